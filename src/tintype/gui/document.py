"""One open image: what was chosen for it, with all that can be undone, and what came of it."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from tintype.gui.choices import Choices
from tintype.gui.shown import Opened, Reduced

#: Seconds in which changes of the same thing are one step: a drag is undone as a whole.
ONE_MOVE = 1.0


class Sheet(QObject):
    """Choices with their history; several documents that share one palette share their sheet."""

    changed = Signal()

    def __init__(self, choices: Choices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self.stack = QUndoStack(self)

    @property
    def choices(self) -> Choices:
        return self._choices

    def change(
        self, choices: Choices, text: str, key: str = "", patience: float = ONE_MOVE
    ) -> None:
        """Take other choices, as a step that can be undone.

        Changes of one ``key`` in a row are one step, if not more than ``patience`` seconds lie between.
        """
        if choices != self._choices:
            self.stack.push(_Step(self._take, self._choices, choices, text, key, patience))

    def _take(self, choices: Choices) -> None:
        self._choices = choices
        self.changed.emit()


class _Step(QUndoCommand):
    def __init__(
        self,
        take: Callable[[Choices], None],
        before: Choices,
        after: Choices,
        text: str,
        key: str,
        patience: float,
    ) -> None:
        super().__init__(text)
        self._take, self._before, self._after, self._key = take, before, after, key
        self._time, self._patience = time.monotonic(), patience

    def redo(self) -> None:
        self._take(self._after)

    def undo(self) -> None:
        self._take(self._before)

    def id(self) -> int:
        return 1 if self._key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Step) or other._key != self._key:
            return False
        if other._time - self._time > self._patience:
            return False
        self._after, self._time = other._after, other._time
        self.setText(other.text())
        self.setObsolete(self._after == self._before)
        return True


class Document:
    """An open image.

    Attributes:
        shown: the newest result, a preview maybe; None until there is one.
        reduced: the newest result at full size.
    """

    def __init__(self, opened: Opened, sheet: Sheet) -> None:
        self.opened, self.sheet = opened, sheet
        self.shown: Reduced | None = None
        self.reduced: Reduced | None = None
        self._saved = Choices().handiwork

    @property
    def name(self) -> str:
        return self.opened.image.name

    @property
    def choices(self) -> Choices:
        return self.sheet.choices

    @property
    def is_settled(self) -> bool:
        """Whether what is shown is the result, at full size, of what was chosen."""
        return bool(self.reduced) and self.shown is self.reduced and self.is_current(self.reduced)

    def is_current(self, reduced: Reduced | None) -> bool:
        return reduced is not None and reduced.choices == self.choices

    @property
    def has_unsaved_palette(self) -> bool:
        """Whether closing would lose what was done to the palette by hand."""
        return self.choices.has_handiwork and self.choices.handiwork != self._saved

    def note_saved(self) -> None:
        """The palette was written to a file as it is."""
        self._saved = self.choices.handiwork
