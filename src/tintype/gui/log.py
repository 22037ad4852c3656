"""The log: what happened, in a file that stays small; no pixels, and the home folder as "~"."""

import faulthandler
import logging
import platform
import sys
from collections import deque
from contextlib import suppress
from datetime import datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import IO

import PySide6
from PySide6.QtCore import (
    QMessageLogContext,
    QStandardPaths,
    QtMsgType,
    qFormatLogMessage,
    qInstallMessageHandler,
)

from tintype import __version__

_MOST_BYTES = 500_000
_FILES = 3
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_root = logging.getLogger("tintype")


def usual_folder() -> Path:
    """Where the system wants it."""
    place = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(place)) / "log"


def versions() -> str:
    """What runs on what, on one line."""
    return (
        f"Tintype {__version__}, Python {platform.python_version()}, PySide6 {PySide6.__version__}, "
        f"{platform.platform()}"
    )


class Log:
    """Writes what `logging` and Qt say into ``folder`` until it is closed.

    Where the folder cannot be written to nothing is logged, and the program works on.

    Attributes:
        folder: where the files are.
        crash: what was left by a run that ended hard; None if the last one ended well.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.crash: Path | None = None
        self._handler: logging.Handler = logging.NullHandler()
        self._faults: IO[str] | None = None
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            self._handler = RotatingFileHandler(
                self._file, maxBytes=_MOST_BYTES, backupCount=_FILES - 1, encoding="utf-8"
            )
            self.crash = _put_aside(folder / "crash.txt")
            self._faults = (folder / "crash.txt").open("a", encoding="utf-8")
            faulthandler.enable(self._faults)
        self._handler.setFormatter(_Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        _root.addHandler(self._handler)
        _root.setLevel(logging.INFO)
        self._before = qInstallMessageHandler(_take)
        _root.info("Started: %s", versions())

    @property
    def _file(self) -> Path:
        return self.folder / "tintype.log"

    def last_lines(self, most: int) -> str:
        """The end of the log, to report."""
        try:
            with self._file.open(encoding="utf-8", errors="replace") as file:
                return "".join(deque(file, most)).rstrip()
        except OSError:
            return ""

    def close(self) -> None:
        """Leave logging as it was."""
        qInstallMessageHandler(self._before)
        _root.removeHandler(self._handler)
        self._handler.close()
        if self._faults:
            faulthandler.disable()
            self._faults.close()


class _Formatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return anonymous(super().format(record))


def anonymous(text: str) -> str:
    """A text without the name of the home folder, which is mostly that of a person."""
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text


def _put_aside(path: Path) -> Path | None:
    """Keep what a run wrote as it crashed, under a name of its own."""
    if not path.exists() or not path.stat().st_size:
        return None
    when = datetime.fromtimestamp(path.stat().st_mtime)
    return path.rename(path.with_name(f"crash-{when:%Y-%m-%d-%H%M%S}.txt"))


def _take(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """What Qt says: into the log, and to the terminal as before, if there is one."""
    logging.getLogger(f"tintype.qt.{context.category or 'default'}").log(_LEVELS[kind], "%s", text)
    print(qFormatLogMessage(kind, context, text), file=sys.stderr)
