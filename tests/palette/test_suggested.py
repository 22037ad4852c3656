"""A palette in a PNG besides its pixels."""

import struct

import pytest

from tintype.palette.content import BadContent
from tintype.palette.suggested import chunk, read


def test_the_chunk_is_that_of_the_specification(palette_of):
    assert chunk(palette_of((1, 2, 3), (4, 5, 6, 7))) == (
        b"Tintype\0\x08\1\2\3\xff\0\0\4\5\6\7\0\0"
    )


def test_it_is_found_before_the_pixels(palette_of, png_of):
    palette = palette_of((1, 2, 3), (1, 2, 3), (4, 5, 6, 7))
    ours = b"sPLT", chunk(palette)
    assert read(png_of((b"IHDR", b""), (b"tEXt", b"x"), ours, (b"IDAT", b""))) == palette
    assert read(png_of((b"IHDR", b""), (b"IDAT", b""), ours)) is None
    assert read(png_of((b"IHDR", b""), (b"sPLT", b"Other\0\x08" + bytes(6)))) is None


def test_what_is_no_png_has_none():
    assert read(b"") is None
    assert read(b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 2**32 - 1) + b"tEXt") is None


def test_one_that_is_damaged_is_refused(palette_of, png_of):
    content = png_of((b"sPLT", chunk(palette_of((1, 2, 3)))))
    for wrong in (
        content[:-5],
        content[:-1] + b"x",
        content[:8] + content[8:].replace(b"\1\2\3", b"\1\2"),
    ):
        with pytest.raises(BadContent, match="damaged"):
            read(wrong)
