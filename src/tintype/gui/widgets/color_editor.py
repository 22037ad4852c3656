"""One colour by hex, by red, green and blue, or by lightness, chroma and hue; told while it changes."""

import numpy as np
from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QWidget

from tintype.color.oklch import MOST_CHROMA, from_oklch, to_oklch
from tintype.color.srgb import to_hex
from tintype.gui import theme
from tintype.gui.widgets.checks import checks
from tintype.gui.widgets.gradient_slider import GradientSlider
from tintype.gui.widgets.number_box import NumberBox
from tintype.palette.palette import Rgba
from tintype.palette.text import from_hex_text

#: What the ends of the three sliders stand for, and in how many steps.
_MOST = np.array([1.0, MOST_CHROMA, 360.0])
_STEPS = 500
#: So many colours make a groove.
_GROOVE = 64


class ColorEditor(QWidget):
    """A small window of its own beside what it changes; nothing else is kept from being used."""

    #: Rgba
    value_changed = Signal(object)
    #: What was changed is to be as it was.
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self.setWindowTitle(self.tr("Edit Colour"))
        self._color: Rgba = (0, 0, 0, 255)
        self._lch = to_oklch(self._color[:3])
        self._pair = _Pair()
        self._hex = QLineEdit()
        self._hex.setFont(theme.tabular(self._hex.font()))
        self._hex.setAccessibleName(self.tr("Hex"))
        self._hex.textEdited.connect(self._from_hex)
        self._channels = [
            self._channel(name) for name in (self.tr("Red"), self.tr("Green"), self.tr("Blue"))
        ]
        names = self.tr("Lightness"), self.tr("Chroma"), self.tr("Hue")
        self._sliders = [GradientSlider(_STEPS, name) for name in names]
        for slider in self._sliders:
            slider.valueChanged.connect(self._from_sliders)
        self._lay_out()

    def _channel(self, name: str) -> NumberBox:
        box = NumberBox()
        box.setRange(0, 255)
        box.setFont(theme.tabular(box.font()))
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setMinimumWidth(8 * theme.GRID)
        box.valueChanged.connect(self._from_channels)
        return box

    def _lay_out(self) -> None:
        channels = QHBoxLayout()
        channels.setSpacing(theme.GRID)
        for box in self._channels:
            channels.addWidget(box, 1)
        form = QFormLayout(self)
        form.setContentsMargins(*4 * (2 * theme.GRID,))
        form.setHorizontalSpacing(2 * theme.GRID)
        form.setVerticalSpacing(theme.GRID)
        form.addRow(self._pair)
        form.addRow(self.tr("Hex"), self._hex)
        form.addRow(self.tr("RGB"), channels)
        for slider in self._sliders:
            form.addRow(slider.accessibleName(), slider)

    @property
    def color(self) -> Rgba:
        return self._color

    def edit(self, color: Rgba) -> None:
        """Begin at a colour, and come to the front."""
        self._pair.before = color
        self._show(color)
        self.show()
        self.raise_()
        self.activateWindow()
        self._hex.setFocus()
        self._hex.selectAll()

    def event(self, event: QEvent) -> bool:
        """Escape is meant for the colour, not for what runs in the window behind."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.key() == Qt.Key.Key_Escape)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)

    # From what was changed to the colour

    def _from_hex(self, text: str) -> None:
        color = from_hex_text(text)
        if color and color[3]:
            self._take(color)

    def _from_channels(self) -> None:
        red, green, blue = (box.value() for box in self._channels)
        self._take((red, green, blue, self._color[3]))

    def _from_sliders(self) -> None:
        lch = np.array([slider.value() for slider in self._sliders]) / _STEPS * _MOST
        red, green, blue = np.rint(from_oklch(lch)).astype(int).tolist()
        self._take((red, green, blue, self._color[3]), lch)

    def _take(self, color: Rgba, lch: np.ndarray | None = None) -> None:
        is_other = color != self._color
        self._show(color, lch)
        if is_other:
            self.value_changed.emit(color)

    # From the colour to what is shown

    def _show(self, color: Rgba, lch: np.ndarray | None = None) -> None:
        """``lch``: where the sliders are; of a grey or at an edge of sRGB the colour does not tell."""
        self._color = color
        self._lch = to_oklch(color[:3]) if lch is None else lch
        self._pair.after = color
        self._pair.update()
        if from_hex_text(self._hex.text()) != color:
            self._hex.setText(to_hex(color))
        for box, value in zip(self._channels, color[:3], strict=True):
            with QSignalBlocker(box):
                box.setValue(value)
        stops = np.rint(self._lch / _MOST * _STEPS).astype(int).tolist()
        for slider, stop in zip(self._sliders, stops, strict=True):
            with QSignalBlocker(slider):
                slider.setValue(stop)
            slider.update()
        self._tint()

    def _tint(self) -> None:
        """Each groove: this colour, and only what the slider stands for from one end to the other."""
        ways = np.repeat(self._lch[None, None], 3, axis=0).repeat(_GROOVE, axis=1)
        for axis, most in enumerate(_MOST):
            ways[axis, :, axis] = np.linspace(0, most, _GROOVE)
        colors = np.rint(from_oklch(ways)).astype(np.uint8)
        for slider, way in zip(self._sliders, colors, strict=True):
            slider.set_colors(way)


class _Pair(QWidget):
    """The colour as it was and as it is now."""

    def __init__(self) -> None:
        super().__init__()
        self.before: Rgba = (0, 0, 0, 255)
        self.after = self.before
        self.setFixedHeight(4 * theme.GRID)
        self.setToolTip(self.tr("Left: as it was. Right: as it is now."))

    def paintEvent(self, event: QPaintEvent) -> None:
        area = self.rect()
        half = area.adjusted(0, 0, -(area.width() // 2), 0)
        with QPainter(self) as painter:
            painter.fillRect(area, checks(4))
            painter.fillRect(half, QColor(*self.before))
            painter.fillRect(area.adjusted(half.width(), 0, 0, 0), QColor(*self.after))
            painter.setPen(QColor(theme.shades().line))
            painter.drawRect(area.adjusted(0, 0, -1, -1))
