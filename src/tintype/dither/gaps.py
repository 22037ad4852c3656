"""How far apart the colours of a palette are: how much there is to mix."""

import numpy as np
import numpy.typing as npt


def gaps(colors: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """(k - 1,) the lengths of the shortest tree that joins (3, k) colours; Prim's algorithm.

    Each is a gap between neighbours; unlike the distance of each colour to its nearest one, they also
    tell how far groups of alike colours are from each other.
    """
    points = colors.T
    found: list[float] = []
    nearest = np.full(len(points), np.inf, np.float32)
    newest, outside = 0, np.arange(1, len(points))
    while len(outside):
        apart = np.sqrt(((points[outside] - points[newest]) ** 2).sum(axis=1))
        nearest[outside] = np.minimum(nearest[outside], apart)
        place = int(nearest[outside].argmin())
        newest = int(outside[place])
        found.append(float(nearest[newest]))
        outside = np.delete(outside, place)
    return np.array(found, np.float32)
