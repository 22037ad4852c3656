"""Boxes of least variance: as a search of every cut finds them."""

from dataclasses import replace

import numpy as np
import pytest

from tintype.color.spaces import by_name
from tintype.image import count
from tintype.quantize.moments import boxes


def _view(image, space="srgb"):
    return count(image).view(by_name(space))


def _grid(points):
    """(n, channels) the place of each cell on each axis."""
    side = (1 << points.bits) - 1
    axes = range(points.positions.shape[1])
    return np.stack([points.cells >> axis * points.bits & side for axis in axes], axis=1)


def _error(points):
    mean = np.average(points.positions, axis=0, weights=points.weights)
    return float((((points.positions - mean) ** 2).sum(axis=1) * points.weights).sum())


def _by_search(points, n_colors):
    """Each box as its points; the one with most error is cut where both parts have least."""
    parts = [points]
    while len(parts) < n_colors:
        worst = parts.pop(int(np.argmax([_error(part) for part in parts])))
        places = _grid(worst)
        cuts = [
            places[:, axis] < cut
            for axis in range(places.shape[1])
            for cut in range(places[:, axis].min() + 1, places[:, axis].max() + 1)
        ]
        errors = [_error(worst.only(cut)) + _error(worst.only(~cut)) for cut in cuts]
        best = cuts[int(np.argmin(errors))]
        parts += [worst.only(best), worst.only(~best)]
    return sum(_error(part) for part in parts), [
        np.average(part.positions, axis=0, weights=part.weights) for part in parts
    ]


@pytest.mark.parametrize("channels", [3, 4])
@pytest.mark.parametrize("space", ["srgb", "oklab"])
@pytest.mark.parametrize("n_colors", [1, 2, 3, 8, 20])
def test_it_finds_what_a_search_of_every_cut_finds(noise, channels, space, n_colors):
    grid = _view(noise(7, 7, channels), space).coarse
    weights = np.random.default_rng(0).uniform(0.1, 9, len(grid))
    grid = replace(grid, weights=weights)
    _, expected = _by_search(grid, n_colors)
    found = boxes(grid, grid, n_colors)
    assert np.sort(found, axis=0) == pytest.approx(np.sort(expected, axis=0), abs=1e-3)


def test_one_colour_is_the_mean(photo):
    grid = _view(photo).coarse
    mean = np.average(photo.pixels[..., :3].reshape(-1, 3), axis=0)
    assert boxes(grid, grid, 1)[0] == pytest.approx(mean, abs=0.01)


def test_four_patches_are_found_whatever_their_size(image_of):
    rng = np.random.default_rng(0)
    colors = np.array([(200, 30, 30), (40, 200, 40), (30, 40, 200), (230, 230, 60)])
    patches = np.repeat(colors, [5000, 500, 50, 5000], axis=0)
    pixels = np.clip(patches + rng.normal(0, 3, patches.shape), 0, 255)
    grid = _view(image_of([pixels])).coarse
    found = boxes(grid, grid, 4)
    apart = np.sqrt(((found[:, None] - colors[None]) ** 2).sum(axis=2))
    assert (apart.min(axis=0) < 2).all()


def test_more_colours_than_cells_are_points_each_once(image_of):
    view = _view(image_of([[(level, 0, 0) for level in range(20)]]))
    assert len(view.coarse) == 3
    found = boxes(view.coarse, view.exact, 15)
    assert len(np.unique(found, axis=0)) == 15


def test_there_are_never_more_than_points(image_of):
    view = _view(image_of([[(0, 0, 0), (90, 0, 0), (200, 0, 0)]]))
    assert len(boxes(view.coarse, view.exact, 9)) == 3


def test_weights_of_very_different_size_leave_no_empty_box(noise):
    grid = _view(noise(30, 30)).coarse
    weights = np.where(np.arange(len(grid)) % 2, 1e-7, 1e7) * 1.1
    found = boxes(replace(grid, weights=weights), grid, 200)
    assert len(np.unique(found, axis=0)) == 200
    assert found.min() >= 0
    assert found.max() <= 255


def test_where_the_grid_is_empty_the_points_make_one(noise):
    view = _view(noise(6, 6))
    nothing = view.coarse.only(np.zeros(len(view.coarse), bool))
    assert len(boxes(nothing, view.exact, 5)) == 5
