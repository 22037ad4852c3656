"""Every way of dithering: what it must leave as it is, and what it must keep on the whole."""

from dataclasses import replace

import numpy as np
import pytest

from tintype.color.spaces import OKLAB, SRGB
from tintype.color.srgb import to_linear
from tintype.dither import DITHERS, Job, by_name
from tintype.errors import Cancelled
from tintype.image import count
from tintype.mapping import assign, map_pixels
from tintype.progress import Progress

each_dither = pytest.mark.parametrize("dither", DITHERS, ids=lambda dither: dither.name)
BLACK_AND_WHITE = [(0, 0, 0, 255), (255, 255, 255, 255)]


@pytest.fixture(scope="module")
def job_of():
    """A Job of an image and the entries of a palette."""

    def build(image, colors, strength=1.0, linear=False, space=SRGB) -> Job:
        colors = np.asarray(colors, np.uint8)
        cloud = count(image)
        clear = int(np.argmax(colors[:, 3] == 0))
        plain = map_pixels(image, cloud, assign(cloud, colors, space), clear)
        return Job(image, colors, plain, space, strength, linear)

    return build


def test_they_are_those_of_the_contract_in_its_order():
    assert [dither.name for dither in DITHERS] == [
        "floyd-steinberg",
        "jarvis-judice-ninke",
        "stucki",
        "burkes",
        "sierra",
        "sierra-lite",
        "atkinson",
        "bayer-2",
        "bayer-4",
        "bayer-8",
        "blue-noise",
    ]


@each_dither
def test_it_says_what_it_is(dither):
    assert by_name(dither.name) is dither
    assert dither.title
    assert dither.why
    assert not dither.why.endswith(".")  # a recipe joins them


@each_dither
def test_without_strength_it_is_the_plain_mapping(dither, noise, job_of):
    job = job_of(noise(20, 30), noise(1, 5).pixels[0], strength=0)
    indices = dither.run(job, Progress())
    assert np.array_equal(indices, job.plain)
    assert indices is not job.plain


@each_dither
@pytest.mark.parametrize("linear", [False, True])
@pytest.mark.parametrize("space", [SRGB, OKLAB], ids=lambda space: space.name)
def test_indices_are_of_the_image_and_the_palette(dither, linear, space, noise, job_of):
    job = job_of(noise(21, 30), noise(1, 5).pixels[0], linear=linear, space=space)
    indices = dither.run(job, Progress())
    assert indices.dtype == np.uint8
    assert indices.shape == (21, 30)
    assert indices.flags.c_contiguous
    assert indices.flags.writeable
    assert set(np.unique(indices)) == set(range(5))
    assert (indices != job.plain).any()


@each_dither
@pytest.mark.parametrize("size", [(1, 1), (1, 7), (7, 1), (2, 2), (3, 2)])
def test_the_smallest_images(dither, size, noise, job_of):
    job = job_of(noise(*size), noise(1, 3).pixels[0])
    assert dither.run(job, Progress()).shape == size


@each_dither
def test_what_is_not_opaque_stays_plain_and_what_is_stays_opaque(dither, noise, job_of):
    image = noise(40, 40, 4)
    image.pixels[:20, :, 3] = 255
    image.pixels[20:30, :, 3] = 0
    colors = [(0, 0, 0, 0), (250, 0, 0, 128), *noise(1, 4).pixels[0]]
    job = job_of(image, colors)
    indices = dither.run(job, Progress())
    is_soft = image.pixels[..., 3] < 255
    assert np.array_equal(indices[is_soft], job.plain[is_soft])
    assert (indices[image.pixels[..., 3] == 0] == 0).all()
    assert (indices[~is_soft] >= 2).all()


@each_dither
def test_without_an_opaque_colour_all_stays_plain(dither, noise, job_of):
    job = job_of(noise(9, 9), [(0, 0, 0, 0), (255, 0, 0, 200), (0, 0, 255, 100)])
    assert np.array_equal(dither.run(job, Progress()), job.plain)


@each_dither
def test_exact_colours_are_kept(dither, noise, job_of):
    image, colors = noise(30, 30), noise(1, 6).pixels[0]
    exact = np.random.default_rng(0).random((30, 30)) < 0.3
    image.pixels[exact] = colors[4]
    assert (dither.run(job_of(image, colors), Progress())[exact] == 4).all()


