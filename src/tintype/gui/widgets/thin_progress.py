"""Progress as a thin line where the result will appear."""

from PySide6.QtCore import QEvent, QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from tintype.gui import theme

_HEIGHT = 3
#: Milliseconds before the line shows: what is done sooner needs no line.
_PATIENCE = 120
#: So much is there from the beginning: a line of no length says nothing.
_LEAST = 0.03


class ThinProgress(QWidget):
    """Lies over the upper edge of its owner."""

    appeared = Signal()

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        owner.installEventFilter(self)
        self._fraction = 0.0
        self._delay = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._delay.timeout.connect(self._appear)
        self.setAccessibleName(self.tr("Progress"))
        self.hide()

    def _appear(self) -> None:
        self.show()
        self.appeared.emit()

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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._owner and event.type() == QEvent.Type.Resize:
            self.setGeometry(0, 0, self._owner.width(), _HEIGHT)
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        line = QRectF(0, 0, self.width() * max(_LEAST, self._fraction), _HEIGHT)
        with QPainter(self) as painter:
            painter.fillRect(line, QColor(theme.shades().accent))
