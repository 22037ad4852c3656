"""All keys of the window: those of its menus, and what parts of it do by themselves."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from tintype.gui import messages
from tintype.gui.copies import COPY_HEXES
from tintype.gui.dialogs import Key
from tintype.gui.handiwork import EDITS


def _tr(text: str) -> str:
    """Marks a text of the table for translation; `of_parts` translates it."""
    return str(QT_TRANSLATE_NOOP("Shortcuts", text))


_PICTURE = _tr("Picture")
_LINE = _tr("Line between original and result")
_SELECTION = _tr("Selection")
_CLOUD = _tr("Cloud")
_CURVES = _tr("Curves")
_FIELDS = _tr("Fields")
#: What has keys, or is done by mouse, and stands in no menu: group, what it does, keys.
PARTS: tuple[tuple[str, str, str], ...] = (
    (_PICTURE, _tr("Show the original"), _tr("Hold Space")),
    (_PICTURE, _tr("Zoom at the pointer"), _tr("Wheel")),
    (_PICTURE, _tr("Zoom"), _tr("+, -")),
    (_PICTURE, _tr("Move the picture"), _tr("Drag, arrow keys")),
    (_PICTURE, _tr("Fit, or actual pixels"), _tr("Double-click; 0, 1")),
    (_PICTURE, _tr("Pick several colours"), _tr("Shift+Click")),
    (_PICTURE, _tr("Take the result to another program"), _tr("Drag it by its caption")),
    (_LINE, _tr("Move it"), _tr("Left, Right")),
    (_LINE, _tr("Move it by more"), _tr("Shift+Left, Shift+Right")),
    (_LINE, _tr("To the edge"), _tr("Home, End")),
    (_SELECTION, _tr("Move it by a pixel"), _tr("Arrow keys")),
    (_SELECTION, _tr("Make it larger or smaller"), _tr("Shift+arrow keys")),
    (_SELECTION, _tr("Be done"), _tr("Enter")),
    (_SELECTION, _tr("Give it up"), _tr("Esc")),
    (_CLOUD, _tr("Turn it"), _tr("Drag, arrow keys")),
    (_CLOUD, _tr("Zoom"), _tr("Wheel; +, -")),
    (_CLOUD, _tr("As at first"), _tr("Home")),
    (_CURVES, _tr("Look at another number"), _tr("Arrow keys")),
    (_CURVES, _tr("Take it"), _tr("Enter")),
    (_FIELDS, _tr("Next field"), _tr("Tab")),
    (_FIELDS, _tr("Previous field"), _tr("Shift+Tab")),
    (_FIELDS, _tr("More or less"), _tr("Arrow keys")),
    (_FIELDS, _tr("Ten more or less"), _tr("Page Up, Page Down")),
)


def of_swatches() -> Iterator[Key]:
    """What keys do to swatches that are selected."""
    group = QCoreApplication.translate("Shortcuts", "Swatches")
    for edit in (*EDITS, COPY_HEXES):
        if edit.keys:
            text = QCoreApplication.translate(edit.context, edit.text)
            yield Key(group, messages.plain(text), _native(edit.keys))


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
        keys = _native(action.shortcuts())
        if keys:
            yield Key(title, messages.plain(action.text()), keys)
        elif action.menu():
            yield from _of_menu(title, action.menu())


def _native(keys: Iterable[QKeySequence | str]) -> str:
    """Keys as this system calls them."""
    form = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(each).toString(form) for each in keys)
