"""Plays an animation: original and reduced frames, each at its time."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from tintype.animated import AnimatedResult
from tintype.gui import arrays, shown
from tintype.gui.comparing.vision import image_seen, palette_seen
from tintype.gui.session import Session
from tintype.gui.shown import Film, Reduced
from tintype.progress import Progress

#: Milliseconds: browsers show for the latter what is to be seen no longer than the former.
_HURRIED, _INSTEAD = 10, 100


@dataclass(frozen=True, eq=False)
class _Frame:
    """One that is ready to be shown."""

    number: int
    original: arrays.Picture
    reduced: arrays.Picture


class Playing(QObject):
    """What the machine cannot follow is left out, so that it takes as long as it should."""

    #: int, and two arrays.Picture: a frame, its original and what became of it.
    moved = Signal(int, object, object)
    #: It began, or it ended.
    changed = Signal()
    #: It ended by itself, or because something else is to be found: at the frame `number`.
    ended = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._preparing = session.stoppable("preparing frames")
        self._drawing = session.runner("drawing frames")
        self._reduced: Reduced | None = None
        self._made: AnimatedResult | None = None
        self._times: Sequence[float] = ()
        self._number, self._rounds = 0, 0
        self._start, self._due = 0.0, 0.0
        self._is_on = False
        self._ready: _Frame | None = None
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._show)
        session.image_changed.connect(self.stop)
        session.choices_changed.connect(self._end)
        session.stopped.connect(self._end)

    @property
    def is_on(self) -> bool:
        """Whether it plays, or is about to."""
        return self._is_on

    @property
    def number(self) -> int:
        """The frame that was shown last."""
        return max(0, self._number)

    def start(self) -> None:
        """Play from the frame before us on; all frames are reduced first, which may take a while."""
        opened = self._session.opened
        if self._is_on or opened is None or opened.moving is None:
            return
        self._is_on, self._number = True, opened.moving.number
        self.changed.emit()
        self._session.when_settled(self._prepare)

    def stop(self) -> None:
        """Stay where it is."""
        if not self._is_on:
            return
        self._is_on = False
        self._timer.stop()
        self._preparing.cancel()
        self._drawing.cancel()
        self._reduced = self._made = self._ready = None
        self.changed.emit()

    def _end(self) -> None:
        if self._is_on and self._made:
            self.stop()
            self.ended.emit()
        else:
            self.stop()

    def _prepare(self, reduced: Reduced) -> None:
        if not self._is_on or reduced.opened.moving is None:
            return
        self._preparing.run(
            partial(shown.all_frames, reduced),
            on_success=partial(self._begin, reduced, reduced.opened.moving),
            on_failure=self._fail,
            on_progress=lambda fraction, label, _: self._session.progressed.emit(fraction, label),
        )

    def _fail(self, error: Exception) -> None:
        self.stop()
        self._session.complain(error)

    def _begin(self, reduced: Reduced, film: Film, made: AnimatedResult) -> None:
        self._reduced, self._made = reduced, made
        self._times = [float(each) if each > _HURRIED else _INSTEAD for each in made.durations]
        self._number, self._rounds = film.number, 1
        if film.animation.loop == 1 and film.number == len(film) - 1:
            self._number = -1  # from the beginning
        self._start, self._due = time.monotonic(), 0.0
        if self._number >= 0:
            self._due = self._times[self._number]
        self._draw_next()

    @property
    def _now(self) -> float:
        """Milliseconds since it began."""
        return 1000 * (time.monotonic() - self._start)

    def _draw_next(self) -> None:
        """Prepare the frame that comes next, without those that would be over by now."""
        number = self._following(self._number)
        while number is not None and self._due + self._times[number] < self._now:
            self._due += self._times[number]
            self._number, number = number, self._following(number)
        if number is None or self._reduced is None or self._made is None:
            self._end()
            return
        self._drawing.run(
            partial(_drawn, self._reduced, self._made, number, self._session.look.vision),
            on_success=self._take,
            on_failure=self._fail,
        )

    def _following(self, number: int) -> int | None:
        """The frame after one; None at the end of the last round."""
        if number + 1 < len(self._times):
            return number + 1
        loop = self._made.loop if self._made else 1
        if loop and self._rounds >= loop:
            return None
        self._rounds += 1
        return 0

    def _take(self, frame: _Frame) -> None:
        self._ready = frame
        self._timer.start(max(0, round(self._due - self._now)))

    def _show(self) -> None:
        frame, self._ready = self._ready, None
        if frame is None:
            return
        self._number = frame.number
        self._due += self._times[frame.number]
        self.moved.emit(frame.number, frame.original, frame.reduced)
        self._draw_next()


def _drawn(
    reduced: Reduced, made: AnimatedResult, number: int, vision: str, progress: Progress
) -> _Frame:
    opened = reduced.opened
    assert opened.film
    image = image_seen(opened.film.animation.frame(number), vision, progress)
    is_opaque = opened.cloud.is_opaque and not opened.cloud.n_transparent
    palette = palette_seen(made.palette, vision)
    return _Frame(
        number,
        arrays.original(image, is_opaque, progress),
        arrays.reduced(made.frames[number], palette, progress),
    )
