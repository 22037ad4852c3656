"""What an animation is gone through with: a button to play it, a slider, the number of the frame."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from tintype.gui import theme

_ICON, _BUTTON = QSize(18, 18), 28
_STEPS = 10


class FilmBar(QWidget):
    play_asked = Signal()
    frame_asked = Signal(int)
    alone_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._n, self._plays = 1, False
        self._button = QToolButton()
        self._button.setAutoRaise(True)
        self._button.setIconSize(_ICON)
        self._button.setFixedSize(_BUTTON, _BUTTON)
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setAccessibleName(self.tr("Frame"))
        self._slider.setMinimumWidth(8 * theme.GRID)
        self._slider.setPageStep(_STEPS)
        self._label = QLabel()
        self._label.setFont(theme.tabular(self._label.font()))
        self._alone = QCheckBox(self.tr("This frame only"))
        self._alone.setToolTip(
            self.tr("As a still picture: its colours alone count, and it alone is exported")
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.GRID, theme.GRID // 2, 2 * theme.GRID, 0)
        layout.setSpacing(2 * theme.GRID)
        layout.addWidget(self._button)
        layout.addWidget(self._slider, 1)
        layout.addWidget(self._label)
        layout.addWidget(self._alone)
        self._button.clicked.connect(self.play_asked)
        self._slider.valueChanged.connect(self._ask)
        self._alone.toggled.connect(self.alone_asked)
        self.retint()

    def set_film(self, n_frames: int, number: int, is_alone: bool) -> None:
        """Show where one is, without announcing it."""
        self._n = n_frames
        with QSignalBlocker(self._slider), QSignalBlocker(self._alone):
            self._slider.setRange(0, n_frames - 1)
            self._alone.setChecked(is_alone)
        self._label.setMinimumWidth(self._widest())
        self._button.setEnabled(not is_alone)
        self.set_number(number)

    def set_number(self, number: int) -> None:
        """Show another frame's number, without announcing it."""
        with QSignalBlocker(self._slider):
            self._slider.setValue(number)
        self._label.setText(self._text(number))

    def set_playing(self, plays: bool) -> None:
        """Whether the button would play, or stop playing."""
        self._plays = plays
        self.retint()

    def retint(self) -> None:
        """Take the colours in use now."""
        self._button.setIcon(theme.icon("pause" if self._plays else "play"))
        text = self.tr("Pause") if self._plays else self.tr("Play")
        self._button.setAccessibleName(text)
        self._button.setToolTip(text)

    def _ask(self, number: int) -> None:
        self._label.setText(self._text(number))
        self.frame_asked.emit(number)

    def _text(self, number: int) -> str:
        return self.tr("Frame {0} of {1}").format(number + 1, self._n)

    def _widest(self) -> int:
        """Figures have one width: the last number is as wide as any."""
        return self._label.fontMetrics().horizontalAdvance(self._text(self._n - 1))
