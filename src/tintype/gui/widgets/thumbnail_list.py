"""Pictures in a row, each with its name; one of them is the current one."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from tintype.gui import theme

_PICTURE = QSize(96, 56)


@dataclass(frozen=True)
class Thumbnail:
    """A small picture with what stands below it and what the tool tip says."""

    image: QImage
    title: str
    tip: str


class ThumbnailList(QListWidget):
    #: The place of the one that a person wants to see.
    wanted = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setFlow(QListWidget.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListWidget.Movement.Static)
        self.setUniformItemSizes(True)
        self.setIconSize(_PICTURE)
        self.setGridSize(QSize(_PICTURE.width() + 2 * theme.GRID, _PICTURE.height() + 28))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.currentRowChanged.connect(self._want)

    def sizeHint(self) -> QSize:
        return QSize(4 * _PICTURE.width(), _PICTURE.height() + 28 + theme.GRID)

    def minimumSizeHint(self) -> QSize:
        return QSize(_PICTURE.width(), self.sizeHint().height())

    def set_thumbnails(self, thumbnails: list[Thumbnail], current: int) -> None:
        """Show these, one of them (or with -1 none) as the current one."""
        self.blockSignals(True)
        self.clear()
        for thumbnail in thumbnails:
            item = QListWidgetItem(self._icon(thumbnail.image), thumbnail.title, self)
            item.setToolTip(thumbnail.tip)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, thumbnail.title)
        self.setCurrentRow(current)
        self.blockSignals(False)
        if current >= 0:
            self.scrollToItem(self.item(current))

    def _icon(self, image: QImage) -> QIcon:
        ratio = self.devicePixelRatioF()
        small = image.scaled(
            _PICTURE * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        small.setDevicePixelRatio(ratio)
        icon = QIcon()
        pixmap = QPixmap.fromImage(small)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # a tint would falsify the picture
            icon.addPixmap(pixmap, mode)
        return icon

    def _want(self, row: int) -> None:
        if row >= 0:
            self.wanted.emit(row)
