"""What helps: keys, the log, what the program is."""

from itertools import chain

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from tintype.gui import dialogs, log, shortcuts
from tintype.gui.actions.row import Row, Window, show_once
from tintype.gui.session import Message


def _about(window: Window) -> None:
    show_once(window, dialogs.AboutDialog, lambda: dialogs.AboutDialog(window.widget()))


def _shortcuts(window: Window) -> None:
    keys = shortcuts.of_menus(window.widget()), shortcuts.of_swatches(), shortcuts.of_parts()
    show_once(
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


ROWS: tuple[Row, ...] = (
    Row("shortcuts", _tr("&Keyboard Shortcuts"), _shortcuts, ("F1", "Ctrl+?")),
    Row("log_folder", _tr("Show &Log Folder"), _log_folder),
    Row("about", _tr("&About Tintype"), _about),
)
