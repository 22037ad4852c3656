"""A blade for each cluster: its points' silhouettes, sorted, as long as each is.

Broad blades are large clusters, long ones are set apart clearly, and what reaches left of 0 would be
nearer to another cluster. See Géron, "Hands-On Machine Learning with Scikit-Learn, Keras and
TensorFlow", 3rd edition (2022), chapter 9, figure 9-10.

NumPy sets the pixels of one image and Qt paints it in one call, however many blades there are.
"""

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from tintype.gui import theme
from tintype.gui.figures import figure

_TEXT_PIXELS = 11
_HEAD = 20
_FOOT = 20
_CHIP = theme.GRID
_GAP = 2
#: However small its cluster is, a blade is so high: it can be pointed at.
_LEAST = 3
_MARGIN = 5
_DIMMED = 70
_TICKS = (-1.0, -0.5, 0.0, 0.5, 1.0)


@dataclass(frozen=True, eq=False)
class Blades:
    """What is shown: clusters in their order, and their points.

    Attributes:
        colors: (k, 3) uint8.
        titles: what each is called.
        values: (n,) the silhouettes of points, -1 to 1.
        places: (n,) to which cluster each belongs.
        weights: (n,) how much each counts.
    """

    colors: npt.NDArray[np.uint8]
    titles: tuple[str, ...]
    values: npt.NDArray[np.float64]
    places: npt.NDArray[np.intp]
    weights: npt.NDArray[np.float64]

    @property
    def mean(self) -> float:
        """Of all points; there is at least one."""
        return float(np.average(self.values, weights=self.weights))

    def mean_of(self, place: int) -> float | None:
        """Of one cluster; None where it has no point."""
        own = self.places == place
        return float(np.average(self.values[own], weights=self.weights[own])) if own.any() else None

    @property
    def sizes(self) -> npt.NDArray[np.float64]:
        """(k,) the weight of each."""
        return np.bincount(self.places, self.weights, len(self.colors)).astype(np.float64)


