"""The patterns of ordered dithering: Bayer's, and blue noise with the program that makes it."""

import runpy
from pathlib import Path

import numpy as np
import pytest

from tintype.data import resource
from tintype.dither.ordered import bayer, blue_noise

_PROGRAM = Path(__file__).parents[2] / "packaging" / "blue_noise.py"
make = runpy.run_path(str(_PROGRAM))["blue_noise"]


def _power(ranks: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Of each wave that fits the pattern as a tile: waves a tile, and power, where white noise has 1."""
    size = len(ranks)
    waves = np.fft.fftfreq(size, 1 / size)
    thresholds = (ranks + 0.5) / ranks.size - 0.5
    power = np.abs(np.fft.fft2(thresholds)) ** 2 / (ranks.size / 12)
    return np.hypot(waves[:, None], waves), power


def test_bayers_matrices_are_the_published_ones():
    assert bayer(2).tolist() == [[0, 2], [3, 1]]
    assert bayer(4).tolist() == [[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]]


@pytest.mark.parametrize("ranks", [bayer(2), bayer(4), bayer(8), blue_noise()], ids=len)
def test_each_rank_is_there_once(ranks):
    assert np.array_equal(np.sort(ranks, axis=None), np.arange(ranks.size))


def test_blue_noise_is_what_the_program_makes():
    assert resource("blue-noise.npy").stat().st_size < 10_000
    assert np.array_equal(make(64), blue_noise())


@pytest.mark.parametrize("size", [16, 32, 64])
def test_blue_noise_has_hardly_any_low_frequencies_also_across_its_edges(size):
    """The transform sees the pattern repeated for ever: an edge would show."""
    waves, power = _power(make(size))
    assert power[(waves > 0) & (waves < size / 8)].mean() < 0.01
    assert power[waves > size / 3].mean() > 1


def test_blue_noise_has_no_pattern():
    """No single wave stands out, as they do in Bayer's matrices."""
    assert _power(blue_noise())[1].max() < 20
    assert _power(np.tile(bayer(8), (8, 8)))[1].max() > 200


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_at_every_grey_the_dots_keep_their_distance(share):
    """Nowhere, also across edges, is an area of 8 by 8 pixels much lighter or darker than the grey."""
    dots = np.pad(blue_noise() < share * 4096, ((0, 8), (0, 8)), mode="wrap")
    areas = np.lib.stride_tricks.sliding_window_view(dots, (8, 8)).mean(axis=(2, 3))
    assert np.abs(areas - share).max() < 0.12
