"""Where the centres begin, and which points of a cloud to work on."""

from dataclasses import replace

import numpy as np
import pytest

from tintype.color.spaces import by_name
from tintype.image import count
from tintype.progress import Progress
from tintype.quantize import Parameters, Task
from tintype.quantize.parameters import INIT
from tintype.quantize.starts import finer, level, plus_plus, sample, start


@pytest.fixture
def view(photo_cloud):
    return photo_cloud.view(by_name("srgb"))


@pytest.fixture
def small(noise):
    return count(noise(20, 20)).view(by_name("srgb"))


def test_few_colours_start_from_the_coarse_level_and_many_from_a_finer_one(view):
    assert level(view, 16) is view.coarse
    assert level(view, 1000) is view.fine
    assert level(view, 2000) is view.exact


def test_a_small_cloud_is_seen_exactly(noise):
    view = count(noise(5, 5)).view(by_name("srgb"))
    assert level(view, 20) is view.exact


def test_the_finer_level_is_exact_where_that_is_small_or_needed(view, small):
    assert finer(view, 16) is view.fine
    assert finer(view, len(view.fine)) is view.exact
    assert finer(small, 2) is small.exact


def test_the_start_is_made_of_different_points_of_the_cloud(view):
    centers = plus_plus(view.coarse, 64, seed=0)
    known = {tuple(position) for position in view.coarse.positions.tolist()}
    found = {tuple(center) for center in centers.tolist()}
    assert len(found) == 64
    assert found <= known


def test_the_seed_decides(view):
    starts = [plus_plus(view.coarse, 8, seed) for seed in (0, 0, 1)]
    assert np.array_equal(starts[0], starts[1])
    assert not np.array_equal(starts[0], starts[2])


@pytest.mark.parametrize("seed", range(5))
def test_points_without_weight_are_not_chosen(small, seed):
    points = replace(small.exact, weights=np.where(np.arange(len(small.exact)) < 50, 1.0, 0))
    chosen = plus_plus(points, 10, seed)
    heavy = {tuple(position) for position in points.positions[:50].tolist()}
    assert {tuple(center) for center in chosen.tolist()} <= heavy


class TestStart:
    @pytest.mark.parametrize("init", INIT.choices)
    @pytest.mark.parametrize("n_colors", [1, 2, 40, 399])
    def test_every_way_gives_as_many_different_ones_as_asked(self, small, init, n_colors):
        task = Task(small, n_colors, Parameters(init=init), small.exact.positions[5:7])
        centers = start(task, small.exact, Progress())
        assert centers.shape == (n_colors, 3)
        assert centers.dtype == np.float32
        assert len(np.unique(centers, axis=0)) == n_colors

    @pytest.mark.parametrize("init", ["k-means++", "random"])
    def test_by_chance_each_turn_begins_elsewhere(self, small, init):
        task = Task(small, 9, Parameters(init=init))
        assert not np.array_equal(
            start(task, small.exact, Progress(), 0), start(task, small.exact, Progress(), 1)
        )

    def test_wu_knows_no_chance(self, small):
        one, other = (Task(small, 9, Parameters(init="wu", seed=seed)) for seed in (0, 1))
        assert np.array_equal(start(one, small.exact, Progress()), start(other, small.exact, 1))

    def test_given_centres_come_first_and_no_more_than_asked(self, small):
        given = np.array([(1, 2, 3), (4, 5, 6), (7, 8, 9)], np.float32)
        task = Task(small, 5, Parameters(init="given"), given)
        assert start(task, small.exact, Progress())[:3].tolist() == given.tolist()
        assert (
            start(replace(task, n_colors=2), small.exact, Progress()).tolist() == given[:2].tolist()
        )

    def test_without_any_given_they_are_far_apart(self, small):
        asked = Task(small, 5, Parameters(init="given"), np.zeros((0, 3), np.float32))
        assert np.array_equal(start(asked, small.exact, Progress()), plus_plus(small.exact, 5, 0))


class TestSample:
    def test_pixels_are_drawn_by_weight(self, small):
        points = replace(small.exact, weights=np.arange(400.0))
        drawn = sample(points, 79_800, seed=0)
        assert drawn.shape == (79_800, 3)
        known, counts = np.unique(drawn, axis=0, return_counts=True)
        assert len(known) == 399
        assert sorted(counts) == pytest.approx(range(1, 400), abs=1)

    def test_the_seed_decides(self, view):
        once, again, other = (sample(view.exact, 50, seed) for seed in (0, 0, 1))
        assert np.array_equal(once, again)
        assert not np.array_equal(once, other)
