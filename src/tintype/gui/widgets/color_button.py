"""A button that shows a colour and asks for another."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QColorDialog, QPushButton, QWidget

from tintype.gui import theme

_SIZE = QSize(24, 12)


class ColorButton(QPushButton):
    value_changed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setAccessibleName(name)
        self.setIconSize(_SIZE)
        self.set_value("#ffffff")
        self.clicked.connect(self._ask)

    def set_value(self, color: str) -> None:
        self._color = color
        pixmap = QPixmap(_SIZE)
        pixmap.fill(QColor(color))
        with QPainter(pixmap) as painter:
            painter.setPen(QColor(theme.shades().line))
            painter.drawRect(pixmap.rect().adjusted(0, 0, -1, -1))
        self.setIcon(QIcon(pixmap))
        self.setText(color)

    def _ask(self) -> None:
        color = QColorDialog.getColor(QColor(self._color), self, self._name)
        if color.isValid():
            self.set_value(color.name())
            self.value_changed.emit(color.name())
