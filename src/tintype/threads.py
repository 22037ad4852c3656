"""Work in several threads, with a result that does not depend on how many there are."""

import os
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from contextlib import contextmanager
from typing import TypeVar

Part = TypeVar("Part")
Made = TypeVar("Made")

#: More than this help no machine, and a system may not allow them.
MOST_THREADS = 256


def all_cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):  # not everywhere; knows of what a container is given
        return min(MOST_THREADS, len(os.sched_getaffinity(0)))
    return min(MOST_THREADS, os.cpu_count() or 1)


_chosen: int | None = None
#: Of each thread: how many modules there were when it was told to keep to one core.
_told = threading.local()


def set_threads(n_threads: int | None) -> None:
    """Use at most so many threads from now on; None is all cores."""
    global _chosen
    _chosen = n_threads


@contextmanager
def at_most(n_threads: int) -> Iterator[None]:
    """As `set_threads`, for as long as something lasts."""
    before = _chosen
    set_threads(n_threads)
    try:
        yield
    finally:
        set_threads(before)


def in_threads(work: Callable[[Part], Made], parts: Iterable[Part]) -> list[Made]:
    """``work`` done on each of ``parts``; the results in their order.

    For work that lets go of the interpreter lock, as NumPy does, and changes nothing that another
    part reads. What it raises comes out here; parts that are not yet begun are left.
    """
    parts = list(parts)
    n_threads = min(_chosen or all_cores(), len(parts))
    if n_threads < 2:
        return [work(part) for part in parts]
    pool = ThreadPoolExecutor(n_threads)
    try:
        futures = [pool.submit(work, part) for part in parts]
        ended = wait(futures, return_when=FIRST_EXCEPTION).done
        failed = [future for future in futures if future in ended and future.exception()]
        return [future.result() for future in failed or futures]
    finally:
        pool.shutdown(cancel_futures=True)


def one_core() -> None:
    """Keep NumPy's and scikit-learn's own threads to one.

    A cloud is small: threads that share its work mostly wait for each other, and on a busy machine they
    take five times as long; sums in an order that depends on their number are not the same, either.
    OpenMP has its limit for each thread that calls it, so the thread that is to work says this.
    """
    loaded = len(sys.modules)
    if getattr(_told, "loaded", 0) == loaded:
        return
    from threadpoolctl import ThreadpoolController  # looks through what is loaded: a millisecond

    ThreadpoolController().limit(limits=1)
    _told.loaded = loaded
