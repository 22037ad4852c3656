"""Quality from the cloud is what one would measure pixel by pixel."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from tintype.color.difference import ciede2000
from tintype.color.lab import to_lab
from tintype.color.spaces import SRGB
from tintype.errors import Cancelled
from tintype.image import Image, count
from tintype.mapping import assign
from tintype.metrics import Quality, measured, pixel_measured, quality, shares, spreads
from tintype.progress import Progress

level = st.sampled_from([0, 3, 100, 255])
images = arrays(np.uint8, (6, 7, 4), elements=level).map(Image)
palettes = arrays(np.uint8, (5, 4), elements=level).map(
    lambda colors: np.concatenate([colors[colors[:, 3] > 0], [[9, 9, 9, 255]]]).astype(np.uint8)
)


def _by_pixel(image: Image, palette: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Each pixel and its palette colour, (n, 4), found on its own."""
    pixels = image.pixels.reshape(-1, 4)
    seen = pixels[pixels[:, 3] > 0]
    found = [
        palette[assign(count(Image(each.reshape(1, 1, 4))), palette, SRGB)[0]] for each in seen
    ]
    return seen.astype(float), np.array(found, float).reshape(-1, 4)


@given(images, palettes)
def test_error_and_difference_are_means_over_the_pixels_by_alpha(image, palette):
    cloud = count(image)
    found = quality(cloud, palette, assign(cloud, palette, SRGB))
    before, after = _by_pixel(image, palette)
    if not len(before):
        assert found == Quality(None, None, None)
        return
    alpha = before[:, 3]
    squared = ((before - after)[:, :3] ** 2).sum(axis=1)
    difference = ciede2000(to_lab(before[:, :3]), to_lab(after[:, :3]))
    assert found.mse_rgb_sum == pytest.approx((squared * alpha).sum() / alpha.sum())
    mean = (difference * alpha).sum() / alpha.sum()
    assert found.delta_e_2000_mean == pytest.approx(mean, abs=1e-3)


@given(images, palettes)
def test_shares_are_fractions_of_the_pixels_by_alpha(image, palette):
    cloud = count(image)
    found = shares(cloud, len(palette), assign(cloud, palette, SRGB))
    before, after = _by_pixel(image, palette)
    total = before[:, 3].sum()
    _, first = np.unique(palette, axis=0, return_index=True)
    for place in first:
        same = (palette == palette[place]).all(axis=1)
        weight = before[(after == palette[place]).all(axis=1), 3].sum()
        assert found[same].sum() == pytest.approx(weight / total if total else 0)


@given(images, palettes)
def test_spreads_are_root_mean_squares_over_the_pixels_of_each_entry(image, palette):
    palette = np.unique(palette, axis=0)
    cloud = count(image)
    places = assign(cloud, palette, SRGB)
    found = spreads(cloud, palette, places)
    before, after = _by_pixel(image, palette)
    squared = ((before - after)[:, :3] ** 2).sum(axis=1) * before[:, 3]
    for place, color in enumerate(palette):
        own = (after == color).all(axis=1)
        weight = before[own, 3].sum()
        expected = np.sqrt(squared[own].sum() / weight) if weight else 0
        assert found[place] == pytest.approx(expected)
    if len(before):
        error = (shares(cloud, len(palette), places) * found**2).sum()
        assert quality(cloud, palette, places).mse_rgb_sum == pytest.approx(error)


@given(images, palettes)
def test_of_the_pixels_it_is_what_it_is_of_the_cloud(image, palette):
    cloud = count(image)
    places = assign(cloud, palette, SRGB)
    of = dict(zip(cloud.codes.tolist(), places.tolist(), strict=True))
    indices = np.array([of.get(code, 0) for code in image.codes.tolist()], np.uint8).reshape(6, 7)
    one, other = measured(cloud, palette, places), pixel_measured(image, palette, indices)
    assert one[1] == pytest.approx(other[1])
    if one[0] == Quality(None, None, None):
        assert other[0] == one[0]
        return
    assert other[0].mse_rgb_sum == pytest.approx(one[0].mse_rgb_sum)
    assert other[0].psnr == pytest.approx(one[0].psnr)
    assert other[0].delta_e_2000_mean == pytest.approx(one[0].delta_e_2000_mean, abs=1e-3)


@pytest.mark.parametrize(
    ("off", "psnr"), [((255, 255, 255), 0.0), ((1, 1, 1), 48.1308), ((10, 0, 0), 32.9021)]
)
def test_psnr_is_over_the_three_channels(image_of, off, psnr):
    found = quality(
        count(image_of([[(0, 0, 0)]])), np.array([[*off, 255]], np.uint8), np.array([0])
    )
    assert found.mse_rgb_sum == sum(value**2 for value in off)
    assert found.psnr == pytest.approx(psnr, abs=1e-4)


def test_without_an_error_there_is_no_psnr(image_of):
    cloud = count(image_of([[(1, 2, 3), (4, 5, 6)]]))
    assert quality(cloud, cloud.colors, np.arange(2)) == Quality(0.0, None, 0.0)


def test_a_faint_pixel_counts_little(image_of):
    cloud = count(image_of([[(0, 0, 0, 255), (255, 0, 0, 51)]]))
    found = quality(cloud, np.array([[0, 0, 0, 255]], np.uint8), np.zeros(2, np.intp))
    assert found.mse_rgb_sum == pytest.approx(255**2 * 0.2 / 1.2)


def test_the_difference_of_a_huge_cloud_is_sampled_closely(noise):
    # Uneven counts: the left half of the noise in few levels, so that some colours are heavy.
    pixels = noise(700, 700, 3).pixels.copy()
    pixels[:, :350, :3] //= 16
    image = Image(pixels)
    cloud = count(image)
    assert cloud.n_distinct > 200_000
    palette = noise(1, 16, 3).pixels[0]
    places = assign(cloud, palette, SRGB)
    every = ciede2000(to_lab(cloud.colors[:, :3]), to_lab(palette[places, :3]))
    exact = (every * cloud.counts).sum() / cloud.counts.sum()
    found = quality(cloud, palette, places).delta_e_2000_mean
    assert found == pytest.approx(exact, rel=0.002)
    assert found != pytest.approx(exact, rel=1e-12)  # sampled it is


def test_measuring_can_be_cancelled(photo_cloud):
    def stop(*_):
        raise Cancelled()

    places = np.zeros(photo_cloud.n_distinct, np.intp)
    with pytest.raises(Cancelled):
        quality(photo_cloud, np.array([[9, 9, 9, 255]], np.uint8), places, Progress(stop))
