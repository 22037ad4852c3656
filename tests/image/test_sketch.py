"""Sketches: fewer colours, the same weight, and near enough."""

import numpy as np
import pytest

from tintype.image import count
from tintype.image.sketch import Sketch


@pytest.fixture(params=[3, 4], ids=["opaque", "with alpha"])
def image(request, noise):
    made = noise(300, 400, request.param)
    if request.param == 4:
        made.pixels[:40, :, 3] = 0
        made.pixels[40:90, :, 3] = 255
    return made


def test_it_has_the_same_weight_and_fewer_colours(image):
    cloud = count(image)
    sketch = Sketch(cloud).cloud
    assert sketch.n_distinct < cloud.n_distinct
    assert sketch.counts.sum() == cloud.counts.sum()
    assert sketch.weights.sum() == pytest.approx(cloud.weights.sum())
    assert sketch.n_transparent == cloud.n_transparent
    assert (np.diff(sketch.codes.astype(np.int64)) > 0).all()


def test_what_is_drawn_has_its_colours_and_is_near(image):
    sketch = Sketch(count(image))
    drawn = sketch.drawn(image)
    assert np.isin(count(drawn).codes, sketch.cloud.codes).all()
    visible = image.pixels[..., 3] > 0
    off = drawn.pixels[visible].astype(int) - image.pixels[visible]
    assert (off[:, 3] == 0).all()
    assert np.abs(off[:, :3]).max() <= 3  # of four values of a cell none is farther from its mean
    assert (drawn.pixels[~visible, 3] == 0).all()


def test_each_colour_of_it_is_the_mean_of_its_pixels(image):
    sketch = Sketch(count(image))
    drawn = sketch.drawn(image)
    solid = image.pixels[..., 3] == 255
    codes, pixels = drawn.codes.reshape(solid.shape)[solid], image.pixels[solid].astype(float)
    for code in np.unique(codes)[:50]:
        mean = pixels[codes == code][:, :3].mean(axis=0)
        color = [code & 255, code >> 8 & 255, code >> 16 & 255]
        assert np.abs(mean - color).max() <= 0.5


def test_few_colours_are_left_as_they_are(photo_cloud, image_of):
    image = image_of(np.arange(96, dtype=np.uint8).reshape(4, 8, 3))
    cloud = count(image)
    sketch = Sketch(cloud)
    assert sketch.cloud is cloud
    assert sketch.drawn(image) is image
    assert Sketch(photo_cloud).cloud.n_distinct < photo_cloud.n_distinct
