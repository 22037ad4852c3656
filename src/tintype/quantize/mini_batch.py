"""Mini-batch K-Means, step by step, then full assignments.

Source: Sculley, "Web-scale k-means clustering", WWW 2010, DOI 10.1145/1772690.1772862.
"""

import numpy as np

from tintype.image import Cloud
from tintype.image.cloud import Points
from tintype.progress import Progress
from tintype.quantize import refine, starts
from tintype.quantize.base import CentersArray, Method

_BATCH = 1024
_MOST_STEPS = 40
#: The centres have come to rest when none moves further than this (of 255) in a step.
_AT_REST = 0.5
#: From more colours on their cells are no longer large beside those of the cloud: what the coarse view
#: finds is up to ten per cent off, and the last rounds are made on the exact colours.
_FEW_COLORS = 32
#: With fewer breaths on the finer view the coarse one leads further.
_ENOUGH_BREATHS = 2
#: As many rounds as that, and no more distances in all of them (a quarter of a second).
_EXACT_ROUNDS, _EXACT_DISTANCES = 8, 1 << 27


def find(cloud: Cloud, n_colors: int, seed: int, progress: Progress) -> CentersArray:
    points = starts.level(cloud, n_colors)
    finer = cloud.fine if len(cloud.fine) > len(points) else points
    many = n_colors > _FEW_COLORS
    centers = _mini_batches(points, n_colors, seed, progress.part(0.0, 0.2))
    near = finer if many and refine.breaths(finer, n_colors) >= _ENOUGH_BREATHS else points
    centers = refine.relocate(near, centers, seed, progress.part(0.2, 0.8))
    centers = refine.settle(finer, centers, progress.part(0.8, 0.9))
    rounds = min(_EXACT_ROUNDS, _EXACT_DISTANCES // (cloud.n_distinct * n_colors)) if many else 0
    if rounds:
        centers = refine.settle(cloud.exact, centers, progress.part(0.9, 1.0), rounds=rounds)
    return centers


def _mini_batches(points: Points, n_colors: int, seed: int, progress: Progress) -> CentersArray:
    """scikit-learn's estimator, a batch at a time: each step reports where the centres are."""
    from sklearn.cluster import MiniBatchKMeans  # takes a second to import

    progress.step(0, "Clustering")
    centers = starts.plus_plus(points, n_colors, seed)
    estimator = MiniBatchKMeans(n_colors, init=centers, n_init=1, random_state=seed)
    rng = np.random.default_rng(seed)
    edges = np.cumsum(points.weights)
    for step in range(_MOST_STEPS):
        batch = np.searchsorted(edges, rng.random(max(_BATCH, 4 * n_colors)) * edges[-1], "right")
        estimator.partial_fit(points.positions[np.minimum(batch, len(points) - 1)])
        before, centers = centers, estimator.cluster_centers_.copy()
        share = np.bincount(estimator.labels_, minlength=n_colors) / len(batch)
        progress.step((step + 1) / _MOST_STEPS, "Clustering", (centers, share))
        if np.abs(centers - before).max() < _AT_REST:
            break
    return centers


METHOD = Method(
    name="mini-batch",
    title="Mini-batch K-Means",
    why="Fast at any size of image, and close to the best palette; the right choice for most.",
    find=find,
    warm_up=starts.warm_up,
)
