"""A window of its own for each test, on settings of its own, and nothing left behind."""

import faulthandler
import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QThread
from PySide6.QtGui import QCursor, QGuiApplication
from shiboken6 import isValid

from tintype.data import samples
from tintype.gui import dialogs, theme
from tintype.gui.log import Log
from tintype.gui.main_window import MainWindow
from tintype.gui.settings import Settings

if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def _no_question_at_the_end(monkeypatch) -> None:
    """A test that leaves a palette unsaved would wait for an answer for ever."""
    monkeypatch.setattr(dialogs, "ask_unsaved", lambda *_: dialogs.Unsaved.DISCARD)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def window(qtbot, settings: Settings) -> Iterator[MainWindow]:
    theme.apply("light")
    # Where the pointer happens to lie in a bare X server is over the picture, and points at a swatch.
    QCursor.setPos(QGuiApplication.primaryScreen().geometry().bottomRight())
    made = MainWindow(settings)
    with qtbot.waitActive(made, timeout=30_000):  # else nothing in it has the focus
        made.show()
        made.activateWindow()
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    """A log in a folder of its own."""
    made = Log(tmp_path / "log")
    yield made
    made.close()
    faulthandler.enable()  # pytest's own, which a log replaces


@pytest.fixture
def idle(qtbot) -> Callable[[MainWindow], None]:
    """Wait until a window has nothing more to do."""

    def wait(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: not window.session.is_busy, timeout=60_000)

    return wait


@pytest.fixture
def china() -> Path:
    return samples()[0].path


@pytest.fixture
def photo(window: MainWindow, china: Path, idle) -> MainWindow:
    """A window that shows a photo and its result."""
    window.session.open(china)
    idle(window)
    return window


@pytest.fixture
def big(tmp_path: Path) -> Path:
    """An image that takes a while: noise, so that each pixel is a colour of its own."""
    pixels = np.random.default_rng(0).integers(0, 256, (1500, 2000, 3), np.uint8)
    path = tmp_path / "big.bmp"
    Image.fromarray(pixels).save(path)
    return path


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    yield
    running = [
        each
        for each in gc.get_objects()
        if isinstance(each, QThread) and isValid(each) and each.isRunning()
    ]
    assert not running, [each.objectName() for each in running]
