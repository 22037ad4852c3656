"""Runs of frames that stand for all, and sizes of animations found from them."""

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from threading import Event

import numpy as np
import pytest

from tintype.errors import Cancelled
from tintype.image.animation import Animation
from tintype.image.animations import FORMATS, IndexedAnimation
from tintype.image.estimate import estimate_animation
from tintype.image.metadata import Metadata
from tintype.image.runs import Sample, sample
from tintype.image.saving import Saving
from tintype.image.tally import tally_frames
from tintype.palette import Palette, Swatch
from tintype.progress import Progress

N_FRAMES, SHAPE = 120, (80, 120)
each_format = pytest.mark.parametrize("format", FORMATS, ids=lambda format: format.name)


def _moving(alpha: int = 255) -> IndexedAnimation:
    """Something noisy that comes in, goes about and stands still for long."""
    rng = np.random.default_rng(0)
    swatches = [Swatch((9 * i, 255 - 9 * i, 7, 255)) for i in range(1, 16)]
    noise, frames = rng.integers(1, 16, (30, 40), np.uint8), []
    for number in range(N_FRAMES):
        frame = np.zeros(SHAPE, np.uint8)
        left = min(number, 40) + max(0, number - 90)
        frame[20:50, left : left + 40] = noise
        frames.append(frame)
    palette = Palette((Swatch((0, 0, 0, alpha)), *swatches))
    return IndexedAnimation(frames, palette, (Fraction(100),) * N_FRAMES)


def _changed(frames: list[np.ndarray]) -> list[int]:
    return [frames[0].size] + [int((one != other).sum()) for one, other in pairwise(frames)]


def _picked(animation: IndexedAnimation, runs: Sample) -> IndexedAnimation:
    frames = [animation.frames[number] for number in runs.numbers]
    return replace(animation, frames=frames, durations=(Fraction(100),) * len(frames))


def _sampled(animation: IndexedAnimation) -> tuple[IndexedAnimation, Sample]:
    runs = sample(_changed(animation.frames), SHAPE[0] * SHAPE[1], 1)
    return _picked(animation, runs), runs


def test_runs_are_where_something_changes():
    n_changed = [100] + [0] * 50 + [90] * 10 + [0] * 40
    runs = sample(n_changed, 100, 300 * 8)
    assert sum(n for _, n in runs.runs) == 8
    taken = [number for run, _ in runs.runs for number in run]
    assert all(50 <= number < 63 for number in taken)
    assert runs.numbers[0] == 0
    assert runs.whole == 900


@pytest.mark.parametrize("n_frames", [2, 3, 4, 7])
def test_few_frames_are_all_that_there_is(n_frames):
    runs = sample([10] * n_frames, 10, 1_000_000)
    assert {number for run, _ in runs.runs for number in run} <= set(range(n_frames))
    assert all(len(run) >= 2 for run, _ in runs.runs)


def test_what_is_sampled_does_not_grow_with_the_animation():
    assert len(sample([1000] * 100_000, 1000, 16_000_000).numbers) < 100


@each_format
@pytest.mark.parametrize("alpha", [255, 0])
def test_it_is_near(format, alpha):
    animation = _moving(alpha)
    found = estimate_animation(*_sampled(animation), format)
    size = len(format.encode(animation))
    assert not found.is_exact
    assert found.size == pytest.approx(size, rel=0.15)


@each_format
def test_a_still_animation_costs_little(format):
    animation = _moving()
    animation = replace(animation, frames=[animation.frames[0]] * N_FRAMES)
    size = len(format.encode(animation))
    assert estimate_animation(*_sampled(animation), format).size == pytest.approx(size, rel=0.03)


@each_format
def test_metadata_count_once(format):
    animation = replace(_moving(), metadata=Metadata(xmp=b"x" * 50_000))
    given = _sampled(animation)
    sizes = [
        estimate_animation(*given, format, Saving(metadata=way)).size for way in ("strip", "keep")
    ]
    assert sizes[1] - sizes[0] == pytest.approx(50_000, abs=300)


@each_format
def test_it_can_be_stopped(format):
    stop = Event()
    stop.set()
    with pytest.raises(Cancelled):
        estimate_animation(*_sampled(_moving()), format, progress=Progress(cancelled=stop))


def test_what_changes_is_counted_with_the_colours():
    indexed = _moving()
    frames = [indexed.palette.colors[each] for each in indexed.frames]
    animation = Animation(frames, SHAPE[1], SHAPE[0], indexed.durations)
    assert list(tally_frames(animation).n_changed) == _changed(indexed.frames)
    picked = animation.picked((0, 5, 6))
    assert all(each is frames[i] for each, i in zip(picked.pixels, (0, 5, 6), strict=True))
    assert len(picked) == len(list(picked)) == 3
