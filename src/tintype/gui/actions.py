"""Every action as a row of one table: its text, its keys, its icon, what it does and when it can."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QMimeData, QUrl
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QDesktopServices,
    QGuiApplication,
    QImage,
    QKeySequence,
)
from PySide6.QtWidgets import QDialog, QWidget

from tintype.data import samples
from tintype.gui import dialogs, exports, log, messages, shortcuts, theme
from tintype.gui.copies import COPIES, COPY_HEXES
from tintype.gui.docks import Kind
from tintype.gui.document import Document
from tintype.gui.handiwork import EDITS, SORTS, Edit
from tintype.gui.look import BACKGROUNDS, TOOLS, VISIONS
from tintype.gui.panels.cloud import CloudPanel
from tintype.gui.session import Message, Session
from tintype.gui.settings import Settings
from tintype.gui.shown import Opened, Reduced
from tintype.gui.widgets.viewport import Viewport


class Window(Protocol):
    """What actions need of the window."""

    session: Session
    settings: Settings
    viewport: Viewport

    def panel(self, kind: type[Kind]) -> Kind: ...
    def reset_panels(self) -> None: ...
    def close(self) -> bool: ...
    def widget(self) -> QWidget: ...


def _always(session: Session) -> bool:
    return True


def _has_image(session: Session) -> bool:
    return session.opened is not None


def _has_result(session: Session) -> bool:
    return session.shown is not None


def _has_several(session: Session) -> bool:
    return len(session.documents) > 1


def _can_stop(session: Session) -> bool:
    return session.can_stop


@dataclass(frozen=True)
class Row:
    """One action. ``keys`` are portable names ("Ctrl+O"); the first one is shown in the menu.

    ``checked``: of an action that is on or off, whether it is on; of those of one ``group`` one is
    on. ``context``: of its translation.
    """

    name: str
    text: str
    run: Callable[[Window], None]
    keys: tuple[str, ...] = ()
    icon: str = ""
    possible: Callable[[Session], bool] = _always
    checked: Callable[[Session], bool] | None = None
    context: str = "Actions"
    group: str = ""


def build(window: Window) -> dict[str, QAction]:
    """The actions of a window by name; each is possible only when its row says so."""
    made = {}
    groups = {row.group: QActionGroup(window.widget()) for row in ACTIONS if row.group}
    for row in ACTIONS:
        action = QAction(QCoreApplication.translate(row.context, row.text), window.widget())
        action.setObjectName(row.name)
        action.setShortcuts([QKeySequence(key) for key in row.keys])
        action.setCheckable(row.checked is not None)
        if row.group:
            groups[row.group].addAction(action)
        action.triggered.connect(lambda _=False, run=row.run: run(window))
        action.triggered.connect(lambda: refresh())  # a choice that is made again stays checked
        if row.keys:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{messages.plain(action.text())} ({keys})")
        made[row.name] = action

    def refresh() -> None:
        for row in ACTIONS:
            made[row.name].setEnabled(row.possible(window.session))
            if row.checked:
                made[row.name].setChecked(row.checked(window.session))

    session, look = window.session, window.session.look
    for changed in (
        session.documents_changed,
        session.image_changed,
        session.choices_changed,
        session.result_changed,
        session.progressed,
        look.changed,
        look.tool_changed,
        look.chosen_changed,
    ):
        changed.connect(refresh)
    refresh()
    retint(made)
    return made


def retint(made: dict[str, QAction]) -> None:
    """Give each action its icon in the colours in use now."""
    for row in ACTIONS:
        if row.icon:
            made[row.name].setIcon(theme.icon(row.icon))


# What the actions do


def _open(window: Window) -> None:
    path = dialogs.ask_image(window.widget(), window.settings)
    if path:
        window.session.open(path)


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
    opened = reduced.opened
    return exports.stem(reduced), _folder(opened)


def _export_image(window: Window) -> None:
    def export(reduced: Reduced) -> None:
        path = dialogs.ask_image_target(window.widget(), window.settings, *_target(reduced))
        if path:
            window.session.export_image(path, reduced)

    window.session.when_settled(export)


def _export_palette(window: Window) -> None:
    def export(reduced: Reduced) -> None:
        path = dialogs.ask_palette_target(window.widget(), window.settings, *_target(reduced))
        if path:
            window.session.export_palette(path, reduced.result.palette)

    window.session.when_settled(export)


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
    """Ask where to, and write; it is waited for before the window goes. False: not now."""
    shown = document.shown
    if not shown:
        return True
    path = dialogs.ask_palette_target(window.widget(), window.settings, *_target(shown))
    if path:
        window.session.export_palette(path, shown.result.palette, document)
    return path is not None


def _save_preset(window: Window) -> None:
    path = dialogs.ask_preset_target(window.widget(), window.settings)
    if path:
        window.session.save_preset(path)


def _load_preset(window: Window) -> None:
    path = dialogs.ask_preset(window.widget(), window.settings)
    if path:
        window.session.load_preset(path)


def _recipe_to_all(window: Window) -> None:
    recipe = window.session.recipe
    text = QCoreApplication.translate("Actions", "Apply the recipe of {0}")
    window.session.change_all(
        lambda choices: replace(
            choices, recipe=replace(recipe, keep=choices.recipe.keep), edited=None
        ),
        text.format(_name(window)),
    )


def _palette_to_all(window: Window) -> None:
    palette = window.session.palette
    text = QCoreApplication.translate("Actions", "Apply the palette of {0}")
    window.session.change_all(
        lambda choices: choices.with_palette(palette), text.format(_name(window))
    )


def _name(window: Window) -> str:
    document = window.session.document
    return document.name if document else ""


def _share_palette(window: Window) -> None:
    window.session.share_palette(not window.session.shares_palette)


def _looks(**choices: str) -> Callable[[Window], None]:
    """Look at things in another way."""

    def run(window: Window) -> None:
        for name, value in choices.items():
            setattr(window.session.look, name, value)

    return run


def _looks_so(**choices: str) -> Callable[[Session], bool]:
    """Whether things are looked at in this way."""
    return lambda session: all(
        getattr(session.look, name) == value for name, value in choices.items()
    )


def _toggles(tool: str) -> Callable[[Window], None]:
    """Take a tool, or put it down again."""

    def run(window: Window) -> None:
        look = window.session.look
        look.tool = TOOLS[0] if look.tool == tool else tool

    return run


def _has_selection(session: Session) -> bool:
    return session.opened is not None and session.choices.selection is not None


def _choose_background(window: Window) -> None:
    """Ask for a colour, and show it at once."""
    look = window.session.look
    before = look.background

    def take(color: str) -> None:
        look.background = color

    start = "#808080" if before in BACKGROUNDS else before
    title = QCoreApplication.translate("Actions", "Background")
    dialogs.ask_color(window.widget(), title, start, take, lambda: take(before))


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


def _show_once(window: Window, kind: type[QDialog], make: Callable[[], QDialog]) -> None:
    """Bring a dialog of this kind before the person; there is one at most."""
    dialog = window.widget().findChild(kind) or make()
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


def _about(window: Window) -> None:
    _show_once(window, dialogs.AboutDialog, lambda: dialogs.AboutDialog(window.widget()))


def _shortcuts(window: Window) -> None:
    keys = shortcuts.of_menus(window.widget()), shortcuts.of_swatches(), shortcuts.of_parts()
    _show_once(
        window, dialogs.ShortcutSheet, lambda: dialogs.ShortcutSheet(chain(*keys), window.widget())
    )


def _log_folder(window: Window) -> None:
    folder = log.usual_folder()
    if not (folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))):
        text = QCoreApplication.translate("Actions", "The log folder cannot be shown: {0}")
        window.session.said.emit(Message(text.format(folder)))


def _tr(text: str) -> str:
    """Marks a text of the table for translation; `build` translates it."""
    return str(QT_TRANSLATE_NOOP("Actions", text))


#: Keys of edits that they have in the whole window.
_KEYS = {"pick": ("Ctrl+I",)}


def _of_edit(edit: Edit) -> Row:
    """An edit of the palette; its own keys are the panel's, where swatches are in front of one."""

    def run(window: Window) -> None:
        edit.run(window.session)

    return Row(
        edit.name,
        edit.text,
        run,
        _KEYS.get(edit.name, ()),
        edit.icon,
        edit.possible,
        edit.checked,
        edit.context,
    )


