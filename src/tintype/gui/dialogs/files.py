"""Asking for a file name, and what to do with what is not saved."""

from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from tintype import preset
from tintype.gui import messages
from tintype.gui.settings import Settings
from tintype.image.formats import FORMATS as IMAGE_FORMATS
from tintype.image.formats import ImageFormat
from tintype.image.load import READABLE
from tintype.palette.formats import READABLE as READABLE_PALETTES
from tintype.palette.formats import WRITABLE, PaletteFormat


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dialogs", text)


def _format(title: str) -> str:
    return QCoreApplication.translate("Formats", title)


def ask_image(parent: QWidget, settings: Settings) -> Path | None:
    """An image to open; None if the person thinks better of it."""
    kinds = (_tr("Images"), _images()), (_tr("Palettes"), _palettes())
    return _ask(parent, settings, "open", _tr("Open Image"), kinds)


def ask_palette(parent: QWidget, settings: Settings) -> Path | None:
    """A palette file to use."""
    kinds = ((_tr("Palettes"), _palettes()),)
    return _ask(parent, settings, "palette", _tr("Open Palette"), kinds)


def _images() -> list[str]:
    return [suffix for suffixes in READABLE.values() for suffix in suffixes]


def _palettes() -> list[str]:
    return [suffix for member in READABLE_PALETTES for suffix in member.suffixes]


def ask_image_target(
    parent: QWidget, settings: Settings, stem: str, folder: Path, format: ImageFormat | None = None
) -> tuple[Path, ImageFormat] | None:
    """Where to write a reduced image, and in which format; as `ask_palette_target`."""
    title, last = _tr("Export Reduced Image"), "export/image"
    return _ask_format(parent, settings, "image", title, stem, folder, IMAGE_FORMATS, format, last)


def ask_palette_target(
    parent: QWidget,
    settings: Settings,
    stem: str,
    folder: Path,
    format: PaletteFormat | None = None,
) -> tuple[Path, PaletteFormat] | None:
    """Where to write a palette, and in which format; in ``folder`` if no other one was chosen before.

    With a ``format`` only that one is offered; a name that ends as those of another one do asks for it.
    """
    title, last = _tr("Export Palette"), "export/palette"
    return _ask_format(parent, settings, "palette", title, stem, folder, WRITABLE, format, last)


class _Format(Protocol):
    """What formats of images and of palettes have in common."""

    @property
    def name(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def suffixes(self) -> tuple[str, ...]: ...


_Kind = TypeVar("_Kind", bound=_Format)


def _ask_format(
    parent: QWidget,
    settings: Settings,
    purpose: str,
    title: str,
    stem: str,
    folder: Path,
    members: Sequence[_Kind],
    format: _Kind | None,
    last: str,
) -> tuple[Path, _Kind] | None:
    """A file to write and its format: ``format``, or any, beginning with the ``last`` one."""
    chosen = settings.choice(last, [member.name for member in members])
    offered = [format] if format else sorted(members, key=lambda member: member.name != chosen)
    kinds = [(_format(member.title), member.suffixes) for member in offered]
    known = tuple(suffix for member in members for suffix in member.suffixes)
    asked = _ask_target(parent, settings, purpose, title, stem, folder, kinds, known)
    if asked is None:
        return None
    path, place = asked
    meant = _meant(path, offered[place], members)
    settings.remember_choice(last, meant.name)
    return path, meant


def _meant(path: Path, chosen: _Kind, members: Sequence[_Kind]) -> _Kind:
    """The format that was chosen, unless the name says clearly that it is of another one."""
    suffix = path.suffix.lower()
    if any(each.endswith(suffix) for each in chosen.suffixes):
        return chosen
    named = [member for member in members if path.name.lower().endswith(member.suffixes)]
    return named[0] if named else chosen


def ask_preset(parent: QWidget, settings: Settings) -> Path | None:
    """A preset to load."""
    kinds = ((_tr("Presets"), [preset.SUFFIX]),)
    return _ask(parent, settings, "preset", _tr("Load Preset"), kinds)


def ask_preset_target(parent: QWidget, settings: Settings) -> Path | None:
    """Where to write a preset."""
    kinds: list[tuple[str, tuple[str, ...]]] = [(_tr("Presets"), (preset.SUFFIX,))]
    title, name = _tr("Save Preset"), _tr("My preset")
    asked = _ask_target(parent, settings, "preset", title, name, Path.home(), kinds)
    return asked and asked[0]


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
        _tr("The palette of {0} was worked on and is not saved.").format(messages.listed(names)),
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
    asked = _ask_target(parent, settings, "picture", title, stem, folder, kinds)
    return asked and asked[0]


def _ask(
    parent: QWidget,
    settings: Settings,
    purpose: str,
    title: str,
    kinds: Sequence[tuple[str, Sequence[str]]],
) -> Path | None:
    """A file to read, of the first kind unless the person asks for another one, or for all."""
    patterns = [
        f"{kind} ({' '.join(f'*{suffix}' for suffix in dict.fromkeys(suffixes))})"
        for kind, suffixes in kinds
    ]
    filters = ";;".join([*patterns, f"{_tr('All files')} (*)"])
    # There may be fifty suffixes: they would make a line that no dialog shows well.
    hidden = QFileDialog.Option.HideNameFilterDetails
    folder = str(settings.folder(purpose))
    name, _ = QFileDialog.getOpenFileName(parent, title, folder, filters, "", hidden)
    return _remember(name, purpose, settings)


def _ask_target(
    parent: QWidget,
    settings: Settings,
    purpose: str,
    title: str,
    stem: str,
    folder: Path,
    kinds: Sequence[tuple[str, tuple[str, ...]]],
    known: tuple[str, ...] = (),
) -> tuple[Path, int] | None:
    """A file to write, and the place of its kind; a name that ends in none of those gets its suffix.

    ``known``: other endings that are left as they are.
    """
    filters = [f"{kind} ({' '.join(f'*{each}' for each in suffixes)})" for kind, suffixes in kinds]
    dialog = QFileDialog(parent, title, str(settings.folder(purpose, folder)))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(filters)
    dialog.selectFile(stem + kinds[0][1][0])
    try:
        if not dialog.exec():
            return None
        name, place = dialog.selectedFiles()[0], filters.index(dialog.selectedNameFilter())
    finally:
        dialog.deleteLater()
    if not name.lower().endswith((*known, *kinds[place][1])):
        # A dot in a name ("photo.v2") is not a suffix. The dialog has not asked about this name.
        name += kinds[place][1][0]
        if Path(name).exists() and not _may_replace(parent, name):
            return None
    path = _remember(name, purpose, settings)
    return (path, place) if path else None


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
