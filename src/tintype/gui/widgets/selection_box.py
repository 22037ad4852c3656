"""A rectangle of image pixels: drawn, moved and resized with the mouse or the arrow keys."""

import math

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QRegion

from tintype.gui.widgets.layer import Layer
from tintype.gui.widgets.projection import Projection

#: Logical pixels around an edge in which the mouse takes it, ...
_REACH = 6
#: ... and that a press must be dragged to be more than a click.
_CLICK = 3
_HANDLE = 7
#: Milliseconds after the last arrow key: then the rectangle counts.
_SETTLE_MS = 250
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_CURSORS = {
    (0, 0): Qt.CursorShape.SizeAllCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (-1, -1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (-1, 0): Qt.CursorShape.SizeHorCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor,
}
#: Which sides a drag moves: left (-1), right (1) or neither (0), and top, bottom or neither. (0, 0)
#: moves all of it.
Grip = tuple[int, int]


class SelectionBox(Layer):
    """While ``is_active`` it takes the mouse; a rectangle is seen at any time."""

    #: QRect in image pixels, inside the image, never empty; None when nothing is selected any more.
    chosen = Signal(object)
    #: Enter, or a click beside it: it stays as it is, and one is done.
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rectangle: QRect | None = None
        self._is_active = False
        self._image = QRect()
        self._grip: Grip | None = None
        self._is_dragging = False
        self._is_click = False
        self._pressed = QPointF()
        self._before: QRect | None = None
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settling.timeout.connect(lambda: self.chosen.emit(self._rectangle))

    @property
    def rectangle(self) -> QRect | None:
        return self._rectangle

    def show_rectangle(self, rectangle: QRect | None) -> None:
        """Show what is selected; while one drags, the drag goes on."""
        if not self._is_dragging and not self._settling.isActive():
            self._set(rectangle)

    def set_active(self, is_active: bool) -> None:
        self._is_active = is_active
        self.changed.emit(QRect())

    def give_up(self) -> None:
        """End a drag as if it had not begun."""
        if self._is_dragging:
            self._is_dragging = False
            self._set(self._before)

    def set_image(self, width: int, height: int) -> None:
        """Another image, which the rectangle has to lie in; nothing of it is selected."""
        self._settling.stop()
        self._is_dragging = False
        self._set(None)
        self._image = QRect(0, 0, width, height)

    def _set(self, rectangle: QRect | None) -> None:
        if rectangle != self._rectangle:
            self._rectangle = rectangle
            self.changed.emit(QRect())

    # Mouse

    def press(self, event: QMouseEvent, projection: Projection) -> bool:
        if not self._is_active or event.button() != Qt.MouseButton.LeftButton:
            return False
        self._is_dragging, self._is_click = True, True
        self._pressed = event.position()
        self._before = self._rectangle
        self._grip = self._grip_at(event.position(), projection)
        return True

    def drag(self, event: QMouseEvent, projection: Projection) -> None:
        if not self._is_dragging:
            return
        if (event.position() - self._pressed).manhattanLength() >= _CLICK:
            self._is_click = False
        if not self._is_click:
            start = projection.position(self._pressed)
            self._set(self._dragged(start, projection.position(event.position())))

    def release(self, event: QMouseEvent, projection: Projection) -> None:
        was_dragging, self._is_dragging = self._is_dragging, False
        if not was_dragging:
            return
        if not self._is_click:
            self.chosen.emit(self._rectangle)
        elif self._grip is None:
            self.finished.emit()

    def _dragged(self, start: QPointF, at: QPointF) -> QRect | None:
        moved = at - start
        x, y = round(moved.x()), round(moved.y())
        if self._before is None or self._grip is None:
            return self._between(start, at)
        if self._grip == (0, 0):
            return self._moved(self._before, x, y)
        return self._resized(self._before, self._grip, x, y)

    def _between(self, one: QPointF, other: QPointF) -> QRect | None:
        """All pixels that the rectangle between two positions touches."""
        left, right = sorted((one.x(), other.x()))
        top, bottom = sorted((one.y(), other.y()))
        x, y = math.floor(left), math.floor(top)
        touched = QRect(x, y, math.floor(right) + 1 - x, math.floor(bottom) + 1 - y)
        inside = touched.intersected(self._image)
        return self._before if inside.isEmpty() else inside

    def _moved(self, before: QRect, x: int, y: int) -> QRect:
        """Moved, but not out of the image."""
        last_x = self._image.width() - before.width()
        last_y = self._image.height() - before.height()
        left = min(max(0, before.x() + x), last_x)
        top = min(max(0, before.y() + y), last_y)
        return QRect(left, top, before.width(), before.height())

    def _resized(self, before: QRect, grip: Grip, x: int, y: int) -> QRect:
        """With two of its sides moved; they stop at the image's edges and at their opposites."""
        left, right = _side(before.x(), before.width(), grip[0], x, self._image.width())
        top, bottom = _side(before.y(), before.height(), grip[1], y, self._image.height())
        return QRect(left, top, right - left, bottom - top)

    def _grip_at(self, at: QPointF, projection: Projection) -> Grip | None:
        """What the mouse takes of the rectangle at a place in the view; None beside it."""
        if not self._rectangle:
            return None
        place = _logical(self._rectangle, projection)
        if not place.adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(at):
            return None
        across = _near(at.x(), place.left(), place.right())
        return across, _near(at.y(), place.top(), place.bottom())

    def cursor(self, at: QPointF, projection: Projection) -> Qt.CursorShape | None:
        if not self._is_active:
            return None
        grip = self._grip if self._is_dragging else self._grip_at(at, projection)
        return Qt.CursorShape.CrossCursor if grip is None else _CURSORS[grip]

    # Keys

    def takes(self, event: QKeyEvent) -> bool:
        ends = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return self._is_active and (event.key() in ends or Qt.Key(event.key()) in _ARROWS)

    def key(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self._escape()
        elif key in _ARROWS:
            is_size = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._step(*_ARROWS[key], is_size)
        else:
            self.finished.emit()

    def _escape(self) -> None:
        """Give a drag up; else select nothing; else be done."""
        if self._is_dragging:
            self.give_up()
        elif self._rectangle:
            self._set(None)
            self.chosen.emit(None)
        else:
            self.finished.emit()

    def _step(self, x: int, y: int, is_size: bool) -> None:
        """Move by a pixel, or the right and lower sides; without a rectangle begin with one."""
        if not self._rectangle:
            width, height = self._image.width(), self._image.height()
            self._set(QRect(width // 4, height // 4, max(1, width // 2), max(1, height // 2)))
        elif is_size:
            self._set(self._resized(self._rectangle, (abs(x), abs(y)), x, y))
        else:
            self._set(self._moved(self._rectangle, x, y))
        self._settling.start()

    # Painting

    def paint(self, painter: QPainter, projection: Projection) -> None:
        if not self._rectangle:
            return
        place, ratio = projection.place_of(QRectF(self._rectangle)), projection.ratio
        if self._is_active:  # at other times nothing may change the colours that one compares
            outside = QRegion(projection.whole.intersected(projection.view).toAlignedRect())
            painter.setClipRegion(outside - QRegion(place.toRect()))
            painter.fillRect(projection.view, QColor(0, 0, 0, 110))
            painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        outline = place.adjusted(-ratio / 2, -ratio / 2, ratio / 2, ratio / 2)
        painter.setPen(QPen(QColor("#202020"), ratio))
        painter.drawRect(outline)
        dashes = QPen(QColor("#ffffff"), ratio)
        dashes.setDashPattern([4, 4])
        painter.setPen(dashes)
        painter.drawRect(outline)
        if self._is_active:
            self._paint_handles(painter, place, ratio)

    def _paint_handles(self, painter: QPainter, place: QRectF, ratio: float) -> None:
        side = _HANDLE * ratio
        middle = place.center()
        painter.setPen(QPen(QColor("#202020"), ratio))
        painter.setBrush(QColor("#ffffff"))
        for x in (place.left(), middle.x(), place.right()):
            for y in (place.top(), middle.y(), place.bottom()):
                if (x, y) != (middle.x(), middle.y()):
                    painter.drawRect(QRectF(x - side / 2, y - side / 2, side, side))


def _logical(rectangle: QRect, projection: Projection) -> QRectF:
    place, ratio = projection.place_of(QRectF(rectangle)), projection.ratio
    return QRectF(place.topLeft() / ratio, place.size() / ratio)


def _near(at: float, low: float, high: float) -> int:
    """-1 near the low side, 1 near the high one, 0 near neither; a thin box keeps its middle."""
    reach = min(_REACH, (high - low) / 3)
    if at < low + reach:
        return -1
    return 1 if at > high - reach else 0


def _side(start: int, length: int, grip: int, moved: int, limit: int) -> tuple[int, int]:
    """Where a stretch begins and ends when one of its ends is moved."""
    end = start + length
    if grip < 0:
        return min(max(0, start + moved), end - 1), end
    if grip > 0:
        return start, max(min(limit, end + moved), start + 1)
    return start, end
