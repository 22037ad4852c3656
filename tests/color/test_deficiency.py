"""Simulated dichromats against published matrices, and what the paper promises of them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis.extra.numpy import arrays

from tintype.color.deficiency import _FROM_RGB, _HUES, DEFICIENCIES, DEUTAN, PROTAN, TRITAN, by_name
from tintype.color.srgb import from_linear, to_linear

# libDaltonLens (N. Burrus, public domain): for linear sRGB a matrix for either half plane, and the normal
# of the plane between them.
PUBLISHED = {
    PROTAN: (
        [[0.14980, 1.19548, -0.34528], [0.10764, 0.84864, 0.04372], [0.00384, -0.00540, 1.00156]],
        [[0.14570, 1.16172, -0.30742], [0.10816, 0.85291, 0.03892], [0.00386, -0.00524, 1.00139]],
        [0.00048, 0.00393, -0.00441],
    ),
    DEUTAN: (
        [[0.36477, 0.86381, -0.22858], [0.26294, 0.64245, 0.09462], [-0.02006, 0.02728, 0.99278]],
        [[0.37298, 0.88166, -0.25464], [0.25954, 0.63506, 0.10540], [-0.01980, 0.02784, 0.99196]],
        [-0.00281, -0.00611, 0.00892],
    ),
    TRITAN: (
        [[1.01277, 0.13548, -0.14826], [-0.01243, 0.86812, 0.14431], [0.07589, 0.80500, 0.11911]],
        [[0.93678, 0.18979, -0.12657], [0.06154, 0.81526, 0.12320], [-0.37562, 1.12767, 0.24796]],
        [0.03901, -0.02788, -0.01113],
    ),
}
each = pytest.mark.parametrize("deficiency", DEFICIENCIES, ids=lambda member: member.name)
colors = arrays(np.uint8, (40, 3))


def _published(deficiency, srgb: np.ndarray) -> np.ndarray:
    light = to_linear(srgb.astype(float))
    one, other, normal = map(np.array, PUBLISHED[deficiency])
    is_one = light @ normal >= 0
    seen = np.where(is_one[:, None], light @ one.T, light @ other.T)
    return from_linear(np.clip(seen, 0, 1))


@each
@given(srgb=colors)
def test_it_is_what_the_published_matrices_give(deficiency, srgb):
    assert deficiency.seen(srgb.astype(float)) == pytest.approx(
        _published(deficiency, srgb), abs=0.5
    )


def test_the_hues_are_those_of_the_standard_observer_corrected_by_vos():
    standard = {475: (0.1421, 0.1126, 1.0419), 485: (0.05795, 0.1693, 0.6162),
                575: (0.8425, 0.9154, 0.0018), 660: (0.1649, 0.0610, 0.0)}  # fmt: skip
    for wavelength, xyz in standard.items():
        x, y = np.array(xyz[:2]) / sum(xyz)
        scale = 0.03845 * x + 0.01496 * y + 1
        x, y = (
            (1.0271 * x - 0.00008 * y - 0.00009) / scale,
            (0.00376 * x + 1.0072 * y + 0.00764) / scale,
        )
        corrected = np.array([x, y, 1 - x - y]) * xyz[1] / y
        assert _HUES[wavelength] == pytest.approx(corrected.tolist(), abs=1e-5)


@each
@given(srgb=colors)
def test_8_bit_values_are_the_same_but_rounded(deficiency, srgb):
    seen = deficiency.seen(srgb)
    assert seen.dtype == np.uint8
    assert np.abs(seen - deficiency.seen(srgb.astype(float))).max() < 0.56


@each
def test_greys_stay_as_they_are(deficiency):
    greys = np.repeat(np.arange(256, dtype=np.uint8)[:, None], 3, axis=1)
    assert np.array_equal(deficiency.seen(greys), greys)


@each
@given(srgb=colors)
def test_what_is_seen_looks_the_same_again(deficiency, srgb):
    """Where nothing had to be clipped."""
    seen = deficiency.seen(srgb.astype(float))
    inside = ((seen > 0.01) & (seen < 254.99)).all(axis=1)
    assert deficiency.seen(seen)[inside] == pytest.approx(seen[inside], abs=0.01)


@each
@given(srgb=colors)
def test_the_other_cones_answer_as_before(deficiency, srgb):
    seen = deficiency.seen(srgb.astype(float))
    inside = ((seen > 0.01) & (seen < 254.99)).all(axis=1)
    others = np.delete(_FROM_RGB, deficiency.cone, axis=0)
    before, after = to_linear(srgb.astype(float)) @ others.T, to_linear(seen) @ others.T
    assert after[inside] == pytest.approx(before[inside], abs=1e-6)


def test_what_people_confuse_and_what_they_do_not():
    def apart(deficiency, one, other):
        seen = deficiency.seen(np.array([one, other], float))
        return float(np.linalg.norm(seen[0] - seen[1]))

    red, green = (163, 74, 52), (85, 110, 40)
    assert np.linalg.norm(np.subtract(red, green)) > 80
    assert apart(DEUTAN, red, green) < 20
    assert apart(TRITAN, red, green) > 60
    teal, blue = (0, 128, 128), (0, 116, 189)
    assert apart(TRITAN, teal, blue) < 35
    assert apart(DEUTAN, teal, blue) > 50


@pytest.mark.parametrize("shape", [(3,), (0, 3), (2, 5, 3)])
@pytest.mark.parametrize("kind", [np.uint8, float])
def test_the_shape_is_kept(shape, kind):
    assert DEUTAN.seen(np.zeros(shape, kind)).shape == shape


def test_each_is_found_by_its_name():
    assert [by_name(member.name) for member in DEFICIENCIES] == list(DEFICIENCIES)
    assert all(member.title and member.why for member in DEFICIENCIES)
