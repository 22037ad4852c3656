"""A number as a number field and, unless its range is too long, a slider beside it."""

import math

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from tintype.gui import theme
from tintype.gui.widgets.number_box import DecimalBox, NumberBox

#: From this ratio of the ends on, the slider runs in equal ratios: small numbers get room.
_LOGARITHMIC_FROM = 32
#: A longer range that begins at 0 runs in squares, for the same reason.
_SQUARED_FROM = 20
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


class NumberField(QWidget):
    """Whole numbers, or numbers with a few ``decimals``."""

    #: int, or float where there are decimals.
    value_changed = Signal(object)

    def __init__(
        self,
        low: float,
        high: float,
        name: str,
        decimals: int = 0,
        *,
        low_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``low_text``: what is shown in place of the lowest number."""
        super().__init__(parent)
        self._low, self._high = low, min(high, _MOST)
        self._decimals = decimals
        self._logarithmic = low > 0 and self._high / low >= _LOGARITHMIC_FROM
        self._squared = bool(decimals) and low == 0 and self._high > _SQUARED_FROM
        self._per_unit = float(10**decimals)
        is_even = not (self._logarithmic or self._squared)
        self._stops = round((self._high - low) * self._per_unit) if is_even else _STOPS
        self._number = self._make_number(name)
        self._number.setSpecialValueText(low_text)
        self._slider = _Slider(Qt.Orientation.Horizontal, self)
        self._slider.setRange(0, min(self._stops, _MOST))
        self._slider.setAccessibleName(name)
        self._slider.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self._number)
        layout.addWidget(self._slider, 1)
        self.has_slider = self._stops <= _LONGEST_SLIDER
        if not self.has_slider:
            layout.setStretch(0, 1)
            self._slider.hide()
        self.setFocusProxy(self._number)
        self._number.valueChanged.connect(self._from_number)
        self._slider.valueChanged.connect(self._from_slider)
        self._slider.stepped.connect(self._number.stepBy)

    def _make_number(self, name: str) -> NumberBox | DecimalBox:
        number: NumberBox | DecimalBox
        if self._decimals:
            number = DecimalBox(self._decimals)
            number.setRange(self._low, self._high)
        else:
            number = NumberBox()
            number.setRange(int(self._low), int(self._high))
        number.setFont(theme.tabular(number.font()))
        number.setAccessibleName(name)
        return number

    @property
    def number_width(self) -> int:
        """What the number alone takes; so wide that sliders below each other begin at one line."""
        return self._number.sizeHint().width()

    @number_width.setter
    def number_width(self, width: int) -> None:
        self._number.setFixedWidth(width)

    @property
    def value(self) -> float:
        return self._number.value()

    def set_value(self, value: float) -> None:
        """Show a value without announcing it."""
        value = max(self._low, min(self._high, value))
        with QSignalBlocker(self._number), QSignalBlocker(self._slider):
            self._number.setValue(value)  # type: ignore[arg-type]
            self._slider.setValue(self._to_stop(value))

    def _from_number(self, value: float) -> None:
        with QSignalBlocker(self._slider):
            self._slider.setValue(self._to_stop(value))
        self.value_changed.emit(value)

    def _from_slider(self, stop: int) -> None:
        value = self._from_stop(stop)
        if value != self._number.value():
            with QSignalBlocker(self._number):
                self._number.setValue(value)  # type: ignore[arg-type]
            self.value_changed.emit(value)

    def _to_stop(self, value: float) -> int:
        if self._logarithmic:
            return round(_STOPS * math.log(value / self._low) / math.log(self._high / self._low))
        if self._squared:
            return round(_STOPS * math.sqrt(value / self._high))
        return round((value - self._low) * self._per_unit)

    def _from_stop(self, stop: int) -> float:
        if self._logarithmic:
            value = self._low * math.pow(self._high / self._low, stop / _STOPS)
        elif self._squared:
            value = self._high * (stop / _STOPS) ** 2
        else:
            value = self._low + stop / self._per_unit
        return round(value, self._decimals or None)


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
