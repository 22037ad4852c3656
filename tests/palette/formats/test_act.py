"""Adobe colour tables, byte by byte."""

import struct

import pytest

from tintype.errors import NothingForFormat
from tintype.palette import Palette
from tintype.palette.content import BadContent
from tintype.palette.formats.act import COUNTED, PLAIN, decode
from tintype.palette.save import encode

TABLE = bytes(range(256)) * 3


def test_a_plain_table_is_padded_with_black_and_says_so(palette_of):
    content, notes = encode(palette_of((1, 2, 3), (4, 5, 6)), PLAIN)
    assert content == b"\1\2\3\4\5\6" + bytes(762)
    assert notes == (
        "Adobe colour table always has 256 entries: 254 black ones were added at the end.",
    )


def test_a_full_table_has_nothing_to_say(palette_of):
    palette = palette_of(*((i, 1, 2) for i in range(256)))
    content, notes = encode(palette, PLAIN)
    assert len(content) == 768
    assert notes == ()


def test_the_count_and_the_transparent_entry_follow(palette_of):
    content, notes = encode(palette_of((1, 2, 3), (4, 5, 6, 0), (7, 8, 9, 0)), COUNTED)
    assert content == b"\1\2\3\4\5\6" + bytes(762) + struct.pack(">HH", 2, 1)
    assert "one fully transparent entry" in notes[0]


def test_none_is_transparent(palette_of):
    content, notes = encode(palette_of((1, 2, 3)), COUNTED)
    assert content[768:] == b"\x00\x01\xff\xff"
    assert notes == ()


@pytest.mark.parametrize(
    ("more", "count", "clear"),
    [
        (b"", 256, None),
        (b"\x00\x10\xff\xff", 16, None),
        (b"\x00\x20\x00\x00", 32, 0),
        (b"\x01\x00\x00\xff", 256, 255),
        (b"\x10\xff\xff", 16, None),
    ],
)
def test_real_tails(more, count, clear):
    palette = decode(TABLE + more)
    assert len(palette) == count
    assert [place for place, swatch in enumerate(palette.swatches) if swatch.is_clear] == (
        [] if clear is None else [clear]
    )
    assert palette.swatches[1].color[:3] == (3, 4, 5)


@pytest.mark.parametrize("content", [b"x", TABLE[:-1], TABLE + b"ab", TABLE + bytes(5)])
def test_other_sizes_are_refused(content):
    with pytest.raises(BadContent, match="768 or 772 bytes; it has"):
        decode(content)


def test_a_count_beyond_the_table_is_refused():
    with pytest.raises(BadContent, match="65,535 of its 256"):
        decode(TABLE + b"\xff\xff\xff\xff")


def test_nothing_is_no_table():
    with pytest.raises(NothingForFormat):
        encode(Palette(()), PLAIN)
