"""Asking for a file name, and what to do with what is not saved."""

from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from tintype import preset
from tintype.gui.settings import Settings
from tintype.image.formats import FORMATS as IMAGE_FORMATS
from tintype.image.load import READABLE
from tintype.palette.formats import WRITABLE


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dialogs", text)


def _format(title: str) -> str:
    return QCoreApplication.translate("Formats", title)


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


def ask_image_target(parent: QWidget, settings: Settings, stem: str, folder: Path) -> Path | None:
    """Where to write a reduced image; in ``folder`` if no other one was chosen before."""
    kinds = [(_format(member.title), member.suffixes) for member in IMAGE_FORMATS]
    return _ask_target(parent, settings, "image", _tr("Export Reduced Image"), stem, folder, kinds)


def ask_palette_target(parent: QWidget, settings: Settings, stem: str, folder: Path) -> Path | None:
    """Where to write a palette; in ``folder`` if no other one was chosen before."""
    kinds = [(_format(member.title), member.suffixes) for member in WRITABLE]
    return _ask_target(parent, settings, "palette", _tr("Export Palette"), stem, folder, kinds)


def ask_preset(parent: QWidget, settings: Settings) -> Path | None:
    """A preset to load."""
    name, _ = QFileDialog.getOpenFileName(
        parent, _tr("Load Preset"), str(settings.folder("preset")), _preset_filter()
    )
    return _remember(name, "preset", settings)


def ask_preset_target(parent: QWidget, settings: Settings) -> Path | None:
    """Where to write a preset."""
    kinds: list[tuple[str, tuple[str, ...]]] = [(_tr("Presets"), (preset.SUFFIX,))]
    return _ask_target(
        parent, settings, "preset", _tr("Save Preset"), _tr("My preset"), Path.home(), kinds
    )


def _preset_filter() -> str:
    return f"{_tr('Presets')} (*{preset.SUFFIX});;{_tr('All files')} (*)"


class Unsaved(Enum):
    """What to do with palettes that are not saved."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


def ask_unsaved(parent: QWidget, names: Sequence[str]) -> Unsaved:
    """What to do with the palettes of some images that were worked on."""
    button = QMessageBox.StandardButton
    box = QMessageBox(
        QMessageBox.Icon.Question,
        _tr("Save Palette"),
        _tr("The palette of {0} was worked on and is not saved.").format(", ".join(names)),
        button.Save | button.Discard | button.Cancel,
        parent,
    )
    box.setInformativeText(_tr("Without saving, this work is lost."))
    box.setDefaultButton(button.Save)
    answer = box.exec()
    box.deleteLater()
    return {button.Save: Unsaved.SAVE, button.Discard: Unsaved.DISCARD}.get(
        button(answer), Unsaved.CANCEL
    )


def ask_picture_target(parent: QWidget, settings: Settings, stem: str, folder: Path) -> Path | None:
    """Where to write a picture of the cloud; in ``folder`` if no other one was chosen before."""
    kinds: list[tuple[str, tuple[str, ...]]] = [(_tr("PNG picture"), (".png",))]
    title = _tr("Export Cloud as Picture")
    return _ask_target(parent, settings, "picture", title, stem, folder, kinds)


def _ask_target(
    parent: QWidget,
    settings: Settings,
    purpose: str,
    title: str,
    stem: str,
    folder: Path,
    kinds: list[tuple[str, tuple[str, ...]]],
) -> Path | None:
    filters = {
        f"{kind} ({' '.join(f'*{suffix}' for suffix in suffixes)})": suffixes[0]
        for kind, suffixes in kinds
    }
    dialog = QFileDialog(parent, title, str(settings.folder(purpose, folder)))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(filters))
    dialog.selectFile(stem + kinds[0][1][0])
    try:
        if not dialog.exec():
            return None
        name, suffix = dialog.selectedFiles()[0], filters[dialog.selectedNameFilter()]
    finally:
        dialog.deleteLater()
    known = tuple(suffix for _, suffixes in kinds for suffix in suffixes)
    if not name.lower().endswith(known):
        # A dot in a name ("photo.v2") is not a suffix. The dialog has not asked about this name.
        name += suffix
        if Path(name).exists() and not _may_replace(parent, name):
            return None
    return _remember(name, purpose, settings)


def _may_replace(parent: QWidget, name: str) -> bool:
    question = _tr("{0} is there already. Replace it?").format(Path(name).name)
    answer = QMessageBox.question(parent, _tr("Replace File"), question)
    return answer == QMessageBox.StandardButton.Yes


def _remember(name: str, purpose: str, settings: Settings) -> Path | None:
    if not name:
        return None
    path = Path(name)
    settings.remember_folder(purpose, path.parent)
    return path
