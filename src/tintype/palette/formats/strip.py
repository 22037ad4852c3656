"""PNG swatch strip: one square a colour, sixteen a row; any program's eyedropper can use it."""

from io import BytesIO

import numpy as np
from PIL import Image

from tintype.palette.formats.base import PaletteFormat
from tintype.palette.palette import Palette

_SIDE, _PER_ROW = 32, 16


def encode(palette: Palette) -> bytes:
    columns = min(_PER_ROW, len(palette))
    rows = -(-len(palette) // columns)
    squares = np.zeros((rows * columns, 4), np.uint8)
    squares[: len(palette)] = palette.colors
    pixels = squares.reshape(rows, columns, 4).repeat(_SIDE, axis=0).repeat(_SIDE, axis=1)
    full = len(palette) == rows * columns
    image = Image.fromarray(pixels)
    if full and not palette.has_alpha:
        image = image.convert("RGB")
    buffer = BytesIO()
    image.save(buffer, "PNG", optimize=True)
    return buffer.getvalue()


FORMAT = PaletteFormat(
    name="png",
    title="PNG swatch strip",
    suffixes=(".png",),
    is_text=False,
    alpha=True,
    least=1,
    encode=encode,
    made_for="any image program",
)
