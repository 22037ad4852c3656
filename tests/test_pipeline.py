"""From an image to palette, indices and report: what is promised holds pixel by pixel."""

import os
import subprocess
import sys
from itertools import pairwise
from threading import Event

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from tintype import quantize
from tintype.errors import BadNumber, Cancelled, TooFewColors
from tintype.image import Image, count
from tintype.image.formats import FORMATS
from tintype.image.image import on_matte
from tintype.metrics import Quality
from tintype.palette import Palette, Swatch
from tintype.palette.formats import WRITABLE
from tintype.pipeline import find_palette, reduce
from tintype.progress import Progress
from tintype.quantize import Found, Method
from tintype.recipe import Recipe
from tintype.report import Report

level = st.sampled_from([0, 1, 60, 61, 255])
images = arrays(
    np.uint8, st.tuples(st.integers(1, 9), st.integers(1, 9), st.just(4)), elements=level
).map(Image)


def _recolored(result) -> np.ndarray:
    return result.palette.colors[result.indices]


class TestPhoto:
    @pytest.mark.parametrize("seed", range(5))
    def test_sixteen_colours_of_china_are_better_than_the_book(self, photo, photo_cloud, seed):
        result = reduce(photo, Recipe(n_colors=16, seed=seed), cloud=photo_cloud)
        off = _recolored(result)[..., :3].astype(float) - photo.pixels[..., :3]
        by_pixel = (off**2).sum(axis=2).mean()
        assert result.report.quality.mse_rgb_sum == pytest.approx(by_pixel, rel=1e-12)
        assert by_pixel <= 350
        assert result.report.quality.psnr == pytest.approx(10 * np.log10(3 * 255**2 / by_pixel))
        assert len(result.palette) == result.report.n_colors == 16
        assert result.report.n_distinct == 96_615

    def test_every_pixel_has_the_nearest_entry(self, photo, photo_cloud):
        result = reduce(photo, Recipe(n_colors=64), cloud=photo_cloud)
        rows = slice(100, 140)
        pixels = photo.pixels[rows, :, None, :3].astype(np.int32)
        apart = ((pixels - result.palette.colors[:, :3]) ** 2).sum(axis=3)
        taken = np.take_along_axis(apart, result.indices[rows, :, None].astype(int), 2)[..., 0]
        assert (taken == apart.min(axis=2)).all()

    def test_more_colours_are_closer(self, photo, photo_cloud):
        errors = [
            reduce(photo, Recipe(n_colors=k), cloud=photo_cloud).report.quality
            for k in (1, 4, 16, 64)
        ]
        assert all(
            one.mse_rgb_sum > other.mse_rgb_sum and one.delta_e_2000_mean > other.delta_e_2000_mean
            for one, other in pairwise(errors)
        )

    def test_one_colour_is_the_mean(self, photo, photo_cloud):
        result = reduce(photo, Recipe(n_colors=1), cloud=photo_cloud)
        mean = photo.pixels[..., :3].reshape(-1, 3).mean(axis=0)
        assert result.palette.colors[0, :3].tolist() == np.rint(mean).tolist()
        assert not result.indices.any()

    def test_a_cloud_that_is_counted_already_changes_nothing(self, photo, photo_cloud):
        one, other = reduce(photo, Recipe()), reduce(photo, Recipe(), cloud=photo_cloud)
        assert one.palette == other.palette
        assert np.array_equal(one.indices, other.indices)
        assert one.report.seconds["cloud"] > 0
        assert "cloud" not in other.report.seconds


