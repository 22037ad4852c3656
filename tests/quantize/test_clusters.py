"""From clusters to centres."""

import numpy as np
import pytest

from tintype.color.spaces import by_name
from tintype.image import count
from tintype.quantize.clusters import completed, means


def test_means_are_weighted_and_in_the_order_of_labels():
    positions = np.array([(0, 0, 0), (100, 0, 0), (10, 20, 30)], np.float32)
    found = means(positions, np.array([3, 1, 5]), np.array([7, 7, 2]))
    assert found.tolist() == [[10, 20, 30], [25, 0, 0]]
    assert found.dtype == np.float32


@pytest.fixture
def points(noise):
    return count(noise(20, 20)).view(by_name("srgb")).exact


def test_what_is_there_stays_and_further_ones_are_points_each_once(points):
    start = points.positions[:2]
    found = completed(points, start, 300)
    assert found[:2].tolist() == start.tolist()
    assert len(np.unique(found, axis=0)) == 300
    known = {tuple(row) for row in points.positions.tolist()}
    assert {tuple(row) for row in found.tolist()} <= known


def test_the_first_further_one_is_the_farthest(points):
    start = points.positions[:1]
    apart = ((points.positions - start) ** 2).sum(axis=1)
    assert completed(points, start, 2)[1].tolist() == points.positions[apart.argmax()].tolist()


def test_enough_are_left_as_they_are(points):
    start = points.positions[:5]
    assert np.array_equal(completed(points, start, 5), start)


def test_there_are_never_more_than_points(points):
    assert len(completed(points, points.positions[:1], 4096)) == len(points)
