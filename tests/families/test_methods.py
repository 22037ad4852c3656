"""Every method: so many centres of the right kind, the same every time, better than chance."""

import numpy as np
import pytest

from tintype import child
from tintype.color.spaces import by_name as space_by_name
from tintype.errors import Cancelled
from tintype.image import count
from tintype.mapping import nearest
from tintype.pipeline import reduce
from tintype.progress import Progress
from tintype.quantize import METHODS, PARAMETERS, Parameters, Task, by_name
from tintype.quantize.parameters import ALGORITHM, COVARIANCE, INIT, SPLIT
from tintype.recipe import Recipe

each_method = pytest.mark.parametrize("method", METHODS, ids=lambda method: method.name)
each_space = pytest.mark.parametrize("space", ["srgb", "oklab"])
each_kind_of_alpha = pytest.mark.parametrize("channels", [3, 4])
#: Those that cannot be interrupted.
IN_A_CHILD = ("gaussian-mixture", "bayesian-mixture", "dbscan", "ward", "spectral")
AS_MANY_AS_ASKED = [method for method in METHODS if not method.finds_number]


@pytest.fixture
def near(monkeypatch):
    """What is done in child processes is done here: each of them would take a second to start."""

    def call(function, *arguments, progress, label="Clustering"):
        progress.step(0, label)
        return function(*arguments)

    monkeypatch.setattr(child, "run", call)


def _task(image, n_colors: int, space: str = "srgb", **chosen) -> Task:
    """With the first colours given, for the method that takes them as they are."""
    view = count(image).view(space_by_name(space))
    given = view.exact.positions[:n_colors]
    return Task(view, n_colors, Parameters(**chosen), given)


def _centers(method, task: Task) -> np.ndarray:
    method.warm_up()
    return method.find(task, Progress()).centers


def _check(method, task: Task) -> None:
    centers = _centers(method, task)
    dimensions = task.view.exact.positions.shape[1]
    assert centers.shape[1] == dimensions
    assert 1 <= len(centers) <= task.n_colors
    assert method.finds_number or len(centers) == task.n_colors
    assert np.isfinite(centers).all()
    # Means lie among what they are means of; k-means in float32 may leave it by its last digits.
    assert (centers >= task.view.exact.positions.min(axis=0) - 0.01).all()
    assert (centers <= task.view.exact.positions.max(axis=0) + 0.01).all()


@each_method
@each_space
@each_kind_of_alpha
@pytest.mark.parametrize("n_colors", [1, 2, 7, 40, 63])
def test_it_finds_as_many_centres_as_asked(method, near, noise, space, channels, n_colors):
    image = noise(8, 8, channels)
    assert count(image).n_distinct == 64
    _check(method, _task(image, n_colors, space))


@each_method
@each_kind_of_alpha
@pytest.mark.parametrize(("n_distinct", "n_colors"), [(2, 1), (3, 1), (3, 2)])
def test_very_few_colours_are_enough(method, near, image_of, channels, n_distinct, n_colors):
    colors = np.array([(0, 0, 0, 255), (1, 0, 0, 128), (255, 255, 0, 7)])[:n_distinct, :channels]
    image = image_of([[color] * 50 for color in colors])
    _check(method, _task(image, n_colors))


@each_method
@pytest.mark.parametrize("n_distinct", [0, 1, 2, 3])
def test_an_image_of_hardly_any_colours_is_reduced_to_any_number(
    method, near, image_of, n_distinct
):
    colors = [(250, 0, 0, 255), (0, 0, 251, 255), (9, 200, 0, 255)][:n_distinct]
    image = image_of([colors * 4 or [(7, 7, 7, 0)]] * 3)
    given = ("#ff0000", "#0000ff") if method.takes_palette else ()
    for n_colors in range(1, 6):
        result = reduce(image, Recipe(method=method.name, n_colors=n_colors, palette=given))
        if method.takes_palette:
            continue
        there_are = max(1, n_distinct)
        if n_colors >= there_are:
            assert {swatch.color for swatch in result.palette.swatches} == (
                set(colors) or {(0, 0, 0, 0)}
            )
        assert 1 <= len(result.palette) <= n_colors


@each_method
@each_kind_of_alpha
def test_shades_of_a_single_step_are_told_apart(method, near, image_of, channels):
    image = image_of([[(200, 100, level, 10)[:channels] for level in range(30)]] * 3)
    _check(method, _task(image, 29))


@each_method
def test_a_large_area_leaves_room_for_the_others(method, near, image_of):
    pixels = np.full((100, 100, 3), 255)
    pixels[0, :12] = np.arange(12)[:, None] * 20
    _check(method, _task(image_of(pixels), 12))


@each_method
def test_the_seed_decides(method, near, photo):
    once, again = (_centers(method, _task(photo, 8, seed=5)) for _ in range(2))
    assert np.array_equal(once, again)


