"""A slice through a cube of colours: which centre each colour of it is nearest to."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from tintype.color.spaces import Space
from tintype.gui.widgets.cloud.axes import Axes
from tintype.gui.widgets.cloud.raster import pack
from tintype.gui.widgets.cloud.scatter import mixed
from tintype.mapping import nearest


@dataclass(frozen=True, eq=False)
class Slice:
    """Which centre each colour of a plane belongs to.

    Attributes:
        third: the value of the third axis.
        places: (height, width) in the centres, the first row at the bottom; -1 is no colour.
        colors, groups: (k, 3) and (k,) of the centres, as of `tintype.gui.widgets.cloud.scatter.Centers`.
    """

    third: float
    places: npt.NDArray[np.intp]
    colors: npt.NDArray[Any]
    groups: npt.NDArray[np.intp]


#: So far beyond its ends a value may be by rounding alone.
_ROUNDING = 0.01
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
    shown = np.flatnonzero(((flat > -_ROUNDING) & (flat < 255 + _ROUNDING)).all(axis=1))
    places = np.full(len(flat), -1, np.intp)
    if len(shown) and len(centers):
        own = space.positions(np.clip(flat[shown], 0, 255), opaque=True)
        places[shown] = nearest(own, space.positions(centers, opaque=True))[0]
    return places.reshape(colors.shape[:2])


def paint_slice(slice: Slice, highlighted: int) -> npt.NDArray[np.uint32]:
    """(height, width) 0xAARRGGBB: each colour in that of its centre, what is no colour transparent.

    If a group is highlighted, hardly anything is left of the others.
    """
    others = (slice.groups != highlighted) & (highlighted >= 0)
    packed = np.append(pack(mixed(slice.colors, others)), np.uint32(0))
    painted: npt.NDArray[np.uint32] = packed[slice.places]
    return painted
