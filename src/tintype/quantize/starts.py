"""Where the centres begin, and which points of a cloud to work on."""

import gc
import os
from functools import cache

import numpy as np
import numpy.typing as npt

from tintype.image.points import Points, View
from tintype.mapping import nearest
from tintype.quantize import moments
from tintype.quantize.base import CentersArray, Task

#: Fewer points than this many a colour say too little about where the colours should be.
_POINTS_PER_COLOR = 16


@cache
def warm_up() -> None:
    """Import scikit-learn's clustering, which takes about a second, and keep it to one core.

    A cloud is small: threads that share its work mostly wait for each other, and on a busy machine
    they take five times as long. scikit-learn also counts the cores with another program otherwise.
    """
    os.environ.setdefault("LOKY_MAX_CPU_COUNT", "1")
    collects = gc.isenabled()
    gc.disable()  # what is imported stays: looking through it for garbage is a tenth of the time
    try:
        import sklearn.cluster  # noqa: F401
        from threadpoolctl import threadpool_limits
    finally:
        if collects:
            gc.enable()
    threadpool_limits(1)


def level(view: View, n_colors: int) -> Points:
    """The coarsest level of a view that still has enough points for so many colours."""
    for points in (view.coarse, view.fine):
        if len(points) >= _POINTS_PER_COLOR * n_colors:
            return points
    return view.exact


def sample(points: Points, size: int, seed: int) -> npt.NDArray[np.float32]:
    """(size, d) positions drawn by their weights, for methods that know no weights."""
    edges = np.cumsum(points.weights)
    drawn = np.random.default_rng(seed).random(size) * edges[-1]
    places = np.minimum(np.searchsorted(edges, drawn, "right"), len(points) - 1)
    positions: npt.NDArray[np.float32] = points.positions[places]
    return positions


def start(task: Task, points: Points, turn: int = 0) -> CentersArray:
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
        return _completed(points, task.given[: task.n_colors], task.n_colors, seed)
    return plus_plus(points, task.n_colors, seed)


def plus_plus(points: Points, n_colors: int, seed: int) -> npt.NDArray[np.float32]:
    """k-means++ seeding on weighted points: each centre drawn by its squared distance to those before.

    Source: Arthur, Vassilvitskii, "k-means++: the advantages of careful seeding", SODA 2007. Without
    the several trials a draw of scikit-learn's, which take six times as long and which refinement
    makes up for.
    """
    return _completed(points, np.empty((0, points.positions.shape[1]), np.float32), n_colors, seed)


def _completed(
    points: Points, centers: npt.NDArray[np.float32], n_colors: int, seed: int
) -> npt.NDArray[np.float32]:
    """Centres with others beside them, each drawn by its squared distance to those before."""
    rng = np.random.default_rng(seed)
    squared = np.ones(len(points), np.float32)
    if len(centers):
        squared = nearest(points.positions, centers)[1]
    rows = list(centers)
    weights = points.weights.astype(np.float32)
    while len(rows) < n_colors:
        edges = np.cumsum(squared * weights, dtype=np.float64)
        # Where every point is a centre already any point will do.
        draw = rng.random() * edges[-1]
        place = min(int(np.searchsorted(edges, draw, "right")), len(points) - 1)
        off = points.positions - points.positions[place]
        apart = np.einsum("ij,ij->i", off, off)
        squared = np.minimum(squared, apart) if rows else apart
        rows.append(points.positions[place])
    return np.stack(rows).astype(np.float32)
