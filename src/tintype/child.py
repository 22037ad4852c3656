"""Work that cannot be interrupted, in a process of its own that cancel ends.

The child is this interpreter again, or the frozen program itself, told to serve one request. It never
imports the script that asked: one without a ``__main__`` guard is not run a second time.
"""

import os
import pickle
import select
import signal
import struct
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from tempfile import TemporaryFile
from typing import IO, Any

from tintype.errors import ChildEnded
from tintype.progress import Progress
from tintype.sentence import Sentence

#: Seconds between two looks at whether the work should stop.
_LOOK_EVERY = 0.1
#: What a frozen program is started with to serve: once, or as long as requests come.
_FLAG, _FLAG_OF_MANY = "--serve-one-request", "--serve-requests"
#: Interrupting a terminal reaches the child too, which ends without a word, even while it imports.
_SERVE = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL); sys.path[:] = {path!r}; "
    "from tintype.child import serve; serve()"
)
#: What does many things is ended by whoever asked, when it has come to an end of one.
_SERVE_MANY = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.SIG_IGN); sys.path[:] = {path!r}; "
    "from tintype.child import serve_many; serve_many()"
)
#: One thread: sums do not depend on the number of cores, and small work is not shared out in vain.
_ALONE = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "LOKY_MAX_CPU_COUNT": "1",
}
#: A window's program opens no console for its child.
_NO_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def run(
    function: Callable[..., Any], *arguments: Any, progress: Progress, label: str = "Clustering"
) -> Any:
    """What ``function(*arguments)`` returns, called in a child process.

    Args:
        function: of a module that can be imported, so that its name says where it is.
        arguments: are copied; keep them small.

    Raises:
        Cancelled: ``progress`` was told to stop; the child is gone.
        ChildEnded: the child ended without an answer.
        Exception: whatever the function raised, with its traceback as a note.
    """
    progress.step(0, label)
    with TemporaryFile() as request:
        # A pipe holds little, and who writes to it waits until the child has imported what it needs.
        pickle.dump((function, arguments), request, pickle.HIGHEST_PROTOCOL)
        request.seek(0)
        return _unpacked(*_talk(request, progress, label))


def serve_if_asked() -> None:
    """Be the child, if a frozen program was started as one; its mains call this first."""
    if sys.argv[1:] == [_FLAG]:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        serve()
        sys.exit(0)
    if sys.argv[1:] == [_FLAG_OF_MANY]:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        serve_many()
        sys.exit(0)


def serve() -> None:
    """Read one request from standard input, write its answer to standard output."""
    with os.fdopen(os.dup(1), "wb") as answers, os.fdopen(os.dup(0), "rb") as requests:
        os.dup2(2, 1)  # what a library prints is no answer
        function, arguments = pickle.load(requests)
        answers.write(_answer(function, arguments))


class Servant:
    """A child process that answers one request after another, until it is sent away.

    What it imports it imports once. It ends by itself when this process is gone, however that ended.
    """

    def __init__(self) -> None:
        """Raises `OSError` where the system starts no more processes."""
        self._said: IO[bytes] = TemporaryFile()  # noqa: SIM115 - closed when it goes
        self._process = subprocess.Popen(
            _command(many=True),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._said,
            env={**os.environ, **_ALONE},
            creationflags=_NO_CONSOLE,
        )

    @property
    def pid(self) -> int:
        return self._process.pid

    def ask(
        self, function: Callable[..., Any], *arguments: Any
    ) -> tuple[Any, BaseException | None]:
        """What ``function(*arguments)`` returned there, or what it raised; the arguments are copied.

        Raises:
            ChildEnded: the process ended before it had answered, and is of no more use.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        request = pickle.dumps((function, arguments), pickle.HIGHEST_PROTOCOL)
        try:
            _put(self._process.stdin, request)
            answer = _take(self._process.stdout)
        except (OSError, ValueError):  # ValueError: it was sent away in the meantime
            answer = b""
        if not answer:
            raise self._ended()
        value, error, trace = pickle.loads(answer)
        if error is not None:
            error.add_note(f"In a child process:\n{trace}")
        return value, error

    def send_away(self) -> None:
        """End it, whatever it is doing."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout, self._said):
            with suppress(OSError):
                assert pipe is not None
                pipe.close()

    def _ended(self) -> ChildEnded:
        self._process.kill()
        code, said = self._process.wait(), b""
        with suppress(OSError, ValueError):
            self._said.seek(0)
            said = self._said.read()
        return _without_answer(code, said)


