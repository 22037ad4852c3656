"""Work in a child process: its result, its error, and that nothing is left of it."""

import math
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

import tintype
from tintype import child
from tintype.errors import Cancelled, ChildEnded
from tintype.progress import Progress

_SOURCE = Path(tintype.__file__).parents[1]


@pytest.fixture(autouse=True)
def started(monkeypatch):
    """The processes that were started; when a test is over each of them has ended."""
    processes, threads = [], threading.active_count()

    class Popen(subprocess.Popen):
        def __init__(self, *arguments, **more):
            super().__init__(*arguments, **more)
            processes.append(self)

    monkeypatch.setattr(subprocess, "Popen", Popen)
    yield processes
    assert all(process.returncode is not None for process in processes)
    assert threading.active_count() == threads


def test_it_returns_what_the_function_returns():
    assert child.run(math.hypot, 3, 4, progress=Progress()) == 5


def test_it_is_another_process(started):
    assert child.run(os.getpid, progress=Progress()) == started[0].pid != os.getpid()


def test_more_goes_both_ways_than_a_pipe_holds():
    sent = os.urandom(1_000_000)
    assert child.run(bytes, sent, progress=Progress()) == sent


def test_an_error_is_raised_here_with_its_traceback():
    with pytest.raises(ValueError, match="math domain error") as caught:
        child.run(math.sqrt, -1, progress=Progress())
    assert "Traceback" in caught.value.__notes__[0]


def test_an_error_keeps_its_data():
    with pytest.raises(FileNotFoundError) as caught:
        child.run(os.stat, "/no/such/place", progress=Progress())
    assert caught.value.filename == "/no/such/place"


def test_a_result_that_cannot_be_sent_is_an_error():
    with pytest.raises(TypeError, match="pickle"):
        child.run(open, os.devnull, progress=Progress())


def test_an_error_that_cannot_be_sent_is_told_in_words():
    code = "class Own(Exception): pass\nraise Own('a reason')"
    with pytest.raises(RuntimeError, match=r"Own.*a reason"):
        child.run(exec, code, progress=Progress())


def test_what_is_printed_is_no_answer():
    assert child.run(print, "loud", progress=Progress()) is None
    assert child.run(os.write, 1, b"louder", progress=Progress()) == 6


def test_a_child_that_ends_early_is_an_error_with_its_code():
    with pytest.raises(ChildEnded, match="code 3"):
        child.run(os._exit, 3, progress=Progress())


def test_what_it_said_last_is_told(monkeypatch):
    monkeypatch.setattr(child, "_SERVE", "raise SystemExit('a reason'); {path}")
    with pytest.raises(ChildEnded, match="a reason"):
        child.run(os.getpid, progress=Progress())


def test_cancel_ends_the_child_at_once(started):
    cancelled = threading.Event()
    timer = threading.Timer(0.5, cancelled.set)
    timer.start()
    begun = time.perf_counter()
    with pytest.raises(Cancelled):
        child.run(time.sleep, 60, progress=Progress(cancelled=cancelled))
    timer.join()
    assert time.perf_counter() - begun < 30
    assert started[0].returncode not in (None, 0)


def test_nothing_is_started_where_all_is_cancelled(started):
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(Cancelled):
        child.run(time.sleep, 60, progress=Progress(cancelled=cancelled))
    assert not started


def test_any_other_interruption_ends_it_too(started):
    def interrupt(fraction, label, centers):
        if started:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        child.run(time.sleep, 60, progress=Progress(interrupt))


def test_the_label_is_told_while_it_works():
    labels = set()
    progress = Progress(lambda fraction, label, centers: labels.add(label))
    child.run(time.sleep, 0.3, progress=progress, label="Waiting")
    assert labels == {"Waiting"}


def test_it_works_from_a_thread():
    found = []
    thread = threading.Thread(
        target=lambda: found.append(child.run(math.sqrt, 4, progress=Progress()))
    )
    thread.start()
    thread.join()
    assert found == [2]


_SCRIPT = """
import math, sys
sys.path.insert(0, {source!r})
from tintype import child
from tintype.progress import Progress
print("once")
print(child.run(math.sqrt, 4, progress=Progress()))
"""


@pytest.mark.parametrize("way", ["-c", "stdin", "file"])
def test_a_script_without_a_guard_runs_once(way, tmp_path):
    script = _SCRIPT.format(source=str(_SOURCE))
    (tmp_path / "job.py").write_text(script)
    # A module of the standard library, by its name; a child must not take it for that one.
    (tmp_path / "signal.py").write_text("raise SystemExit('the wrong signal')")
    arguments = {"-c": ["-P", "-c", script], "stdin": ["-P", "-"], "file": ["-P", "job.py"]}[way]
    done = subprocess.run(
        [sys.executable, *arguments], cwd=tmp_path, input=script, capture_output=True, text=True
    )
    assert (done.stdout, done.stderr) == ("once\n2.0\n", "")


class TestFrozen:
    """A frozen program cannot run Python code by a flag; it serves by one of its own."""

    def test_the_program_is_started_with_the_flag(self, monkeypatch):
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        assert child._command() == [sys.executable, child._FLAG]

    @pytest.mark.parametrize("program", ["cli.main", "gui.app", "__main__"])
    def test_each_program_serves_when_asked(self, program, monkeypatch):
        code = f"import sys; sys.path[:] = {sys.path!r}; from tintype.{program} import main; main()"
        command = [sys.executable, "-c", code, child._FLAG]
        monkeypatch.setattr(child, "_command", lambda: command)
        assert child.run(math.sqrt, 4, progress=Progress()) == 2

    def test_otherwise_the_program_goes_on(self, monkeypatch):
        monkeypatch.setattr(sys, "argv", ["tintype", "photo.jpg"])
        child.serve_if_asked()
