"""PNG swatch strip: one square a colour, sixteen a row; any program's eyedropper can use it.

Indexed as long as 256 entries are enough: then the palette of the file is the palette, in its order.
More colours are true colours, and the order stands in a suggested palette (sPLT) as well. Other PNGs are
read too: their palette, or the colours that they are painted with.
"""

import struct
import zlib
from io import BytesIO

import numpy as np
import numpy.typing as npt
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from tintype.palette.formats.base import BadContent, PaletteFormat
from tintype.palette.palette import Palette, Swatch
from tintype.palette.picture import MOST_BYTES, palette_of

_SIDE, _PER_ROW = 32, 16
_MOST_INDEXED = 256
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_SUGGESTED, _OURS = b"sPLT", b"Tintype\0\x08"  # a name, and the bits of a sample
_ENTRY = struct.Struct(">4BH")


def encode(palette: Palette) -> bytes:
    places = _places(len(palette))
    chunks = PngInfo()
    if len(palette) > _MOST_INDEXED:
        picture = Image.fromarray(palette.colors[places])
        entries = b"".join(_ENTRY.pack(*swatch.color, 0) for swatch in palette.swatches)
        chunks.add(_SUGGESTED, _OURS + entries)
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
    return content.startswith(_SIGNATURE)


def decode(content: bytes) -> Palette:
    """The palette of any PNG: of its file, or the colours that it is painted with."""
    ours = _suggested(content)
    if not ours:
        return palette_of(content, ("PNG",))
    rows = _ENTRY.iter_unpack(ours)
    return Palette(tuple(Swatch((red, green, blue, alpha)) for red, green, blue, alpha, _ in rows))


def _suggested(content: bytes) -> bytes:
    """The entries of the suggested palette that `encode` writes; nothing if there is none."""
    at = len(_SIGNATURE)
    while looks_like(content) and at + 8 <= len(content):
        length, kind = struct.unpack_from(">I4s", content, at)
        data = content[at + 8 : at + 8 + length]
        end = at + 8 + length
        if kind == b"IDAT":
            break
        if kind == _SUGGESTED and data.startswith(_OURS):
            entries = data[len(_OURS) :]
            if len(entries) % _ENTRY.size or content[end : end + 4] != _sum(kind + data):
                raise BadContent("the image is damaged or cut off")
            return entries
        at = end + 4
    return b""


def _sum(data: bytes) -> bytes:
    return zlib.crc32(data).to_bytes(4, "big")


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
