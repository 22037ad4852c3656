"""The chunks of a PNG that stand before its pixels, and the file without those that may be broken."""

import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import IO

from PIL import ImageFile

from tintype.image.png_chunks import SIGNATURE

#: What says how colours are meant is small; what is larger is something else.
_MOST = 64
#: Without these there is no picture, or another one.
_NEEDED = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"acTL", b"fcTL", b"fdAT")
#: How far apart the grey levels of fewer than 8 bits are in 8 bits.
_GRAY_STEPS = {"L;2": 85, "L;4": 17}


def is_one(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(8) == SIGNATURE


def small_chunks(path: Path) -> dict[bytes, bytes]:
    """The short chunks before the pixels, by name: the first of each name whose sum is right."""
    found: dict[bytes, bytes] = {}
    with path.open("rb") as file:
        for name, size in _chunks(file):
            if name in (b"IDAT", b"IEND"):
                break
            if size <= _MOST:
                data, check = file.read(size), file.read(4)
                if struct.pack(">I", zlib.crc32(name + data)) == check:
                    found.setdefault(name, data)
    return found


def bare(path: Path) -> BytesIO:
    """The file with nothing but its picture: no texts, no profile, no notes."""
    content = BytesIO()
    content.write(SIGNATURE)
    with path.open("rb") as file:
        for name, size in _chunks(file):
            if name in _NEEDED:
                content.write(struct.pack(">I4s", size, name) + file.read(size + 4))
    content.seek(0)
    return content


def _chunks(file: IO[bytes]) -> Iterator[tuple[bytes, int]]:
    """Name and size of each chunk; the file stands at its data, and may be moved."""
    if file.read(8) != SIGNATURE:
        return
    while len(head := file.read(8)) == 8:
        size, name = struct.unpack(">I4s", head)
        start = file.tell()
        yield name, size
        file.seek(start + size + 4)


def transparent_color(source: ImageFile.ImageFile) -> int | None:
    """The grey of fewer than 8 bits that a PNG calls transparent, as its pixels will be.

    Pillow gives it as it stands in the file, but the pixels in 8 bits. Known before they are loaded.
    """
    clear = source.info.get("transparency")
    if source.format != "PNG" or not source.tile or not isinstance(clear, int):
        return None
    step = _GRAY_STEPS.get(str(source.tile[0].args))
    return clear * step if step else None
