"""One picture at any zoom, or two with a line between; several views of one `Viewport` move together."""

import math

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from tintype.gui import theme
from tintype.gui.widgets.layer import Layer
from tintype.gui.widgets.projection import Projection
from tintype.gui.widgets.sheet import Paintable, Sheet
from tintype.gui.widgets.stack import Stack, part, saved
from tintype.gui.widgets.viewport import MOST_ZOOM, Viewport

_MARGIN = 2 * theme.GRID
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


class ImageView(QWidget):
    """The wheel zooms at the cursor, a drag pans, so do the arrow keys; "+", "-", "0" and "1" zoom.

    Of several views of one size one ``leads``: it finds the zoom that makes the image fit.
    """

    #: QPoint: the image pixel under the cursor; None when there is none.
    hovered = Signal(object)
    #: What is seen has changed: the picture, the place, the zoom or the view's size.
    sight_changed = Signal()

    def __init__(
        self, viewport: Viewport, name: str, *, leads: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.leads = leads
        self._viewport = viewport
        self._stack = Stack(caption=name)
        self._layers: list[Layer] = []
        self._taken_by: Layer | None = None
        self._grabbed: QPointF | None = None
        self._mouse: QPointF | None = None
        self._shows_focus = False
        self.setAccessibleName(name)
        self.setMinimumSize(160, 120)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        viewport.changed.connect(self._follow)

    # What is shown

    def show_picture(
        self, picture: Paintable | None, caption: str, image: QSize | None = None
    ) -> None:
        """Show a picture of the whole image; None shows nothing.

        ``image`` is the size of the image where the picture has only every n-th of its pixels.
        """
        self._stack.base, self._stack.piece = self._whole(picture, image), None
        self.set_caption(caption)
        self._see_anew()

    def show_rough(self, picture: Paintable, image: QSize) -> None:
        """Show a rough picture of the whole image under the piece that is there."""
        self._stack.base = self._whole(picture, image)
        self.update()

    def _whole(self, picture: Paintable | None, image: QSize | None = None) -> Sheet | None:
        if picture is None:
            return None
        self._stack.image = image or QSize(picture.width, picture.height)
        return part(picture, QRect(QPoint(0, 0), self._stack.image))

    def show_piece(self, picture: Paintable, area: QRect) -> None:
        """Show a picture of ``area`` (image pixels) over the one of the whole, until the next."""
        self._stack.piece = part(picture, area)
        self._see_anew()

    def set_caption(self, caption: str) -> None:
        """Call the picture by another name."""
        self._stack.caption = caption
        self.setAccessibleName(caption)
        self.update()

    def show_before(self, picture: Paintable | None, caption: str = "") -> None:
        """Show another picture of the same image left of the line; None takes the line away."""
        self._stack.before, self._stack.caption_before = self._whole(picture), caption
        self._see_anew()

    def show_instead(self, picture: Paintable | None, caption: str = "") -> None:
        """Show a picture in place of all others for a while, until None is."""
        self._stack.instead, self._stack.caption_instead = self._whole(picture), caption
        self.update()

    def show_veil(self, picture: Paintable | None, area: QRect | None = None) -> None:
        """Lay a picture with transparent parts over ``area`` (image pixels) of the others."""
        self._stack.veil = part(picture, area) if picture and area else None
        self.update()

    def set_line(self, fraction: float) -> None:
        """Where the line stands: 0 is at the left edge of the view, 1 at the right one."""
        self._stack.line = min(1.0, max(0.0, fraction))
        self.update()

    def set_backdrop(self, name: str) -> None:
        """What lies behind transparent pixels: "checker", or a colour."""
        self._stack.backdrop = name
        self.update()

    def set_note(self, note: str) -> None:
        """Say something in place of the caption, or with "" the caption again."""
        if note != self._stack.note:
            self._stack.note = note
            self.update()

    @property
    def stack(self) -> Stack:
        """The pictures as they lie there now."""
        return self._stack

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

    # Geometry, in device pixels

    @property
    def projection(self) -> Projection | None:
        """Where the image lies now; None without an image."""
        size = self._stack.size
        if not size:
            return None
        zoom, view = self._viewport.zoom, QRectF(0, 0, *self._device())
        # A line that is thinner than a pixel is still there.
        scaled = QSizeF(max(1, round(size.width() * zoom)), max(1, round(size.height() * zoom)))
        place = QRectF(self._top_left(), scaled)
        return Projection(place, size.width(), size.height(), view, self.devicePixelRatioF())

    def seen_area(self) -> QRect:
        """The image pixels that are on screen; empty if there are none."""
        projection = self.projection
        return projection.seen if projection else QRect()

    def _see_anew(self) -> None:
        self._fit()
        self.update()
        self.sight_changed.emit()

    def _follow(self) -> None:
        self._see_anew()
        if self._mouse is not None:
            self._tell_hovered(self._mouse)

    def _device(self) -> tuple[float, float]:
        ratio = self.devicePixelRatioF()
        return self.width() * ratio, self.height() * ratio

    def _fit(self) -> None:
        """Tell the viewport what zoom shows all."""
        size = self._stack.size
        if not self.leads or not size or not self._viewport.is_fit:
            return
        width, height = self._device()
        margin = 2 * _MARGIN * self.devicePixelRatioF()
        zoom = min(
            max(1.0, width - margin) / size.width(),
            max(1.0, height - margin) / size.height(),
        )
        # A small picture grows by whole steps: its pixels stay squares of one size.
        whole = float(math.floor(min(zoom, MOST_ZOOM)))
        self._viewport.note_fit(whole if zoom >= 2 else min(zoom, 1.0))

    def _top_left(self) -> QPointF:
        """Where the image begins in the view, on a whole device pixel of the window."""
        size = self._stack.size
        assert size
        width, height = self._device()
        zoom, center = self._viewport.zoom, self._viewport.center
        off_x, off_y = self._off_grid()
        return QPointF(
            round(width / 2 - center.x() * size.width() * zoom + off_x) - off_x,
            round(height / 2 - center.y() * size.height() * zoom + off_y) - off_y,
        )

    def _off_grid(self) -> tuple[float, float]:
        """How far into a device pixel the view begins; at 1.5x, views begin between two of them."""
        ratio = self.devicePixelRatioF()
        corner = self.mapTo(self.window(), QPointF(0, 0))
        return corner.x() * ratio % 1, corner.y() * ratio % 1

    def _center_for(self, anchor: QPointF, at: QPointF, zoom: float) -> QPointF:
        """The center that puts the image place ``anchor`` (0 to 1) at ``at`` (device pixels)."""
        size = self._stack.size
        assert size
        width, height = self._device()
        return QPointF(
            anchor.x() - (at.x() - width / 2) / (size.width() * zoom),
            anchor.y() - (at.y() - height / 2) / (size.height() * zoom),
        )

    def _pan(self, moved: QPointF) -> None:
        """Move the picture by logical pixels."""
        size = self._stack.size
        if not size:
            return
        by = moved * self.devicePixelRatioF()
        zoom, center = self._viewport.zoom, self._viewport.center
        self._viewport.is_fit = False
        self._viewport.move_to(
            QPointF(
                center.x() - by.x() / (size.width() * zoom),
                center.y() - by.y() / (size.height() * zoom),
            )
        )

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._see_anew()

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and any(layer.takes(event) for layer in self._layers)
        ):
            event.accept()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._see_anew()

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
        projection = self.projection
        if not projection or self._taken_by or self._grabbed is not None:
            return
        for layer in reversed(self._layers):
            if layer.press(event, projection):
                self._taken_by = layer
                return
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._grabbed = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

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

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        projection = self.projection
        if projection and any(layer.press(event, projection) for layer in reversed(self._layers)):
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

    def sizeHint(self) -> QSize:
        return QSize(480, 360)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        # "with": a painter that a traceback keeps alive would take the process down.
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.shades().canvas))
            projection = self.projection
            if projection:
                with saved(painter):
                    painter.scale(1 / projection.ratio, 1 / projection.ratio)
                    self._paint_picture(painter, projection)
            self._stack.paint_captions(painter, self.width(), self.height())
            if self._shows_focus:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QColor(theme.shades().accent))
                painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_picture(self, painter: QPainter, projection: Projection) -> None:
        self._stack.paint(painter, projection)
        for layer in self._layers:
            with saved(painter):
                layer.paint(painter, projection)
