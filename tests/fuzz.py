"""Fuzz every palette codec that reads: only `BadContent` may come of bytes that are no palette.

    python tests/fuzz.py                      all of them, 100,000 inputs each
    python tests/fuzz.py -n 5000 ase kpl      some of them, fewer
    python tests/fuzz.py --folder palettes    mutate the files of a folder as well

Inputs are mutated golden files (tests/palette/golden), files of the folder that the codec would be tried
on, and some of its own for what is only read; archives and PNGs are mutated inside as well. Memory is
bounded, and so is the time of each input. Prints a table; an input that goes wrong is kept in --keep.
"""

import argparse
import base64
import json
import random
import resource
import signal
import struct
import sys
import time
import warnings
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageCms

from tintype.palette.formats import READABLE, BadContent, PaletteFormat, of_name

GOLDEN = Path(__file__).parent / "palette" / "golden"
MOST_SEED_BYTES = 20_000
MOST_MEMORY = 2_000_000_000
MOST_SECONDS = 10
NUMBERS = (0, 1, 2, 3, 4, 127, 128, 255, 256, 257, 65535, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
TOKENS = (
    b"nan", b"inf", b"1e999", b"-1", b"0", b"99999999999999999999", b"", b"\0", b"\r", b"\n", b" ",
    b"<", b">", b'"', b"&#0;", b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"[[[[[[[[", b"{}", b"null", b"true",
    b"\xff\xfe", b"\xef\xbb\xbf", b"\xf0\x9f\x8e\xa8", b"#", b";", b"//", b"/*", b"rgb(", b"%", b"=",
)  # fmt: skip


class TooSlow(Exception):
    pass


def seeds_of(member: PaletteFormat, folder: Path | None) -> list[bytes]:
    """What is mutated."""
    folders = [GOLDEN, folder] if folder else [GOLDEN]
    files = [path for each in folders for path in sorted(each.rglob("*")) if path.is_file()]
    contents = [path.read_bytes() for path in files if _is_for(member, path)]
    return list(dict.fromkeys([*contents, *OWN.get(member.name, list)()]))


def _is_for(member: PaletteFormat, path: Path) -> bool:
    if not 0 < path.stat().st_size <= MOST_SEED_BYTES:
        return False
    return member.looks_like(path.read_bytes()) or member in of_name(path, READABLE)


def _pictures() -> list[bytes]:
    picture = Image.frombytes("P", (8, 8), bytes(range(64)))
    picture.putpalette(bytes(range(192)))
    contents = []
    for kind in ("GIF", "BMP", "TIFF", "TGA", "PCX", "WEBP", "QOI", "PPM", "JPEG"):
        buffer = BytesIO()
        is_indexed = kind in ("GIF", "BMP", "TIFF", "TGA", "PCX")
        (picture if is_indexed else picture.convert("RGB")).save(buffer, kind)
        contents.append(buffer.getvalue())
    return contents


def _sprites() -> list[bytes]:
    new = struct.pack("<3I8x", 2, 0, 1) + struct.pack("<H4BH", 1, 1, 2, 3, 255, 1) + b"a"
    new += struct.pack("<H4B", 0, 4, 5, 6, 7)
    old = struct.pack("<H", 2) + bytes([1, 2, 1, 2, 3, 4, 5, 6, 1, 1, 7, 8, 9])
    header = struct.pack("<IHHHHHI", 0, 0xA5E0, 2, 8, 8, 8, 1).ljust(128, b"\0")
    return [header + 2 * _frame(0x2019, new), header + _frame(4, old), header + _frame(0x11, old)]


def _frame(kind: int, data: bytes) -> bytes:
    size = 6 + len(data)
    return struct.pack("<IHHH2xIIH", 16 + size, 0xF1FA, 1, 100, 1, size, kind) + data


def _profile() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def _archive(**files: bytes) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def _krita() -> list[bytes]:
    colors = (
        b'<ColorSet><ColorSetEntry><RGB r="1" g="0" b="0" space="a"/></ColorSetEntry></ColorSet>'
    )
    listed = b'<Profiles><Profile name="a" filename="a.icc"/></Profiles>'
    files = {"colorset.xml": colors, "profiles.xml": listed, "a.icc": _profile()}
    return [_archive(**files)]


def _procreate() -> list[bytes]:
    icc = base64.b64encode(_profile()).decode()
    slot = {"hue": 0.1, "saturation": 0.5, "brightness": 1, "colorProfile": "a", "colorSpace": 1}
    palette = {"swatches": [None, slot], "colorProfiles": [{"hash": "a", "iccData": icc}]}
    return [_archive(**{"Swatches.json": json.dumps(palette).encode()})]


def _pngs() -> list[bytes]:
    contents = []
    for mode in ("P", "L", "RGB", "RGBA", "I;16", "1"):
        buffer = BytesIO()
        Image.new(mode, (8, 8), 1).save(buffer, "PNG", icc_profile=_profile())
        contents.append(buffer.getvalue())
    return contents


#: What has no golden file, and what golden files do not have.
OWN: dict[str, Callable[[], list[bytes]]] = {
    "kpl": _krita,
    "swatches": _procreate,
    "png": _pngs,
    "image": _pictures,
    "aseprite": _sprites,
    "raw": lambda: [bytes(range(256)) * 3],
}


def mutated(luck: random.Random, seeds: list[bytes]) -> bytes:
    content = luck.choice(seeds)
    if content.startswith(b"PK\3\4") and luck.random() < 0.7:
        return _inside_archive(luck, content, seeds)
    if content.startswith(b"\x89PNG") and luck.random() < 0.5:
        return _inside_png(luck, content)
    return _changed(luck, content, seeds)


def _changed(luck: random.Random, content: bytes, seeds: list[bytes]) -> bytes:
    for _ in range(luck.choice((1, 1, 1, 2, 3, 8))):
        content = luck.choice(CHANGES)(luck, content, seeds)
    return content


def _flip(luck: random.Random, content: bytes, seeds: list[bytes]) -> bytes:
    at = luck.randrange(len(content) + 1)
    return (
        content[:at]
        + bytes(byte ^ 1 << luck.randrange(8) for byte in content[at : at + 1])
        + content[at + 1 :]
    )


def _cut(luck: random.Random, content: bytes, seeds: list[bytes]) -> bytes:
    return content[: luck.randrange(len(content) + 1)]


def _drop(luck: random.Random, content: bytes, seeds: list[bytes]) -> bytes:
    at = luck.randrange(len(content) + 1)
    return content[:at] + content[at + luck.choice((1, 2, 4, 16, 100)) :]


def _splice(luck: random.Random, content: bytes, seeds: list[bytes]) -> bytes:
    other = luck.choice(seeds)
    return content[: luck.randrange(len(content) + 1)] + other[luck.randrange(len(other) + 1) :]


def _repeat(luck: random.Random, content: bytes, seeds: list[bytes]) -> bytes:
    at = luck.randrange(len(content) + 1)
    piece = content[at : at + luck.choice((1, 4, 20, 100))]
    return content[:at] + piece * luck.choice((2, 3, 50)) + content[at:]


def _number(luck: random.Random, content: bytes, seeds: list[bytes]) -> bytes:
    at, width = luck.randrange(len(content) + 1), luck.choice((1, 2, 4))
    number = luck.choice(NUMBERS) & (1 << 8 * width) - 1
    data = number.to_bytes(width, luck.choice(("big", "little")))
    return content[:at] + data + content[at + width :]


def _token(luck: random.Random, content: bytes, seeds: list[bytes]) -> bytes:
    at = luck.randrange(len(content) + 1)
    return content[:at] + luck.choice(TOKENS) + content[at + luck.choice((0, 0, 1, 3)) :]


def _noise(luck: random.Random, content: bytes, seeds: list[bytes]) -> bytes:
    at, length = luck.randrange(len(content) + 1), luck.choice((1, 4, 30))
    return content[:at] + luck.randbytes(length) + content[at + length :]


CHANGES = (_flip, _cut, _drop, _splice, _repeat, _number, _token, _noise)


def _inside_archive(luck: random.Random, content: bytes, seeds: list[bytes]) -> bytes:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    name = luck.choice(list(files))
    files[name] = _changed(luck, files[name], [files[name]])
    buffer = BytesIO()
    with zipfile.ZipFile(
        buffer, "w", luck.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
    ) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def _inside_png(luck: random.Random, content: bytes) -> bytes:
    chunks, at = [], 8
    while at < len(content):
        length, kind = struct.unpack_from(">I4s", content, at)
        chunks.append((kind, content[at + 8 : at + 8 + length]))
        at += 12 + length
    place = luck.randrange(len(chunks))
    kind, data = chunks[place]
    chunks[place] = kind, _changed(luck, data, [data])
    return content[:8] + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def inputs(member: PaletteFormat, count: int, seed: int, folder: Path | None) -> Iterator[bytes]:
    seeds = seeds_of(member, folder)
    luck = random.Random(f"{seed} {member.name}")
    for _ in range(count if seeds else 0):
        yield mutated(luck, seeds)


def _too_slow(signal_number: int, frame: object) -> None:
    raise TooSlow


def run(member: PaletteFormat, contents: Iterator[bytes], keep: Path) -> tuple[Counter[str], float]:
    """How many inputs ended how, and the longest time in seconds."""
    ends: Counter[str] = Counter()
    slowest = 0.0
    for content in contents:
        began = time.perf_counter()
        signal.setitimer(signal.ITIMER_REAL, MOST_SECONDS)
        try:
            member.looks_like(content)
            member.decode(content)
            end = "read"
        except BadContent:
            end = "refused"
        except BaseException as error:
            if isinstance(error, KeyboardInterrupt):
                raise
            end = type(error).__name__
            keep.mkdir(parents=True, exist_ok=True)
            (keep / f"{member.name}-{end}-{ends[end]}").write_bytes(content)
        signal.setitimer(signal.ITIMER_REAL, 0)
        ends[end] += 1
        slowest = max(slowest, time.perf_counter() - began)
    return ends, slowest


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", help="codecs; all without one")
    parser.add_argument("-n", type=int, default=100_000, help="inputs each (100,000)")
    parser.add_argument("--folder", type=Path, help="more files to mutate")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--keep", type=Path, default=Path("build/fuzz"))
    asked = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    signal.signal(signal.SIGALRM, _too_slow)
    warnings.simplefilter("error")
    print(
        f"{'format':<10}{'inputs':>9}{'read':>9}{'refused':>9}{'slowest':>10}{'memory':>9}  wrong"
    )
    n_wrong = 0
    for member in READABLE:
        if asked.names and member.name not in asked.names:
            continue
        ends, slowest = run(member, inputs(member, asked.n, asked.seed, asked.folder), asked.keep)
        wrong = {end: n for end, n in ends.items() if end not in ("read", "refused")}
        n_wrong += sum(wrong.values())
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(
            f"{member.name:<10}{ends.total():>9,}{ends['read']:>9,}{ends['refused']:>9,}"
            f"{1000 * slowest:>7.0f} ms{memory:>6} MB  {wrong or ''}",
            flush=True,
        )
    return 1 if n_wrong else 0


if __name__ == "__main__":
    sys.exit(main())
