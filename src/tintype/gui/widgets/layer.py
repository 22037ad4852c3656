"""What lies over the picture of a view, and may take the mouse and the keys before the view does."""

from PySide6.QtCore import QObject, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from tintype.gui.widgets.projection import Projection


class Layer(QObject):
    """Paints over the picture; by default it leaves mouse and keys to what lies under it."""

    #: A part of the view (logical pixels) must be painted anew; all of it if the part is empty.
    changed = Signal(QRect)

    def paint(self, painter: QPainter, projection: Projection) -> None:
        """Paint; the painter counts device pixels from the upper left corner of the view."""

    def press(self, event: QMouseEvent, projection: Projection) -> bool:
        """A button went down; whether the layer takes it, and with it what follows until release."""
        return False

    def drag(self, event: QMouseEvent, projection: Projection) -> None:
        """The mouse moved while a button was down that the layer had taken."""

    def release(self, event: QMouseEvent, projection: Projection) -> None:
        """The button that the layer had taken went up."""

    def hover(self, at: QPointF | None, projection: Projection) -> None:
        """The mouse moved with no button down, to ``at`` (logical pixels); None when it left."""

    def takes(self, event: QKeyEvent) -> bool:
        """Whether the layer wants a key, before actions of the window do."""
        return False

    def key(self, event: QKeyEvent) -> None:
        """A key went down that the layer takes."""

    def cursor(self, at: QPointF, projection: Projection) -> Qt.CursorShape | None:
        """The shape of the cursor at ``at`` (logical pixels); None leaves it to others."""
        return None
