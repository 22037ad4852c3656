"""Where the centres begin."""

import os

import numpy as np
import numpy.typing as npt

from tintype.image import Cloud
from tintype.image.cloud import Points

#: Fewer points than this many a colour say too little about where the colours should be.
_POINTS_PER_COLOR = 4


def warm_up() -> None:
    """Import scikit-learn's clustering, which takes about a second.

    It counts the processor's cores with another program, to run some loops on all of them. On a cloud
    of a few thousand points one core is faster, and leaves the others to the window.
    """
    os.environ.setdefault("LOKY_MAX_CPU_COUNT", "1")
    import sklearn.cluster  # noqa: F401


def level(cloud: Cloud, n_colors: int) -> Points:
    """The coarsest view of the cloud that still has enough points for so many colours."""
    for points in (cloud.coarse, cloud.fine):
        if len(points) >= _POINTS_PER_COLOR * n_colors:
            return points
    return cloud.exact


def plus_plus(points: Points, n_colors: int, seed: int) -> npt.NDArray[np.float32]:
    """k-means++ seeding on weighted points.

    Source: Arthur, Vassilvitskii, "k-means++: the advantages of careful seeding", SODA 2007.
    """
    from sklearn.cluster import kmeans_plusplus  # takes a second to import: only when it is needed

    centers, _ = kmeans_plusplus(
        points.positions, n_colors, sample_weight=points.weights, random_state=seed
    )
    return np.asarray(centers, np.float32)
