"""What of a cloud is under the mouse: a centre first, else a point."""

from typing import Any

import numpy as np
import numpy.typing as npt

from tintype.gui.widgets.cloud.scatter import Centers, Points

#: How far beside a point or the rim of a centre the mouse may be, in logical pixels.
_REACH = 4.0


def find(
    points: Points,
    point_places: npt.NDArray[Any],
    centers: Centers,
    center_places: npt.NDArray[Any],
    mouse: npt.NDArray[Any],
) -> int:
    """The group of what is at ``mouse`` (2,), -1 for nothing.

    Places are (n, 3): x, y, and how far away; of several that are hit the nearest to the eye counts.
    """
    hit = _nearest(center_places, mouse, centers.radii + 1)
    if hit < 0:
        hit = _nearest(center_places, mouse, centers.radii + _REACH)
    if hit >= 0:
        return int(centers.groups[hit])
    hit = _nearest(point_places, mouse, np.full(len(point_places), _REACH))
    return int(points.groups[hit]) if hit >= 0 else -1


def _nearest(places: npt.NDArray[Any], mouse: npt.NDArray[Any], reach: npt.NDArray[Any]) -> int:
    """The nearest to the eye of those that the mouse reaches, -1 for none."""
    found = np.flatnonzero(((places[:, :2] - mouse) ** 2).sum(axis=1) <= reach**2)
    return int(found[np.argmin(places[found, 2])]) if len(found) else -1
