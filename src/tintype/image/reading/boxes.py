"""The colour box of an AVIF (ISO/IEC 23008-12, ISO/IEC 14496-12): what Pillow does not tell of it."""

import struct
from collections.abc import Iterator
from pathlib import Path

from tintype.image.reading.cicp import CodePoints

#: The boxes before the pixels are small.
_MOST = 1 << 20
#: Where the colour box is; a full box begins with four bytes more.
_WAY = ((b"meta", 4), (b"iprp", 0), (b"ipco", 0))


def code_points(path: Path) -> CodePoints | None:
    """Of the first colour box that has numbers, if there is one."""
    with path.open("rb") as file:
        content = file.read(_MOST)
    for name, skipped in _WAY:
        content = next((body[skipped:] for kind, body in _boxes(content) if kind == name), b"")
    for kind, body in _boxes(content):
        if kind == b"colr" and body[:4] == b"nclx" and len(body) >= 8:
            primaries, transfer = struct.unpack(">HH", body[4:8])
            # The decoder has made full range of what was narrow.
            return CodePoints(primaries, transfer)
    return None


def _boxes(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at + 8 <= len(content):
        size, kind = struct.unpack(">I4s", content[at : at + 8])
        head = 8
        if size == 1 and at + 16 <= len(content):
            (size,), head = struct.unpack(">Q", content[at + 8 : at + 16]), 16
        end = at + size if size else len(content)
        if end < at + head:
            return
        yield kind, content[at + head : end]
        at = end
