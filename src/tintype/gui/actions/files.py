"""Opening, exporting and closing."""

import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEventLoop, QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage

from tintype.data import samples
from tintype.gui import dialogs, exports
from tintype.gui.actions.row import Row, Window, has_image, has_palette, has_result, show_once
from tintype.gui.document import Document
from tintype.gui.panels.cloud import CloudPanel
from tintype.gui.session import Message, Session
from tintype.gui.shown import Opened, Reduced
from tintype.image.formats import ImageFormat
from tintype.image.saving import Saving
from tintype.palette import Palette
from tintype.palette.formats import PaletteFormat


def _open(window: Window) -> None:
    path = dialogs.ask_image(window.widget(), window.settings)
    if path:
        window.session.open(path)


def _open_palette(window: Window) -> None:
    path = dialogs.ask_palette(window.widget(), window.settings)
    if path:
        window.session.open_palette(path)


def _own_palette(window: Window) -> None:
    opened = window.session.opened
    if opened and opened.path:
        window.session.open_palette(opened.path)


def _is_file(session: Session) -> bool:
    return bool(session.opened and session.opened.path)


def _paste(window: Window) -> None:
    open_mime(window.session, QGuiApplication.clipboard().mimeData())


def open_mime(session: Session, mime: QMimeData | None) -> None:
    """Open what was pasted or dropped: files, else pixels, else a path or a file address as text.

    ``mime`` is None where the clipboard is empty, or its owner does not answer.
    """
    mime = mime or QMimeData()
    paths = local_paths(mime)
    text = mime.text().strip()
    if not paths and not mime.hasImage() and "\n" not in text:
        address = QUrl(text)
        name = address.toLocalFile() if address.isLocalFile() else text
        # os.path says no where pathlib raises: a paragraph is too long to be a file name.
        paths = [Path(name)] if os.path.isfile(name) else []  # noqa: PTH113
    if paths:
        session.open_all(paths)
        return
    image = mime.imageData() if mime.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        name = QCoreApplication.translate("Actions", "Pasted image")
        session.open_pasted(image, name)
        return
    sentence = QCoreApplication.translate("Actions", "There is no image on the clipboard.")
    session.said.emit(Message(sentence))


def local_paths(mime: QMimeData) -> list[Path]:
    """The files of this computer that a drop or the clipboard names."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def _folder(opened: Opened) -> Path:
    """Where an image lies itself, if it is a person's own."""
    is_own = opened.path and opened.path not in [sample.path for sample in samples()]
    return opened.path.parent if opened.path and is_own else Path.home()


def _target(reduced: Reduced) -> tuple[str, Path]:
    """What to call what is made of an image, and where it lies itself."""
    return exports.stem(reduced.opened, len(reduced.result.palette)), _folder(reduced.opened)


def _export_image(window: Window) -> None:
    def make() -> dialogs.ImageExport:
        dialog = dialogs.ImageExport(window.session, window.widget())
        dialog.save_asked.connect(partial(_write_image, window))
        return dialog

    show_once(window, dialogs.ImageExport, make)


def _write_image(window: Window, format: ImageFormat, saving: Saving) -> None:
    """Write the reduced image as it is shown."""

    def write(reduced: Reduced) -> None:
        target = _target(reduced)
        asked = dialogs.ask_image_target(window.widget(), window.settings, *target, format)
        if asked:
            window.session.export_image(asked[0], reduced, saving)

    window.session.when_settled(write)


def _export_palette(window: Window) -> None:
    def make() -> dialogs.PaletteExport:
        dialog = dialogs.PaletteExport(window.session, window.widget())
        dialog.save_asked.connect(partial(_write_palette, window))
        return dialog

    show_once(window, dialogs.PaletteExport, make)


def _write_palette(window: Window, format: PaletteFormat, names: bool) -> None:
    """Write the palette as it is shown; of an image that is open, as its result says it."""
    session = window.session

    def write(palette: Palette, stem: str, folder: Path) -> None:
        asked = dialogs.ask_palette_target(window.widget(), window.settings, stem, folder, format)
        if asked:
            session.export_palette(*asked, palette, names=names)

    if session.opened:
        session.when_settled(lambda done: write(done.result.palette, *_target(done)))
    else:
        palette = session.palette_now
        write(palette, palette.name or exports.palette_stem(), Path.home())


