"""Takes the reduced image to another program: as a file and as a picture, dragged by its caption."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QSize, Qt, QTemporaryDir, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QImage, QPixmap

from tintype.gui import arrays
from tintype.gui.exports import stem
from tintype.gui.session import Session
from tintype.gui.shown import Reduced
from tintype.gui.widgets.handle import Handle
from tintype.gui.widgets.image_view import ImageView
from tintype.image.save import save

_SMALL = QSize(128, 128)


class Dragging(QObject):
    """Makes the file when somebody pulls, and drags it if the button is still down then."""

    def __init__(self, session: Session, view: ImageView) -> None:
        super().__init__(session)
        self._session, self._view = session, view
        self._folder: QTemporaryDir | None = None
        self._runner = session.runner("dragging")
        handle = Handle(view, self)
        handle.pulled.connect(self._make)
        view.add_layer(handle)

    def _make(self) -> None:
        reduced = self._session.reduced
        if reduced is None or not self._session.is_settled:
            return
        if self._folder is None:  # a program that took the file may read it until this one ends
            self._folder = QTemporaryDir()
        path = Path(
            self._folder.filePath(f"{stem(reduced.opened, len(reduced.result.palette))}.png")
        )
        self._runner.run(
            lambda _: (path, _written(path, reduced)),
            on_success=self._drag,
            on_failure=self._session.exports.failed.emit,
        )

    def _drag(self, made: tuple[Path, QImage]) -> None:
        path, image = made
        if not QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            return
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        mime.setImageData(image)
        drag = QDrag(self._view)
        drag.setMimeData(mime)
        drag.setPixmap(QPixmap.fromImage(_small(image)))
        self._view.let_go()
        drag.exec(Qt.DropAction.CopyAction)


def _written(path: Path, reduced: Reduced) -> QImage:
    """The reduced image, also as a PNG file."""
    save(path, reduced.indexed)
    return arrays.to_qimage(reduced.result.indices, reduced.result.palette)


def _small(image: QImage) -> QImage:
    # By leaving pixels out: smooth scaling of a whole photo would take too long here.
    return image.scaled(_SMALL, Qt.AspectRatioMode.KeepAspectRatio)
