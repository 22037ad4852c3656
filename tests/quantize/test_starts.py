"""Where the centres begin."""

import numpy as np
import pytest

from tintype.image import count
from tintype.quantize.starts import level, plus_plus


def test_few_colours_start_from_the_coarse_view_and_many_from_a_finer_one(photo_cloud):
    assert level(photo_cloud, 16) is photo_cloud.coarse
    assert level(photo_cloud, 2000) is photo_cloud.fine


def test_a_small_cloud_is_seen_exactly(noise):
    cloud = count(noise(5, 5))
    assert level(cloud, 20) is cloud.exact


def test_the_start_is_made_of_different_points_of_the_cloud(photo_cloud):
    points = photo_cloud.coarse
    centers = plus_plus(points, 64, seed=0)
    known = {tuple(position) for position in points.positions.tolist()}
    found = {tuple(center) for center in centers.tolist()}
    assert len(found) == 64
    assert found <= known


def test_the_seed_decides(photo_cloud):
    starts = [plus_plus(photo_cloud.coarse, 8, seed) for seed in (0, 0, 1)]
    assert np.array_equal(starts[0], starts[1])
    assert not np.array_equal(starts[0], starts[2])


@pytest.mark.parametrize("seed", range(5))
def test_points_without_weight_are_not_chosen(noise, seed):
    points = count(noise(20, 20)).exact
    points.weights[50:] = 0
    chosen = plus_plus(points, 10, seed)
    heavy = {tuple(position) for position in points.positions[:50].tolist()}
    assert {tuple(center) for center in chosen.tolist()} <= heavy
