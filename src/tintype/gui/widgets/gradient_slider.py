"""A slider whose groove shows what it leads to."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider, QWidget

from tintype.gui import theme

_HEIGHT, _GROOVE, _HANDLE = 20, 12, 14


class GradientSlider(QSlider):
    def __init__(self, most: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, most)
        self.setPageStep(max(1, most // 20))
        self.setAccessibleName(name)
        self._groove = QImage()

    def set_colors(self, colors: npt.NDArray[np.uint8]) -> None:
        """(n, 3) colours from the left end to the right one."""
        row = np.full((1, len(colors), 4), 255, np.uint8)
        row[0, :, :3] = colors
        form = QImage.Format.Format_RGBX8888
        self._groove = QImage(row.data, len(colors), 1, row.strides[0], form).copy()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(20 * theme.GRID, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(8 * theme.GRID, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.shades()
        groove = QRectF(self._inset, (self.height() - _GROOVE) / 2, self._length, _GROOVE)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(groove, self._groove)
            painter.setPen(QPen(QColor(shades.accent if self.hasFocus() else shades.line), 1))
            painter.drawRect(groove)
            handle = QRectF(0, 0, _HANDLE, _HANDLE)
            handle.moveCenter(groove.center())
            handle.moveLeft(self._length * self.value() / max(1, self.maximum()))
            painter.setPen(QPen(QColor(shades.text), 2))
            painter.setBrush(QColor(shades.base))
            painter.drawEllipse(handle.adjusted(1, 1, -1, -1))

    @property
    def _inset(self) -> float:
        return _HANDLE / 2

    @property
    def _length(self) -> float:
        return self.width() - _HANDLE

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def _follow(self, event: QMouseEvent) -> None:
        """The handle comes to the mouse: one points at the colour that one wants."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            part = (event.position().x() - self._inset) / max(1.0, self._length)
            self.setValue(round(part * self.maximum()))
