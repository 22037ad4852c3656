"""Undoing, presets, several images at once, and finding results."""

from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tintype.gui import dialogs
from tintype.gui.actions.row import Row, Window, can_stop, has_image, has_result, has_several


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
    palette = window.session.palette_now
    text = QCoreApplication.translate("Actions", "Apply the palette of {0}")
    window.session.change_all(
        lambda choices: choices.with_palette(palette), text.format(_name(window))
    )


def _name(window: Window) -> str:
    document = window.session.document
    return document.name if document else ""


def _share_palette(window: Window) -> None:
    window.session.share_palette(not window.session.shares_palette)


def _tr(text: str) -> str:
    """Marks a text of the table for translation; `build` translates it."""
    return str(QT_TRANSLATE_NOOP("Actions", text))


ROWS: tuple[Row, ...] = (
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
        has_several,
    ),
    Row(
        "palette_to_all",
        _tr("Apply Palette to All I&mages"),
        _palette_to_all,
        ("Ctrl+Shift+P",),
        "",
        lambda session: has_several(session) and has_result(session),
    ),
    Row(
        "share_palette",
        _tr("One Palette &for All Images"),
        _share_palette,
        possible=lambda session: has_several(session) or session.shares_palette,
        checked=lambda session: session.shares_palette,
    ),
    Row("stop", _tr("&Stop"), lambda window: window.session.stop(), ("Esc",), "", can_stop),
    Row(
        "reduce_again",
        _tr("Re&duce Again"),
        lambda window: window.session.reduce_again(),
        ("F5",),
        "",
        has_image,
    ),
)
