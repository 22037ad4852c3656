"""Work in threads: in order, the same for any number of them, and nothing goes on after a failure."""

import threading
import time

import pytest

from tintype.errors import Cancelled
from tintype.threads import MOST_THREADS, all_cores, at_most, in_threads, set_threads


@pytest.fixture(autouse=True)
def _as_before():
    yield
    set_threads(None)


@pytest.mark.parametrize("n_threads", [1, 2, 7, None])
@pytest.mark.parametrize("n_parts", [0, 1, 2, 50])
def test_results_come_in_the_order_of_the_parts(n_threads, n_parts):
    set_threads(n_threads)

    def work(part: int) -> int:
        time.sleep(0.001 * (part % 3))
        return part * part

    assert in_threads(work, range(n_parts)) == [part * part for part in range(n_parts)]


def test_several_parts_are_worked_on_at_once():
    set_threads(3)
    meeting = threading.Barrier(3, timeout=30)
    assert len(in_threads(lambda _: meeting.wait(), range(3))) == 3


@pytest.mark.parametrize(("n_threads", "n_parts"), [(1, 9), (4, 1)])
def test_without_need_no_thread_is_made(n_threads, n_parts):
    set_threads(n_threads)
    here = threading.current_thread()
    assert set(in_threads(lambda _: threading.current_thread(), range(n_parts))) == {here}


@pytest.mark.parametrize("n_threads", [1, 2, 5])
@pytest.mark.parametrize("error", [Cancelled(), ValueError("no"), KeyboardInterrupt()])
def test_what_is_raised_comes_out_and_the_rest_is_not_begun(n_threads, error):
    set_threads(n_threads)
    begun, gate = [], threading.Event()

    def work(part: int) -> None:
        begun.append(part)
        if part == 0:
            gate.set()
            raise error
        gate.wait(30)
        time.sleep(0.01)

    with pytest.raises(type(error)) as caught:
        in_threads(work, range(1000))
    assert caught.value is error
    assert len(begun) < 100


def test_no_thread_is_left_behind():
    set_threads(4)
    before = threading.active_count()
    in_threads(lambda _: time.sleep(0.001), range(20))
    assert threading.active_count() == before


def test_all_cores_is_at_least_one():
    assert 1 <= all_cores() <= MOST_THREADS


def test_a_limit_lasts_as_long_as_it_is_wanted():
    set_threads(3)
    here = threading.current_thread()

    def where(_: int) -> threading.Thread:
        return threading.current_thread()

    with at_most(1):
        assert in_threads(where, range(2)) == [here, here]
    assert here not in in_threads(where, range(2))
