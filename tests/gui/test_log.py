"""The log: what is in it, what is not, and that nothing depends on it."""

import logging
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import qWarning

from tintype import __version__
from tintype.gui.log import Log

CRASH = """
import os, sys
from pathlib import Path
from tintype.gui.log import Log
Log(Path(sys.argv[1]))
os.abort()
"""


def content(log: Log) -> str:
    return (log.folder / "tintype.log").read_text("utf-8")


def test_it_begins_with_what_runs_on_what(log):
    (line,) = content(log).splitlines()
    assert f"Started: Tintype {__version__}, Python {sys.version.split()[0]}, PySide6" in line


def test_what_qt_says_is_in_it_and_in_the_terminal(log, capsys):
    qWarning("a broken picture")
    assert "WARNING tintype.qt.default: a broken picture" in content(log)
    assert capsys.readouterr().err == "a broken picture\n"


def test_the_home_folder_is_not_in_it(log):
    logging.getLogger("tintype.test").info("Read %s", Path.home() / "a.png")
    assert str(Path.home()) not in content(log)
    assert "Read ~" in content(log)


def test_a_traceback_is_in_it(log):
    try:
        raise ValueError("odd")
    except ValueError as error:
        logging.getLogger("tintype.test").error("Work failed", exc_info=error)
    assert "Traceback" in content(log)
    assert log.last_lines(1) == "ValueError: odd"


def test_it_stays_small(log, monkeypatch):
    log._handler.maxBytes = 2000
    for number in range(200):
        logging.getLogger("tintype.test").info("Line %d", number)
    files = sorted(path.name for path in log.folder.glob("tintype.log*"))
    assert files == ["tintype.log", "tintype.log.1", "tintype.log.2"]
    assert all(path.stat().st_size <= 2000 for path in log.folder.glob("tintype.log*"))


def test_where_nothing_can_be_written_the_program_works_on(tmp_path):
    (tmp_path / "file").write_text("")
    made = Log(tmp_path / "file" / "log")
    logging.getLogger("tintype.test").info("Into nothing")
    assert made.last_lines(5) == ""
    made.close()


def test_a_hard_crash_is_mentioned_at_the_next_start_and_only_then(tmp_path):
    done = subprocess.run([sys.executable, "-c", CRASH, str(tmp_path)], capture_output=True)
    assert done.returncode
    names = []
    for _ in range(2):
        made = Log(tmp_path)
        names.append(made.crash)
        made.close()
    assert names[0].name.startswith("crash-")
    assert "Aborted" in names[0].read_text()
    assert names[1] is None
