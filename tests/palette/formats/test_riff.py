"""RIFF palettes, byte by byte."""

import struct

import pytest

from tintype.palette.content import BadContent
from tintype.palette.formats.riff import FORMAT, decode
from tintype.palette.save import encode


def _chunk(kind: bytes, data: bytes) -> bytes:
    return kind + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def _file(*chunks: bytes) -> bytes:
    body = b"PAL " + b"".join(chunks)
    return _chunk(b"RIFF", body)


def test_the_bytes_are_those_of_the_specification(palette_of):
    content, _ = encode(palette_of((1, 2, 3), (4, 5, 6)), FORMAT)
    assert content == bytes.fromhex("52494646 18000000 50414c20 64617461 0c000000 0003 0200") + (
        b"\1\2\3\0\4\5\6\0"
    )


def test_other_chunks_are_skipped_and_all_data_is_read():
    one, two = b"\0\3\1\0\1\2\3\0", b"\0\3\1\0\4\5\6\7"
    content = _file(
        _chunk(b"offl", b"odd"), _chunk(b"data", one), _chunk(b"x   ", b""), _chunk(b"data", two)
    )
    palette = decode(content)
    assert palette.hexes == ["#010203", "#040506"]
    assert palette.notes == ()


@pytest.mark.parametrize("count", [0, 1, 3, 65535])
def test_a_count_that_is_wrong_is_told(count):
    palette = decode(_file(_chunk(b"data", struct.pack("<HH", 0x300, count) + bytes(8))))
    assert len(palette) == min(2, count)
    assert bool(palette.notes) == (count > 2)


@pytest.mark.parametrize("content", [b"", b"RIFF\0\0\0\0WAVE", b"RIFF\0\0\0\0PAL data\2\0\0\0\0\3"])
def test_what_is_wrong_is_refused(content):
    with pytest.raises(BadContent):
        decode(content)
