"""Spectral clustering: cuts the graph of neighbouring colours where it is thin. On 1,500 pixels drawn by
weight.

Sources: Shi, Malik, "Normalized cuts and image segmentation", IEEE Trans. PAMI 22, 2000,
DOI 10.1109/34.868688; Damle, Minden, Ying, "Simple, direct and efficient multi-way spectral
clustering", Information and Inference 8, 2019, DOI 10.1093/imaiai/iay008.
"""

import warnings

import numpy as np
import numpy.typing as npt

from tintype import child
from tintype.progress import Progress
from tintype.quantize import starts
from tintype.quantize.base import Found, Method, Task
from tintype.quantize.clusters import completed, means

_SAMPLE = 1_500
_NEIGHBOURS = 10
#: More clusters than one for so many different pixels mean nothing; the rest goes where the error is.
_POINTS_PER_CLUSTER = 4


def find(task: Task, progress: Progress) -> Found:
    sample = starts.sample(task.view.exact, _SAMPLE, task.parameters.seed)
    centers = child.run(cut, sample, task.n_colors, task.parameters.seed, progress=progress)
    return Found(completed(starts.level(task.view, task.n_colors), centers, task.n_colors))


def cut(sample: npt.NDArray[np.float32], n_colors: int, seed: int) -> npt.NDArray[np.float32]:
    """The means of at most so many clusters."""
    from sklearn.cluster import SpectralClustering  # takes a second to import

    # The same colour twice would be its own nearest neighbour.
    points, counts = np.unique(sample, axis=0, return_counts=True)
    n_clusters = min(n_colors, len(points) // _POINTS_PER_CLUSTER)
    if n_clusters < 2:
        return means(points, counts, np.zeros(len(points), np.intp))
    estimator = SpectralClustering(
        n_clusters,
        affinity="nearest_neighbors",
        n_neighbors=min(_NEIGHBOURS, len(points)),
        assign_labels="cluster_qr",
        random_state=seed,
    )
    with warnings.catch_warnings():
        warnings.simplefilter(
            "ignore", UserWarning
        )  # parts that no neighbour joins are clusters, too
        labels = estimator.fit(points).labels_
    return means(points, counts, labels)


METHOD = Method(
    name="spectral",
    title="Spectral",
    why="follows chains of similar colours around corners and cuts where they are thin "
    "(from 1,500 pixels)",
    find=find,
    follows=False,
)
