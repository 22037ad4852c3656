"""The pattern behind what is transparent; the same in light and dark, as it stands for no colour."""

from functools import cache

from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap


@cache
def checks(side: int) -> QBrush:
    """White and light grey squares of ``side`` pixels."""
    tile = QPixmap(2 * side, 2 * side)
    tile.fill(QColor("#ffffff"))
    with QPainter(tile) as painter:
        for x, y in ((0, 0), (side, side)):
            painter.fillRect(x, y, side, side, QColor("#d9d9d9"))
    return QBrush(tile)
