"""How many colours: the curves, what is recommended, and the number that a recipe leaves open."""

from dataclasses import replace
from itertools import pairwise
from threading import Event

import numpy as np
import pytest
from sklearn.metrics import silhouette_samples

from tintype import advice
from tintype.advice import distortion, mixtures, silhouette
from tintype.advice.distortion import distortions
from tintype.advice.elbow import elbow
from tintype.advice.mixtures import bics
from tintype.advice.seen import SAMPLE, Sample, sample
from tintype.advice.silhouette import (
    cluster_silhouettes,
    of_points,
    palette_silhouettes,
    point_silhouettes,
)
from tintype.errors import Cancelled
from tintype.image import Cloud, count
from tintype.mapping import nearest
from tintype.metrics import quality
from tintype.options import Choice, Color, Integer, Number, Switch
from tintype.pipeline import find_palette, reduce
from tintype.progress import Progress
from tintype.recipe import OPTIONS, Recipe
from tintype.solve import solve

FLAT = np.array(
    [(20, 30, 60), (200, 40, 40), (240, 200, 60), (60, 160, 90), (235, 235, 230), (120, 60, 150),
     (30, 140, 200), (150, 110, 70), (250, 150, 180), (90, 95, 100), (0, 220, 200), (170, 230, 90)],
    np.uint8,
)  # fmt: skip


@pytest.fixture(scope="module")
def flat(image_of):
    """A picture of so many flat colours with slight noise; some areas are larger than others."""

    def build(n_colors, noise=2.0):
        rng = np.random.default_rng(n_colors)
        widths = 6 + 3 * np.arange(n_colors)
        row = np.repeat(FLAT[:n_colors], widths, axis=0)
        pixels = np.broadcast_to(row, (60, *row.shape)) + rng.normal(0, noise, (60, *row.shape))
        return image_of(np.clip(np.rint(pixels), 0, 255))

    return build


@pytest.fixture(scope="module")
def photo_steps(photo_cloud):
    return distortions(photo_cloud, Recipe())


def cloud_of(*colors, counts=None, n_transparent=0) -> Cloud:
    rows = np.array([(*color, 255)[:4] for color in colors], np.uint8).reshape(-1, 4)
    codes = np.ascontiguousarray(rows).view("<u4")[:, 0]
    order = np.argsort(codes)
    weights = np.array(counts or [10] * len(codes), np.int64)
    return Cloud(codes[order], weights[order], n_transparent)


def grays(number):
    return [(value, value, value) for value in np.linspace(0, 255, number).astype(int)]


class TestDistortion:
    def test_it_falls_with_every_colour(self, photo_steps):
        assert [step.k for step in photo_steps] == list(distortion.KS)
        assert all(after.mse < before.mse for before, after in pairwise(photo_steps))

    def test_it_is_the_error_of_its_centres(self, photo_cloud, photo_steps):
        points = photo_cloud.view(Recipe().measured_in).exact
        for step in photo_steps[::5]:
            squared = nearest(points.positions, step.centers)[1]
            mse = (squared * points.weights).sum() / points.weights.sum()
            assert len(step.centers) == step.k
            assert mse <= step.mse * (1 + 1e-6)
            assert step.mse == pytest.approx(mse, rel=0.05)

    def test_it_is_close_to_the_error_of_the_palettes_that_are_made(self, photo_cloud, photo_steps):
        for step in photo_steps:
            if step.k in (4, 16, 64):
                report = find_palette(photo_cloud, Recipe(n_colors=step.k))[1]
                assert step.mse == pytest.approx(report.quality.mse_rgb_sum, rel=0.12)

    @pytest.mark.parametrize("number", [1, 2, 3, 17, 40, 64])
    def test_it_ends_at_nothing_where_every_colour_has_its_own(self, number):
        steps = distortions(cloud_of(*grays(number)), Recipe())
        assert (steps[-1].k, steps[-1].mse) == (number, 0)
        assert all(step.mse > 0 for step in steps[:-1])

    def test_nothing_is_seen(self):
        assert distortions(cloud_of(n_transparent=9), Recipe()) == ()

    def test_the_seed_decides(self, photo_cloud, photo_steps):
        again = distortions(photo_cloud, Recipe())
        assert [step.mse for step in again] == [step.mse for step in photo_steps]

    @pytest.mark.parametrize("space", ["linear", "oklab", "lab"])
    def test_it_is_measured_in_the_space_of_the_recipe(self, photo_cloud, photo_steps, space):
        steps = distortions(photo_cloud, Recipe(space=space))
        assert all(after.mse < before.mse for before, after in pairwise(steps))
        assert steps[0].mse != pytest.approx(photo_steps[0].mse, rel=0.01)

    def test_rare_colours_count_more_where_they_are_favoured(self):
        cloud = cloud_of(*grays(40), (255, 0, 0), counts=[1000] * 40 + [1])
        plain, favoured = (distortions(cloud, Recipe(rare=rare))[3] for rare in (0, 1))
        off = [abs(step.centers - (255, 0, 0)).sum(axis=1).min() for step in (plain, favoured)]
        assert off[1] < 1 < off[0]

    def test_moving_centres_are_reported_as_colours(self, photo_cloud):
        seen = []

        def listen(fraction, label, centers):
            if centers is not None:
                seen.append(centers)

        distortions(photo_cloud, Recipe(space="oklab"), Progress(listen))
        colors, shares = seen[-1]
        assert colors.shape == (64, 4)
        assert (colors[:, 3] == 255).all()
        assert shares.sum() == pytest.approx(1)


