"""Every space: colours as positions and back, alpha among the axes, lightness that can be stretched."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis.extra.numpy import arrays

from tintype.color.spaces import SPACES, by_name

each_space = pytest.mark.parametrize("space", SPACES, ids=lambda space: space.name)
colors = arrays(np.uint8, (16, 4))


@each_space
@given(rgba=colors)
def test_opaque_colours_survive_the_way_there_and_back(space, rgba):
    back = space.colors(space.positions(rgba, opaque=True))
    assert back[:, :3] == pytest.approx(rgba[:, :3], abs=0.02)
    assert (back[:, 3] == 255).all()


@each_space
@given(rgba=colors)
def test_visible_colours_survive_with_their_alpha(space, rgba):
    visible = rgba[rgba[:, 3] > 0]
    back = space.colors(space.positions(visible, opaque=False))
    assert back == pytest.approx(visible, abs=0.5)  # of alpha 1 little is left in single precision


@each_space
@pytest.mark.parametrize("weight", [0.1, 0.5, 3.0])
def test_a_weight_stretches_lightness_alone_and_is_undone(space, weight):
    rgba = np.random.default_rng(0).integers(0, 256, (50, 4), np.uint8) | np.uint8(1)
    plain, weighted = space.positions(rgba, opaque=True), space.weighted(weight)
    stretched = weighted.positions(rgba, opaque=True)
    factor = weight if space.has_lightness else 1
    assert stretched == pytest.approx(plain * [factor, 1, 1], rel=1e-5, abs=1e-4)
    assert weighted.colors(stretched)[:, :3] == pytest.approx(rgba[:, :3], abs=0.1)


@each_space
def test_black_is_zero_and_white_as_light_as_255(space):
    ends = np.array([[0, 0, 0, 255], [255, 255, 255, 255]], np.uint8)
    black, white = space.positions(ends, opaque=True)
    assert black == pytest.approx([0, 0, 0], abs=1e-3)
    assert white[0] == pytest.approx(255, abs=1e-2)


@each_space
def test_all_fully_transparent_colours_are_one_and_come_back_black(space):
    rgba = np.array([[1, 2, 3, 0], [255, 254, 0, 0]], np.uint8)
    positions = space.positions(rgba, opaque=False)
    assert not positions.any()
    assert not space.colors(positions).any()


@each_space
def test_a_faint_colour_counts_little(space):
    def apart(alpha):
        pair = np.array([[255, 0, 0, alpha], [0, 0, 255, alpha]], np.uint8)
        one, other = space.positions(pair, opaque=False)
        return np.linalg.norm(one - other)

    assert apart(51) == pytest.approx(apart(255) / 5, rel=1e-3)


def test_in_srgb_positions_are_the_values_themselves():
    rgba = np.array([[1, 2, 3, 255], [255, 254, 0, 255]], np.uint8)
    assert (by_name("srgb").positions(rgba, opaque=True) == rgba[:, :3]).all()


@each_space
def test_it_says_what_it_is(space):
    assert by_name(space.name) is space
    assert space.title
    assert space.why
    assert not space.why.endswith(".")
