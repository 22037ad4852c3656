"""Palette files of other programs: which are read, and with how many colours.

A program to run by hand:

    python tests/palette_files.py FOLDER... [--readers FOLDER] [--verbose]

Each folder holds files, or folders of files. They are counted in other ways as well: by patterns that
know next to nothing of a format, and with --readers (the folder of readers.py) by anypalette.
"""

import argparse
import json
import re
import subprocess
import zipfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from tintype.errors import TintypeError
from tintype.palette.load import identify


def _lines(pattern: str) -> Callable[[bytes], int]:
    found = re.compile(pattern.encode(), re.MULTILINE)
    return lambda content: len(found.findall(content.replace(b"\r\n", b"\n").replace(b"\r", b"\n")))


def _in_json(content: bytes) -> int:
    """Objects with a hex; else those with colours as Sketch has them."""
    return len(re.findall(rb'"hex"|"red"|"#[0-9a-fA-F]{6}"', content))


def _in_zip(member: str, pattern: bytes) -> Callable[[bytes], int]:
    def count(content: bytes) -> int:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            return len(re.findall(pattern, archive.read(member)))

    return count


def _ase(content: bytes) -> int:
    """The names of colour models."""
    return len(re.findall(rb"RGB |CMYK|LAB |G(?:ray|RAY)", content))


def _act(content: bytes) -> int:
    """Without what fills a file up to 256."""
    count = int.from_bytes(content[768:770], "big") if len(content) == 772 else 0
    return count or -(-len(content[:768].rstrip(b"\0")) // 3)


#: By suffix: how many colours there seem to be.
COUNTS: dict[str, Callable[[bytes], int]] = {
    ".gpl": _lines(r"^[ \t]*\d+[ \t]+\d+[ \t]+\d+"),
    ".hex": _lines(r"^#?[0-9a-fA-F]{6,8}[ \t]*$"),
    ".css": _lines(r"--[\w-]+[ \t]*:[ \t]*(?:#|rgb|hsl)"),
    ".txt": _lines(r"^[0-9a-fA-F]{6,8}[ \t]*(?:;|$)"),
    ".json": _in_json,
    ".sketchpalette": _in_json,
    ".soc": _lines(r"draw:color="),
    ".ase": _ase,
    ".act": _act,
    ".aco": lambda content: int.from_bytes(content[2:4], "big"),
    ".kpl": _in_zip("colorset.xml", rb"<ColorSetEntry\b"),
    ".swatches": _in_zip("Swatches.json", rb'"hue"'),
}


def counted(path: Path) -> int | None:
    content = path.read_bytes()
    if content.startswith(b"JASC-PAL"):
        return _lines(r"^[ \t]*\d+[ \t]+\d+[ \t]+\d+")(content)
    if content.startswith(b"RIFF"):
        return int.from_bytes(content[22:24], "little")
    count = COUNTS.get(path.suffix.lower())
    return count(content) if count else None


def by_anypalette(readers: Path, path: Path) -> int | None:
    command = ["node", str(readers / "readers.mjs"), "anypalette", str(path.resolve())]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    return None if done.returncode else len(json.loads(done.stdout)["colors"])


@dataclass(frozen=True)
class Tried:
    path: Path
    format: str = ""
    n_colors: int = 0
    refused: str = ""
    pattern: int | None = None
    library: int | None = None

    @property
    def agrees(self) -> bool | None:
        """Whether somebody else counts as many; None where nobody counts any."""
        others = [n for n in (self.pattern, self.library) if n]
        return self.n_colors in others if others else None


def tried(path: Path, readers: Path | None) -> Tried:
    library = by_anypalette(readers, path) if readers else None
    try:
        pattern = counted(path)
    except (KeyError, ValueError, zipfile.BadZipFile):
        pattern = None
    try:
        palette, format = identify(path)
    except TintypeError as error:
        reason = str(error).replace(str(path), "").split("; supported")[0].strip()
        return Tried(path, refused=reason, pattern=pattern, library=library)
    return Tried(path, format.name, len(palette), "", pattern, library)


def show(kind: str, all_of_them: list[Tried]) -> None:
    read = [each for each in all_of_them if not each.refused]
    agreed = Counter(each.agrees for each in read)
    formats = ", ".join(sorted({each.format for each in read})) or "-"
    print(
        f"{kind:<16}{len(all_of_them):>6}{len(read):>6}{len(all_of_them) - len(read):>9}"
        f"{agreed[True]:>8}{agreed[False]:>8}{agreed[None]:>8}  {formats}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--readers", type=Path, help="the folder of readers.py")
    parser.add_argument("--verbose", action="store_true", help="every file")
    arguments = parser.parse_args()
    paths = sorted(
        path for folder in arguments.folders for path in folder.rglob("*") if path.is_file()
    )
    files = [tried(path, arguments.readers) for path in paths]
    print(
        f"{'folder':<16}{'files':>6}{'read':>6}{'refused':>9}{'right':>8}{'wrong':>8}{'?':>8}  as"
    )
    for kind in dict.fromkeys(each.path.parent.name for each in files):
        show(kind, [each for each in files if each.path.parent.name == kind])
    print("\nRefused, or with another number of colours than the pattern or the library counts:")
    for each in files:
        if each.refused or each.agrees is False or arguments.verbose:
            said = each.refused or f"{each.n_colors} colours of {each.format}"
            name = f"{each.path.parent.name}/{each.path.name}"
            print(f"  {name:<60} {said}  [{each.pattern}, {each.library}]")


if __name__ == "__main__":
    main()
