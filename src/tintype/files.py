"""Small files read whole; files written so that a name holds the old one or the new, never a part."""

import os
import re
import secrets
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from stat import S_IMODE, S_ISDIR, S_ISREG
from typing import IO

from tintype.errors import (
    EmptyInput,
    InputIsFolder,
    InputIsNoFile,
    MissingFolder,
    MissingInput,
    NoPermission,
    NotWritten,
    OutputIsFolder,
    TooLargeInput,
    WouldOverwriteInput,
)

try:
    import fcntl
except ImportError:  # Windows: there nobody can delete a file that another program has open
    fcntl = None  # type: ignore[assignment]

#: What is being written is called so; where a program was killed, some are left.
_PART = re.compile(r"\.tintype-[0-9a-f]{16}\.part")
#: Seconds after which nobody can still be about to lock or to rename what he wrote.
_STALE = 600
#: Folders that were looked through for such files.
_swept: set[Path] = set()


def check_input(path: Path) -> int:
    """The size of a file that is to be read, in bytes.

    Raises:
        MissingInput, InputIsFolder, InputIsNoFile, EmptyInput, NoPermission: it cannot be read.
    """
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError, ValueError):  # ValueError: a NUL in it
        raise MissingInput(path=path) from None
    except OSError as error:  # also a name that is too long, or a link that leads to itself
        raise NoPermission(path=path, reason=_reason(error)) from None
    if S_ISDIR(status.st_mode):
        raise InputIsFolder(path=path)
    if not S_ISREG(status.st_mode):  # a pipe may wait for ever
        raise InputIsNoFile(path=path)
    if not status.st_size:
        raise EmptyInput(path=path)
    return status.st_size


def read(path: Path, most: int) -> bytes:
    """A file that is known to be small.

    Raises:
        MissingInput, InputIsFolder, InputIsNoFile, EmptyInput, NoPermission: it cannot be read.
        TooLargeInput: it has more than ``most`` bytes, and is not what it should be.
    """
    check_input(path)
    try:
        with path.open("rb") as file:
            content = file.read(most + 1)
    except OSError as error:
        raise NoPermission(path=path, reason=_reason(error)) from error
    if len(content) > most:
        raise TooLargeInput(path=path, most=most // 1000)
    return content


def check_output(path: Path, inputs: tuple[Path, ...] = (), *, force: bool = False) -> None:
    """Find out before any work is done that ``path`` cannot be written.

    Raises:
        OutputIsFolder, MissingFolder, NotWritten: there is no place for the file.
        WouldOverwriteInput: it is one of ``inputs`` (also by another name) and ``force`` is off.
    """
    try:
        is_folder, has_folder = path.is_dir(), path.parent.is_dir()
    except OSError as error:  # too long a name, or a folder that may not be looked into
        raise NotWritten(path=path, reason=_reason(error)) from error
    if is_folder:
        raise OutputIsFolder(path=path)
    if not has_folder:
        raise MissingFolder(folder=path.parent, name=path.name)
    if not force and any(_same_file(path, given) for given in inputs):
        raise WouldOverwriteInput(path=path)


def _same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def write_atomically(path: Path, content: bytes | Iterable[bytes]) -> None:
    """Write to a temporary name beside ``path``, then move it into place; in pieces, if it is many.

    A link is followed, and a file that is replaced keeps its permissions. What is no file (a pipe, a
    terminal, /dev/null) is written to as it is. Temporary files that a killed program has left in the
    folder are taken away, the first time that something is written there.

    Raises:
        NotWritten: with the reason that the system gives; ``path`` is as it was.
    """
    temporary: Path | None = None
    pieces = [content] if isinstance(content, bytes) else content
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(b"".join(pieces))
            return
        target = path.resolve()
        _sweep(target.parent)
        # The name is short whatever the target's: a name of 255 bytes is allowed, a longer one is not.
        temporary = target.with_name(f".tintype-{secrets.token_hex(8)}.part")
        with temporary.open("xb") as file:
            with suppress(OSError):  # not every file system knows locks
                _lock(file)
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            temporary.chmod(S_IMODE(target.stat().st_mode))
        temporary.replace(target)
    except (OSError, RuntimeError) as error:  # RuntimeError: a link that leads to itself
        raise NotWritten(path=path, reason=_reason(error)) from error
    finally:
        if temporary is not None:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)


def _sweep(folder: Path) -> None:
    """Delete what was left by those who were killed while they wrote; not what is being written."""
    if folder in _swept:
        return
    _swept.add(folder)
    sweep(folder, _STALE)


def sweep(folder: Path, age: float = 0) -> None:
    """Delete what was left in a folder by programs that were killed while they wrote.

    Args:
        age: seconds that nobody has written to it; 0 where nobody else writes.
    """
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _PART.fullmatch(entry.name):
                _delete_left(Path(entry.path), age)


def _delete_left(path: Path, age: float = _STALE) -> None:
    """Delete a temporary file if it is old and nobody holds its lock; if in doubt, leave it."""
    with suppress(OSError):
        status = path.lstat()
        if not S_ISREG(status.st_mode) or time.time() - status.st_mtime < age:
            return
        if fcntl:
            with path.open("r+b") as file:
                _lock(file)  # whoever writes it holds this until he ends, in whatever way
                path.unlink()
        else:
            path.unlink()


def _lock(file: IO[bytes]) -> None:
    """Hold a file until it is closed; raises `OSError` where another does, or if nobody can."""
    if fcntl:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)
