"""What 8 bits lost of 16 comes back in the means of colours, and never where it does not belong."""

from dataclasses import replace

import numpy as np
import pytest

from tintype import Recipe, find_palette
from tintype.color.spaces import OKLAB, SRGB
from tintype.image import Image, count, merge
from tintype.image.image import with_residual
from tintype.image.residual import _TABLE_FROM
from tintype.image.selection import Rectangle, selected


def _deep(values: np.ndarray, alpha: int | np.ndarray = 255) -> Image:
    """An image of (height, width, 3) values of 16 bits."""
    eight = np.floor(values / 257 + 0.5).astype(np.uint8)
    pixels = np.empty((*values.shape[:2], 4), np.uint8)
    pixels[..., :3], pixels[..., 3] = eight, alpha
    lost = values.astype(int) - 257 * eight.astype(int)
    return with_residual(Image(pixels), np.minimum(lost, 127).astype(np.int8))


@pytest.fixture
def ramp() -> np.ndarray:
    """A dark gradient over less than three levels of 8 bits."""
    steps = np.linspace(5200, 5900, 4000).astype(np.uint16)
    return np.stack([steps, steps + 60, steps + 90], axis=-1)[None]


def test_the_mean_of_a_gradient_is_that_of_sixteen_bits(ramp):
    exact = ramp.reshape(-1, 3).mean(axis=0) / 257
    deep = count(_deep(ramp))
    points = deep.view(SRGB).exact
    found = points.weights @ points.positions / points.weights.sum()
    assert found == pytest.approx(exact, abs=1e-3)
    plain = count(Image(_deep(ramp).pixels)).view(SRGB).exact
    without = plain.weights @ plain.positions / plain.weights.sum()
    assert np.abs(without - exact).max() > 0.02


@pytest.mark.parametrize("space", [SRGB, OKLAB])
def test_each_colour_stands_where_its_pixels_are(ramp, space):
    image = _deep(ramp)
    cloud = count(image)
    values = ramp.reshape(-1, 3)
    for row, code in enumerate(cloud.codes):
        own = values[image.codes == code].mean(axis=0) / 257
        expected = space.positions(np.append(own, 255.0)[None], opaque=True)
        assert cloud.view(space).exact.positions[row] == pytest.approx(expected[0], abs=1e-2)


def test_a_cluster_is_the_mean_of_sixteen_bits(ramp):
    """Two flat areas, each between two levels: the centre is what lies between them."""
    cloud = count(_deep(ramp))
    fine = cloud.view(SRGB).fine
    exact = ramp.reshape(-1, 3).mean(axis=0) / 257
    centers = fine.weights @ fine.positions / fine.weights.sum()
    assert centers == pytest.approx(exact, abs=1e-3)


@pytest.mark.parametrize("large", [False, True])
def test_large_images_are_summed_the_same_way(large):
    rng = np.random.default_rng(1)
    height = _TABLE_FROM // 1000 + 50 if large else 30
    values = rng.integers(0, 65536, (height, 1000, 3)).astype(np.uint16) & 0xF0FF
    alpha = rng.choice([0, 100, 255], (height, 1000)).astype(np.uint8)
    image = _deep(values, alpha)
    cloud = count(image)
    order = np.argsort(image.codes, kind="stable")
    codes = image.codes[order]
    first = np.searchsorted(codes, cloud.codes)
    lost = image.residual.reshape(-1, 3)[order].astype(int)
    sums = np.add.reduceat(lost, first)
    if codes[0] < 1 << 24:  # what is before the first is transparent
        assert cloud.n_transparent == first[0]
    assert cloud.residuals == pytest.approx(sums / cloud.counts[:, None] / 257, abs=1e-6)


def test_an_image_of_eight_bits_has_none(noise):
    cloud = count(noise(20, 20))
    assert cloud.residuals is None
    assert cloud.solid.residuals is None
    assert cloud.on_matte((0, 0, 0))[0].residuals is None
    assert merge([cloud, cloud]).residuals is None


def test_clouds_add_up(ramp):
    one, other = _deep(ramp[:, :1500]), _deep(ramp[:, 1500:])
    both, whole = merge([count(one), count(other)]), count(_deep(ramp))
    assert (both.codes == whole.codes).all()
    assert both.residuals == pytest.approx(whole.residuals, abs=1e-6)


def test_with_one_of_eight_bits_they_count_as_nothing_lost(ramp):
    deep, plain = _deep(ramp), Image(_deep(ramp).pixels)
    both = merge([count(deep), count(plain)])
    assert both.residuals == pytest.approx(count(deep).residuals / 2, abs=1e-6)


def test_opaque_colours_alone_keep_theirs(ramp):
    alpha = np.full(ramp.shape[:2], 255, np.uint8)
    alpha[:, ::2] = 99
    cloud = count(_deep(ramp, alpha))
    opaque = count(_deep(ramp[:, 1::2]))
    assert cloud.solid.residuals == pytest.approx(opaque.residuals, abs=1e-6)


def test_on_a_matte_alpha_takes_its_part(ramp):
    cloud = count(_deep(ramp, 102))
    flat, _ = cloud.on_matte((0, 0, 0))
    lost = (cloud.residuals * cloud.counts[:, None]).sum(axis=0)
    kept = (flat.residuals * flat.counts[:, None]).sum(axis=0)
    assert kept == pytest.approx(0.4 * lost, abs=1e-2)


def test_a_part_of_the_image_keeps_its_part(ramp):
    image = _deep(ramp)
    part = selected(image, Rectangle(100, 0, 700, 1))
    assert (part.residual == image.residual[:, 100:800]).all()
    mask = np.arange(4000)[None] % 3 == 0
    assert (selected(image, mask).residual == image.residual[:, ::3]).all()


def test_other_pixels_have_another(ramp):
    image = _deep(ramp)
    assert replace(image, pixels=image.pixels[:, ::2].copy()).residual is None


def test_a_palette_can_be_found(ramp):
    image = _deep(ramp)
    assert len(find_palette(count(image), Recipe(n_colors=2))[0]) == 2
