"""One of a few words, all of them seen, beside each other."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from tintype.gui import theme


class Segments(QWidget):
    value_changed = Signal(str)

    def __init__(
        self, name: str, choices: Sequence[tuple[str, str, str]], parent: QWidget | None = None
    ) -> None:
        """Choices are (word, title, tool tip); the first one is chosen."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID // 2)
        for word, title, tip in choices:
            button = QPushButton(title)
            button.setCheckable(True)
            button.setProperty("choice", True)
            button.setToolTip(tip)
            button.clicked.connect(lambda _=False, chosen=word: self.value_changed.emit(chosen))
            self._group.addButton(button)
            self._buttons[word] = button
            layout.addWidget(button)
        next(iter(self._buttons.values())).setChecked(True)

    @property
    def value(self) -> str:
        return next(word for word, button in self._buttons.items() if button.isChecked())

    def set_value(self, value: str) -> None:
        """Choose one without announcing it; a word that is none leaves all as it is."""
        if value in self._buttons:
            self._buttons[value].setChecked(True)
