"""The open images, what was chosen for them and what came of it: the only mutable hub.

Panels listen to it, and know nothing of each other.
"""

import logging
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QRect, Qt, Signal
from PySide6.QtGui import QImage, QUndoGroup

from tintype import preset
from tintype.data import Sample
from tintype.errors import (
    BadRequest,
    MissingInput,
    SelectionOfSeveral,
    TintypeError,
    TooManyForImage,
    TooManyFrames,
    TooManyPixels,
)
from tintype.files import write_atomically
from tintype.gui import messages, shown
from tintype.gui.choices import Choices
from tintype.gui.document import ONE_MOVE, Document, Sheet
from tintype.gui.exports import Exports
from tintype.gui.live import Live
from tintype.gui.look import NONE, Look
from tintype.gui.opening import Opening
from tintype.gui.settings import PALETTES, Settings
from tintype.gui.shown import FIRST_FRAME, Opened, Order, Reduced
from tintype.gui.tasks import Runner, Turn
from tintype.image.formats.base import PLAIN
from tintype.image.saving import Saving
from tintype.image.selection import Rectangle
from tintype.palette import Palette
from tintype.palette.formats import READABLE, PaletteFormat, of_name
from tintype.progress import Centers, Progress
from tintype.recipe import MOST_INDEXED, Recipe
from tintype.sentence import NOTHING

#: Of files that cannot be opened, so many are told of one by one.
_MOST_TOLD = 3

_log = logging.getLogger("tintype.session")


@dataclass(frozen=True)
class Message:
    """A sentence for the person; ``is_error`` asks for attention.

    ``retry`` is what to open again, large as it is, if the person wants to. ``is_settled_by_result``:
    it is about a recipe that could not be carried out, and the next result settles it. ``settles``:
    what went wrong before has gone right now.
    """

    text: str
    is_error: bool = False
    retry: Path | None = None
    is_settled_by_result: bool = False
    settles: bool = False


