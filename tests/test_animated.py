"""All frames of an animation with one palette, and nothing that flickers."""

from dataclasses import replace
from fractions import Fraction
from threading import Event

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tintype.animated import reduce_animation
from tintype.dither import DITHERS
from tintype.errors import Cancelled, TooFewColors
from tintype.image import Animation, Image, count, merge
from tintype.image.image import on_matte
from tintype.image.selection import Rectangle
from tintype.image.tally import count_frames
from tintype.metrics import pixel_measured, pixel_shares
from tintype.pipeline import reduce
from tintype.progress import Progress
from tintype.recipe import DITHER, Recipe

NAMES = [dither.name for dither in DITHERS]
each_dither = pytest.mark.parametrize("dither", NAMES)


def _animation(frames, **more) -> Animation:
    frames = [np.ascontiguousarray(frame, np.uint8) for frame in frames]
    height, width = frames[0].shape[:2]
    return Animation(frames, width, height, (Fraction(100),) * len(frames), **more)


def _moving(photo, n_frames: int, size: int = 90) -> list[np.ndarray]:
    """A part of a photo, and a smaller part that moves over it and comes back."""
    ground = photo.pixels[100 : 100 + size, 200 : 200 + size]
    ball = photo.pixels[300:320, 500:520]
    frames = []
    for number in range(n_frames):
        frame = ground.copy()
        x = 10 + 12 * min(number, n_frames - 1 - number)
        frame[30:50, x : x + 20] = ball
        frames.append(frame)
    return frames


@pytest.fixture(scope="module")
def moving(photo) -> Animation:
    return _animation(_moving(photo, 7), name="ball.gif", loop=3)


@st.composite
def small_animations(draw) -> Animation:
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    shape = draw(st.integers(1, 20)), draw(st.integers(1, 20))
    frames = [rng.integers(0, 256, (*shape, 4), np.uint8)]
    frames[0][..., 3] = rng.choice([0, 120, 255, 255, 255], shape)
    for _ in range(draw(st.integers(0, 6))):
        frame = frames[draw(st.integers(0, len(frames) - 1))].copy()
        y, x = rng.integers(0, shape[0]), rng.integers(0, shape[1])
        region = frame[y : y + draw(st.integers(0, 9)), x : x + 9]
        region[..., :3] = rng.integers(0, 256, region[..., :3].shape)
        frames.append(frame)
    return _animation(frames)


class TestCloud:
    @settings(max_examples=60)
    @given(animation=small_animations())
    def test_it_is_that_of_all_frames_together(self, animation):
        found, expected = count_frames(animation), merge([count(frame) for frame in animation])
        assert np.array_equal(found.codes, expected.codes)
        assert np.array_equal(found.counts, expected.counts)
        assert found.n_transparent == expected.n_transparent

    def test_also_where_there_is_so_much_that_a_table_is_worth_while(self, photo, monkeypatch):
        animation = _animation(_moving(photo, 5))
        animation.pixels[1][::7, ::3, 3] = 0
        animation.pixels[2][::5, ::3, 3] = 77
        expected = merge([count(frame) for frame in animation])
        for table_from, waiting in ((1, 1 << 22), (1 << 22, 1), (5000, 100)):
            monkeypatch.setattr("tintype.image.tally._TABLE_FROM", table_from)
            monkeypatch.setattr("tintype.image.tally._WAITING", waiting)
            found = count_frames(animation)
            assert np.array_equal(found.codes, expected.codes)
            assert np.array_equal(found.counts, expected.counts)
            assert found.n_transparent == expected.n_transparent

    def test_of_a_part(self, moving):
        part = Rectangle(5, 20, 30, 40)
        cropped = _animation([frame.pixels[20:60, 5:35] for frame in moving])
        found, expected = count_frames(moving, selection=part), count_frames(cropped)
        assert np.array_equal(found.codes, expected.codes)
        assert np.array_equal(found.counts, expected.counts)


