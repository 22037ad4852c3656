"""Adobe Swatch Exchange, byte by byte."""

import struct

import pytest

from tintype.palette import Palette, Swatch
from tintype.palette.content import BadContent
from tintype.palette.formats.ase import FORMAT, decode
from tintype.palette.save import encode


def _name(text: str) -> bytes:
    return struct.pack(">H", len(text) + 1) + f"{text}\0".encode("utf-16-be")


def _color(name: str, model: bytes, *values: float) -> bytes:
    data = _name(name) + model + struct.pack(f">{len(values)}fH", *values, 2)
    return struct.pack(">HI", 1, len(data)) + data


def _block(kind: int, data: bytes = b"") -> bytes:
    return struct.pack(">HI", kind, len(data)) + data


def _file(*blocks: bytes) -> bytes:
    return struct.pack(">4sHHI", b"ASEF", 1, 0, len(blocks)) + b"".join(blocks)


def test_the_bytes_are_those_of_the_layout(palette_of):
    content, _ = encode(palette_of(((255, 0, 51), "né")), FORMAT)
    assert content == (
        b"ASEF\0\1\0\0\0\0\0\1"  # version 1.0, one block
        b"\0\1\0\0\0\x1a"  # a colour of 26 bytes
        b"\0\3\0n\0\xe9\0\0"  # three units with the NUL
        b"RGB \x3f\x80\0\0\0\0\0\0\x3e\x4c\xcc\xcd\0\2"  # 1, 0, 0.2; normal
    )


def test_groups_are_blocks_around_their_colours():
    swatches = [
        Swatch((1, 2, 3, 255), "a"),
        Swatch((1, 2, 3, 255), "b", group="Reds"),
        Swatch((1, 2, 3, 255), "c", group="Reds"),
        Swatch((1, 2, 3, 255), "d", group="Blues"),
        Swatch((1, 2, 3, 255), "e", group="Reds"),
    ]
    content, notes = encode(Palette(tuple(swatches)), FORMAT)
    assert notes == ()
    assert struct.unpack(">I", content[8:12]) == (5 + 2 * 3,)
    assert decode(content).swatches == tuple(swatches)


def test_other_models_are_converted():
    content = _file(
        _color("a", b"CMYK", 0, 1, 1, 0),
        _color("b", b"LAB ", 1, 0, 0),
        _color("c", b"Gray", 0.2),
        _color("d", b"GRAY", 0.4),
        _color("e", b"RGB ", 2, -1, 0),
    )
    palette = decode(content)
    assert palette.hexes == ["#ff0000", "#ffffff", "#333333", "#666666", "#ff0000"]
    assert [note.fields["model"] for note in palette.notes[:2]] == ["Lab", "Gray"]
    assert "approximate" in palette.notes[2]


def test_unknown_blocks_are_skipped_and_groups_may_stay_open():
    content = _file(
        _block(0xC001, _name("One")),
        _color("a", b"RGB ", 0, 0, 0),
        _block(0x1234, b"\xff" * 9),
        _block(0xC001, _name("Two")),
        _color("b", b"RGB ", 0, 0, 0),
    )
    # An unknown block ends a group as its end does: nobody knows what it opens.
    assert [swatch.group for swatch in decode(content).swatches] == ["One", "Two"]


def test_a_writer_that_says_128_for_every_colour():
    color = _color("White", b"RGB ", 1, 1, 1)
    content = _file(*[color[:2] + struct.pack(">I", 128) + color[6:]] * 3)
    assert decode(content).hexes == ["#ffffff"] * 3


def test_fewer_blocks_than_said_are_read_and_told():
    content = _file(_color("a", b"RGB ", 0, 0, 0))
    palette = decode(content[:8] + struct.pack(">I", 7) + content[12:])
    assert len(palette) == 1
    assert palette.notes == ("The file says that it has 7 blocks; the 1 that are there were read.",)


@pytest.mark.parametrize(
    ("content", "part"),
    [
        (b"ASE", "does not begin with ASEF"),
        (_file(_color("a", b"RGB ", 0, 0, 0))[:-1], "middle of block 1"),
        (_file(_block(1, b"\0\xff\0a")), "name in block 1 is cut off"),
        (_file(_block(1)), "name in block 1 is cut off"),
        (_file(_block(1, _name("a") + b"RGB \0")), "colour in block 1 is cut off"),
        (_file(_color("a", b"HSB ", 0, 0, 0)), "unknown model"),
        (_file(_color("a", b"RGB ", 0, float("nan"), 0)), "is no number"),
        (_file(struct.pack(">HI", 1, 0xFFFFFFFF) + b"\0\2\0A\0\0RGB "), "middle of block 1"),
    ],
)
def test_what_is_wrong_is_refused(content, part):
    with pytest.raises(BadContent, match=part):
        decode(content)


def test_a_name_ends_at_its_first_nul(palette_of):
    palette = palette_of(((1, 2, 3), "a\0b"))
    content, notes = encode(palette, FORMAT)
    assert decode(content).swatches[0].name == "ab"
    assert "cannot keep all names as they are" in notes[0]


def test_a_name_is_as_long_as_two_bytes_can_say(palette_of):
    content, _ = encode(palette_of(((1, 2, 3), "🎨" * 40_000)), FORMAT)
    assert decode(content).swatches[0].name == "🎨" * 32_767
