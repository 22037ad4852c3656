"""Swatches below each other with all that is known of them; hex and name are edited in place."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from tintype.gui import theme
from tintype.gui.widgets.swatch_blocks import Cell, Mark, blocks, paint_lock
from tintype.gui.widgets.swatch_handling import SwatchHandling
from tintype.gui.widgets.swatch_model import Chip, Column, SwatchModel

_ROW = 24
_BLOCK = Cell(32, _ROW, 16, 4)
_LOCK_WIDTH, _LOCK_SIDE = 16, 10
_MARGIN = 3
#: The widest that stands in a column, apart from its title.
_SAMPLES = {
    Column.HEX: "#d8d8d8",
    Column.RGB: "255 255 255",
    Column.SHARE: "100.0 %",
    Column.SPREAD: "88.8",
}
_CHOSEN_ALPHA, _LIT_ALPHA, _FAINT_ALPHA = 56, 20, 110


class SwatchTable(QTableView):
    #: A place whose lock was clicked.
    lock_clicked = Signal(int)

    def __init__(self, model: SwatchModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._swatches = model
        self.handling = SwatchHandling(self, model, self._gap_at)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(theme.small(self.font()))
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(_ROW)
        rows.setDefaultSectionSize(_ROW)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._arrange_columns()

    def _arrange_columns(self) -> None:
        header = self.horizontalHeader()
        header.setFont(self.font())
        header.setHighlightSections(False)
        header.setMinimumSectionSize(_LOCK_WIDTH)
        header.setFixedHeight(_ROW)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        metrics = QFontMetrics(self.font())
        for column, sample in _SAMPLES.items():
            title = str(self._swatches.headerData(column, Qt.Orientation.Horizontal))
            widest = max(metrics.horizontalAdvance(text) for text in (sample, title))
            header.resizeSection(column, widest + 2 * _MARGIN + 1)
        header.resizeSection(Column.COLOR, _BLOCK.width)
        header.resizeSection(Column.LOCK, _LOCK_WIDTH)

    def retint(self) -> None:
        """Take the colours in use now."""
        self.horizontalHeader().viewport().update()

    def _gap_at(self, point: QPoint) -> int:
        gap = round((point.y() + self.verticalOffset()) / _ROW)
        return max(0, min(len(self._swatches.chips), gap))

    def _in_sight(self) -> range:
        offset = self.verticalOffset()
        last = (offset + self.viewport().height()) // _ROW + 1
        return range(offset // _ROW, min(len(self._swatches.chips), last))

    def _top(self, place: int) -> int:
        return place * _ROW - self.verticalOffset()

    # What is seen

    def paintEvent(self, event: QPaintEvent) -> None:
        places = self._in_sight()
        with QPainter(self.viewport()) as painter:
            if places:
                chips = [self._swatches.chips[place] for place in places]
                marks = self.handling.marks(places)
                self._paint_rows(painter, places, marks)
                plain = [Mark.NONE] * len(chips)
                colors, scale = [chip.shown for chip in chips], self.devicePixelRatioF()
                sheet = blocks(colors, plain, _BLOCK, 1, scale)
                painter.drawImage(QPointF(0, self._top(places.start)), sheet)
                self._paint_words(painter, places, chips)
                self._paint_locks(painter, places, marks)
            if self.handling.gap >= 0:
                y = max(1, self._top(self.handling.gap))
                line = QRectF(0, y - 1, self.viewport().width(), 2)
                painter.fillRect(line, QColor(theme.shades().accent))

    def _paint_rows(self, painter: QPainter, places: range, marks: list[Mark]) -> None:
        width, shades = self.viewport().width(), theme.shades()
        for place, mark in zip(places, marks, strict=True):
            row = QRect(0, self._top(place), width, _ROW)
            if mark & Mark.CHOSEN:
                painter.fillRect(row, _faint(shades.accent, _CHOSEN_ALPHA))
            if mark & Mark.LIT:
                painter.fillRect(row, _faint(shades.text, _LIT_ALPHA))
            if mark & Mark.CURRENT:
                painter.setPen(QColor(shades.accent))
                painter.drawRect(row.adjusted(0, 0, -1, -1))

    def _paint_words(self, painter: QPainter, places: range, chips: list[Chip]) -> None:
        text, quiet = QColor(theme.shades().text), QColor(theme.shades().quiet)
        upright, slanted = self.font(), theme.small(self.font())
        slanted.setItalic(True)
        metrics = QFontMetrics(upright)
        header = self.horizontalHeader()
        for column in (Column.HEX, Column.RGB, Column.NAME, Column.SHARE, Column.SPREAD):
            left, width = header.sectionViewportPosition(column), header.sectionSize(column)
            flags = self._swatches.headerData(
                column, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
            )
            for place, chip in zip(places, chips, strict=True):
                is_own = column == Column.HEX or (column == Column.NAME and bool(chip.name))
                painter.setPen(text if is_own else quiet)
                is_proposed = column == Column.NAME and not chip.name
                painter.setFont(slanted if is_proposed else upright)
                area = QRect(left + _MARGIN, self._top(place), width - 2 * _MARGIN, _ROW)
                words = self._swatches.text(chip, column)
                if column == Column.NAME:
                    words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
                painter.drawText(area, flags, words)

    def _paint_locks(self, painter: QPainter, places: range, marks: list[Mark]) -> None:
        """Those that are locked; a faint one where a click would lock."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = self.horizontalHeader().sectionViewportPosition(Column.LOCK)
        inset, text = (_ROW - _LOCK_SIDE) / 2, theme.shades().text
        for place, mark in zip(places, marks, strict=True):
            area = QRectF(left + 2, self._top(place) + inset, _LOCK_SIDE, _LOCK_SIDE)
            if mark & Mark.LOCKED:
                paint_lock(painter, area, QColor(text))
            elif mark & Mark.LIT and not self._swatches.chips[place].is_clear:
                paint_lock(painter, area, _faint(text, _FAINT_ALPHA))

    # What is done

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.column() == Column.LOCK and event.button() == Qt.MouseButton.LeftButton:
            self.lock_clicked.emit(index.row())
        else:
            super().mousePressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        self.handling.drag()


def _faint(color: str, alpha: int) -> QColor:
    result = QColor(color)
    result.setAlpha(alpha)
    return result
