"""Number fields that leave the program's keys alone and clamp what is too large."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox, QWidget


class NumberBox(QSpinBox):
    """A whole number; one that is too large can be typed and becomes the largest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setKeyboardTracking(False)
        leave_shortcuts(self)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        state = super().validate(text, position)
        typed = text.removesuffix(self.suffix()).strip()
        if typed.isdecimal() and int(typed) > self.maximum():
            return QValidator.State.Intermediate, text, position
        return state

    def fixup(self, text: str) -> str:
        typed = text.removesuffix(self.suffix()).strip()
        if typed.isdecimal():
            return str(max(self.minimum(), min(self.maximum(), int(typed))))
        return super().fixup(text)


class DecimalBox(QDoubleSpinBox):
    """A number with ``decimals`` places; one that is too large can be typed and becomes the largest."""

    def __init__(self, decimals: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDecimals(decimals)
        self.setSingleStep(5 * 10**-decimals)
        self.setKeyboardTracking(False)
        leave_shortcuts(self)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        state = super().validate(text, position)
        if self._typed(text) is not None:
            return QValidator.State.Intermediate, text, position
        return state

    def fixup(self, text: str) -> str:
        typed = self._typed(text)
        return super().fixup(text) if typed is None else self.textFromValue(typed)

    def _typed(self, text: str) -> float | None:
        """What was typed, moved into the range; None if it is no number, or in it already."""
        number, is_number = self.locale().toDouble(text.strip())
        inside = max(self.minimum(), min(self.maximum(), number))
        return inside if is_number and inside != number else None


def leave_shortcuts(box: QAbstractSpinBox) -> None:
    """Give Ctrl+E to the program, and the focus away when Enter is pressed.

    On X11 a text field takes Ctrl+E to go to the end of its line.
    """
    keys = _Keys(box)
    box.lineEdit().installEventFilter(keys)
    box.installEventFilter(keys)
    box.lineEdit().returnPressed.connect(box.clearFocus)


class _Keys(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and QKeySequence(event.keyCombination()) == QKeySequence("Ctrl+E")
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)