def _others(option, recipe):
    """Values that the recipe does not have."""
    if isinstance(option, Choice):
        values = list(recipe.possible(option))
    elif isinstance(option, Switch):
        values = [True, False]
    elif isinstance(option, Integer | Number):
        values = [option.low, option.high]
    elif isinstance(option, Color):
        values = ["#123456"]
    else:
        values = [tuple(f"#0000{value:02x}" for value in range(60))]
    return [value for value in values if value != getattr(recipe, option.name)]


class TestElbow:
    def test_a_corner_is_found(self):
        assert elbow(range(1, 9), [9000, 5000, 2000, 400, 390, 380, 370, 360], 64) == 4

    def test_a_flat_curve_has_it_at_its_beginning(self):
        assert elbow([1, 2, 3], [5, 5, 5], 64) == 1
        assert elbow([1], [0], 64) == 1

    def test_what_is_hardly_seen_does_not_count(self):
        assert elbow([1, 2, 3, 4], [9.0, 4.0, 1.0, 0.1], 64) == 1


class TestSilhouette:
    def test_equal_weights_are_what_scikit_learn_finds(self, photo_cloud):
        points = photo_cloud.view(Recipe().measured_in).exact.positions[::97].astype(float)
        centers = points[:: len(points) // 6][:6].astype(np.float32)
        places = nearest(points.astype(np.float32), centers)[0]
        (own,) = of_points(Sample(points, np.ones(len(points))), [(places, 6)], Progress())
        assert own == pytest.approx(silhouette_samples(points, places), abs=1e-6)

    def test_a_point_twice_is_a_point_of_twice_the_weight(self):
        rng = np.random.default_rng(0)
        points, places = rng.uniform(0, 255, (90, 3)), rng.integers(0, 4, 90)
        weights = rng.integers(1, 5, 90)
        (weighted,) = of_points(Sample(points, weights.astype(float)), [(places, 4)], Progress())
        many, where = np.repeat(points, weights, axis=0), np.repeat(places, weights)
        assert np.repeat(weighted, weights) == pytest.approx(
            silhouette_samples(many, where), abs=1e-6
        )

    def test_clear_groups_are_near_one_and_noise_is_not(self, flat, noise):
        for image, low, high in ((flat(5), 0.9, 1), (noise(60, 60), 0.1, 0.5)):
            cloud = count(image)
            pairs = silhouette.silhouettes(cloud, Recipe(), distortions(cloud, Recipe()))
            assert [k for k, _ in pairs] == list(silhouette.KS)
            assert low < max(value for _, value in pairs) < high

    def test_the_mean_of_the_clusters_is_the_mean(self, photo_cloud, photo_steps):
        step = photo_steps[5]
        ((k, mean),) = silhouette.silhouettes(photo_cloud, Recipe(), [step])
        clusters = cluster_silhouettes(photo_cloud, Recipe(), step.centers)
        taken = sample(photo_cloud.view(Recipe().measured_in).exact)
        places = nearest(taken.positions.astype(np.float32), step.centers)[0]
        weights = np.bincount(places, taken.weights, k)
        assert mean == pytest.approx((clusters * weights).sum() / weights.sum())

    def test_a_transparent_entry_and_one_without_pixels_have_none(self):
        cloud = cloud_of((0, 0, 0), (9, 9, 9), (255, 0, 0), n_transparent=5)
        palette = np.array([(0, 0, 0, 0), (0, 0, 0, 255), (255, 0, 0, 255), (0, 0, 255, 255)])
        values = palette_silhouettes(cloud, Recipe(), palette.astype(np.uint8))
        assert np.isnan(values).tolist() == [True, False, False, True]
        assert values[2] == 1

    def test_one_cluster_has_none(self):
        assert np.isnan(cluster_silhouettes(cloud_of(*grays(5)), Recipe(), np.zeros((1, 3)))).all()

    def test_the_points_of_a_palette_have_the_means_of_its_clusters(self, photo_cloud):
        recipe = Recipe(n_colors=9, space="oklab")
        palette, _ = find_palette(photo_cloud, recipe)
        points = point_silhouettes(photo_cloud, recipe, palette.colors)
        assert len(points.values) == len(points.places) == len(points.weights)
        assert points.weights.sum() == SAMPLE
        assert np.abs(points.values).max() <= 1
        means = palette_silhouettes(photo_cloud, recipe, palette.colors)
        for place, mean in enumerate(means):
            own = points.places == place
            assert mean == pytest.approx(
                np.average(points.values[own], weights=points.weights[own])
            )
        assert points.mean == pytest.approx(np.average(points.values, weights=points.weights))

    def test_the_points_of_a_palette_know_its_places(self):
        cloud = cloud_of((0, 0, 0), (9, 9, 9), (255, 0, 0), n_transparent=5)
        palette = np.array([(0, 0, 0, 0), (0, 0, 0, 255), (255, 0, 0, 255)], np.uint8)
        points = point_silhouettes(cloud, Recipe(), palette)
        assert points.n_clusters == 3
        assert points.places.tolist() == [1, 2, 1]

    @pytest.mark.parametrize("colors", [[], [(0, 0, 0, 255)], [(0, 0, 0, 255), (9, 9, 9, 255)]])
    def test_where_nothing_is_seen_no_point_has_one(self, colors):
        palette = np.array(colors, np.uint8).reshape(-1, 4)
        points = point_silhouettes(cloud_of(n_transparent=5), Recipe(), palette)
        assert np.isnan(points.mean)
        assert np.isnan(points.means).tolist() == [True] * len(colors)

    def test_the_sample_holds_what_it_stands_for(self, photo_cloud):
        points = photo_cloud.view(Recipe().measured_in).exact
        taken = sample(points)
        assert taken.weights.sum() == SAMPLE
        means = [
            np.average(each.positions, axis=0, weights=each.weights) for each in (taken, points)
        ]
        assert means[0] == pytest.approx(means[1], abs=1)

    def test_few_pixels_are_all_in_it(self, noise):
        points = count(noise(20, 20)).view(Recipe().measured_in).exact
        taken = sample(points)
        assert len(taken) == len(points)
        assert taken.weights.sum() == 400


class TestMixtures:
    def test_flat_colours_have_the_least_at_their_number(self, flat):
        pairs = bics(count(flat(5)), Recipe())
        assert [k for k, _ in pairs] == list(mixtures.KS)
        assert min(pairs, key=lambda pair: pair[1])[0] == 5

    def test_a_small_image(self):
        assert bics(cloud_of(n_transparent=9), Recipe()) == []
        assert bics(cloud_of((1, 2, 3), counts=[1]), Recipe()) == []
        assert [k for k, _ in bics(cloud_of(*grays(3)), Recipe(rare=1))] == [1, 2, 3]


class TestAdvise:
    @pytest.mark.parametrize("number", [2, 3, 5, 8, 12])
    @pytest.mark.parametrize("noise", [1.5, 3.0])
    def test_flat_colours_with_noise_are_counted(self, flat, number, noise):
        advised = advice.advise(count(flat(number, noise)), Recipe())
        assert advised.recommended == advised.elbow == number
        assert advised.best_silhouette == number

    def test_a_photo(self, photo_cloud):
        advised = advice.advise(photo_cloud, Recipe())
        assert 5 <= advised.recommended <= 16
        assert str(advised.recommended) in advised.why
        assert advised.ks == distortion.KS
        assert advised.silhouette_ks == tuple(silhouette.KS)
        assert advised.bic_ks == mixtures.KS
        curves = (advised.distortion, advised.silhouettes, advised.bics)
        assert [len(curve) for curve in curves] == [21, 15, 11]

    @pytest.mark.parametrize("number", [1, 2, 3, 16, 32])
    def test_few_colours_are_all_kept(self, number):
        advised = advice.advise(cloud_of(*grays(number)), Recipe())
        assert advised.recommended == advised.n_distinct == number
        assert advised.why.startswith(f"The image has only {number} colour")

    def test_transparent_pixels_take_one_entry_more(self):
        advised = advice.advise(cloud_of(*grays(3), n_transparent=7), Recipe())
        assert (advised.recommended, advised.clear) == (4, 1)
        assert advised.ks == (1, 2, 3)

    def test_nothing_is_seen(self):
        advised = advice.advise(cloud_of(n_transparent=7), Recipe())
        assert (advised.recommended, advised.elbow, advised.ks) == (1, None, ())
        assert advised.best_silhouette is advised.best_bic is None

    def test_nearly_one_colour(self, image_of):
        rng = np.random.default_rng(0)
        advised = advice.advise(count(image_of(rng.integers(100, 104, (40, 40, 3)))), Recipe())
        assert advised.n_distinct > 32
        assert advised.recommended == 1

    def test_colours_to_keep_and_one_for_the_others_fit(self):
        keep = tuple(f"#0000{value:02x}" for value in range(9))
        cloud = cloud_of(*grays(3), n_transparent=1)
        assert advice.advise(cloud, Recipe(keep=keep)).recommended == 11

    def test_on_a_matte_nothing_is_transparent(self):
        cloud = cloud_of((255, 0, 0, 255), (255, 0, 0, 128), n_transparent=7)
        advised = advice.advise(cloud, Recipe(alpha="matte"))
        assert (advised.recommended, advised.n_distinct, advised.clear) == (3, 3, 0)

    def test_the_parts_arrive_one_after_the_other(self, photo_cloud):
        parts = []
        whole = advice.advise(photo_cloud, Recipe(), on_part=parts.append)
        first, second = parts
        assert first == replace(second, silhouette_ks=(), silhouettes=(), best_silhouette=None)
        assert second == replace(whole, bic_ks=(), bics=(), best_bic=None)
        assert first.recommended == whole.recommended

    def test_the_curves_alone_are_those_of_the_advice(self, photo_cloud):
        parts = []
        found = advice.curves(photo_cloud, Recipe(), on_part=parts.append)
        whole = advice.advise(photo_cloud, Recipe())
        assert found == replace(whole, bic_ks=(), bics=(), best_bic=None)
        assert parts == [replace(found, silhouette_ks=(), silhouettes=(), best_silhouette=None)]

    @pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
    def test_what_does_not_decide_makes_no_difference(self, option):
        rng = np.random.default_rng(0)
        colors = [*rng.integers(0, 256, (40, 4)).tolist(), (255, 255, 255, 255)]
        cloud = cloud_of(*{tuple(color) for color in colors}, n_transparent=3)
        base = Recipe(space="oklab", palette=("#f00",))
        matte = replace(base, alpha="matte")
        found = [
            (advice.curves(cloud, before), advice.curves(cloud, replace(before, **after)))
            for before in (base, matte)
            for after in ({option.name: value} for value in _others(option, before))
        ]
        changed = any(one != other for one, other in found)
        assert changed == (option in advice.DECIDING)

    def test_progress_rises_and_never_goes_back(self, photo_cloud):
        seen = []
        advice.advise(photo_cloud, Recipe(), Progress(lambda fraction, *_: seen.append(fraction)))
        assert seen == sorted(seen)
        assert 0.9 < seen[-1] <= 1

    @pytest.mark.parametrize("label", ["Comparing", "Measuring", "Fitting"])
    def test_cancel_is_noticed_in_each_part(self, photo_cloud, label):
        cancelled, after = Event(), []

        def listen(fraction, text, centers):
            if cancelled.is_set():
                after.append(text)
            if text.startswith(label):
                cancelled.set()

        with pytest.raises(Cancelled):
            advice.advise(photo_cloud, Recipe(), Progress(listen, cancelled))
        assert after == []


class TestNumber:
    def test_a_number_that_is_asked_stays(self, photo_cloud):
        assert advice.number_of_colors(photo_cloud, Recipe(n_colors=7)) == 7

    def test_a_given_palette_has_its_own(self, photo_cloud):
        recipe = Recipe(n_colors="auto", method="fixed", palette=("#000", "#f00", "#fff"))
        assert advice.number_of_colors(photo_cloud, recipe) == 3

    @pytest.mark.parametrize("space", ["srgb", "oklab"])
    def test_auto_is_what_is_advised(self, photo, photo_cloud, space):
        recipe = Recipe(n_colors="auto", space=space)
        result = reduce(photo, recipe, cloud=photo_cloud)
        advised = advice.advise(photo_cloud, recipe).recommended
        assert len(result.palette) == result.report.n_colors_asked == advised

    def test_auto_makes_room_for_the_transparent_entry(self, image_of):
        pixels = [[(255, 0, 0, 255), (0, 255, 0, 255), (0, 0, 0, 0)]]
        result = reduce(image_of(pixels), Recipe(n_colors="auto"))
        assert result.palette.hexes == ["#00000000", "#00ff00", "#ff0000"]
        assert result.report.note == ""

    @pytest.mark.parametrize("most", [12.0, 6.0])
    def test_the_error_is_met_and_by_one_colour_less_it_is_not(self, photo_cloud, most):
        recipe = Recipe(n_colors="auto", max_error=most)
        number = advice.number_of_colors(photo_cloud, recipe)
        reached = [self._error(photo_cloud, recipe, k) for k in (number - 1, number)]
        assert reached[1] <= most < reached[0]

    @staticmethod
    def _error(cloud, recipe, n_colors):
        solution = solve(cloud, recipe, n_colors, Progress())
        return quality(cloud, solution.colors, solution.places).delta_e_2000_mean

    def test_the_report_agrees(self, photo, photo_cloud):
        report = reduce(photo, Recipe(n_colors="auto", max_error=8.0), cloud=photo_cloud).report
        assert report.quality.delta_e_2000_mean <= 8
        assert report.note == ""

    def test_no_error_takes_every_colour(self):
        recipe = Recipe(n_colors="auto", max_error=0.001)
        assert advice.number_of_colors(cloud_of(*grays(70), n_transparent=3), recipe) == 71

    def test_an_error_that_anything_meets_takes_one_colour(self, photo_cloud):
        recipe = Recipe(n_colors="auto", max_error=100.0)
        assert advice.number_of_colors(photo_cloud, recipe) == 1

    def test_an_error_out_of_reach_takes_the_most_and_says_so(self, noise):
        recipe = Recipe(n_colors="auto", max_error=0.5, method="mini-batch", refine="fast")
        report = reduce(noise(40, 40), recipe).report
        assert report.n_colors == 256
        assert "256 colours are the most" in report.note
        assert report.note.endswith("at most 0.5 was asked for.")

    def test_kept_colours_have_room_whatever_the_error(self, photo_cloud):
        recipe = Recipe(n_colors="auto", max_error=100.0, keep=("#f00", "#0f0", "#00f"))
        assert advice.number_of_colors(photo_cloud, recipe) == 3

    def test_nothing_is_seen(self):
        for most in (0.0, 3.0):
            recipe = Recipe(n_colors="auto", max_error=most)
            assert advice.number_of_colors(cloud_of(n_transparent=4), recipe) == 1

    @pytest.mark.parametrize("most", [0.0, 4.0])
    def test_cancel_is_noticed(self, photo_cloud, most):
        cancelled = Event()
        progress = Progress(lambda *_: cancelled.set(), cancelled)
        with pytest.raises(Cancelled):
            advice.number_of_colors(photo_cloud, Recipe(n_colors="auto", max_error=most), progress)
