"""Small pictures beside each other to choose from by eye, each with two short texts."""

import math
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tintype.gui import theme
from tintype.gui.widgets.checks import checks

_Index = QModelIndex | QPersistentModelIndex
#: Around each picture, and the line of text below it.
_MARGIN = 5
_TEXT_HEIGHT = 18
_TEXT_PIXELS = 11
#: Where there is no room for all of them they are no narrower than this, and the list scrolls.
_LEAST_WIDTH = 64
#: A row less is worth pictures that are a little smaller.
_NEARLY = 0.85
_MOST_KEPT = 64
#: Pictures that are longer in one direction have some empty space in the other.
_LONGEST = 2.5


@dataclass(frozen=True)
class Thumbnail:
    """A picture, None as long as it is not there, and what to say about it."""

    title: str
    detail: str = ""
    image: QImage | None = None


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.thumbnails: list[Thumbnail] = []
        self.chosen: int | None = None

    def set_all(self, thumbnails: list[Thumbnail]) -> None:
        self.beginResetModel()
        self.thumbnails = thumbnails
        self.endResetModel()

    def set_one(self, row: int, thumbnail: Thumbnail) -> None:
        self.thumbnails[row] = thumbnail
        self.dataChanged.emit(self.index(row), self.index(row))

    def set_chosen(self, row: int | None) -> None:
        self.chosen = row
        if self.thumbnails:
            self.dataChanged.emit(self.index(0), self.index(len(self.thumbnails) - 1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.thumbnails)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        thumbnail = self.thumbnails[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return thumbnail
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return f"{thumbnail.title} {thumbnail.detail}".strip()
        return None


class PictureList(QListView):
    """As large as there is room for, in as many columns as that needs.

    Attributes:
        proportion: how many times as wide as high the pictures are.
        picked: the row that was clicked, or chosen with Enter or Space.
    """

    picked = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model(self)
        self.proportion = 1.0
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumSize(2 * _LEAST_WIDTH, _LEAST_WIDTH)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(name)
        self.clicked.connect(self._pick)
        self.activated.connect(self._pick)

    def sizeHint(self) -> QSize:
        return QSize(344, 160)

    def set_thumbnails(self, thumbnails: list[Thumbnail], proportion: float) -> None:
        """Show these, of pictures that are ``proportion`` times as wide as high."""
        self.proportion = max(1 / _LONGEST, min(_LONGEST, proportion))
        self._model.set_all(thumbnails)
        self._fit()

    def set_thumbnail(self, row: int, thumbnail: Thumbnail) -> None:
        """Show another one at a place."""
        self._model.set_one(row, thumbnail)

    def set_chosen(self, row: int | None) -> None:
        """Mark the one that is in use."""
        self._model.set_chosen(row)

    @property
    def chosen(self) -> int | None:
        return self._model.chosen

    @property
    def thumbnails(self) -> list[Thumbnail]:
        return list(self._model.thumbnails)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if Qt.Key(event.key()) in keys and self.currentIndex().isValid():
            self._pick(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _pick(self, index: QModelIndex) -> None:
        self.picked.emit(index.row())

    def _fit(self) -> None:
        """The cells that make the pictures largest; a scroll bar only where one is needed, as the list
        takes room for one that it shows and then needs it."""
        number = len(self._model.thumbnails)
        if not number:
            return
        size = self.size()
        cell = cell_size(number, size, self.proportion)
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if math.ceil(number / (size.width() // cell.width())) * cell.height() > size.height():
            size.setWidth(size.width() - self.verticalScrollBar().sizeHint().width())
            cell = cell_size(number, size, self.proportion)
            policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        self.setVerticalScrollBarPolicy(policy)
        self.setGridSize(cell)


def cell_size(number: int, size: QSize, proportion: float) -> QSize:
    """The cells for ``number`` pictures in ``size``: those in which the pictures get largest, or nearly
    so in fewer rows.

    Where they would become too narrow there are as many columns as can be, and more rows than fit.
    """
    across = size.width() - 1  # cells that fill a row exactly would not stay in it

    def width(columns: int) -> int:
        """Of a picture, in so many columns."""
        high = size.height() // math.ceil(number / columns) - 2 * _MARGIN - _TEXT_HEIGHT
        return min(across // columns - 2 * _MARGIN, int(high * proportion))

    widths = {columns: width(columns) for columns in range(1, number + 1)}
    best = max(widths.values())
    columns = max(each for each in widths if widths[each] >= _NEARLY * best)
    if best < _LEAST_WIDTH:
        columns = max(1, min(number, across // (_LEAST_WIDTH + 2 * _MARGIN)))
    best = widths[columns] if best >= _LEAST_WIDTH else max(1, across // columns - 2 * _MARGIN)
    height = max(1, int(best / proportion)) + 2 * _MARGIN + _TEXT_HEIGHT
    return QSize(max(1, across // columns), height)


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: PictureList) -> None:
        super().__init__(view)
        self._view = view
        #: Pictures as they were last painted: made small once, smoothly.
        self._small: dict[tuple[int, int, int], QImage] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return self._view.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        thumbnail: Thumbnail = index.data(Qt.ItemDataRole.UserRole)
        chosen, state = theme.shades(), option.state
        cell = QRectF(option.rect).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        place = cell.adjusted(0, 0, 0, -_TEXT_HEIGHT)
        painter.save()
        place = self._inside(place)
        painter.fillRect(place, QColor(chosen.canvas))
        if thumbnail.image is not None:
            self._paint_picture(painter, place, thumbnail.image)
        is_present = index.row() == self._view.chosen
        if is_present or state & QStyle.StateFlag.State_MouseOver:
            color = chosen.accent if is_present else chosen.quiet
            pen = QPen(QColor(color), 2)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawRect(place.adjusted(-1, -1, 1, 1))
        text = QRectF(place.x(), cell.bottom() - _TEXT_HEIGHT + 3, place.width(), _TEXT_HEIGHT - 3)
        self._paint_texts(painter, text, thumbnail, is_present)
        if state & QStyle.StateFlag.State_Selected and self._view.hasFocus():
            painter.setPen(QColor(chosen.accent))
            painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -1.5, -1.5))
        painter.restore()

    def _inside(self, place: QRectF) -> QRectF:
        """Of this place as much as a picture takes, in the middle."""
        size = QSizeF(self._view.proportion, 1).scaled(
            place.size(), Qt.AspectRatioMode.KeepAspectRatio
        )
        left = round(place.x() + (place.width() - size.width()) / 2)
        return QRectF(left, place.y(), round(size.width()), round(size.height()))

    def _paint_picture(self, painter: QPainter, place: QRectF, image: QImage) -> None:
        size = image.size().scaled(place.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        inside = QRectF(0, 0, size.width(), size.height())
        inside.moveCenter(place.center())
        inside.moveTopLeft(QPointF(round(inside.x()), round(inside.y())))
        if image.hasAlphaChannel():
            painter.fillRect(inside, checks(4))
        painter.drawImage(inside, self._scaled(image, size * painter.device().devicePixelRatioF()))

    def _scaled(self, image: QImage, size: QSize) -> QImage:
        key = image.cacheKey(), size.width(), size.height()
        if key not in self._small:
            while len(self._small) >= _MOST_KEPT:
                self._small.pop(next(iter(self._small)))
            self._small[key] = image.scaled(
                size,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        return self._small[key]

    def _paint_texts(
        self, painter: QPainter, place: QRectF, thumbnail: Thumbnail, is_present: bool
    ) -> None:
        chosen = theme.shades()
        font = theme.tabular(painter.font())
        font.setPixelSize(_TEXT_PIXELS)
        painter.setFont(font)
        painter.setPen(QColor(chosen.quiet))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, right, thumbnail.detail)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(chosen.accent if is_present else chosen.text))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, left, thumbnail.title)
