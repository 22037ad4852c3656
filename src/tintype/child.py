"""Work that cannot be interrupted, in a process of its own that cancel ends.

The child is this interpreter again, or the frozen program itself, told to serve one request. It never
imports the script that asked: one without a ``__main__`` guard is not run a second time.
"""

import os
import pickle
import signal
import subprocess
import sys
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
#: What a frozen program is started with to serve.
_FLAG = "--serve-one-request"
#: Interrupting a terminal reaches the child too, which ends without a word, even while it imports.
_SERVE = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL); sys.path[:] = {path!r}; "
    "from tintype.child import serve; serve()"
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


def serve() -> None:
    """Read one request from standard input, write its answer to standard output."""
    with os.fdopen(os.dup(1), "wb") as answers, os.fdopen(os.dup(0), "rb") as requests:
        os.dup2(2, 1)  # what a library prints is no answer
        function, arguments = pickle.load(requests)
        answers.write(_answer(function, arguments))


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, _FLAG]
    # -P: no file of the current folder is taken for one of Python's own.
    return [sys.executable, "-P", "-c", _SERVE.format(path=sys.path)]


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
        last = said.decode("utf-8", "replace").strip().rpartition("\n")[2]
        raise ChildEnded(code=code, said=last or Sentence("it said nothing"))
    value, error, trace = pickle.loads(answer)
    if error is None:
        return value
    error.add_note(f"In a child process:\n{trace}")
    raise error
