"""Mini-batch K-Means, step by step.

Source: Sculley, "Web-scale k-means clustering", WWW 2010, DOI 10.1145/1772690.1772862.
"""

import numpy as np

from tintype.image.points import Points
from tintype.progress import Progress
from tintype.quantize import parameters, starts
from tintype.quantize.base import CentersArray, Found, Method, Task

#: The centres have come to rest when they move no further than this in a step (of 255, the mean).
_AT_REST = 0.4
#: A batch holds at least so many points a colour.
_POINTS_PER_COLOR = 4


def find(task: Task, progress: Progress) -> Found:
    points = starts.level(task.view, task.n_colors)

    def search(turn: int, inner: Progress) -> CentersArray:
        return _mini_batches(task, points, turn, inner)

    return Found(starts.best_of(task.parameters.restarts, points, search, progress))


def _mini_batches(task: Task, points: Points, turn: int, progress: Progress) -> CentersArray:
    """scikit-learn's estimator, a batch at a time: each step reports where the centres are."""
    from sklearn.cluster import MiniBatchKMeans  # takes a second to import

    progress.step(0, "Clustering")
    n_colors, seed = task.n_colors, (task.parameters.seed + turn) % 2**32
    centers = starts.start(task, points, progress, turn)
    estimator = MiniBatchKMeans(n_colors, init=centers, n_init=1, random_state=seed)
    rng = np.random.default_rng(seed)
    edges = np.cumsum(points.weights)
    size = max(task.parameters.batch_size, _POINTS_PER_COLOR * n_colors)
    steps = task.parameters.iterations
    for step in range(steps):
        batch = np.searchsorted(edges, rng.random(size) * edges[-1], "right")
        estimator.partial_fit(points.positions[np.minimum(batch, len(points) - 1)])
        before, centers = centers, estimator.cluster_centers_.copy()
        share = np.bincount(estimator.labels_, minlength=n_colors) / len(batch)
        progress.step((step + 1) / steps, "Clustering", (centers, share))
        if np.abs(centers - before).mean() < _AT_REST:
            break
    return centers


METHOD = Method(
    name="mini-batch",
    title="Mini-batch K-Means",
    why="fast at any size of image, and close to the best palette; the right choice for most",
    find=find,
    parameters=(
        parameters.INIT,
        parameters.RESTARTS,
        parameters.ITERATIONS,
        parameters.BATCH_SIZE,
    ),
    refined=True,
    warm_up=starts.warm_up,
)
