"""CSS custom properties: names that a style sheet can hold, no two alike."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.palette import Palette, Swatch
from tintype.palette.content import BadContent
from tintype.palette.formats.css import FORMAT
from tintype.palette.save import encode as encode_as


def encode(palette: Palette) -> bytes:
    return encode_as(palette, FORMAT)[0]


channel = st.integers(0, 255)
# A few names that meet often, and any text.
names = st.sampled_from(["", "a", "A", "a-2", "a-3", "2", "3", "2-3", "--"]) | st.text(max_size=20)
swatches = st.builds(Swatch, st.tuples(channel, channel, channel, channel), names)


def _parse(content: bytes) -> list[tuple[str, str]]:
    """Pairs of property and value; an identifier is what CSS Syntax 3 calls a name."""
    first, *lines, last, end = content.decode("utf-8").split("\n")
    assert (first, last, end) == (":root {", "}", "")
    pattern = r"  (--(?:[-_a-zA-Z0-9]|[^\x00-\x7f])+): (#[0-9a-f]{6}(?:[0-9a-f]{2})?);"
    return [re.fullmatch(pattern, line).groups() for line in lines]


@given(st.lists(swatches, min_size=1, max_size=12))
def test_colours_come_back_in_their_order_under_names_of_their_own(entries):
    palette = Palette(tuple(entries))
    read = _parse(encode(palette))
    assert [value for _, value in read] == palette.hexes
    assert len({name for name, _ in read}) == len(read)
    assert all("color" in name for name, _ in read)  # GIMP reads no others


def test_a_number_that_is_added_may_be_taken_too(palette_of):
    names = [((1, 2, 3), name) for name in ("a", "a-3", "a", "a-3-3", "A")]
    assert len({name for name, _ in _parse(encode(palette_of(*names)))}) == 5


def test_names_become_identifiers(palette_of):
    palette = palette_of(((1, 2, 3), "Dark Slate!"), ((1, 2, 3, 0), "né"), (4, 5, 6))
    assert _parse(encode(palette)) == [
        ("--color-dark-slate", "#010203"),
        ("--color-né", "#01020300"),
        ("--color-3", "#040506"),
    ]


def test_more_colours_than_a_palette_has_are_not_converted():
    many = ";".join(f"--a{n}: oklch(0.9 0.4 {n})" for n in range(4097))
    with pytest.raises(BadContent, match="it has more than 4,096 colours"):
        FORMAT.decode(f":root{{{many}}}".encode())
