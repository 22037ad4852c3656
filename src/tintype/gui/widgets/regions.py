"""A slice through a cube of colours: which centre each colour of it is nearest to."""

from typing import Any

import numpy as np
import numpy.typing as npt

from tintype.color.spaces import Space
from tintype.gui.widgets.axes import Axes
from tintype.mapping import nearest

#: A slice is so many colours wide and high.
SIDE = 192


def slice_colors(axes: Axes, plane: tuple[int, int], third: float) -> npt.NDArray[np.float32]:
    """(SIDE, SIDE, 3) sRGB values of a plane of two axes at a value of the third.

    Rows go along the vertical axis, upwards. Some may lie outside of 0 to 255: no screen shows them.
    """
    values = np.empty((SIDE, SIDE, 3))
    values[..., axes.third(plane)] = third
    for which, place in zip(plane, (np.s_[None, :], np.s_[:, None]), strict=True):
        axis = axes.axes[which]
        values[..., which] = np.linspace(axis.low, axis.high, SIDE)[place]
    return axes.decode(values).astype(np.float32)


def find_regions(
    colors: npt.NDArray[np.float32], centers: npt.NDArray[np.uint8], space: Space
) -> npt.NDArray[np.intp]:
    """(height, width) places in ``centers`` (k, 3) of the nearest to each of (height, width, 3) colours.

    Colours are compared in ``space``, as a result compares them; -1 is what no screen shows.
    """
    flat = colors.reshape(-1, 3)
    shown = np.flatnonzero(((flat > -0.5) & (flat < 255.5)).all(axis=1))
    places = np.full(len(flat), -1, np.intp)
    if len(shown) and len(centers):
        own = space.positions(np.clip(flat[shown], 0, 255), opaque=True)
        places[shown] = nearest(own, space.positions(centers, opaque=True))[0]
    return places.reshape(colors.shape[:2])


def paint_regions(
    places: npt.NDArray[np.intp], colors: npt.NDArray[Any]
) -> npt.NDArray[np.uint32]:
    """(height, width) 0xAARRGGBB of regions in the (k, 3) colours of their centres, else transparent."""
    packed = colors.astype(np.uint32) @ np.array([1 << 16, 1 << 8, 1], np.uint32)
    packed = np.append(packed | np.uint32(0xFF000000), np.uint32(0))
    painted: npt.NDArray[np.uint32] = packed[places]
    return painted
