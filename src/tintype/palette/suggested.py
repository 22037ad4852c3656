"""The palette in a PNG besides its pixels: a suggested palette (sPLT), with its order, twins and alpha.

Format: PNG Specification (Third Edition), 11.3.5.4. Only Tintype's own are read: others may be a choice.
"""

import struct
import zlib

from tintype.palette.content import BadContent
from tintype.palette.palette import Palette, Swatch

KIND = b"sPLT"
SIGNATURE = b"\x89PNG\r\n\x1a\n"
_OURS = b"Tintype\0\x08"  # a name, and the bits of a sample
_ENTRY = struct.Struct(">4BH")


def chunk(palette: Palette) -> bytes:
    """The data of the chunk."""
    return _OURS + b"".join(_ENTRY.pack(*swatch.color, 0) for swatch in palette.swatches)


def read(content: bytes) -> Palette | None:
    """What a file says that `chunk` made; None if there is none before its pixels.

    Raises:
        BadContent: it is damaged.
    """
    at = len(SIGNATURE)
    while content.startswith(SIGNATURE) and at + 8 <= len(content):
        length, kind = struct.unpack_from(">I4s", content, at)
        data, end = content[at + 8 : at + 8 + length], at + 8 + length
        if kind == b"IDAT":
            break
        if kind == KIND and data.startswith(_OURS):
            return _palette(data, content[end : end + 4])
        at = end + 4
    return None


def _palette(data: bytes, check: bytes) -> Palette:
    entries = data[len(_OURS) :]
    if len(entries) % _ENTRY.size or check != zlib.crc32(KIND + data).to_bytes(4, "big"):
        raise BadContent("the image is damaged or cut off")
    rows = _ENTRY.iter_unpack(entries)
    return Palette(tuple(Swatch((red, green, blue, alpha)) for red, green, blue, alpha, _ in rows))
