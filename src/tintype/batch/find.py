"""The images in folders: by their suffixes or by patterns, in an order that is always the same."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

from tintype.batch.choices import Choices
from tintype.errors import MissingInput
from tintype.image.load import READABLE
from tintype.progress import Progress

_SUFFIXES = tuple(suffix for suffixes in READABLE.values() for suffix in suffixes)


@dataclass(frozen=True, slots=True)
class Found:
    """One file: its path, what it is called below the folders given, its bytes, when it was changed."""

    path: str
    name: str
    size: int
    modified: int


@dataclass
class Search:
    """What was found, and what was left out.

    Attributes:
        roots: the folders that were looked through.
        n_hidden, n_excluded, n_others: files left out: hidden, by a pattern, of other kinds.
        unreadable: folders that could not be looked into.
    """

    files: list[Found] = field(default_factory=list)
    roots: list[Path] = field(default_factory=list)
    n_hidden: int = 0
    n_excluded: int = 0
    n_others: int = 0
    unreadable: list[Path] = field(default_factory=list)


def find(
    inputs: tuple[Path, ...], out: Path, choices: Choices, progress: Progress | None = None
) -> Search:
    """All files to reduce below ``inputs``, folders or files; a file is taken whatever its name.

    What lies in ``out`` is no input, unless that is one of the folders itself. With several folders
    each keeps its name in the names of its files.

    Raises:
        MissingInput: one of ``inputs`` is not there.
    """
    search, looking = Search(), _Looking(choices, out, progress or Progress())
    seen: set[str] = set()
    for path, prefix in _prefixed(inputs):
        if path.is_dir():
            search.roots.append(path)
            found = looking.files(path, search)
        elif path.exists():
            found = _file(path, path.name)
        else:
            raise MissingInput(path=path)
        for each in found:
            if each.path not in seen:
                seen.add(each.path)
                name = f"{prefix}{each.name}"
                search.files.append(Found(each.path, name, each.size, each.modified))
    return search


def _prefixed(inputs: tuple[Path, ...]) -> Iterator[tuple[Path, str]]:
    """Each input and what its files are called by: nothing, or where there are several, the folder."""
    folders = [path for path in inputs if path.is_dir()]
    taken: set[str] = set()
    for path in inputs:
        if path not in folders or len(folders) == 1:
            yield path, ""
            continue
        own = path.resolve().name or "root"
        name = own
        for number in range(2, len(inputs) + 2):
            if name.casefold() not in taken:
                break
            name = f"{own}-{number}"
        taken.add(name.casefold())
        yield path, f"{name}/"


class _Looking:
    """One search: what does not change while it goes through folders."""

    def __init__(self, choices: Choices, out: Path, progress: Progress) -> None:
        self._choices, self._progress = choices, progress
        self._out = out.resolve()

    def files(self, root: Path, search: Search) -> Iterator[Found]:
        """Files of a folder and below, by name; folders that are links are not entered."""

        def unreadable(error: OSError) -> None:
            search.unreadable.append(Path(error.filename))

        for folder, folders, names in os.walk(root, onerror=unreadable):
            self._progress.step(0, "Looking for images")
            below = Path(folder).relative_to(root).as_posix()
            prefix = "" if below == "." else f"{below}/"
            folders[:] = sorted(
                name for name in folders if self._is_entered(Path(folder, name), prefix + name)
            )
            for name in sorted(names):
                if self._is_wanted(prefix + name, search):
                    yield from _file(Path(folder, name), prefix + name)

    def _is_entered(self, folder: Path, name: str) -> bool:
        if not self._choices.recursive or folder.name.startswith("."):
            return False
        return not _fits(name, self._choices.exclude) and folder.resolve() != self._out

    def _is_wanted(self, name: str, search: Search) -> bool:
        include, own = self._choices.include, name.rpartition("/")[2]
        if own.startswith("."):
            search.n_hidden += 1
        elif not (_fits(name, include) if include else own.lower().endswith(_SUFFIXES)):
            search.n_others += 1
        elif _fits(name, self._choices.exclude):
            search.n_excluded += 1
        else:
            return True
        return False


def _fits(name: str, patterns: tuple[str, ...]) -> bool:
    """Whether a pattern is like the last part of a path, or, with a "/" in it, like all of it."""
    whole = name.lower()
    last = PurePosixPath(whole).name
    return any(
        fnmatchcase(whole if "/" in pattern else last, pattern.lower()) for pattern in patterns
    )


def _file(path: Path, name: str) -> Iterator[Found]:
    """The file with what the system says of it; a link that leads nowhere is refused later, by name."""
    try:
        status = path.stat()
        yield Found(str(path), name, status.st_size, status.st_mtime_ns)
    except OSError:
        yield Found(str(path), name, 0, 0)
