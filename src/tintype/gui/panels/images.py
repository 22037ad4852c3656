"""The open images in a row; a click brings one before us."""

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from tintype.gui import theme
from tintype.gui.document import Document
from tintype.gui.panels.base import Panel, Place
from tintype.gui.session import Session
from tintype.gui.widgets.thumbnail_list import Thumbnail, ThumbnailList

#: Enough for the largest thumbnail at twice the scale.
_SIDE = 192


class ImagesPanel(Panel):
    name = "images"
    title = str(QT_TRANSLATE_NOOP("Panels", "Images"))
    place = Place.BOTTOM
    is_open = False

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._n_images = 0
        self._shown: tuple[int, list[tuple[Document, str]]] = (-1, [])
        self._small: dict[Document, QImage] = {}
        self._list = ThumbnailList(self.tr("Open images"))
        self._list.wanted.connect(lambda row: self.session.show(self.session.documents[row]))
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._show_menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.GRID, 0, theme.GRID, 0)
        layout.addWidget(self._list)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        session.documents_changed.connect(self._show_documents)
        session.image_changed.connect(self._show_documents)
        session.choices_changed.connect(self._show_documents)
        self._show_documents()

    def _show_documents(self) -> None:
        documents = self.session.documents
        before, self._n_images = self._n_images, len(documents)
        if min(before, 2) != min(self._n_images, 2):  # one image needs no row
            self.wanted.emit(self._n_images > 1)
        self._small = {each: self._small.get(each) or _small(each) for each in documents}
        current = documents.index(self.session.document) if self.session.document else -1
        shown = current, [(each, _title(each)) for each in documents]
        if shown != self._shown:  # most choices change nothing here
            self._shown = shown
            self._list.set_thumbnails(
                [Thumbnail(self._small[each], title, _tip(each)) for each, title in shown[1]],
                current,
            )

    def _show_menu(self, at: QPoint) -> None:
        item = self._list.itemAt(at)
        if not item:
            return
        document = self.session.documents[self._list.row(item)]
        menu = QMenu(self)
        menu.addAction(self.tr("Close"), partial(self.session.close_asked.emit, document))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._list.viewport().mapToGlobal(at))


def _small(document: Document) -> QImage:
    picture = document.opened.picture
    level = picture.level(_SIDE / max(picture.width, picture.height))
    return level.scaled(
        _SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _title(document: Document) -> str:
    """The name, with a mark where something would be lost."""
    return f"• {document.name}" if document.has_unsaved_palette else document.name


def _tip(document: Document) -> str:
    image = document.opened.image
    return f"{document.opened.path or document.name}\n{image.width} × {image.height}"
