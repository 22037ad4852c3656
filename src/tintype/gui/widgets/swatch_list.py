"""Swatches beside each other, with hex and share where there is room; dragging puts them in order."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from tintype.gui import theme
from tintype.gui.widgets.swatch_blocks import Cell, blocks
from tintype.gui.widgets.swatch_handling import NameDelegate, SwatchHandling
from tintype.gui.widgets.swatch_model import Chip, Column, Index, SwatchModel

#: Two more signs.
_FOR_ALPHA = 16
#: With hex and share below the block, as long as there are not more than this.
_MOST_LABELLED = 40
_ROOMY = Cell(72, 50, 24, 3, has_text=True)
_COMPACT = Cell(56, 38, 12, 3, has_text=True)
#: Without words, for many: the largest with which all are in sight.
_TILES = tuple(Cell(side, side, side - 4, 2) for side in (40, 36, 32, 28, 24, 20))
_SMALLEST = Cell(16, 16, 14, 1)
_LINE_HEIGHT = 11
#: So many letters always fit.
_LONGEST = 7
#: Cells are as large as they can be, but stay on whole pixels of a screen at one and a half times.
_STEP = 4
_MOST_TALLER = 24


class SwatchList(QListView):
    def __init__(self, model: SwatchModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._swatches, self._cell, self._columns = model, _ROOMY, 1
        self.handling = SwatchHandling(self, model, self._gap_at)
        self.setItemDelegate(_CellDelegate(self))
        self.setModelColumn(Column.NAME)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(_ROOMY.height)
        self.setAccessibleName(name)
        model.modelReset.connect(self._arrange)

    def sizeHint(self) -> QSize:
        return QSize(5 * _ROOMY.width, 4 * _ROOMY.height)

    @property
    def cell(self) -> Cell:
        """How large the swatches are now."""
        return self._cell

    # Where things are

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The largest cells with which all swatches are in sight, or else those that scroll."""
        room, number = self.contentsRect().size(), len(self._swatches.chips)
        sizes = self._labelled() if number <= _MOST_LABELLED else (*_TILES, _SMALLEST)
        fitting = [cell for cell in sizes if _fits(cell, number, room)]
        cell = fitting[0] if fitting else sizes[-1]
        scroll = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if not fitting:
            scroll = Qt.ScrollBarPolicy.ScrollBarAlwaysOn
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
        self.setVerticalScrollBarPolicy(scroll)  # as needed, it would keep its room free for ever
        self._columns = _columns(cell, room)
        side = max(cell.width, (room.width() - 1) // self._columns // _STEP * _STEP)
        rows = max(1, -(-number // self._columns))
        taller = _taller(cell, room.height() // rows) if fitting else 0
        height, block = cell.height + taller, cell.block + taller
        self._cell = replace(cell, width=side, height=height, block=block)
        if self.gridSize() != QSize(side, height):
            self.setGridSize(QSize(side, height))

    def _labelled(self) -> tuple[Cell, ...]:
        """Cells that hold a hex; where one tells of alpha, too, they are wider."""
        is_longer = any(0 < chip.color[3] < 255 for chip in self._swatches.chips)
        more = _FOR_ALPHA if is_longer else 0
        return tuple(replace(cell, width=cell.width + more) for cell in (_ROOMY, _COMPACT))

    def _gap_at(self, point: QPoint) -> int:
        row = max(0, point.y() + self.verticalOffset()) // self._cell.height
        column = min(self._columns, round(max(0, point.x()) / self._cell.width))
        return min(len(self._swatches.chips), row * self._columns + column)

    def _area(self, place: int) -> QRect:
        row, column = divmod(place, self._columns)
        cell = self._cell
        top = row * cell.height - self.verticalOffset()
        return QRect(column * cell.width, top, cell.width, cell.height)

    def _in_sight(self) -> range:
        """Places of whole rows."""
        offset, height = self.verticalOffset(), self._cell.height
        last = (offset + self.viewport().height()) // height + 1
        first = offset // height * self._columns
        return range(first, min(len(self._swatches.chips), last * self._columns))

    # What is seen

    def paintEvent(self, event: QPaintEvent) -> None:
        places = self._in_sight()
        with QPainter(self.viewport()) as painter:
            if places:
                chips = [self._swatches.chips[place] for place in places]
                colors, marks = [chip.shown for chip in chips], self.handling.marks(places)
                scale = self.devicePixelRatioF()
                sheet = blocks(colors, marks, self._cell, self._columns, scale)
                painter.drawImage(QPointF(self._area(places.start).topLeft()), sheet)
                if self._cell.has_text:
                    self._paint_words(painter, places, chips)
            self._paint_gap(painter)

    def _paint_words(self, painter: QPainter, places: range, chips: list[Chip]) -> None:
        painter.setFont(theme.small(self.font()))
        shades, metrics = theme.shades(), painter.fontMetrics()
        down = self._cell.gap + self._cell.block + 1
        texts = [(Column.HEX, shades.text), (Column.SHARE, shades.quiet)]
        for line, (column, color) in enumerate(texts):
            painter.setPen(QColor(color))
            for place, chip in zip(places, chips, strict=True):
                text = self._swatches.text(chip, column)
                if len(text) > _LONGEST:  # only what is translucent has more
                    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self._cell.width)
                top = self._area(place).topLeft() + QPoint(0, down + line * _LINE_HEIGHT)
                area = QRect(top, QSize(self._cell.width, _LINE_HEIGHT))
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_gap(self, painter: QPainter) -> None:
        """Where what is dragged would stand."""
        gap = self.handling.gap
        if gap < 0:
            return
        at_end = gap > 0 and gap % self._columns == 0 and gap == len(self._swatches.chips)
        area = self._area(gap - 1 if at_end else gap)
        x = area.right() if at_end else max(1, area.left())
        line = QRectF(x - 1, area.top() + 1, 2, self._cell.height - 2)
        painter.fillRect(line, QColor(theme.shades().accent))

    def startDrag(self, actions: Qt.DropAction) -> None:
        self.handling.drag()


def _taller(cell: Cell, room: int) -> int:
    """How much taller blocks over words can be where a row has more room than it needs."""
    spare = (room - cell.height) // _STEP * _STEP
    return max(0, min(_MOST_TALLER, spare)) if cell.has_text else 0


class _CellDelegate(NameDelegate):
    """Each item fills its cell of the grid."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        assert isinstance(view, QListView)
        return view.gridSize()


def _columns(cell: Cell, room: QSize) -> int:
    return max(1, (room.width() - 1) // cell.width)  # Qt leaves the last pixel free


def _fits(cell: Cell, number: int, room: QSize) -> bool:
    return -(-number // _columns(cell, room)) * cell.height <= room.height()
