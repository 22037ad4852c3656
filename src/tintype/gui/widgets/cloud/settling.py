"""Centres on their way: frame by frame, not all at once, with where they came from."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QTimer, Signal

from tintype.mapping import nearest
from tintype.progress import Centers

_FRAME_MS = 33
#: Painting centres takes time for each: where they are many, frames that come less often leave most of
#: it to the work that moves them.
_FRAME_MS_EACH = 0.4
#: A settling is shown for no longer than this; of a longer one, frames are left out.
_MOST_MS = 1200
#: So many frames back one sees where a centre was; as many after the last one, its trail has faded.
_TRAIL = 12


@dataclass(frozen=True, eq=False)
class Moment:
    """Where the centres are at one moment.

    Attributes:
        colors: (k, 3) sRGB values, 0 to 255, not rounded.
        shares: (k,) of all that counts.
        trail: (k, 3) sRGB values where they were, the oldest first.
        glow: how strongly the trail is to be seen, 0 to 1.
        is_last: no frame is waiting behind this one.
    """

    colors: npt.NDArray[Any]
    shares: npt.NDArray[Any]
    trail: tuple[npt.NDArray[Any], ...] = ()
    glow: float = 0.0
    is_last: bool = True


class Settling(QObject):
    """Takes frames as they come, and tells of one after the other in its own time."""

    #: Moment
    moved = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frames: list[Centers] = []
        self._trail: list[npt.NDArray[Any]] = []
        self._now: Centers | None = None
        self._glow = 0.0
        self._clock = QTimer(self, interval=_FRAME_MS)
        self._clock.timeout.connect(self._tick)

    @property
    def is_active(self) -> bool:
        return self._clock.isActive()

    def clear(self) -> None:
        """Forget all centres; of those that come next nobody knows where they came from."""
        self._clock.stop()
        self._frames, self._trail, self._now, self._glow = [], [], None, 0.0

    def queue(self, moved: list[Centers]) -> None:
        """Show these places of the centres after those that still wait."""
        self._frames += moved
        n_centers = max(len(shares) for _, shares in self._frames)
        self._clock.setInterval(max(_FRAME_MS, round(_FRAME_MS_EACH * n_centers)))
        most = max(1, _MOST_MS // self._clock.interval())
        if len(self._frames) > most:
            kept = np.linspace(len(self._frames) - 1, 0, most).astype(int)[::-1]
            self._frames = [self._frames[place] for place in kept]
        if not self._clock.isActive():
            self._tick()
            self._clock.start()

    def jump(self, centers: Centers) -> None:
        """Show centres at once, without a way: while a hand moves on there is no time for one."""
        self._clock.stop()
        self._frames, self._trail, self._now, self._glow = [], [], centers, 0.0
        self._tell()

    def _tick(self) -> None:
        if self._frames:
            self._step(self._frames.pop(0))
        elif self._glow > 0:
            self._glow = max(0.0, self._glow - 1 / _TRAIL)
        else:
            self._trail.clear()
            self._clock.stop()
            return
        self._tell()

    def _step(self, frame: Centers) -> None:
        """Go on from the centres before: each new one from the one that it is nearest to."""
        colors = frame[0][:, :3]
        if self._now is not None and len(self._now[0]) and len(colors):
            before = self._now[0][:, :3]
            sources, _ = nearest(colors.astype(float), before.astype(float))
            self._trail = [places[sources] for places in [*self._trail, before]][-_TRAIL:]
            self._glow = 1.0
        self._now = frame

    def _tell(self) -> None:
        assert self._now
        colors, shares = self._now
        trail = tuple(self._trail) if self._glow > 0 else ()
        is_last = not self._frames
        self.moved.emit(Moment(colors[:, :3], shares, trail, self._glow, is_last))
