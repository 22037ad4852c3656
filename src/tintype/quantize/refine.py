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
from tintype.quantize import starts
from tintype.quantize.base import CentersArray

_MOST_ROUNDS = 60
#: Distances that one call may find at the most, so that a palette of thousands comes to an end.
_MOST_DISTANCES = 1 << 30
#: The error has settled when a round lowers it by less than this fraction.
_SETTLED, _NEARLY_SETTLED = 1e-4, 1e-3
#: Rounds after breathing in and after breathing out: more of them find little more.
_ROUNDS_IN, _ROUNDS_OUT = 2, 4
#: At this many failed breaths in a row the next ones move half as many centres.
_FAILS = 2

#: Up to so many colours the cells of the fine level are small beside those of the palette.
_FEW_COLORS = 32
#: So many points are worked through in a millisecond or two.
_FEW_POINTS = 1 << 15
#: Distances of one round over every colour, of a round of a breath, and of all breaths, at the most.
_AFFORDABLE, _BREATH_AFFORDABLE, _BREATHS_AFFORDABLE = 1 << 28, 1 << 24, 1 << 28
#: So many starts for few colours, fewer for more, and how many of them are followed further.
_MOST_STARTS, _STARTS_OF_COLORS, _FINALISTS = 16, 256, 4

#: (view, centres, seed, progress, how many of the first are locked) -> centres.
Level = Callable[[View, CentersArray, int, Progress, int], CentersArray]


def fast(
    view: View, centers: CentersArray, seed: int, progress: Progress, fixed: int
) -> CentersArray:
    """What a live preview shows: a few breaths on the coarse level, a few rounds on the fine one."""
    coarse = starts.level(view, len(centers))
    centers = relocate(coarse, centers, seed, progress.part(0, 0.5), 2, fixed)
    return settle(_near(view), centers, progress.part(0.5, 1), fixed=fixed, rounds=3)


def balanced(
    view: View, centers: CentersArray, seed: int, progress: Progress, fixed: int
) -> CentersArray:
    """Breaths on the coarse level, then full assignments on finer ones.

    Many colours stand so close that the cells of the fine level blur them: for them one more breath
    there, and the last round on every colour. Few of them go astray more easily: for them more starts.
    """
    near, many = _near(view), len(centers) > _FEW_COLORS
    n_starts, breaths = (1, 4) if many else (3, 6)
    centers = _starts(view, centers, seed, progress.part(0, 0.4), fixed, n_starts, breaths)[0]
    if many and len(near) * len(centers) <= _BREATH_AFFORDABLE:
        centers = relocate(near, centers, seed, progress.part(0.4, 0.7), 1, fixed)
    rounds = 2 if many else 4
    centers = settle(near, centers, progress.part(0.7, 0.8), fixed=fixed, rounds=rounds)
    if many and len(view.exact) * len(centers) <= _AFFORDABLE:
        centers = settle(view.exact, centers, progress.part(0.8, 1), fixed=fixed, rounds=1)
    return centers


