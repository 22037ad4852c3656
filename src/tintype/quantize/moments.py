"""Boxes of least variance, found without chance from cumulative moments.

Source: Wu, "Efficient statistical computations for optimal color quantization", in: Graphics Gems II,
1991, pp. 126-133, DOI 10.1016/B978-0-08-050754-5.50035-9.
"""

from tintype.image.points import Points
from tintype.quantize.base import CentersArray


def boxes(grid: Points, points: Points, n_colors: int) -> CentersArray:
    """The means of the points in boxes of least variance.

    Args:
        grid: the coarse level of a view: its cells are the grid in which boxes are cut.
        points: where a box holds one cell only, further centres are taken from these.

    Returns:
        (n_colors, d).
    """
    raise NotImplementedError
