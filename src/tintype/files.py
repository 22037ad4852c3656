"""Writing files so that a name holds the old file or the new one, never a part."""

import os
import tempfile
from pathlib import Path

from tintype.errors import MissingFolder, NotWritten, OutputIsFolder, WouldOverwriteInput


def check_output(path: Path, inputs: tuple[Path, ...] = (), *, force: bool = False) -> None:
    """Find out before any work is done that ``path`` cannot be written.

    Raises:
        OutputIsFolder, MissingFolder: there is no place for the file.
        WouldOverwriteInput: it is one of ``inputs`` (also by another name) and ``force`` is off.
    """
    if path.is_dir():
        raise OutputIsFolder(path=path)
    if not path.parent.is_dir():
        raise MissingFolder(folder=path.parent, name=path.name)
    if not force and any(_same_file(path, given) for given in inputs):
        raise WouldOverwriteInput(path=path)


def _same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def write_atomically(path: Path, content: bytes) -> None:
    """Write to a temporary name beside ``path``, then move it into place.

    A link is followed, and a file that is replaced keeps its permissions.

    Raises:
        NotWritten: with the reason that the system gives; ``path`` is as it was.
    """
    target = path.resolve()
    temporary: Path | None = None
    try:
        mode = target.stat().st_mode & 0o7777 if target.exists() else 0o666 & ~_umask()
        # The name is short whatever the target's: a name of 255 bytes is allowed, a longer one is not.
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=".tintype-", suffix=".part")
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(mode)
        temporary.replace(target)
        temporary = None
    except OSError as error:
        raise NotWritten(path=path, reason=error.strerror or str(error)) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def _umask() -> int:
    """The umask can only be read by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
