"""Palette files read by somebody else: what is written is opened by other programs and libraries.

A program to run by hand; it needs the network once, to install the readers into a folder of their own:

    python tests/readers.py FOLDER [--schemas FOLDER] [--only READER] [--write tests/READERS.md]

Palettes of 1 to 256 colours, with accents, Japanese and emoji in their names and with groups, are written
in every format, read by each reader that there is, and compared. What a reader does not read as it was
written is a failure, of ours or of its own: `KNOWN` says which of its own are known. With any other it
ends with 1.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

import PIL
from PIL import GimpPaletteFile

from tintype.errors import TintypeError
from tintype.palette import Palette, Swatch
from tintype.palette.formats import WRITABLE, PaletteFormat
from tintype.palette.save import encode

HERE = Path(__file__).parent
NPM = {
    "anypalette": "0.6.0",
    "ase-utils": "0.1.1",
    "procreate-swatches": "0.1.1",
    "sass": "1.108.2",
    "tailwindcss": "4.3.5",
    "@tailwindcss/cli": "4.3.5",
    "@resvg/resvg-js": "2.6.2",
    "papaparse": "5.7.1",
    "style-dictionary": "4.4.0",
    "@terrazzo/parser": "2.7.1",
}
PYPI = {"swatch": "0.4.0", "jsonschema": "4.26.0"}


@dataclass(frozen=True)
class Read:
    """What a reader found: colours of 3 or 4 numbers; names and groups where it has them."""

    colors: list[list[int]]
    names: list[str] | None = None
    groups: list[str] | None = None


@dataclass(frozen=True)
class Tools:
    """Where the readers are."""

    folder: Path
    schemas: Path | None = None

    @property
    def python(self) -> Path:
        return self.folder / "python" / "bin" / "python"


@dataclass(frozen=True)
class Reader:
    """A program that reads palettes of these formats.

    Attributes:
        most: how many colours it takes.
        how: how it is used, where its name does not say it.
        any_order: whether it sorts them by name.
        opaque: whether it shows what is translucent as something else.
    """

    title: str
    version: Callable[[Tools], str]
    formats: tuple[str, ...]
    read: Callable[[Tools, Path], Read]
    most: int = 4096
    how: str = ""
    any_order: bool = False
    opaque: bool = False


def run(*command: object, **more: object) -> str:
    environment = (
        os.environ | {"LC_ALL": "C.UTF-8"} | {key: str(each) for key, each in more.items()}
    )
    texts = [str(part) for part in command]
    done = subprocess.run(texts, capture_output=True, text=True, env=environment, timeout=120)
    if done.returncode:
        lines = (done.stderr or done.stdout).strip().splitlines() or ["it failed"]
        raise ValueError(next((line for line in lines if "Error" in line), lines[-1]))
    return done.stdout


def install(folder: Path) -> None:
    """The readers that registries have; what is installed already stays."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(HERE / "readers.mjs", folder)
    packages = [f"{name}@{version}" for name, version in NPM.items()]
    if not (folder / "node_modules").exists():
        run("npm", "install", "--no-audit", "--no-fund", "--prefix", folder, *packages)
    if not (folder / "python").exists():
        run(sys.executable, "-m", "venv", folder / "python")
        pins = [f"{name}=={version}" for name, version in PYPI.items()]
        run(folder / "python" / "bin" / "python", "-m", "pip", "install", "-q", *pins)


# Reading ---------------------------------------------------------------------------------------------


def by_node(reader: str) -> Callable[[Tools, Path], Read]:
    def read(tools: Tools, path: Path) -> Read:
        return Read(**json.loads(run("node", tools.folder / "readers.mjs", reader, path)))

    return read


GIMP = """(let* ((name "{name}") (k 0) (n (car (gimp-palette-get-info name)))) (while (< k n)
 (let ((c (car (gimp-palette-entry-get-color name k)))) (gimp-message (string-append
 (number->string (car c)) " " (number->string (cadr c)) " " (number->string (caddr c)) " "
 (car (gimp-palette-entry-get-name name k))))) (set! k (+ k 1))))"""


