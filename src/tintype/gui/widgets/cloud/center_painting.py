"""Centres painted over a cloud, in a plane or in a cube: trails first, then circles with a ring."""

from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from tintype.gui import theme
from tintype.gui.widgets.cloud.raster import Pixels, discs, pack
from tintype.gui.widgets.cloud.scatter import Centers

#: In logical pixels: the ring around a centre, and the one farther out around what is highlighted.
_RING, _GAP, _HALO = 1.0, 2.0, 2.0
#: Of a shorter move, in logical pixels, there is nothing to see.
_LEAST_MOVE = 0.25
#: From this luma on, 0 to 255, a colour is light.
_LIGHT = 128


def paint_trails(
    painter: QPainter, trail: list[npt.NDArray[Any]], glow: float, width: float = 1.25
) -> None:
    """Lines through (n, 2) pixels, one array for each time, the oldest first; older ones fainter."""
    color = QColor(theme.shades().text)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for age, (before, after) in enumerate(pairwise(trail), 1):
        color.setAlphaF(0.7 * glow * age / (len(trail) - 1))
        pen = QPen(color, width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        moved = np.abs(after - before).max(axis=1) > _LEAST_MOVE
        ends = np.stack([before[moved], after[moved]], axis=1).reshape(-1, 2).astype(float)
        painter.drawPath(pg.arrayToQPath(ends[:, 0], ends[:, 1], connect="pairs"))


def paint_centers(
    pixels: Pixels,
    centers: Centers,
    middles: npt.NDArray[Any],
    radii: npt.NDArray[Any],
    order: npt.NDArray[np.intp],
    highlighted: int,
    ratio: float,
) -> None:
    """Circles with (n,) radii around (n, 2) middles, in device pixels; the highlighted one on top.

    Args:
        pixels: (height, width) premultiplied 0xAARRGGBB.
        order: (n,) places in ``centers``; later ones lie on top.
        ratio: device pixels for each logical one.
    """
    argb, rings = pack(centers.colors), _contrasting(centers.colors)
    discs(pixels, middles[order], radii[order], argb[order], rings[order], _RING * ratio)
    lit = order[centers.groups[order] == highlighted] if highlighted >= 0 else order[:0]
    if len(lit):
        text, ground = (
            np.full(len(lit), QColor(shade).rgb(), np.uint32)
            for shade in (theme.shades().text, theme.shades().canvas)
        )
        wide = radii[lit] + (_RING + _GAP) * ratio
        discs(pixels, middles[lit], wide, ground, text, _HALO * ratio)
        discs(pixels, middles[lit], radii[lit], argb[lit], rings[lit], _RING * ratio)


def _contrasting(colors: npt.NDArray[Any]) -> Pixels:
    """(n,) dark around light colours and light around dark ones: seen on any ground."""
    is_light = colors @ np.array([0.299, 0.587, 0.114]) > _LIGHT
    dark, light = (QColor(shade).rgb() for shade in (theme.LIGHT.text, theme.LIGHT.base))
    return np.where(is_light, dark, light).astype(np.uint32)
