"""Every method: so many centres of the right kind, the same every time, better than chance."""

import numpy as np
import pytest

from tintype.errors import Cancelled
from tintype.image import count
from tintype.mapping import nearest
from tintype.progress import Progress
from tintype.quantize import METHODS, by_name

each_method = pytest.mark.parametrize("method", METHODS, ids=lambda method: method.name)


@each_method
@pytest.mark.parametrize("channels", [3, 4])
@pytest.mark.parametrize("n_colors", [1, 2, 7, 40])
def test_it_finds_as_many_centres_as_asked(method, noise, channels, n_colors):
    cloud = count(noise(20, 20, channels))
    centers = method.find(cloud, n_colors, 0, Progress())
    assert centers.shape == (n_colors, channels)
    assert np.isfinite(centers).all()
    assert centers.min() >= 0
    assert centers.max() <= 255


@each_method
def test_one_colour_less_than_there_are(method, noise):
    cloud = count(noise(6, 6))
    centers = method.find(cloud, cloud.n_distinct - 1, 0, Progress())
    assert len(centers) == cloud.n_distinct - 1


@each_method
def test_the_seed_decides(method, photo_cloud):
    once, again = (method.find(photo_cloud, 8, 5, Progress()) for _ in range(2))
    assert np.array_equal(once, again)


@each_method
def test_the_centres_are_better_than_any_of_ten_random_choices(method, photo_cloud):
    points = photo_cloud.exact

    def error(centers):
        return nearest(points.positions, centers.astype(np.float32))[1] @ points.weights

    rng = np.random.default_rng(0)
    chance = [
        rng.choice(points.positions, 16, p=points.weights / points.weights.sum()) for _ in range(10)
    ]
    assert error(method.find(photo_cloud, 16, 0, Progress())) < min(map(error, chance))


@each_method
def test_the_first_step_comes_before_the_work(method, photo_cloud):
    def stop(*_):
        raise Cancelled()

    with pytest.raises(Cancelled):
        method.find(photo_cloud, 16, 0, Progress(stop))


@each_method
def test_it_says_what_it_is(method):
    assert by_name(method.name) is method
    assert method.title
    assert method.why.endswith(".")


def test_names_are_unique():
    assert len({method.name for method in METHODS}) == len(METHODS)
