"""Ordered dithering: a pattern of thresholds, the same all over the picture, makes pixels lighter or
darker before the nearest colour is looked for."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial
from typing import Any

import numpy as np
import numpy.typing as npt

from tintype.color.spaces import LINEAR, SRGB
from tintype.data import resource
from tintype.dither.base import Dither, Indices, Job
from tintype.dither.gaps import gaps
from tintype.dither.lookup import Lookup, Values
from tintype.image.image import bands
from tintype.progress import Progress

#: (size, size) the ranks of an area, 0 to size^2 - 1: which of its pixels is the first to turn lighter.
Ranks = npt.NDArray[np.integer[Any]]

_PIXELS_AT_ONCE = 1 << 16


def bayer(size: int) -> Ranks:
    """Ranks as even as they can be; ``size`` is a power of two.

    B. E. Bayer: An optimum method for two-level rendition of continuous-tone pictures. Proc. IEEE Int.
    Conf. on Communications, 1973.
    """
    if size == 1:
        return np.zeros((1, 1), np.intp)
    coarser = 4 * bayer(size // 2)
    return np.block([[coarser, coarser + 2], [coarser + 3, coarser + 1]])


@cache
def blue_noise() -> Ranks:
    """(64, 64) ranks that are even, but in no order; packaging/blue_noise.py makes them."""
    ranks: Ranks = np.load(resource("blue-noise.npy"))
    return ranks


def _mix(ranks: Callable[[], Ranks], job: Job, progress: Progress) -> Indices:
    # Elsewhere than in the light in which colours are mixed, the middle of two colours is not where
    # half of the pixels should have either, and no error that is passed on makes up for it.
    job = replace(job, space=LINEAR if job.linear else SRGB)
    lookup = Lookup(job)
    offsets = _offsets(ranks(), lookup) * np.float32(job.strength)
    indices = job.plain.copy()
    for rows in bands(len(indices), max(1, _PIXELS_AT_ONCE // job.image.width)):
        progress.step(rows.start / len(indices), "Dithering")
        own = indices[rows]
        values = lookup.values.take(job.image.pixels[rows].reshape(-1, 4)[:, :3].T)
        values += _tiled(offsets, rows, job.image.width)
        np.clip(values, 0, lookup.top, out=values)
        found = lookup.nearest(values).reshape(own.shape)
        free = job.free(job.codes[rows], own)
        np.copyto(own, found, where=free if job.held is None else free & ~job.held[rows])
    return indices


def _offsets(ranks: Ranks, lookup: Lookup) -> Values:
    """(size, size) what is added to all three channels; together nothing.

    From one end to the other they span the mean gap between neighbouring colours of the palette: over
    even greys, that mixes any grey exactly.
    """
    between = gaps(lookup.opaque)
    # A step along grey changes three channels.
    step = between.mean() / np.sqrt(3) if len(between) else 0
    return (((ranks + 0.5) / ranks.size - 0.5) * step).astype(np.float32)


def _tiled(offsets: Values, rows: slice, width: int) -> Values:
    """(rows * width,) offsets of some rows of a picture."""
    size = len(offsets)
    down, right = np.arange(rows.start, rows.stop) % size, np.arange(width) % size
    tiled: Values = offsets[down[:, None], right]
    return tiled.reshape(-1)


def _member(name: str, title: str, why: str, ranks: Callable[[], Ranks]) -> Dither:
    return Dither(name=name, title=title, why=why, mix=partial(_mix, ranks))


ORDERED = (
    _member(
        "bayer-2",
        "Bayer 2 × 2",
        "five shades between two colours, in the smallest pattern",
        partial(bayer, 2),
    ),
    _member(
        "bayer-4",
        "Bayer 4 × 4",
        "a cross-hatch, as on old screens; compresses well",
        partial(bayer, 4),
    ),
    _member(
        "bayer-8",
        "Bayer 8 × 8",
        "a finer cross-hatch for longer gradients",
        partial(bayer, 8),
    ),
    _member(
        "blue-noise",
        "Blue noise",
        "an even grain without a pattern, and without the worms of error diffusion",
        blue_noise,
    ),
)