class TestAnyImage:
    """What holds whatever the image and the number of colours."""

    @given(images, st.integers(2, 20), st.sampled_from(["keep", "matte"]))
    def test_as_many_different_colours_as_asked_or_as_there_are(self, image, n_colors, alpha):
        recipe = Recipe(n_colors=n_colors, alpha=alpha, matte="#3c0001")
        result = reduce(image, recipe)
        cloud = count(image)
        if alpha == "matte":
            cloud, _ = cloud.on_matte((0x3C, 0, 1))
        there_are = cloud.n_distinct + bool(cloud.n_transparent)
        assert len(result.palette) == result.report.n_colors == min(n_colors, there_are)
        assert len(set(result.palette.hexes)) == len(result.palette)
        assert set(result.indices.ravel().tolist()) == set(range(len(result.palette)))
        assert bool(result.report.note) == (there_are < n_colors)
        assert result.report.n_distinct == (cloud.n_distinct or None)

    @given(images, st.integers(2, 20))
    def test_clear_stays_clear_and_solid_stays_solid(self, image, n_colors):
        result = reduce(image, Recipe(n_colors=n_colors))
        before, after = image.pixels[..., 3], _recolored(result)[..., 3]
        assert ((before == 0) == (after == 0)).all()
        if len(result.palette) - (before == 0).any() > 1:
            assert (after[before == 255] == 255).all()
        if (before == 0).any():
            assert result.palette.swatches[0] == Swatch((0, 0, 0, 0), share=0.0)

    @given(images, st.integers(2, 20))
    def test_the_report_is_what_the_pixels_say(self, image, n_colors):
        result = reduce(image, Recipe(n_colors=n_colors))
        before, after = image.pixels.reshape(-1, 4).astype(float), _recolored(result).reshape(-1, 4)
        alpha = before[:, 3]
        if not alpha.any():
            assert result.report.quality == Quality(None, None, None)
            return
        squared = ((before - after)[:, :3] ** 2).sum(axis=1)
        assert result.report.quality.mse_rgb_sum == pytest.approx(
            (squared * alpha).sum() / alpha.sum()
        )
        weights = np.bincount(result.indices.ravel(), alpha, len(result.palette))
        shares = [swatch.share for swatch in result.palette.swatches]
        assert shares == pytest.approx((weights / alpha.sum()).tolist())

    @given(
        images,
        st.integers(2, 20),
        st.sampled_from(["none", "floyd-steinberg"]),
        st.sampled_from(["keep", "matte"]),
    )
    def test_spreads_are_what_the_pixels_say(self, image, n_colors, dither, alpha):
        result = reduce(image, Recipe(n_colors=n_colors, dither=dither, alpha=alpha))
        seen = on_matte(image, (255, 255, 255)) if alpha == "matte" else image
        before = seen.pixels.reshape(-1, 4).astype(float)
        after = _recolored(result).reshape(-1, 4)
        squared = ((before - after)[:, :3] ** 2).sum(axis=1)
        for place, spread in enumerate(result.spreads):
            weights = before[:, 3] * (result.indices.ravel() == place)
            mean = (squared * weights).sum() / weights.sum() if weights.any() else 0
            assert spread == pytest.approx(np.sqrt(mean))
        assert len(result.spreads) == len(result.palette)

    @given(images, st.integers(2, 20))
    def test_the_largest_share_comes_first_and_ties_by_hex(self, image, n_colors):
        swatches = reduce(image, Recipe(n_colors=n_colors)).palette.swatches
        shown = [swatch for swatch in swatches if swatch.color[3]]
        assert shown == sorted(shown, key=lambda swatch: (-swatch.share, swatch.hex))
        assert [swatch.color[3] == 0 for swatch in swatches[1:]] == [False] * (len(swatches) - 1)

    @given(images, st.integers(2, 20))
    def test_the_palette_alone_is_the_same_palette(self, image, n_colors):
        recipe = Recipe(n_colors=n_colors)
        result = reduce(image, recipe)
        palette, report = find_palette(count(image), recipe, image.name)
        assert palette == result.palette
        assert report.quality == result.report.quality


