"""How the program starts, and what it does with what went wrong before."""

import sys

import pytest
from PySide6.QtCore import QCoreApplication, QProcess
from PySide6.QtWidgets import QApplication

from tintype.gui import app
from tintype.gui.crash import CrashGuard
from tintype.gui.recovery import Recovery
from tintype.gui.widgets.banner import Banner


@pytest.fixture
def recovery(window, tmp_path):
    made = Recovery(window.session, tmp_path / "recovery")
    yield made
    made.close()


def test_without_a_terminal_printing_is_no_error(monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    app._give_streams()
    print("into nothing")  # noqa: T201
    sys.stderr.write("into nothing")
    sys.stdout.close()
    sys.stderr.close()


def test_a_terminal_that_is_there_is_used(capsys):
    before = sys.stdout, sys.stderr
    app._give_streams()
    assert (sys.stdout, sys.stderr) == before


@pytest.mark.parametrize("name", ["crash-2026-01-02-030405.txt", None])
def test_an_earlier_crash_is_mentioned_where_there_was_one(
    window, recovery, log, tmp_path, qtbot, monkeypatch, name
):
    log.crash = tmp_path / name if name else None
    said = []
    window.session.said.connect(lambda message: said.append(message.text))
    begun = []
    monkeypatch.setattr(window.session, "warm_up", lambda: begun.append(True))
    app._begin(window, recovery, [], [], log)
    qtbot.waitUntil(lambda: bool(begun))
    assert [name in text for text in said] == ([True] if name else [])
    assert window.findChild(Banner).isVisible() is bool(name)


def test_a_restart_ends_this_program_and_starts_another(window, recovery, log, monkeypatch):
    done = []
    monkeypatch.setattr(QProcess, "startDetached", lambda *command: done.append(command))
    monkeypatch.setattr(QCoreApplication, "exit", lambda *_: done.append("exit"))
    guard = CrashGuard(log, QApplication.instance())
    app._protect(guard, window, recovery)
    guard._restart()
    assert done == [(sys.executable, ["-P", "-m", "tintype"]), "exit"]