@pytest.mark.parametrize("method", AS_MANY_AS_ASKED, ids=lambda method: method.name)
def test_the_centres_are_better_than_any_of_ten_random_choices(method, near, photo):
    task = _task(photo, 16)
    points = task.view.exact

    def error(centers):
        return nearest(points.positions, centers.astype(np.float32))[1] @ points.weights

    rng = np.random.default_rng(0)
    share = points.weights / points.weights.sum()
    chance = [rng.choice(points.positions, 16, p=share) for _ in range(10)]
    assert error(_centers(method, task)) < min(map(error, chance))


@each_method
def test_the_first_step_comes_before_the_work(method, photo):
    def stop(*_):
        raise Cancelled()

    with pytest.raises(Cancelled):
        method.find(_task(photo, 16), Progress(stop))


@pytest.mark.parametrize("name", IN_A_CHILD)
def test_in_a_child_process_it_finds_the_same(name, photo, monkeypatch):
    method, task = by_name(name), _task(photo, 8)
    far = _centers(method, task)
    monkeypatch.setattr(child, "run", lambda function, *rest, progress: function(*rest))
    by_name("k-means").warm_up()  # one thread, as in a child
    assert np.array_equal(far, _centers(method, task))


OTHERWISE = [
    *(("k-means", {"init": init}) for init in INIT.choices),
    *(("mini-batch", {"init": init}) for init in INIT.choices),
    *(("k-means", {"algorithm": algorithm}) for algorithm in ALGORITHM.choices),
    *(("bisecting", {"algorithm": algorithm}) for algorithm in ALGORITHM.choices),
    *(("bisecting", {"split": split}) for split in SPLIT.choices),
    *(("gaussian-mixture", {"covariance": each}) for each in COVARIANCE.choices),
    *(("bayesian-mixture", {"covariance": each}) for each in COVARIANCE.choices),
    ("k-means", {"iterations": 1}),
    ("dbscan", {"radius": 0.5, "density": 0.01}),
    ("dbscan", {"radius": 100.0, "density": 20.0}),
]


@pytest.mark.parametrize(("name", "chosen"), OTHERWISE)
@pytest.mark.parametrize("n_colors", [1, 9])
def test_every_choice_of_a_parameter_works(name, chosen, n_colors, near, photo):
    _check(by_name(name), _task(photo, n_colors, **chosen))


@pytest.mark.parametrize("name", ["mini-batch", "k-means", "bisecting"])
def test_restarts_find_no_worse(name, photo):
    points = _task(photo, 1).view.exact

    def error(restarts):
        centers = _centers(by_name(name), _task(photo, 6, restarts=restarts, seed=3))
        return nearest(points.positions, centers.astype(np.float32))[1] @ points.weights

    assert error(5) <= error(1) * 1.001


@pytest.mark.parametrize("name", ["mini-batch", "k-means", "bisecting", "median-cut", "octree"])
def test_it_can_be_cancelled_on_the_way(name, photo):
    steps = []

    def stop(*_):
        steps.append(1)
        if len(steps) == 3:
            raise Cancelled()

    with pytest.raises(Cancelled):
        by_name(name).find(_task(photo, 200), Progress(stop))
    assert len(steps) == 3


class TestDbscan:
    """Clusters first, then what belongs to none."""

    def test_what_is_alone_becomes_an_accent(self, near, image_of):
        pixels = np.zeros((100, 100, 3))
        pixels[50:] = 200
        pixels[0, 0], pixels[99, 99] = (255, 0, 0), (0, 0, 255)
        found = by_name("dbscan").find(_task(image_of(pixels), 16), Progress())
        assert found.n_accents == 2
        assert sorted(found.centers[:2].tolist()) == [[0] * 3, [200] * 3]
        assert sorted(found.centers[2:].tolist()) == [[0, 0, 255], [255, 0, 0]]

    def test_where_all_is_noise_there_is_a_mean_with_accents(self, near, noise):
        found = by_name("dbscan").find(_task(noise(60, 60), 6, density=20.0), Progress())
        assert found.n_accents == 5
        assert found.centers[0] == pytest.approx([127.5] * 3, abs=5)

    def test_there_is_no_accent_where_there_is_no_room(self, near, noise):
        found = by_name("dbscan").find(_task(noise(60, 60), 1, density=20.0), Progress())
        assert found.n_accents == 0


def test_the_bayesian_mixture_needs_fewer_for_three_patches(near, image_of):
    rng = np.random.default_rng(0)
    patches = np.repeat([(200, 30, 30), (30, 200, 30), (30, 30, 200)], 1000, axis=0)
    pixels = np.clip(patches + rng.normal(0, 4, patches.shape), 0, 255)
    centers = _centers(by_name("bayesian-mixture"), _task(image_of([pixels]), 20))
    assert len(centers) < 10
    apart = ((centers[:, None] - patches[None, ::1000]) ** 2).sum(axis=2)
    assert (apart.min(axis=0) < 20).all()


@each_method
def test_it_says_what_it_is(method):
    assert by_name(method.name) is method
    assert method.title
    assert method.why
    assert not method.why.endswith(".")


@each_method
def test_it_names_parameters_that_there_are(method):
    assert set(method.parameters) <= set(PARAMETERS)


def test_names_are_unique():
    assert len({method.name for method in METHODS}) == len(METHODS)
