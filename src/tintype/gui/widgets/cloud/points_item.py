"""Many small points in many colours, for a pyqtgraph plot.

pyqtgraph's own ScatterPlotItem looks at each point's style in Python: 75 ms for 10,000 points of as
many colours, in which the window stands still. Here NumPy sets the pixels of one small image, and
Qt paints it in one call: 2 ms, however busy other threads are.
"""

from typing import Any

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from tintype.gui.widgets.cloud.raster import pixels_of, splat


class PointsItem(pg.GraphicsObject):  # type: ignore[misc]
    """Squares of ``size`` pixels at plot coordinates."""

    def __init__(self, size: float) -> None:
        super().__init__()
        self._size = size
        self._x = self._y = np.zeros(0)
        self._argb = np.zeros(0, np.uint32)
        self._bounds = QRectF()
        self._painted: tuple[tuple[float, ...], QRectF, QImage] | None = None

    def set_points(
        self, x: npt.NDArray[Any], y: npt.NDArray[Any], argb: npt.NDArray[np.uint32]
    ) -> None:
        """Show points at (n,) x and y in opaque colours 0xFFRRGGBB; later ones lie on top."""
        self.prepareGeometryChange()
        self._x, self._y, self._argb, self._painted = x, y, argb, None
        self._bounds = QRectF()
        if len(x):
            low_x, low_y = float(x.min()), float(y.min())
            self._bounds = QRectF(low_x, low_y, float(x.max()) - low_x, float(y.max()) - low_y)
        self.update()

    @property
    def points(self) -> tuple[npt.NDArray[Any], npt.NDArray[Any], npt.NDArray[np.uint32]]:
        """(n,) x, y, and colours as 0xFFRRGGBB."""
        return self._x, self._y, self._argb

    def boundingRect(self) -> QRectF:
        # A point is wider than its place.
        across, up = (self._size * (length or 0) for length in self._pixel_lengths())
        return self._bounds.adjusted(-across, -up, across, up)

    def _pixel_lengths(self) -> tuple[float | None, float | None]:
        """How far a logical pixel reaches in plot coordinates, to the right and up."""
        return self.pixelLength(pg.Point(1, 0)), self.pixelLength(pg.Point(0, 1))

    def viewTransformChanged(self) -> None:
        self.prepareGeometryChange()
        super().viewTransformChanged()

    def paint(self, painter: QPainter, *_: Any) -> None:
        across, up = self._pixel_lengths()
        if not len(self._x) or not across or not up:
            return
        ratio = painter.device().devicePixelRatio()
        key = across / ratio, up / ratio, ratio
        if self._painted is None or self._painted[0] != key:
            self._painted = key, *self._picture(*key)
        _, place, image = self._painted
        painter.drawImage(place, image)

    def _picture(self, across: float, up: float, ratio: float) -> tuple[QRectF, QImage]:
        """All points as one image, and where it lies; device pixels are ``across`` and ``up`` large."""
        side = max(1, round(self._size * ratio))
        column, row = (self._x / across).astype(int), (self._y / up).astype(int)
        left, bottom = int(column.min()), int(row.min())
        width, height = int(column.max()) - left + side, int(row.max()) - bottom + side
        image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        middle = (side - 1) / 2
        splat(pixels_of(image), column - left + middle, row - bottom + middle, self._argb, side)
        # The plot's y goes up, so the first row of the image comes to lie at the bottom.
        place = QRectF(
            (left - side / 2) * across, (bottom - side / 2) * up, width * across, height * up
        )
        return place, image