class TestFewColours:
    def test_fewer_than_asked_are_kept_exactly_and_it_is_said(self, image_of):
        image = image_of([[(1, 2, 3)] * 3 + [(4, 5, 6)] * 2 + [(4, 5, 7)]])
        result = reduce(image, Recipe(n_colors=16))
        assert result.palette.hexes == ["#010203", "#040506", "#040507"]
        assert np.array_equal(_recolored(result), image.pixels)
        assert result.report.quality == Quality(0.0, None, 0.0)
        assert result.report.note == (
            "16 colours were asked for; the image has only 3, kept exactly."
        )

    def test_as_many_as_asked_need_no_note(self, image_of):
        result = reduce(image_of([[(1, 2, 3), (4, 5, 6)]]), Recipe(n_colors=2))
        assert result.report.note == ""
        assert len(result.palette) == 2

    @pytest.mark.parametrize(
        "centers",
        [
            pytest.param([(99.6, 100, 100), (100, 100, 100.4), (105, 100, 100)], id="meet"),
            pytest.param([(100, 100, 100), (0, 0, 0), (105, 100, 100)], id="far from all"),
            pytest.param([(300, 300, 300), (-9, -9, -9), (0, 0, 0)], id="no colours"),
        ],
    )
    def test_centres_that_no_pixel_needs_give_way_to_colours_of_the_image(
        self, image_of, monkeypatch, centers
    ):
        image = image_of([[(100 + i, 100, 100) for i in range(11)]])
        found = Found(np.array(centers, np.float32))
        method = Method(name="", title="", why="", find=lambda *_: found)
        monkeypatch.setattr(quantize, "by_name", lambda _: method)
        result = reduce(image, Recipe(n_colors=3))
        assert len(set(result.palette.hexes)) == len(result.palette) == 3
        assert set(result.indices.ravel().tolist()) == {0, 1, 2}
        assert result.report.note == ""

    def test_one_pixel(self, image_of):
        result = reduce(image_of([[(61, 74, 82)]]), Recipe(n_colors=16))
        assert result.palette.swatches == (Swatch((61, 74, 82, 255), share=1.0),)
        assert result.indices.tolist() == [[0]]
        assert result.report.n_distinct == 1


class TestTransparency:
    @pytest.mark.parametrize("n_colors", [1, 16])
    @pytest.mark.parametrize("pixel", [(0, 0, 0, 0), (9, 8, 7, 0)])
    def test_a_fully_transparent_image_has_one_entry_and_nothing_to_measure(
        self, image_of, n_colors, pixel
    ):
        result = reduce(image_of([[pixel] * 3] * 2), Recipe(n_colors=n_colors))
        assert result.palette.hexes == ["#00000000"]
        assert not result.indices.any()
        report = result.report.as_json(result.palette)
        unknown = ["n_distinct", "mse_rgb_sum", "psnr", "delta_e_2000_mean", "shares"]
        assert [report[key] for key in unknown] == [None] * 5
        assert report["n_colors"] == 1

    def test_on_a_matte_nothing_is_transparent(self, image_of):
        image = image_of([[(0, 0, 0, 0), (255, 0, 0, 255), (255, 0, 0, 51)]])
        result = reduce(image, Recipe(alpha="matte", matte="#0000ff"))
        colors = {swatch.color for swatch in result.palette.swatches}
        assert colors == {(0, 0, 255, 255), (255, 0, 0, 255), (51, 0, 204, 255)}
        assert _recolored(result)[0].tolist() == [
            [0, 0, 255, 255], [255, 0, 0, 255], [51, 0, 204, 255],
        ]  # fmt: skip
        assert result.report.n_distinct == 3

    def test_a_fully_transparent_image_on_a_matte_is_the_matte(self, image_of):
        result = reduce(image_of([[(1, 2, 3, 0)] * 2]), Recipe(alpha="matte", matte="#102030"))
        assert result.palette.swatches == (Swatch((16, 32, 48, 255), share=1.0),)
        assert result.indices.tolist() == [[0, 0]]
        assert result.report.quality == Quality(0.0, None, 0.0)

    def test_the_clear_entry_counts_among_those_asked_for(self, noise):
        pixels = noise(20, 20, 3).pixels.copy()
        pixels[:5, :, 3] = 0
        result = reduce(Image(pixels), Recipe(n_colors=4))
        assert result.palette.hexes[0] == "#00000000"
        assert len(result.palette) == result.report.n_colors == 4
        assert not result.indices[:5].any()
        assert result.indices[5:].all()

    def test_one_colour_is_too_few_beside_transparent_pixels(self, image_of):
        image = image_of([[(0, 0, 0, 0), (1, 2, 3, 255)]], name="icon.png")
        with pytest.raises(TooFewColors, match=r"at least 2 where .*; got 1\."):
            reduce(image, Recipe(n_colors=1))
        assert len(reduce(image, Recipe(n_colors=1, alpha="matte")).palette) == 1

    def test_invisible_colours_do_not_draw_the_palette(self, image_of):
        hidden = [(r, 0, 255, 0) for r in range(250)]
        image = image_of([[*hidden, (10, 10, 10, 255), (12, 10, 10, 255), (200, 10, 10, 255)]])
        result = reduce(image, Recipe(n_colors=3))
        assert result.palette.hexes == ["#00000000", "#0b0a0a", "#c80a0a"]

    def test_one_soft_colour_has_the_mean_alpha(self, image_of):
        result = reduce(image_of([[(100, 0, 0, 100), (100, 0, 0, 140)]]), Recipe(n_colors=1))
        assert result.palette.hexes == ["#64000078"]

    def test_rare_solid_pixels_stay_solid_among_soft_ones(self, image_of):
        soft = [(200, 100, 50, alpha) for alpha in range(1, 250)]
        image = image_of([[*soft, (200, 100, 50, 255)]])
        result = reduce(image, Recipe(n_colors=4))
        assert _recolored(result)[0, -1, 3] == 255


