"""CIELAB against published values of the sRGB primaries (D65, two degrees; Lindbloom)."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis.extra.numpy import arrays
from PIL import Image, ImageCms

from tintype.color.lab import from_lab, from_lab_d50, to_lab

# (red, green, blue), (L*, a*, b*)
PUBLISHED = [
    ((255, 255, 255), (100, 0, 0)),
    ((0, 0, 0), (0, 0, 0)),
    ((119, 119, 119), (50.0344, 0, 0)),
    ((255, 0, 0), (53.2408, 80.0925, 67.2032)),
    ((0, 255, 0), (87.7347, -86.1827, 83.1793)),
    ((0, 0, 255), (32.2970, 79.1875, -107.8602)),
    ((0, 255, 255), (91.1132, -48.0875, -14.1312)),
    ((255, 0, 255), (60.3242, 98.2343, -60.8249)),
    ((255, 255, 0), (97.1393, -21.5537, 94.4780)),
]


@pytest.mark.parametrize(("rgb", "lab"), PUBLISHED)
def test_published_values_both_ways(rgb, lab):
    assert to_lab(rgb) == pytest.approx(lab, abs=0.02)
    assert from_lab(lab) == pytest.approx(rgb, abs=0.1)


@given(arrays(np.uint8, (16, 3)))
def test_eight_bit_colours_survive_the_way_there_and_back(colors):
    assert from_lab(to_lab(colors)) == pytest.approx(colors, abs=0.01)  # looked up, in float32
    assert from_lab(to_lab(colors.astype(float))) == pytest.approx(colors, abs=1e-6)


def test_greys_have_no_hue_at_all():
    greys = np.repeat(np.arange(256)[:, None], 3, axis=1)
    assert np.abs(to_lab(greys)[:, 1:]).max() < 1e-9


@pytest.mark.parametrize("shape", [(3,), (0, 3), (2, 5, 3)])
def test_the_shape_is_kept(shape):
    assert to_lab(np.zeros(shape)).shape == from_lab(np.zeros(shape)).shape == shape


@pytest.mark.parametrize(
    ("lab", "rgb"),
    [
        ((54.2917, 80.8125, 69.8851), (255, 0, 0)),
        ((87.8181, -79.2873, 80.9902), (0, 255, 0)),
        ((29.5676, 68.2986, -112.0294), (0, 0, 255)),
        ((100, 0, 0), (255, 255, 255)),
        ((0, 0, 0), (0, 0, 0)),
    ],
)
def test_under_d50_as_bruce_lindbloom_has_it(lab, rgb):
    assert from_lab_d50(lab) == pytest.approx(rgb, abs=0.4)


def test_greys_under_d50_are_those_under_d65():
    greys = np.stack([np.linspace(0, 100, 101), np.zeros(101), np.zeros(101)], axis=-1)
    assert from_lab_d50(greys) == pytest.approx(from_lab(greys), abs=1e-9)


def test_under_d50_littlecms_agrees():
    pixels = np.random.default_rng(0).integers(0, 256, (1, 500, 3), np.uint8)
    lab = pixels.copy()
    lab[..., 0] = pixels[..., 0] // 2 + 64  # a and b in small steps around grey: all can be shown
    lab[..., 1:] = pixels[..., 1:] // 10 + 115
    srgb, profile = ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB")
    transform = ImageCms.buildTransform(profile, srgb, "LAB", "RGB")
    picture = Image.merge("LAB", [Image.fromarray(lab[..., i].copy()) for i in range(3)])
    theirs = np.asarray(ImageCms.applyTransform(picture, transform)).astype(float)
    values = lab.astype(float)
    ours = from_lab_d50(np.concatenate([values[..., :1] / 2.55, values[..., 1:] - 128], axis=-1))
    inside = (ours > 0).all(axis=-1) & (ours < 255).all(axis=-1)
    assert inside.mean() > 0.5
    apart = np.abs(ours - theirs)[inside]
    assert apart.mean() < 0.5
    assert apart.max() < 4  # it interpolates in a table
