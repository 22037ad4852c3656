"""Every method on one image, side by side."""

from dataclasses import replace
from io import BytesIO
from threading import Event

import numpy as np
import pytest
from PIL import Image as pillow

from tintype import comparison
from tintype.comparison import compare
from tintype.errors import Cancelled, TooFewColors
from tintype.image import count
from tintype.pipeline import reduce
from tintype.progress import Progress
from tintype.quantize import METHODS
from tintype.recipe import Recipe

QUICK = Recipe(n_colors=6, refine="fast")


def test_every_method_has_a_row(noise):
    rows = list(compare(noise(30, 30), QUICK))
    searching = [method for method in METHODS if not method.takes_palette]
    assert [row.method for row in rows] == [method.name for method in searching]
    assert [row.title for row in rows] == [method.title for method in searching]
    for row in rows:
        assert row.problem is None
        assert 0 < row.n_colors <= 6
        assert row.seconds > 0


def test_a_given_palette_is_compared_with_the_others(noise):
    recipe = replace(QUICK, palette=("#000000", "#ffffff", "#ff0000"))
    rows = {row.method: row for row in compare(noise(30, 30), recipe)}
    assert len(rows) == len(METHODS)
    assert rows["fixed"].n_colors == 3


def test_the_numbers_are_those_of_the_reduced_image(photo, photo_cloud):
    row = next(
        row for row in compare(photo, QUICK, cloud=photo_cloud) if row.method == "mini-batch"
    )
    result = reduce(photo, QUICK, cloud=photo_cloud)
    assert row.quality == result.report.quality
    assert 0.5 < row.ssim < 1
    buffer = BytesIO()
    pillow.fromarray(result.palette.colors[result.indices][..., :3]).quantize(6).save(buffer, "PNG")
    assert row.output_bytes == pytest.approx(len(buffer.getvalue()), rel=0.2)


def test_an_open_number_is_the_same_for_all(image_of):
    colors = [(255, 0, 0), (0, 255, 0), (0, 0, 255)]
    rows = list(compare(image_of([colors * 4]), replace(QUICK, n_colors="auto")))
    assert {row.n_colors for row in rows} == {3}
    assert {row.quality.psnr for row in rows} == {None}


def test_nothing_is_seen(image_of):
    for row in compare(image_of(np.zeros((3, 4, 4))), QUICK):
        assert row.n_colors == 1
        assert row.ssim is row.quality.mse_rgb_sum is None


def test_a_method_that_cannot_leaves_the_others_alone(noise, monkeypatch):
    def fail(image, recipe, *more):
        if recipe.method == METHODS[0].name:
            raise TooFewColors(needed=2, got=1)
        return reduce(image, recipe, *more)

    monkeypatch.setattr(comparison.pipeline, "reduce", fail)
    first, *others = compare(noise(9, 9), replace(QUICK, palette=("#000", "#fff")))
    assert isinstance(first.problem, TooFewColors)
    assert first.n_colors is first.quality.mse_rgb_sum is first.ssim is first.output_bytes is None
    assert others
    assert all(row.problem is None for row in others)


@pytest.mark.parametrize("label", ["Counting", "Mapping", "Writing", "Comparing structure"])
def test_cancel_is_noticed(photo, label):
    cancelled = Event()

    def listen(fraction, text, centers):
        if text.startswith(label):
            cancelled.set()

    with pytest.raises(Cancelled):
        list(compare(photo, QUICK, Progress(listen, cancelled)))


def test_a_row_comes_before_the_next_method_begins(noise):
    image = noise(20, 20)
    rows = compare(image, replace(QUICK, palette=("#000", "#fff")), cloud=count(image))
    assert next(rows).method == METHODS[0].name
