"""All keys of the window: those of its menus, and what parts of it do by themselves."""

from collections.abc import Iterator

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from tintype.gui import messages
from tintype.gui.dialogs import Key


def _tr(text: str) -> str:
    """Marks a text of the table for translation; `of_parts` translates it."""
    return str(QT_TRANSLATE_NOOP("Shortcuts", text))


_PICTURE = _tr("Picture")
_CLOUD = _tr("Cloud")
_FIELDS = _tr("Fields")
#: What has keys, or is done by mouse, and stands in no menu: group, what it does, keys.
PARTS: tuple[tuple[str, str, str], ...] = (
    (_PICTURE, _tr("Zoom at the pointer"), _tr("Wheel")),
    (_PICTURE, _tr("Move the picture"), _tr("Drag")),
    (_PICTURE, _tr("Move the picture, the line or the selection"), _tr("Arrow keys")),
    (_PICTURE, _tr("Resize the selection"), _tr("Shift+Arrow keys")),
    (_PICTURE, _tr("Fit, or actual pixels"), _tr("Double-click")),
    (_PICTURE, _tr("Zoom in, zoom out, fit, actual pixels"), "+  −  0  1"),
    (_PICTURE, _tr("See the original"), _tr("Hold Space")),
    (_PICTURE, _tr("Pick several colours"), _tr("Shift+Click")),
    (_CLOUD, _tr("Turn the cube"), _tr("Drag, arrow keys")),
    (_CLOUD, _tr("Zoom the cube"), _tr("Wheel, plus and minus")),
    (_CLOUD, _tr("Put the cube back"), _tr("Double-click, Home")),
    (_FIELDS, _tr("Next field"), _tr("Tab")),
    (_FIELDS, _tr("Previous field"), _tr("Shift+Tab")),
    (_FIELDS, _tr("More or less"), _tr("Arrow keys")),
    (_FIELDS, _tr("Ten more or less"), _tr("Page Up, Page Down")),
)


def of_parts() -> Iterator[Key]:
    """Those of `PARTS`."""
    for texts in PARTS:
        yield Key(*(QCoreApplication.translate("Shortcuts", text) for text in texts))


def of_menus(window: QWidget) -> Iterator[Key]:
    """Those of the menu bar, by menu; what has no keys is left out."""
    bar = window.findChild(QMenuBar)
    for action in bar.actions() if bar else ():
        yield from _of_menu(messages.plain(action.text()), action.menu())


def _of_menu(title: str, menu: QObject | None) -> Iterator[Key]:
    for action in menu.actions() if isinstance(menu, QMenu) else ():
        keys = ", ".join(
            each.toString(QKeySequence.SequenceFormat.NativeText) for each in action.shortcuts()
        )
        if keys:
            yield Key(title, messages.plain(action.text()), keys)
        elif action.menu():
            yield from _of_menu(title, action.menu())
