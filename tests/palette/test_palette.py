"""Palettes and the order in which colours are shown."""

import numpy as np

from tintype.palette.palette import Palette, Swatch, by_share


def test_colours_come_as_an_array_in_their_order(palette_of):
    palette = palette_of((1, 2, 3), (4, 5, 6, 7))
    assert palette.colors.tolist() == [[1, 2, 3, 255], [4, 5, 6, 7]]
    assert palette.colors.dtype == np.uint8
    assert palette.hexes == ["#010203", "#04050607"]
    assert len(palette) == 2


def test_an_empty_palette_has_an_array_too():
    assert Palette(()).colors.shape == (0, 4)


def test_alpha_is_noticed(palette_of):
    assert not palette_of((1, 2, 3)).has_alpha
    assert palette_of((1, 2, 3), (1, 2, 3, 254)).has_alpha


def test_a_share_that_was_not_counted_is_none():
    assert Swatch((0, 0, 0, 255)).share is None


def test_the_largest_share_is_shown_first_and_ties_by_hex():
    colors = np.array([[9, 0, 0, 255], [8, 0, 0, 255], [7, 0, 0, 255], [7, 0, 0, 1]], np.uint8)
    assert by_share(colors, np.array([0.1, 0.3, 0.3, 0.3])) == [2, 3, 1, 0]


def test_a_swatch_without_a_name_is_called_by_its_hex():
    nameless, named = Swatch((1, 2, 3, 255)), Swatch((1, 2, 3, 255), "ink")
    assert (nameless.label, named.label) == ("#010203", "ink")
    assert Swatch((1, 2, 3, 255), "#010203").without_label == nameless
    assert named.without_label == named


def test_every_text_is_spelled():
    palette = Palette((Swatch((1, 2, 3, 255), "ink", 0.5, group="dark"),), "two")
    assert palette.spelled(str.upper) == Palette(
        (Swatch((1, 2, 3, 255), "INK", 0.5, group="DARK"),), "TWO"
    )
