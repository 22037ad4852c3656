"""Work off the GUI thread: a value (a function) given to a runner with its callbacks.

A runner has one QThread and one place: a new request cancels the one before it, and what a cancelled
request still brings is dropped, on the GUI side too. Callbacks are called on the GUI thread.
"""

import sys
import time
from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

from tintype.errors import Cancelled
from tintype.progress import Centers, Progress

Work = Callable[[Progress], Any]
#: Fraction done, label, and the centres that moved since the last call.
OnProgress = Callable[[float, str, list[Centers]], None]

#: Seconds between two reports: more would only keep the window busy.
_REPORT_EVERY = 1 / 30
#: Seconds after which a thread must let another one in. Painting a window takes the interpreter lock
#: many times; at Python's own 5 ms each, a window beside a busy worker would stutter.
_SWITCH_EVERY = 0.0005


class _Request:
    """One piece of work and what to do with what it brings."""

    def __init__(
        self,
        work: Work,
        on_success: Callable[[Any], None],
        on_failure: Callable[[Exception], None],
        on_progress: OnProgress | None,
    ) -> None:
        self.work = work
        self.on_success = on_success
        self.on_failure = on_failure
        self.on_progress = on_progress
        self.cancelled = Event()


class _Worker(QObject):
    """Lives in the runner's thread."""

    succeeded = Signal(object, object)
    failed = Signal(object, object)
    progressed = Signal(object, float, str, object)

    @Slot(object)
    def execute(self, request: _Request) -> None:
        if request.cancelled.is_set():
            return
        last = 0.0
        moved: list[Centers] = []

        def listener(fraction: float, label: str, centers: Centers | None) -> None:
            nonlocal last, moved
            if centers is not None:
                moved.append(centers)
            now = time.perf_counter()
            if now - last >= _REPORT_EVERY:
                last, reported, moved = now, moved, []
                self.progressed.emit(request, fraction, label, reported)

        try:
            value = request.work(Progress(listener, request.cancelled))
        except Cancelled:
            return
        except Exception as error:  # noqa: BLE001 - a person is told, and the thread lives on
            self.failed.emit(request, error)
        else:
            if moved:
                self.progressed.emit(request, 1.0, "", moved)
            self.succeeded.emit(request, value)


class Runner(QObject):
    """Runs the latest request, off the GUI thread."""

    busy_changed = Signal(bool)
    _requested = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_SWITCH_EVERY)
        self._current: _Request | None = None
        self._thread = QThread(self)
        self._thread.setObjectName(name)
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        self._requested.connect(self._worker.execute)
        self._worker.succeeded.connect(self._on_success)
        self._worker.failed.connect(self._on_failure)
        self._worker.progressed.connect(self._on_progress)
        self._thread.start()

    @property
    def is_busy(self) -> bool:
        return self._current is not None

    def run(
        self,
        work: Work,
        *,
        on_success: Callable[[Any], None],
        on_failure: Callable[[Exception], None],
        on_progress: OnProgress | None = None,
    ) -> None:
        """Run ``work``; the request before it is cancelled and brings nothing any more."""
        if self._current:
            self._current.cancelled.set()
        self._set_current(_Request(work, on_success, on_failure, on_progress))
        self._requested.emit(self._current)

    def cancel(self) -> None:
        """Stop what runs; it brings nothing any more."""
        if self._current:
            self._current.cancelled.set()
            self._set_current(None)

    def close(self) -> None:
        """Cancel and wait: no thread is left behind."""
        self.cancel()
        self._thread.quit()
        self._thread.wait()

    def _set_current(self, request: _Request | None) -> None:
        was_busy = self.is_busy
        self._current = request
        if was_busy != self.is_busy:
            self.busy_changed.emit(self.is_busy)

    @Slot(object, object)
    def _on_success(self, request: _Request, value: Any) -> None:
        if request is self._current:
            self._set_current(None)
            request.on_success(value)

    @Slot(object, object)
    def _on_failure(self, request: _Request, error: Exception) -> None:
        if request is self._current:
            self._set_current(None)
            request.on_failure(error)

    @Slot(object, float, str, object)
    def _on_progress(
        self, request: _Request, fraction: float, label: str, moved: list[Centers]
    ) -> None:
        if request is self._current and request.on_progress:
            request.on_progress(fraction, label, moved)
