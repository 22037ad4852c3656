"""How large a file will be, before it is written."""

import time
from dataclasses import replace
from threading import Event

import numpy as np
import pytest

from tintype.errors import Cancelled, TooLargeForFormat
from tintype.image import Metadata
from tintype.image.estimate import estimate
from tintype.image.formats import FORMATS, Indexed
from tintype.image.saving import Saving
from tintype.palette import Palette, Swatch
from tintype.progress import Progress

each_format = pytest.mark.parametrize("format", FORMATS, ids=lambda format: format.name)
WAYS = [(format, Saving()) for format in FORMATS] + [(FORMATS[0], Saving(optimize=True))]
each_way = pytest.mark.parametrize(
    ("format", "saving"), WAYS, ids=lambda each: getattr(each, "name", "")
)


def _palette(n: int) -> Palette:
    return Palette(tuple(Swatch((i, 255 - i, 7, 255)) for i in range(n)))


def _picture(height: int, width: int, n: int, noise: float) -> Indexed:
    """Something like a photo: smooth, more detail further down, and noise."""
    rng = np.random.default_rng([height, width, n])
    y, x = np.mgrid[:height, :width]
    waves = np.sin(x / 90) + np.sin(y / 70) + np.sin(x * y / 40_000) * y / height
    spread = (waves + 3) / 6 * n + rng.normal(0, noise, waves.shape)
    return Indexed(np.clip(spread, 0, n - 1).astype(np.uint8), _palette(n))


@pytest.fixture(scope="module")
def large():
    return {n: _picture(1500, 1700, n, noise) for n, noise in ((16, 0.2), (256, 2.0))}


@each_way
def test_of_a_small_picture_it_is_exact(format, saving):
    indexed = _picture(60, 90, 16, 0.3)
    found = estimate(indexed, format, saving)
    assert found.is_exact
    assert found.size == len(format.encode(indexed, saving))


@each_way
@pytest.mark.parametrize("n_colors", [16, 256])
def test_of_a_large_picture_it_is_near(large, format, saving, n_colors):
    found = estimate(large[n_colors], format, saving)
    size = len(format.encode(large[n_colors], saving))
    assert found.is_exact == (format.name == "bmp")
    assert found.size == pytest.approx(size, rel=0.03 if format.name == "png" else 0.1)


@each_format
def test_flat_noise_and_stripes(format):
    """What packs best and what packs worst."""
    rng = np.random.default_rng(0)
    noise = rng.integers(0, 16, (2000, 1500), np.uint8)
    stripes = np.resize(np.arange(16, dtype=np.uint8), (2000, 1500))
    given = [noise, np.zeros_like(noise)]
    if format.name != "webp":  # libwebp takes half a minute for what repeats endlessly
        given.append(stripes)
    for indices in given:
        indexed = Indexed(indices, _palette(16))
        size = len(format.encode(indexed))
        assert estimate(indexed, format).size == pytest.approx(size, rel=0.1, abs=6000)


def test_each_picture_has_its_own(large):
    """Though what was found out about the last one is remembered."""
    other = Indexed(large[256].indices.copy(), large[256].palette)
    other.indices[:] = 7
    found = [estimate(each, FORMATS[0]).size for each in (large[256], other, large[256])]
    assert found[0] == found[2] > 10 * found[1]


def test_metadata_count():
    indexed = replace(_picture(2000, 1500, 16, 0.3), metadata=Metadata(xmp=b"x" * 50_000))
    sizes = [estimate(indexed, FORMATS[0], Saving(metadata=way)).size for way in ("strip", "keep")]
    assert sizes[1] - sizes[0] == pytest.approx(50_000, abs=100)


@pytest.mark.parametrize("shape", [(1, 3_000_000), (3_000_000, 1), (3, 1_000_000), (2, 1_500_000)])
def test_extreme_shapes(shape):
    indexed = Indexed(np.random.default_rng(0).integers(0, 4, shape, np.uint8), _palette(4))
    size = len(FORMATS[0].encode(indexed))
    assert estimate(indexed, FORMATS[0]).size == pytest.approx(size, rel=0.05)


@each_format
def test_what_a_format_cannot_hold_is_told(format):
    if format.most_a_side > 1 << 20:
        pytest.skip("nothing is too long for it")
    indices = np.zeros((1, format.most_a_side + 1), np.uint8)
    with pytest.raises(TooLargeForFormat):
        estimate(Indexed(indices, _palette(2)), format)


@each_way
def test_it_can_be_stopped(large, format, saving):
    stop = Event()
    stop.set()
    with pytest.raises(Cancelled):
        estimate(large[16], format, saving, Progress(cancelled=stop))


def test_it_costs_a_fraction_of_packing(large):
    """So that for a PNG it can follow a person's hand."""
    indexed = Indexed(np.tile(large[256].indices, (3, 3)), _palette(256))
    times = [time.process_time()]
    for work in (estimate, lambda indexed, format: format.encode(indexed)):
        work(indexed, FORMATS[0])
        times.append(time.process_time())
    assert times[1] - times[0] < (times[2] - times[1]) / 3