class SilhouettePlot(QAbstractScrollArea):
    """Scrolls where there are more blades than fit.

    Attributes:
        pointed: the blade below the pointer, or chosen with the keys; -1 for none.
    """

    pointed = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blades: Blades | None = None
        self._edges = np.zeros((0, 2), int)
        self._highlighted = -1
        self.setAccessibleName(name)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(200, 96)
        self.viewport().setMouseTracking(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)

    def sizeHint(self) -> QSize:
        return QSize(344, 160)

    @property
    def blades(self) -> Blades | None:
        return self._blades

    @property
    def highlighted(self) -> int:
        """The blade that is brought out; -1 for none."""
        return self._highlighted

    def set_blades(self, blades: Blades | None) -> None:
        self._blades = blades if blades is not None and len(blades.values) else None
        self.highlight(-1)
        self._arrange()
        self.viewport().update()

    def highlight(self, place: int) -> None:
        """Bring out one blade, or with -1 none, without announcing it."""
        place = place if self._blades and place < len(self._blades.colors) else -1
        if place != self._highlighted:
            self._highlighted = place
            self.setAccessibleDescription(self._head())
            self.viewport().update()

    # Geometry, in logical pixels

    def _inside(self) -> QRect:
        """Where blades are."""
        return self.viewport().rect().adjusted(_MARGIN, _HEAD, -_MARGIN, -_FOOT)

    def _arrange(self) -> None:
        """Give each blade its part of the height."""
        heights = np.zeros(0, int)
        room = self._inside().height()
        if self._blades:
            sizes, k = self._blades.sizes, len(self._blades.colors)
            spare = max(0, room - k * (_LEAST + _GAP) + _GAP)
            bounds = np.rint(np.cumsum(sizes) / sizes.sum() * spare).astype(int)
            heights = _LEAST + np.diff(bounds, prepend=0)
        tops = np.cumsum(heights + _GAP) - heights - _GAP
        self._edges = np.stack([tops, tops + heights], axis=1)
        total = int(self._edges[-1, 1]) if len(heights) else 0
        self.verticalScrollBar().setRange(0, max(0, total - room))
        self.verticalScrollBar().setPageStep(max(1, room))
        self.verticalScrollBar().setSingleStep(_LEAST + _GAP)

    def _low(self) -> float:
        """Where the axis begins: at a tenth."""
        assert self._blades
        return min(0.0, math.floor(float(self._blades.values.min()) * 10) / 10)

    def x_of(self, value: Any) -> Any:
        """Where a silhouette is, from the left of the viewport."""
        area, low = self._inside(), self._low()
        left = area.left() + _CHIP + _GAP
        return left + (value - low) / (1 - low) * (area.right() - left)

    def place_at(self, position: QPointF) -> int:
        """The blade at a place of the viewport; -1 for none."""
        area = self._inside()
        if not self._blades or not area.top() <= position.y() < area.bottom() + 1:
            return -1
        y = position.y() - area.top() + self.verticalScrollBar().value()
        place = int(np.searchsorted(self._edges[:, 1], y, "right"))
        return place if place < len(self._edges) else -1

    def rect_of(self, place: int) -> QRect:
        """Where a blade is, in the viewport."""
        area, (top, bottom) = self._inside(), self._edges[place].tolist()
        offset = area.top() - self.verticalScrollBar().value()
        return QRect(area.left(), top + offset, area.width(), bottom - top)

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_to(self.place_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_to(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point_to(-1)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._edges) - 1
        places = {
            Qt.Key.Key_Up: max(0, self._highlighted - 1),
            Qt.Key.Key_Down: min(last, self._highlighted + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key in places and last >= 0:
            self._point_to(places[key])
            self._scroll_to(places[key])
        else:
            super().keyPressEvent(event)

    def _point_to(self, place: int) -> None:
        if place != self._highlighted:
            self.highlight(place)
            self.pointed.emit(place)

    def _scroll_to(self, place: int) -> None:
        bar, (top, bottom) = self.verticalScrollBar(), self._edges[place].tolist()
        bar.setValue(max(min(bar.value(), top), bottom - self._inside().height()))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            painter.setFont(self._font())
            if self._blades:
                self._paint_axis(painter)
                self._paint_blades(painter, self._blades)
                self._paint_mean(painter, self._blades)
            if self.hasFocus():
                painter.setPen(QColor(theme.shades().accent))
                painter.drawRect(QRectF(self.viewport().rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def _font(self) -> Any:
        font = theme.tabular(self.font())
        font.setPixelSize(_TEXT_PIXELS)
        return font

    def _paint_axis(self, painter: QPainter) -> None:
        chosen, area = theme.shades(), self._inside()
        painter.setPen(QColor(chosen.line))
        ticks = [tick for tick in _TICKS if tick >= self._low()]
        for tick in ticks:
            x = round(self.x_of(tick)) + 0.5
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom() + 4))
        painter.setPen(QColor(chosen.quiet))
        for tick in ticks:
            place = QRectF(self.x_of(tick) - 20, area.bottom() + 4, 40, _FOOT - 4)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, figure(tick, "g"))
        head = QRectF(area.left(), 0, area.width(), _HEAD)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(chosen.text))
        painter.drawText(head, middle | Qt.AlignmentFlag.AlignLeft, self._head())

    def _head(self) -> str:
        """Of the blade that is brought out, or of all."""
        if not self._blades:
            return ""
        if self._highlighted < 0:
            return self.tr("Mean silhouette {0}").format(figure(self._blades.mean, ".2f"))
        title, mean = (
            self._blades.titles[self._highlighted],
            self._blades.mean_of(self._highlighted),
        )
        return self.tr("{0}   silhouette {1}").format(
            title, "–" if mean is None else figure(mean, ".2f")
        )

    def _paint_mean(self, painter: QPainter, blades: Blades) -> None:
        area, x = self._inside(), round(self.x_of(blades.mean)) + 0.5
        painter.setPen(QPen(QColor(theme.shades().text), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))

    def _paint_blades(self, painter: QPainter, blades: Blades) -> None:
        area, ratio = self._inside(), self.viewport().devicePixelRatioF()
        pixels = self._pixels(blades, round(area.width() * ratio), round(area.height() * ratio))
        height, width = pixels.shape
        image = QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_ARGB32)
        painter.drawImage(QRectF(area), image)

    def _pixels(self, blades: Blades, width: int, height: int) -> npt.NDArray[np.uint32]:
        """(height, width) the blades that are in sight, as 0xAARRGGBB at device resolution."""
        ratio, offset = self.viewport().devicePixelRatioF(), self.verticalScrollBar().value()
        y = (np.arange(height) + 0.5) / ratio + offset
        owner = np.searchsorted(self._edges[:, 1], y, "right")
        owner = np.minimum(owner, len(self._edges) - 1)
        part = (y - self._edges[owner, 0]) / (self._edges[owner, 1] - self._edges[owner, 0])
        inside = (part >= 0) & (part < 1)
        values = _values_at(blades, owner, part)
        left = self._inside().left()
        zero, ends = ((self.x_of(each) - left) * ratio for each in (0.0, values))
        x = np.arange(width)[None] + 0.5
        low, high = np.minimum(zero, ends)[:, None], np.maximum(zero, ends)[:, None]
        is_chip = x < _CHIP * ratio
        argb = blades.colors.astype(np.uint32) @ np.array([1 << 16, 1 << 8, 1], np.uint32)
        alpha = np.full(len(argb), 255, np.uint32)
        if self._highlighted >= 0:
            alpha[:] = _DIMMED
            alpha[self._highlighted] = 255
        argb |= alpha << 24
        filled = (((x > low) & (x < high)) | is_chip) & inside[:, None]
        pixels = np.where(filled, argb[owner][:, None], np.uint32(0))
        pixels[_beside(filled)] = np.uint32(QColor(theme.shades().line).rgb())
        return pixels


def _beside(filled: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """A contour below and beside what is filled: that may have the colour of what is behind it."""
    near = filled.copy()
    near[:, 1:] |= filled[:, :-1]
    near[:, :-1] |= filled[:, 1:]
    near[1:] |= filled[:-1]
    return near & ~filled


def _values_at(
    blades: Blades, owner: npt.NDArray[np.intp], part: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """The silhouette at each ``part`` (0 to 1) of the blade ``owner``, longest first.

    Without points it is 0.
    """
    order = np.lexsort((-blades.values, blades.places))
    values, weights = blades.values[order], blades.weights[order]
    sizes = blades.sizes
    begin = np.cumsum(sizes) - sizes
    found = np.searchsorted(np.cumsum(weights), begin[owner] + part * sizes[owner], "right")
    found = np.minimum(found, len(values) - 1)
    return np.where(sizes[owner] > 0, values[found], 0.0)
