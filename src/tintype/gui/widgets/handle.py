"""The caption of a picture as a handle to drag it out by."""

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from tintype.gui.widgets.image_view import ImageView
from tintype.gui.widgets.layer import Layer
from tintype.gui.widgets.projection import Projection


class Handle(Layer):
    """Lies over the caption of ``view``."""

    #: The button is down, and the mouse has left the place where it went down.
    pulled = Signal()

    def __init__(self, view: ImageView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._pressed: QPointF | None = None

    def press(self, event: QMouseEvent, projection: Projection) -> bool:
        is_left = event.button() == Qt.MouseButton.LeftButton
        if not is_left or not self._view.caption_place.contains(event.position()):
            return False
        self._pressed = event.position()
        return True

    def drag(self, event: QMouseEvent, projection: Projection) -> None:
        if self._pressed is None:
            return
        moved = event.position() - self._pressed
        if moved.manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self.pulled.emit()

    def release(self, event: QMouseEvent, projection: Projection) -> None:
        self._pressed = None

    def cursor(self, at: QPointF, projection: Projection) -> Qt.CursorShape | None:
        return Qt.CursorShape.OpenHandCursor if self._view.caption_place.contains(at) else None
