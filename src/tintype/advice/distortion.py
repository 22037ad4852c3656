"""Distortion: the error that is left by every number of colours.

One search goes through all the numbers: each begins at the centres of the one before. Idea: Likas,
Vlassis, Verbeek, "The global k-means clustering algorithm", Pattern Recognition 36 (2003), DOI
10.1016/S0031-3203(02)00060-2; here new centres are chosen among a few drawn by their error, as in
k-means++, and not among all points.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tintype.advice.seen import view_of
from tintype.image import Cloud
from tintype.image.image import bands
from tintype.image.points import Points, View
from tintype.mapping import nearest
from tintype.progress import Progress
from tintype.quantize import starts
from tintype.quantize.base import CentersArray
from tintype.quantize.refine import settle
from tintype.recipe import Recipe

#: The numbers that are looked at.
KS = (*range(1, 17), 20, 24, 32, 48, 64)
#: Points that are tried for each new centre.
_TRIED = 24
_NEARLY_SETTLED = 1e-3
_FEW_POINTS = 1 << 15
_AT_ONCE = 1 << 16


@dataclass(frozen=True, eq=False)
class Step:
    """One number of colours.

    Attributes:
        k: how many.
        mse: the squared distance in the recipe's space for each pixel, summed over the axes, before
            the colours are rounded; in sRGB that is `mse_rgb_sum`. Colours go to a centre in cells:
            it is right for few centres, and up to five per cent too large for 64.
        centers: (k, d) positions of that space.
    """

    k: int
    mse: float
    centers: CentersArray


def distortions(cloud: Cloud, recipe: Recipe, progress: Progress | None = None) -> tuple[Step, ...]:
    """The distortion for each number in `KS`, falling; it ends at 0 where every colour has its own.

    Only the recipe's space, matte, favour for rare colours and seed matter.
    """
    view = view_of(cloud, recipe)
    n_distinct = len(view.exact)
    progress = (progress or Progress()).decoding(view.space.colors)
    ks = [k for k in KS if k < n_distinct]
    steps = _grown(view, ks, recipe.seed, progress) if ks else []
    if 0 < n_distinct <= KS[-1]:
        steps.append(Step(n_distinct, 0.0, view.exact.positions))
    return tuple(steps)


def _grown(view: View, ks: list[int], seed: int, progress: Progress) -> list[Step]:
    """A step for each of ``ks``; none is worse than the one before."""
    points, rng = starts.level(view, ks[-1]), np.random.default_rng(seed)
    # Where the finer cells are many the colours are so far apart that the larger ones do as well.
    finer = view.fine if len(points) < len(view.fine) <= _FEW_POINTS else points
    total = float(finer.weights.sum())
    within = float(max(0.0, _moment(view.exact) - _moment(finer)) / total)
    centers = np.average(points.positions, axis=0, weights=points.weights)[None].astype(np.float32)
    steps: list[Step] = []
    least = np.inf
    for number, k in enumerate(ks):
        inner = progress.part(number / len(ks), (number + 1) / len(ks))
        inner.step(0, "Comparing numbers of colours")
        centers = _with_more(points, centers, k - len(centers), rng)
        centers = settle(points, centers, inner, tolerance=_NEARLY_SETTLED)
        error = float((nearest(finer.positions, centers)[1] * finer.weights).sum())
        # Neither half of a turn makes the error larger; only what the coarse cells hide could.
        least = min(least, error / total)
        steps.append(Step(k, within + least, centers))
    return steps


def _with_more(
    points: Points, centers: CentersArray, n_more: int, rng: np.random.Generator
) -> CentersArray:
    """``n_more`` centres beside them, each the point that lowers the error most of those tried."""
    squared = nearest(points.positions, centers)[1]
    for _ in range(n_more):
        edges = np.cumsum(squared * points.weights)
        drawn = np.searchsorted(edges, rng.random(_TRIED) * edges[-1], "right")
        tried = points.positions[np.unique(np.minimum(drawn, len(points) - 1))]
        left = np.minimum(_squared(tried, points.positions), squared)
        # Not "@": the last digit of a BLAS product depends on the number of threads.
        best = np.einsum("ij,j->i", left, points.weights).argmin()
        squared, centers = left[best], np.concatenate([centers, tried[best : best + 1]])
    return centers


def _squared(
    some: npt.NDArray[np.float32], others: npt.NDArray[np.float32]
) -> npt.NDArray[np.float32]:
    """(m, n) squared distances between (m, d) and (n, d) positions."""
    halves = (some * some).sum(axis=1)[:, None] / 2 - some @ others.T
    return np.asarray(np.maximum(2 * halves + (others * others).sum(axis=1), 0), np.float32)


def _moment(points: Points) -> float:
    """The weighted sum of squares. Between a level and a finer one it differs by what lies within the
    cells: that part of the distortion no choice of centres changes, as long as cells stay whole."""
    total = 0.0
    for band in bands(len(points), _AT_ONCE):
        own = points.positions[band].astype(float)
        total += float((np.einsum("ij,ij->i", own, own) * points.weights[band]).sum())
    return total
