"""A list to choose one of several things from: each with a title, a line below it, and a figure."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tintype.gui import theme

_HEIGHT = 5 * theme.GRID
_MARGIN = theme.GRID
_LINE = _HEIGHT // 2 - 2
_ROLE = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class ListRow:
    """One thing to choose.

    Attributes:
        key: what it is called in code.
        title, detail: the two lines.
        figure, remark: at the right of them.
        is_quiet: whether it is of no use now; it can be chosen to see why.
        warns: whether its remark asks for attention.
    """

    key: str
    title: str
    detail: str = ""
    figure: str = ""
    remark: str = ""
    is_quiet: bool = False
    warns: bool = False

    @property
    def spoken(self) -> str:
        """All of it, for those who hear it."""
        return ", ".join(filter(None, (self.title, self.detail, self.figure, self.remark)))


class RowList(QListWidget):
    """Says by `chosen` which row a person has come to."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.currentItemChanged.connect(self._tell)

    @property
    def key(self) -> str:
        """Of the row that is chosen; empty if none is."""
        item = self.currentItem()
        return str(item.data(_ROLE).key) if item else ""

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """Show these rows; the one that is chosen stays so."""
        with QSignalBlocker(self):
            if [row.key for row in rows] != [row.key for row in self._rows()]:
                chosen = self.key
                self.clear()
                for row in rows:
                    self.addItem(QListWidgetItem(row.title))
                self._fill(rows)
                self.choose(chosen)
            self._fill(rows)

    def choose(self, key: str) -> None:
        """Choose a row; the first one if there is none of that key."""
        keys = [row.key for row in self._rows()]
        self.setCurrentRow(keys.index(key) if key in keys else 0)

    def filter(self, text: str) -> None:
        """Leave the rows that have all words of a text in them."""
        words = text.casefold().split()
        for place, row in enumerate(self._rows()):
            whole = row.spoken.casefold()
            self.item(place).setHidden(not all(word in whole for word in words))
        left = [place for place in range(self.count()) if not self.item(place).isHidden()]
        if left and self.currentRow() not in left:
            self.setCurrentRow(left[0])

    def _rows(self) -> list[ListRow]:
        return [self.item(place).data(_ROLE) for place in range(self.count())]

    def _fill(self, rows: Sequence[ListRow]) -> None:
        for place, row in enumerate(rows):
            item = self.item(place)
            item.setData(_ROLE, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, row.spoken)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item:
            self.chosen.emit(self.key)


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: ListRow = index.data(_ROLE)
        shades, widget = theme.shades(), option.widget
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget
        )
        text = shades.on_accent if is_chosen else shades.quiet if row.is_quiet else shades.text
        quiet = shades.on_accent if is_chosen else shades.quiet
        warning = shades.error if row.warns and not is_chosen else quiet
        area = option.rect.adjusted(_MARGIN, 2, -_MARGIN, -2)
        upper = QRect(area.left(), area.top(), area.width(), _LINE)
        lower = upper.translated(0, _LINE - 1)
        font, small = theme.tabular(option.font), theme.small(option.font)
        _line(painter, upper, font, (row.title, text), (row.figure, text))
        _line(painter, lower, small, (row.detail, quiet), (row.remark, warning))


def _line(
    painter: QPainter, area: QRect, font: QFont, left: tuple[str, str], right: tuple[str, str]
) -> None:
    """One text at the left, as much of it as there is room for, and one at the right."""
    metrics = QFontMetrics(font)
    painter.setFont(font)
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.setPen(QColor(right[1]))
    painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, right[0])
    taken = metrics.horizontalAdvance(right[0]) + theme.GRID if right[0] else 0
    room = area.width() - taken
    painter.setPen(QColor(left[1]))
    shown = metrics.elidedText(left[0], Qt.TextElideMode.ElideRight, room)
    painter.drawText(area, middle | Qt.AlignmentFlag.AlignLeft, shown)