def by_gimp(tools: Tools, path: Path) -> Read:
    """Put where GIMP looks for palettes, and asked for through its scripting."""
    home = tools.folder / "gimp"
    shutil.rmtree(home, ignore_errors=True)
    (home / "palettes").mkdir(parents=True)
    shutil.copy(path, home / "palettes")
    name = re.search("Name: (.*)", path.read_text("utf-8"))[1]
    script = GIMP.format(name=name)
    said = run(
        "sh", "-c", 'gimp -i -f -s -b "$0" -b "(gimp-quit 1)" 2>&1', script, GIMP2_DIRECTORY=home
    )
    rows = re.findall(r"script-fu-Warning: (\d+) (\d+) (\d+) (.*)", said)
    return Read([[int(part) for part in row[:3]] for row in rows], [row[3] for row in rows])


def by_pillow(tools: Tools, path: Path) -> Read:
    with path.open("rb") as file:
        values, _ = GimpPaletteFile.GimpPaletteFile(file).getpalette()
    return Read([list(values[at : at + 3]) for at in range(0, len(values), 3)])


SWATCH = """import json, sys, swatch
rows = []
def walk(items, group):
    for item in items:
        if 'swatches' in item: walk(item['swatches'], item['name'])
        else: rows.append(([round(255 * v) for v in item['data']['values']], item['name'], group))
walk(swatch.parse(sys.argv[1]), '')
print(json.dumps(dict(zip(('colors', 'names', 'groups'), zip(*rows)))))"""


def by_swatch(tools: Tools, path: Path) -> Read:
    return Read(**json.loads(run(tools.python, "-c", SWATCH, path)))


SCHEMA = """import json, pathlib, sys, jsonschema, referencing
folder, path = map(pathlib.Path, sys.argv[1:])
schemas = [json.loads(each.read_text()) for each in folder.rglob('*.json')]
resources = [(s['$id'], referencing.Resource.from_contents(s)) for s in schemas]
registry = referencing.Registry().with_resources(resources)
schema = next(s for s in schemas if s['$id'].endswith('/format.json'))
document = json.loads(path.read_text('utf-8'))
jsonschema.Draft7Validator(schema, registry=registry).validate(document)
broken = json.loads(json.dumps(document).replace('"srgb"', '"rgb"'))
assert not jsonschema.Draft7Validator(schema, registry=registry).is_valid(broken)
rows = []
def walk(group, path):
    for key, child in group.items():
        if '$value' in child:
            value = child['$value']
            rows.append(([round(255 * v) for v in (*value['components'], value['alpha'])], key, path))
        elif isinstance(child, dict): walk(child, '/'.join(filter(None, (path, key))))
walk(document, '')
print(json.dumps(dict(zip(('colors', 'names', 'groups'), zip(*rows)))))"""


def by_schema(tools: Tools, path: Path) -> Read:
    """Valid, and no longer valid when it is made wrong."""
    if tools.schemas is None:
        raise FileNotFoundError("--schemas is not given")
    return Read(**json.loads(run(tools.python, "-c", SCHEMA, tools.schemas, path)))


def by_tailwind(tools: Tools, path: Path) -> Read:
    """Each colour as the background class that Tailwind makes of it."""
    given = re.findall(r"--color-([^:]+):", path.read_text("utf-8"))
    source, out = tools.folder / "in.css", tools.folder / "out.css"
    lines = ['@import "tailwindcss/utilities" source(none);', f'@import "{path}";']
    lines += [f'@source inline("bg-{name}");' for name in given]
    source.write_text("\n".join(lines), "utf-8")
    program = tools.folder / "node_modules/@tailwindcss/cli/dist/index.mjs"
    run("node", program, "-i", source, "-o", out)
    made = out.read_text("utf-8")
    classes = re.findall(r"\.bg-(\S+) \{\s*background-color: var\(--color-\S+\)", made)
    values = dict(re.findall(r"--color-(\S+): #([0-9a-f]{6,8});", made))
    names = [name for name in given if name in classes]
    return Read([list(bytes.fromhex(values[name])) for name in names])


C = """#include <stdio.h>
#include "{path}"
int main(void) {{
  int k;
  for (k = 0; k < (int){size}; k++)
    printf("%d %d %d %d\\n", {word}[k][0], {word}[k][1], {word}[k][2], {word}[k][3]);
  return 0;
}}
"""


