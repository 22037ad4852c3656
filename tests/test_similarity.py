"""Structural similarity is what its formula says, window by window."""

import numpy as np
import pytest

from tintype.pipeline import reduce
from tintype.recipe import Recipe
from tintype.similarity import ssim

GRAYS = np.repeat(np.arange(256, dtype=np.uint8)[:, None], 4, axis=1)
GRAYS[:, 3] = 255


def by_the_formula(one, other):
    """One window after the other, in float64; planes of luma."""
    height, width = (min(11, side) for side in one.shape)
    rows, columns = (
        np.exp(-((np.arange(side) - (side - 1) / 2) ** 2) / (2 * 1.5**2))
        for side in (height, width)
    )
    weights = np.outer(rows, columns) / np.outer(rows, columns).sum()
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    values = []
    for top in range(one.shape[0] - height + 1):
        for left in range(one.shape[1] - width + 1):
            x = one[top : top + height, left : left + width]
            y = other[top : top + height, left : left + width]
            mx, my = (weights * x).sum(), (weights * y).sum()
            vx, vy = (weights * (x - mx) ** 2).sum(), (weights * (y - my) ** 2).sum()
            both = (weights * (x - mx) * (y - my)).sum()
            values.append(
                (2 * mx * my + c1) * (2 * both + c2) / ((mx**2 + my**2 + c1) * (vx + vy + c2))
            )
    return np.mean(values)


def gray_image(image_of, plane):
    return image_of(np.repeat(plane[..., None], 3, axis=2))


@pytest.mark.parametrize("shape", [(30, 24), (11, 11), (12, 40), (7, 20), (1, 1), (3, 5), (1, 30)])
def test_it_is_what_the_formula_says(image_of, shape):
    rng = np.random.default_rng(3)
    one = rng.integers(0, 256, shape, np.uint8)
    other = np.clip(one + rng.normal(0, 40, shape), 0, 255).astype(np.uint8)
    found = ssim(gray_image(image_of, one), GRAYS, other)
    assert found == pytest.approx(by_the_formula(one.astype(float), other.astype(float)), abs=1e-4)


def test_a_bright_and_nearly_flat_picture_keeps_its_digits(image_of):
    rng = np.random.default_rng(4)
    one, other = (rng.integers(250, 254, (20, 20), np.uint8) for _ in range(2))
    found = ssim(gray_image(image_of, one), GRAYS, other)
    assert found == pytest.approx(by_the_formula(one.astype(float), other.astype(float)), abs=1e-4)


def test_the_same_is_one(photo, image_of):
    result = reduce(photo, Recipe(n_colors=40, refine="fast"))
    same = image_of(result.palette.colors[result.indices])
    assert ssim(same, result.palette.colors, result.indices) == pytest.approx(1, abs=1e-6)


def test_bands_do_not_show(photo, monkeypatch):
    result = reduce(photo, Recipe(n_colors=4, refine="fast"))
    whole = ssim(photo, result.palette.colors, result.indices)
    monkeypatch.setattr("tintype.similarity._PIXELS_AT_ONCE", 5 * photo.width)
    assert ssim(photo, result.palette.colors, result.indices) == pytest.approx(whole, abs=1e-6)


def test_more_colours_leave_more_structure(photo):
    values = []
    for n_colors in (2, 8, 32):
        result = reduce(photo, Recipe(n_colors=n_colors, refine="fast"))
        values.append(ssim(photo, result.palette.colors, result.indices))
    assert values == sorted(values)
    assert 0 < values[0] < values[-1] < 1


def test_what_is_transparent_is_seen_on_the_matte(image_of):
    image = image_of(np.full((12, 12, 4), (90, 90, 90, 0)))
    palette = np.array([(0, 0, 0, 0), (10, 10, 10, 255)], np.uint8)
    indices = np.zeros((12, 12), np.uint8)
    assert ssim(image, palette, indices) == pytest.approx(1)
    assert ssim(image, palette, indices + 1, (10, 10, 10)) == pytest.approx(1)
    assert ssim(image, palette, indices + 1) < 0.1
