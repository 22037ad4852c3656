"""K-Means: every point goes to its nearest centre, every centre to the mean of its points.

Sources: Lloyd, "Least squares quantization in PCM", IEEE Trans. Inf. Theory 28, 1982,
DOI 10.1109/TIT.1982.1056489; Elkan, "Using the triangle inequality to accelerate k-means", ICML 2003.

It works on the fine level of the cloud, or on every colour where there are few.
"""

import warnings

import numpy as np

from tintype.image.points import Points, weigh
from tintype.progress import Progress
from tintype.quantize import parameters, starts
from tintype.quantize.base import CentersArray, Found, Method, Task

#: Distances between two places where cancel is noticed: about a tenth of a second.
_DISTANCES = 1 << 26


def find(task: Task, progress: Progress) -> Found:
    points = starts.finer(task.view, task.n_colors)

    def search(turn: int, inner: Progress) -> CentersArray:
        return _rounds(task, points, turn, inner)

    return Found(starts.best_of(task.parameters.restarts, points, search, progress))


def _rounds(task: Task, points: Points, turn: int, progress: Progress) -> CentersArray:
    """scikit-learn's estimator, some rounds at a time, each from where the last ones ended."""
    progress.step(0, "Clustering")
    centers = starts.start(task, points, progress, turn)
    # Of two rounds the second is not needed if the first has moved nothing; one alone cannot tell.
    most = max(2, _DISTANCES // (len(points) * task.n_colors))
    left = task.parameters.iterations
    while left > 0:
        rounds = min(most, left)
        centers, used, share = _some_rounds(task, points, centers, rounds)
        left -= rounds
        progress.step(1 - left / task.parameters.iterations, "Clustering", (centers, share))
        if used < rounds:
            break
    return centers


def _some_rounds(
    task: Task, points: Points, centers: CentersArray, rounds: int
) -> tuple[CentersArray, int, CentersArray]:
    """Centres, how many rounds they took to come to rest, and the share of each."""
    from sklearn.cluster import KMeans  # takes a second to import
    from sklearn.exceptions import ConvergenceWarning

    # With one centre there is nothing that elkan could skip.
    algorithm = task.parameters.algorithm if task.n_colors > 1 else "lloyd"
    estimator = KMeans(task.n_colors, init=centers, n_init=1, max_iter=rounds, algorithm=algorithm)
    with warnings.catch_warnings():
        # Centres that met: `tintype.solve` puts others in their place.
        warnings.simplefilter("ignore", ConvergenceWarning)
        estimator.fit(points.positions, sample_weight=points.weights)
    share = weigh(estimator.labels_, points.weights, task.n_colors)
    found: CentersArray = np.asarray(estimator.cluster_centers_, np.float32)
    return found, int(estimator.n_iter_), share / share.sum()


METHOD = Method(
    name="k-means",
    title="K-Means",
    why="full rounds over the whole cloud, slower than mini-batch and steadier",
    find=find,
    parameters=(
        parameters.INIT,
        parameters.RESTARTS,
        parameters.ITERATIONS,
        parameters.ALGORITHM,
    ),
    refined=True,
    warm_up=starts.warm_up,
)