def by_compiler(compiler: str, *flags: str) -> Callable[[Tools, Path], Read]:
    def read(tools: Tools, path: Path) -> Read:
        word, size = re.search(r"uint8_t (\w+)\[(\w+)\]", path.read_text("utf-8")).groups()
        source, program = tools.folder / f"main.{flags[0]}", tools.folder / "main"
        source.write_text(C.format(path=path, word=word, size=size))
        run(compiler, *flags[1:], "-Wall", "-Wextra", "-Werror", "-pedantic", source, "-o", program)
        return Read([[int(part) for part in line.split()] for line in run(program).splitlines()])

    return read


def by_python(tools: Tools, path: Path) -> Read:
    code = "import runpy, sys; print(*runpy.run_path(sys.argv[1])['colors'])"
    hexes = run(sys.executable, "-I", "-W", "error", "-c", code, path).split()
    return Read([list(bytes.fromhex(text[1:])) for text in hexes])


def by_imagemagick(tools: Tools, path: Path) -> Read:
    """Through the middle of each row of squares, 32 pixels high; no two colours are alike."""
    width, height = map(int, run("identify", "-format", "%w %h", path).split())
    raw = tools.folder / "pixels.rgba"
    run("convert", path, "-depth", "8", f"rgba:{raw}")
    pixels = raw.read_bytes()
    starts = (4 * (y * width + x) for y in range(16, height, 32) for x in range(width))
    return Read(list(map(list, dict.fromkeys(pixels[at : at + 4] for at in starts))))


def by_krita_rules(tools: Tools, path: Path) -> Read:
    """As loadKpl and loadKplGroup of KoColorSet.cpp read it (Krita 5)."""
    with zipfile.ZipFile(path) as archive:
        first = archive.infolist()[0]
        assert first.filename == "mimetype", "the type is not first"
        assert first.compress_type == zipfile.ZIP_STORED, "the type is compressed"
        assert archive.read(first) in (b"krita/x-colorset", b"application/x-krita-palette")
        root = ElementTree.fromstring(archive.read("colorset.xml"))
        assert ElementTree.fromstring(archive.read("profiles.xml")).tag == "Profiles"
    assert root.tag == "Colorset"
    assert root.get("version") in ("1.0", "2.0")
    columns = int(root.get("columns"))
    assert columns >= 1, "Krita divides by the columns"
    rows = [row for parent in (root, *root.findall("Group")) for row in _entries(parent, columns)]
    return Read([row[0] for row in rows], [row[1] for row in rows], [row[2] for row in rows])


def _entries(parent: ElementTree.Element, columns: int) -> list[tuple[list[int], str, str]]:
    group = parent.get("name") if parent.tag == "Group" else ""
    found = {}
    for entry in parent.findall("ColorSetEntry"):
        color, position = entry[0], entry.find("Position")
        assert entry.get("bitdepth") == "U8"
        assert color.tag == "RGB"
        row, column = int(position.get("row")), int(position.get("column"))
        assert 0 <= column < columns
        assert 0 <= row < int(parent.get("rows")), "below the last row"
        assert (row, column) not in found, "two on one place"
        rgb = [round(255 * float(color.get(axis))) for axis in "rgb"]
        found[row, column] = rgb, entry.get("name"), group
    return [found[place] for place in sorted(found)]


# Who reads what --------------------------------------------------------------------------------------


def of_npm(name: str) -> Callable[[Tools], str]:
    def version(tools: Tools) -> str:
        text = (tools.folder / "node_modules" / name / "package.json").read_text()
        return str(json.loads(text)["version"])

    return version


def of_command(*command: str) -> Callable[[Tools], str]:
    return lambda tools: re.search(r"\d+\.\d+[\w.-]*", run(*command))[0]


def of_pypi(name: str) -> Callable[[Tools], str]:
    code = f"from importlib.metadata import version; print(version({name!r}))"
    return lambda tools: run(tools.python, "-c", code).strip()


