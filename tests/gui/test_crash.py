"""An error that nobody caught: the work is kept, and a person is told once."""

import gc
import logging
import sys
import threading

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from tintype import __version__
from tintype.gui.crash import CrashGuard
from tintype.gui.dialogs import CrashDialog


class Bell(QObject):
    rung = Signal()


@pytest.fixture
def place(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def calls():
    return []


@pytest.fixture
def guard(log, place, calls, monkeypatch):
    # pytest-qt has hooks of its own, which fail a test; here they are the guard's.
    for hooks in (sys, threading):
        monkeypatch.setattr(hooks, "excepthook", hooks.excepthook)
    made = CrashGuard(log, place)
    made.protect(
        place,
        keep=lambda: calls.append("keep") or True,
        restart=lambda: calls.append("restart"),
    )
    made.install()
    yield made
    made.uninstall()


@pytest.fixture
def bell():
    made = Bell()

    def fail():
        raise ValueError("a slot went wrong")

    made.rung.connect(fail)
    return made


def texts(dialog: CrashDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def button(dialog: CrashDialog, text: str) -> QPushButton:
    (found,) = [
        each for each in dialog.findChildren(QPushButton) if each.text().replace("&", "") == text
    ]
    return found


def test_an_error_in_a_slot_is_told_once_and_counted(qtbot, guard, bell, calls):
    for _ in range(3):
        bell.rung.emit()
    qtbot.waitUntil(lambda: guard.dialog is not None and "3 times" in texts(guard.dialog))
    assert guard.dialog.isVisible()
    assert not guard.dialog.isModal()
    assert guard.dialog.focusWidget() is button(guard.dialog, "Go On")
    assert calls == ["keep"]
    assert "is kept" in texts(guard.dialog)


def test_the_report_tells_versions_the_error_and_the_log_and_is_copied(qtbot, guard, bell):
    logging.getLogger("tintype.test").info("What came before")
    bell.rung.emit()
    qtbot.waitUntil(lambda: guard.dialog is not None)
    qtbot.mouseClick(button(guard.dialog, "Copy Report"), Qt.MouseButton.LeftButton)
    report = QGuiApplication.clipboard().text()
    assert report.startswith(f"Tintype {__version__}, Python")
    assert "ValueError: a slot went wrong" in report
    assert "What came before" in report


def test_after_going_on_the_next_error_is_told_again(qtbot, guard, bell, calls):
    for _ in range(2):
        bell.rung.emit()
        qtbot.waitUntil(lambda: guard.dialog is not None)
        qtbot.mouseClick(button(guard.dialog, "Go On"), Qt.MouseButton.LeftButton)
        assert guard.dialog is None
    assert calls == ["keep", "keep"]


def test_restart_is_asked_for(qtbot, guard, bell, calls):
    bell.rung.emit()
    qtbot.waitUntil(lambda: guard.dialog is not None)
    qtbot.mouseClick(button(guard.dialog, "Restart"), Qt.MouseButton.LeftButton)
    assert calls == ["keep", "restart"]


def test_work_that_cannot_be_kept_is_told_of(qtbot, guard, bell, place):
    def keep():
        raise OSError("the disk is full")

    guard.protect(place, keep=keep, restart=lambda: None)
    bell.rung.emit()
    qtbot.waitUntil(lambda: guard.dialog is not None)
    assert "could not be kept" in texts(guard.dialog)


def test_an_error_in_another_thread_is_told(qtbot, guard):
    def fail():
        raise ValueError("a thread went wrong")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: guard.dialog is not None)
    assert "a thread went wrong" in guard.dialog.report


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_an_error_while_something_is_cleared_away_is_told(qtbot, guard):
    class Broken:
        def __del__(self):
            raise ValueError("clearing away went wrong")

    Broken()
    gc.collect()
    qtbot.waitUntil(lambda: guard.dialog is not None)
    assert "clearing away went wrong" in guard.dialog.report


def test_afterwards_python_is_as_it_was(log):
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    guard = CrashGuard(log)
    guard.install()
    guard.uninstall()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
