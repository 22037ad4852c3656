"""One of a list of words."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
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

    def set_choices(self, choices: Sequence[tuple[str, str, str]]) -> None:
        """Offer these (word, title, tool tip); the one that is chosen stays chosen if it is there."""
        if [word for word, _, _ in choices] == [self.itemData(at) for at in range(self.count())]:
            return
        chosen = self.currentData()
        with QSignalBlocker(self):
            self.clear()
            for word, title, tip in choices:
                self.addItem(title, word)
                self.setItemData(self.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.set_value(chosen)

    def set_value(self, value: str) -> None:
        """Show a value without announcing it."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(value))
