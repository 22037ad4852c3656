"""CMYK without a profile."""

import numpy as np
import pytest

from tintype.color.cmyk import from_cmyk


@pytest.mark.parametrize(
    ("inks", "rgb"),
    [
        ((0, 0, 0, 0), (255, 255, 255)),
        ((1, 1, 1, 0), (0, 0, 0)),
        ((0, 0, 0, 1), (0, 0, 0)),
        ((1, 0, 0, 0), (0, 255, 255)),
        ((0, 0.5, 1, 0.2), (204, 102, 0)),
    ],
)
def test_each_ink_takes_its_part(inks, rgb):
    assert from_cmyk(inks) == pytest.approx(rgb)


def test_any_shape():
    assert from_cmyk(np.zeros((2, 5, 4))).shape == (2, 5, 3)
