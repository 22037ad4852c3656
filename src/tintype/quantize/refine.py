"""Full assignments until the error settles, and a way out of local minima.

The first ``fixed`` of the centres are locked: they take their points and do not move.

`relocate` moves centres of little use to where the error is. Idea: Fritzke, "Breathing k-means: a new
k-means++ based algorithm", arXiv:2006.15666; here on weighted points, with fewer and smaller breaths.
"""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from tintype.image.image import bands
from tintype.image.points import Points, View, weigh
from tintype.mapping import DISTANCES, nearest
from tintype.progress import Progress
from tintype.quantize.base import CentersArray

_MOST_ROUNDS = 60
#: Distances that one call may find at the most, so that a palette of thousands comes to an end.
_MOST_DISTANCES = 1 << 30
#: The error has settled when a round lowers it by less than this fraction.
_SETTLED, _NEARLY_SETTLED = 1e-4, 1e-3
_MOST_BREATHS = 16
#: The same for the breaths, of which each is some twenty rounds.
_MOST_BREATH_DISTANCES = 1 << 25
#: At this many failed breaths in a row the next ones move half as many centres.
_FAILS = 2
#: From more colours on their cells are no longer large beside those of the cloud: what the coarse level
#: finds is up to ten per cent off, and the last rounds are made on the exact colours.
_FEW_COLORS = 32
#: With fewer breaths on the finer level the coarse one leads further.
_ENOUGH_BREATHS = 2
#: As many rounds as that, and no more distances in all of them (a quarter of a second).
_EXACT_ROUNDS, _EXACT_DISTANCES = 8, 1 << 27

#: (view, centres, seed, progress, how many of the first are locked) -> centres.
Level = Callable[[View, CentersArray, int, Progress, int], CentersArray]


def fast(
    view: View, centers: CentersArray, seed: int, progress: Progress, fixed: int
) -> CentersArray:
    """What a live preview shows: a few rounds on the finer level."""
    centers = settle(view.coarse, centers, progress.part(0, 0.5), fixed=fixed, rounds=8)
    return settle(view.fine, centers, progress.part(0.5, 1), fixed=fixed, rounds=4)


