"""GIMP palette: read by GIMP, Krita, Inkscape, Aseprite, Scribus, MyPaint and Pillow.

Written so that each of them is happy: every entry named (Aseprite drops nameless ones), a comment of
some length (Krita wants 50 bytes), Columns at least 1 (Krita divides by it), lines under 100 bytes
(Pillow). Format: developer.gimp.org/core/standards/gpl.
"""

from tintype.palette.formats.base import PaletteFormat
from tintype.palette.palette import Palette

_MOST_NAME_BYTES = 80


def encode(palette: Palette) -> bytes:
    name = _one_line(palette.name) or "Untitled"
    columns = max(1, min(16, len(palette)))
    lines = ["GIMP Palette", f"Name: {name}", f"Columns: {columns}", "# Made with Tintype"]
    for swatch in palette.swatches:
        red, green, blue, _ = swatch.color
        label = _one_line(swatch.name) or swatch.hex
        lines.append(f"{red:3d} {green:3d} {blue:3d}\t{label}")
    return ("\n".join(lines) + "\n").encode()


def _one_line(text: str) -> str:
    """On one line and short enough, never cut inside a character.

    A file name that is no UTF-8 (old discs) comes with lone surrogates: they become "?".
    """
    line = "".join(char for char in " ".join(text.split()) if char.isprintable() or char > "\x9f")
    return line.encode(errors="replace")[:_MOST_NAME_BYTES].decode(errors="ignore")


FORMAT = PaletteFormat(
    name="gpl",
    title="GIMP palette",
    suffixes=(".gpl",),
    names=True,
    alpha=False,
    shares=False,
    encode=encode,
    made_for="GIMP, Krita, Inkscape, Aseprite",
)
