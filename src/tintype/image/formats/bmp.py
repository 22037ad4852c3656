"""Windows bitmap with a palette, the fewest bits that fit, not packed; opaque, on white.

The header is BITMAPINFOHEADER, which every reader knows. Rows run from the bottom up and end at a
multiple of four bytes.
"""

import struct

import numpy as np

from tintype.color.matte import flatten
from tintype.errors import TooLargeForFormat
from tintype.image.formats.base import PLAIN, ImageFormat, Indexed
from tintype.image.formats.bits import fewest, packed
from tintype.image.image import BAND, bands
from tintype.image.saving import Saving
from tintype.palette.palette import Palette
from tintype.progress import Progress
from tintype.sentence import NOTHING, Sentence

_WHITE = (255, 255, 255)
_BITS = (1, 4, 8)
_FILE_HEADER, _INFO_HEADER = 14, 40
_INCHES_A_METRE = 1 / 0.0254
#: Lengths are counted in 32 bits; as many pixels a side always fit.
_MOST_BYTES, _MOST_A_SIDE = 1 << 32, 0xFFFF


def encode(indexed: Indexed, saving: Saving = PLAIN, progress: Progress | None = None) -> bytes:
    progress = progress or Progress()
    width, height = indexed.width, indexed.height
    bits = _bits(indexed.palette)
    stride = -(-width * bits // 32) * 4
    start = _FILE_HEADER + _INFO_HEADER + 4 * len(indexed.palette)
    if start + stride * height >= _MOST_BYTES:
        raise TooLargeForFormat(format="BMP", width=width, height=height, most=_MOST_A_SIDE)
    rows = np.zeros((height, stride), np.uint8)
    for band in bands(height, max(1, BAND // width)):
        progress.step(band.start / height, "Writing")
        part = packed(indexed.indices[band], bits)
        rows[height - band.stop : height - band.start, : part.shape[1]] = part[::-1]
    return b"".join([
        struct.pack("<2sIII", b"BM", start + rows.nbytes, 0, start),
        _info(indexed, bits, rows.nbytes),
        _colors(indexed.palette),
        rows.data,
    ])  # fmt: skip


def note(palette: Palette) -> Sentence:
    if any(swatch.color[3] < 255 for swatch in palette.swatches):
        return Sentence(
            "BMP has no transparency: the picture was put on white. Choose a matte for another colour; "
            "PNG keeps transparency."
        )
    return NOTHING


def _bits(palette: Palette) -> int:
    """The fewest, but where Pillow cannot read it: greys from 0 up, one by one, are no palette to it."""
    ramp = np.arange(len(palette), dtype=np.uint8)[:, None]
    is_ramp = (flatten(palette.colors, _WHITE)[:, :3] == ramp).all()
    return 8 if is_ramp and len(palette) > 2 else fewest(len(palette), _BITS)


def _info(indexed: Indexed, bits: int, n_bytes: int) -> bytes:
    x, y = (round(value * _INCHES_A_METRE) for value in indexed.dpi or (0, 0))
    n_colors = len(indexed.palette)
    size = indexed.width, indexed.height
    return struct.pack(
        "<IiiHHIIiiII", _INFO_HEADER, *size, 1, bits, 0, n_bytes, x, y, n_colors, n_colors
    )


def _colors(palette: Palette) -> bytes:
    """Blue, green, red and a zero for each entry."""
    opaque = flatten(palette.colors, _WHITE)
    opaque[:, 3] = 0
    return opaque[:, [2, 1, 0, 3]].tobytes()


FORMAT = ImageFormat(
    name="bmp",
    title="BMP",
    suffixes=(".bmp",),
    max_colors=256,
    encode=encode,
    sample=1 << 25,
    note=note,
)