def balanced(
    view: View, centers: CentersArray, seed: int, progress: Progress, fixed: int
) -> CentersArray:
    """Full assignments on the finer level until the error settles, after a way out of bad luck."""
    n_colors = len(centers)
    many = n_colors > _FEW_COLORS
    finer = view.fine
    near = finer if many and breaths(finer, n_colors) >= _ENOUGH_BREATHS else view.coarse
    centers = relocate(near, centers, seed, progress.part(0, 0.8), fixed=fixed)
    centers = settle(finer, centers, progress.part(0.8, 0.9), fixed=fixed)
    rounds = min(_EXACT_ROUNDS, _EXACT_DISTANCES // (len(view.exact) * n_colors)) if many else 0
    if rounds:
        centers = settle(view.exact, centers, progress.part(0.9, 1), fixed=fixed, rounds=rounds)
    return centers


def best(
    view: View, centers: CentersArray, seed: int, progress: Progress, fixed: int
) -> CentersArray:
    """Out of local minima, then settled on every colour."""
    return balanced(view, centers, seed, progress, fixed)


LEVELS: dict[str, Level] = {"fast": fast, "balanced": balanced, "best": best}


def settle(
    points: Points,
    centers: CentersArray,
    progress: Progress,
    *,
    fixed: int = 0,
    tolerance: float = _SETTLED,
    rounds: int = _MOST_ROUNDS,
) -> CentersArray:
    """Lloyd's rounds: assign every point, move every centre to the mean of its points."""
    last = np.inf
    affordable = _MOST_DISTANCES // (len(points) * len(centers))
    rounds = min(rounds, max(3, affordable))
    for number in range(rounds):
        places, squared = nearest(points.positions, centers)
        error = _sum(squared, points)
        sums = _sums(points, places, len(centers))
        progress.step(number / rounds, "Refining", (centers, sums[:, -1] / sums[:, -1].sum()))
        centers = np.concatenate([centers[:fixed], _means(points, sums, squared)[fixed:]])
        if last - error < tolerance * error:
            break
        last = error
    return centers


def breaths(points: Points, n_colors: int) -> int:
    """How many breaths `relocate` takes at the most."""
    return min(_MOST_BREATHS, _MOST_BREATH_DISTANCES // (len(points) * n_colors))


def relocate(
    points: Points,
    centers: CentersArray,
    seed: int,
    progress: Progress,
    *,
    fixed: int = 0,
    most: int = _MOST_BREATHS,
) -> CentersArray:
    """Breathe: add centres where the error is, settle, take away those of least use, settle again.

    A breath that does not lower the error is undone. What is returned is never worse than
    ``centers`` settled on ``points``. Where there are very many centres there is no breath: each would
    move few of them.
    """
    rng = np.random.default_rng(seed)
    best = settle(points, centers, progress.part(0, 0.1), fixed=fixed, tolerance=_NEARLY_SETTLED)
    best_error = _error(points, best)
    size, fails = max(1, (len(centers) - fixed) // 8), 0
    for breath in range(most):
        inner = progress.part(0.1 + 0.9 * breath / most, 0.1 + 0.9 * (breath + 1) / most)
        found = _exhale(points, _inhale(points, best, size, rng, inner, fixed), size, fixed)
        found = settle(points, found, inner, fixed=fixed, tolerance=_NEARLY_SETTLED)
        error = _error(points, found)
        if error < best_error * (1 - _SETTLED):
            best, best_error, fails = found, error, 0
            continue
        fails += 1
        if fails == _FAILS:
            if size == 1:
                break
            size, fails = size // 2, 0
    return best


def _inhale(
    points: Points,
    centers: CentersArray,
    size: int,
    rng: np.random.Generator,
    progress: Progress,
    fixed: int,
) -> CentersArray:
    """``size`` more centres, beside those with most error."""
    places, squared = nearest(points.positions, centers)
    errors = weigh(places, points.weights * squared, len(centers))
    weights = weigh(places, points.weights, len(centers))
    worst = np.argsort(-errors, kind="stable")[:size]
    dimensions = centers.shape[1]
    spread = np.sqrt(errors[worst] / np.maximum(weights[worst], 1e-12) / dimensions)
    offsets = rng.standard_normal((size, dimensions)) * spread[:, None] / 2
    more = (centers[worst] + offsets).astype(np.float32)
    more = np.concatenate([centers, more])
    return settle(points, more, progress, fixed=fixed, tolerance=_NEARLY_SETTLED, rounds=8)


def _exhale(points: Points, centers: CentersArray, size: int, fixed: int) -> CentersArray:
    """``size`` fewer centres: those whose points lose least, but no two neighbours at once."""
    uses = _uses(points, centers)
    uses[:fixed] = np.inf
    apart = ((centers[:, None] - centers[None]) ** 2).sum(axis=2)
    np.fill_diagonal(apart, np.inf)
    neighbour = apart.argmin(axis=1)
    gone: list[int] = []
    kept: set[int] = set()
    order = [int(place) for place in np.argsort(uses, kind="stable")]
    for place in order:
        if len(gone) < size and place not in kept:
            gone.append(place)
            kept.add(int(neighbour[place]))
    gone += [place for place in order if place not in gone][: size - len(gone)]
    return np.delete(centers, gone, axis=0)


def _uses(points: Points, centers: CentersArray) -> npt.NDArray[np.float64]:
    """(k,) by how much the error would grow without each centre."""
    places = np.empty(len(points), np.intp)
    loss = np.empty(len(points))
    halves = (centers * centers).sum(axis=1) / 2
    for band in bands(len(points), max(1, DISTANCES // len(centers))):
        scores = halves - points.positions[band] @ centers.T
        two = np.partition(scores, 1, axis=1)[:, :2]
        places[band] = scores.argmin(axis=1)
        loss[band] = 2 * (two[:, 1] - two[:, 0])
    return weigh(places, points.weights * loss, len(centers))


def _error(points: Points, centers: CentersArray) -> float:
    return _sum(nearest(points.positions, centers)[1], points)


def _sum(squared: npt.NDArray[np.floating], points: Points) -> float:
    """Not "@": the last digit of a BLAS product depends on the number of threads."""
    return float((squared * points.weights).sum())


def _sums(points: Points, places: npt.NDArray[np.intp], k: int) -> npt.NDArray[np.float64]:
    """(k, d + 1): the weighted sum of the points of each centre, and their weight."""
    columns = [weigh(places, points.weights * column, k) for column in points.positions.T]
    return np.stack([*columns, weigh(places, points.weights, k)], axis=1)


def _means(
    points: Points, sums: npt.NDArray[np.float64], squared: npt.NDArray[np.floating]
) -> CentersArray:
    """The new centres; one that has no point goes to a point with most error."""
    weights = sums[:, -1]
    means = sums[:, :-1] / np.maximum(weights, 1e-12)[:, None]
    empty = np.flatnonzero(weights == 0)
    if len(empty):
        worst = np.argsort(-squared * points.weights, kind="stable")[: len(empty)]
        means[empty] = points.positions[worst]
    return means.astype(np.float32)
