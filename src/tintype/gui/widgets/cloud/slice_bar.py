"""Which slice through a cube of colours: its plane, and the value of the third axis."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QWidget

from tintype.gui import theme
from tintype.gui.widgets.choice_field import ChoiceField
from tintype.gui.widgets.cloud.axes import RGB, Axes, Axis
from tintype.gui.widgets.number_field import NumberField


class SliceBar(QWidget):
    plane_changed = Signal()
    third_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._axes = RGB
        self._planes = ChoiceField(self.tr("Plane of the slice"))
        self._letter = QLabel()
        self._thirds = QStackedWidget()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self._planes)
        layout.addWidget(self._letter)
        layout.addWidget(self._thirds, 1)
        self.set_axes(RGB)
        self._planes.value_changed.connect(self._change_plane)

    def set_axes(self, axes: Axes) -> None:
        """Offer the planes of these axes; the first one is chosen, in the middle of the third."""
        self._axes = axes
        while field := self._thirds.widget(0):
            self._thirds.removeWidget(field)
            field.deleteLater()
        titles = [axes.plane_title(plane) for plane in axes.planes]
        self._planes.set_choices([(title, title, "") for title in titles])
        self._planes.set_value(titles[0])
        for plane in axes.planes:
            self._thirds.addWidget(self._field(axes.axes[axes.third(plane)]))
        self._show_third()

    def _field(self, axis: Axis) -> NumberField:
        field = NumberField(axis.low, axis.high, axis.letter, axis.decimals)
        field.set_value((axis.low + axis.high) / 2)
        tip = self.tr("Where the slice cuts the {0} axis").format(axis.letter)
        field.setToolTip(tip)
        field.value_changed.connect(lambda _: self.third_changed.emit())
        return field

    @property
    def plane(self) -> tuple[int, int]:
        return self._axes.planes[self._planes.currentIndex()]

    @property
    def third(self) -> float:
        """The value on the third axis."""
        return self._field_shown.value

    def set_third(self, value: float) -> None:
        """Show a value without announcing it."""
        self._field_shown.set_value(value)

    @property
    def _field_shown(self) -> NumberField:
        field = self._thirds.currentWidget()
        assert isinstance(field, NumberField)
        return field

    def _show_third(self) -> None:
        self._thirds.setCurrentIndex(self._planes.currentIndex())
        self._letter.setText(self._axes.axes[self._axes.third(self.plane)].letter)

    def _change_plane(self) -> None:
        self._show_third()
        self.plane_changed.emit()
