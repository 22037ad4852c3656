"""256 times red, green, blue and nothing else, as old games and paint programs have it in a .pal file."""

from tintype.palette.formats.base import BadContent, PaletteFormat
from tintype.palette.palette import Palette, Swatch

_BYTES = 768


def decode(content: bytes) -> Palette:
    if len(content) != _BYTES:
        raise BadContent("it must have {must} bytes; it has {n:,}", must=_BYTES, n=len(content))
    rows = zip(*[iter(content)] * 3, strict=True)
    return Palette(tuple(Swatch((*row, 255)) for row in rows))


FORMAT = PaletteFormat(
    name="raw",
    title="Raw table of 256 colours",
    suffixes=(".pal",),
    is_text=False,
    decode=decode,
    made_for="old games",
)