@each_dither
def test_an_image_of_palette_colours_alone_stays_as_it_is(dither, noise, job_of):
    colors = noise(1, 6).pixels[0]
    image = noise(30, 30)
    image.pixels[:] = colors[np.random.default_rng(0).integers(0, 6, (30, 30))]
    job = job_of(image, colors)
    assert np.array_equal(dither.run(job, Progress()), job.plain)


@each_dither
@pytest.mark.parametrize("n_colors", [1, 2])
def test_few_colours(dither, n_colors, noise, job_of):
    job = job_of(noise(9, 9), noise(1, 2).pixels[0][:n_colors])
    assert dither.run(job, Progress()).max() == n_colors - 1


@each_dither
@pytest.mark.parametrize("space", [SRGB, OKLAB], ids=lambda space: space.name)
@pytest.mark.parametrize("share", [0.25, 0.5, 0.75])
def test_a_grey_of_black_and_white_is_as_light_as_it_was(dither, space, share, image_of, job_of):
    image = image_of(np.full((64, 64, 3), round(255 * share)))
    white = dither.run(job_of(image, BLACK_AND_WHITE, space=space), Progress()).mean()
    if dither.name == "atkinson":  # gives up some of the lightest and darkest
        assert abs(white - 0.5) == pytest.approx(1.25 * abs(share - 0.5), abs=0.1)
    else:
        assert white == pytest.approx(share, abs=0.02)


@each_dither
def test_in_linear_light_a_grey_is_as_light_as_it_was(dither, image_of, job_of):
    image = image_of(np.full((64, 64, 3), 188))
    white = dither.run(job_of(image, BLACK_AND_WHITE, linear=True), Progress()).mean()
    assert white == pytest.approx(
        float(to_linear(188)), abs=0.1 if dither.name == "atkinson" else 0.02
    )


@each_dither
@pytest.mark.parametrize("n_colors", [2, 4, 16])
def test_a_ramp_over_even_greys_is_kept_everywhere(dither, n_colors, image_of, job_of):
    """Means of areas of 16 by 16 pixels, away from the ends, where Atkinson's is clipped.

    What finds colours is 4 levels wide, and may be off by half of that where no error is passed on.
    """
    levels = np.linspace(0, 255, n_colors).round()
    ramp = np.broadcast_to(np.linspace(0, 255, 512).round()[:, None], (64, 512, 3))
    colors = np.stack([levels, levels, levels, np.full(n_colors, 255)], axis=1)
    indices = dither.run(job_of(image_of(ramp), colors), Progress())

    def means(greys):
        return greys.reshape(4, 16, 32, 16).mean(axis=(1, 3))

    off = np.abs(means(levels[indices]) - means(ramp[..., 0]))[:, 4:-4]
    step = 255 / (n_colors - 1)
    assert off.max() < max(2.1, step * (0.25 if dither.name in ("atkinson", "bayer-2") else 0.1))


@each_dither
def test_less_strength_changes_fewer_pixels(dither, photo, job_of):
    image = replace(photo, pixels=np.ascontiguousarray(photo.pixels[200:350, 200:350]))
    job = job_of(image, image.pixels[::50, ::50].reshape(-1, 4))
    changed = [
        (dither.run(replace(job, strength=strength), Progress()) != job.plain).mean()
        for strength in (0.1, 0.5, 1)
    ]
    assert 0 < changed[0] < changed[1] < changed[2]


@each_dither
def test_the_same_every_time(dither, noise, job_of):
    job = job_of(noise(50, 60), noise(1, 9).pixels[0])
    once, again = (dither.run(job, Progress()) for _ in range(2))
    assert np.array_equal(once, again)


@each_dither
def test_cancel_is_noticed_at_every_step(dither, noise, job_of):
    job = job_of(noise(300, 300), noise(1, 9).pixels[0])
    said: list[float] = []
    dither.run(job, Progress(lambda fraction, *_: said.append(fraction)))
    assert said == sorted(said)
    assert said[0] == 0
    assert said[-1] > 0.7
    for last in (1, len(said)):
        left = iter(range(last - 1))

        def stop(*_, left=left):
            if next(left, None) is None:
                raise Cancelled()

        with pytest.raises(Cancelled):
            dither.run(job, Progress(stop))
