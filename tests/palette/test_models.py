"""Colours of other models, and what is said of them."""

import math

import pytest

from tintype.palette.content import BadContent
from tintype.palette.models import notes, to_srgb


def test_colours_come_back_in_their_order():
    values = [
        ("CMYK", (0, 1, 1, 0)),
        ("RGB", (0, 1, 0.5)),
        ("Lab", (100, 0, 0)),
        ("Gray", (0.5,)),
        ("HSB", (1 / 3, 1, 1)),
        ("RGB", (-5, 1e30, 0)),
    ]
    assert to_srgb(values) == [
        (255, 0, 0, 255),
        (0, 255, 128, 255),
        (255, 255, 255, 255),
        (128, 128, 128, 255),
        (0, 255, 0, 255),
        (0, 255, 0, 255),
    ]


def test_nothing_is_nothing():
    assert to_srgb([]) == []
    assert notes([]) == ()


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize("model", ["RGB", "Lab", "HSB"])
def test_what_is_no_number_is_refused(model, value):
    with pytest.raises(BadContent, match="colour 2 has a value that is no number"):
        to_srgb([("Gray", (1,)), (model, (0, value, 0))])


def test_only_rgb_needs_no_words():
    assert notes([("RGB", (0, 0, 0))]) == ()
    assert notes([("RGB", (0, 0, 0)), ("Lab", (0, 0, 0)), ("CMYK", (0, 0, 0, 0))]) == (
        "Converted to sRGB from Lab: 1 of 3 colours.",
        "Converted to sRGB from CMYK: 1 of 3 colours; they are approximate, because the file does not "
        "say which inks were meant.",
    )
