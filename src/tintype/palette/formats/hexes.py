"""Hex list as Lospec, Aseprite and Pixelorama read it: RRGGBB a line, no "#", no names."""

import re

from tintype.palette.formats.base import BadContent, PaletteFormat
from tintype.palette.palette import Palette, Swatch
from tintype.palette.text import as_lines, from_hex_text, quoted

_SURE = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s*#?[0-9a-fA-F]{6}(?=\s|$))+\s*")
_WITH_NAMES = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:\s*#[0-9a-fA-F]{6}(?:[0-9a-fA-F]{2})?(?:[ \t][^\r\n]*)?(?=[\r\n]|$))+\s*"
)
_NAME = re.compile(r"(#[0-9a-fA-F]{6,8})\s+(.*)")


def encode(palette: Palette) -> bytes:
    return "".join(f"{text[1:7]}\n" for text in palette.hexes).encode()


def looks_like(content: bytes) -> bool:
    """Six digits a line, or after a "#" also eight and a name.

    Eight are RRGGBBAA here and AARRGGBB elsewhere: without a "#" the suffix decides.
    """
    return bool(_SURE.fullmatch(content) or _WITH_NAMES.fullmatch(content))


def decode(content: bytes) -> Palette:
    """Also with "#" and then a name, blank lines, or eight digits, of which the last two are alpha."""
    swatches = []
    for number, line in enumerate(as_lines(content), 1):
        if not line:
            continue
        named = _NAME.fullmatch(line)
        color = from_hex_text(named[1] if named else line)
        if color is None:
            raise BadContent("line {n} must be RRGGBB; got {got}", n=number, got=quoted(line))
        swatches.append(Swatch(color, named[2] if named else ""))
    return Palette(tuple(swatches))


FORMAT = PaletteFormat(
    name="hex",
    title="Hex list",
    suffixes=(".hex",),
    encode=encode,
    decode=decode,
    looks_like=looks_like,
    made_for="Lospec, Aseprite, Pixelorama",
)
