"""The frame of a plane: its square, what the axes are called and what is at their ends."""

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from tintype.gui import theme
from tintype.gui.widgets.cloud.axes import Axis

#: Free for the labels on the left and below, and for circles on the other sides; logical pixels.
LABELS, FREE = 20, 10
_LABEL_PIXELS = 11


class PlaneFrame(pg.GraphicsObject):  # type: ignore[misc]
    def __init__(self) -> None:
        super().__init__()
        self._axes: tuple[Axis, Axis] | None = None
        self._square = self._bounds = QRectF()

    def set_axes(self, horizontal: Axis, vertical: Axis) -> None:
        self.prepareGeometryChange()
        self._axes = horizontal, vertical
        self._square = QRectF(
            horizontal.low,
            vertical.low,
            horizontal.high - horizontal.low,
            vertical.high - vertical.low,
        )

    @property
    def square(self) -> QRectF:
        """The values on the axes that it holds."""
        return self._square

    def set_bounds(self, bounds: QRectF) -> None:
        """All of the plot, labels and all."""
        self.prepareGeometryChange()
        self._bounds = bounds

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, *_: Any) -> None:
        if not self._axes:
            return
        chosen, square = theme.shades(), painter.combinedTransform().mapRect(self._square)
        painter.save()
        painter.resetTransform()
        line = QColor(chosen.quiet)
        line.setAlphaF(0.6)
        painter.setPen(QPen(line, 1))
        painter.drawRect(square)
        font = theme.tabular(QFont(painter.font()))
        font.setPixelSize(_LABEL_PIXELS)
        painter.setFont(font)
        horizontal, vertical = self._axes
        _write(painter, horizontal, QRectF(square.left(), square.bottom() + 2, square.width(), 16))
        painter.translate(square.left() - 18, square.bottom())
        painter.rotate(-90)
        _write(painter, vertical, QRectF(0, 0, square.height(), 16))
        painter.restore()


def _write(painter: QPainter, axis: Axis, place: QRectF) -> None:
    """From left to right: the lower end, the letter, the upper end."""
    chosen, align = theme.shades(), Qt.AlignmentFlag
    low, high = axis.ends
    if _width(painter, low, high) > place.width() / 2 - _width(painter, axis.letter):
        low, high = "−", "+"
    for text, side, color in (
        (low, align.AlignLeft, chosen.quiet),
        (axis.letter, align.AlignHCenter, chosen.text),
        (high, align.AlignRight, chosen.quiet),
    ):
        painter.setPen(QColor(color))
        painter.drawText(place, side | align.AlignVCenter, text)


def _width(painter: QPainter, *texts: str) -> int:
    """The width of the longest."""
    return max(painter.fontMetrics().horizontalAdvance(text) for text in texts)
