"""Hue, saturation and brightness against Python's own."""

import colorsys

import numpy as np
import pytest

from tintype.color.hsb import from_hsb


def test_python_agrees():
    values = np.random.default_rng(0).random((500, 3))
    theirs = [colorsys.hsv_to_rgb(*row) for row in values.tolist()]
    assert from_hsb(values) == pytest.approx(255 * np.array(theirs), abs=1e-9)


@pytest.mark.parametrize("hue", [0, 1])
def test_the_circle_is_closed(hue):
    assert from_hsb((hue, 1, 1)) == pytest.approx((255, 0, 0))
