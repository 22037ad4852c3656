"""Progress as a thin line where the result will appear."""

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from tintype.gui import theme

_HEIGHT = 3
#: Milliseconds before the line shows: what is done sooner needs no line.
_PATIENCE = 120


class ThinProgress(QWidget):
    """Lies over its parent's upper edge; the owner calls `fit_width` when the parent's size changes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._owner = parent
        self._fraction = 0.0
        self._delay = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._delay.timeout.connect(self.show)
        self.setAccessibleName(self.tr("Progress"))
        self.hide()

    def set_fraction(self, fraction: float) -> None:
        """0 to 1; below 0 when nothing is going on."""
        if fraction < 0:
            self._delay.stop()
            self.hide()
            return
        self._fraction = fraction
        if not self.isVisible() and not self._delay.isActive():
            self._delay.start()
        self.update()

    def fit_width(self) -> None:
        self.setGeometry(0, 0, self._owner.width(), _HEIGHT)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(
            QRectF(0, 0, self.width() * self._fraction, _HEIGHT), QColor(theme.shades().accent)
        )
