"""A whole number as a number field and, unless its range is too long, a slider beside it."""

import math

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from tintype.gui import theme
from tintype.gui.widgets.number_box import NumberBox

#: From this ratio of the ends on, the slider runs in equal ratios: small numbers get room.
_LOGARITHMIC_FROM = 32
_STOPS = 400
#: A range longer than this has no use for a slider, and Qt's number field ends at 2^31 - 1.
_LONGEST_SLIDER = 10_000
_MOST = 2**31 - 1
_KEYS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_PageDown: -10,
    Qt.Key.Key_PageUp: 10,
}


class IntegerField(QWidget):
    value_changed = Signal(int)

    def __init__(
        self, low: int, high: int, value: int, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._low, self._high = low, min(high, _MOST)
        high = self._high
        self._logarithmic = low > 0 and high / low >= _LOGARITHMIC_FROM
        self._number = NumberBox()
        self._number.setRange(low, high)
        self._number.setFont(theme.tabular(self._number.font()))
        self._number.setAccessibleName(name)
        self._slider = _Slider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, _STOPS if self._logarithmic else high - low)
        self._slider.setAccessibleName(name)
        self._slider.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self._number)
        layout.addWidget(self._slider, 1)
        if high - low > _LONGEST_SLIDER:
            self._slider.hide()
            self._number.setMinimumWidth(19 * theme.GRID)
            layout.addStretch(1)
        self.setFocusProxy(self._number)
        self.set_value(value)
        self._number.valueChanged.connect(self._from_number)
        self._slider.valueChanged.connect(self._from_slider)
        self._slider.stepped.connect(self._number.stepBy)

    @property
    def value(self) -> int:
        return self._number.value()

    def set_value(self, value: int) -> None:
        """Show a value without announcing it."""
        with QSignalBlocker(self._number), QSignalBlocker(self._slider):
            self._number.setValue(value)
            self._slider.setValue(self._to_stop(value))

    def _from_number(self, value: int) -> None:
        with QSignalBlocker(self._slider):
            self._slider.setValue(self._to_stop(value))
        self.value_changed.emit(value)

    def _from_slider(self, stop: int) -> None:
        value = self._from_stop(stop)
        if value != self._number.value():
            with QSignalBlocker(self._number):
                self._number.setValue(value)
            self.value_changed.emit(value)

    def _to_stop(self, value: int) -> int:
        if not self._logarithmic:
            return value - self._low
        return round(_STOPS * math.log(value / self._low) / math.log(self._high / self._low))

    def _from_stop(self, stop: int) -> int:
        if not self._logarithmic:
            return stop + self._low
        return round(self._low * math.pow(self._high / self._low, stop / _STOPS))


class _Slider(QSlider):
    """A slider of which keys and wheel go from number to number, not from stop to stop."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = _KEYS.get(Qt.Key(event.key()))
        if steps is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(steps)

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.angleDelta().y() or event.angleDelta().x()
        if delta:
            self.stepped.emit(1 if delta > 0 else -1)
        event.accept()
