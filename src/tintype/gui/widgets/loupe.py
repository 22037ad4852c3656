"""A magnifying glass at the cursor: single pixels, and the colour of the one in the middle."""

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen

from tintype.gui import theme
from tintype.gui.widgets.layer import Layer
from tintype.gui.widgets.plate import paint_plate, plate_size
from tintype.gui.widgets.projection import Projection
from tintype.gui.widgets.sheet import Paintable

#: So many pixels in a row, an odd number, each so many logical pixels wide.
_PIXELS, _SIDE = 11, 10
_RADIUS = _PIXELS * _SIDE / 2
_RING = 8
#: From the cursor to the middle of the glass.
_AWAY = 84
_PLATE = 24


class Loupe(Layer):
    """While ``is_active`` it follows the mouse, and a click picks the pixel under it."""

    #: QPoint in image pixels, and whether more are to come (Shift is held).
    picked = Signal(QPoint, bool)
    #: Esc: one is done.
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_active = False
        self._picture: Paintable | None = None
        self._at: QPointF | None = None
        self._seen = QRect()

    def set_active(self, is_active: bool) -> None:
        self._is_active = is_active
        self.changed.emit(QRect())

    def set_picture(self, picture: Paintable | None) -> None:
        """The picture whose pixels are shown and picked."""
        self._picture = picture

    # Events

    def press(self, event: QMouseEvent, projection: Projection) -> bool:
        if not self._is_active or event.button() != Qt.MouseButton.LeftButton:
            return False
        pixel = projection.pixel(event.position())
        if pixel is not None:
            is_more = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.picked.emit(pixel, is_more)
        return True

    def drag(self, event: QMouseEvent, projection: Projection) -> None:
        self.hover(event.position(), projection)

    def hover(self, at: QPointF | None, projection: Projection) -> None:
        if not self._is_active:
            return
        self._at = at
        before, self._seen = self._seen, self._place(at, projection) if at else QRect()
        touched = before.united(self._seen)
        if not touched.isEmpty():
            self.changed.emit(touched)

    def takes(self, event: QKeyEvent) -> bool:
        return self._is_active and event.key() == Qt.Key.Key_Escape

    def key(self, event: QKeyEvent) -> None:
        self.finished.emit()

    def cursor(self, at: QPointF, projection: Projection) -> Qt.CursorShape | None:
        return Qt.CursorShape.CrossCursor if self._is_active else None

    # Painting, in logical pixels

    def _middle(self, at: QPointF, projection: Projection) -> QPointF:
        """Above the cursor and right of it, or where there is room."""
        width = projection.view.width() / projection.ratio
        reach = _RADIUS + _RING
        x = at.x() + _AWAY if at.x() + _AWAY + reach < width else at.x() - _AWAY
        y = at.y() - _AWAY if at.y() - _AWAY - reach > 0 else at.y() + _AWAY
        return QPointF(x, y)

    def _place(self, at: QPointF, projection: Projection) -> QRect:
        """All that is painted."""
        middle, reach = self._middle(at, projection), _RADIUS + _RING
        place = QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach + 2 * _PLATE)
        return place.toAlignedRect()

    def paint(self, painter: QPainter, projection: Projection) -> None:
        if not self._is_active or self._at is None or self._picture is None:
            return
        pixel = projection.pixel(self._at)
        if pixel is None:
            return
        painter.scale(projection.ratio, projection.ratio)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self._middle(self._at, projection)
        color = self._picture.crop(QRect(pixel, pixel)).pixelColor(0, 0)
        self._paint_pixels(painter, self._picture, pixel, middle)
        _paint_ring(painter, middle, color)
        text = color.name() if color.alpha() == 255 else _with_alpha(color)
        width, height = plate_size(painter.fontMetrics(), text)
        top = middle.y() + _RADIUS + _RING + 4
        paint_plate(painter, QRectF(middle.x() - width / 2, top, width, height), text)

    def _paint_pixels(
        self, painter: QPainter, picture: Paintable, pixel: QPoint, middle: QPointF
    ) -> None:
        glass = QPainterPath()
        glass.addEllipse(middle, _RADIUS, _RADIUS)
        painter.save()
        painter.setClipPath(glass)
        painter.fillPath(glass, QColor(theme.shades().canvas))
        half = _PIXELS // 2
        wanted = QRect(pixel.x() - half, pixel.y() - half, _PIXELS, _PIXELS)
        there = wanted.intersected(QRect(0, 0, picture.width, picture.height))
        corner = middle - QPointF(_RADIUS, _RADIUS)
        first = corner + QPointF(there.topLeft() - wanted.topLeft()) * _SIDE
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(
            QRectF(first.x(), first.y(), there.width() * _SIDE, there.height() * _SIDE),
            picture.crop(there),
        )
        painter.restore()


def _paint_ring(painter: QPainter, middle: QPointF, color: QColor) -> None:
    """A ring of the colour between two lines, and a square around the pixel in the middle."""
    opaque = QColor(color)
    opaque.setAlpha(255)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(opaque, _RING - 2))
    painter.drawEllipse(middle, _RADIUS + _RING / 2, _RADIUS + _RING / 2)
    for radius, shade in ((_RADIUS, "#ffffff"), (_RADIUS + _RING - 0.5, "#303030")):
        painter.setPen(QPen(QColor(shade), 1))
        painter.drawEllipse(middle, radius, radius)
    square = QRectF(middle.x() - _SIDE / 2, middle.y() - _SIDE / 2, _SIDE, _SIDE)
    for grown, shade in ((0.5, "#303030"), (1.5, "#ffffff")):
        painter.setPen(QPen(QColor(shade), 1))
        painter.drawRect(square.adjusted(-grown, -grown, grown, grown))


def _with_alpha(color: QColor) -> str:
    return f"{color.name()}{color.alpha():02x}"
