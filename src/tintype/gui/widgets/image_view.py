"""A picture that one can move, zoom, point at and work on with what lies over it."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from tintype.gui import theme
from tintype.gui.widgets.layer import Layer
from tintype.gui.widgets.picture_view import PictureView
from tintype.gui.widgets.projection import Projection
from tintype.gui.widgets.stack import saved
from tintype.gui.widgets.viewport import Viewport

#: Logical pixels that an arrow key moves the picture.
_KEY_STEP = 8 * theme.GRID
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class ImageView(PictureView):
    """The wheel zooms at the cursor, a drag pans, so do the arrow keys; "+", "-", "0" and "1" zoom.

    What the mouse and the keys do is offered to the layers first.
    """

    #: QPoint: the image pixel under the cursor; None when there is none.
    hovered = Signal(object)

    def __init__(
        self, viewport: Viewport, name: str, *, leads: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(viewport, name, leads=leads, parent=parent)
        self._layers: list[Layer] = []
        self._taken_by: Layer | None = None
        self._grabbed: QPointF | None = None
        self._mouse: QPointF | None = None
        self._shows_focus = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        viewport.changed.connect(self._point_again)

    # Layers

    def add_layer(self, layer: Layer) -> None:
        """Put a layer on top of all others."""
        layer.changed.connect(self._paint_again)
        self._layers.append(layer)
        self.update()

    def remove_layer(self, layer: Layer) -> None:
        if layer in self._layers:
            layer.changed.disconnect(self._paint_again)
            self._layers.remove(layer)
            self._taken_by = None
            self.update()

    def _paint_again(self, part: QRect) -> None:
        self._set_cursor()
        if part.isEmpty():
            self.update()
        else:
            self.update(part)

    # Events

    def _point_again(self) -> None:
        """Another pixel has come under the cursor."""
        if self._mouse is not None:
            self._tell_hovered(self._mouse)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and any(layer.takes(event) for layer in self._layers)
        ):
            event.accept()
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        projection = self.projection
        if not projection or not steps:
            return
        position = projection.position(event.position())
        anchor = QPointF(position.x() / projection.width, position.y() / projection.height)
        at = event.position() * projection.ratio
        after = self._viewport.stepped(steps)
        self._viewport.set_zoom(after, self._center_for(anchor, at, after))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.projection or self._taken_by or self._grabbed is not None:
            return
        is_pan = event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton)
        if not self._offer(event) and is_pan:
            self._grabbed = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def _offer(self, event: QMouseEvent) -> bool:
        """Offer a press to the layers, from the top; whether one takes it."""
        projection = self.projection
        if projection:
            layers = (each for each in reversed(self._layers) if each.press(event, projection))
            self._taken_by = next(layers, None)
        return self._taken_by is not None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse = event.position()
        projection = self.projection
        if not projection:
            return
        if self._taken_by:
            self._taken_by.drag(event, projection)
        elif self._grabbed is not None:
            moved, self._grabbed = event.position() - self._grabbed, event.position()
            self._pan(moved)
        else:
            self._set_cursor()
        self._tell_hovered(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        projection, taken = self.projection, self._taken_by
        self._grabbed = self._taken_by = None
        if taken and projection:
            taken.release(event, projection)
        self._set_cursor()

    def let_go(self) -> None:
        """Forget the button that is down: a drag to elsewhere has taken it."""
        self._grabbed = self._taken_by = None
        self._set_cursor()

    @property
    def caption_place(self) -> QRectF:
        """Where the caption of the picture stands, in logical pixels; empty while there is none."""
        return self._stack.caption_place(self.fontMetrics(), self.width(), self.height())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._taken_by or self._offer(event):
            return
        if self._viewport.is_fit:
            self._viewport.set_zoom(1.0)
        else:
            self._viewport.fit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._mouse = event.position()
        self._tell_hovered(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._mouse = None
        self._tell_hovered(None)

    def _tell_hovered(self, at: QPointF | None) -> None:
        projection = self.projection
        if projection:
            for layer in self._layers:
                layer.hover(at, projection)
            self.hovered.emit(projection.pixel(at) if at is not None else None)

    def _set_cursor(self) -> None:
        projection = self.projection
        if projection and self._mouse is not None and self._grabbed is None:
            shapes = (layer.cursor(self._mouse, projection) for layer in reversed(self._layers))
            self.setCursor(next(filter(None, shapes), Qt.CursorShape.ArrowCursor))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        for layer in reversed(self._layers):
            if layer.takes(event):
                layer.key(event)
                return
        step = _ARROWS.get(Qt.Key(event.key()))
        zooms = {"+": 1.0, "=": 1.0, "-": -1.0}
        if step:
            self._pan(QPointF(-step[0] * _KEY_STEP, -step[1] * _KEY_STEP))
        elif event.text() in zooms:
            self._viewport.step(zooms[event.text()])
        elif event.text() == "0":
            self._viewport.fit()
        elif event.text() == "1":
            self._viewport.set_zoom(1.0)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._shows_focus = event.reason() in _BY_KEY
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._shows_focus = False
        self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._shows_focus:
            with QPainter(self) as painter:
                painter.setPen(QColor(theme.shades().accent))
                painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_picture(self, painter: QPainter, projection: Projection) -> None:
        super()._paint_picture(painter, projection)
        for layer in self._layers:
            with saved(painter):
                layer.paint(painter, projection)
