"""Points and discs set as pixels."""

import numpy as np
import pytest

from tintype.gui.widgets.cloud.raster import discs, pack, splat

GROUND, RED, BLUE = 0xFF101010, 0xFFFF0000, 0xFF0000FF


def ground(height=20, width=30, color=GROUND):
    return np.full((height, width), color, np.uint32)


def put(pixels, x, y, colors, side):
    splat(pixels, np.array(x, float), np.array(y, float), np.array(colors, np.uint32), side)
    return pixels


def test_colours_are_packed_as_qt_wants_them():
    assert pack(np.array([[0x12, 0x34, 0x56]])).tolist() == [0xFF123456]


@pytest.mark.parametrize(("side", "n_pixels"), [(1, 1), (2, 4), (3, 9), (4, 12), (5, 21)])
def test_a_point_is_a_block_around_its_place(side, n_pixels):
    pixels = put(ground(), [10], [7], [RED], side)
    rows, columns = np.nonzero(pixels == RED)
    assert len(rows) == n_pixels
    assert abs(rows.mean() - 7) <= 0.5
    assert abs(columns.mean() - 10) <= 0.5


def test_later_points_lie_on_top_as_a_whole():
    """Also where their blocks only overlap: no pixel of the one below shines through."""
    pixels = put(ground(), [10, 11], [10, 11], [RED, BLUE], 3)
    assert (pixels == BLUE).sum() == 9
    assert (pixels == RED).sum() == 5


def test_points_beyond_the_edge_are_left_out():
    pixels = put(ground(), [-5, 29.9, 10, 500], [3, 3, 19.9, 3], [RED] * 4, 3)
    assert (pixels == GROUND).all()


def disc(pixels, x, y, radius, ring=BLUE, width=1.0):
    middles, radii = np.array([[x, y]], float), np.array([radius], float)
    discs(pixels, middles, radii, np.array([RED], np.uint32), np.array([ring], np.uint32), width)
    return pixels


def test_a_disc_has_its_area_its_colour_and_a_ring():
    pixels = disc(ground(60, 60), 30, 30, 12, width=3)
    assert pixels[30, 30] == RED
    assert pixels[30, 16] == BLUE
    assert pixels[30, 10] == GROUND
    red = (pixels >> 16 & 0xFF).astype(float)
    assert ((red - 16) / (255 - 16)).clip(0).sum() == pytest.approx(np.pi * 12**2, rel=0.05)


def test_a_disc_is_where_it_belongs_to_a_quarter_of_a_pixel():
    pixels = disc(ground(60, 60, 0), 30.25, 20.5, 6, ring=RED)
    weight = (pixels >> 24).astype(float)
    rows, columns = np.indices(weight.shape) + 0.5
    assert (weight * columns).sum() / weight.sum() == pytest.approx(30.25, abs=0.02)
    assert (weight * rows).sum() / weight.sum() == pytest.approx(20.5, abs=0.02)


def test_on_nothing_it_is_premultiplied():
    pixels = disc(ground(40, 40, 0), 20, 20, 6.3)
    alpha = pixels >> 24
    for shift in (0, 8, 16):
        assert ((pixels >> shift & 0xFF) <= alpha).all()
    assert {0, 255} < set(alpha.ravel().tolist())


@pytest.mark.parametrize("place", [(-3, 5), (5, -3), (31, 5), (5, 22), (-30, 5), (5, 900)])
def test_a_disc_at_the_edge_is_cut(place):
    whole = disc(ground(120, 130), place[0] + 50, place[1] + 50, 6) if max(place) < 60 else None
    pixels = disc(ground(), *place, 6)
    if whole is None:
        assert (pixels == GROUND).all()
    else:
        assert np.array_equal(pixels, whole[50:70, 50:80])
