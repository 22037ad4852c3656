"""Keeps the heat map of the differences for what is on screen."""

import math
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QRect, QTimer, Signal

from tintype.gui import arrays
from tintype.gui.comparing.ground import Rgb, ground_of
from tintype.gui.comparing.heat import as_picture, heat
from tintype.gui.comparing.seen import seen
from tintype.gui.session import Session
from tintype.gui.shown import Reduced
from tintype.gui.tasks import unforeseen
from tintype.progress import Progress

#: Pixels of the rough map that lies under the fine one, so that nothing is blank while one moves.
_ROUGH = 200_000
#: Pixels of a preview that are measured: the work must not hold up the next preview.
_PREVIEWED = 60_000
#: Milliseconds that zoom and place have to rest.
_REST_MS = 40


@dataclass(frozen=True)
class _Part:
    """An area to measure, as finely as a screen shows it at ``zoom``."""

    area: QRect
    zoom: float
    is_whole: bool


@dataclass(frozen=True, eq=False)
class Heat:
    """A heat map of ``area`` (image pixels); ``is_whole``: the rough one, of all of the image."""

    picture: arrays.Picture
    area: QRect
    is_whole: bool


class Differences(QObject):
    """While it is active, it tells of maps of the newest result; the newest wish wins."""

    #: Heat
    found = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._runner = session.runner("differences")
        self._is_active = False
        #: What the rough map that is shown was made of.
        self._rough_of: tuple[Reduced, Rgb] | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._find)
        session.image_changed.connect(self._forget)
        session.result_changed.connect(self._find)
        session.look.changed.connect(self._find)

    @property
    def is_busy(self) -> bool:
        return self._rest.isActive() or self._runner.is_busy

    def set_active(self, is_active: bool) -> None:
        if is_active != self._is_active:
            self._is_active = is_active
            self._forget()
            self._find()

    def look_elsewhere(self) -> None:
        """Other pixels are on screen now."""
        if self._is_active:
            self._rest.start()

    def _forget(self) -> None:
        self._rough_of = None
        self._rest.stop()
        self._runner.cancel()

    def _find(self) -> None:
        reduced = self._session.shown
        if self._is_active and reduced:
            ground = ground_of(self._session.look, reduced.recipe)
            self._run(reduced, ground, self._parts(reduced, ground))

    def _parts(self, reduced: Reduced, ground: Rgb) -> list[_Part]:
        """What is on screen, then roughly the rest if that is not known; at first the other way round.

        A preview is measured roughly: the next one is on its way.
        """
        area = self._session.look.area & reduced.area
        if reduced.is_preview:
            return [_Part(area, min(self._session.look.zoom, _rough(area, _PREVIEWED)), False)]
        parts = [_Part(area, self._session.look.zoom, False)]
        if self._rough_of != (reduced, ground):
            rough = _Part(reduced.area, _rough(reduced.area, _ROUGH), True)
            parts.insert(1 if self._rough_of else 0, rough)
        return parts

    def _run(self, reduced: Reduced, ground: Rgb, parts: list[_Part]) -> None:
        if not parts:
            return
        first, *rest = parts

        def take(found: Heat | None) -> None:
            if first.is_whole:
                self._rough_of = reduced, ground
            if found:
                self.found.emit(found)
            self._run(reduced, ground, rest)

        work = partial(_measure, reduced, ground, first)
        self._runner.run(work, on_success=take, on_failure=unforeseen)


def _rough(area: QRect, n_pixels: int) -> float:
    """The zoom at which an area has so many pixels."""
    return min(1.0, math.sqrt(n_pixels / max(1, area.width() * area.height())))


def _measure(reduced: Reduced, ground: Rgb, part: _Part, progress: Progress) -> Heat | None:
    pixels = seen(reduced, part.area, part.zoom)
    if pixels is None:
        return None
    levels = heat(pixels, reduced.result.palette.colors, ground, progress)
    return Heat(as_picture(levels), pixels.area, part.is_whole)