class TestPlain:
    def test_every_pixel_has_the_nearest_colour_of_the_one_palette(self, moving):
        result = reduce_animation(moving, Recipe(n_colors=12))
        strip = Image(np.concatenate([frame.pixels for frame in moving]), name="ball.gif")
        expected = reduce(strip, Recipe(n_colors=12))
        assert result.palette == expected.palette
        assert np.array_equal(np.concatenate([*result.frames]), expected.indices)
        assert result.report.quality == expected.report.quality
        assert np.array_equal(result.spreads, expected.spreads)
        assert result.report.n_distinct == expected.report.n_distinct

    def test_it_keeps_the_times_and_says_how_many_frames(self, moving):
        result = reduce_animation(moving, Recipe(n_colors=4))
        assert (result.durations, result.loop) == (moving.durations, 3)
        assert result.report.n_frames == len(result.frames) == 7
        assert result.palette.name == "ball"
        assert {"cloud", "palette", "map"} <= set(result.report.seconds)

    def test_one_frame_is_reduced_as_an_image_is(self, photo):
        image = Image(photo.pixels[:80, :90].copy(), "image")
        for dither in DITHER.choices:
            recipe = Recipe(n_colors=7, dither=dither)
            one = reduce_animation(_animation([image.pixels]), recipe)
            expected = reduce(image, recipe)
            assert one.palette == expected.palette
            assert np.array_equal(one.frames[0], expected.indices)
            assert one.report.quality.mse_rgb_sum == pytest.approx(
                expected.report.quality.mse_rgb_sum
            )

    def test_a_cloud_that_is_there_already_is_not_counted_again(self, moving, monkeypatch):
        cloud = count_frames(moving)
        expected = reduce_animation(moving, Recipe(n_colors=5))
        monkeypatch.setattr("tintype.animated.count_frames", None)
        again = reduce_animation(moving, Recipe(n_colors=5), cloud=cloud)
        assert again.palette == expected.palette

    def test_a_selection_gives_the_palette(self, moving):
        part = Rectangle(0, 0, 10, 10)
        result = reduce_animation(moving, Recipe(n_colors=5), selection=part)
        corner = _animation([frame.pixels[:10, :10] for frame in moving])
        alone = reduce_animation(corner, Recipe(n_colors=5))
        assert sorted(result.palette.hexes) == sorted(alone.palette.hexes)


@each_dither
class TestNothingFlickers:
    @settings(max_examples=15)
    @given(animation=small_animations(), n_colors=st.integers(4, 9))
    def test_what_stays_keeps_its_index_and_equal_frames_are_equal(
        self, dither, animation, n_colors
    ):
        result = reduce_animation(animation, Recipe(n_colors=n_colors, dither=dither))
        frames, indices = [frame.codes for frame in animation], [*result.frames]
        for number, (codes, own) in enumerate(zip(frames, indices, strict=True)):
            for before, other in zip(frames[:number], indices[:number], strict=True):
                same = codes == before
                assert np.array_equal(own.reshape(-1)[same], other.reshape(-1)[same])

    def test_a_frame_that_comes_again_after_many_others(self, dither, noise):
        """So many that not all colours of a pixel can be remembered."""
        others = [noise(12, 13 + number, levels=250).pixels[:, :12] for number in range(40)]
        animation = _animation([*others, *others[::-1]])
        result = reduce_animation(animation, Recipe(n_colors=5, dither=dither))
        indices = [*result.frames]
        for number in range(40):
            assert np.array_equal(indices[number], indices[-1 - number])

    def test_what_comes_into_sight_again_looks_as_before(self, dither, moving):
        result = reduce_animation(moving, Recipe(n_colors=8, dither=dither))
        frames, indices = [frame.pixels for frame in moving], [*result.frames]
        hidden = (frames[0] != frames[1]).any(axis=-1) | (frames[1] != frames[2]).any(axis=-1)
        back = (frames[1] == frames[5]).all(axis=-1) & hidden
        assert back.any()
        assert np.array_equal(indices[1][back], indices[5][back])

    def test_it_is_dithered(self, dither, moving):
        plain = reduce_animation(moving, Recipe(n_colors=8))
        mixed = reduce_animation(moving, Recipe(n_colors=8, dither=dither))
        assert sorted(mixed.palette.hexes) == sorted(plain.palette.hexes)
        for number in (0, 2):
            colors = [result.palette.colors[result.frames[number]] for result in (plain, mixed)]
            changed = (colors[0] != colors[1]).any(axis=-1)
            moved = (moving.frame(number).pixels != moving.frame(max(0, number - 1)).pixels).any(-1)
            assert changed.mean() > 0.02
            assert number == 0 or changed[moved].mean() > 0.02


