"""The program as a process: how it starts, and how it ends."""

import os
import shutil
import subprocess
import sys
import time

import pytest

from tintype.data import samples

WATCH_FIRST_PAINT = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from tintype.gui import app, main_window

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not hasattr(self, "seen"):
            self.seen = "sklearn" in sys.modules
            print("sklearn at first paint:", self.seen, flush=True)
        return False

made = main_window.MainWindow.__init__
def init(self, settings):
    made(self, settings)
    self.watch = Watch()
    self.installEventFilter(self.watch)
    def end():
        if self.session.reduced:
            self.timer.stop()
            print("sklearn at the end:", "sklearn" in sys.modules, flush=True)
            self.close()
    self.timer = QTimer(interval=20)
    self.timer.timeout.connect(end)
    self.timer.start()
main_window.MainWindow.__init__ = init
sys.exit(app.main(sys.argv[1:]))
"""


@pytest.fixture
def environment(tmp_path):
    folder = str(tmp_path)
    return {**os.environ, "XDG_CONFIG_HOME": folder, "XDG_DATA_HOME": folder, "LANGUAGE": "en"}


def test_the_window_is_painted_before_scikit_learn_is_imported(environment):
    done = subprocess.run(
        [sys.executable, "-c", WATCH_FIRST_PAINT, str(samples()[0].path)],
        capture_output=True,
        text=True,
        env=environment,
    )
    assert done.stdout.splitlines() == ["sklearn at first paint: False", "sklearn at the end: True"]
    assert done.returncode == 0
    # The offscreen platform itself says that it has no window manager.
    assert done.stderr.replace("This plugin does not support propagateSizeHints()\n", "") == ""


@pytest.mark.skipif(os.environ.get("QT_QPA_PLATFORM") != "xcb", reason="needs an X server")
def test_open_see_quit_in_a_real_window(environment):
    """As a person would: the window comes up with its title; Ctrl+Q ends it, cleanly."""
    assert shutil.which("xdotool"), "xdotool is needed; make test installs it"
    program = subprocess.Popen(
        [sys.executable, "-m", "tintype"], env=environment, stderr=subprocess.PIPE, text=True
    )
    try:
        title = f"^{samples()[0].name} – Tintype$"
        found = wait_for_window(title, program)
        while program.poll() is None:  # a key that comes too early is lost
            subprocess.run(["xdotool", "windowfocus", found], check=False, capture_output=True)
            subprocess.run(["xdotool", "key", "ctrl+q"], check=False, capture_output=True)
            time.sleep(0.3)
        assert program.wait() == 0
        assert program.stderr.read() == ""
    finally:
        program.kill()
        program.wait()
        program.stderr.close()


def wait_for_window(title, program):
    while program.poll() is None:
        search = ["xdotool", "search", "--onlyvisible", "--name", title]
        found = subprocess.run(search, capture_output=True, text=True, check=False).stdout.split()
        if found:
            return found[0]
        time.sleep(0.1)
    raise AssertionError(program.stderr.read())


@pytest.fixture
def no_screen(environment):
    return {
        name: value
        for name, value in environment.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
class TestWithoutAScreen:
    def test_the_same_job_is_done_in_the_terminal(self, no_screen, tmp_path):
        done = subprocess.run(
            [sys.executable, "-m", "tintype"],
            capture_output=True, text=True, env=no_screen, cwd=tmp_path,
        )  # fmt: skip
        assert done.returncode == 0
        assert "There is no screen" in done.stderr
        assert "\x1b[48;2;" in done.stderr  # swatches in colour
        assert "MSE 34" in done.stderr
        assert {path.suffix for path in tmp_path.glob("china*")} == {".png", ".gpl"}

    def test_a_bad_image_is_told_in_a_sentence(self, no_screen, tmp_path):
        done = subprocess.run(
            [sys.executable, "-m", "tintype", "missing.jpg"],
            capture_output=True, text=True, env=no_screen, cwd=tmp_path,
        )  # fmt: skip
        assert done.returncode == 1
        assert done.stderr.splitlines()[-1].startswith("tintype-cli: There is no file")
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize("display", ["", ":987", "nonsense"])
    def test_the_window_program_says_why_it_cannot_open(self, no_screen, display):
        done = subprocess.run(
            [sys.executable, "-c", "import tintype.gui.app as a, sys; sys.exit(a.main([]))"],
            capture_output=True,
            text=True,
            env={**no_screen, "DISPLAY": display},
        )
        assert done.returncode == 1
        assert done.stderr.startswith("tintype: There is no screen")
        assert len(done.stderr.splitlines()) == 1