def serve_many() -> None:
    """Read requests from standard input, write their answers to standard output, until there are none."""
    with os.fdopen(os.dup(1), "wb") as answers, os.fdopen(os.dup(0), "rb") as requests:
        os.dup2(2, 1)
        watch = threading.Thread(target=_end_when_closed, args=(requests.fileno(),), daemon=True)
        watch.start()
        while request := _take(requests):
            _put(answers, _answer(_call, (request,)))


def _end_when_closed(requests: int) -> None:
    """Nobody waits for the answer of an orphan: end in the middle of the work, where that can be seen."""
    if hasattr(select, "poll"):  # not on Windows: there it ends with what it is doing
        poll = select.poll()
        poll.register(requests, 0)  # that it was closed is told in any case
        poll.poll()
        os._exit(1)


def _call(request: bytes) -> Any:
    function, arguments = pickle.loads(request)
    return function(*arguments)


_LENGTH = struct.Struct("<Q")


def _put(pipe: IO[bytes], content: bytes) -> None:
    pipe.write(_LENGTH.pack(len(content)))
    pipe.write(content)
    pipe.flush()


def _take(pipe: IO[bytes]) -> bytes:
    """What `_put` wrote at the other end; nothing if that was closed."""
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return b""
    length = _LENGTH.unpack(head)[0]
    content = pipe.read(length)
    return content if len(content) == length else b""


def _command(*, many: bool = False) -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, _FLAG_OF_MANY if many else _FLAG]
    # -P: no file of the current folder is taken for one of Python's own.
    serve = _SERVE_MANY if many else _SERVE
    return [sys.executable, "-P", "-c", serve.format(path=sys.path)]


def _talk(request: IO[bytes], progress: Progress, label: str) -> tuple[bytes, bytes, int]:
    """What a child wrote to its two outputs, and its exit code; looks now and then whether to stop."""
    with subprocess.Popen(
        _command(),
        stdin=request,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, **_ALONE},
        creationflags=_NO_CONSOLE,
    ) as process:
        try:
            while True:
                with suppress(subprocess.TimeoutExpired):
                    return *process.communicate(timeout=_LOOK_EVERY), process.returncode
                progress.step(0, label)
        finally:
            process.kill()


def _answer(function: Callable[..., Any], arguments: tuple[Any, ...]) -> bytes:
    """(value, None, "") or (None, error, its traceback), pickled."""
    try:
        return pickle.dumps((function(*arguments), None, ""), pickle.HIGHEST_PROTOCOL)
    except Exception as error:  # noqa: BLE001 - whoever asked raises it again
        trace = traceback.format_exc()
        try:
            return pickle.dumps((None, error, trace))
        except (pickle.PicklingError, TypeError, AttributeError):
            return pickle.dumps((None, RuntimeError(repr(error)), trace))


def _unpacked(answer: bytes, said: bytes, code: int) -> Any:
    if not answer:
        raise _without_answer(code, said)
    value, error, trace = pickle.loads(answer)
    if error is None:
        return value
    error.add_note(f"In a child process:\n{trace}")
    raise error


def _without_answer(code: int, said: bytes) -> ChildEnded:
    last = said.decode("utf-8", "replace").strip().rpartition("\n")[2]
    return ChildEnded(code=code, said=last or Sentence("it said nothing"))
