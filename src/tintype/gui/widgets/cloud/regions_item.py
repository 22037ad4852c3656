"""A slice through a cube of colours in a pyqtgraph plot, as one image."""

from typing import Any

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter


class RegionsItem(pg.GraphicsObject):  # type: ignore[misc]
    """An image whose first row lies at the bottom."""

    def __init__(self) -> None:
        super().__init__()
        self._pixels: npt.NDArray[np.uint32] = np.zeros((0, 0), np.uint32)
        self._bounds = QRectF()

    @property
    def pixels(self) -> npt.NDArray[np.uint32]:
        """(height, width) 0xAARRGGBB."""
        return self._pixels

    def set_pixels(self, pixels: npt.NDArray[np.uint32], bounds: QRectF) -> None:
        """Show pixels, opaque or not there at all, on these values of the axes; none hide it."""
        self.prepareGeometryChange()
        self._pixels, self._bounds = np.ascontiguousarray(pixels), bounds
        self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, *_: Any) -> None:
        if not self._pixels.size:
            return
        height, width = self._pixels.shape
        stride = self._pixels.strides[0]
        image = QImage(self._pixels.data, width, height, stride, QImage.Format.Format_ARGB32)
        painter.drawImage(self._bounds, image)
