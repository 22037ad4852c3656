"""Errors that nobody caught: the work is kept first, then a person is told, once."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from tintype.gui.dialogs import CrashDialog
from tintype.gui.log import Log, anonymous, versions

_LAST_LINES = 30
_log = logging.getLogger("tintype.crash")


class CrashGuard(QObject):
    """Takes what Python would only print, from any thread, while it is installed."""

    _failed = Signal(str)

    def __init__(self, log: Log, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._window: QWidget | None = None
        self._keep: Callable[[], bool] = lambda: False
        self._restart: Callable[[], None] = lambda: None
        self._dialog: CrashDialog | None = None
        self._hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
        # Queued also on the GUI thread: in the middle of painting no window may open.
        self._failed.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        sys.excepthook = self._take
        threading.excepthook = self._take_of_thread
        sys.unraisablehook = self._take_unraisable

    def protect(
        self, window: QWidget, *, keep: Callable[[], bool], restart: Callable[[], None]
    ) -> None:
        """Tell of errors beside a window.

        Args:
            keep: writes down all that brings the work back; says whether it could.
            restart: ends the program and starts it anew.
        """
        self._window, self._keep, self._restart = window, keep, restart

    def uninstall(self) -> None:
        """Leave Python as it was."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks

    @property
    def dialog(self) -> CrashDialog | None:
        """The one that is open."""
        return self._dialog

    # From any thread

    def _take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        text = anonymous("".join(traceback.format_exception(kind, error, trace)))
        print(text, end="", file=sys.stderr)
        if self._dialog is not None:  # a fault that comes with every frame does not fill the log
            _log.error("Again: %s", kind.__name__)
            self._failed.emit("")
            return
        before = self._log.last_lines(_LAST_LINES)
        _log.error("%s", text.rstrip())
        self._failed.emit(f"{versions()}\n\n{text}\n{before}\n")

    def _take_of_thread(self, failure: threading.ExceptHookArgs) -> None:
        if failure.exc_value and failure.exc_type is not SystemExit:
            self._take(failure.exc_type, failure.exc_value, failure.exc_traceback)

    def _take_unraisable(self, failure: "sys.UnraisableHookArgs") -> None:
        if failure.exc_value:
            self._take(failure.exc_type, failure.exc_value, failure.exc_traceback)

    # On the GUI thread

    @Slot(str)
    def _tell(self, report: str) -> None:
        if self._dialog is not None:
            self._dialog.count_again()
            return
        if not report:  # it came while a dialog was open that is closed by now
            return
        self._dialog = CrashDialog(
            report,
            is_kept=self._is_kept(),
            folder=self._log.folder,
            restart=self._restart,
            parent=self._window,
        )
        self._dialog.finished.connect(self._forget)
        self._dialog.show()

    def _forget(self) -> None:
        self._dialog = None

    def _is_kept(self) -> bool:
        try:
            return self._keep()
        except Exception:  # noqa: BLE001 - a person is told
            _log.exception("The work could not be kept")
            return False
