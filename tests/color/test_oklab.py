"""Oklab against published values."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis.extra.numpy import arrays

from tintype.color.oklab import _TO_LAB, _TO_LMS, from_oklab, to_oklab

# CSS Color 4 (W3C) and its reference implementation: (red, green, blue), (L, a, b)
PUBLISHED = [
    ((255, 255, 255), (1.0, 0.0, 0.0)),
    ((0, 0, 0), (0.0, 0.0, 0.0)),
    ((255, 0, 0), (0.62796, 0.22486, 0.12585)),
    ((0, 255, 0), (0.86644, -0.23389, 0.17950)),
    ((0, 0, 255), (0.45201, -0.03246, -0.31153)),
    ((0, 255, 255), (0.90540, -0.14944, -0.03940)),
    ((255, 0, 255), (0.70167, 0.27457, -0.16916)),
    ((255, 255, 0), (0.96798, -0.07137, 0.19857)),
]


@pytest.mark.parametrize(("rgb", "oklab"), PUBLISHED)
def test_published_values_both_ways(rgb, oklab):
    assert to_oklab(rgb) == pytest.approx(oklab, abs=1e-4)
    assert from_oklab(oklab) == pytest.approx(rgb, abs=0.1)


# The table of the paper: XYZ and Oklab, rounded there to three digits.
PAPER = [
    ((0.950, 1.000, 1.089), (1.000, 0.000, 0.000)),
    ((1.000, 0.000, 0.000), (0.450, 1.236, -0.019)),
    ((0.000, 1.000, 0.000), (0.922, -0.671, 0.263)),
    ((0.000, 0.000, 1.000), (0.153, -1.415, -0.449)),
]
_XYZ_TO_LINEAR = np.array(
    [
        [3.2404542, -1.5371385, -0.4985314],
        [-0.9692660, 1.8760108, 0.0415560],
        [0.0556434, -0.2040259, 1.0572252],
    ]
)


@pytest.mark.parametrize(("xyz", "oklab"), PAPER)
def test_the_matrices_give_the_table_of_the_paper(xyz, oklab):
    cones = np.cbrt(_TO_LMS @ (_XYZ_TO_LINEAR @ xyz))
    assert _TO_LAB @ cones == pytest.approx(oklab, abs=2e-3)


@given(arrays(np.uint8, (16, 3)))
def test_eight_bit_colours_survive_the_way_there_and_back(colors):
    assert from_oklab(to_oklab(colors)) == pytest.approx(colors, abs=0.02)  # looked up, in float32
    assert from_oklab(to_oklab(colors.astype(float))) == pytest.approx(colors, abs=1e-6)


def test_greys_have_no_hue():
    greys = np.repeat(np.arange(256.0)[:, None], 3, axis=1)
    assert np.abs(to_oklab(greys)[:, 1:]).max() < 1e-6


@pytest.mark.parametrize("shape", [(3,), (0, 3), (2, 5, 3)])
def test_the_shape_is_kept(shape):
    assert to_oklab(np.zeros(shape)).shape == from_oklab(np.zeros(shape)).shape == shape
