"""Paint.NET palette: AARRGGBB a line, comments after semicolons, lines ending in CR LF.

The name stands in a comment, as Lospec writes it.
"""

import re

from tintype.palette.formats.base import BadContent, PaletteFormat
from tintype.palette.palette import Palette, Swatch
from tintype.palette.text import as_lines, as_text, from_hex_text, one_line, quoted
from tintype.sentence import Sentence

_SHOWN = 96
_HEADER = (
    "; Paint.NET Palette File",
    "; Lines that start with a semicolon are comments.",
    "; Colors are written as 8-digit hexadecimal numbers: aarrggbb",
)
_NAME = re.compile(r";\s*Palette Name:(.*)", re.IGNORECASE)
_COLOR = re.compile("([0-9a-fA-F]{2})?([0-9a-fA-F]{6})")


def normal(palette: Palette) -> Palette:
    return palette.spelled(one_line)


def warn(palette: Palette) -> tuple[Sentence, ...]:
    if len(palette) <= _SHOWN:
        return ()
    return (
        Sentence(
            "Paint.NET shows the first {most} colours and ignores the others; there are {n}.",
            most=_SHOWN,
            n=len(palette),
        ),
    )


def encode(palette: Palette) -> bytes:
    name = [f"; Palette Name: {palette.name}"] if palette.name else []
    rows = ["{3:02X}{0:02X}{1:02X}{2:02X}".format(*swatch.color) for swatch in palette.swatches]
    return "".join(f"{line}\r\n" for line in (*_HEADER, *name, *rows)).encode()


def looks_like(content: bytes) -> bool:
    """By a comment at its start that names the program."""
    for line in as_text(content[:2000]).lower().splitlines():
        if line.strip() and not line.startswith(";"):
            break
        if "paint.net" in line:
            return True
    return False


def decode(content: bytes) -> Palette:
    """Also RRGGBB, and comments behind a colour."""
    name, swatches = "", []
    for number, line in enumerate(as_lines(content), 1):
        named = _NAME.fullmatch(line)
        text = line.partition(";")[0].strip()
        if named and not name:
            name = named[1].strip()
        if text:
            swatches.append(_swatch(text, number))
    return Palette(tuple(swatches), name)


def _swatch(text: str, number: int) -> Swatch:
    match = _COLOR.fullmatch(text)
    color = from_hex_text(match[2] + (match[1] or "")) if match else None
    if color is None:
        raise BadContent("line {n} must be AARRGGBB; got {got}", n=number, got=quoted(text))
    return Swatch(color)


FORMAT = PaletteFormat(
    name="paintnet",
    title="Paint.NET palette",
    suffixes=(".txt",),
    alpha=True,
    calls=True,
    normal=normal,
    warn=warn,
    encode=encode,
    decode=decode,
    looks_like=looks_like,
    made_for="Paint.NET, Lospec",
)
