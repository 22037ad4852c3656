"""Asking for a file name."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from tintype.gui.settings import Settings
from tintype.image.formats import FORMATS as IMAGE_FORMATS
from tintype.image.load import READABLE
from tintype.palette.formats import FORMATS as PALETTE_FORMATS


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dialogs", text)


def ask_image(parent: QWidget, settings: Settings) -> Path | None:
    """An image to open; None if the person thinks better of it."""
    patterns = " ".join(f"*{suffix}" for suffixes in READABLE.values() for suffix in suffixes)
    name, _ = QFileDialog.getOpenFileName(
        parent,
        _tr("Open Image"),
        str(settings.folder("open")),
        f"{_tr('Images')} ({patterns});;{_tr('All files')} (*)",
    )
    return _remember(name, "open", settings)


def ask_image_target(parent: QWidget, settings: Settings, stem: str) -> Path | None:
    """Where to write a reduced image."""
    kinds = [(member.title, member.suffixes) for member in IMAGE_FORMATS]
    return _ask_target(parent, settings, "image", _tr("Export Reduced Image"), stem, kinds)


def ask_palette_target(parent: QWidget, settings: Settings, stem: str) -> Path | None:
    """Where to write a palette."""
    kinds = [(member.title, member.suffixes) for member in PALETTE_FORMATS]
    return _ask_target(parent, settings, "palette", _tr("Export Palette"), stem, kinds)


def _ask_target(
    parent: QWidget,
    settings: Settings,
    purpose: str,
    title: str,
    stem: str,
    kinds: list[tuple[str, tuple[str, ...]]],
) -> Path | None:
    filters = {
        f"{kind} ({' '.join(f'*{suffix}' for suffix in suffixes)})": suffixes[0]
        for kind, suffixes in kinds
    }
    dialog = QFileDialog(parent, title, str(settings.folder(purpose)))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(filters))
    # The dialog adds this suffix itself, before it asks whether a file may be replaced.
    dialog.setDefaultSuffix(kinds[0][1][0].lstrip("."))
    dialog.filterSelected.connect(
        lambda chosen: dialog.setDefaultSuffix(filters[chosen].lstrip("."))
    )
    dialog.selectFile(stem + kinds[0][1][0])
    try:
        if not dialog.exec():
            return None
        return _remember(dialog.selectedFiles()[0], purpose, settings)
    finally:
        dialog.deleteLater()


def _remember(name: str, purpose: str, settings: Settings) -> Path | None:
    if not name:
        return None
    path = Path(name)
    settings.remember_folder(purpose, path.parent)
    return path
