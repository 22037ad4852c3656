"""What an image is: pixels, and one number for each."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from tintype.image.image import Image, as_colors, bands


def test_a_code_holds_red_in_the_lowest_byte_and_alpha_in_the_highest(image_of):
    image = image_of([[(1, 2, 3, 4), (255, 0, 0, 255)]])
    assert image.codes.tolist() == [0x04030201, 0xFF0000FF]
    assert (image.width, image.height) == (2, 1)


@given(arrays(np.uint8, st.tuples(st.integers(1, 5), st.integers(1, 5), st.just(4))))
def test_codes_are_the_colours_row_by_row(pixels):
    assert (as_colors(Image(pixels).codes) == pixels.reshape(-1, 4)).all()


def test_codes_are_a_view(image_of):
    image = image_of([[(1, 2, 3)]])
    assert np.shares_memory(image.codes, image.pixels)


@pytest.mark.parametrize(
    ("length", "size", "expected"),
    [(0, 4, []), (3, 4, [(0, 3)]), (4, 4, [(0, 4)]), (9, 4, [(0, 4), (4, 8), (8, 9)])],
)
def test_bands_cover_everything_once(length, size, expected):
    assert [(band.start, band.stop) for band in bands(length, size)] == expected
