"""Contrast as published by others who measure it by WCAG."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis.extra.numpy import arrays

from tintype.color.contrast import (
    AA,
    AA_LARGE,
    AAA,
    AAA_LARGE,
    GRAPHICS,
    LEVELS,
    as_text,
    contrast_ratio,
    relative_luminance,
)
from tintype.color.srgb import from_hex

# The pairs that checkers (WebAIM's, the one in Chrome) and the Understanding documents name.
PUBLISHED = [
    ("#000000", "#ffffff", "21.00:1"),
    ("#ffffff", "#ffffff", "1.00:1"),
    ("#767676", "#ffffff", "4.54:1"),  # the lightest grey that passes
    ("#777777", "#ffffff", "4.47:1"),  # and the first that does not
    ("#949494", "#ffffff", "3.03:1"),
    ("#959595", "#ffffff", "2.99:1"),
    ("#595959", "#ffffff", "7.00:1"),
    ("#ff0000", "#ffffff", "3.99:1"),
    ("#0000ff", "#ffffff", "8.59:1"),
    ("#008000", "#ffffff", "5.13:1"),
    ("#ffff00", "#ffffff", "1.07:1"),
    ("#0000ff", "#000000", "2.44:1"),
]


@pytest.mark.parametrize(("one", "other", "text"), PUBLISHED)
def test_published_pairs_in_either_order(one, other, text):
    one, other = from_hex(one)[:3], from_hex(other)[:3]
    assert as_text(float(contrast_ratio(one, other))) == text
    assert contrast_ratio(one, other) == contrast_ratio(other, one)


def test_luminance_of_the_primaries_is_in_the_standard():
    assert relative_luminance(np.eye(3) * 255).tolist() == [0.2126, 0.7152, 0.0722]
    assert relative_luminance([255, 255, 255]) == pytest.approx(1)


def test_no_8_bit_value_lies_between_the_two_bends_of_the_standard():
    levels = np.arange(256) / 255
    assert not ((levels > 0.03928) & (levels <= 0.04045)).any()


@given(arrays(np.uint8, (5, 3)), arrays(np.uint8, (5, 3)))
def test_ratios_lie_between_1_and_21(one, other):
    table = contrast_ratio(one[:, None], other[None])
    assert table.shape == (5, 5)
    assert (table >= 1).all()
    assert (table <= 21.0000001).all()
    assert np.allclose(contrast_ratio(one, one), 1)


def test_what_is_asked_for_is_not_rounded():
    assert (AA.least, AAA.least, AA_LARGE.least, AAA_LARGE.least, GRAPHICS.least) == (
        4.5, 7, 3, 4.5, 3,
    )  # fmt: skip
    assert AA.met([4.4999, 4.5, 21]).tolist() == [False, True, True]
    assert not AA.met(contrast_ratio((119, 119, 119), (255, 255, 255)))


def test_a_text_never_says_more_than_there_is():
    assert as_text(4.4999) == "4.49:1"
    assert as_text(4.5) == "4.50:1"


def test_levels_say_what_they_are():
    assert len({level.title for level in LEVELS}) == len(LEVELS)
    assert all("(1.4." in level.why for level in LEVELS)
    assert [level.least for level in LEVELS] == [7, 4.5, 4.5, 3, 3]
