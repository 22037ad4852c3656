"""Runs of frames that stand for all of an animation.

Frames are written as what changed, so one alone says little, and one in which much changed says more
than one in which little did.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

#: Frames of a run: one to begin with, and what changes after it, twice.
_LENGTH = 3
_FEWEST, _MOST = 6, 24
#: A frame in which nothing changes costs some bytes, too: as if so many pixels had.
_OF_NOTHING = 32


@dataclass(frozen=True)
class Sample:
    """Some runs of frames, found by what changes.

    Attributes:
        n_changed: of each frame how many pixels are other than in the one before; all of the first.
        runs: of each the numbers of its frames, and how many parts of the animation it stands for.
    """

    n_changed: tuple[int, ...]
    runs: tuple[tuple[range, int], ...]

    @cached_property
    def numbers(self) -> tuple[int, ...]:
        """Of the first frame, and of those of all runs one after the other."""
        return (0, *(number for run, _ in self.runs for number in run))

    def weight(self, numbers: Sequence[int]) -> int:
        """How much is to be written of these frames, in something like pixels."""
        return sum(self.n_changed[number] + _OF_NOTHING for number in numbers)

    @property
    def whole(self) -> int:
        """The same of all frames but the first."""
        return self.weight(range(1, len(self.n_changed)))


def sample(n_changed: Sequence[int], n_pixels: int, most: int) -> Sample:
    """Runs at equal distances of change.

    Args:
        n_changed: as in `Sample`.
        n_pixels: of a frame.
        most: pixels of all frames in the runs, if that is enough for a few.
    """
    n_frames = len(n_changed)
    n_runs = min(_MOST, max(_FEWEST, most // (_LENGTH * n_pixels)))
    weights = np.cumsum([each + _OF_NOTHING for each in n_changed[1:]])
    aims = (np.arange(n_runs) + 0.5) / n_runs * weights[-1]
    latest = max(0, n_frames - _LENGTH)
    starts = Counter(min(int(place), latest) for place in np.searchsorted(weights, aims))
    runs = [(range(at, min(at + _LENGTH, n_frames)), n) for at, n in sorted(starts.items())]
    return Sample(tuple(n_changed), tuple(runs))
