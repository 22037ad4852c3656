"""The pixel cloud against plain counting, in small images and in those that are counted in a table."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from tintype.errors import Cancelled
from tintype.image import Cloud, count, merge
from tintype.image.image import BAND, Image
from tintype.progress import Progress

# Few levels, so that colours meet; alpha at its ends and in between.
level = st.sampled_from([0, 1, 100, 255])
small = st.tuples(st.integers(1, 12), st.integers(1, 12), st.just(4))
images = arrays(np.uint8, small, elements=level).map(Image)


def _counted(image: Image) -> dict[tuple[int, ...], int]:
    powers = 256 ** np.arange(4)
    numbers, counts = np.unique(image.pixels.astype(np.int64) @ powers, return_counts=True)
    colors = numbers[:, None] // powers % 256
    return {tuple(color): int(n) for color, n in zip(colors.tolist(), counts, strict=True)}


def _as_dict(cloud: Cloud) -> dict[tuple[int, ...], int]:
    return {tuple(c): int(n) for c, n in zip(cloud.colors.tolist(), cloud.counts, strict=True)}


def _check(cloud: Cloud, image: Image) -> None:
    expected = _counted(image)
    clear = sum(n for color, n in expected.items() if color[3] == 0)
    assert _as_dict(cloud) == {color: n for color, n in expected.items() if color[3]}
    assert cloud.n_transparent == clear
    assert (np.diff(cloud.codes.astype(np.int64)) > 0).all()


@given(images)
def test_each_visible_colour_is_counted_and_the_transparent_pixels_apart(image):
    _check(count(image), image)


@pytest.mark.parametrize("channels", [3, 4])
@pytest.mark.parametrize("height", [BAND // 1000, 2 * BAND // 1000 + 50])
def test_a_large_image_is_counted_the_same_way(noise, height, channels):
    image = noise(height, 1000, channels, levels=13)
    _check(count(image), image)


def test_a_large_image_with_every_kind_of_alpha(noise):
    pixels = noise(1100, 1000, 3, levels=20).pixels.copy()
    pixels[:400, :, 3] = 0  # a band that starts with nothing to see
    pixels[500:600, :, 3] = 128
    image = Image(pixels)
    _check(count(image), image)


@pytest.mark.parametrize("edge", [BAND - 1, BAND, BAND + 1])
def test_no_pixel_is_lost_at_the_edge_of_a_band(edge):
    pixels = np.full((1, edge, 4), 255, np.uint8)
    pixels[0, -1] = (1, 2, 3, 255)
    pixels[0, BAND - 2] = (4, 5, 6, 255)
    _check(count(Image(pixels)), Image(pixels))


@given(st.lists(images, min_size=1, max_size=3))
def test_merged_clouds_are_the_cloud_of_all_pixels_together(several):
    together = Image(np.concatenate([image.pixels.reshape(1, -1, 4) for image in several], axis=1))
    _check(merge([count(image) for image in several]), together)


def test_weights_are_pixels_times_alpha(image_of):
    cloud = count(image_of([[(9, 9, 9, 51)] * 3 + [(9, 9, 9, 255)] * 2 + [(1, 1, 1, 0)]]))
    assert cloud.weights == pytest.approx([3 * 0.2, 2])


@pytest.mark.parametrize(
    ("alphas", "is_opaque"),
    [([255, 255], True), ([255, 254], False), ([0, 255], True), ([0, 0], True)],
)
def test_transparent_pixels_do_not_make_a_cloud_translucent(image_of, alphas, is_opaque):
    assert count(image_of([[(5, 6, 7, alpha) for alpha in alphas]])).is_opaque is is_opaque


@given(images, st.tuples(level, level, level))
def test_on_a_matte_it_is_the_cloud_of_the_blended_pixels(image, matte):
    flat, places = count(image).on_matte(matte)
    alpha = image.pixels[..., 3:] / 255
    blended = np.rint(image.pixels[..., :3] * alpha + np.array(matte) * (1 - alpha))
    _check(flat, Image(np.insert(blended.astype(np.uint8), 3, 255, axis=-1)))
    assert flat.is_opaque
    assert flat.n_transparent == 0
    assert len(places) == count(image).n_distinct + bool(count(image).n_transparent)


@given(images)
def test_on_a_matte_each_colour_knows_where_it_went(image):
    cloud = count(image)
    flat, places = cloud.on_matte((10, 20, 30))
    alpha = cloud.colors[:, 3:] / 255
    blended = np.rint(cloud.colors[:, :3] * alpha + np.array([10, 20, 30]) * (1 - alpha))
    assert (flat.colors[places[: cloud.n_distinct], :3] == blended).all()
    if cloud.n_transparent:
        assert flat.colors[places[-1]].tolist() == [10, 20, 30, 255]


def test_counting_can_be_cancelled_between_bands(noise):
    steps = []

    def stop(fraction, label, centers):
        steps.append(fraction)
        if len(steps) == 2:
            raise Cancelled()

    with pytest.raises(Cancelled):
        count(noise(BAND // 500, 1500), Progress(stop))
    assert len(steps) == 2
