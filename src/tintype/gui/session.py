"""The open image, its recipe and its result: the only mutable hub. Panels listen to it."""

import os
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal

from tintype import pipeline
from tintype.data import Sample
from tintype.errors import BadRequest, MissingInput, TintypeError, TooManyPixels
from tintype.files import check_output
from tintype.gui import arrays
from tintype.gui.settings import Settings
from tintype.gui.tasks import Runner
from tintype.image import Cloud, Image, count
from tintype.image.formats import Indexed
from tintype.image.load import load
from tintype.image.save import save as save_image
from tintype.palette.save import save as save_palette
from tintype.pipeline import Result
from tintype.progress import Centers, Progress
from tintype.recipe import Recipe

#: So many pixels are drawn at random, always the same ones, for the scatter plots.
_SCATTERED = 10_000


@dataclass(frozen=True, eq=False)
class Opened:
    """An image with all that is made of it once.

    Attributes:
        path: the file; None for what was pasted.
        scattered: places (n,) in the image of the pixels to show in scatter plots, none transparent.
    """

    image: Image
    cloud: Cloud
    picture: arrays.Picture
    scattered: npt.NDArray[np.intp]
    path: Path | None
    seconds: float

    @property
    def scattered_colors(self) -> npt.NDArray[np.uint8]:
        return self.image.pixels.reshape(-1, 4)[self.scattered]


@dataclass(frozen=True, eq=False)
class Reduced:
    """A result with its picture."""

    result: Result
    picture: arrays.Picture


@dataclass(frozen=True)
class Message:
    """A sentence for the person; ``is_error`` asks for attention.

    ``retry`` is what to open again, large as it is, if the person wants to. ``is_settled_by_result``:
    it is about a recipe that could not be carried out, and the next result settles it.
    """

    text: str
    is_error: bool = False
    retry: Path | None = None
    is_settled_by_result: bool = False


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
        self._opening = Runner("opening", live=True, parent=self)
        self._reducing = Runner("reducing", live=True, parent=self)
        self._exporting = Runner("exporting", live=False, parent=self)
        for runner in (self._opening, self._reducing, self._exporting):
            runner.busy_changed.connect(self._report_idle)

    # What there is

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
        return any(each.is_busy for each in (self._opening, self._reducing, self._exporting))

    # Opening

    def open(self, path: Path, *, allow_large: bool = False) -> None:
        """Open a file; what is open stays until the new one is there."""
        path = Path(os.path.abspath(path))  # noqa: PTH100 - as absolute() but without ".."

        def work(progress: Progress) -> Opened:
            image = load(path, allow_large=allow_large, progress=progress.part(0, 0.6))
            return _prepare(image, path, progress.part(0.6, 1))

        self._run_opening(work, path)

    def open_sample(self, sample: Sample) -> None:
        """Open one of the photos that come along."""
        self.open(sample.path)

    def open_pasted(self, image: Image) -> None:
        """Open an image that came from the clipboard."""
        self._run_opening(lambda progress: _prepare(image, None, progress), None)

    def _run_opening(self, work: Any, path: Path | None) -> None:
        self._opening.run(
            work,
            on_success=self._show_opened,
            on_failure=lambda error: self._complain(error, path),
            on_progress=lambda fraction, label, _: self.progressed.emit(fraction, label),
        )

    def _show_opened(self, opened: Opened) -> None:
        self._reducing.cancel()
        self._opened, self._reduced = opened, None
        if opened.path:
            self._settings.remember_recent(opened.path)
        self.image_changed.emit()
        self.result_changed.emit()
        for note in opened.image.notes:
            self.said.emit(Message(note))
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

    def warm_up(self) -> None:
        """Import what takes a second, so that the first result does not wait for it."""

        recipe = self._recipe
        self._reducing.run(
            lambda _: pipeline.warm_up(recipe), on_success=lambda _: None, on_failure=self._complain
        )

    def _reduce(self) -> None:
        opened, recipe = self._opened, self._recipe
        if opened is None:
            return

        def work(progress: Progress) -> Reduced:
            result = pipeline.reduce(
                opened.image, recipe, progress.part(0, 0.9), cloud=opened.cloud
            )
            picture = arrays.reduced(result.indices, result.palette, progress.part(0.9, 1))
            return Reduced(result, picture)

        self._reducing.run(
            work,
            on_success=self._show_reduced,
            on_failure=self._complain,
            on_progress=self._show_progress,
        )

    def _show_progress(self, fraction: float, label: str, moved: list[Centers]) -> None:
        self.progressed.emit(fraction, label)
        if moved:
            self.centers_moved.emit(moved)

    def _show_reduced(self, reduced: Reduced) -> None:
        self._reduced = reduced
        self.result_changed.emit()
        if reduced.result.report.note:
            self.said.emit(Message(reduced.result.report.note))

    # Exporting

    def export_image(self, path: Path) -> None:
        """Write the reduced image; the suffix of ``path`` chooses the format."""
        if not self._opened or not self._reduced:
            return
        image, result = self._opened.image, self._reduced.result
        indexed = Indexed(result.indices, result.palette, image.dpi)
        self._export(path, lambda: save_image(path, indexed))

    def export_palette(self, path: Path) -> None:
        """Write the palette; the suffix of ``path`` chooses the format."""
        if self._reduced:
            palette = self._reduced.result.palette
            self._export(path, lambda: save_palette(path, palette))

    def _export(self, path: Path, save: Any) -> None:
        inputs = (self._opened.path,) if self._opened and self._opened.path else ()

        def work(progress: Progress) -> tuple[int, str]:
            progress.step(0, "Writing")
            check_output(path, inputs)
            written: tuple[int, str] = save()
            return written

        def tell(written: tuple[int, str]) -> None:
            size, lost = written
            sentence = f"Saved {path.name} ({size / 1000:,.1f} kB). {lost}"
            self.said.emit(Message(sentence.strip()))

        self._exporting.run(
            work,
            on_success=tell,
            on_failure=self._complain,
            on_progress=lambda fraction, label, _: self.progressed.emit(fraction, label),
        )

    # All of it

    def cancel(self) -> None:
        """Stop what runs; what is shown stays."""
        if self.is_busy:
            for runner in (self._opening, self._reducing, self._exporting):
                runner.cancel()
            self.said.emit(Message("Stopped."))

    def close(self) -> None:
        """Stop everything but what is being written, and wait; no thread is left behind."""
        for runner in (self._opening, self._reducing, self._exporting):
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
            text = f"Something went wrong inside Tintype ({reason}); what is open is as it was."
            self.said.emit(Message(text, is_error=True))


def _prepare(image: Image, path: Path | None, progress: Progress) -> Opened:
    start = time.perf_counter()
    cloud = count(image, progress.part(0, 0.5))
    picture = arrays.original(image, cloud.is_opaque and not cloud.n_transparent, progress)
    scattered = _scatter(image)
    progress.step(1, "Opening")
    return Opened(image, cloud, picture, scattered, path, time.perf_counter() - start)


def _scatter(image: Image) -> npt.NDArray[np.intp]:
    """Pixels drawn at random but repeatably, each at most once, none of them transparent."""
    alphas = image.pixels.reshape(-1, 4)[:, 3]
    rng = np.random.default_rng(0)
    n_drawn = min(_SCATTERED, len(alphas))
    drawn = rng.choice(len(alphas), n_drawn, replace=False, shuffle=False)
    return drawn[alphas[drawn] > 0]
