"""Opens files, palettes and what was pasted, off the GUI thread, one after the other."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from tintype.gui import shown
from tintype.gui.choices import Choices
from tintype.gui.shown import Opened
from tintype.gui.tasks import Runner, Turn, Work
from tintype.palette import Palette
from tintype.recipe import MOST_INDEXED, Recipe


class Opening(QObject):
    """Says what is open by `opened` and `palette_opened`; in the end by `refused` what is not."""

    #: Opened, Choices | None: with what was chosen for it; bool: whether it is to be shown.
    opened = Signal(object, object, bool)
    #: Palette, Path.
    palette_opened = Signal(object, object)
    #: Palette, int: those of so many colours that fit an image best.
    palette_cut = Signal(object, int)
    #: list[tuple[Exception, Path | None]]
    refused = Signal(object)
    progressed = Signal(float, str, object)
    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = Runner("opening", Turn.EACH, self)
        self._runner.busy_changed.connect(self.busy_changed)
        self._refused: list[tuple[Exception, Path | None]] = []

    @property
    def is_busy(self) -> bool:
        return self._runner.is_busy

    def file(
        self, path: Path, choices: Choices | None, allow_large: bool, frame: tuple[int, bool]
    ) -> None:
        """Open a file, whatever it is."""
        self._run(partial(shown.open_file, path, allow_large, frame), path, choices)

    def palette(self, path: Path) -> None:
        """Open a file as a palette, also one that is an image as well."""
        self._run(partial(shown.open_palette, path), path)

    def pasted(self, source: QImage, name: str) -> None:
        """Open an image that came from the clipboard."""
        self._run(partial(shown.open_pasted, source, name), None)

    def kept(self, path: Path, name: str, choices: Choices) -> None:
        """Take up an image again that was pasted, and kept in a file of the program's own."""
        self._run(partial(shown.open_kept, path, name), None, choices)

    def best_of(self, palette: Palette, opened: Opened, recipe: Recipe) -> None:
        """Find those colours of a large palette that fit an image best."""
        work = partial(shown.best_of, palette, MOST_INDEXED, opened, recipe)
        self._go(work, lambda best: self.palette_cut.emit(best, len(palette)), None)

    def cancel(self) -> None:
        """Stop; nothing more is told."""
        self._runner.cancel()
        self._refused.clear()

    def close(self) -> None:
        """Stop, and leave no thread behind."""
        self.cancel()
        self._runner.close()

    def _run(self, work: Work, path: Path | None, choices: Choices | None = None) -> None:
        is_first = not self._runner.is_busy

        def take(found: Opened | Palette) -> None:
            if isinstance(found, Opened):
                self.opened.emit(found, choices, is_first)
            else:
                self.palette_opened.emit(found, path)

        self._go(work, take, path)

    def _go(self, work: Work, take: Callable[[Opened | Palette], None], path: Path | None) -> None:
        def succeed(found: Opened | Palette) -> None:
            take(found)
            self._tell_refused()

        def fail(error: Exception) -> None:
            self._refused.append((error, path))
            self._tell_refused()

        self._runner.run(
            work, on_success=succeed, on_failure=fail, on_progress=self.progressed.emit
        )

    def _tell_refused(self) -> None:
        """Of several files, when all others are open: what they bring would hide it."""
        if not self._runner.is_busy and self._refused:
            refused, self._refused = self._refused, []
            self.refused.emit(refused)
