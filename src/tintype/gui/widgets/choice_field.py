"""One of a list of words."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget


class ChoiceField(QComboBox):
    value_changed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMinimumContentsLength(1)  # a long title does not stretch the form
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.currentIndexChanged.connect(
            lambda place: self.value_changed.emit(self.itemData(place))
        )

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these (word, title); the one that is chosen stays chosen if it is among them."""
        if choices == [(self.itemData(at), self.itemText(at)) for at in range(self.count())]:
            return
        chosen = self.currentData()
        with QSignalBlocker(self):
            self.clear()
            for word, title in choices:
                self.addItem(title, word)
        self.set_value(chosen)

    def set_value(self, value: str) -> None:
        """Show a value without announcing it."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(value))
