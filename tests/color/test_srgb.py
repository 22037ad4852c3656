"""sRGB: hex and linear light (IEC 61966-2-1)."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.color.srgb import from_hex, from_linear, to_hex, to_linear

channel = st.integers(0, 255)
rgba = st.tuples(channel, channel, channel, channel)


@given(rgba)
def test_hex_and_back(color):
    assert from_hex(to_hex(color)) == color


@pytest.mark.parametrize(
    ("color", "text"),
    [
        ((61, 74, 82, 255), "#3d4a52"),
        ((0, 0, 0, 0), "#00000000"),
        ((255, 255, 255, 254), "#fffffffe"),
    ],
)
def test_alpha_is_written_only_where_the_colour_is_not_opaque(color, text):
    assert to_hex(color) == text


# The curve's ends, both sides of its kink at 0.04045 * 255 = 10.3, and the middle grey.
@pytest.mark.parametrize(
    ("value", "linear"),
    [
        (0, 0.0),
        (10, 10 / 255 / 12.92),
        (11, 0.003346536),
        (128, 0.215860500),
        (188, 0.502886458),
        (255, 1.0),
    ],
)
def test_linear_light_follows_the_standard(value, linear):
    assert to_linear(value) == pytest.approx(linear, abs=1e-9)
    assert from_linear(linear) == pytest.approx(value, abs=1e-6)


def test_every_value_survives_the_way_through_linear_light():
    values = np.arange(256)
    assert from_linear(to_linear(values)) == pytest.approx(values, abs=1e-9)


def test_more_signal_is_more_light():
    assert (np.diff(to_linear(np.linspace(0, 255, 4001))) > 0).all()


@pytest.mark.parametrize("shape", [(3,), (0, 3), (2, 5, 3)])
def test_the_shape_is_kept(shape):
    assert to_linear(np.zeros(shape)).shape == from_linear(np.zeros(shape)).shape == shape
