"""The colour spaces of CSS: the greens and the others that its tests know by their sRGB values."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.color.wide import SPACES, to_srgb

# From the web platform tests of CSS Color 4: each is "green", #008000.
GREENS = {
    "a98-rgb": (0.281363, 0.498012, 0.116746),
    "prophoto-rgb": (0.230479, 0.395789, 0.129968),
    "xyz-d65": (0.07719, 0.15438, 0.02573),
    "xyz-d50": (0.08314, 0.154746, 0.020961),
    "srgb-linear": (0, 0.21586, 0),
    "hwb": (120, 0, 49.8039),
    "hsl": (120, 100, 25.098),
    "lab": (46.2775, -47.5621, 48.5837),
    "lch": (46.2775, 67.9892, 134.3912),
    "oklab": (0.51975, -0.1403, 0.10768),
    "oklch": (0.51975, 0.17686, 142.495),
    "display-p3": (0.21604, 0.49418, 0.13151),
    "srgb": (0, 0.50196, 0),
}


@pytest.mark.parametrize("space", GREENS)
def test_green(space):
    srgb, outside = to_srgb(space, GREENS[space])
    assert np.rint(srgb).tolist() == [0, 128, 0]
    assert not outside


@pytest.mark.parametrize(
    ("space", "components", "hex_"),
    [
        ("lab", (54.2905, 80.8125, 69.8851), "ff0000"),  # sRGB red under D50
        ("oklch", (0.637, 0.237, 25.331), "fb2c36"),  # Tailwind's red-500
        ("hwb", (0, 60, 60), "808080"),
        ("xyz-d50", (0.9643, 1, 0.8251), "ffffff"),
        ("rec2020", (1, 1, 1), "ffffff"),
        ("lch", (50, 0, 217), "777777"),
        ("oklab", (0, 0, 0), "000000"),
    ],
)
def test_other_colours(space, components, hex_):
    srgb, _ = to_srgb(space, components)
    assert np.abs(srgb - np.array(list(bytes.fromhex(hex_)))).max() < 1


@pytest.mark.parametrize("space", ["display-p3", "rec2020", "a98-rgb", "prophoto-rgb"])
def test_a_green_that_srgb_does_not_have_stays_green(space):
    srgb, outside = to_srgb(space, (0, 1, 0))
    assert outside
    assert srgb[1] > 200
    assert srgb[1] > srgb[0] + 50
    assert srgb.min() >= 0
    assert srgb.max() <= 255


numbers = st.floats(-1e6, 1e6, allow_nan=False)


@pytest.mark.parametrize("space", SPACES)
@given(components=st.tuples(numbers, numbers, numbers))
def test_whatever_the_numbers_it_is_a_colour(space, components):
    srgb, _ = to_srgb(space, components)
    assert np.isfinite(srgb).all()
    assert ((srgb >= 0) & (srgb <= 255)).all()
