"""Colours in small squares, of which one is chosen; as many rows as they need, two at most."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tintype.gui import theme

#: No square.
NONE = -1
_CELL = 20
_MOST_ROWS = 2
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Square:
    """An opaque colour, and what a tool tip and a screen reader say of it."""

    color: tuple[int, int, int]
    text: str


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.squares: list[Square] = []

    def set_squares(self, squares: list[Square]) -> None:
        self.beginResetModel()
        self.squares = squares
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.squares)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        square = self.squares[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return square
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return square.text
        return None


class _Delegate(QStyledItemDelegate):
    highlighted = NONE

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(_CELL, _CELL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        square: Square = index.data(Qt.ItemDataRole.UserRole)
        shades = theme.shades()
        is_chosen = option.state & QStyle.StateFlag.State_Selected
        is_pointed_at = index.row() == self.highlighted
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = shades.accent if is_chosen else shades.text if is_pointed_at else ""
        inner = QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5)
        if ring:
            painter.setPen(QPen(QColor(ring), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner.adjusted(-1.5, -1.5, 1.5, 1.5), 4, 4)
            inner.adjust(1, 1, -1, -1)
        painter.setPen(QPen(QColor(shades.line), 1))
        painter.setBrush(QColor(*square.color))
        painter.drawRoundedRect(inner, 2, 2)
        painter.restore()


class ColorStrip(QListView):
    """``chosen``: one was clicked, or reached with the keys. ``pointed_at``: the mouse is over one, or
    over none any more."""

    chosen = Signal(int)
    pointed_at = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._delegate = _Model(self), _Delegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setViewportMargins(2, 0, 0, 0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.entered.connect(lambda index: self.pointed_at.emit(index.row()))
        self.selectionModel().currentChanged.connect(lambda index, _: self._tell(index))
        self._fit()

    def set_squares(self, squares: Sequence[Square], chosen: int) -> None:
        """Show others, of which one is chosen, without announcing it."""
        if self._model.squares != list(squares):
            self._model.set_squares(list(squares))
            self._fit()
        self.set_chosen(chosen)

    def set_chosen(self, place: int) -> None:
        """Choose one without announcing it."""
        with QSignalBlocker(self):
            index = self._model.index(place)
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def set_highlighted(self, place: int) -> None:
        """Mark one that is pointed at somewhere, or with `NONE` none."""
        self._delegate.highlighted = place
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed_at.emit(NONE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.row())

    def _fit(self) -> None:
        """As high as its rows; Qt leaves room for a scroll bar in each, needed or not."""
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        in_a_row = max(1, room // _CELL)
        rows = -(-len(self._model.squares) // in_a_row)
        self.setFixedHeight(_CELL * max(1, min(rows, _MOST_ROWS)))
