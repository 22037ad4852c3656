"""Take the pictures of the program that the README shows.

    xvfb-run -a -s "-screen 0 1280x800x24" .venv/bin/python packaging/pictures.py

Opens the real window on the first sample photo, as large as the screen, and writes what is on the
screen, in light and in dark, into packaging/pictures.
"""

import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from tintype.data import resource, samples
from tintype.gui import theme
from tintype.gui.main_window import MainWindow
from tintype.gui.settings import Settings

FOLDER = Path(__file__).parent / "pictures"


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main() -> None:
    application = QApplication([])
    application.setWindowIcon(QIcon(str(resource("icons/tintype.svg"))))
    FOLDER.mkdir(exist_ok=True)
    for appearance, sample in zip(("light", "dark"), samples(), strict=True):
        with tempfile.TemporaryDirectory() as folder:
            store = QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat)
            theme.apply(appearance)
            window = MainWindow(Settings(store))
            window.setGeometry(QGuiApplication.primaryScreen().geometry())
            window.show()
            wait(500)
            window.session.open(sample.path)
            while window.session.is_busy:
                wait(50)
            wait(3000)  # the centres come to rest
            picture = FOLDER / f"window-{appearance}.png"
            QGuiApplication.primaryScreen().grabWindow(0).save(str(picture))
            print(picture)
            window.close()


if __name__ == "__main__":
    main()
