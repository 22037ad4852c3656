"""A number that can be left open."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QWidget

from tintype.gui.widgets.number_field import NumberField
from tintype.gui.widgets.tips import tip


class AutoField(NumberField):
    """A number field with a box to tick: what is announced is a number, or ``word``.

    While it is ticked the field shows the number that was found. To change that, or to untick the box,
    is to take a number oneself.
    """

    def __init__(
        self, low: float, high: float, name: str, word: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(low, high, name, parent=parent)
        self._box = QCheckBox(self.tr("Auto"))
        self._box.setAccessibleName(self.tr("{0}, automatic").format(name))
        self._box.setToolTip(
            tip(
                self.tr(
                    "Takes the number that is recommended for the image; or the fewest colours that "
                    "stay within the error that is allowed below."
                )
            )
        )
        layout = self.layout()
        assert layout
        layout.addWidget(self._box)
        self._box.toggled.connect(
            lambda is_open: self.value_changed.emit(word if is_open else self.value)
        )

    @property
    def is_open(self) -> bool:
        """Whether the number is left open."""
        return self._box.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Tick the box or not, without announcing it."""
        with QSignalBlocker(self._box):
            self._box.setChecked(is_open)
