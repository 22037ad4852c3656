"""The scale of a heat map: what its colours stand for."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from tintype.gui import theme
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
        bar = QRectF(plate.x() + 2 * theme.GRID, plate.y() + theme.GRID + line + 4, _LENGTH, _BAR)
        painter.drawText(QRectF(bar.x(), plate.y() + theme.GRID, _LENGTH, line), 0, self._title)
        self._paint_bar(painter, bar, line)

    def _x(self, bar: QRectF, value: float) -> float:
        low, high = self._ticks[0], self._ticks[-1]
        return bar.x() + bar.width() * (value - low) / (high - low)

    def _paint_bar(self, painter: QPainter, bar: QRectF, line: int) -> None:
        text, quiet = QColor(theme.shades().text), QColor(theme.shades().quiet)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(bar, self._colors)
        painter.setFont(theme.tabular(painter.font()))
        for tick in self._ticks:
            x = self._x(bar, tick)
            painter.setPen(QPen(text, 1))
            painter.drawLine(
                QRectF(x, bar.bottom(), 0, 4).topLeft(), QRectF(x, bar.bottom() + 4, 0, 0).topLeft()
            )
            label = f"{tick:g}" if tick != self._ticks[-1] else f"≥ {tick:g}"
            place = QRectF(x - 24, bar.bottom() + 4, 48, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, label)
        low, high = (self._x(bar, value) for value in self._stretch)
        below = bar.bottom() + 4 + line + 4
        painter.fillRect(QRectF(low, bar.y(), high - low, 2), QColor("#ffffff"))
        painter.fillRect(QRectF(low, below + line / 2, high - low, 2), text)
        painter.setPen(quiet)
        painter.drawText(QRectF(high + 6, below, bar.right() - high, line), 0, self._stretch_name)
