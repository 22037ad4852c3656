"""Orders of a palette: what each promises, and what all of them keep."""

from dataclasses import replace
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.color.oklab import to_oklab
from tintype.color.spaces import OKLAB
from tintype.palette import Palette, Swatch
from tintype.palette.sort import ORDERS, sorted_by

channel = st.sampled_from([0, 1, 60, 200, 255])
swatches = st.builds(
    Swatch,
    st.tuples(channel, channel, channel, st.sampled_from([0, 90, 255, 255])),
    st.sampled_from(["", "a"]),
    st.none() | st.floats(0, 1),
)
palettes = st.lists(swatches, max_size=12, unique_by=lambda each: each.color).map(
    lambda each: Palette(tuple(each), "mine")
)
each_order = pytest.mark.parametrize("order", ORDERS, ids=lambda order: order.name)
SHARE, LIGHTNESS, HUE, CHAIN = ORDERS


def _length(palette: Palette) -> float:
    """Of the way from colour to colour."""
    points = OKLAB.positions(palette.colors, opaque=False).astype(float)
    return float(np.sqrt((np.diff(points, axis=0) ** 2).sum(axis=1)).sum())


@each_order
@given(palette=palettes)
def test_the_swatches_are_the_same_and_what_is_transparent_stays(order, palette):
    found = sorted_by(palette, order)
    assert sorted(found.swatches, key=hash) == sorted(palette.swatches, key=hash)
    for place, swatch in enumerate(palette.swatches):
        assert found.swatches[place].is_clear == swatch.is_clear
        assert not swatch.is_clear or found.swatches[place] == swatch
    assert found.name == "mine"


@each_order
@given(palette=palettes, data=st.data())
def test_it_depends_on_the_colours_alone(order, palette, data):
    """Not on the order in which they come; sorted twice is sorted once."""
    mixed = palette.rearranged(data.draw(st.permutations(palette.visible)))
    assert sorted_by(mixed, order) == sorted_by(palette, order)
    assert sorted_by(sorted_by(palette, order), order) == sorted_by(palette, order)


@each_order
def test_it_says_what_it_is(order):
    assert order.title
    assert order.why


def test_names_are_unique():
    assert len({order.name for order in ORDERS}) == len(ORDERS)


def test_the_largest_share_comes_first_and_ties_by_hex(palette_of):
    palette = palette_of((9, 0, 0), (8, 0, 0), (7, 0, 0), (6, 0, 0))
    parts = zip(palette.swatches, (None, 0.3, 0.3, 0.4), strict=True)
    palette = replace(palette, swatches=tuple(replace(each, share=part) for each, part in parts))
    assert sorted_by(palette, SHARE).hexes == ["#060000", "#070000", "#080000", "#090000"]


@given(palettes)
def test_lightness_rises(palette):
    light = [to_oklab(swatch.color[:3])[0] for swatch in sorted_by(palette, LIGHTNESS).visible]
    assert light == sorted(light)


def test_hue_goes_once_around_and_greys_come_before(palette_of):
    wheel = [
        (255, 0, 0), (255, 128, 0), (255, 255, 0), (0, 255, 0), (0, 255, 255), (0, 0, 255),
        (255, 0, 255),
    ]  # fmt: skip
    greys = [(0, 0, 0), (62, 60, 60), (128, 128, 128), (255, 255, 250)]
    expected = palette_of(*greys, *wheel)
    assert sorted_by(palette_of(*wheel[::-1], *greys[::-1]), HUE) == expected


def test_a_chain_is_never_longer_than_the_other_orders(noise):
    for n_colors in (3, 10, 60):
        colors = noise(1, n_colors).pixels[0].tolist()
        palette = Palette(tuple(Swatch(tuple(color)) for color in colors))
        lengths = [_length(sorted_by(palette, order)) for order in (*ORDERS, HUE)]
        assert lengths[ORDERS.index(CHAIN)] == min(lengths)


def test_a_chain_of_few_colours_is_close_to_the_shortest(noise):
    found, shortest = [], []
    for row in noise(12, 6).pixels.tolist():
        palette = Palette(tuple(Swatch(tuple(color)) for color in row))
        found.append(_length(sorted_by(palette, CHAIN)))
        shortest.append(
            min(_length(palette.rearranged(each)) for each in permutations(palette.swatches))
        )
    assert sum(found) < 1.05 * sum(shortest)


def test_a_chain_along_a_line_is_the_line(palette_of):
    ramp = palette_of(*((level, level, level) for level in range(0, 256, 3)))
    mixed = ramp.rearranged(ramp.swatches[i * 29 % len(ramp)] for i in range(len(ramp)))
    assert sorted_by(mixed, CHAIN) == ramp


def test_a_chain_of_256_colours_and_of_more(noise):
    colors = noise(1, 300).pixels[0].tolist()
    swatches = [Swatch(tuple(color)) for color in colors]
    most = Palette(tuple(swatches[:256]))
    assert _length(sorted_by(most, CHAIN)) < 0.5 * _length(sorted_by(most, HUE))
    more = Palette(tuple(swatches))
    assert sorted_by(more, CHAIN) == sorted_by(more, HUE)
