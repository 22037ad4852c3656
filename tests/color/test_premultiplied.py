"""Colours with alpha as positions: what is hardly seen hardly counts."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis.extra.numpy import arrays
from tintype.color.premultiplied import from_positions, to_positions

colors = arrays(np.uint8, (16, 4))


@given(colors)
def test_visible_colours_survive_the_way_there_and_back(rgba):
    visible = rgba[rgba[:, 3] > 0]
    assert from_positions(to_positions(visible)) == pytest.approx(visible, abs=1e-9)


@given(colors)
def test_distances_are_what_is_seen_on_black(rgba):
    seen = rgba[:, :3] * (rgba[:, 3:] / 255)
    assert to_positions(rgba)[:, :3] == pytest.approx(seen)
    assert (to_positions(rgba)[:, 3] == rgba[:, 3]).all()


def test_opaque_colours_are_their_own_positions():
    rgba = np.array([[1, 2, 3, 255], [255, 254, 0, 255]], np.uint8)
    assert (to_positions(rgba) == rgba).all()


def test_all_fully_transparent_colours_are_one_and_come_back_black():
    rgba = np.array([[1, 2, 3, 0], [255, 254, 0, 0]], np.uint8)
    assert not to_positions(rgba).any()
    assert not from_positions(to_positions(rgba)).any()
