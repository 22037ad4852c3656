"""What of a cloud is under the mouse: a centre first, else a point."""

from typing import Any

import numpy as np
import numpy.typing as npt

from tintype.gui.widgets.cloud.scatter import Centers, Points

#: How far beside a point or the rim of a centre the mouse may be, in logical pixels.
_REACH = 4.0


def find_center(
    centers: Centers,
    places: npt.NDArray[Any],
    radii: npt.NDArray[Any],
    mouse: npt.NDArray[Any],
) -> int:
    """The group of the centre at ``mouse`` (2,), -1 for none.

    Places are (n, 3): x, y, and how far away; of several that are hit the nearest to the eye counts,
    and what is hit counts before what is hit nearly.
    """
    for reach in (1.0, _REACH):
        hit = _nearest(places, mouse, radii + reach)
        if hit >= 0:
            return int(centers.groups[hit])
    return -1


def find_point(points: Points, places: npt.NDArray[Any], mouse: npt.NDArray[Any]) -> int:
    """The group of the point at ``mouse`` (2,), -1 for none; places as in `find_center`."""
    hit = _nearest(places, mouse, np.full(len(places), _REACH))
    return int(points.groups[hit]) if hit >= 0 else -1


def _nearest(places: npt.NDArray[Any], mouse: npt.NDArray[Any], reach: npt.NDArray[Any]) -> int:
    """The nearest to the eye of those that the mouse reaches, -1 for none."""
    found = np.flatnonzero(((places[:, :2] - mouse) ** 2).sum(axis=1) <= reach**2)
    return int(found[np.argmin(places[found, 2])]) if len(found) else -1
