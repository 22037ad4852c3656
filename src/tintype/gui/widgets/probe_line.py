"""A line of figures about the pixel under the cursor; each has its place, so nothing dances."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tintype.gui import theme
from tintype.gui.widgets.checks import checks

_HEIGHT = 4 * theme.GRID
_CHIP = 14
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True)
class Figures:
    """What the line says; a text may be empty.

    Attributes:
        x, y: of the pixel.
        before, after: its colours.
        difference: how far they are apart, with its unit.
        swatch: what it became.
    """

    x: str
    y: str
    before: tuple[QColor, str]
    after: tuple[QColor, str] | None = None
    difference: str = ""
    swatch: str = ""

    def __str__(self) -> str:
        after = self.after[1] if self.after else ""
        parts = (self.x, self.y, self.before[1], after, self.difference, self.swatch)
        return ", ".join(part for part in parts if part)


class ProbeLine(QWidget):
    """Without a pixel it gives a ``hint``; ``note`` stands at the other end at any time."""

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint, self._note = hint, ""
        self._figures: Figures | None = None
        #: Room for hexes; those with alpha need more, and once there was one it is kept.
        self._letters = len("#rrggbb")
        self.setAccessibleName(name)
        self.setFont(theme.tabular(self.font()))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_figures(self, figures: Figures | None) -> None:
        if figures != self._figures:
            self._figures = figures
            colors = (figures.before, figures.after) if figures else ()
            self._letters = max(self._letters, *(len(color[1]) for color in colors if color), 0)
            self.setAccessibleDescription(str(figures or ""))
            self.update()

    def set_note(self, note: str) -> None:
        self._note = note
        self.update()

    @property
    def figures(self) -> Figures | None:
        return self._figures

    @property
    def note(self) -> str:
        return self._note

    def sizeHint(self) -> QSize:
        return QSize(0, _HEIGHT)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.shades()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(chosen.window))
            end = self._paint_note(painter, QColor(chosen.quiet))
            if self._figures:
                self._paint_figures(painter, self._figures, end)
            else:
                painter.setPen(QColor(chosen.quiet))
                x = 2 * theme.GRID
                painter.drawText(QRectF(x, 0, end - x, _HEIGHT), _LEFT, self._hint)

    def _paint_note(self, painter: QPainter, quiet: QColor) -> float:
        """Where the room for the rest ends."""
        end = self.width() - 2.0 * theme.GRID
        if not self._note:
            return end
        width = painter.fontMetrics().horizontalAdvance(self._note)
        painter.setPen(quiet)
        painter.drawText(QRectF(end - width, 0, width + 1, _HEIGHT), _LEFT, self._note)
        return end - width - 2 * theme.GRID

    def _paint_figures(self, painter: QPainter, figures: Figures, end: float) -> None:
        text, quiet = QColor(theme.shades().text), QColor(theme.shades().quiet)
        metrics = painter.fontMetrics()
        number = metrics.horizontalAdvance("00000")
        x = 2.0 * theme.GRID
        for name, value in (("x", figures.x), ("y", figures.y)):
            x = _put(painter, x, metrics.horizontalAdvance("x") + 6, name, quiet)
            x = _put(painter, x, number, value, text) + theme.GRID
        digit = max(metrics.horizontalAdvance(digit) for digit in "0123456789abcdef")
        hexes = metrics.horizontalAdvance("#") + digit * (self._letters - 1)
        x = self._paint_color(painter, x + theme.GRID, figures.before, hexes)
        if not figures.after:
            return
        x = _put(painter, x, metrics.horizontalAdvance("→") + theme.GRID, "→", quiet)
        x = self._paint_color(painter, x, figures.after, hexes) + theme.GRID
        wide = metrics.horizontalAdvance("ΔE 000.0")
        x = _put(painter, x, wide, figures.difference, text) + 2 * theme.GRID
        swatch = metrics.elidedText(figures.swatch, Qt.TextElideMode.ElideRight, int(end - x))
        _put(painter, x, end - x, swatch, text)

    def _paint_color(
        self, painter: QPainter, x: float, color: tuple[QColor, str], width: float
    ) -> float:
        """A chip and a hex; where they end."""
        chip = QRectF(x, (_HEIGHT - _CHIP) / 2, _CHIP, _CHIP)
        if color[0].alpha() < 255:
            painter.fillRect(chip, checks(_CHIP // 2))
        painter.fillRect(chip, color[0])
        painter.setPen(QColor(theme.shades().line))
        painter.drawRect(chip.adjusted(0.5, 0.5, -0.5, -0.5))
        text = QColor(theme.shades().text)
        return _put(painter, x + _CHIP + 6, width, color[1], text) + theme.GRID


def _put(
    painter: QPainter,
    x: float,
    width: float,
    text: str,
    color: QColor,
) -> float:
    """A text in a column of its own; where the column ends."""
    painter.setPen(color)
    painter.drawText(QRectF(x, 0, width, _HEIGHT), _LEFT, text)
    return x + width
