"""Every action as a row of one table: its text, its keys, its icon, what it does and when it can.

row       what an action is
files     opening, exporting and closing
work      undoing, presets, several images at once, finding results
views     how things are looked at
frames    going through an animation
palettes  what is done to the palette by hand
help      keys, the log, what the program is
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from tintype.gui import messages, theme
from tintype.gui.actions import files, frames, help, palettes, views, work
from tintype.gui.actions.files import close_document, local_paths, may_close, open_mime
from tintype.gui.actions.row import Row, Window

ACTIONS: tuple[Row, ...] = (
    *files.ROWS,
    *work.ROWS,
    *views.ROWS,
    *frames.ROWS,
    *palettes.ROWS,
    *help.ROWS,
)

__all__ = [
    "ACTIONS",
    "Row",
    "Window",
    "build",
    "close_document",
    "local_paths",
    "may_close",
    "open_mime",
    "retint",
]


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
