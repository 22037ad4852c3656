"""A part of an image: a rectangle or a mask that lies in it."""

import numpy as np
import pytest

from tintype.errors import BadSelection
from tintype.image.selection import Rectangle, selected


def test_a_rectangle_is_cut_out(noise):
    image = noise(20, 30)
    part = selected(image, Rectangle(5, 2, 10, 7))
    assert np.array_equal(part.pixels, image.pixels[2:9, 5:15])
    assert part.pixels.flags.c_contiguous


def test_all_of_it_may_be_selected(noise):
    image = noise(4, 5)
    assert np.array_equal(selected(image, Rectangle(0, 0, 5, 4)).pixels, image.pixels)


def test_a_mask_takes_its_pixels(noise):
    image = noise(20, 30)
    mask = image.pixels[..., 0] > 100
    assert np.array_equal(selected(image, mask).pixels[0], image.pixels[mask])


@pytest.mark.parametrize(
    "rectangle",
    [(-1, 0, 5, 5), (0, -1, 5, 5), (0, 0, 31, 5), (0, 0, 5, 21), (0, 0, 0, 5), (0, 0, 5, -1)],
)
def test_one_that_does_not_lie_in_the_image_is_refused(noise, rectangle):
    x, y, width, height = rectangle
    with pytest.raises(BadSelection, match=rf"30 x 20.*; got {width} x {height} at {x}, {y}\."):
        selected(noise(20, 30), Rectangle(*rectangle))


def test_an_empty_mask_or_one_of_another_size_is_refused(noise):
    with pytest.raises(BadSelection, match="got none"):
        selected(noise(4, 5), np.zeros((4, 5), bool))
    with pytest.raises(BadSelection, match="got a mask of 4 x 5"):
        selected(noise(4, 5), np.ones((5, 4), bool))
