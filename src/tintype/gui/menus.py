"""The menu bar and the toolbar as data: names of actions, `None` for a line, `Submenu` for a menu."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar

from tintype.gui import language
from tintype.gui.copies import COPIES, MORE_COPIES
from tintype.gui.handiwork import SORTS, Edit
from tintype.gui.session import Message, Session


@dataclass(frozen=True)
class Submenu:
    """A menu of ``entries``; without any, the window fills what it has under ``name``."""

    name: str
    title: str
    entries: tuple["Entry", ...] = ()


Entry = str | Submenu | None


def _tr(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Menus", text))


def _names(edits: Iterable[Edit]) -> tuple[str, ...]:
    return tuple(edit.name for edit in edits)


#: A menu of the texts that are copied less.
_MORE = (None, Submenu("copy_more", _tr("&More"), _names(MORE_COPIES))) if MORE_COPIES else ()

MENUS: tuple[tuple[str, tuple[Entry, ...]], ...] = (
    (
        _tr("&File"),
        (
            "open",
            Submenu("recent", _tr("Open &Recent")),
            Submenu("samples", _tr("Open &Sample")),
            None,
            "export_image",
            "export_palette",
            "export_cloud",
            None,
            "close_image",
            "quit",
        ),
    ),
    (
        _tr("&Edit"),
        (
            "undo",
            "redo",
            None,
            "copy_image",
            "copy_cloud",
            "paste",
            None,
            "select",
            "select_none",
            None,
            Submenu("presets", _tr("Pr&esets")),
            "save_preset",
            "load_preset",
            None,
            "recipe_to_all",
            "palette_to_all",
            "share_palette",
            None,
            "reduce_again",
            "stop",
        ),
    ),
    (
        _tr("&View"),
        (
            "fit",
            "actual",
            "zoom_in",
            "zoom_out",
            None,
            "side",
            "split",
            "difference",
            None,
            Submenu(
                "animation",
                _tr("Ani&mation"),
                ("play", "next_frame", "previous_frame", None, "frame_alone"),
            ),
            Submenu(
                "background",
                _tr("Bac&kground"),
                (
                    "background_checker",
                    "background_white",
                    "background_black",
                    None,
                    "background_own",
                ),
            ),
            Submenu(
                "vision",
                _tr("Colour &Vision"),
                ("vision_normal", None, "vision_protan", "vision_deutan", "vision_tritan"),
            ),
            None,
            Submenu("appearance", _tr("A&ppearance")),
            Submenu("language", _tr("Lan&guage")),
        ),
    ),
    (
        _tr("&Palette"),
        (
            "open_palette",
            Submenu("recent_palettes", _tr("Open Recen&t Palette")),
            "own_palette",
            None,
            "lock",
            "pick",
            "edit_color",
            "rename",
            "merge",
            "delete",
            None,
            Submenu("sort", _tr("&Sort"), _names(SORTS)),
            Submenu("copy", _tr("&Copy As"), ("copy_hexes", None, *_names(COPIES), *_MORE)),
            None,
            "lock_all",
            "unlock_all",
            "use_proposed_names",
            "find_anew",
        ),
    ),
    (_tr("&Window"), (Submenu("panels", _tr("&Panels")), "reset_panels")),
    (_tr("&Help"), ("shortcuts", "log_folder", None, "about")),
)

TOOLBAR: tuple[str | None, ...] = (
    "open",
    "export_image",
    "export_palette",
    None,
    "side",
    "split",
    "difference",
    None,
    "select",
    "pick",
    None,
    "fit",
    "actual",
    "zoom_out",
    "zoom_in",
)

#: Fills a menu that is about to be shown.
Fill = Callable[[QMenu], None]


def build_menus(bar: QMenuBar, actions: Mapping[str, QAction], fills: Mapping[str, Fill]) -> None:
    """Fill the menu bar from `MENUS`."""
    for title, entries in MENUS:
        _build_menu(
            bar.addMenu(QCoreApplication.translate("Menus", title)), entries, actions, fills
        )


def _build_menu(
    menu: QMenu,
    entries: Sequence[Entry],
    actions: Mapping[str, QAction],
    fills: Mapping[str, Fill],
) -> None:
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        elif isinstance(entry, str):
            menu.addAction(actions[entry])
        else:
            inner = menu.addMenu(QCoreApplication.translate("Menus", entry.title))
            inner.setObjectName(entry.name)
            if entry.entries:
                _build_menu(inner, entry.entries, actions, fills)
            else:
                _fill_on_show(inner, fills[entry.name])


def _fill_on_show(menu: QMenu, fill: Fill) -> None:
    def refill() -> None:
        menu.clear()
        fill(menu)

    menu.aboutToShow.connect(refill)
    refill()  # a menu that is empty when its parent opens cannot be entered


def fill_languages(session: Session, menu: QMenu) -> None:
    """The languages by their own names; the one that is chosen is checked."""
    group = QActionGroup(menu)
    titles = {"system": QCoreApplication.translate("Menus", "As the &System"), **language.NAMES}
    for chosen, title in titles.items():
        entry = menu.addAction(title)
        entry.setCheckable(True)
        entry.setChecked(chosen == session.settings.language)
        entry.triggered.connect(partial(_take_language, session, chosen))
        group.addAction(entry)


def _take_language(session: Session, chosen: str) -> None:
    """From the next start on; said in that language, as who chose it may not read this one."""
    session.settings.language = chosen
    text = _tr("The language changes when Tintype is started again.")
    session.said.emit(Message(language.text_in(chosen, "Menus", text)))


def build_toolbar(bar: QToolBar, actions: Mapping[str, QAction]) -> None:
    """Fill the toolbar from `TOOLBAR`."""
    for name in TOOLBAR:
        if name is None:
            bar.addSeparator()
        else:
            bar.addAction(actions[name])
