"""Many small points in many colours, for a pyqtgraph plot.

pyqtgraph's own ScatterPlotItem looks at each point's style in Python: 75 ms for 10,000 points of
many colours, in which the window stands still. Drawn colour by colour it is 8 ms.
"""

from typing import Any

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF


class PointsItem(pg.GraphicsObject):  # type: ignore[misc]
    """Points at (n,) x and y in plot coordinates, in (n, 3) colours 0 to 255, ``size`` pixels wide."""

    def __init__(self, size: float) -> None:
        super().__init__()
        self._size = size
        self._groups: list[tuple[QColor, QPolygonF]] = []
        self._bounds = QRectF()
        # Painted once and kept while only what lies above it moves.
        self.setCacheMode(self.CacheMode.DeviceCoordinateCache)

    def set_points(
        self, x: npt.NDArray[Any], y: npt.NDArray[Any], colors: npt.NDArray[np.uint8]
    ) -> None:
        self.prepareGeometryChange()
        self._groups = []
        self._bounds = QRectF()
        if len(x):
            codes = colors.astype(np.uint32) @ np.array([1 << 16, 1 << 8, 1], np.uint32)
            order = np.argsort(codes, kind="stable")
            distinct, first = np.unique(codes[order], return_index=True)
            for code, part in zip(distinct.tolist(), np.split(order, first[1:]), strict=True):
                polygon = pg.functions.arrayToQPolygonF(x[part], y[part])
                self._groups.append((QColor.fromRgb(code), polygon))
            width, height = float(np.ptp(x)), float(np.ptp(y))
            self._bounds = QRectF(float(x.min()), float(y.min()), width, height)
        self.update()

    def boundingRect(self) -> QRectF:
        # A point is wider than its place.
        width, height = self.pixelLength(pg.Point(1, 0)), self.pixelLength(pg.Point(0, 1))
        margin_x, margin_y = self._size * (width or 0), self._size * (height or 0)
        return self._bounds.adjusted(-margin_x, -margin_y, margin_x, margin_y)

    def viewTransformChanged(self) -> None:
        self.prepareGeometryChange()
        super().viewTransformChanged()

    def paint(self, painter: QPainter, *_: Any) -> None:
        # A cosmetic pen is as wide on every screen; points should be as large to the eye.
        pen = QPen(Qt.GlobalColor.black, self._size * painter.device().devicePixelRatio())
        pen.setCosmetic(True)
        pen.setCapStyle(Qt.PenCapStyle.SquareCap)
        for color, polygon in self._groups:
            pen.setColor(color)
            painter.setPen(pen)
            painter.drawPoints(polygon)
