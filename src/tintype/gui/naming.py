"""Proposed names beside the work: for many colours finding them would be felt on the GUI thread."""

from PySide6.QtCore import QObject, Signal

from tintype.gui.proposals import proposed_names
from tintype.gui.session import Session
from tintype.palette import Palette


class Naming(QObject):
    #: There are names for the palette that was asked for last.
    found = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = session.runner("naming")
        self._asked: list[str] = []
        self._names: dict[str, str] = {}

    def ask(self, palette: Palette) -> None:
        """Find the names of a palette, unless they are known or being found."""
        hexes = palette.hexes
        if hexes == self._asked:
            return
        self._asked = hexes
        self._runner.run(
            lambda _: proposed_names(palette),
            on_success=lambda names: self._take(hexes, names),
            on_failure=self._session.complain,
        )

    def names(self, palette: Palette) -> list[str]:
        """What is known by now; an empty name for a colour that has none yet."""
        return [self._names.get(text, "") for text in palette.hexes]

    def _take(self, hexes: list[str], names: list[str]) -> None:
        self._names = dict(zip(hexes, names, strict=True))
        self.found.emit()
