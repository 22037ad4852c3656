"""Processes that do jobs: what they answer, that one may die, that all end."""

import math
import os
import threading
import time
from concurrent.futures import CancelledError

import pytest

from tintype.batch import Workers
from tintype.errors import ChildEnded


@pytest.fixture
def workers():
    before = threading.active_count()
    with Workers(2) as made:
        yield made
    assert threading.active_count() == before
    assert made.pids == []


def test_it_answers(workers):
    assert [workers.submit(math.hypot, 3, 4 * n).result() for n in (0, 1)] == [3, 5]


def test_a_worker_serves_many_times(workers):
    assert len({workers.submit(os.getpid).result() for _ in range(8)}) <= 2


def test_an_error_is_that_of_its_call(workers):
    with pytest.raises(ValueError, match="math domain error") as caught:
        workers.submit(math.sqrt, -1).result()
    assert "Traceback" in caught.value.__notes__[0]
    assert workers.submit(math.sqrt, 4).result() == 2


def test_one_that_dies_takes_its_own_call_with_it(workers):
    calls = [
        workers.submit(os._exit, 5),
        workers.submit(math.sqrt, 4),
        workers.submit(math.sqrt, 9),
    ]
    with pytest.raises(ChildEnded, match="code 5"):
        calls[0].result()
    assert [call.result() for call in calls[1:]] == [2, 3]


def test_what_a_request_cannot_be_read_as_is_an_error(workers):
    with pytest.raises((AttributeError, ModuleNotFoundError)):
        workers.submit(_Unreadable()).result()
    assert workers.submit(math.sqrt, 4).result() == 2


class _Unreadable:
    """Can be sent, not read: its module is not there."""

    def __call__(self):
        pass

    def __reduce__(self):
        return _find, ("no_such_module",)


def _find(name):
    raise ModuleNotFoundError(name)


def test_what_is_printed_is_no_answer(workers):
    assert workers.submit(os.write, 1, b"loud").result() == 4
    assert workers.submit(print, "loud").result() is None


def test_dropped_they_end_at_once(workers):
    calls = [workers.submit(time.sleep, 60) for _ in range(4)]
    while len(workers.pids) < 2:
        time.sleep(0.01)
    start = time.monotonic()
    workers.drop()
    for call in calls:
        with pytest.raises((ChildEnded, CancelledError)):
            call.result()
    assert time.monotonic() - start < 10
    with pytest.raises(RuntimeError):
        workers.submit(math.sqrt, 4)


def test_an_orphan_ends(tmp_path):
    """Whoever asked is killed: the child notices while it works."""
    if os.name == "nt":
        pytest.skip("there it ends with its input")
    import subprocess
    import sys

    code = (
        "import time; from tintype.batch import Workers; w = Workers(1); "
        "w.submit(time.sleep, 600); time.sleep(0.5); print(*w.pids, flush=True); time.sleep(600)"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as parent:
        pid = int(parent.stdout.readline())
        parent.kill()
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return
        with open(f"/proc/{pid}/stat") as file:  # noqa: PTH123
            if file.read().split()[2] == "Z":
                return
        time.sleep(0.05)
    pytest.fail("the child is still there")
