"""Swatches beside each other, each with its hex and its share; a click or Enter picks one."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tintype.gui import theme
from tintype.gui.widgets.checks import checks

_CELL = QSize(80, 60)
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Chip:
    """What is shown of one swatch: its colour (red, green, blue, alpha) and two short texts."""

    color: tuple[int, int, int, int]
    title: str
    detail: str


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._chips: list[Chip] = []

    def set_chips(self, chips: list[Chip]) -> None:
        self.beginResetModel()
        self._chips = chips
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._chips)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        chip = self._chips[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return chip
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{chip.title} {chip.detail}"
        if role == Qt.ItemDataRole.ToolTipRole:
            red, green, blue, alpha = chip.color
            rest = "" if alpha == 255 else f" · alpha {alpha}"
            return f"{chip.title} · rgb {red} {green} {blue}{rest} · {chip.detail}"
        return None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return _CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        chip: Chip = index.data(Qt.ItemDataRole.UserRole)
        chosen = theme.shades()
        cell = QRectF(option.rect).adjusted(4, 4, -4, -4)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        block = QRectF(cell.x(), cell.y(), cell.width(), 24)
        line = QColor(chosen.line)
        if chip.color[3] < 255:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(checks(4))
            painter.drawRoundedRect(block, 4, 4)
        focused = (
            state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected
        )
        painter.setPen(QPen(QColor(chosen.accent), 2) if focused else QPen(line, 1))
        painter.setBrush(QColor(*chip.color))
        painter.drawRoundedRect(block.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        small = theme.tabular(painter.font())
        small.setPixelSize(11)
        painter.setFont(small)
        painter.setPen(QColor(chosen.text))
        text = QRectF(cell.x() - 3, block.bottom() + 2, cell.width() + 6, 14)
        painter.drawText(text, Qt.AlignmentFlag.AlignCenter, chip.title)
        painter.setPen(QColor(chosen.quiet))
        painter.drawText(text.translated(0, 14), Qt.AlignmentFlag.AlignCenter, chip.detail)
        painter.restore()


class SwatchList(QListView):
    picked = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(_CELL.height() + theme.GRID)
        self.setAccessibleName(name)
        self.clicked.connect(self._pick)
        self.activated.connect(self._pick)

    def set_chips(self, chips: list[Chip]) -> None:
        self._model.set_chips(chips)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._pick(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(4 * _CELL.width() + 3 * theme.GRID, 4 * _CELL.height() + 2 * theme.GRID)

    def _pick(self, index: QModelIndex) -> None:
        self.picked.emit(index.row())
