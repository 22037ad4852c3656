"""The colour editor at work on one swatch: all that it changes until it closes is one step."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from tintype.gui import handiwork, theme
from tintype.gui.session import Session
from tintype.gui.widgets.color_editor import ColorEditor
from tintype.palette import Palette
from tintype.palette.palette import Rgba


class Recoloring(QObject):
    """Shows the editor beside ``owner``; it closes when the palette changes under its hands."""

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner)
        self._session, self._owner = session, owner
        self.editor = ColorEditor(owner)
        self.editor.value_changed.connect(self._take)
        self.editor.given_up.connect(self._give_up)
        self._start = session.choices
        self._before, self._place, self._number = Palette(()), 0, 0
        self._is_taking = False
        session.choices_changed.connect(self._end)
        session.image_changed.connect(self._end)

    def begin(self, place: int) -> None:
        """Edit the colour of the swatch at ``place``."""
        self._before, self._place = self._session.palette_now, place
        self._start = self._session.choices
        self._number += 1
        self._session.look.highlight(-1)  # the picture is seen, not where the swatch is in it
        self.editor.edit(self._before.swatches[place].color)
        beside = QPoint(-self.editor.width() - 2 * theme.GRID, 0)
        corner = self._owner.mapToGlobal(beside)
        self.editor.move(max(0, corner.x()), max(0, corner.y()))

    def _take(self, color: Rgba) -> None:
        self._is_taking = True
        key = f"color {self._number}"
        handiwork.recolor(self._session, self._before, self._place, color, key)
        self._is_taking = False

    def _give_up(self) -> None:
        """Whatever else was done would have closed the editor: the last step is its own."""
        if self._session.choices != self._start:
            self._session.history.undo()

    def _end(self) -> None:
        if not self._is_taking:
            self.editor.close()
