"""Builders of files that no library writes: PNG with any chunk, TIFF with any layout."""

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

#: PNG's colour type for so many channels.
COLOR_TYPES = {1: 0, 2: 4, 3: 2, 4: 6}


@pytest.fixture
def written(tmp_path) -> Callable[..., Path]:
    """The path of a file with these bytes."""

    def write(content: bytes, name: str = "image.png") -> Path:
        (tmp_path / name).write_bytes(content)
        return tmp_path / name

    return write


@pytest.fixture
def png(written, png_of) -> Callable[..., Path]:
    """A PNG of (height, width, channels) values of 8 or 16 bits, with more chunks before its pixels."""

    def build(values: np.ndarray, *chunks: tuple[bytes, bytes], after: tuple = ()) -> Path:
        height, width, channels = values.shape
        depth = 8 * values.itemsize
        header = struct.pack(">IIBBBBB", width, height, depth, COLOR_TYPES[channels], 0, 0, 0)
        rows = values.astype(">u2" if depth == 16 else np.uint8)
        data = b"".join(b"\0" + row.tobytes() for row in rows)
        parts = ((b"IHDR", header), *chunks, (b"IDAT", zlib.compress(data)), *after)
        return written(png_of(*parts, (b"IEND", b"")))

    return build


@pytest.fixture
def tiff(written) -> Callable[..., Path]:
    """A TIFF of stored bytes: one strip, or a list of them, and any tags."""

    def build(
        strips: bytes | list[bytes], tags: dict[int, int | list[int] | bytes], order: str = "<"
    ) -> Path:
        strips = [strips] if isinstance(strips, bytes) else strips
        places, data = [], b""
        for strip in strips:
            places.append(8 + len(data))
            data += strip + bytes(len(strip) % 2)
        lengths = [len(strip) for strip in strips]
        names = (324, 325) if 322 in tags else (273, 279)
        tags = {259: 1, 277: 1, **tags, names[0]: places, names[1]: lengths}
        entries, more, start = b"", b"", 8 + len(data) + 2 + 12 * len(tags) + 4
        for tag, value in sorted(tags.items()):
            values = value if isinstance(value, list | bytes) else [value]
            kind, letter = (4, "I") if max(values) > 65535 else (3, "H")
            kind, letter = (7, "B") if isinstance(value, bytes) else (kind, letter)
            content = struct.pack(f"{order}{len(values)}{letter}", *values)
            if len(content) > 4:
                place, more = struct.pack(order + "I", start + len(more)), more + content
            else:
                place = content.ljust(4, b"\0")
            entries += struct.pack(order + "HHI", tag, kind, len(values)) + place
        mark = b"II" if order == "<" else b"MM"
        head = struct.pack(order + "2sHI", mark, 42, 8 + len(data))
        return written(
            head + data + struct.pack(order + "H", len(tags)) + entries + bytes(4) + more,
            "image.tif",
        )

    return build
