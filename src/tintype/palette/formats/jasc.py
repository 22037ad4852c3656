"""JASC palette: text with a count and red, green, blue a line.

Lines end in CR LF: GIMP reads no others. Aseprite may add alpha as a fourth number, which is read.
"""

import re

from tintype.palette.content import miscounted
from tintype.palette.formats.base import BadContent, PaletteFormat
from tintype.palette.palette import Palette, Swatch
from tintype.palette.text import as_lines, as_text, quoted

_MAGIC = "JASC-PAL"
_VERSION = "0100"
_NUMBER = re.compile("[0-9]{1,3}")


def encode(palette: Palette) -> bytes:
    rows = [f"{red} {green} {blue}" for red, green, blue in palette.colors[:, :3].tolist()]
    return "".join(f"{line}\r\n" for line in (_MAGIC, _VERSION, len(palette), *rows)).encode()


def looks_like(content: bytes) -> bool:
    return as_text(content[: 4 * len(_MAGIC)]).startswith(_MAGIC)


def decode(content: bytes) -> Palette:
    """All colours that are there, whatever the count says."""
    lines = [*as_lines(content), "", "", ""]
    if lines[0] != _MAGIC or not lines[2].isdecimal():
        raise BadContent("it does not begin with {start}, a version and a count", start=_MAGIC)
    swatches = tuple(_swatch(line, number) for number, line in enumerate(lines[3:], 4) if line)
    said = (
        lines[2].lstrip("0")[:9] or "0"
    )  # which may have more digits than Python makes a number of
    return Palette(swatches, notes=miscounted(said, len(swatches)))


def _swatch(line: str, number: int) -> Swatch:
    values = [int(text) for text in line.split() if _NUMBER.fullmatch(text)]
    if len(values) not in (3, 4) or len(values) != len(line.split()) or max(values) > 255:
        got = quoted(line)
        raise BadContent(
            "line {n} must be three or four numbers from 0 to 255; got {got}", n=number, got=got
        )
    red, green, blue, alpha = (*values, 255)[:4]
    return Swatch((red, green, blue, alpha))


FORMAT = PaletteFormat(
    name="jasc",
    title="JASC palette",
    suffixes=(".pal",),
    encode=encode,
    decode=decode,
    looks_like=looks_like,
    made_for="Paint Shop Pro, GIMP, Krita, Aseprite",
)
