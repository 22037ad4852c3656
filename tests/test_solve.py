"""Steering: what is kept, favoured, merged, snapped or given, whatever method does the work."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from sklearn.cluster import KMeans, MiniBatchKMeans

from tintype.color.difference import ciede2000
from tintype.color.lab import to_lab
from tintype.color.spaces import SPACES, SRGB
from tintype.color.srgb import from_hex
from tintype.errors import NoPalette, TooManyKept
from tintype.image import Cloud, Image, count
from tintype.image.selection import Rectangle
from tintype.pipeline import find_palette, reduce
from tintype.recipe import Recipe

level = st.sampled_from([0, 1, 60, 61, 255])
images = arrays(
    np.uint8, st.tuples(st.integers(1, 9), st.integers(1, 9), st.just(4)), elements=level
).map(Image)
kept_colors = st.lists(
    st.sampled_from(["#000000", "#3c3d00", "#ff0000", "#123456", "#fefefe"]),
    max_size=4,
    unique=True,
)


def _nearest(hexes: list[str], color: tuple[int, int, int]) -> float:
    """How far the nearest of some colours is."""
    rows = np.array([from_hex(text)[:3] for text in hexes], float)
    return float(np.sqrt(((rows - color) ** 2).sum(axis=1)).min())


class TestKept:
    @given(images, kept_colors, st.integers(1, 12))
    def test_they_are_there_exactly_and_once(self, image, keep, n_colors):
        recipe = Recipe(n_colors=n_colors, keep=keep)
        clear = bool((image.pixels[..., 3] == 0).any())
        if len(keep) + clear > n_colors:
            with pytest.raises(TooManyKept, match=f"at least {len(keep) + clear} to hold"):
                reduce(image, recipe)
            return
        if clear and n_colors == 1:
            return
        palette = reduce(image, recipe).palette
        assert set(keep) <= set(palette.hexes)
        assert len(set(palette.hexes)) == len(palette) <= n_colors
        assert {swatch.hex for swatch in palette.swatches if swatch.locked} == set(keep)

    def test_the_others_settle_around_them(self, photo_cloud):
        free, _ = find_palette(photo_cloud, Recipe(n_colors=8))
        keep = free.hexes[:3]
        held, report = find_palette(photo_cloud, Recipe(n_colors=8, keep=keep))
        assert set(keep) <= set(held.hexes)
        # The best eight with three of them given are about the best eight.
        assert report.quality.mse_rgb_sum == pytest.approx(
            find_palette(photo_cloud, Recipe(n_colors=8))[1].quality.mse_rgb_sum, rel=0.02
        )
        # A kept colour is not found a second time: no other comes near it.
        for text in keep:
            others = [other for other in held.hexes if other != text]
            assert _nearest(others, from_hex(text)[:3]) > 15

    def test_they_take_their_pixels_and_push_the_others_away(self, image_of):
        ramp = image_of([[(value, value, value) for value in range(256)]])
        palette, _ = find_palette(count(ramp), Recipe(n_colors=3, keep=["#404040"]))
        values = sorted(color[0] for color in palette.colors)
        assert values[0] == 64
        assert values[1:] == pytest.approx([127 + 16, 217], abs=12)

    def test_one_that_no_pixel_needs_stays_with_no_share(self, image_of):
        image = image_of([[(9, 9, 9), (90, 90, 90), (200, 200, 200)]])
        palette = reduce(image, Recipe(n_colors=2, keep=["#ff00ff"])).palette
        (locked,) = (swatch for swatch in palette.swatches if swatch.locked)
        assert (locked.hex, locked.share) == ("#ff00ff", 0)
        assert len(palette) == 2

    def test_all_may_be_kept(self, photo):
        result = reduce(photo, Recipe(n_colors=2, keep=["#000000", "#ffffff"]))
        assert sorted(result.palette.hexes) == ["#000000", "#ffffff"]


def _grey_noise_with_red(seed: int) -> Image:
    """0.05 % of pure red among grey noise."""
    rng = np.random.default_rng(seed)
    pixels = np.full((200, 250, 4), 255, np.uint8)
    pixels[..., :3] = np.clip(rng.normal(128, 28, (200, 250, 3)), 0, 255)
    flat = pixels.reshape(-1, 4)
    flat[rng.choice(len(flat), len(flat) // 2000, replace=False)] = (255, 0, 0, 255)
    return Image(pixels)


class TestRare:
    def test_plain_k_means_loses_a_small_accent_with_every_seed(self):
        image = _grey_noise_with_red(0)
        pixels = image.pixels.reshape(-1, 4)[:, :3].astype(float)
        for seed in range(5):
            centers = MiniBatchKMeans(16, random_state=seed, n_init=1).fit(pixels).cluster_centers_
            assert np.sqrt(((centers - (255, 0, 0)) ** 2).sum(axis=1)).min() > 100
            points = count(image).view(SRGB).fine
            plain = KMeans(16, random_state=seed, n_init=1)
            centers = plain.fit(points.positions, sample_weight=points.weights).cluster_centers_
            assert np.sqrt(((centers - (255, 0, 0)) ** 2).sum(axis=1)).min() > 100

    @pytest.mark.parametrize("refine", ["fast", "balanced"])
    @pytest.mark.parametrize("seed", range(3))
    def test_it_is_kept_where_rare_colours_count(self, seed, refine):
        cloud = count(_grey_noise_with_red(seed))
        recipe = Recipe(n_colors=16, rare=1, seed=seed, refine=refine)
        assert _nearest(find_palette(cloud, recipe)[0].hexes, (255, 0, 0)) < 5

    def test_shares_are_still_of_the_pixels(self):
        image = _grey_noise_with_red(0)
        palette = reduce(image, Recipe(n_colors=16, rare=1)).palette
        reddest = min(palette.swatches, key=lambda swatch: _nearest([swatch.hex], (255, 0, 0)))
        assert reddest.share == pytest.approx(0.0005, abs=0.0003)


class TestMerge:
    @pytest.mark.parametrize("threshold", [3.0, 8.0])
    def test_no_two_are_nearer_than_asked(self, photo_cloud, threshold):
        palette, report = find_palette(photo_cloud, Recipe(n_colors=64, merge=threshold))
        lab = to_lab(palette.colors[:, :3])
        apart = ciede2000(lab[:, None], lab[None])
        np.fill_diagonal(apart, np.inf)
        assert apart.min() >= threshold - 0.5  # rounded to 8 bits after they were merged
        assert 1 < len(palette) < 64
        assert report.note == (f"64 colours were asked for; {len(palette)} are left after merging.")

    def test_off_by_default(self, photo_cloud):
        assert len(find_palette(photo_cloud, Recipe(n_colors=64))[0]) == 64

    def test_a_kept_colour_is_what_the_two_become(self, image_of):
        image = image_of([[(100, 100, 100)] * 9 + [(101, 100, 100)] + [(0, 0, 0)]])
        recipe = Recipe(n_colors=3, merge=5, keep=["#656464"])
        assert sorted(reduce(image, recipe).palette.hexes) == ["#000000", "#656464"]

    def test_two_kept_ones_are_left_alone(self, image_of):
        recipe = Recipe(n_colors=4, merge=5, keep=["#656464", "#646464"])
        assert len(reduce(image_of([[(0, 0, 0)]]), recipe).palette) == 3


@pytest.mark.parametrize("space", SPACES, ids=lambda space: space.name)
def test_snapped_colours_occur_in_the_image(photo, photo_cloud, space):
    palette, _ = find_palette(photo_cloud, Recipe(n_colors=24, snap=True, space=space.name))
    there = {tuple(row) for row in photo.pixels.reshape(-1, 4).tolist()}
    assert len(palette) == 24
    assert {swatch.color for swatch in palette.swatches} <= there


class TestSpace:
    def test_each_space_finds_its_own_palette(self, photo_cloud):
        found = {
            space.name: tuple(find_palette(photo_cloud, Recipe(space=space.name))[0].hexes)
            for space in SPACES
        }
        assert len(set(found.values())) == len(SPACES)

    def test_oklab_looks_closer_and_srgb_measures_closer(self, photo_cloud):
        srgb = find_palette(photo_cloud, Recipe(n_colors=64))[1].quality
        oklab = find_palette(photo_cloud, Recipe(n_colors=64, space="oklab"))[1].quality
        assert oklab.delta_e_2000_mean < srgb.delta_e_2000_mean
        assert oklab.mse_rgb_sum > srgb.mse_rgb_sum

    def test_less_lightness_joins_a_colour_with_its_shadow(self, image_of):
        reds = [(255 - step, 40 - step // 6, 40 - step // 6) for step in range(0, 150, 3)]
        greens = [(60 - step // 4, 200 - step, 60 - step // 4) for step in range(0, 150, 3)]
        cloud = count(image_of([reds + greens]))

        def hues(weight):
            recipe = Recipe(n_colors=2, space="oklab", lightness_weight=weight)
            return {int(color[:3].argmax()) for color in find_palette(cloud, recipe)[0].colors}

        assert hues(0.1) == {0, 1}


class TestGiven:
    def test_a_palette_is_taken_as_it_is_and_in_its_order(self, photo):
        hexes = ("#ffffff", "#3d4a52", "#000000", "#ff00ff")
        result = reduce(photo, Recipe(method="fixed", palette=hexes))
        assert tuple(result.palette.hexes) == hexes
        assert result.report.n_colors_asked == 4

    def test_transparent_pixels_go_to_its_own_transparent_entry(self, image_of):
        image = image_of([[(9, 9, 9, 0), (200, 0, 0, 255)]])
        hexes = ("#ff0000", "#00000000", "#00ff00")
        result = reduce(image, Recipe(method="fixed", palette=hexes))
        assert tuple(result.palette.hexes) == hexes
        assert result.indices.tolist() == [[1, 0]]

    def test_where_it_has_none_one_is_put_first(self, image_of):
        image = image_of([[(9, 9, 9, 0), (200, 0, 0, 255)]])
        result = reduce(image, Recipe(method="fixed", palette=("#00ff00", "#ff0000")))
        assert result.palette.hexes == ["#00000000", "#00ff00", "#ff0000"]
        assert result.indices.tolist() == [[0, 2]]

    @pytest.mark.parametrize("palette", [(), ("#00000000",)])
    def test_without_a_colour_it_cannot_be(self, photo, palette):
        with pytest.raises(NoPalette, match="at least one colour"):
            reduce(photo, Recipe(method="fixed", palette=palette))

    def test_a_search_can_begin_at_it(self, photo_cloud):
        hexes = tuple(find_palette(photo_cloud, Recipe(n_colors=6, seed=9))[0].hexes)
        recipe = Recipe(n_colors=6, init="given", palette=hexes)
        _, report = find_palette(photo_cloud, recipe)
        assert report.n_colors == 6


def test_of_no_colour_none_are_merged(image_of):
    result = reduce(image_of([[(1, 2, 3, 0), (4, 5, 6, 0)]]), Recipe(merge=3))
    assert result.palette.hexes == ["#00000000"]


class TestSelection:
    def test_the_palette_is_of_the_part_and_the_result_of_all(self, image_of):
        rows = [[(200, 10, 10), (210, 20, 10), (10, 10, 200), (10, 20, 210)]] * 3
        image = image_of(rows)
        result = reduce(image, Recipe(n_colors=2), selection=Rectangle(0, 0, 2, 3))
        assert set(result.palette.hexes) == {"#c80a0a", "#d2140a"}
        assert result.indices.shape == (3, 4)
        assert sum(swatch.share for swatch in result.palette.swatches) == pytest.approx(1)

    def test_a_mask_does_what_a_rectangle_does(self, photo):
        mask = np.zeros((photo.height, photo.width), bool)
        mask[50:150, 100:300] = True
        recipe = Recipe(n_colors=8)
        one = reduce(photo, recipe, selection=mask)
        other = reduce(photo, recipe, selection=Rectangle(100, 50, 200, 100))
        assert one.palette == other.palette
        assert np.array_equal(one.indices, other.indices)

    def test_transparent_pixels_outside_it_have_their_entry(self, image_of):
        image = image_of([[(1, 2, 3, 255), (4, 5, 6, 255), (7, 7, 7, 0)]])
        result = reduce(image, Recipe(n_colors=3), selection=Rectangle(0, 0, 2, 1))
        assert result.palette.hexes[0] == "#00000000"
        assert result.indices[0, 2] == 0

    def test_one_without_any_colour_counts_as_the_whole_image(self, image_of):
        image = image_of([[(1, 2, 3, 255), (4, 5, 6, 255), (7, 7, 7, 0)]])
        result = reduce(image, Recipe(n_colors=3), selection=Rectangle(2, 0, 1, 1))
        assert result.palette == reduce(image, Recipe(n_colors=3)).palette


def test_the_alpha_of_a_given_cloud_is_respected(photo_cloud):
    empty = Cloud(photo_cloud.codes[:0], photo_cloud.counts[:0], 7)
    palette, report = find_palette(empty, Recipe())
    assert palette.hexes == ["#00000000"]
    assert report.n_distinct is None
