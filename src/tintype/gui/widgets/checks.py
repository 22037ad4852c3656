"""What lies behind transparent pixels; the same in light and dark, as it stands for no colour."""

from functools import cache

from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap

_SIDE = 8


@cache
def checks(side: int) -> QBrush:
    """White and light grey squares of ``side`` pixels."""
    tile = QPixmap(2 * side, 2 * side)
    tile.fill(QColor("#ffffff"))
    with QPainter(tile) as painter:
        for x, y in ((0, 0), (side, side)):
            painter.fillRect(x, y, side, side, QColor("#d9d9d9"))
    return QBrush(tile)


def backdrop(name: str, ratio: float = 1.0) -> QBrush:
    """The brush of "checker", or of a colour by its name or hex, for device pixels."""
    return checks(round(_SIDE * ratio)) if name == "checker" else QBrush(QColor(name))
