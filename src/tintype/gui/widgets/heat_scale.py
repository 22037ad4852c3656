"""The scale of a heat map: what its colours stand for."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from tintype.gui import theme
from tintype.gui.figures import figure
from tintype.gui.widgets.layer import Layer
from tintype.gui.widgets.plate import paint_plate
from tintype.gui.widgets.projection import Projection

_BAR = 12
_LENGTH = 25 * theme.GRID
#: A view that is narrower has no room for it.
_LEAST_WIDTH = _LENGTH + 8 * theme.GRID


class HeatScale(Layer):
    """In the lower right corner of a view: a bar with ticks, and a stretch of it by its name.

    Args:
        colors: (n, 3) from the low end to the high one.
        ticks: values of the ticks, the first and the last at the ends.
        title: what is measured.
        stretch: two values between which lies what ``stretch_name`` says.
    """

    def __init__(
        self,
        colors: npt.NDArray[np.uint8],
        ticks: tuple[float, ...],
        title: str,
        stretch: tuple[float, float],
        stretch_name: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ticks, self._title = ticks, title
        self._stretch, self._stretch_name = stretch, stretch_name
        self._memory = np.ascontiguousarray(colors)
        self._colors = QImage(
            self._memory.data, len(colors), 1, colors.size, QImage.Format.Format_RGB888
        )

    def paint(self, painter: QPainter, projection: Projection) -> None:
        ratio = projection.ratio
        width, height = projection.view.width() / ratio, projection.view.height() / ratio
        if width < _LEAST_WIDTH:
            return
        painter.scale(ratio, ratio)
        line = painter.fontMetrics().height()
        tall = 3 * line + _BAR + 3 * theme.GRID
        wide = _LENGTH + 4 * theme.GRID
        plate = QRectF(width - wide - theme.GRID, height - tall - theme.GRID, wide, tall)
        paint_plate(painter, plate)
        left, top = plate.x() + 2 * theme.GRID, plate.y() + theme.GRID
        painter.setPen(QColor(theme.shades().text))
        painter.drawText(QRectF(left, top, _LENGTH, line), 0, self._title)
        bar = QRectF(left, top + line + 4, _LENGTH, _BAR)
        painter.setFont(theme.tabular(painter.font()))
        self._paint_bar(painter, bar, line)
        self._paint_stretch(painter, bar, bar.bottom() + line + 8, line)

    def _x(self, bar: QRectF, value: float) -> float:
        low, high = self._ticks[0], self._ticks[-1]
        return bar.x() + bar.width() * (value - low) / (high - low)

    def _paint_bar(self, painter: QPainter, bar: QRectF, line: int) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(bar, self._colors)
        for tick in self._ticks:
            x = self._x(bar, tick)
            painter.drawLine(QPointF(x, bar.bottom()), QPointF(x, bar.bottom() + 4))
            label = figure(tick, "g") + ("+" if tick == self._ticks[-1] else "")
            place = QRectF(x - 24, bar.bottom() + 4, 48, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, label)

    def _paint_stretch(self, painter: QPainter, bar: QRectF, top: float, line: int) -> None:
        """A bracket over a part of the bar, and below the ticks what it is."""
        low, high = (self._x(bar, value) for value in self._stretch)
        painter.fillRect(QRectF(low, bar.y() - 3, high - low, 2), QColor(theme.shades().text))
        painter.setPen(QColor(theme.shades().quiet))
        words = (
            f"{figure(self._stretch[0], 'g')}–{figure(self._stretch[1], 'g')}  {self._stretch_name}"
        )
        painter.drawText(QRectF(bar.x(), top, bar.width(), line), 0, words)
