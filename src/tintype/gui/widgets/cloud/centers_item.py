"""The centres of a cloud, with their trails, in a pyqtgraph plot.

As `tintype.gui.widgets.cloud.points_item` for points: one image, not an item that styles each in Python.
"""

from typing import Any

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QTransform

from tintype.gui.widgets.cloud.center_painting import paint_centers, paint_trails
from tintype.gui.widgets.cloud.raster import pixels_of
from tintype.gui.widgets.cloud.scatter import Centers


class CentersItem(pg.GraphicsObject):  # type: ignore[misc]
    """Circles at two of the three axes of their centres."""

    def __init__(self) -> None:
        super().__init__()
        self._centers = Centers()
        self._plane = (0, 1)
        self._highlighted = -1
        self._bounds, self._room = QRectF(), 1.0

    def set_bounds(self, bounds: QRectF, room: float) -> None:
        """All of the plot, as circles reach over the ends of its axes; these are ``room`` pixels long."""
        self.prepareGeometryChange()
        self._bounds, self._room = bounds, room

    def set_centers(self, centers: Centers, plane: tuple[int, int], highlighted: int) -> None:
        self._centers, self._plane, self._highlighted = centers, plane, highlighted
        self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, *_: Any) -> None:
        centers, plane = self._centers, list(self._plane)
        if not len(centers):
            return
        ratio = painter.device().devicePixelRatio()
        to_view = painter.combinedTransform()
        seen = to_view.mapRect(self._bounds).toAlignedRect()
        painter.save()
        painter.resetTransform()
        if centers.trail and centers.glow > 0:
            trail = [_mapped(to_view, each[:, plane]) for each in (*centers.trail, centers.values)]
            paint_trails(painter, trail, centers.glow)
        image = QImage(seen.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        corner = np.array([seen.x(), seen.y()])
        middles = ratio * (_mapped(to_view, centers.values[:, plane]) - corner)
        order = np.argsort(-centers.shares, kind="stable")  # small ones lie on top
        radii = centers.radii(self._room) * ratio
        pixels = pixels_of(image)
        paint_centers(pixels, centers, middles, radii, order, self._highlighted, ratio)
        painter.drawImage(QRectF(seen), image)
        painter.restore()


def _mapped(transform: QTransform, places: npt.NDArray[Any]) -> npt.NDArray[np.float64]:
    """(n, 2) places after a transform that does not turn."""
    origin = transform.map(QPointF(0, 0))
    scale = np.array([transform.m11(), transform.m22()])
    return np.asarray(places * scale + np.array([origin.x(), origin.y()]))