ACTIONS: tuple[Row, ...] = (
    Row("open", _tr("&Open…"), _open, ("Ctrl+O",), "open"),
    Row("paste", _tr("&Paste"), _paste, ("Ctrl+V",)),
    Row(
        "export_image",
        _tr("&Export Reduced Image…"),
        _export_image,
        ("Ctrl+E", "Ctrl+S"),
        "export-image",
        _has_result,
    ),
    Row(
        "export_palette",
        _tr("Export Pa&lette…"),
        _export_palette,
        ("Ctrl+Shift+E", "Ctrl+Shift+S"),
        "export-palette",
        _has_result,
    ),
    Row("close_image", _tr("&Close Image"), _close_image, ("Ctrl+W",), "", _has_image),
    Row(
        "undo",
        _tr("&Undo"),
        lambda window: window.session.history.undo(),
        ("Ctrl+Z",),
        "undo",
        lambda session: session.history.canUndo(),
    ),
    Row(
        "redo",
        _tr("&Redo"),
        lambda window: window.session.history.redo(),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "redo",
        lambda session: session.history.canRedo(),
    ),
    Row("save_preset", _tr("Sa&ve Preset…"), _save_preset),
    Row("load_preset", _tr("&Load Preset…"), _load_preset),
    Row(
        "recipe_to_all",
        _tr("Apply Rec&ipe to All Images"),
        _recipe_to_all,
        ("Ctrl+Shift+R",),
        "",
        _has_several,
    ),
    Row(
        "palette_to_all",
        _tr("Apply Palette to All I&mages"),
        _palette_to_all,
        ("Ctrl+Shift+P",),
        "",
        lambda session: _has_several(session) and _has_result(session),
    ),
    Row(
        "share_palette",
        _tr("One Palette &for All Images"),
        _share_palette,
        possible=lambda session: _has_several(session) or session.shares_palette,
        checked=lambda session: session.shares_palette,
    ),
    Row("export_cloud", _tr("Export Clou&d as Picture…"), _export_cloud, (), "", _has_image),
    Row("copy_image", _tr("&Copy Reduced Image"), _copy_image, ("Ctrl+C",), "", _has_result),
    Row("copy_cloud", _tr("Copy Cl&oud Picture"), _copy_cloud, (), "", _has_image),
    Row("stop", _tr("&Stop"), lambda window: window.session.stop(), ("Esc",), "", _can_stop),
    Row(
        "reduce_again",
        _tr("Re&duce Again"),
        lambda window: window.session.reduce_again(),
        ("F5",),
        "",
        _has_image,
    ),
    Row("quit", _tr("&Quit"), _quit, ("Ctrl+Q",)),
    Row("fit", _tr("&Fit"), lambda window: window.viewport.fit(), ("Ctrl+0",), "fit", _has_image),
    Row(
        "actual",
        _tr("&Actual Pixels"),
        lambda window: window.viewport.set_zoom(1.0),
        ("Ctrl+1",),
        "actual",
        _has_image,
    ),
    Row(
        "zoom_in",
        _tr("Zoom &In"),
        lambda window: window.viewport.step(1),
        ("Ctrl++", "Ctrl+="),
        "zoom-in",
        _has_image,
    ),
    Row(
        "zoom_out",
        _tr("Zoom &Out"),
        lambda window: window.viewport.step(-1),
        ("Ctrl+-",),
        "zoom-out",
        _has_image,
    ),
    Row(
        "side",
        _tr("Side &by Side"),
        _looks(mode="side"),
        ("Alt+1",),
        "side",
        _has_image,
        _looks_so(mode="side"),
        group="mode",
    ),
    Row(
        "split",
        _tr("Sp&lit"),
        _looks(mode="split"),
        ("Alt+2",),
        "split",
        _has_image,
        _looks_so(mode="split"),
        group="mode",
    ),
    Row(
        "difference",
        _tr("&Difference"),
        _looks(mode="difference"),
        ("Alt+3",),
        "difference",
        _has_image,
        _looks_so(mode="difference"),
        group="mode",
    ),
    Row(
        "select",
        _tr("Select Par&t"),
        _toggles("select"),
        ("Ctrl+M",),
        "select",
        _has_image,
        _looks_so(tool="select"),
    ),
    Row(
        "select_none",
        _tr("Select &Nothing"),
        lambda window: window.session.select(None),
        ("Ctrl+Shift+A",),
        "",
        _has_selection,
    ),
    *(
        Row(
            f"background_{name}",
            title,
            _looks(background=name),
            checked=_looks_so(background=name),
            group="background",
        )
        for name, title in zip(
            BACKGROUNDS, (_tr("&Checker"), _tr("&White"), _tr("&Black")), strict=True
        )
    ),
    Row(
        "background_own",
        _tr("&Own Colour…"),
        _choose_background,
        checked=lambda session: session.look.background not in BACKGROUNDS,
        group="background",
    ),
    *(
        Row(
            f"vision_{name}",
            title,
            _looks(vision=name),
            checked=_looks_so(vision=name),
            group="vision",
        )
        for name, title in zip(
            VISIONS,
            (
                _tr("&Normal"),
                _tr("&Red-Blind (Protan)"),
                _tr("&Green-Blind (Deutan)"),
                _tr("&Blue-Blind (Tritan)"),
            ),
            strict=True,
        )
    ),
    Row("reset_panels", _tr("&Reset Panels"), lambda window: window.reset_panels()),
    Row("shortcuts", _tr("&Keyboard Shortcuts"), _shortcuts, ("F1", "Ctrl+?")),
    Row("log_folder", _tr("Show &Log Folder"), _log_folder),
    Row("about", _tr("&About Tintype"), _about),
    *(_of_edit(edit) for edit in (*EDITS, *SORTS, COPY_HEXES, *COPIES)),
)
