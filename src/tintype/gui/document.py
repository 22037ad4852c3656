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
    """Choices with their history; several documents that share one palette share their sheet.

    Attributes:
        saved: what was done by hand to the palette that was written to a file last.
    """

    changed = Signal()

    def __init__(self, choices: Choices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self.saved = Choices().handiwork
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
        if choices == self._choices:
            return
        top = self._top()
        if top and key and top.goes_on(key, patience):
            self._go_on(top, choices, text)
        else:
            self.stack.push(_Step(self._take, self._choices, choices, text, key))

    def _top(self) -> "_Step | None":
        """The last step, unless some were taken back."""
        command = self.stack.command(self.stack.index() - 1) if self.stack.index() else None
        return command if isinstance(command, _Step) and not self.stack.canRedo() else None

    def _go_on(self, top: "_Step", choices: Choices, text: str) -> None:
        """Let a step lead to other choices; back to where it began it is none."""
        if choices == top.before:
            top.setObsolete(True)
            self.stack.undo()  # drops it, without calling it
            self._take(choices)
            return
        top.go_on(choices, text)
        self._take(choices)
        self.stack.indexChanged.emit(self.stack.index())  # lists show its new name

    def _take(self, choices: Choices) -> None:
        self._choices = choices
        self.changed.emit()


class _Step(QUndoCommand):
    # Not by QUndoCommand.mergeWith: of what is merged, PySide keeps the Python half for ever.

    def __init__(
        self, take: Callable[[Choices], None], before: Choices, after: Choices, text: str, key: str
    ) -> None:
        super().__init__(text)
        self.before = before
        self._take, self._after, self._key = take, after, key
        self._time = time.monotonic()

    def redo(self) -> None:
        self._take(self._after)

    def undo(self) -> None:
        self._take(self.before)

    def goes_on(self, key: str, patience: float) -> bool:
        """Whether a change of this key now still belongs to this step."""
        return key == self._key and time.monotonic() - self._time <= patience

    def go_on(self, after: Choices, text: str) -> None:
        self._after, self._time = after, time.monotonic()
        self.setText(text)


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
        return self.choices.has_handiwork and self.choices.handiwork != self.sheet.saved
