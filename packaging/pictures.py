"""Take pictures of every panel of the program, in light and in dark, at 1280x800 and at twice the scale.

    python packaging/pictures.py [--folder build/pictures] [--images PHOTO ...]

Opens the real window on an X server of its own (xvfb) for each scale, goes through the panels, and
writes what is on the screen. Without --images, on the two sample photos; of those the README shows
four, which are written into packaging/pictures as well.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import Image, ImageEnhance
from PySide6.QtCore import QEventLoop, QPoint, QSettings, Qt, QTimer
from PySide6.QtGui import QAction, QCursor, QGuiApplication, QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QPushButton

from tintype.data import resource, samples
from tintype.gui import theme
from tintype.gui.main_window import MainWindow
from tintype.gui.settings import Settings
from tintype.gui.widgets.image_view import ImageView
from tintype.gui.widgets.segments import Segments
from tintype.image.selection import Rectangle
from tintype.palette import edit

README = Path(__file__).parent / "pictures"
SHOWN = ("light-1-window", "dark-2-split", "light-12-cloud-floating", "dark-5-how-many")
_WIDTH, _HEIGHT = 1280, 800
#: What a finished window has to calm down: the centres come to rest.
_REST_MS = 2500


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Tour:
    """Goes through a window; each stop has a name."""

    def __init__(self, window: MainWindow, photos: list[Path], folder: Path) -> None:
        self.window, self.session, self.photos = window, window.session, photos
        self.folder = folder

    def stops(self) -> Iterator[tuple[str, Callable[[], None]]]:
        yield "0-welcome", lambda: None
        yield "1-window", self.open
        yield "2-split", self.split
        yield "3-difference", self.difference
        yield "4-table", self.table
        yield "5-how-many", lambda: self.tab("advice", 0)
        yield "6-pictures", lambda: self.tab("advice", 1)
        yield "7-clusters", lambda: self.tab("advice", 2)
        yield "8-history", lambda: self.tab("history")
        yield "9-contrast", self.contrast
        yield "10-planes", lambda: self.tab("cloud", 1)
        yield "11-slice", lambda: self.tab("cloud", 2)
        yield "12-cloud-floating", self.floating_cloud
        yield "13-options", self.options
        yield "14-export-image", lambda: self.panel("export_image")
        yield "15-export-palette", lambda: self.panel("export_palette")
        yield "16-animation", self.animation

    def open(self) -> None:
        self.session.open_all(self.photos)

    def split(self) -> None:
        self.session.look.mode = "split"
        self.session.change_recipe(n_colors=24, space="oklab", rare=0.3)

    def difference(self) -> None:
        self.session.look.mode = "difference"

    def table(self) -> None:
        self.session.look.mode = "side"
        self.session.edit_palette(edit.locked(self.session.palette, [1, 4], True), "Lock")
        actions = self.window.findChild(QDockWidget, "palette").widget().findChildren(QAction)
        (table,) = [action for action in actions if action.text() == "Show as a table"]
        table.trigger()
        self.session.select(Rectangle(120, 40, 260, 180))

    def tab(self, name: str, view: int | None = None) -> None:
        """Bring a panel to the front, with one of its views."""
        dock = self.window.findChild(QDockWidget, name)
        dock.show()
        dock.raise_()
        if view is not None:
            dock.widget().findChild(Segments).findChildren(QPushButton)[view].click()

    def contrast(self) -> None:
        self.tab("contrast")
        self.session.look.choose((2,))

    def floating_cloud(self) -> None:
        self.tab("cloud", 0)
        dock = self.window.findChild(QDockWidget, "cloud")
        dock.setFloating(True)
        dock.setGeometry(80, 120, 760, 520)

    def options(self) -> None:
        dock = self.window.findChild(QDockWidget, "cloud")
        dock.setFloating(False)
        view = next(each for each in self.window.findChildren(ImageView) if each.isVisible())
        QTest.mouseMove(view, QPoint(view.width() // 2, view.height() // 2))
        self.session.change_recipe(dither="floyd-steinberg")

    def panel(self, action: str) -> None:
        """A panel that stays beside the window, alone."""
        self.close_panels()
        self.window.findChild(QAction, action).trigger()

    def close_panels(self) -> None:
        for dialog in self.window.findChildren(QDialog):
            dialog.close()

    def animation(self) -> None:
        """A photo that comes out of the dark."""
        self.close_panels()
        with Image.open(self.photos[0]) as photo:
            frames = [ImageEnhance.Brightness(photo).enhance(step / 6) for step in range(1, 7)]
        path = self.folder / "dawn.webp"
        frames[0].save(path, save_all=True, append_images=frames[1:], duration=120, lossless=True)
        self.session.open(path)

    def finish(self) -> None:
        wait(300)
        while self.session.is_busy:
            wait(50)
        wait(_REST_MS)


def take(folder: Path, photos: list[Path], appearance: str, suffix: str) -> None:
    """All pictures in one appearance."""
    with tempfile.TemporaryDirectory() as place:
        store = QSettings(str(Path(place, "settings.ini")), QSettings.Format.IniFormat)
        theme.apply(appearance)
        window = MainWindow(Settings(store))
        window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        window.setGeometry(QGuiApplication.primaryScreen().geometry())
        window.show()
        QCursor.setPos(window.geometry().bottomRight())  # where it points at nothing
        tour = Tour(window, photos, Path(place))
        for name, go in tour.stops():
            go()
            tour.finish()
            path = folder / f"{appearance}-{name}{suffix}.png"
            QGuiApplication.primaryScreen().grabWindow(0).save(str(path))
            print(path, flush=True)
        window.session.find_anew()
        for document in window.session.documents:
            window.session.close_document(document)
        window.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--folder", type=Path, default=Path("build/pictures"))
    parser.add_argument("--images", type=Path, nargs="+")
    parser.add_argument("--scale", type=int, help="on the X server that is there, at this scale")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    if arguments.scale is None:
        for scale in (1, 2):
            screen = f"-screen 0 {_WIDTH * scale}x{_HEIGHT * scale}x24"
            command = ["xvfb-run", "-a", "-s", screen, sys.executable, *sys.argv]
            more = {"QT_SCALE_FACTOR": str(scale), "QT_QPA_PLATFORM": "xcb"}
            subprocess.run([*command, "--scale", str(scale)], env=os.environ | more, check=True)
        return
    application = QApplication([])
    application.setWindowIcon(QIcon(str(resource("icons/tintype.svg"))))
    photos = arguments.images or [sample.path for sample in samples()]
    for appearance in ("light", "dark"):
        take(arguments.folder, photos, appearance, "" if arguments.scale == 1 else "@2x")
    if arguments.scale == 1 and not arguments.images:
        README.mkdir(exist_ok=True)
        for name in SHOWN:
            shutil.copy(arguments.folder / f"{name}.png", README / f"{name}.png")


if __name__ == "__main__":
    main()