class Session(QObject):
    #: An image was opened or closed, or they share their palette now or no longer.
    documents_changed = Signal()
    #: Another image is before us, or none.
    image_changed = Signal()
    #: The recipe, the selection or what was done to the palette.
    choices_changed = Signal()
    #: All that was to be opened is open, or was refused.
    opening_ended = Signal()
    #: What is shown: a preview, or a result at full size.
    result_changed = Signal()
    #: Fraction done (0 to 1) and a label; below 0 when nothing runs.
    progressed = Signal(float, str)
    #: list[Centers]: where the centres were, in order.
    centers_moved = Signal(object)
    #: Files are written in another way from now on: another format, or other choices.
    saving_changed = Signal()
    #: A person asked to stop.
    stopped = Signal()
    said = Signal(Message)
    #: A person wants a document closed; what is not saved is still to be asked about.
    close_asked = Signal(Document)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.look = Look(self)
        self.history = QUndoGroup(self)
        self._documents: list[Document] = []
        self._document: Document | None = None
        self._blank = self._sheet(Choices())
        self._shared: Sheet | None = None
        self._now: tuple[Reduced | None, Choices, Palette] | None = None
        self._warming = Runner("warming", Turn.EACH, self)
        self._opening = Opening(self)
        self._opening.opened.connect(self._add)
        self._opening.palette_opened.connect(self._take_palette)
        self._opening.palette_cut.connect(self._use)
        self._opening.refused.connect(self._tell_refused)
        self._opening.progressed.connect(self._show_progress)
        self._framing = Runner("framing", Turn.INSTEAD, self)
        self._runners: list[Runner] = []
        self._stoppable: list[Runner] = []
        self._waiting: list[Callable[[Reduced], None]] = []
        self._live = Live(self._seen, self)
        self._live.found.connect(self._show_reduced)
        self._live.failed.connect(self._fail)
        self._live.progressed.connect(self._show_progress)
        # Queued: when it is told, the last image itself is still to be added.
        self._opening.busy_changed.connect(self._end_opening, Qt.ConnectionType.QueuedConnection)
        self._exports = Exports(self)
        self._exports.done.connect(lambda text: self.said.emit(Message(text, settles=True)))
        self._exports.failed.connect(self._complain)
        self._exports.progressed.connect(self._show_progress)
        for part in (self._opening, self._live, self._framing, self._exports):
            part.busy_changed.connect(self._report_idle)

    # What there is

    @property
    def settings(self) -> Settings:
        return self._settings

    @property
    def documents(self) -> Sequence[Document]:
        """The open images, in the order in which they were opened."""
        return tuple(self._documents)

    @property
    def document(self) -> Document | None:
        """The image before us."""
        return self._document

    @property
    def opened(self) -> Opened | None:
        return self._document.opened if self._document else None

    @property
    def shown(self) -> Reduced | None:
        """The newest result for the image before us, a preview maybe."""
        return self._document.shown if self._document else None

    @property
    def reduced(self) -> Reduced | None:
        """The newest result at full size; while a new one is found, the one before."""
        return self._document.reduced if self._document else None

    @property
    def is_settled(self) -> bool:
        """Whether what is shown is the full result of what was chosen."""
        return self._document is not None and self._document.is_settled

    @property
    def palette(self) -> Palette:
        """The palette as it is shown; empty without a result."""
        return self.shown.result.palette if self.shown else Palette(())

    @property
    def palette_now(self) -> Palette:
        """The palette as it was chosen, at once: its result may still be on its way."""
        shown, choices = self.shown, self.choices
        if self._now is None or self._now[0] is not shown or self._now[1] is not choices:
            palette = choices.applied(shown.result.palette) if shown else choices.taken
            self._now = shown, choices, palette
        return self._now[2]

    @property
    def choices(self) -> Choices:
        return self._own_sheet.choices

    @property
    def recipe(self) -> Recipe:
        return self.choices.recipe

    @property
    def shares_palette(self) -> bool:
        """Whether all open images have one palette together."""
        return self._shared is not None

    @property
    def order(self) -> Order | None:
        """What is to be reduced now; None without an image."""
        if self._document is None:
            return None
        together = tuple(each.opened for each in self._documents) if self._shared else ()
        return Order(self._document.opened, self._document.choices, together)

    @property
    def is_busy(self) -> bool:
        return self.can_stop or self._exports.is_busy

    @property
    def is_opening(self) -> bool:
        return self._opening.is_busy

    @property
    def can_stop(self) -> bool:
        return (
            self._opening.is_busy
            or self._live.is_busy
            or self._framing.is_busy
            or self._exports.can_stop
            or any(runner.is_busy for runner in self._stoppable)
        )

    def runner(self, name: str) -> Runner:
        """A runner for work of a panel's own, of which only the newest counts; closed with all."""
        runner = Runner(name, Turn.INSTEAD, self)
        self._runners.append(runner)
        return runner

    def stoppable(self, name: str) -> Runner:
        """The same for work that a person waits for, and may stop; `stopped` tells that."""
        runner = self.runner(name)
        runner.busy_changed.connect(self._report_idle)
        self._stoppable.append(runner)
        return runner

    # Opening and closing

    def open(
        self,
        path: Path,
        *,
        allow_large: bool = False,
        choices: Choices | None = None,
        frame: tuple[int, bool] = FIRST_FRAME,
    ) -> None:
        """Open a file and show it, with ``choices`` if there are any; one that is open is shown.

        A palette file is used for what is before us, as by `open_palette`.
        """
        path = Path(os.path.abspath(path))  # noqa: PTH100 - as absolute() but without ".."
        there = [document for document in self._documents if document.opened.path == path]
        if there:
            self.show(there[0])
            self.said.emit(Message(self.tr("{0} is open already.").format(path.name), settles=True))
        else:
            self._opening.file(path, choices, allow_large, frame)

    def open_all(self, paths: Sequence[Path]) -> None:
        """Open several files, and show the first as soon as it is there; palettes are used for it."""
        for path in sorted(paths, key=_is_called_palette):
            self.open(path)

    def open_palette(self, path: Path) -> None:
        """Read a palette and take its colours as they are, for the image before us or the next one."""
        path = Path(os.path.abspath(path))  # noqa: PTH100 - as above
        self._opening.palette(path)

    def open_sample(self, sample: Sample) -> None:
        """Open one of the photos that come along."""
        self.open(sample.path)

    def open_pasted(self, source: QImage, name: str) -> None:
        """Open an image that came from the clipboard."""
        self._opening.pasted(source, name)

    def open_kept(self, path: Path, name: str, choices: Choices) -> None:
        """Take up an image again that was pasted, and kept in a file of the program's own."""
        self._opening.kept(path, name, choices)

    def _tell_refused(self, refused: Sequence[tuple[Exception, Path | None]]) -> None:
        """Say why some files could not be opened; of many the first few."""
        told = [self._message(error, path) for error, path in refused]
        if len(told) == 1:
            self.said.emit(told[0])
            return
        texts = [message.text for message in told[:_MOST_TOLD]]
        if len(told) > _MOST_TOLD:
            more = self.tr("{0} more files could not be opened.")
            texts.append(more.format(len(told) - _MOST_TOLD))
        retry = next((message.retry for message in told if message.retry), None)
        self.said.emit(Message("\n".join(texts), True, retry))

    def _take_palette(self, palette: Palette, path: Path) -> None:
        self._settings.remember_recent(path, PALETTES)
        self.use_palette(palette)

    def use_palette(self, palette: Palette) -> None:
        """Take the colours of a palette as they are; of too many those that fit the image best."""
        n_colors = len(dict.fromkeys(palette.hexes))
        if n_colors <= MOST_INDEXED:
            self._use(palette, len(palette))
        elif self.opened is None:
            self._complain(TooManyForImage(name=palette.name, n=n_colors, most=MOST_INDEXED))
        else:
            self._opening.best_of(palette, self.opened, self.recipe)

    def _use(self, palette: Palette, n_before: int) -> None:
        text = self.tr("Palette {0}").format(palette.name)
        self._own_sheet.change(self.choices.with_given(palette), text)
        notes = messages.of_palette(palette, n_before, waits=self._document is None)
        self.said.emit(Message(notes, settles=True))

    def _add(self, opened: Opened, choices: Choices | None, shows: bool) -> None:
        if opened.path:
            self._settings.remember_recent(opened.path)
        begun = self.choices.for_another() if self._document else self._blank.choices
        sheet = self._shared or self._sheet(choices or begun)
        document = Document(opened, sheet)
        self._documents.append(document)
        self._forget_shared_results()
        self.documents_changed.emit()
        if shows or self._document is None:
            self.show(document)
        elif self.shares_palette:
            self._reduce(follows=False)

    def show(self, document: Document) -> None:
        """Bring another open image before us."""
        if document is self._document:
            return
        self._live.cancel()
        self._framing.cancel()
        self._waiting.clear()
        self._document = document
        self.history.setActiveStack(document.sheet.stack)
        self._announce()
        if not document.is_settled:
            self._reduce(follows=False)

    def show_frame(self, number: int, is_alone: bool) -> None:
        """Bring another frame of the animation before us; ``is_alone``: as a still picture.

        What is shown changes when its result is there, both at once.
        """
        document, order = self._document, self.order
        if document is None or order is None or order.opened.film is None:
            return
        film = order.opened.film
        if (number, is_alone) == (film.number, film.is_alone):
            self._framing.cancel()
            return
        self._framing.run(
            partial(shown.reduce_frame, order, number, is_alone),
            on_success=partial(self._take_frame, document),
            on_failure=self._complain,
            on_progress=self._show_progress,
        )

    def _take_frame(self, document: Document, reduced: Reduced) -> None:
        if document not in self._documents:
            return
        document.opened, document.reduced, document.shown = reduced.opened, reduced, reduced
        self._forget_shared_results(document)
        if document is not self._document:
            return
        self._live.cancel()
        self._now = None
        self.image_changed.emit()
        self.result_changed.emit()
        if not document.is_settled:  # something else was chosen in the meantime
            self._reduce(follows=False)
        self._use_result()

    def close_document(self, document: Document) -> None:
        """Close an image; what was done to it and not saved is lost."""
        place = self._documents.index(document)
        self._documents.remove(document)
        if document.sheet is not self._shared:
            self._drop(document.sheet)
        self._forget_shared_results()
        if document is self._document:
            self._live.cancel()
            self._document = None
            if self._documents:
                self.show(self._documents[min(place, len(self._documents) - 1)])
            else:
                self.history.setActiveStack(self._blank.stack)
                self._announce()
        elif self.shares_palette:
            self._reduce(follows=False)
        self.documents_changed.emit()

    def _announce(self) -> None:
        self._now = None  # else an image that is closed would be kept
        self.look.highlight(NONE)
        self.look.choose(())
        self.image_changed.emit()
        self.choices_changed.emit()
        self.result_changed.emit()

    # Choosing

    @property
    def _own_sheet(self) -> Sheet:
        return self._document.sheet if self._document else self._blank

    def _sheet(self, choices: Choices) -> Sheet:
        sheet = Sheet(choices, self)
        sheet.changed.connect(lambda: self._follow(sheet))
        self.history.addStack(sheet.stack)
        return sheet

    def _follow(self, sheet: Sheet) -> None:
        if sheet is self._own_sheet:
            self.choices_changed.emit()
            self._reduce(follows=True)

    def change_recipe(self, **changes: Any) -> None:
        """Take new values for some options; changes of the same ones in a row are one step back."""
        choices = self.choices.with_recipe(**changes)
        key = "recipe " + " ".join(sorted(changes))
        self._own_sheet.change(choices, messages.of_changes(changes), key)

    def take_recipe(self, recipe: Recipe, text: str) -> None:
        """Take a whole recipe, as that of a preset; what is locked stays so, unless it locks others."""
        recipe = replace(recipe, keep=recipe.keep or self.recipe.keep)
        self._own_sheet.change(replace(self.choices, recipe=recipe, edited=None), text)

    def edit_palette(
        self, palette: Palette, text: str, key: str = "", patience: float = ONE_MOVE
    ) -> None:
        """Take a palette as it was worked on: its colours, their order, names and locks.

        Edits of one ``key`` with at most ``patience`` seconds between them are one step back.
        """
        choices = self.choices.with_palette(palette)
        if palette.looks_like(self.palette_now):
            choices = replace(self.choices, names=choices.names, given=choices.given)
        self._own_sheet.change(choices, text, key, patience)

    def select(self, selection: Rectangle | None) -> None:
        """Find the palette for a part of the image, or with None for all of it again.

        Not for images that share their palette: a part of one is none of the others.
        """
        if selection and self.shares_palette:
            self._complain(SelectionOfSeveral(n=len(self._documents)))
            return
        text = self.tr("Select a part") if selection else self.tr("Select all of the image")
        choices = replace(self.choices, selection=selection, edited=None)
        self._own_sheet.change(choices, text)

    def find_anew(self) -> None:
        """Leave what was done to the palette, but for locked colours, and find the others."""
        self._own_sheet.change(self.choices.anew(), self.tr("Find colours anew"))

    def change_all(self, change: Callable[[Choices], Choices], text: str) -> None:
        """Change what was chosen for every open image, each with its own way back."""
        for sheet in self._sheets():
            sheet.change(change(sheet.choices), text)
        self.documents_changed.emit()  # those behind the one before us have no signal of their own

    def share_palette(self, is_shared: bool) -> None:
        """Give all open images one palette together, or one each again."""
        if is_shared == self.shares_palette:
            return
        start, left = replace(self.choices, selection=None), self._sheets()
        saved = self._own_sheet.saved
        self._shared = self._sheet(start) if is_shared else None
        for document in self._documents:
            document.sheet = self._shared or self._sheet(start)
            document.sheet.saved = saved
            document.reduced = None
        self.history.setActiveStack(self._own_sheet.stack)
        for sheet in left:
            self._drop(sheet)
        self.documents_changed.emit()
        self.choices_changed.emit()
        self._reduce(follows=False)

    def _sheets(self) -> list[Sheet]:
        """All that are in use, each once."""
        return list(dict.fromkeys(document.sheet for document in self._documents))

    def _drop(self, sheet: Sheet) -> None:
        self.history.removeStack(sheet.stack)
        sheet.stack.clear()
        sheet.deleteLater()

    def _forget_shared_results(self, but: Document | None = None) -> None:
        """The palette of all of them is another one when one comes or goes."""
        if self.shares_palette:
            for document in self._documents:
                if document is not but:
                    document.reduced = None

    # Reducing

    def when_settled(self, use: Callable[[Reduced], None]) -> None:
        """Use the full result of what was chosen: now, or as soon as it is there."""
        if self.is_settled and self.reduced:
            use(self.reduced)
        else:
            self._waiting.append(use)
            if not self._live.is_busy:
                self._reduce(follows=False)

    def reduce_again(self) -> None:
        """Find the result once more, as after a stop."""
        self._reduce(follows=False)

    def warm_up(self) -> None:
        """Import what takes a second, so that the first result does not wait for it."""
        recipe = self.recipe
        self._warming.run(
            lambda _: shown.warm_up(recipe),
            on_success=lambda _: None,
            on_failure=self._complain,
        )

    def _reduce(self, *, follows: bool) -> None:
        document = self._document
        if document is None:
            return
        if document.is_current(document.reduced):  # as after a step back and one forth
            self._live.cancel()
            self._present(document, document.reduced)
            self._use_result()
            return
        order = self.order
        if order is not None:
            self._live.ask(order, follows=follows)

    def _seen(self) -> tuple[QRect, float]:
        assert self.opened
        whole = QRect(0, 0, self.opened.image.width, self.opened.image.height)
        area = self.look.area & whole
        return (whole if area.isEmpty() else area), self.look.zoom

    def _show_progress(self, fraction: float, label: str, moved: list[Centers]) -> None:
        self.progressed.emit(fraction, label)
        if moved:
            self.centers_moved.emit(moved)

    def _show_reduced(self, reduced: Reduced) -> None:
        document = self._document
        if document is None or document.opened is not reduced.opened:
            return
        is_first = document.shown is None
        if not reduced.is_preview:
            document.reduced = reduced
        self._present(document, reduced)
        # All that is to be said of an image and its first result at once: the next message hides it.
        notes = [*reduced.opened.image.notes] if is_first else []
        note = NOTHING if reduced.is_preview else reduced.result.report.note
        text = " ".join(messages.told(each) for each in (*notes, note)).strip()
        if text:
            self.said.emit(Message(text))
        self._use_result()

    def _present(self, document: Document, reduced: Reduced | None) -> None:
        document.shown = reduced
        if self.look.place >= len(self.palette_now):
            self.look.highlight(NONE)  # the swatch that was pointed at is gone
        self.result_changed.emit()

    def _use_result(self) -> None:
        """Give the result to those that wait for it, if it is there."""
        if self.is_settled and self.reduced:
            waiting, self._waiting = self._waiting, []
            for use in waiting:
                use(self.reduced)

    def _fail(self, error: Exception) -> None:
        self._waiting.clear()
        self._complain(error)

    # Exporting

    def export_image(self, path: Path, reduced: Reduced, saving: Saving = PLAIN) -> None:
        """Write a reduced image; the suffix of ``path`` chooses the format."""
        self._exports.image(path, reduced, saving)

    def export_palette(
        self,
        path: Path,
        format: PaletteFormat,
        palette: Palette,
        document: Document | None = None,
        *,
        names: bool = False,
    ) -> None:
        """Write the palette of the image before us; with ``names`` also those that are proposed.

        With a ``document`` it is written as it was chosen for that one, though its result, and with it
        ``palette``, may be of before.
        """
        if document:
            palette = document.choices.applied(palette)
        sheet = document.sheet if document else self._own_sheet
        handiwork = sheet.choices.handiwork

        def note() -> None:
            sheet.saved = handiwork
            self.documents_changed.emit()

        self._exports.palette(path, format, palette, note, names=names)

    @property
    def exports(self) -> Exports:
        """For files that are neither images nor palettes."""
        return self._exports

    def save_preset(self, path: Path) -> None:
        """Write the recipe, with the palette as it was worked on, as a preset."""
        text = preset.dumps(self.choices.run)

        def save(_: Progress) -> tuple[int, tuple[str, ...]]:
            write_atomically(path, text.encode())
            return len(text), ()

        self._exports.file(path, save)

    def load_preset(self, path: Path) -> None:
        """Take the recipe of a preset file."""
        try:
            recipe = preset.load(path)
        except TintypeError as error:
            self._complain(error)
        else:
            self.take_recipe(recipe, self.tr("Preset {0}").format(path.stem))

    def copy_image(self, reduced: Reduced) -> None:
        """Put a reduced image on the clipboard."""
        self._exports.copy(reduced)

    # All of it

    def stop(self) -> None:
        """Stop opening and reducing; what is shown stays, and with it what it was made with."""
        if not self.can_stop:
            return
        self._opening.cancel()
        self._live.cancel()
        self._framing.cancel()
        self._exports.stop()
        for runner in self._stoppable:
            runner.cancel()
        self._waiting.clear()
        self.stopped.emit()
        document = self._document
        if document and document.reduced and not document.is_current(document.reduced):
            document.sheet.change(document.reduced.choices, self.tr("Stop"))
        self.result_changed.emit()
        self.said.emit(Message(self.tr("Stopped.")))

    def close(self) -> None:
        """Stop everything but what is being written, and wait; no thread is left behind."""
        self._opening.close()
        self._live.close()
        for runner in (self._framing, *self._runners, self._warming):
            runner.close()
        self._exports.close()
        self._settings.save()

    def _end_opening(self, is_busy: bool) -> None:
        if not is_busy:
            self.opening_ended.emit()

    def _report_idle(self) -> None:
        self.progressed.emit(0.0 if self.is_busy else -1.0, "")

    def complain(self, error: Exception) -> None:
        """Tell of what went wrong in work of a panel's own."""
        self._complain(error)

    def _complain(self, error: Exception) -> None:
        self.said.emit(self._message(error))

    def _message(self, error: Exception, path: Path | None = None) -> Message:
        """What is said of an error; ``path``: of the file that was to be opened."""
        if isinstance(error, MissingInput) and path:
            self._settings.forget_recent(path)
            self._settings.forget_recent(path, PALETTES)
        if isinstance(error, TintypeError):
            retry = path if isinstance(error, TooManyPixels | TooManyFrames) else None
            settled = isinstance(error, BadRequest)
            _log.info("Told of %s", type(error).__name__)
            return Message(messages.told(error), True, retry, settled)
        _log.error("Work failed", exc_info=error)
        reason = f"{type(error).__name__}: {error}".rstrip(".")
        text = QCoreApplication.translate(
            "Session", "Something went wrong inside Tintype ({0}); what is open is as it was."
        )
        return Message(text.format(reason), is_error=True)


def _is_called_palette(path: Path) -> bool:
    return bool(of_name(path, READABLE)) and path.suffix.lower() not in shown.IMAGE_SUFFIXES
