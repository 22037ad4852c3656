"""The line between two pictures in one view: dragged, or moved by the arrow keys."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
)
from PySide6.QtWidgets import QWidget

from tintype.gui import theme

#: How wide it is, with its grip in the middle, ...
_WIDTH = 4 * theme.GRID
_GRIP = 14
#: ... and how far from the line the mouse takes it elsewhere: pixels beside it are to be reached, too.
_REACH = 5
_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENDS = {Qt.Key.Key_Home: 0.0, Qt.Key.Key_End: 1.0}


class SplitLine(QWidget):
    """Stands in its owner from top to bottom; a double click puts it into the middle."""

    #: 0 at the left edge of the owner, 1 at the right one.
    moved = Signal(float)

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._fraction = 0.5
        self._grabbed: float | None = None
        owner.installEventFilter(self)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Line between original and reduced image"))
        self.setToolTip(self.tr("Drag, or move with the arrow keys; a double click centres it"))

    @property
    def fraction(self) -> float:
        return self._fraction

    def set_fraction(self, fraction: float) -> None:
        fraction = min(1.0, max(0.0, fraction))
        if fraction != self._fraction:
            self._fraction = fraction
            self._stand()
            self.moved.emit(fraction)

    def _stand(self) -> None:
        left = round(self._fraction * self._owner.width()) - _WIDTH // 2
        height = self._owner.height()
        self.setGeometry(left, 0, _WIDTH, height)
        grip = QRect(0, height // 2 - _WIDTH // 2, _WIDTH, _WIDTH)
        line = QRegion(_WIDTH // 2 - _REACH, 0, 2 * _REACH, height)
        self.setMask(line.united(QRegion(grip, QRegion.RegionType.Ellipse)))

    def _move_to(self, x: float) -> None:
        """``x`` is in the owner, in logical pixels."""
        self.set_fraction(round(x) / max(1, self._owner.width()))

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._owner and event.type() == QEvent.Type.Resize:
            self._stand()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed = event.position().x() - _WIDTH / 2

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            self._move_to(self.mapToParent(event.position()).x() - self._grabbed)
        event.ignore()  # there is a pixel below: its owner looks at it

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.set_fraction(0.5)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _KEYS:
            is_large = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            step = _KEYS[key] * (8 * theme.GRID if is_large else theme.GRID)
            self._move_to(self._fraction * self._owner.width() + step)
        elif key in _ENDS:
            self.set_fraction(_ENDS[key])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # Painting: light with a dark edge, so that it is seen over any picture

    def paintEvent(self, event: QPaintEvent) -> None:
        middle = QPointF(_WIDTH / 2, self.height() / 2)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(QRectF(middle.x() - 2, 0, 4, self.height()), QColor(0, 0, 0, 90))
            painter.fillRect(QRectF(middle.x() - 1, 0, 2, self.height()), QColor("#ffffff"))
            edge = theme.shades().accent if self.hasFocus() else "#5a000000"
            painter.setPen(QPen(QColor(edge), 2))
            painter.setBrush(QColor("#ffffff"))
            painter.drawEllipse(middle, _GRIP, _GRIP)
            painter.setPen(QPen(QColor("#303030"), 1.75, c=Qt.PenCapStyle.RoundCap))
            for side in (-1, 1):
                tip = middle + QPointF(side * 8, 0)
                wings = [tip + QPointF(-side * 4, up) for up in (-4, 4)]
                painter.drawPolyline([wings[0], tip, wings[1]])