ANY = (
    "gpl", "ase", "aco", "act", "act-772", "jasc", "riff", "paintnet", "css", "scss", "tailwind", "soc",
    "sketchpalette",
)  # fmt: skip
READERS = (
    Reader("GIMP", of_command("gimp", "--version"), ("gpl",), by_gimp),
    Reader("Pillow", lambda tools: PIL.__version__, ("gpl",), by_pillow, most=256),
    Reader("anypalette", of_npm("anypalette"), ANY, by_node("anypalette")),
    Reader("ase-utils", of_npm("ase-utils"), ("ase",), by_node("ase-utils")),
    Reader("swatch", of_pypi("swatch"), ("ase",), by_swatch),
    Reader("procreate-swatches", of_npm("procreate-swatches"), ("swatches",),
           by_node("procreate-swatches"), most=30),
    Reader("Krita", lambda tools: "5", ("kpl",), by_krita_rules, how="the rules of KoColorSet.cpp"),
    Reader("JSON schema of design tokens", lambda tools: "2025.10", ("tokens",), by_schema,
           how="jsonschema"),
    Reader("Terrazzo", of_npm("@terrazzo/parser"), ("tokens",), by_node("terrazzo"),
           any_order=True),
    Reader("Style Dictionary", of_npm("style-dictionary"), ("tokens",), by_node("style-dictionary")),
    Reader("Sass", of_npm("sass"), ("scss",), by_node("sass")),
    Reader("Tailwind CSS", of_npm("tailwindcss"), ("tailwind",), by_tailwind,
           how="a class of each colour"),
    Reader("Papa Parse", of_npm("papaparse"), ("csv",), by_node("papaparse")),
    Reader("Node.js", of_command("node", "--version"), ("json",), by_node("JSON.parse")),
    Reader("resvg", of_npm("@resvg/resvg-js"), ("svg",), by_node("resvg"), how="rendered",
           opaque=True),
    Reader("ImageMagick", of_command("convert", "-version"), ("png",), by_imagemagick),
    Reader("gcc", of_command("gcc", "--version"), ("c",), by_compiler("gcc", "c", "-std=c99"),
           how="C99, no warnings"),
    Reader("g++", of_command("g++", "--version"), ("c",), by_compiler("g++", "cpp", "-std=c++11"),
           how="C++11, no warnings"),
    Reader("Python", of_command(sys.executable, "--version"), ("python",), by_python),
)  # fmt: skip

#: Reader, format, palette -> what is wrong with the reader.
KNOWN: dict[tuple[str, str, str], str] = {
    ("ase-utils", "ase", "12 in three groups"): "it reads no group that another one follows",
    **{
        ("anypalette", format, "1"): "it takes no text with one colour for a palette"
        for format in ("css", "scss", "tailwind", "svg")
    },
    **{
        ("anypalette", "act-772", key): "it reads all 256 entries, whatever the count"
        for key in ("1", "16", "200", "4 in a group", "12 in three groups", "8 with alpha")
    },
}


# What is written -------------------------------------------------------------------------------------


