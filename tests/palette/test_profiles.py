"""Colours through an ICC profile."""

import pytest
from PIL import ImageCms

from tintype.palette.profiles import to_srgb

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
LAB = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()


def test_srgb_is_srgb():
    [color] = to_srgb([(1, 0.2, 0)], "RGB", SRGB)
    assert color == pytest.approx((1, 0.2, 0), abs=0.005)


def test_values_beyond_are_cut():
    assert to_srgb([(5, -1, 0)], "RGB", SRGB)[0] == pytest.approx((1, 0, 0), abs=0.005)


@pytest.mark.parametrize(("mode", "icc"), [("RGB", LAB), ("L", SRGB), ("RGB", b"x"), ("RGB", b"")])
def test_a_profile_of_another_kind_is_none(mode, icc):
    assert to_srgb([(0, 0, 0)[: len(mode)]], mode, icc) is None
