"""Asking for a colour while one works on."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QWidget


def ask_color(
    parent: QWidget,
    title: str,
    start: str,
    take: Callable[[str], None],
    give_up: Callable[[], None],
) -> None:
    """Ask for an opaque colour while one works on; each that is tried is taken."""
    dialog = QColorDialog(QColor(start), parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.currentColorChanged.connect(lambda color: take(color.name()))
    dialog.colorSelected.connect(lambda color: take(color.name()))
    dialog.rejected.connect(give_up)
    dialog.show()
