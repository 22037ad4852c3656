"""What a dockable panel is."""

from enum import Enum, auto
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
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
    #: The name of an action to carry out.
    asked = Signal(str)

    name: ClassVar[str]
    title: ClassVar[str]
    place: ClassVar[Place] = Place.SIDE
    is_open: ClassVar[bool] = True

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session

    @property
    def is_seen(self) -> bool:
        """Whether it is open, and in front of those that share its place."""
        return self.isVisible() and not self.visibleRegion().isEmpty()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen()

    def seen(self) -> None:
        """Called when it comes into sight; for what was put off until then."""

    def retint(self) -> None:
        """Called when light turns to dark or back; for what does not follow by itself."""
