"""Jobs -> an executor, a few at a time: as many as memory allows, none while paused."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    CancelledError,
    Executor,
    Future,
    wait,
)
from dataclasses import dataclass
from time import sleep
from typing import Any

from tintype.batch import memory
from tintype.batch.control import Control
from tintype.batch.job import Job
from tintype.errors import ChildEnded
from tintype.threads import all_cores

#: Seconds between two looks at whether to pause or to stop.
_LOOK_EVERY = 0.1
#: For each worker so many jobs are under way, so that it need not wait for the next.
_AHEAD = 2
#: What ends a worker, not a job: the job is tried once more, alone.
_OF_WORKERS = (ChildEnded, BrokenExecutor, CancelledError)


@dataclass(frozen=True)
class Answer:
    """What came of a job: a value, or an error that no job should raise."""

    job: Job
    value: Any = None
    error: BaseException | None = None


class Dispatch:
    """Any executor in the style of `concurrent.futures`, with what is under way.

    Args:
        n_at_once: how many jobs it does at the same time.
        n_cores: cores that these share; a job that has to be alone may use all of them.
    """

    def __init__(
        self, executor: Executor, n_at_once: int, control: Control, n_cores: int | None = None
    ) -> None:
        self._executor, self._n_at_once, self._control = executor, n_at_once, control
        self._n_cores = n_cores or all_cores()
        self._usable = memory.usable()
        self._under_way: dict[Future[Any], tuple[Job, int]] = {}
        self._again: deque[Job] = deque()
        self._tried: set[int] = set()

    def answers(
        self, jobs: Iterable[Job], call: Callable[[Job, int], tuple[Any, ...]]
    ) -> Iterator[Answer]:
        """What comes of each job, as they are done; those left when told to stop are not begun.

        Args:
            call: for a job and the number of threads it may use: a function and its arguments.
        """
        left = _Ahead(jobs)
        while True:
            yield from self._begin(left, call)
            if self._control.dropping.is_set():
                return
            if self._under_way:
                done, _ = wait(self._under_way, _LOOK_EVERY, FIRST_COMPLETED)
                for future in done:
                    yield from self._ended(future)
            elif self._control.is_paused:
                sleep(_LOOK_EVERY)
            elif self._control.is_stopping or not (left or self._again):
                return

    def _begin(
        self, left: "_Ahead", call: Callable[[Job, int], tuple[Any, ...]]
    ) -> Iterator[Answer]:
        if self._control.is_stopping:
            for future in self._under_way:
                future.cancel()
            return
        while not self._control.is_paused and len(self._under_way) < _AHEAD * self._n_at_once:
            job, is_again = left.next, False
            if job is None:
                if not self._again:
                    return
                job, is_again = self._again[0], True
            weight = self._usable if is_again else memory.needed(job.pixels)
            used = sum(each for _, each in self._under_way.values())
            if self._under_way and used + weight > self._usable:
                return
            if is_again:
                self._again.popleft()
            else:
                left.take()
            try:
                future = self._executor.submit(*call(job, self._threads(weight)))
            except (BrokenExecutor, RuntimeError) as error:  # RuntimeError: it was shut down
                yield Answer(job, error=error)
            else:
                self._under_way[future] = job, weight

    def _threads(self, weight: int) -> int:
        fitting = max(1, self._usable // weight)
        return max(1, self._n_cores // min(self._n_at_once, fitting))

    def _ended(self, future: Future[Any]) -> Iterator[Answer]:
        job, _ = self._under_way.pop(future)
        if future.cancelled():
            if not self._control.is_stopping:
                yield from self._once_more(job, CancelledError())
            return
        error = future.exception()
        if isinstance(error, _OF_WORKERS):
            yield from self._once_more(job, error)
        else:
            yield Answer(job, None if error else future.result(), error)

    def _once_more(self, job: Job, error: BaseException) -> Iterator[Answer]:
        if job.number in self._tried:
            yield Answer(job, error=error)
        else:
            self._tried.add(job.number)
            self._again.append(job)


class _Ahead:
    """An iterator whose next item can be seen before it is taken."""

    def __init__(self, jobs: Iterable[Job]) -> None:
        self._jobs = iter(jobs)
        self.next: Job | None = next(self._jobs, None)

    def take(self) -> None:
        self.next = next(self._jobs, None)

    def __bool__(self) -> bool:
        return self.next is not None
