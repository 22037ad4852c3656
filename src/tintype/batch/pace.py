"""How fast a run goes, and how long it will take."""

import time
from collections import deque
from collections.abc import Callable

#: The last so many files tell how fast it goes now.
_REMEMBERED = 64
#: A file takes as long as so many pixels even if it has none: opening, writing, and so on.
_PIXELS_A_FILE = 50_000


class Pace:
    """Counts files as they are done; the time left is by pixels, as a photo is not an icon."""

    def __init__(
        self, n_files: int, pixels: int, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._clock, self._start = clock, clock()
        self.n_files, self.n_done = n_files, 0
        self._work, self._done = pixels + n_files * _PIXELS_A_FILE, 0
        self._last = deque([(self._start, 0)], maxlen=_REMEMBERED)

    def add(self, pixels: int) -> None:
        """One more file of so many pixels is done."""
        self.n_done += 1
        self._done += pixels + _PIXELS_A_FILE
        self._last.append((self._clock(), self._done))

    @property
    def fraction(self) -> float:
        return self._done / self._work if self._work else 1.0

    @property
    def files_per_second(self) -> float:
        """Of the last files; 0 as long as nothing is known."""
        elapsed = self._clock() - self._last[0][0]
        return (len(self._last) - 1) / elapsed if elapsed > 0 else 0.0

    @property
    def seconds_left(self) -> float | None:
        """None as long as nothing is known."""
        (start, before), done = self._last[0], self._last[-1][1]
        if done == before:
            return None
        elapsed = self._last[-1][0] - start
        return max(0.0, elapsed * (self._work - self._done) / (done - before))
