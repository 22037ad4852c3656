"""A real window with settings of its own, and waiting in it: what the benchmarks of the window share."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from tintype.gui import theme
from tintype.gui.main_window import MainWindow
from tintype.gui.settings import Settings


@contextmanager
def real_window() -> Iterator[MainWindow]:
    """A window in light colours that is up, and is closed in the end."""
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        store = QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat)
        theme.apply("light")
        window = MainWindow(Settings(store))
        window.show()
        wait(500)
        try:
            yield window
        finally:
            window.close()
    application.quit()


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(done: Callable[[], bool]) -> None:
    while not done():
        wait(2)  # not a loop that is always busy: it would take the lock that the work needs
