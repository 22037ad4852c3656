"""The nearest palette colour, against looking at every one of them in whole numbers."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from tintype.color.spaces import SPACES, SRGB
from tintype.errors import Cancelled
from tintype.image import Image, count
from tintype.mapping import assign, map_pixels, nearest
from tintype.progress import Progress

# Few levels, so that ties and meetings happen; every level in the second half of the cases.
level = st.sampled_from([0, 1, 2, 127, 128, 255]) | st.integers(0, 255)
alpha = st.sampled_from([0, 1, 128, 254, 255]) | st.integers(0, 255)
color = st.tuples(level, level, level, alpha)
visible = color.filter(lambda rgba: rgba[3] > 0)
images = st.lists(color, min_size=1, max_size=40).map(
    lambda rows: Image(np.array(rows, np.uint8).reshape(1, -1, 4))
)
palettes = st.tuples(
    st.lists(visible, min_size=1, max_size=9, unique=True), st.lists(color, max_size=3)
).map(lambda parts: np.array(parts[0] + parts[1], np.uint8))


def _exact(rgba: np.ndarray) -> np.ndarray:
    """Premultiplied positions times 255: whole numbers, in which nothing is rounded."""
    whole = rgba.astype(np.int64)
    return np.column_stack([whole[:, :3] * whole[:, 3:], whole[:, 3] * 255])


class TestNearest:
    @given(arrays(np.uint8, (20, 3)), arrays(np.uint8, (7, 3), elements=level))
    def test_whole_colours_exactly_and_ties_to_the_first(self, points, centers):
        apart = ((points[:, None].astype(int) - centers[None]) ** 2).sum(axis=2)
        places, squared = nearest(points.astype(np.float32), centers.astype(np.float32))
        assert (places == apart.argmin(axis=1)).all()
        assert (squared == apart.min(axis=1)).all()

    def test_equal_centers_give_the_first(self):
        centers = np.array([[9, 9, 9], [5, 5, 5], [5, 5, 5]], np.float32)
        assert nearest(np.array([[5, 5, 5]], np.float32), centers)[0].tolist() == [1]

    def test_many_points_are_done_in_bands_with_the_same_result(self):
        rng = np.random.default_rng(3)
        points = rng.integers(0, 256, (20_000, 3)).astype(np.float32)
        centers = rng.integers(0, 256, (300, 3)).astype(np.float32)
        steps = []
        places, _ = nearest(points, centers, Progress(lambda *said: steps.append(said)))
        assert len(steps) > 5
        for start in range(0, len(points), 1000):
            part = points[start : start + 1000]
            apart = ((part[:, None] - centers[None]) ** 2).sum(axis=2)
            assert (places[start : start + 1000] == apart.argmin(axis=1)).all()

    def test_it_can_be_cancelled(self):
        def stop(*_):
            raise Cancelled()

        with pytest.raises(Cancelled):
            nearest(np.zeros((1, 3), np.float32), np.zeros((1, 3), np.float32), Progress(stop))

    def test_no_points_give_no_places(self):
        for n_centers in (0, 3):
            places, squared = nearest(np.zeros((0, 3)), np.zeros((n_centers, 3)))
            assert len(places) == len(squared) == 0


class TestAssign:
    @given(images, palettes)
    def test_every_colour_goes_to_the_nearest_that_it_may_go_to(self, image, palette):
        cloud = count(image)
        places = assign(cloud, palette, SRGB)
        entries, own = _exact(palette), _exact(cloud.colors)
        solid = palette[:, 3] == 255
        for point, is_solid, place in zip(own, cloud.colors[:, 3] == 255, places, strict=True):
            allowed = solid if is_solid and solid.any() else palette[:, 3] > 0
            apart = ((entries - point) ** 2).sum(axis=1)
            assert allowed[place]
            if cloud.is_opaque and (palette[:, 3] % 255 == 0).all():
                assert apart[place] == apart[allowed].min()
            else:  # premultiplied: as exact as single precision is
                assert apart[place] <= apart[allowed].min() + 255**2 * 0.05

    @given(images, palettes, st.sampled_from(SPACES), st.sampled_from([0.5, 1.0, 3.0]))
    def test_in_every_space_it_is_the_nearest_there(self, image, palette, space, weight):
        space = space.weighted(weight)
        cloud = count(image)
        places = assign(cloud, palette, space)
        own = space.positions(cloud.colors, opaque=False).astype(float)
        entries = space.positions(palette, opaque=False).astype(float)
        solid = palette[:, 3] == 255
        for point, is_solid, place in zip(own, cloud.colors[:, 3] == 255, places, strict=True):
            allowed = solid if is_solid and solid.any() else palette[:, 3] > 0
            apart = ((entries - point) ** 2).sum(axis=1)
            assert allowed[place]
            assert apart[place] <= apart[allowed].min() + 0.2

    @given(images, palettes)
    def test_what_is_solid_stays_solid(self, image, palette):
        cloud = count(image)
        palette[0, 3] = 255
        places = assign(cloud, palette, SRGB)
        assert (palette[places[cloud.colors[:, 3] == 255], 3] == 255).all()

    def test_ties_go_to_the_first(self, image_of):
        cloud = count(image_of([[(10, 10, 10)]]))
        palette = np.array([[30, 10, 10, 255], [10, 12, 10, 255], [10, 10, 8, 255]], np.uint8)
        assert assign(cloud, palette, SRGB).tolist() == [1]

    def test_an_empty_cloud_has_nowhere_to_go(self, image_of):
        cloud = count(image_of([[(0, 0, 0, 0)]]))
        for n_colors in (0, 2):
            assert len(assign(cloud, np.full((n_colors, 4), 255, np.uint8), SRGB)) == 0


class TestMapPixels:
    @given(images, st.randoms(use_true_random=False))
    def test_every_pixel_gets_the_place_of_its_colour(self, image, random):
        cloud = count(image)
        places = np.array([random.randrange(1, 256) for _ in range(cloud.n_distinct)], np.intp)
        known = dict(zip(map(tuple, cloud.colors.tolist()), places.tolist(), strict=True))
        expected = [known.get(tuple(rgba), 0) for rgba in image.pixels[0].tolist()]
        assert map_pixels(image, cloud, places, 0)[0].tolist() == expected

    @pytest.mark.parametrize("channels", [3, 4])
    def test_a_large_image_in_bands(self, noise, channels):
        image = noise(1100, 1000, channels, levels=9)
        cloud = count(image)
        places = np.arange(cloud.n_distinct) % 250
        indices = map_pixels(image, cloud, places, 255)
        assert indices.shape == (1100, 1000)
        found = np.searchsorted(cloud.codes, image.codes)
        expected = places[np.minimum(found, cloud.n_distinct - 1)].astype(np.uint8)
        expected[image.pixels.reshape(-1, 4)[:, 3] == 0] = 255
        assert (indices.reshape(-1) == expected).all()

    def test_a_fully_transparent_image(self, image_of):
        image = image_of([[(1, 2, 3, 0)] * 3] * 2)
        indices = map_pixels(image, count(image), np.zeros(0, np.intp), 7)
        assert indices.tolist() == [[7, 7, 7], [7, 7, 7]]
