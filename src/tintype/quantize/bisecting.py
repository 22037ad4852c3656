"""Bisecting K-Means: one cluster is divided in two until there are enough.

Source: Steinbach, Karypis, Kumar, "A comparison of document clustering techniques", KDD Workshop on
Text Mining, 2000.

It works on the fine level of the cloud, or on every colour where there are few.
"""

from typing import Any

import numpy as np

from tintype.progress import Progress
from tintype.quantize import parameters, starts
from tintype.quantize.base import Found, Method, Task

_STRATEGIES = {"error": "biggest_inertia", "size": "largest_cluster"}


def find(task: Task, progress: Progress) -> Found:
    progress.step(0, "Dividing")
    from sklearn.cluster import BisectingKMeans  # takes a second to import

    chosen = task.parameters
    points = starts.finer(task.view, task.n_colors)
    estimator = BisectingKMeans(
        task.n_colors,
        init=_Start(max(1, (task.n_colors - 1) * chosen.restarts), progress),
        n_init=chosen.restarts,
        random_state=chosen.seed,
        max_iter=chosen.iterations,
        algorithm=chosen.algorithm,
        bisecting_strategy=_STRATEGIES[chosen.split],
    )
    # float32 leaves noise where a cluster is one heavy point, and that cannot be divided.
    estimator.fit(points.positions.astype(np.float64), sample_weight=points.weights)
    return Found(estimator.cluster_centers_)


class _Start:
    """Called where a cluster is divided: the only place where progress can be told on the way."""

    def __init__(self, total: int, progress: Progress) -> None:
        self._total, self._progress, self._done = total, progress, 0

    def __call__(self, points: Any, n_centers: int, random_state: Any) -> Any:
        from sklearn.cluster import kmeans_plusplus

        self._progress.step(self._done / self._total, "Dividing")
        self._done += 1
        return kmeans_plusplus(points, n_centers, random_state=random_state)[0]


METHOD = Method(
    name="bisecting",
    title="Bisecting K-Means",
    why="divides one cluster after the other, in even steps from few colours to many",
    find=find,
    parameters=(
        parameters.RESTARTS,
        parameters.ITERATIONS,
        parameters.ALGORITHM,
        parameters.SPLIT,
    ),
    refined=True,
    warm_up=starts.warm_up,
)
