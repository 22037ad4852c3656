"""The open image, its recipe and its result: the only mutable hub. Panels listen to it."""

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage

from tintype.data import Sample
from tintype.errors import BadRequest, MissingInput, TintypeError, TooManyPixels
from tintype.files import check_output
from tintype.gui import arrays, shown
from tintype.gui.settings import Settings
from tintype.gui.shown import Opened, Reduced
from tintype.gui.tasks import Runner, Work
from tintype.image.formats import Indexed
from tintype.image.save import save as save_image
from tintype.palette.save import save as save_palette
from tintype.progress import Centers, Progress
from tintype.recipe import Recipe


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
    image_changed = Signal()
    recipe_changed = Signal()
    result_changed = Signal()
    #: Fraction done (0 to 1) and a label; below 0 when nothing runs.
    progressed = Signal(float, str)
    #: list[Centers]: where the centres were, in order.
    centers_moved = Signal(object)
    said = Signal(Message)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._opened: Opened | None = None
        self._reduced: Reduced | None = None
        self._recipe = Recipe()
        self._warming = Runner("warming", live=False, parent=self)
        self._opening = Runner("opening", live=True, parent=self)
        self._reducing = Runner("reducing", live=True, parent=self)
        self._exporting = Runner("exporting", live=False, parent=self)
        for runner in (self._opening, self._reducing, self._exporting):
            runner.busy_changed.connect(self._report_idle)

    # What there is

    @property
    def settings(self) -> Settings:
        return self._settings

    @property
    def opened(self) -> Opened | None:
        return self._opened

    @property
    def reduced(self) -> Reduced | None:
        """The result for the open image; while a new one is found, the one before."""
        return self._reduced

    @property
    def recipe(self) -> Recipe:
        return self._recipe

    @property
    def is_busy(self) -> bool:
        return self.can_stop or self._exporting.is_busy

    @property
    def can_stop(self) -> bool:
        return self._opening.is_busy or self._reducing.is_busy

    # Opening

    def open(self, path: Path, *, allow_large: bool = False) -> None:
        """Open a file; what is open stays until the new one is there."""
        path = Path(os.path.abspath(path))  # noqa: PTH100 - as absolute() but without ".."
        self._open(partial(shown.open_file, path, allow_large), path)

    def open_first(self, paths: list[Path]) -> None:
        """Open the first of several files, and say so."""
        self.open(paths[0])
        if len(paths) > 1:
            sentence = self.tr("Opened the first of {0} files.").format(len(paths))
            self.said.emit(Message(sentence))

    def open_sample(self, sample: Sample) -> None:
        """Open one of the photos that come along."""
        self.open(sample.path)

    def open_pasted(self, source: QImage, name: str) -> None:
        """Open an image that came from the clipboard."""
        self._open(partial(shown.open_pasted, source, name), None)

    def _open(self, work: Work, path: Path | None) -> None:
        self._opening.run(
            work,
            on_success=self._show_opened,
            on_failure=lambda error: self._complain(error, path),
            on_progress=self._show_progress,
        )

    def _show_opened(self, opened: Opened) -> None:
        self._reducing.cancel()
        self._opened, self._reduced = opened, None
        if opened.path:
            self._settings.remember_recent(opened.path)
        self.image_changed.emit()
        self.result_changed.emit()
        self._reduce()

    # Reducing

    def change_recipe(self, **changes: Any) -> None:
        """Take new values for some options of the recipe, and find the result anew."""
        recipe = replace(self._recipe, **changes)
        if recipe == self._recipe:
            return
        self._recipe = recipe
        self.recipe_changed.emit()
        self._reduce()

    def reduce_again(self) -> None:
        """Find the result of the recipe once more, as after a stop."""
        self._reduce()

    def warm_up(self) -> None:
        """Import what takes a second, so that the first result does not wait for it."""
        recipe = self._recipe
        self._warming.run(
            lambda _: shown.warm_up(recipe),
            on_success=lambda _: None,
            on_failure=self._complain,
        )

    def _reduce(self) -> None:
        if self._opened is None:
            return
        self._reducing.run(
            partial(shown.reduce, self._opened, self._recipe),
            on_success=self._show_reduced,
            on_failure=self._complain,
            on_progress=self._show_progress,
        )

    def _show_progress(self, fraction: float, label: str, moved: list[Centers]) -> None:
        self.progressed.emit(fraction, label)
        if moved:
            self.centers_moved.emit(moved)

    def _show_reduced(self, reduced: Reduced) -> None:
        is_first = self._reduced is None
        self._reduced = reduced
        self.result_changed.emit()
        # All that is to be said of an image and its first result at once: the next message hides it.
        notes = [*reduced.opened.image.notes] if is_first else []
        text = " ".join([*notes, reduced.result.report.note]).strip()
        if text:
            self.said.emit(Message(text))

    # Exporting. What is exported is given: while a person looks for a folder, another may be shown.

    def export_image(self, path: Path, reduced: Reduced) -> None:
        """Write a reduced image; the suffix of ``path`` chooses the format."""
        indexed = Indexed(reduced.result.indices, reduced.result.palette, reduced.opened.image.dpi)
        self._export(path, lambda: save_image(path, indexed))

    def export_palette(self, path: Path, reduced: Reduced) -> None:
        """Write a palette; the suffix of ``path`` chooses the format."""
        self._export(path, lambda: save_palette(path, reduced.result.palette))

    def _export(self, path: Path, save: Callable[[], tuple[int, str]]) -> None:
        def work(progress: Progress) -> tuple[int, str]:
            progress.step(0, "Writing")
            check_output(
                path
            )  # also the file that is open: the dialog has asked whether to replace it
            return save()

        def tell(written: tuple[int, str]) -> None:
            size, lost = written
            sentence = self.tr("Saved {0} ({1}).").format(path.name, _size(size))
            self.said.emit(Message(f"{sentence} {lost}".strip(), settles=True))

        self._exporting.run(
            work, on_success=tell, on_failure=self._complain, on_progress=self._show_progress
        )

    def copy_image(self, reduced: Reduced) -> None:
        """Put a reduced image on the clipboard."""

        def tell(image: QImage) -> None:
            QGuiApplication.clipboard().setImage(image)
            self.said.emit(Message(self.tr("Copied the reduced image")))

        self._exporting.run(
            lambda _: arrays.to_qimage(reduced.result.indices, reduced.result.palette),
            on_success=tell,
            on_failure=self._complain,
        )

    # All of it

    def stop(self) -> None:
        """Stop opening and reducing; what is shown stays, and with it the recipe it was made with."""
        if not self.can_stop:
            return
        self._opening.cancel()
        self._reducing.cancel()
        if self._reduced and self._recipe != self._reduced.recipe:
            self._recipe = self._reduced.recipe
            self.recipe_changed.emit()
        self.result_changed.emit()
        self.said.emit(Message(self.tr("Stopped.")))

    def close(self) -> None:
        """Stop everything but what is being written, and wait; no thread is left behind."""
        for runner in (self._opening, self._reducing, self._warming, self._exporting):
            runner.close()
        self._settings.save()

    def _report_idle(self) -> None:
        self.progressed.emit(0.0 if self.is_busy else -1.0, "")

    def _complain(self, error: Exception, path: Path | None = None) -> None:
        if isinstance(error, MissingInput) and path:
            self._settings.forget_recent(path)
        if isinstance(error, TintypeError):
            retry = path if isinstance(error, TooManyPixels) else None
            settled = isinstance(error, BadRequest)
            self.said.emit(Message(str(error), True, retry, settled))
        else:
            reason = f"{type(error).__name__}: {error}".rstrip(".")
            text = QCoreApplication.translate(
                "Session", "Something went wrong inside Tintype ({0}); what is open is as it was."
            )
            self.said.emit(Message(text.format(reason), is_error=True))


def _size(n_bytes: int) -> str:
    return f"{n_bytes} B" if n_bytes < 1000 else f"{n_bytes / 1000:,.1f} kB"
