"""Python: a list that Python reads."""

import ast

from hypothesis import given
from hypothesis import strategies as st

from tintype.palette import Palette, Swatch
from tintype.palette.formats.python import FORMAT
from tintype.palette.save import encode as encode_as


def encode(palette: Palette) -> bytes:
    return encode_as(palette, FORMAT)[0]


channel = st.integers(0, 255)
swatches = st.builds(Swatch, st.tuples(channel, channel, channel, channel), st.text(max_size=20))


def _read(content: bytes) -> list[str]:
    """The value of the one statement in it."""
    (statement,) = ast.parse(content).body
    assert ast.unparse(statement.targets[0]) == "colors"
    return ast.literal_eval(statement.value)


@given(st.lists(swatches, max_size=12), st.text(max_size=20))
def test_it_is_a_list_of_the_colours_whatever_their_names(entries, name):
    palette = Palette(tuple(entries), name)
    assert _read(encode(palette)) == palette.hexes


def test_a_name_is_a_comment(palette_of):
    palette = palette_of(((61, 74, 82), "né 🎨\nx = 1"), (1, 2, 3, 51), name="My\npalette")
    assert encode(palette).decode("utf-8") == (
        'colors = [  # My palette\n    "#3d4a52",  # né 🎨 x = 1\n    "#01020333",\n]\n'
    )


def test_no_name_says_what_the_encoding_is():
    """Python believes a comment on one of the first two lines."""
    palette = Palette((Swatch((1, 2, 3, 255), "coding: utf-16"),), "é coding: utf-16")
    content = encode(palette)
    assert _read(content) == ["#010203"]
    assert FORMAT.decode(content) == palette


def test_lists_of_others():
    content = b"""# x
PALETTE = ['#F00', "#00ff00"]  # two
names = {"sky": "#87ceeb"}  # one "#123456" in a comment
"""
    found = FORMAT.decode(content).swatches
    assert [(each.name, each.hex) for each in found] == [
        ("", "#ff0000"), ("", "#00ff00"), ('one "#123456" in a comment', "#87ceeb"),
    ]  # fmt: skip
