"""Where several views look at once: one zoom and one place for all of them."""

from PySide6.QtCore import QObject, QPointF, Signal

LEAST_ZOOM, MOST_ZOOM = 1 / 64, 64.0
_STEP = 1.25


class Viewport(QObject):
    """What part of an image is seen.

    Attributes:
        zoom: device pixels for each image pixel; while `is_fit`, whatever makes all of it fit.
        center: the image position, 0 to 1 in both directions, in the middle of the view.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_fit = True
        self.zoom = 1.0
        self._least = LEAST_ZOOM
        self.center = QPointF(0.5, 0.5)

    def fit(self) -> None:
        """Show all of the image."""
        self.is_fit = True
        self.center = QPointF(0.5, 0.5)
        self.changed.emit()

    def note_fit(self, zoom: float) -> None:
        """The views tell what zoom it is that makes the image fit."""
        self._least = min(LEAST_ZOOM, zoom)
        if self.is_fit and zoom != self.zoom:
            self.zoom = zoom
            self.changed.emit()

    def set_zoom(self, zoom: float, center: QPointF | None = None) -> None:
        """Zoom, clamped to what makes sense; around the middle unless a ``center`` is given."""
        self.is_fit = False
        self.zoom = max(self._least, min(MOST_ZOOM, zoom))
        if center is not None:
            self.center = _inside(center)
        self.changed.emit()

    def step(self, steps: float) -> None:
        """Zoom in (above 0) or out around the middle; 100 % is never jumped over."""
        self.set_zoom(self.stepped(steps))

    def stepped(self, steps: float) -> float:
        zoom = self.zoom * _STEP**steps
        return 1.0 if (self.zoom - 1) * (zoom - 1) < 0 else zoom

    def move_to(self, center: QPointF) -> None:
        self.center = _inside(center)
        self.changed.emit()


def _inside(center: QPointF) -> QPointF:
    return QPointF(min(1.0, max(0.0, center.x())), min(1.0, max(0.0, center.y())))
