"""From clusters to centres: their means, and further centres where there are too few."""

from typing import Any

import numpy as np
import numpy.typing as npt

from tintype.image.points import Points, weigh
from tintype.mapping import nearest


def means(
    positions: npt.NDArray[Any], weights: npt.NDArray[Any], labels: npt.NDArray[np.integer[Any]]
) -> npt.NDArray[np.float32]:
    """The weighted mean of the positions (n, d) of each label that occurs, in the order of labels."""
    present, places = np.unique(labels, return_inverse=True)
    sums = [weigh(places, weights * column, len(present)) for column in positions.T]
    totals = weigh(places, weights, len(present))
    return (np.stack(sums, axis=1) / totals[:, None]).astype(np.float32)


def completed(points: Points, centers: npt.NDArray[Any], n_colors: int) -> npt.NDArray[np.float32]:
    """At least one centre, and as many further ones as are missing: points with most error, each once.

    They come in rounds, none larger than what is there: else they would all go to one place.
    """
    centers = centers.astype(np.float32)
    wanted = min(n_colors, len(points))
    while len(centers) < wanted:
        near = centers[nearest(points.positions, centers)[0]]
        # The difference itself: squares expanded into products leave noise where there is no error.
        error = ((points.positions - near) ** 2).sum(axis=1) * points.weights
        size = min(len(centers), wanted - len(centers))
        worst = np.argsort(-error, kind="stable")[:size]
        centers = np.concatenate([centers, points.positions[worst]])
    return centers
