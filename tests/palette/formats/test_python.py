"""Python: a list that Python reads."""

import ast

from hypothesis import given
from hypothesis import strategies as st

from tintype.palette import Palette, Swatch
from tintype.palette.formats.python import encode

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
        '# My palette\ncolors = [\n    "#3d4a52",  # né 🎨 x = 1\n    "#01020333",\n]\n'
    )