def best(
    view: View, centers: CentersArray, seed: int, progress: Progress, fixed: int
) -> CentersArray:
    """The best of several starts, many breaths, and at last rounds on every colour until it settles."""
    near, k = _near(view), len(centers)
    n_starts = min(_MOST_STARTS, max(1, _STARTS_OF_COLORS // k))
    found = _starts(view, centers, seed, progress.part(0, 0.2), fixed, n_starts, 8)[:_FINALISTS]
    if len(found) > 1:
        found = [settle(near, each, progress, fixed=fixed, rounds=6) for each in found]
    centers = min(found, key=lambda each: _error(near, each))
    centers = relocate(near, centers, seed, progress.part(0.2, 0.6), 16, fixed)
    centers = relocate(view.exact, centers, seed, progress.part(0.6, 0.9), 4, fixed)
    return settle(view.exact, centers, progress.part(0.9, 1), fixed=fixed)


def _starts(
    view: View,
    centers: CentersArray,
    seed: int,
    progress: Progress,
    fixed: int,
    n_starts: int,
    breaths: int,
) -> list[CentersArray]:
    """The centres, and others that begin elsewhere, all breathed on the coarse level; best first."""
    points, kept = starts.level(view, len(centers)), centers[:fixed]
    found = []
    for turn in range(n_starts):
        if turn:
            others = starts.plus_plus(points, len(centers) - fixed, seed + turn)
            centers = np.concatenate([kept, others])
        part = progress.part(turn / n_starts, (turn + 1) / n_starts)
        found.append(relocate(points, centers, seed + turn, part, breaths, fixed))
    return sorted(found, key=lambda each: _error(points, each))


LEVELS: dict[str, Level] = {"fast": fast, "balanced": balanced, "best": best}


def _near(view: View) -> Points:
    """Every colour, where they are not many; else the fine level."""
    return view.exact if len(view.exact) <= max(_FEW_POINTS, 2 * len(view.fine)) else view.fine


def _error(points: Points, centers: CentersArray) -> float:
    return float((nearest(points.positions, centers)[1] * points.weights).sum())


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
    return _settled(points, centers, progress, fixed, tolerance, rounds)[0]


def _settled(
    points: Points,
    centers: CentersArray,
    progress: Progress,
    fixed: int,
    tolerance: float,
    rounds: int,
) -> tuple[CentersArray, float]:
    """Centres after at most so many rounds, and the error before the last of them."""
    last = error = np.inf
    affordable = _MOST_DISTANCES // (len(points) * len(centers))
    rounds = min(rounds, max(3, affordable))
    for number in range(rounds):
        places, squared = nearest(points.positions, centers)
        error = float((squared * points.weights).sum())
        sums = points.sums(places, len(centers))
        progress.step(number / rounds, "Refining", (centers, sums[:, -1] / sums[:, -1].sum()))
        centers = np.concatenate([centers[:fixed], _means(points, sums, squared)[fixed:]])
        if last - error < tolerance * error:
            break
        last = error
    return centers, error


def relocate(
    points: Points,
    centers: CentersArray,
    seed: int,
    progress: Progress,
    breaths: int,
    fixed: int = 0,
) -> CentersArray:
    """Breathe: add centres where the error is, settle, take away those of least use, settle again.

    A breath that does not lower the error is undone. What is returned is never worse than ``centers``
    settled on ``points``. Among thousands of centres there is no breath: it would move few of them.
    """
    rng = np.random.default_rng(seed)
    best, least = _settled(points, centers, progress.part(0, 0.1), fixed, _NEARLY_SETTLED, 8)
    size, fails = max(1, (len(centers) - fixed) // 8), 0
    held = nearest(points.positions, best)
    breaths = min(breaths, _BREATHS_AFFORDABLE // (len(points) * len(centers)))
    for breath in range(breaths):
        inner = progress.part(0.1 + 0.9 * breath / breaths, 0.1 + 0.9 * (breath + 1) / breaths)
        more = _inhale(points, best, held, size, rng)
        more = _settled(points, more, inner, fixed, _NEARLY_SETTLED, _ROUNDS_IN)[0]
        found = _exhale(points, more, size, fixed)
        found, error = _settled(points, found, inner, fixed, _NEARLY_SETTLED, _ROUNDS_OUT)
        if error < least * (1 - _SETTLED):
            best, least, fails = found, error, 0
            held = nearest(points.positions, best)
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
    held: tuple[npt.NDArray[np.intp], npt.NDArray[np.floating]],
    size: int,
    rng: np.random.Generator,
) -> CentersArray:
    """``size`` more centres, beside those with most error; ``held`` is what they are nearest to."""
    places, squared = held
    errors = weigh(places, points.weights * squared, len(centers))
    weights = weigh(places, points.weights, len(centers))
    worst = np.argsort(-errors, kind="stable")[:size]
    dimensions = centers.shape[1]
    spread = np.sqrt(errors[worst] / np.maximum(weights[worst], 1e-12) / dimensions)
    offsets = rng.standard_normal((size, dimensions)) * spread[:, None] / 2
    return np.concatenate([centers, (centers[worst] + offsets).astype(np.float32)])


def _exhale(points: Points, centers: CentersArray, size: int, fixed: int) -> CentersArray:
    """``size`` fewer centres: those whose points lose least, but no two neighbours at once."""
    uses = _uses(points, centers)
    uses[:fixed] = np.inf
    neighbour = _neighbours(centers)
    gone: list[int] = []
    kept: set[int] = set()
    order = [int(place) for place in np.argsort(uses, kind="stable")]
    for place in order:
        if len(gone) < size and place not in kept:
            gone.append(place)
            kept.add(int(neighbour[place]))
    gone += [place for place in order if place not in gone][: size - len(gone)]
    return np.delete(centers, gone, axis=0)


def _neighbours(centers: CentersArray) -> npt.NDArray[np.intp]:
    """(k,) the nearest other centre of each."""
    found = np.empty(len(centers), np.intp)
    halves = (centers * centers).sum(axis=1) / 2
    for band in bands(len(centers), max(1, DISTANCES // len(centers))):
        scores = halves - centers[band] @ centers.T
        scores[np.arange(len(scores)), np.arange(band.start, band.stop)] = np.inf
        found[band] = scores.argmin(axis=1)
    return found


def _uses(points: Points, centers: CentersArray) -> npt.NDArray[np.float64]:
    """(k,) by how much the error would grow without each centre."""
    places = np.empty(len(points), np.intp)
    loss = np.empty(len(points))
    halves = (centers * centers).sum(axis=1) / 2
    for band in bands(len(points), max(1, DISTANCES // len(centers))):
        scores = halves - points.positions[band] @ centers.T
        rows = np.arange(len(scores))
        own = scores.argmin(axis=1)
        least = scores[rows, own]
        scores[rows, own] = np.inf
        places[band] = own
        loss[band] = 2 * (scores.min(axis=1) - least)
    return weigh(places, points.weights * loss, len(centers))


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
