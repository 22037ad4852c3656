"""What a dockable panel is."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from tintype.gui.session import Session


class Panel(QWidget):
    """A part of the window in a dock of its own.

    Attributes:
        name: for what is remembered of the window; never shown, never translated.
        title: on the dock; passed through translation.
    """

    name: ClassVar[str]
    title: ClassVar[str]

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session

    def retint(self) -> None:
        """Called when light turns to dark or back; for what does not follow by itself."""
