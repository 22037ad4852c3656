"""What a dockable panel is."""

from enum import Enum, auto
from typing import ClassVar

from PySide6.QtCore import QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from tintype.gui.session import Session


class Place(Enum):
    """Where a panel stands at first."""

    #: A dock of its own beside the picture.
    SIDE = auto()
    #: Below those, one behind the other.
    TAB = auto()
    #: Below the picture.
    BOTTOM = auto()


class Panel(QWidget):
    """A part of the window in a dock of its own.

    Attributes:
        name: for what is remembered of the window; never shown, never translated.
        title: on the dock; passed through translation.
        place: where it stands at first.
        is_open: whether it is open at first.
    """

    #: Whether it should be open now, for a panel that is of use only at times.
    wanted = Signal(bool)
    #: What its dock should be called now, where that is more than its `title`.
    titled = Signal(str)
    #: The name of an action to carry out.
    asked = Signal(str)

    name: ClassVar[str]
    title: ClassVar[str]
    place: ClassVar[Place] = Place.SIDE
    is_open: ClassVar[bool] = True

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._was_seen = False
        # Not QTimer.singleShot: a call that is still to come when the panel goes would keep it alive.
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._tell_sight)

    @property
    def is_seen(self) -> bool:
        """Whether it is open, and in front of those that share its place."""
        # Not by what is visible of it: it may be all covered with parts of its own.
        place = QRect(self.mapTo(self.window(), QPoint()), self.size())
        return self.isVisible() and self.window().rect().intersects(place)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.note_sight()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.note_sight()

    def note_sight(self) -> None:
        """It may have come into sight, or gone. A panel behind another one stays shown, somewhere
        beyond the edge of the window: where it is now is known only when all is laid out."""
        self._laid_out.start()

    def _tell_sight(self) -> None:
        if self.is_seen != self._was_seen:
            self._was_seen = self.is_seen
            if self._was_seen:
                self.seen()
            else:
                self.unseen()

    def seen(self) -> None:
        """Called when it comes into sight; for what was put off until then."""

    def unseen(self) -> None:
        """Called when it goes out of sight."""

    def retint(self) -> None:
        """Called when light turns to dark or back; for what does not follow by itself."""
