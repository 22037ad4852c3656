"""Adobe colour swatches, byte by byte."""

import struct

import pytest

from tintype.palette.content import BadContent
from tintype.palette.formats.aco import FORMAT, decode, looks_like
from tintype.palette.save import encode


def _plain(*colors: tuple[int, ...]) -> bytes:
    rows = (
        struct.pack(">5H", *(part & 0xFFFF for part in (*color, 0, 0, 0, 0)[:5]))
        for color in colors
    )
    return struct.pack(">HH", 1, len(colors)) + b"".join(rows)


def _named(*colors: tuple[tuple[int, ...], bytes]) -> bytes:
    rows = (_plain(color)[4:] + name for color, name in colors)
    return struct.pack(">HH", 2, len(colors)) + b"".join(rows)


RED = (0, 65535, 0, 0, 0)
NAME = b"\0\0\0\2\0r\0\0"


def test_both_blocks_are_there(palette_of):
    content, notes = encode(palette_of(((255, 0, 16), "né")), FORMAT)
    assert content == (
        b"\0\1\0\1\0\0\xff\xff\0\0\x10\x10\0\0"
        b"\0\2\0\1\0\0\xff\xff\0\0\x10\x10\0\0\0\0\0\3\0n\0\xe9\0\0"
    )
    assert notes == ()


def test_gimps_limit_is_told(palette_of):
    assert encode(palette_of(*[(1, 2, 3)] * 127), FORMAT)[1] == ()
    assert encode(palette_of(*[(1, 2, 3)] * 128), FORMAT)[1] == (
        "GIMP 2.10 reads this format only up to 127 colours; there are 128.",
    )


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (_plain(RED), ""),
        (_plain(RED) + _named((RED, NAME)), "r"),
        (_named((RED, NAME)), "r"),
        (_named((RED, b"\0\0\0\1\0r")), "r"),
        (_plain(RED) + b"other", ""),
    ],
)
def test_blocks_that_are_read(content, name):
    palette = decode(content)
    assert palette.hexes == ["#ff0000"]
    assert palette.swatches[0].name == name
    assert palette.notes == ()


def test_damaged_names_are_left_out_and_told():
    palette = decode(_plain(RED) + _named((RED, b"\xff\xff\xff\xff\0r")))
    assert palette.hexes == ["#ff0000"]
    assert palette.notes == (
        "The part of the file with the names is damaged; the colours have none.",
    )


def test_other_spaces_are_converted():
    palette = decode(
        _plain(
            (1, 21845, 65535, 65535),  # green
            (2, 65535, 0, 0, 65535),  # no cyan, all magenta and yellow, no black
            (7, 10000, 0, 0),
            (7, 5429, 8081, 6989),
            (8, 10000),
            (8, 2000),
            (9, 0, 10000, 10000, 0),
        )
    )
    assert palette.hexes == [
        "#00ff00", "#ff0000", "#ffffff", "#ff0000", "#ffffff", "#333333", "#ff0000",
    ]  # fmt: skip
    assert [note.fields["n"] for note in palette.notes] == [2, 1, 2, 2]


def test_colours_of_books_are_left_out_and_told():
    palette = decode(_plain((3, 1, 2), RED, (10, 1, 2)))
    assert palette.hexes == ["#ff0000"]
    assert palette.notes[0].endswith("what they look like: 2.")
    with pytest.raises(BadContent, match="all its 2 colours are of colour books"):
        decode(_plain((3, 1, 2), (10, 1, 2)))


@pytest.mark.parametrize(
    ("content", "part"),
    [
        (b"", "version must be 1 or 2; it is 0"),
        (b"\0\x09\0\1" + bytes(10), "it is 9"),
        (b"\0\1", "before the number"),
        (_plain(RED, RED)[:-1], "middle of colour 2 of 2"),
        (_named((RED, b"\xff\xff\xff\xff\0r")), "middle of colour 1 of 1"),
    ],
)
def test_what_is_wrong_is_refused(content, part):
    with pytest.raises(BadContent, match=part):
        decode(content)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (_plain(RED), True),
        (_plain(RED) + _named((RED, NAME)), True),
        (_plain(RED) + b"other", False),
        (_named((RED, NAME)), False),
        (b"\0\1\0\0", False),
        (b"\0\1", False),
    ],
)
def test_it_is_known_by_its_length(content, expected):
    assert looks_like(content) is expected
