"""Both pictures as they are seen: as they are, or with a colour vision deficiency."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from tintype.gui import arrays
from tintype.gui.comparing.vision import image_seen, palette_seen
from tintype.gui.look import VISIONS
from tintype.gui.session import Session
from tintype.gui.shown import Opened, Reduced
from tintype.gui.tasks import unforeseen
from tintype.progress import Progress


class Eyes(QObject):
    """Sees original and results; what takes time to be seen comes later.

    Attributes:
        original: the picture of the open image as it is seen; as it is, until that is known.
    """

    original_seen = Signal()
    #: Reduced, arrays.Picture: a result, and how it is seen.
    reduced_seen = Signal(object, object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._for_original = session.runner("seeing the original")
        self._for_reduced = session.runner("seeing the result")
        self._vision = session.look.vision
        self.original: arrays.Picture | None = None
        session.image_changed.connect(self._show_image)
        session.look.changed.connect(self._take_vision)

    def see(self, reduced: Reduced) -> None:
        """Look at a result; `reduced_seen` tells how it is seen."""
        if self._vision == VISIONS[0]:
            self._for_reduced.cancel()
            self.reduced_seen.emit(reduced, reduced.picture)
            return
        self._for_reduced.run(
            partial(_see_reduced, reduced, self._vision),
            on_success=partial(self.reduced_seen.emit, reduced),
            on_failure=unforeseen,
        )

    def _show_image(self) -> None:
        opened = self._session.opened
        self._take_original(opened.picture if opened else None)
        self._see_image()

    def _see_image(self) -> None:
        """Look at the original; until it is seen, it stays as it is."""
        opened = self._session.opened
        self._for_original.cancel()
        if opened and self._vision == VISIONS[0]:
            self._take_original(opened.picture)
        elif opened:
            self._for_original.run(
                partial(_see_original, opened, self._vision),
                on_success=self._take_original,
                on_failure=unforeseen,
            )

    def _take_original(self, picture: arrays.Picture | None) -> None:
        self.original = picture
        self.original_seen.emit()

    def _take_vision(self) -> None:
        if self._vision == self._session.look.vision:
            return
        self._vision = self._session.look.vision
        self._see_image()
        shown, reduced = self._session.shown, self._session.reduced
        if shown:
            self.see(reduced if shown.is_preview and reduced else shown)


def _see_original(opened: Opened, vision: str, progress: Progress) -> arrays.Picture:
    image = image_seen(opened.image, vision, progress)
    is_opaque = opened.cloud.is_opaque and not opened.cloud.n_transparent
    return arrays.original(image, is_opaque, progress)


def _see_reduced(reduced: Reduced, vision: str, progress: Progress) -> arrays.Picture:
    palette = palette_seen(reduced.result.palette, vision)
    return arrays.reduced(reduced.result.indices, palette, progress)