class TestNumberOfColours:
    def test_an_indexed_image_cannot_have_more_than_256(self, noise):
        with pytest.raises(BadNumber, match="between 1 and 256; got 257"):
            reduce(noise(2, 2), Recipe(n_colors=257))

    def test_a_palette_can(self, noise):
        palette, report = find_palette(count(noise(60, 60)), Recipe(n_colors=1000), "noise")
        assert len(palette) == len(set(palette.hexes)) == report.n_colors == 1000
        assert palette.name == "noise"

    def test_256_colours_fill_an_index(self, noise):
        result = reduce(noise(40, 40), Recipe(n_colors=256))
        assert len(result.palette) == 256
        assert result.indices.max() == 255


class TestRepeatable:
    PROGRAM = """
import hashlib, json, os
import numpy as np
from tintype.data import samples
from tintype.image import Image
from tintype.image.formats import FORMATS, Indexed
from tintype.image.load import load
from tintype.palette.formats import WRITABLE
from tintype.palette.save import encode
from tintype.pipeline import reduce
from tintype.recipe import Recipe
from tintype.threads import set_threads

set_threads(int(os.environ["OMP_NUM_THREADS"]))
photo = load(samples()[0].path)
soft = photo.pixels.copy()
soft[..., 3] = np.arange(photo.width) % 256
recipes = (
    Recipe(),
    Recipe(n_colors=50, seed=3, refine="best"),
    Recipe(n_colors=40, method="k-means", space="oklab", dither="floyd-steinberg"),
    Recipe(n_colors=40, method="wu", space="lab", rare=0.5, keep=["#ff0000"], dither="blue-noise"),
    Recipe(n_colors=40, method="bisecting", refine="fast", merge=3),
    Recipe(n_colors=40, method="ward", snap=True),
)
for image in (photo, Image(soft)):
    for recipe in recipes:
        result = reduce(image, recipe)
        for format in FORMATS:
            print(hashlib.sha256(format.encode(Indexed(result.indices, result.palette))).hexdigest())
        for format in WRITABLE:
            print(hashlib.sha256(encode(result.palette, format)[0]).hexdigest())
        report = result.report.as_json(result.palette)
        del report["seconds"]
        print(json.dumps(report))
"""

    def _run(self, threads: int, hash_seed: int) -> str:
        names = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
        more = {name: str(threads) for name in names}
        environment = {**os.environ, **more, "PYTHONHASHSEED": str(hash_seed)}
        return subprocess.run(
            [sys.executable, "-c", self.PROGRAM],
            env=environment, capture_output=True, text=True, check=True,
        ).stdout  # fmt: skip

    def test_the_same_bytes_and_numbers_whatever_the_number_of_threads(self):
        once = self._run(threads=1, hash_seed=1)
        assert len(once.splitlines()) == 2 * 6 * (len(FORMATS) + len(WRITABLE) + 1)
        assert self._run(threads=2, hash_seed=2) == once

    def test_the_same_recipe_twice_in_one_process(self, noise):
        image = noise(50, 50, 4)
        one, other = (reduce(image, Recipe(n_colors=12)) for _ in range(2))
        assert one.palette == other.palette
        assert np.array_equal(one.indices, other.indices)

    def test_the_random_numbers_of_others_are_left_alone(self, noise):
        image = noise(30, 30)
        np.random.seed(1)
        expected = np.random.random()
        np.random.seed(1)
        one = reduce(image, Recipe(n_colors=5))
        assert np.random.random() == expected
        assert reduce(image, Recipe(n_colors=5)).palette == one.palette

    def test_what_is_given_is_not_changed(self, noise):
        image = noise(30, 30, 4)
        before = image.pixels.copy()
        cloud = count(image)
        codes, counts = cloud.codes.copy(), cloud.counts.copy()
        reduce(image, Recipe(n_colors=5), cloud=cloud)
        reduce(image, Recipe(n_colors=5, alpha="matte"), cloud=cloud)
        assert np.array_equal(image.pixels, before)
        assert np.array_equal(cloud.codes, codes)
        assert np.array_equal(cloud.counts, counts)


