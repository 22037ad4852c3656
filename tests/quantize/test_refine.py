"""Full assignments until the error settles, and ways out of local minima."""

import numpy as np
import pytest

from tintype.color.spaces import SRGB
from tintype.errors import Cancelled
from tintype.image import count
from tintype.image.points import Points
from tintype.progress import Progress
from tintype.quantize.refine import relocate, settle
from tintype.quantize.starts import plus_plus


def _points(*rows, weights=None) -> Points:
    positions = np.array(rows, np.float32)
    weights = np.array(weights if weights else [1] * len(rows), np.float64)
    return Points(positions, weights, np.zeros(len(rows), np.intp))


def _error(points: Points, centers: np.ndarray) -> float:
    apart = ((points.positions[:, None].astype(float) - centers[None]) ** 2).sum(axis=2)
    return float((apart.min(axis=1) * points.weights).sum())


class TestSettle:
    def test_every_centre_becomes_the_weighted_mean_of_its_points(self):
        points = _points((0, 0, 0), (10, 0, 0), (200, 0, 0), (202, 0, 0), weights=[3, 1, 1, 1])
        centers = settle(points, np.array([(1, 0, 0), (190, 0, 0)], np.float32), Progress())
        assert centers.tolist() == [[2.5, 0, 0], [201, 0, 0]]

    def test_a_centre_without_a_point_goes_where_the_error_is(self):
        points = _points((0, 0, 0), (1, 0, 0), (100, 0, 0), (160, 0, 0))
        start = np.array([(0, 0, 0), (130, 0, 0), (0, 255, 255)], np.float32)
        centers = settle(points, start, Progress())
        assert sorted(centers[:, 0].tolist()) == [0.5, 100, 160]

    @pytest.mark.parametrize("k", [1, 2, 16, 64])
    def test_the_error_never_grows(self, photo_cloud, k):
        points = photo_cloud.view(SRGB).coarse
        start = plus_plus(points, k, 0)
        once = settle(points, start, Progress(), rounds=1)
        more = settle(points, start, Progress(), rounds=10)
        assert _error(points, more) <= _error(points, once) <= _error(points, start)

    def test_four_dimensions_are_no_different(self, noise):
        points = count(noise(20, 20, 4)).view(SRGB).exact
        start = plus_plus(points, 5, 0)
        assert _error(points, settle(points, start, Progress())) < _error(points, start)

    def test_it_reports_centres_with_their_shares(self, photo_cloud):
        heard = []
        start = plus_plus(photo_cloud.view(SRGB).coarse, 4, 0)
        settle(photo_cloud.view(SRGB).coarse, start, Progress(lambda *said: heard.append(said)))
        assert len(heard) > 2
        for _, label, (centers, share) in heard:
            assert label == "Refining"
            assert centers.shape == (4, 3)
            assert share.sum() == pytest.approx(1)


class TestRelocate:
    @pytest.mark.parametrize("k", [1, 2, 3, 16, 64])
    @pytest.mark.parametrize("seed", range(3))
    def test_it_is_never_worse_than_settling_alone(self, photo_cloud, k, seed):
        points = photo_cloud.view(SRGB).coarse
        start = plus_plus(points, k, seed)
        alone = settle(points, start, Progress(), tolerance=1e-3, rounds=8)
        breathed = relocate(points, start, seed, Progress(), 8)
        assert breathed.shape == (k, 3)
        assert _error(points, breathed) <= _error(points, alone) * (1 + 1e-6)

    def test_it_leaves_a_local_minimum(self):
        # Two centres share one far cluster and one stands between two others: Lloyd stays there.
        points = _points((0, 0, 0), (0, 100, 0), (200, 0, 0), (201, 0, 0))
        start = np.array([(0, 50, 0), (200, 0, 0), (201, 0, 0)], np.float32)
        assert _error(points, settle(points, start, Progress())) == 5000
        assert _error(points, relocate(points, start, 0, Progress(), 16)) == 0.5

    def test_the_same_seed_gives_the_same_centres(self, photo_cloud):
        points, start = (
            photo_cloud.view(SRGB).coarse,
            plus_plus(photo_cloud.view(SRGB).coarse, 8, 0),
        )
        once, again = (relocate(points, start, 3, Progress(), 8) for _ in range(2))
        assert np.array_equal(once, again)

    def test_it_can_be_cancelled(self, photo_cloud):
        steps = []

        def stop(*_):
            steps.append(1)
            if len(steps) == 30:
                raise Cancelled()

        start = plus_plus(photo_cloud.view(SRGB).coarse, 16, 0)
        with pytest.raises(Cancelled):
            relocate(photo_cloud.view(SRGB).coarse, start, 0, Progress(stop), 8)
        assert len(steps) == 30
