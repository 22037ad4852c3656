"""Microsoft RIFF palette: a chunk of red, green, blue and a flag each, little-endian.

Format: Microsoft Multimedia Standards Update, "PAL" form. GIMP 2.10 loses the first colour of every such
file: that is its mistake.
"""

import struct

from tintype.palette.content import miscounted
from tintype.palette.formats.base import BadContent, PaletteFormat
from tintype.palette.palette import Palette, Swatch

_VERSION = 0x0300
_HEADER, _CHUNK = struct.Struct("<4sI4s"), struct.Struct("<4sI")


def encode(palette: Palette) -> bytes:
    rows = b"".join(bytes((*swatch.color[:3], 0)) for swatch in palette.swatches)
    data = struct.pack("<HH", _VERSION, len(palette)) + rows
    chunk = _CHUNK.pack(b"data", len(data)) + data
    return _HEADER.pack(b"RIFF", 4 + len(chunk), b"PAL ") + chunk


def looks_like(content: bytes) -> bool:
    return content[:4] == b"RIFF" and content[8:12] == b"PAL "


def decode(content: bytes) -> Palette:
    """The colours of all data chunks; other chunks are skipped."""
    if not looks_like(content):
        raise BadContent("it does not begin with {start}", start="RIFF, PAL")
    said, rows, at = 0, bytearray(), _HEADER.size
    while at + _CHUNK.size <= len(content):
        kind, size = _CHUNK.unpack_from(content, at)
        at += _CHUNK.size
        if kind == b"data":
            count, found = _entries(content[at : at + size])
            said += count
            rows += found
        at += size + size % 2
    return _palette(said, rows)


def _entries(data: bytes) -> tuple[int, bytes]:
    """How many a chunk says it has, and those that are there."""
    if len(data) < 4:
        raise BadContent("a data chunk of it is too short")
    (count,) = struct.unpack_from("<H", data, 2)
    whole = min(count, (len(data) - 4) // 4)
    return count, data[4 : 4 + 4 * whole]


def _palette(said: int, rows: bytearray) -> Palette:
    swatches = tuple(
        Swatch((red, green, blue, 255))
        for red, green, blue, _ in zip(*[iter(rows)] * 4, strict=True)
    )
    return Palette(swatches, notes=miscounted(said, len(swatches)))


FORMAT = PaletteFormat(
    name="riff",
    title="Microsoft RIFF palette",
    suffixes=(".pal",),
    is_text=False,
    encode=encode,
    decode=decode,
    looks_like=looks_like,
    made_for="Windows programs, Paint Shop Pro",
)
