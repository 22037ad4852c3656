"""On or off."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QWidget


class SwitchField(QCheckBox):
    value_changed = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.toggled.connect(self.value_changed)

    def set_value(self, value: bool) -> None:
        """Show a value without announcing it."""
        with QSignalBlocker(self):
            self.setChecked(value)
