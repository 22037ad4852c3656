"""Hex list as Lospec, Aseprite and Pixelorama read it: RRGGBB a line, no "#", no names."""

from tintype.palette.formats.base import PaletteFormat
from tintype.palette.palette import Palette


def encode(palette: Palette) -> bytes:
    return "".join(f"{text[1:7]}\n" for text in palette.hexes).encode()


FORMAT = PaletteFormat(
    name="hex",
    title="Hex list",
    suffixes=(".hex",),
    names=False,
    alpha=False,
    shares=False,
    encode=encode,
    made_for="Lospec, Aseprite, Pixelorama",
)
