"""Pairs of colours in a list: a sample of each way round, what they are, a figure and a mark."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tintype.gui import theme

Rgb = tuple[int, int, int]
_Index = QModelIndex | QPersistentModelIndex
_ROW, _HEADING = 4 * theme.GRID, 4 * theme.GRID
_BLOCK = QSize(5 * theme.GRID, 3 * theme.GRID)


@dataclass(frozen=True)
class Sample:
    """A text in one opaque colour on another; without a text, both beside each other."""

    back: Rgb
    front: Rgb
    text: str = ""


@dataclass(frozen=True)
class Pair:
    """One row; without samples it is a heading.

    Attributes:
        title: which colours they are.
        detail: a figure.
        badge: what the figure is good for; may be empty.
        tip: the same in a sentence, for a tool tip.
        copied: what goes on the clipboard.
        places: the swatches that it is about.
    """

    samples: tuple[Sample, ...]
    title: str
    detail: str
    badge: str = ""
    tip: str = ""
    copied: str = ""
    places: tuple[int, ...] = ()


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pairs: list[Pair] = []

    def set_pairs(self, pairs: list[Pair]) -> None:
        self.beginResetModel()
        self.pairs = pairs
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.pairs)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        is_pair = index.isValid() and self.pairs[index.row()].samples
        return super().flags(index) if is_pair else Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        pair = self.pairs[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return pair
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (pair.title, pair.detail, pair.badge)))
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return pair.tip
        return None


class _Delegate(QStyledItemDelegate):
    detail_width = badge_width = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        is_heading = not index.data(Qt.ItemDataRole.UserRole).samples
        return QSize(0, _HEADING if is_heading else _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        pair: Pair = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            _paint_chosen(painter, option)
        rest = option.rect.adjusted(theme.GRID // 2, 0, -theme.GRID // 2, 0)
        for sample in pair.samples:
            block = QRect(rest.topLeft(), _BLOCK)
            block.moveCenter(QRect(block.x(), rest.y(), block.width(), rest.height()).center())
            _paint_sample(painter, QRectF(block), sample)
            rest.setLeft(block.right() + 1 + theme.GRID // 2)
        self._paint_texts(painter, rest, pair)
        painter.restore()

    def _paint_texts(self, painter: QPainter, rest: QRect, pair: Pair) -> None:
        shades, font = theme.shades(), theme.tabular(painter.font())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if self.badge_width:
            badge = QRect(
                rest.right() + 1 - self.badge_width, rest.y(), self.badge_width, rest.height()
            )
            if pair.badge:
                _paint_badge(painter, badge, pair.badge)
            rest.setRight(badge.left() - theme.GRID)
        if not pair.samples:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(shades.text if pair.badge or not self.badge_width else shades.quiet))
        painter.drawText(rest, right, pair.detail)
        rest.setRight(rest.right() - self.detail_width - theme.GRID)
        painter.setPen(QColor(shades.text))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        title = QFontMetrics(font).elidedText(pair.title, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(
            rest.adjusted(theme.GRID // 2 if pair.samples else 0, 0, 0, 0), left, title
        )


class PairList(QListView):
    """``picked``: a pair was double-clicked, or Enter pressed on it. ``pointed_at``: the mouse is over a
    pair, or over none (None)."""

    picked = Signal(Pair)
    copy_asked = Signal(Pair)
    pointed_at = Signal(object)

    def __init__(
        self, name: str, badges: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        """``badges`` are all that may come: there is always room for the widest."""
        super().__init__(parent)
        self._model, self._delegate = _Model(self), _Delegate(self)
        self._hint, self._badges = "", badges
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(2 * _ROW)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.entered.connect(lambda index: self.pointed_at.emit(self._pair(index)))
        self.activated.connect(lambda index: self.picked.emit(self._pair(index)))

    @property
    def current(self) -> Pair | None:
        """The row that the keys are on."""
        return self._pair(self.currentIndex())

    def pair_at(self, at: Any) -> Pair | None:
        """The row at a point of the list, if there is one."""
        return self._pair(self.indexAt(at))

    def set_pairs(self, pairs: Sequence[Pair], hint: str) -> None:
        """Show others, or if there are none a sentence."""
        row = self.currentIndex().row()
        self._hint = hint
        self._delegate.detail_width = self._widest([pair.detail for pair in pairs])
        self._delegate.badge_width = self._widest(self._badges, 2 * theme.GRID)
        self._model.set_pairs(list(pairs))
        if 0 <= row < len(pairs):
            self.setCurrentIndex(self._model.index(row))
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        """Copying means the pair here, not the image as elsewhere in the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
            and self.current
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.current:
            self.copy_asked.emit(self.current)
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed_at.emit(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._model.pairs or not self._hint:
            return
        with QPainter(self.viewport()) as painter:
            painter.setPen(QColor(theme.shades().quiet))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            room = self.viewport().rect().adjusted(theme.GRID, 0, -theme.GRID, 0)
            painter.drawText(room, flags, self._hint)

    def _pair(self, index: QModelIndex) -> Pair | None:
        return self._model.pairs[index.row()] if index.isValid() else None

    def _widest(self, texts: Sequence[str], more: int = 0) -> int:
        metrics = QFontMetrics(theme.tabular(self.font()))
        return max((metrics.horizontalAdvance(text) + more for text in set(texts)), default=0)


def _paint_chosen(painter: QPainter, option: QStyleOptionViewItem) -> None:
    shades = theme.shades()
    has_focus = option.state & QStyle.StateFlag.State_HasFocus
    painter.setPen(QPen(QColor(shades.accent if has_focus else shades.line), 1))
    painter.setBrush(QColor(shades.base))
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


def _paint_sample(painter: QPainter, block: QRectF, sample: Sample) -> None:
    path = QPainterPath()
    path.addRoundedRect(block.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.fillPath(path, QColor(*sample.back))
    if not sample.text:
        painter.setClipPath(path)
        painter.fillRect(block.adjusted(block.width() / 2, 0, 0, 0), QColor(*sample.front))
        painter.setClipping(False)
    painter.setPen(QPen(QColor(theme.shades().line), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    font = QFont(painter.font())
    painter.save()
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(*sample.front))
    painter.drawText(block, Qt.AlignmentFlag.AlignCenter, sample.text)
    painter.restore()


def _paint_badge(painter: QPainter, place: QRect, text: str) -> None:
    pill = QRectF(place)
    pill.setHeight(QFontMetrics(painter.font()).height() + theme.GRID // 2)
    pill.moveCenter(QRectF(place).center())
    painter.setPen(QPen(QColor(theme.shades().line), 1))
    painter.setBrush(QColor(theme.shades().base))
    painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(QColor(theme.shades().text))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
