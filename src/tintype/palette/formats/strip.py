"""PNG swatch strip: one square a colour, sixteen a row; any program's eyedropper can use it.

Indexed as long as 256 entries are enough: then the palette of the file is the palette, in its order.
More colours are true colours, and the order stands in a suggested palette (sPLT) as well. Other PNGs are
read too: their palette, or the colours that they are painted with.
"""

from io import BytesIO

import numpy as np
import numpy.typing as npt
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from tintype.palette.formats.base import PaletteFormat
from tintype.palette.palette import Palette
from tintype.palette.picture import MOST_BYTES, palette_of
from tintype.palette.suggested import KIND, SIGNATURE, chunk, read

_SIDE, _PER_ROW = 32, 16
_MOST_INDEXED = 256


def encode(palette: Palette) -> bytes:
    places = _places(len(palette))
    chunks = PngInfo()
    if len(palette) > _MOST_INDEXED:
        picture = Image.fromarray(palette.colors[places])
        chunks.add(KIND, chunk(palette))
    else:
        picture = Image.fromarray(places.astype(np.uint8), "P")
        picture.putpalette(palette.colors[:, :3].tobytes())
    buffer = BytesIO()
    alpha = palette.colors[:, 3].tobytes().rstrip(b"\xff")
    more = {"transparency": alpha} if picture.mode == "P" and alpha else {}
    picture.save(buffer, "PNG", optimize=True, pnginfo=chunks, **more)
    return buffer.getvalue()


def _places(n: int) -> npt.NDArray[np.intp]:
    """(height, width) which colour each pixel has; those of the last row share its width."""
    width = min(n, _PER_ROW) * _SIDE
    rows = []
    for first in range(0, n, _PER_ROW):
        in_row = min(_PER_ROW, n - first)
        rows.append(first + np.arange(width) * in_row // width)
    return np.array(rows).repeat(_SIDE, axis=0)


def looks_like(content: bytes) -> bool:
    return content.startswith(SIGNATURE)


def decode(content: bytes) -> Palette:
    """The palette of any PNG: of its file, or the colours that it is painted with."""
    return read(content) or palette_of(content, ("PNG",))


FORMAT = PaletteFormat(
    name="png",
    title="PNG swatch strip",
    suffixes=(".png",),
    is_text=False,
    alpha=True,
    least=1,
    most_bytes=MOST_BYTES,
    encode=encode,
    decode=decode,
    looks_like=looks_like,
    made_for="any image program",
)
