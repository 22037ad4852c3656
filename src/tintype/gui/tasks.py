"""Work off the GUI thread: a value (a function) given to a runner with its callbacks.

A runner has one QThread; what happens when it is asked for more than it can do at once is its `Turn`.
What a cancelled request still brings is dropped, on the GUI side too. Callbacks are called on the GUI
thread.
"""

import sys
import time
from collections.abc import Callable
from enum import Enum, auto
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
#: Seconds that a request of `Turn.AFTER` may take before the next one ends it.
_PATIENCE = 0.5


def unforeseen(error: Exception) -> None:
    """Send a failure that nobody can do anything about where all of them go; a person is told there."""
    raise error


class Turn(Enum):
    """Whose turn it is when a request comes while another one is worked on."""

    #: The new one cancels the one before it.
    INSTEAD = auto()
    #: Each has its turn.
    EACH = auto()
    #: What is worked on may end, if that takes no longer than half a second; of those that wait, only
    #: the new one stays.
    AFTER = auto()


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
        self.began: float | None = None


class _Worker(QObject):
    """Lives in the runner's thread."""

    succeeded = Signal(object, object)
    failed = Signal(object, object)
    progressed = Signal(object, float, str, object)

    @Slot()
    def finish(self) -> None:
        """Comes after all requests before it."""
        QThread.currentThread().quit()

    @Slot(object)
    def execute(self, request: _Request) -> None:
        if request.cancelled.is_set():
            return
        request.began = time.perf_counter()
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
    """Runs requests off the GUI thread, in their turn."""

    busy_changed = Signal(bool)
    _requested = Signal(object)
    _closed = Signal()

    def __init__(self, name: str, turn: Turn, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_SWITCH_EVERY)
        self._turn = turn
        self._wanted: list[_Request] = []
        self.setObjectName(name)
        self._thread = QThread(self)
        self._thread.setObjectName(name)
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        self._requested.connect(self._worker.execute)
        self._closed.connect(self._worker.finish)
        self._worker.succeeded.connect(self._on_success)
        self._worker.failed.connect(self._on_failure)
        self._worker.progressed.connect(self._on_progress)
        self._thread.start()

    @property
    def is_busy(self) -> bool:
        return bool(self._wanted)

    def run(
        self,
        work: Work,
        *,
        on_success: Callable[[Any], None],
        on_failure: Callable[[Exception], None],
        on_progress: OnProgress | None = None,
    ) -> None:
        """Run ``work`` when it is its turn."""
        request = _Request(work, on_success, on_failure, on_progress)
        kept = self._kept()
        for other in self._wanted:
            if other not in kept:
                other.cancelled.set()
        self._set_wanted([*kept, request])
        self._requested.emit(request)

    def _kept(self) -> list[_Request]:
        """Those that go on when one more comes."""
        if self._turn is Turn.EACH:
            return self._wanted
        if self._turn is Turn.INSTEAD:
            return []
        now = time.perf_counter()
        return [each for each in self._wanted if each.began and now - each.began < _PATIENCE]

    def cancel(self) -> None:
        """Stop what runs; it brings nothing any more."""
        for request in self._wanted:
            request.cancelled.set()
        self._set_wanted([])

    def close(self) -> None:
        """Wait, so that no thread is left behind. What must have its turn is done first."""
        if self._turn is not Turn.EACH:
            self.cancel()
        if self._thread.isRunning():
            self._closed.emit()
            self._thread.wait()

    def _set_wanted(self, requests: list[_Request]) -> None:
        was_busy = self.is_busy
        self._wanted = requests
        if was_busy != self.is_busy:
            self.busy_changed.emit(self.is_busy)

    def _take(self, request: _Request) -> bool:
        """Whether somebody still waits for it; from now on nobody does."""
        if request not in self._wanted:
            return False
        self._set_wanted([other for other in self._wanted if other is not request])
        return True

    @Slot(object, object)
    def _on_success(self, request: _Request, value: Any) -> None:
        if self._take(request):
            request.on_success(value)

    @Slot(object, object)
    def _on_failure(self, request: _Request, error: Exception) -> None:
        if self._take(request):
            request.on_failure(error)

    @Slot(object, float, str, object)
    def _on_progress(
        self, request: _Request, fraction: float, label: str, moved: list[Centers]
    ) -> None:
        if request in self._wanted and request.on_progress:
            request.on_progress(fraction, label, moved)
