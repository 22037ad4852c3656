"""Writing results to files and to the clipboard, off the GUI thread, one after the other.

What is exported is given: while a person looks for a folder, another result may be shown.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage

from tintype.files import check_output, write_atomically
from tintype.gui import arrays, messages
from tintype.gui.proposals import named
from tintype.gui.shown import Opened, Reduced, written_frames
from tintype.gui.tasks import Runner, Turn
from tintype.image import animations, sizes
from tintype.image.formats import for_path
from tintype.image.save import save as save_image
from tintype.image.save import save_animation
from tintype.image.saving import Saving
from tintype.palette import Palette
from tintype.palette.formats import PaletteFormat
from tintype.palette.save import save as save_palette
from tintype.progress import Progress
from tintype.recipe import DITHER
from tintype.sentence import NOTHING, Sentence


class Exports(QObject):
    """Says what it did by `done`, and by `failed` what went wrong."""

    done = Signal(str)
    failed = Signal(Exception)
    progressed = Signal(float, str, object)
    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = Runner("exporting", Turn.EACH, self)
        self._animating = Runner("writing animations", Turn.EACH, self)
        for each in (self._runner, self._animating):
            each.busy_changed.connect(self.busy_changed)

    @property
    def is_busy(self) -> bool:
        return self._runner.is_busy or self._animating.is_busy

    def image(self, path: Path, reduced: Reduced, saving: Saving) -> None:
        """Write a reduced image, of an animation all frames; the suffix chooses the format."""
        if reduced.opened.moving and animations.for_path(path):
            self._animation(path, reduced, saving)
            return

        def save(progress: Progress) -> tuple[int, tuple[str, ...]]:
            saved = save_image(path, reduced.indexed, saving, progress)
            lost = _one_frame(path, reduced), _larger(path, saved.size, reduced, saving)
            return saved.size, (*saved.notes, *lost)

        self.file(path, save)

    def _animation(self, path: Path, reduced: Reduced, saving: Saving) -> None:
        def save(progress: Progress) -> tuple[int, tuple[str, ...]]:
            frames = written_frames(reduced, progress.part(0, 0.7))
            saved = save_animation(path, frames, saving, progress.part(0.7, 1))
            return saved.size, (*saved.notes, _larger(path, saved.size, reduced, saving))

        self.file(path, save, runner=self._animating)

    def palette(
        self,
        path: Path,
        format: PaletteFormat,
        palette: Palette,
        then: Callable[[], None],
        *,
        names: bool,
    ) -> None:
        """Write a palette, with ``names`` also those that are proposed. ``then``: when it is written."""

        def save(_: Progress) -> tuple[int, tuple[str, ...]]:
            size, _lost = save_palette(path, named(palette) if names else palette, format)
            return size, format.fit(palette)[1]  # what becomes of a proposed name is no loss

        self.file(path, save, then)

    def picture(self, path: Path, image: QImage) -> None:
        """Write a picture as PNG."""

        def save(_: Progress) -> tuple[int, tuple[str, ...]]:
            content = arrays.to_png(image)
            write_atomically(path, content)
            return len(content), ()

        self.file(path, save)

    def file(
        self,
        path: Path,
        save: Callable[[Progress], tuple[int, tuple[str, ...]]],
        then: Callable[[], None] = lambda: None,
        runner: Runner | None = None,
    ) -> None:
        """Write a file by ``save``, which gives its size and what was lost on the way."""

        def work(progress: Progress) -> tuple[int, tuple[str, ...]]:
            progress.step(0, "Writing")
            # Also the file that is open: the dialog has asked whether to replace it.
            check_output(path)
            return save(progress)

        def tell(written: tuple[int, tuple[str, ...]]) -> None:
            size, lost = written
            then()
            sentence = self.tr("Saved {0} ({1}).").format(path.name, told_size(size))
            self.done.emit(messages.joined(sentence, *map(messages.told, lost)))

        self._run(work, tell, runner)

    def copy(self, reduced: Reduced) -> None:
        """Put a reduced image on the clipboard."""

        def tell(image: QImage) -> None:
            QGuiApplication.clipboard().setImage(image)
            self.done.emit(self.tr("Copied the reduced image"))

        result = reduced.result
        self._run(lambda _: arrays.to_qimage(result.indices, result.palette), tell)

    @property
    def can_stop(self) -> bool:
        """Whether all frames of an animation are on their way."""
        return self._animating.is_busy

    def stop(self) -> None:
        """Stop writing animations, which may take long; what was there is as it was."""
        self._animating.cancel()

    def close(self) -> None:
        """Wait until all is written."""
        self._runner.close()
        self._animating.close()

    def _run(
        self,
        work: Callable[[Progress], object],
        tell: Callable[..., None],
        runner: Runner | None = None,
    ) -> None:
        (runner or self._runner).run(
            work,
            on_success=tell,
            on_failure=self.failed.emit,
            on_progress=self.progressed.emit,
        )


def stem(opened: Opened, n_colors: int) -> str:
    """What to call what is made of an image, without a suffix."""
    form = QCoreApplication.translate("Exports", "{0}-{1}-colours")
    return form.format(Path(opened.image.name).stem, n_colors)


def palette_stem() -> str:
    """What to call the file of a palette that has no name."""
    return QCoreApplication.translate("Exports", "Palette")


def told_size(n_bytes: int) -> str:
    """A size with its unit."""
    return messages.told(sizes.byte_size(n_bytes))


def _larger(path: Path, size: int, reduced: Reduced, saving: Saving) -> Sentence:
    """That the file is larger than the original, and what helps; nothing if it is not."""
    opened = reduced.opened
    if opened.n_bytes is None:
        return NOTHING
    return sizes.larger(
        sizes.Change(opened.n_bytes, size),
        for_path(path),
        saving,
        name=path.name,
        original=opened.image.name,
        is_dithered=reduced.recipe.dither != DITHER.default,
    )


def _one_frame(path: Path, reduced: Reduced) -> Sentence:
    """That of an animation one frame was written, where the format has no more; else nothing."""
    film = reduced.opened.moving
    if film is None:
        return NOTHING
    return Sentence(
        "{format} holds one picture: frame {number} of {n} was written.",
        format=for_path(path).title,
        number=film.number + 1,
        n=len(film),
    )
