"""Where the centres begin."""

import os
from functools import cache

import numpy as np
import numpy.typing as npt

from tintype.image import Cloud
from tintype.image.cloud import Points

#: Fewer points than this many a colour say too little about where the colours should be.
_POINTS_PER_COLOR = 4


@cache
def warm_up() -> None:
    """Import scikit-learn's clustering, which takes about a second, and keep it to one core.

    A cloud is small: threads that share its work mostly wait for each other, and on a busy machine
    they take five times as long. scikit-learn also counts the cores with another program otherwise.
    """
    os.environ.setdefault("LOKY_MAX_CPU_COUNT", "1")
    import sklearn.cluster  # noqa: F401
    from threadpoolctl import threadpool_limits

    threadpool_limits(1, user_api="blas")


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
