"""Where the centres begin, and which points of a cloud to work on."""

import gc
import os
from collections.abc import Callable
from functools import cache

import numpy as np
import numpy.typing as npt

from tintype.image.points import Points, View
from tintype.mapping import nearest
from tintype.progress import Progress
from tintype.quantize import moments
from tintype.quantize.base import CentersArray, Task
from tintype.quantize.clusters import completed
from tintype.threads import one_core

#: Fewer points than this many a colour say too little about where the colours should be.
_POINTS_PER_COLOR = 16
#: At the finer level fewer will do: what works there goes through all of its points, again and again.
_FINER_PER_COLOR = 4
#: Draws between two places where cancel is noticed.
_DRAWS_A_STEP = 64
#: So many points cost next to nothing: a cloud of no more is looked at exactly.
_SMALL = 1 << 14


def warm_up() -> None:
    """Import scikit-learn's clustering, which takes about a second, and keep it to one core."""
    _import()
    one_core()


@cache
def _import() -> None:
    # scikit-learn counts the cores with another program otherwise.
    os.environ.setdefault("LOKY_MAX_CPU_COUNT", "1")
    collects = gc.isenabled()
    gc.disable()  # what is imported stays: looking through it for garbage is a tenth of the time
    try:
        import sklearn.cluster  # noqa: F401
    finally:
        if collects:
            gc.enable()


def level(view: View, n_colors: int) -> Points:
    """The coarsest level of a view that still has enough points for so many colours."""
    for points in (view.coarse, view.fine):
        if len(points) >= _POINTS_PER_COLOR * n_colors:
            return points
    return view.exact


def finer(view: View, n_colors: int) -> Points:
    """The fine level, or every colour if they are few or the fine level has too few for so many."""
    is_small = len(view.exact) <= _SMALL
    return view.exact if is_small or len(view.fine) < _FINER_PER_COLOR * n_colors else view.fine


def sample(points: Points, size: int, seed: int) -> npt.NDArray[np.float32]:
    """(size, d) positions drawn by their weights, for methods that know no weights.

    They are drawn at even steps through the points, whose order is by cells: so a colour with a share
    of at least one in ``size`` is always among them.
    """
    edges = np.cumsum(points.weights)
    drawn = (np.arange(size) + np.random.default_rng(seed).random()) * (edges[-1] / size)
    places = np.minimum(np.searchsorted(edges, drawn, "right"), len(points) - 1)
    positions: npt.NDArray[np.float32] = points.positions[places]
    return positions


def best_of(
    restarts: int,
    points: Points,
    search: Callable[[int, Progress], CentersArray],
    progress: Progress,
) -> CentersArray:
    """The best of what ``search`` finds in so many turns, each from another start."""
    if restarts == 1:
        return search(0, progress)
    best, least = None, np.inf
    for turn in range(restarts):
        centers = search(turn, progress.part(turn / restarts, (turn + 1) / restarts))
        error = float((nearest(points.positions, centers)[1] * points.weights).sum())
        if best is None or error < least:
            best, least = centers, error
    assert best is not None
    return best


def start(task: Task, points: Points, progress: Progress, turn: int = 0) -> CentersArray:
    """(n_colors, d) centres as the task's parameters want them; each ``turn`` others, if by chance."""
    init, seed = task.parameters.init, task.parameters.seed + turn
    if init == "random":
        rng = np.random.default_rng(seed)
        share = points.weights / points.weights.sum()
        chosen = rng.choice(len(points), task.n_colors, replace=False, p=share)
        return np.take(points.positions, chosen, axis=0)
    if init == "wu":
        return moments.boxes(task.view.coarse, points, task.n_colors)
    if init == "given" and task.given is not None and len(task.given):
        return completed(points, task.given[: task.n_colors], task.n_colors)
    return plus_plus(points, task.n_colors, seed, progress)


def plus_plus(
    points: Points, n_colors: int, seed: int, progress: Progress | None = None
) -> npt.NDArray[np.float32]:
    """k-means++ seeding on weighted points: each centre drawn by its squared distance to those before.

    Source: Arthur, Vassilvitskii, "k-means++: the advantages of careful seeding", SODA 2007. Without
    the several trials a draw of scikit-learn's, which take six times as long and which refinement
    makes up for.
    """
    rng = np.random.default_rng(seed)
    squared = np.ones(len(points), np.float32)
    weights = points.weights.astype(np.float32)
    rows: list[npt.NDArray[np.float32]] = []
    while len(rows) < n_colors:
        if progress and len(rows) % _DRAWS_A_STEP == 0:
            progress.step(0, "Clustering")
        edges = np.cumsum(squared * weights, dtype=np.float64)
        # Where every point is a centre already any point will do.
        draw = rng.random() * edges[-1]
        place = min(int(np.searchsorted(edges, draw, "right")), len(points) - 1)
        off = points.positions - points.positions[place]
        apart = np.einsum("ij,ij->i", off, off)
        squared = np.minimum(squared, apart) if rows else apart
        rows.append(points.positions[place])
    return np.stack(rows)
