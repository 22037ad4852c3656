"""Hex lists: six digits a line and nothing else."""

from hypothesis import given
from hypothesis import strategies as st

from tintype.palette import Palette, Swatch
from tintype.palette.formats.hexes import encode

channel = st.integers(0, 255)
swatches = st.builds(Swatch, st.tuples(channel, channel, channel, st.just(255)), st.text())


@given(st.lists(swatches, min_size=1))
def test_colours_come_back_in_their_order(entries):
    lines = encode(Palette(tuple(entries))).decode("ascii").split("\n")
    assert lines.pop() == ""
    assert [tuple(bytes.fromhex(line)) for line in lines] == [each.color[:3] for each in entries]
    assert all(len(line) == 6 for line in lines)