class TestReport:
    @each_dither
    def test_it_is_measured_over_the_pixels_of_all_frames(self, dither, photo):
        frames = _moving(photo, 5)
        frames[2][:10, :10, 3] = 0
        frames[3][20:30, :10, 3] = 100
        result = reduce_animation(_animation(frames), Recipe(n_colors=9, dither=dither))
        strip = Image(np.concatenate(frames))
        indices, colors = np.concatenate([*result.frames]), result.palette.colors
        quality, spreads = pixel_measured(strip, colors, indices)
        assert result.report.quality.mse_rgb_sum == pytest.approx(quality.mse_rgb_sum)
        assert result.report.quality.delta_e_2000_mean == pytest.approx(
            quality.delta_e_2000_mean, abs=0.02
        )
        assert result.spreads == pytest.approx(spreads)
        shares = [swatch.share for swatch in result.palette.swatches]
        assert shares == pytest.approx(pixel_shares(strip, len(colors), indices).tolist())
        assert shares[1:] == sorted(shares[1:], reverse=True)

    def test_a_matte_counts_as_what_is_seen(self, photo):
        frames = _moving(photo, 3)
        frames[1][:40, :, 3] = 100
        recipe = Recipe(n_colors=9, dither="stucki", alpha="matte", matte="#336699")
        result = reduce_animation(_animation(frames), recipe)
        assert not result.palette.has_alpha
        strip = on_matte(Image(np.concatenate(frames)), (0x33, 0x66, 0x99))
        indices = np.concatenate([*result.frames])
        quality, _ = pixel_measured(strip, result.palette.colors, indices)
        assert result.report.quality.mse_rgb_sum == pytest.approx(quality.mse_rgb_sum)


class TestStill:
    @pytest.mark.parametrize("dither", ["none", "burkes"])
    def test_it_gets_the_colours_of_the_frames(self, moving, photo, dither):
        still = Image(photo.pixels[:90, :90].copy())
        animation = replace(moving, still=still)
        result = reduce_animation(animation, Recipe(n_colors=6, dither=dither))
        alone = reduce_animation(moving, Recipe(n_colors=6, dither=dither))
        assert result.palette == alone.palette
        fixed = Recipe(method="fixed", palette=result.palette.hexes, dither=dither)
        assert np.array_equal(result.still, reduce(still, fixed).indices)
        assert alone.still is None

    def test_what_is_transparent_in_it_has_an_entry(self, moving):
        pixels = moving.frame(0).pixels.copy()
        pixels[:5, :5] = 0
        result = reduce_animation(replace(moving, still=Image(pixels)), Recipe(n_colors=6))
        assert len(result.palette) == 6
        assert result.palette.swatches[0].is_clear
        assert (result.still[:5, :5] == 0).all()


class TestWork:
    def test_it_can_be_stopped_at_every_step(self, moving):
        steps: list[float] = []
        recipe = Recipe(n_colors=5, dither="burkes", refine="fast")
        reduce_animation(moving, recipe, Progress(lambda at, label, centers: steps.append(at)))
        assert steps == sorted(steps)
        assert (steps[0], steps[-1]) == (0, 1)
        for after in range(0, len(steps), max(1, len(steps) // 9)):
            stop, left = Event(), [after]

            def listener(at, label, centers, stop=stop, left=left):
                left[0] -= 1
                if left[0] < 0:
                    stop.set()

            if after < len(steps) - 1:
                with pytest.raises(Cancelled):
                    reduce_animation(moving, recipe, Progress(listener, stop))

    def test_too_few_colours_for_what_must_have_one(self):
        pixels = np.zeros((3, 3, 4), np.uint8)
        pixels[0, 0] = 255
        with pytest.raises(TooFewColors):
            reduce_animation(_animation([pixels, pixels]), Recipe(n_colors=1))

    def test_nothing_to_be_seen_at_all(self):
        empty = np.zeros((3, 3, 4), np.uint8)
        result = reduce_animation(_animation([empty] * 3), Recipe(dither="sierra"))
        assert result.palette.hexes == ["#00000000"]
        assert result.report.quality.mse_rgb_sum is None

    def test_frames_are_taken_in_order_and_none_is_kept(self, moving):
        """Twice: to count, and to map; each may be decoded anew."""
        asked: list[int] = []

        class Frames(list):
            def __iter__(self):
                for number, frame in enumerate(list.__iter__(self)):
                    asked.append(number)
                    yield frame.copy()

        lazy = replace(moving, pixels=Frames([frame.pixels for frame in moving]))
        result = reduce_animation(lazy, Recipe(n_colors=4, dither="bayer-4"))
        assert asked == [*range(7), *range(7)]
        assert result.frames.n_bytes < 7 * 90 * 90 / 2
