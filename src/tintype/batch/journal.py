"""What was done, remembered in the folder of the results: a run that ended anyhow goes on where it was.

`.tintype-batch.json` holds one object: "version", and "files", one on each line. While a run goes on,
what is done is appended to `.tintype-batch.journal`, a line at a time, so that whatever ends the run
loses at most what was being done; at the end both become the first. What cannot be read counts as not
done.
"""

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, BinaryIO

import tintype
from tintype.batch.job import Job, Order
from tintype.batch.outcome import Outcome, State
from tintype.errors import AlreadyRunning, NewerState, NotWritten
from tintype.files import write_atomically
from tintype.sentence import Sentence

VERSION = 1
STATE, JOURNAL = ".tintype-batch.json", ".tintype-batch.journal"
#: What is remembered of an outcome, beside its state and its files.
_FIGURES = (
    "before", "after", "width", "height", "n_colors", "mse_rgb_sum", "psnr", "delta_e_2000_mean",
    "seconds",
)  # fmt: skip
_SHARED = "shared"


@dataclass(frozen=True, slots=True)
class Entry:
    """What is known of one source.

    Attributes:
        size, modified: of the source as it was then.
        made: of what it was made, see `fingerprint`.
        state: "done", "kept", or "skipped" where nothing was to be written.
        files: paths below the folder of results, and their bytes.
        figures: as in `Outcome`.
    """

    size: int
    modified: int
    made: str
    state: str
    files: tuple[tuple[str, int], ...]
    figures: dict[str, Any]

    def is_as_written(self, out: Path, name: str) -> bool:
        """Whether a file of that name is there, and is what was written."""
        return any(name == own and _size(out / own) == size for own, size in self.files)

    def holds(self, out: Path, size: int, modified: int, made: str) -> bool:
        """Whether the same would come out again."""
        same = (size, modified, made) == (self.size, self.modified, self.made)
        return same and all(_size(out / name) == n_bytes for name, n_bytes in self.files)

    def outcome(self, job: Job, reason: Sentence) -> Outcome:
        """What became of the source then."""
        return Outcome(
            job.number, job.name, State.SKIPPED, reason, files=self.files, **self.figures
        )


def fingerprint(order: Order) -> str:
    """A number of all that makes a difference to the results, except the source."""
    choices = order.choices
    parts = [
        tintype.__version__,
        asdict(order.recipe),
        asdict(order.saving),
        [choices.name, choices.write, choices.format, choices.palette_format, choices.larger],
    ]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:32]


def key(source: str, out: Path) -> str:
    """What a source is called in the journal: its way from the folder of results, as both may move."""
    try:
        return Path(os.path.relpath(source, out)).as_posix()
    except ValueError:  # on another drive
        return Path(source).absolute().as_posix()


class Journal:
    """What is remembered in a folder. Reading it changes nothing; `begin` begins a run.

    Whatever reads it raises `NewerState` if another version of the program wrote it.
    """

    def __init__(self, out: Path) -> None:
        self._out = out
        self._file: BinaryIO | None = None

    @cached_property
    def _lines(self) -> dict[str, bytes]:
        return dict(_lines(self._out))

    def entry(self, source: str) -> Entry | None:
        """What is known of a source."""
        line = self._lines.get(key(source, self._out))
        return _entry(json.loads(line)) if line else None

    def results(self) -> set[str]:
        """All files that were written, below the folder."""
        found = (json.loads(line).get("files", []) for line in self._lines.values())
        return {name for files in found for name, _ in files}

    def shared(self, made: str) -> tuple[str, ...] | None:
        """The palette that was found for all files together, if it was for these."""
        line = self._lines.get(_SHARED)
        known = json.loads(line) if line else {}
        return tuple(known["palette"]) if known.get("made") == made else None

    def forget(self) -> None:
        """Let go of the memory that it takes; what follows is only written."""
        self.__dict__.pop("_lines", None)

    def begin(self) -> None:
        """Write from now on.

        Raises:
            AlreadyRunning: another run writes there.
            NotWritten: the system does not let it be written.
        """
        path = self._out / JOURNAL
        try:
            file = path.open("ab")
            if not _is_ours(file):
                file.close()
                raise AlreadyRunning(path=self._out)
            file.write(_line({"version": VERSION}))
            file.flush()
        except OSError as error:
            raise NotWritten(path=path, reason=error.strerror or str(error)) from error
        self._file = file

    def add(self, job: Job, made: str, outcome: Outcome) -> None:
        """Remember what became of a source."""
        self._append(
            {
                "input": key(job.source, self._out),
                "size": job.size,
                "modified": job.modified,
                "made": made,
                "state": outcome.state.value,
                "files": outcome.files,
                **{name: getattr(outcome, name) for name in _FIGURES},
            }
        )

    def add_shared(
        self, made: str, palette: tuple[str, ...], files: tuple[tuple[str, int], ...]
    ) -> None:
        """Remember the palette of all files together."""
        self._append({"input": _SHARED, "made": made, "palette": palette, "files": files})

    def end(self) -> None:
        """Make one file of all that is known; where that cannot be written, what was appended stays."""
        if self._file is None:
            return
        with suppress(NotWritten):
            write_atomically(self._out / STATE, _document(dict(_lines(self._out))))
            self._file.truncate(0)
        with suppress(OSError):
            self._file.close()
        if not _size(self._out / JOURNAL):
            with suppress(OSError):
                (self._out / JOURNAL).unlink()
        self._file = None

    @property
    def is_writing(self) -> bool:
        return self._file is not None

    def _append(self, record: dict[str, Any]) -> None:
        """On a full disc it is lost, and the source is done again another time."""
        if self._file is None:
            return
        with suppress(OSError):
            self._file.write(_line(record))
            self._file.flush()


def _line(record: dict[str, Any]) -> bytes:
    """A line of its own, also where the one before was not brought to its end."""
    return b"\n" + json.dumps(record, separators=(",", ":")).encode() + b"\n"


def _lines(out: Path) -> Iterator[tuple[str, bytes]]:
    """The records, by their keys; later ones go before earlier ones."""
    for name in (STATE, JOURNAL):
        try:
            file = (out / name).open("rb")
        except OSError:
            continue
        with file:
            for number, raw in enumerate(file):
                line = raw.strip().rstrip(b",")
                if name == STATE and number == 0:
                    line = line.partition(b', "files"')[0] + b"}"
                record = _record(line)
                _check_version(record, out / name)
                if isinstance(record.get("input"), str):
                    yield record["input"], line


def _record(line: bytes) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except ValueError:
        return {}
    return record if isinstance(record, dict) else {}


def _check_version(record: dict[str, Any], path: Path) -> None:
    version = record.get("version", VERSION)
    if version != VERSION:
        raise NewerState(path=path, ours=VERSION, got=str(version)[:20])


def _document(lines: dict[str, bytes]) -> Iterator[bytes]:
    gap = b'{"version": %d, "files": [\n' % VERSION
    for line in lines.values():
        yield gap + line
        gap = b",\n"
    yield b"\n]}\n" if lines else gap + b"]}\n"


def _entry(record: dict[str, Any]) -> Entry | None:
    try:
        return Entry(
            record["size"],
            record["modified"],
            record["made"],
            State(record["state"]).value,
            tuple((str(name), int(n_bytes)) for name, n_bytes in record["files"]),
            {name: record[name] for name in _FIGURES},
        )
    except (KeyError, TypeError, ValueError):
        return None


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None


def _is_ours(file: BinaryIO) -> bool:
    """Lock a file until it is closed, by whatever end; where a system has no locks it is ours anyway."""
    try:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except (ImportError, OSError):
        return True
    return True