def _copy_image(window: Window) -> None:
    window.session.when_settled(window.session.copy_image)


def _close_image(window: Window) -> None:
    document = window.session.document
    if document:
        close_document(window, document)


def close_document(window: Window, document: Document) -> None:
    """Close an image, unless its palette is to be saved first and is not."""
    if may_close(window, [document]):
        window.session.close_document(document)


def may_close(window: Window, documents: Sequence[Document]) -> bool:
    """Whether nothing would be lost, or the person says that it may be."""
    unsaved = [document for document in documents if document.has_unsaved_palette]
    if not unsaved:
        return True
    answer = dialogs.ask_unsaved(window.widget(), [document.name for document in unsaved])
    if answer is not dialogs.Unsaved.SAVE:
        return answer is dialogs.Unsaved.DISCARD
    return all(_save_palette(window, document) for document in unsaved)


def _save_palette(window: Window, document: Document) -> bool:
    """Ask where to, write, and wait for it. False: not now, or it could not be written."""
    opened, written = document.opened, window.session.exports
    palette = document.shown.result.palette if document.shown else Palette(())
    stem = exports.stem(opened, len(document.choices.applied(palette)))
    asked = dialogs.ask_palette_target(window.widget(), window.settings, stem, _folder(opened))
    if not asked:
        return False
    window.session.export_palette(*asked, palette, document)
    waiting = QEventLoop()
    written.busy_changed.connect(waiting.quit)
    while written.is_busy:
        waiting.exec()
    return not document.has_unsaved_palette


def _export_cloud(window: Window) -> None:
    opened = window.session.opened
    if opened:
        picture = window.panel(CloudPanel).picture()  # as it is now, not after the dialog
        form = QCoreApplication.translate("Actions", "{0}-cloud")
        stem = form.format(Path(opened.image.name).stem)
        path = dialogs.ask_picture_target(window.widget(), window.settings, stem, _folder(opened))
        if path:
            window.session.exports.picture(path, picture)


def _copy_cloud(window: Window) -> None:
    QGuiApplication.clipboard().setImage(window.panel(CloudPanel).picture())
    sentence = QCoreApplication.translate("Actions", "Copied the picture of the cloud")
    window.session.said.emit(Message(sentence))


def _quit(window: Window) -> None:
    window.close()


def _tr(text: str) -> str:
    """Marks a text of the table for translation; `build` translates it."""
    return str(QT_TRANSLATE_NOOP("Actions", text))


ROWS: tuple[Row, ...] = (
    Row("open", _tr("&Open…"), _open, ("Ctrl+O",), "open"),
    Row("open_palette", _tr("&Open Palette…"), _open_palette, ("Ctrl+Shift+O",)),
    Row("own_palette", _tr("Use the Image's O&wn Palette"), _own_palette, (), "", _is_file),
    Row("paste", _tr("&Paste"), _paste, ("Ctrl+V",)),
    Row(
        "export_image",
        _tr("&Export Reduced Image…"),
        _export_image,
        ("Ctrl+E", "Ctrl+S"),
        "export-image",
        has_result,
    ),
    Row(
        "export_palette",
        _tr("Export Pa&lette…"),
        _export_palette,
        ("Ctrl+Shift+E", "Ctrl+Shift+S"),
        "export-palette",
        has_palette,
    ),
    Row("export_cloud", _tr("Export Clou&d as Picture…"), _export_cloud, (), "", has_image),
    Row("copy_image", _tr("&Copy Reduced Image"), _copy_image, ("Ctrl+C",), "", has_result),
    Row("copy_cloud", _tr("Copy Cl&oud Picture"), _copy_cloud, (), "", has_image),
    Row("close_image", _tr("&Close Image"), _close_image, ("Ctrl+W",), "", has_image),
    Row("quit", _tr("&Quit"), _quit, ("Ctrl+Q",)),
)
