"""A small plate with a few words, over a picture."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from tintype.gui import theme


def plate_size(metrics: QFontMetrics, text: str) -> tuple[float, float]:
    """Width and height of the plate that holds ``text``."""
    return metrics.horizontalAdvance(text) + 2 * theme.GRID, metrics.height() + theme.GRID


def paint_plate(painter: QPainter, place: QRectF, text: str = "") -> None:
    """A plate in ``place`` with ``text`` in its middle."""
    chosen = theme.shades()
    ground = QColor(chosen.window)
    ground.setAlpha(225)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(place, 4, 4)
    if text:
        painter.setPen(QColor(chosen.text))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
