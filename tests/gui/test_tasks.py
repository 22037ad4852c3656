"""Latest request wins, stale results are dropped, and no thread is left behind."""

import threading
import time
from threading import Event

import pytest

from tintype.gui.tasks import Runner, Turn


@pytest.fixture
def runner(qtbot):
    made = Runner("test", Turn.INSTEAD)
    yield made
    made.close()


@pytest.fixture
def patient(qtbot):
    made = Runner("test", Turn.EACH)
    yield made
    made.close()


@pytest.fixture
def following(qtbot):
    made = Runner("test", Turn.AFTER)
    yield made
    made.close()


class Seen:
    def __init__(self):
        self.values, self.errors, self.progress = [], [], []

    def callbacks(self):
        return {
            "on_success": self.values.append,
            "on_failure": self.errors.append,
            "on_progress": lambda *each: self.progress.append(each),
        }


def test_the_value_arrives_on_the_gui_thread(runner, qtbot):
    threads = []
    runner.run(
        lambda _: threading.get_ident(),
        on_success=lambda worker: threads.extend([worker, threading.get_ident()]),
        on_failure=lambda _: None,
    )
    qtbot.waitUntil(lambda: len(threads) == 2, timeout=30_000)
    assert threads[0] != threads[1] == threading.get_ident()


def test_only_the_latest_request_brings_something(runner, qtbot):
    seen = Seen()

    def work(number):
        def run(progress):
            for step in range(20):
                progress.step(step / 20)
                time.sleep(0.001)
            return number

        return run

    for number in range(30):
        runner.run(work(number), **seen.callbacks())
    qtbot.waitUntil(lambda: not runner.is_busy, timeout=30_000)
    assert seen.values == [29]
    assert not seen.errors


def test_a_result_that_was_already_under_way_is_dropped(runner, qtbot):
    """The first work ends before it is cancelled; its result waits in the queue meanwhile."""
    seen, done = Seen(), threading.Event()

    def first(_):
        done.set()
        return "first"

    runner.run(first, **seen.callbacks())
    assert done.wait(10)
    time.sleep(0.05)
    runner.run(lambda _: "second", **seen.callbacks())
    qtbot.waitUntil(lambda: not runner.is_busy, timeout=30_000)
    assert seen.values == ["second"]


def test_an_error_arrives_and_the_thread_lives_on(runner, qtbot):
    seen = Seen()

    def fail(_):
        raise RuntimeError("no luck")

    runner.run(fail, **seen.callbacks())
    qtbot.waitUntil(lambda: bool(seen.errors), timeout=30_000)
    assert str(seen.errors[0]) == "no luck"
    runner.run(lambda _: 7, **seen.callbacks())
    qtbot.waitUntil(lambda: seen.values == [7], timeout=30_000)


def test_cancel_stops_at_the_next_step_and_brings_nothing(runner, qtbot):
    seen, started, ended = Seen(), threading.Event(), threading.Event()

    def endless(progress):
        started.set()
        try:
            while True:
                progress.step(0.5)
        finally:
            ended.set()

    runner.run(endless, **seen.callbacks())
    assert started.wait(10)
    runner.cancel()
    assert not runner.is_busy
    assert ended.wait(10)
    qtbot.wait(50)
    assert not seen.values
    assert not seen.errors


def test_no_report_and_no_centres_are_lost_between_reports(runner, qtbot):
    seen = Seen()

    def work(progress):
        for step in range(100):
            progress.step(step / 100, "", ([step], [1.0]))

    runner.run(work, **seen.callbacks())
    qtbot.waitUntil(lambda: not runner.is_busy, timeout=30_000)
    moved = [centers[0][0] for _, _, some in seen.progress for centers in some]
    assert moved == list(range(100))
    assert len(seen.progress) < 100


def test_a_patient_runner_does_all_in_their_order(patient, qtbot):
    seen = Seen()
    for number in range(20):
        patient.run(lambda _, number=number: number, **seen.callbacks())
    qtbot.waitUntil(lambda: not patient.is_busy, timeout=30_000)
    assert seen.values == list(range(20))


def test_a_patient_runner_ends_its_work_before_it_closes(patient, qtbot):
    done = []
    for number in range(3):

        def work(_, number=number):
            time.sleep(0.05)
            done.append(number)

        patient.run(work, **Seen().callbacks())
    patient.close()
    assert done == [0, 1, 2]


def test_closing_twice_is_no_harm(runner):
    runner.close()
    runner.close()


def test_what_waits_gives_way_to_what_comes_after_it(following, qtbot):
    has_begun, may_end, found = Event(), Event(), []

    def run(work) -> None:
        following.run(work, on_success=found.append, on_failure=pytest.fail)

    run(lambda _: has_begun.set() or may_end.wait())
    assert has_begun.wait(60)
    following.cancel()
    for value in range(3):
        run(lambda _, value=value: value)
    may_end.set()
    qtbot.waitUntil(lambda: not following.is_busy)
    assert found == [2]
