"""What is open survives a crash: a small file that follows what one does, and is read at the next start.

Each running program has a folder of its own, held by a lock. A folder without a holder was left by a
program that ended before it could clean up.
"""

import json
import shutil
import tomllib
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QLockFile, QObject, QTimer

from tintype import preset
from tintype.color.srgb import from_hex
from tintype.errors import BadRequest, OutputError
from tintype.files import write_atomically
from tintype.gui.arrays import of_image
from tintype.gui.choices import Choices
from tintype.gui.document import Document
from tintype.gui.session import Message, Session
from tintype.gui.tasks import Runner, Turn
from tintype.image.selection import Rectangle
from tintype.palette import Palette, Swatch
from tintype.progress import Progress

_FILE, _LOCK = "session.json", "lock"
_VERSION = 1
#: Milliseconds after a change until it is written: a drag is many changes.
_WAIT_MS = 1000


@dataclass(frozen=True)
class Kept:
    """One image as it was: a file, or what was pasted, with what was chosen for it."""

    path: Path | None
    pasted: Path | None
    name: str
    choices: Choices


class Recovery(QObject):
    """Writes down what a session has open, in a folder below ``folder``."""

    def __init__(self, session: Session, folder: Path) -> None:
        super().__init__(session)
        self._session, self._all = session, folder
        self._own = folder / uuid4().hex
        self._lock: QLockFile | None = None
        self._pasted: dict[Document, str] = {}
        self._n_pasted = 0
        self._writing = Runner("keeping", Turn.EACH, self)
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self.keep)
        for changed in (session.documents_changed, session.choices_changed, session.image_changed):
            changed.connect(self._timer.start)

    def keep(self) -> bool:
        """Write it down now; whether that was possible."""
        self._timer.stop()
        session = self._session
        try:
            self._open_folder()
            self._let_go()
            state = {
                "version": _VERSION,
                "shares_palette": session.shares_palette,
                "current": session.document and session.documents.index(session.document),
                "images": [self._described(document) for document in session.documents],
            }
            write_atomically(self._own / _FILE, json.dumps(state, indent=1).encode())
        except (OSError, OutputError) as error:
            # A full disk must not stop the work; that nothing is kept is told once.
            self._timer.blockSignals(True)
            text = self.tr("What is open cannot be kept for the case of a crash: {0}")
            session.said.emit(Message(text.format(error)))
            return False
        return True

    def restore(self) -> bool:
        """Open again what a program had open that ended before it could clean up."""
        for folder in sorted(self._left(), key=_time):
            kept, current, shares = _read(folder)
            if kept:
                self._open(folder, kept, current, shares)
                return True
            shutil.rmtree(folder, ignore_errors=True)
        return False

    def leave(self) -> None:
        """Let the next program that starts take over what is kept."""
        self._timer.stop()
        self._timer.blockSignals(True)
        self._writing.close()
        if self._lock:
            self._lock.unlock()
            self._lock = None

    def close(self) -> None:
        """The program ends as it should: nothing needs to be kept."""
        self._timer.stop()
        self._writing.close()
        if self._lock:
            self._lock.unlock()
            shutil.rmtree(self._own, ignore_errors=True)

    def _open_folder(self) -> None:
        if self._lock is None:
            self._own.mkdir(parents=True, exist_ok=True)
            lock = QLockFile(str(self._own / _LOCK))
            lock.setStaleLockTime(0)  # held as long as the process lives
            lock.tryLock(0)
            self._lock = lock

    def _described(self, document: Document) -> dict[str, Any]:
        choices, path = document.choices, document.opened.path
        selection = choices.selection
        return {
            "path": str(path) if path else None,
            "pasted": None if path else self._kept_pixels(document),
            "name": document.name,
            "recipe": preset.dumps(choices.recipe),
            "selection": selection and [getattr(selection, name) for name in _SIDES],
            "edited": choices.edited,
            "names": dict(choices.names),
            "given": choices.given and _as_json(choices.given),
        }

    def _kept_pixels(self, document: Document) -> str:
        """The file with the pixels of what was pasted; written once."""
        if document not in self._pasted:
            name = f"{self._n_pasted}.png"
            self._n_pasted += 1
            target, image = str(self._own / name), document.opened.image
            self._writing.run(
                lambda _: of_image(image).save(target),
                on_success=lambda _: None,
                on_failure=lambda _: None,  # without its pixels it does not come back
            )
            self._pasted[document] = name
        return self._pasted[document]

    def _let_go(self) -> None:
        """Forget the pixels of what was closed."""
        for document in set(self._pasted).difference(self._session.documents):
            target = self._own / self._pasted.pop(document)
            self._writing.run(
                partial(_remove, target),
                on_success=lambda _: None,
                on_failure=lambda _: None,  # the folder goes in the end
            )

    def _left(self) -> list[Path]:
        folders = [path for path in self._all.glob("*") if path.is_dir() and path != self._own]
        return [path for path in folders if _is_left(path)]

    def _open(self, folder: Path, kept: list[Kept], current: int, shares: bool) -> None:
        session = self._session
        for each in kept:
            if each.path:
                session.open(each.path, allow_large=True, choices=each.choices)
            elif each.pasted:
                session.open_kept(each.pasted, each.name, each.choices)

        def settle() -> None:
            if session.is_opening:
                return
            session.opening_ended.disconnect(settle)
            if 0 <= current < len(session.documents):
                session.show(session.documents[current])
            if shares:
                session.share_palette(True)
            self.keep()
            shutil.rmtree(folder, ignore_errors=True)
            text = self.tr("Tintype ended unexpectedly; what was open is here again.")
            session.said.emit(Message(text))

        session.opening_ended.connect(settle)