def palettes() -> dict[str, Palette]:
    """By what they are; no two colours are alike, and all are opaque but those of "alpha"."""
    words = {
        "1": ["Ink"],
        "16": ["Crème brûlée", "Weiß", "Ångström", "Señor naranja"],
        "200": ["藍色", "桜", "Poppy 🎨", "Family 👨‍👩‍👧"],
        "256": ["Colour"],
        "4 in a group": ["Rosé", "Poppy red", "緋", "Berry"],
        "12 in three groups": ["Rosé", "Poppy red", "緋", "Berry"],
        "8 with alpha": ["Glass"],
    }
    groups = {"4 in a group": ["Warm"], "12 in three groups": ["Warm", "Cold — blå", "緑"]}
    made = {}
    for key, names in words.items():
        count = int(key.split()[0])
        called = groups.get(key, [""])
        swatches = (
            Swatch(
                (*_color(place), 255 - 36 * place if "alpha" in key else 255),
                f"{names[place % len(names)]} {place}",
                group=called[place * len(called) // count],
            )
            for place in range(count)
        )
        made[key] = Palette(tuple(swatches), f"Tintype {count} {len(called)}")
    return made


def _color(place: int) -> tuple[int, int, int]:
    return place * 37 % 256, place * 101 % 256, (255 - place) % 256


# Comparing -------------------------------------------------------------------------------------------


def differences(read: Read, fitted: Palette) -> str:
    """What is not as it was written, in a few words; nothing if all is."""
    wanted = [swatch.color for swatch in fitted.swatches]
    got = [tuple(color) for color in read.colors]
    if len(got) != len(wanted):
        return f"{len(got)} of {len(wanted)} colours"
    wrong = [
        n
        for n, (one, other) in enumerate(zip(got, wanted, strict=True))
        if one != other[: len(one)]
    ]
    if wrong:
        return f"{len(wrong)} colours are others, such as {got[wrong[0]]} for {wanted[wrong[0]]}"
    for what, found, attribute in (("names", read.names, "name"), ("groups", read.groups, "group")):
        pairs = zip(
            found or [], (getattr(each, attribute) for each in fitted.swatches), strict=False
        )
        others = [
            (one, other) for one, other in pairs if one != other and (other or what == "groups")
        ]
        if others:
            return f"{len(others)} {what} are others, such as {others[0][0]!r} for {others[0][1]!r}"
    return ""


@dataclass
class Row:
    reader: Reader
    version: str
    format: PaletteFormat
    read: list[str] = field(default_factory=list)
    failed: dict[str, list[str]] = field(default_factory=dict)
    compared: set[str] = field(default_factory=set)

    @property
    def why(self) -> str:
        """Which it did not read, by reason."""
        return "; ".join(f"{', '.join(keys)}: {reason}" for reason, keys in self.failed.items())


def tried(tools: Tools, reader: Reader, format: PaletteFormat) -> Row:
    row = Row(reader, reader.version(tools), format)
    for key, palette in palettes().items():
        try:
            fitted, content = format.fit(palette)[0], encode(palette, format)[0]
        except TintypeError:
            continue
        if len(fitted) > reader.most or (reader.opaque and fitted.has_alpha):
            continue
        path = tools.folder / "files" / f"{key.replace(' ', '-')}{format.suffixes[0]}"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        failure = _failure(tools, row, path, fitted)
        if failure:
            reason = KNOWN.get((reader.title, format.name, key), failure)
            row.failed.setdefault(reason, []).append(key)
        else:
            row.read.append(key)
    return row


def _failure(tools: Tools, row: Row, path: Path, fitted: Palette) -> str:
    try:
        read = row.reader.read(tools, path)
    except (
        ValueError,
        KeyError,
        TypeError,
        AssertionError,
        OSError,
        subprocess.SubprocessError,
    ) as error:
        return f"{error}".strip()[:160] or type(error).__name__
    if any(len(color) == 4 for color in read.colors):
        row.compared.add("alpha")
    row.compared |= {"names"} if read.names and row.format.names else set()
    row.compared |= {"groups"} if read.groups and row.format.groups else set()
    if row.reader.any_order:
        read, fitted = _sorted(read), _by_name(fitted)
    return differences(read, fitted)


def _sorted(read: Read) -> Read:
    rows = sorted(zip(read.names, read.groups, read.colors, strict=True))
    names, groups, colors = map(list, zip(*rows, strict=True))
    return Read(colors, names, groups)


def _by_name(palette: Palette) -> Palette:
    order = sorted(palette.swatches, key=lambda swatch: (swatch.name, swatch.group))
    return Palette(tuple(order), palette.name)


def table(rows: list[Row]) -> str:
    lines = [
        "# Palette files read by other programs",
        "",
        "Made by `tests/readers.py`, which says how each is run. Each palette is written, read by the",
        "program, and its colours and whatever else the program tells are compared with what was meant.",
        "",
        "| Program | Version | Format | Palettes read | Compared | Not read |",
        "|---|---|---|---|---|---|",
    ]
    for row in rows:
        how = f" ({row.reader.how})" if row.reader.how else ""
        compared = ", ".join(
            ["colours", *(each for each in ("names", "groups", "alpha") if each in row.compared)]
        )
        lines.append(
            f"| {row.reader.title}{how} | {row.version} | {row.format.title} | {', '.join(row.read)} "
            f"| {compared} | {row.why.replace('|', '/') or '-'} |"
        )
    return "\n".join([*lines, ""])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="where the readers are, or are to be installed")
    parser.add_argument("--schemas", type=Path, help="the JSON schemas of design tokens 2025.10")
    parser.add_argument("--only", help="one reader, or one format")
    parser.add_argument("--write", type=Path, help="the table as Markdown")
    arguments = parser.parse_args()
    install(arguments.folder)
    tools = Tools(arguments.folder.resolve(), arguments.schemas)
    by_name = {format.name: format for format in WRITABLE}
    rows = []
    for reader in READERS:
        for name in reader.formats:
            if arguments.only not in (None, reader.title, name):
                continue
            row = tried(tools, reader, by_name[name])
            rows.append(row)
            print(f"{reader.title:<24}{name:<14}{', '.join(row.read):<70} {row.why}")
    if arguments.write:
        arguments.write.write_text(table(rows), "utf-8")
    return int(any(reason not in KNOWN.values() for row in rows for reason in row.failed))


if __name__ == "__main__":
    sys.exit(main())
