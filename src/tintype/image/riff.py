"""The chunks that WebP files are made of (RIFF; RFC 9649, section 2.3)."""

import struct
from collections.abc import Iterator

#: "RIFF", the length, "WEBP"; chunks follow.
HEADER = 12


def chunk(name: bytes, data: bytes) -> bytes:
    """A chunk with its length, and as many bytes as make it even."""
    return name + struct.pack("<I", len(data)) + data + bytes(len(data) % 2)


def chunks(content: bytes, at: int) -> Iterator[tuple[bytes, bytes]]:
    """Names and data from a place on; a chunk that is not whole ends the file."""
    while at + 8 <= len(content):
        name, length = struct.unpack_from("<4sI", content, at)
        data = content[at + 8 : at + 8 + length]
        if len(data) < length:
            return
        yield name, data
        at += 8 + length + length % 2