def _remove(target: Path, _: Progress) -> None:
    target.unlink(missing_ok=True)


_SIDES = ("x", "y", "width", "height")


def _is_left(folder: Path) -> bool:
    lock = QLockFile(str(folder / _LOCK))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        return False
    lock.unlock()
    return True


def _time(folder: Path) -> float:
    """Newest first."""
    return -folder.stat().st_mtime


def _read(folder: Path) -> tuple[list[Kept], int, bool]:
    """What a folder holds; what cannot be read is left out."""
    try:
        state = json.loads((folder / _FILE).read_text("utf-8"))
        images = [_kept(folder, each) for each in state["images"]]
        current = state["current"] if isinstance(state["current"], int) else 0
        return [each for each in images if each], current, state["shares_palette"] is True
    except (OSError, ValueError, KeyError, TypeError):
        return [], 0, False


def _kept(folder: Path, state: dict[str, Any]) -> Kept | None:
    path = Path(state["path"]) if state["path"] else None
    pasted = folder / Path(state["pasted"]).name if state["pasted"] else None
    if not (path or pasted):
        return None
    return Kept(path, pasted, str(state["name"]), _choices(state))


def _choices(state: dict[str, Any]) -> Choices:
    """What was chosen; the defaults where that cannot be read any more."""
    try:
        recipe = preset.loads(state["recipe"])
        selection = Rectangle(*map(int, state["selection"])) if state["selection"] else None
        edited = tuple(map(str, state["edited"])) if state["edited"] is not None else None
        names = {str(color): str(name) for color, name in state["names"].items()}
        given = _palette(state["given"]) if state.get("given") else None
        choices = Choices(recipe, selection, edited, names, given)
        choices.run.check_palette()
        return choices
    except (BadRequest, tomllib.TOMLDecodeError, ValueError, TypeError, AttributeError, KeyError):
        return Choices()


def _as_json(palette: Palette) -> dict[str, Any]:
    named = [[swatch.hex, swatch.name] for swatch in palette.swatches]
    return {"name": palette.name, "swatches": named}


def _palette(state: dict[str, Any]) -> Palette:
    named = [Swatch(from_hex(str(color)), str(name)) for color, name in state["swatches"]]
    return Palette(tuple(named), str(state["name"]))
