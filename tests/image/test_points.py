"""A cloud as points of a space: coarse, fine and exact, and weights that favour what is rare."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from tintype.color.spaces import OKLAB, SPACES, SRGB
from tintype.image import Image, count

level = st.sampled_from([0, 1, 60, 61, 255]) | st.integers(0, 255)
images = arrays(
    np.uint8, st.tuples(st.integers(1, 9), st.integers(1, 9), st.just(4)), elements=level
).map(Image)


@given(images, st.sampled_from(SPACES))
def test_the_finest_level_has_every_colour_as_a_point(image, space):
    cloud = count(image)
    exact = cloud.view(space).exact
    expected = space.positions(cloud.colors, opaque=cloud.is_opaque)
    assert exact.positions == pytest.approx(expected, abs=1e-3)
    assert (exact.weights == cloud.counts).all()
    assert len(exact) == cloud.n_distinct


@given(images, st.sampled_from(SPACES))
def test_cells_hold_the_weighted_mean_of_their_colours(image, space):
    cloud = count(image)
    view = cloud.view(space)
    for points in (view.fine, view.coarse):
        channels = cloud.colors[:, : 3 if cloud.is_opaque else 4].astype(int)
        cells = [tuple(row) for row in (channels >> (8 - points.bits)).tolist()]
        expected = []
        for cell in set(cells):
            own = [each == cell for each in cells]
            weights = view.exact.weights[own]
            mean = weights @ view.exact.positions[own] / weights.sum()
            expected.append([*mean, weights.sum()])
        found = np.column_stack([points.positions, points.weights])
        assert np.array(sorted(found.tolist())).reshape(found.shape) == pytest.approx(
            np.array(sorted(expected)).reshape(found.shape), abs=1e-2
        )


def test_a_finer_level_has_more_points(photo_cloud):
    view = photo_cloud.view(SRGB)
    assert len(view.coarse) < len(view.fine) < len(view.exact)
    assert view.coarse.weights.sum() == view.exact.weights.sum() == photo_cloud.counts.sum()


def test_a_view_is_made_once(photo_cloud):
    assert photo_cloud.view(OKLAB) is photo_cloud.view(OKLAB)
    assert photo_cloud.view(OKLAB) is not photo_cloud.view(OKLAB.weighted(0.5))


class TestRare:
    def test_nothing_changes_at_zero(self, photo_cloud):
        points = photo_cloud.view(SRGB).fine
        assert points.favouring_rare(0).weights == pytest.approx(points.weights)

    @pytest.mark.parametrize("amount", [0.3, 1.0])
    def test_the_total_stays(self, photo_cloud, amount):
        points = photo_cloud.view(SRGB).fine
        assert points.favouring_rare(amount).weights.sum() == pytest.approx(points.weights.sum())

    def test_at_one_every_colour_counts_the_same_however_many_pixels_it_has(self, image_of):
        # Twenty reds that look alike, fifty pixels of one blue, one green.
        row = [(200 + i % 8, 3, 4) for i in range(20)] + [(0, 0, 250)] * 50 + [(0, 250, 0)]
        points = count(image_of([row])).view(SRGB).exact.favouring_rare(1)
        strongest = points.positions.argmax(axis=1)
        sums = [points.weights[strongest == channel].sum() for channel in range(3)]
        assert sums == pytest.approx([sums[0]] * 3, rel=0.02)

    def test_more_favours_more(self, image_of):
        view = count(image_of([[(9, 9, 9)] * 99 + [(255, 0, 0)]])).view(SRGB)
        shares = []
        for amount in (0, 0.25, 0.5, 1):
            weights = view.exact.favouring_rare(amount).weights
            shares.append(weights.min() / weights.sum())
        assert shares == sorted(shares)
        assert shares[-1] == pytest.approx(0.5, abs=0.01)
