"""Processes that do jobs, as an executor; one that dies takes its own job with it and no other."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from queue import SimpleQueue
from threading import Lock, Thread
from typing import Any, TypeVar

from tintype.child import Servant
from tintype.errors import ChildEnded
from tintype.sentence import Sentence

Made = TypeVar("Made")
_Call = tuple[Future[Any], Callable[..., Any], tuple[Any, ...]]


class Workers(Executor):
    """As many processes, each started when there is work for it, and anew when it has died.

    `concurrent.futures.ProcessPoolExecutor` is broken for good when one of its processes dies, imports
    the main program in each of them, and cannot drop what they are doing.
    """

    def __init__(self, n_workers: int) -> None:
        self.n_workers = n_workers
        self._calls = SimpleQueue[_Call | None]()
        self._lock = Lock()
        self._threads: list[Thread] = []
        self._servants: set[Servant] = set()
        self._is_closed = self._is_dropped = False

    def submit(self, fn: Callable[..., Made], /, *arguments: Any, **more: Any) -> Future[Made]:
        """Raises `RuntimeError` after `shutdown`. Arguments are copied; there are none by name."""
        if more:
            raise TypeError("Arguments by name are not sent.")
        if self._is_closed:
            raise RuntimeError("The workers were sent away.")
        future: Future[Made] = Future()
        self._calls.put((future, fn, arguments))
        if len(self._threads) < self.n_workers:
            thread = Thread(
                target=self._serve, name=f"worker {len(self._threads) + 1}", daemon=True
            )
            self._threads.append(thread)
            thread.start()
        return future

    @property
    def pids(self) -> list[int]:
        """Of the processes that are there now."""
        with self._lock:
            return [servant.pid for servant in self._servants]

    def drop(self) -> None:
        """End the processes at once; what they were doing ends with `ChildEnded`."""
        self._cancel_waiting()
        with self._lock:
            self._is_closed = self._is_dropped = True
            servants = list(self._servants)
        for servant in servants:
            servant.send_away()

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self._is_closed = True
        if cancel_futures:
            self._cancel_waiting()
        for _ in self._threads:
            self._calls.put(None)
        for thread in self._threads if wait else ():
            thread.join()

    def _cancel_waiting(self) -> None:
        while not self._calls.empty():
            call = self._calls.get()
            if call is not None:
                call[0].cancel()

    def _serve(self) -> None:
        """One thread for each process: gives it a call, waits for the answer."""
        servant: Servant | None = None
        while call := self._calls.get():
            future, function, arguments = call
            if not future.set_running_or_notify_cancel():
                continue
            try:
                servant = servant or self._hired()
                value, error = servant.ask(function, *arguments)
            except (ChildEnded, OSError) as ended:
                self._dismissed(servant)
                servant = None
                future.set_exception(_as_ended(ended))
                continue
            if error is not None:
                future.set_exception(error)
            else:
                future.set_result(value)
        self._dismissed(servant)

    def _hired(self) -> Servant:
        with self._lock:
            if self._is_dropped:
                raise ChildEnded(code=0, said=Sentence("it was not started"))
            servant = Servant()
            self._servants.add(servant)
            return servant

    def _dismissed(self, servant: Servant | None) -> None:
        if servant is not None:
            with self._lock:
                self._servants.discard(servant)
            servant.send_away()


def _as_ended(error: ChildEnded | OSError) -> ChildEnded:
    if isinstance(error, ChildEnded):
        return error
    return ChildEnded(code=error.errno or 0, said=error.strerror or str(error))
