"""The wavefront against a plain loop over the pixels, in raster order."""

from dataclasses import replace

import numpy as np
import pytest

from tintype.color.spaces import OKLAB, SRGB
from tintype.dither import by_name, kernels
from tintype.dither.base import Job
from tintype.dither.gaps import gaps
from tintype.dither.lookup import Lookup
from tintype.image import count
from tintype.mapping import assign, map_pixels
from tintype.progress import Progress

KERNELS = {
    "floyd-steinberg": kernels.FLOYD_STEINBERG,
    "jarvis-judice-ninke": kernels.JARVIS_JUDICE_NINKE,
    "stucki": kernels.STUCKI,
    "burkes": kernels.BURKES,
    "sierra": kernels.SIERRA,
    "sierra-lite": kernels.SIERRA_LITE,
    "atkinson": kernels.ATKINSON,
}
SIZES = [(1, 1), (1, 9), (9, 1), (2, 2), (7, 3), (5, 4), (3, 5), (30, 7), (6, 150), (40, 33)]

each_kernel = pytest.mark.parametrize("name", KERNELS)


def _job(image, colors, strength=1.0, linear=False, space=SRGB):
    colors = np.asarray(colors, np.uint8)
    cloud = count(image)
    plain = map_pixels(image, cloud, assign(cloud, colors, space), 0)
    return Job(image, colors, plain, space, strength, linear)


def _by_pixels(kernel, job):
    """What `Dither.run` must give: pixel after pixel, row after row."""
    lookup = Lookup(job)
    limit = gaps(lookup.opaque).max(initial=0)
    free, strength = job.free(job.codes, job.plain), np.float32(job.strength)
    height, width = job.plain.shape
    passed = np.zeros((height, width, 3), np.float32)
    indices = job.plain.copy()
    # In whichever order they come, float32 adds them up a little differently.
    shares = sorted(kernel.shares, key=kernel.ahead, reverse=True)
    for y, x in np.ndindex(height, width):
        if not free[y, x]:
            continue
        error = np.zeros(3, np.float32)
        for share in shares:
            above, left = y - share.down, x - share.right
            if above >= 0 and 0 <= left < width:
                error += passed[above, left] * np.float32(share.part)
        own = lookup.values[job.image.pixels[y, x, :3]]
        wanted = np.clip(own + np.clip(error, -limit, limit), 0, lookup.top)
        if job.held is None or not job.held[y, x]:
            indices[y, x] = lookup.nearest(wanted[:, None])[0]
        passed[y, x] = (wanted - lookup.colors[:, indices[y, x]]) * strength
    return indices


@each_kernel
@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_it_gives_what_a_loop_over_the_pixels_gives(name, size, noise):
    image = noise(*size)
    job = _job(image, noise(1, 6).pixels[0])
    assert np.array_equal(by_name(name).run(job, Progress()), _by_pixels(KERNELS[name], job))


@each_kernel
@pytest.mark.parametrize("linear", [False, True])
@pytest.mark.parametrize("space", [SRGB, OKLAB], ids=lambda space: space.name)
def test_also_around_pixels_that_stay_and_at_any_strength(name, linear, space, noise):
    image = noise(24, 90, 4, levels=200)
    rng = np.random.default_rng(1)
    image.pixels[..., 3] = rng.choice([0, 100, 255], (24, 90), p=[0.1, 0.05, 0.85])
    entries = [(0, 0, 0, 0), (200, 60, 60, 120), *noise(1, 9).pixels[0]]
    exact = rng.random((24, 90)) < 0.1
    image.pixels[exact] = entries[4]
    job = _job(image, entries, 0.8, linear, space)
    expected = _by_pixels(KERNELS[name], job)
    assert np.array_equal(by_name(name).run(job, Progress()), expected)
    assert (expected != job.plain).any()


@each_kernel
@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_pixels_that_are_held_stay_and_others_make_up_for_them(name, size, noise):
    image = noise(*size)
    colors = noise(1, 6).pixels[0]
    rng = np.random.default_rng(3)
    job = _job(image, colors, 0.9)
    held = rng.random(size) < 0.6
    plain = np.where(held, rng.integers(0, 6, size), job.plain).astype(np.uint8)
    job = replace(job, plain=plain, held=held)
    found = by_name(name).run(job, Progress())
    assert np.array_equal(found[held], plain[held])
    assert np.array_equal(found, _by_pixels(KERNELS[name], job))
    if min(size) > 6:
        free = by_name(name).run(replace(job, held=None), Progress())
        assert not np.array_equal(found[~held], free[~held])


@each_kernel
def test_no_pixel_needs_one_of_its_own_diagonal(name):
    kernel = KERNELS[name]
    assert min(map(kernel.ahead, kernel.shares)) == 1


@each_kernel
def test_a_kernel_passes_on_the_whole_error_except_atkinsons(name):
    total = sum(share.part for share in KERNELS[name].shares)
    assert total == pytest.approx(0.75 if name == "atkinson" else 1)


def test_floyd_steinberg_over_a_grey_is_the_known_pattern(image_of):
    """Half grey over black and white: a chess board, once it has settled."""
    image = image_of(np.full((40, 40, 3), 127))
    job = _job(image, [(0, 0, 0, 255), (255, 255, 255, 255)])
    indices = by_name("floyd-steinberg").run(job, Progress())
    inner = indices[10:30, 10:30]
    assert (inner[:, 1:] != inner[:, :-1]).mean() > 0.9


@each_kernel
def test_nothing_bleeds_across_transparent_pixels(name, noise):
    """Two columns of them stop every kernel: what is left of them does not matter to the right."""
    image, other = noise(20, 40, 4), noise(20, 40, 4)
    image.pixels[..., 3] = 255
    image.pixels[:, 20:22] = 0
    other.pixels[:] = image.pixels
    other.pixels[:, :20, :3] = 255 - other.pixels[:, :20, :3]
    colors = [(0, 0, 0, 0), *noise(1, 5).pixels[0]]
    one, two = (by_name(name).run(_job(each, colors), Progress()) for each in (image, other))
    assert np.array_equal(one[:, 22:], two[:, 22:])
    assert not np.array_equal(one[:, :20], two[:, :20])


def test_a_colour_that_cannot_be_mixed_does_not_smear(image_of):
    """Vivid red over greys, then a grey between two of them: it is right two rows on."""
    pixels = np.full((24, 24, 3), 100)
    pixels[:12] = (255, 0, 0)
    colors = [(level, level, level, 255) for level in range(0, 256, 15)]
    indices = by_name("floyd-steinberg").run(_job(image_of(pixels), colors), Progress())
    assert set(np.unique(indices[14:])) <= {6, 7}