class TestProgress:
    @staticmethod
    def _steps(image, recipe=None) -> list:
        heard = []
        reduce(image, recipe or Recipe(n_colors=6), Progress(lambda *said: heard.append(said)))
        return heard

    @pytest.mark.parametrize("channels", [3, 4])
    def test_it_never_goes_back_and_reaches_the_end(self, noise, channels):
        heard = self._steps(noise(60, 60, channels))
        fractions = [fraction for fraction, _, _ in heard]
        assert fractions == sorted(fractions)
        assert fractions[0] == 0
        assert fractions[-1] == 1
        assert all(label for _, label, _ in heard)

    def test_it_reaches_the_end_where_there_is_nothing_to_cluster(self, image_of):
        assert self._steps(image_of([[(1, 2, 3, 0)]]))[-1][0] == 1

    @pytest.mark.parametrize("channels", [3, 4])
    def test_the_centres_move_while_it_clusters(self, noise, channels):
        image = noise(60, 60, channels)
        moving = [(label, *said) for _, label, said in self._steps(image) if said]
        n_moving = 6 - bool(count(image).n_transparent)
        assert {label for label, _, _ in moving} == {"Clustering", "Refining"}
        first = [centers for label, centers, _ in moving if label == "Clustering"]
        assert len(first) > 2
        assert not np.array_equal(first[0], first[-1])
        for _, centers, share in moving:
            assert centers.shape[1] == 4
            assert channels == 4 or (centers[:, 3] == 255).all()
            assert len(share) == len(centers) >= n_moving  # a breath adds some for a moment
            assert centers.min() >= 0
            assert centers.max() <= 255
            assert share.sum() == pytest.approx(1)

    @pytest.mark.parametrize("channels", [3, 4])
    def test_it_can_be_cancelled_at_every_step(self, noise, channels):
        image, recipe = noise(12, 12, channels), Recipe(n_colors=4)
        n_steps = len(self._steps(image, recipe))
        assert n_steps > 20
        for at in range(n_steps - 1):
            cancelled, heard = Event(), []

            def listen(*said, heard=heard, cancelled=cancelled, at=at):
                heard.append(said)
                if len(heard) == at + 1:
                    cancelled.set()

            with pytest.raises(Cancelled):
                reduce(image, recipe, Progress(listen, cancelled))
            assert len(heard) == at + 1

    def test_a_palette_alone_can_be_cancelled(self, photo_cloud):
        cancelled = Event()
        cancelled.set()
        with pytest.raises(Cancelled):
            find_palette(photo_cloud, Recipe(), progress=Progress(cancelled=cancelled))


class TestReport:
    REPORT = Report(3, 4, 3, Quality(12.5, 37.0, 1.5), {"cloud": 0.5, "palette": 0.25}, 1.0)
    PALETTE = Palette((Swatch((1, 2, 3, 255), share=0.75), Swatch((0, 0, 0, 9), share=0.25)))

    def test_as_json_it_has_the_fields_of_the_contract(self):
        assert self.REPORT.as_json(self.PALETTE) == {
            "n_colors": 3,
            "n_colors_asked": 4,
            "n_distinct": 3,
            "mse_rgb_sum": 12.5,
            "psnr": 37.0,
            "delta_e_2000_mean": 1.5,
            "palette": ["#010203", "#00000009"],
            "shares": [0.75, 0.25],
            "seconds": {
                "decode": 0.0, "cloud": 0.5, "palette": 0.25, "map": 0.0, "dither": 0.0,
                "encode": 0.0, "total": 1.0,
            },
            "output_bytes": None,
            "n_frames": 1,
        }  # fmt: skip

    def test_a_stage_more_is_added_to_the_total(self):
        report = self.REPORT.with_stage("encode", 0.5, 1234).with_stage("cloud", 0.5)
        assert report.seconds == {"cloud": 1.0, "palette": 0.25, "encode": 0.5}
        assert report.total == 2.0
        assert report.output_bytes == 1234
        assert self.REPORT.total == 1.0
