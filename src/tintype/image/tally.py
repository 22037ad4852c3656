"""The cloud of an animation: those of all its frames together, counted by what changes."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tintype.image.animation import Animation
from tintype.image.changes import Stays, changes
from tintype.image.cloud import Cloud, merge
from tintype.image.image import bands
from tintype.image.selection import Selection, selected
from tintype.progress import Progress

_OPAQUE = np.uint32(0xFF000000)
_RGB = np.uint32(0x00FFFFFF)
#: So many pixels that stayed are worth a table of all opaque colours; it takes 128 MB.
_TABLE_FROM = 1 << 22
_PIXELS_AT_ONCE = 1 << 16
#: Parts that wait to be added up; together no more pixels than these.
_WAITING = 1 << 22

Counts = npt.NDArray[np.int64]
Codes = npt.NDArray[np.uint32]


@dataclass(frozen=True, eq=False)
class Tally:
    """What was counted of an animation.

    Attributes:
        cloud: of all frames together.
        n_changed: of each frame how many pixels are other than in the one before; all of the first.
    """

    cloud: Cloud
    n_changed: tuple[int, ...]


def count_frames(
    animation: Animation, progress: Progress | None = None, selection: Selection | None = None
) -> Cloud:
    """The cloud of what `tally_frames` counts."""
    return tally_frames(animation, progress, selection).cloud


def tally_frames(
    animation: Animation, progress: Progress | None = None, selection: Selection | None = None
) -> Tally:
    """The sum of the clouds of all frames: each frame counts the same, however long it is shown.

    What does not change is counted once, with the number of its frames. One frame is held in memory
    beside the counts.

    Args:
        selection: count this part of each frame only.
    """
    progress = progress or Progress()
    frames = (selected(each, selection) if selection is not None else each for each in animation)
    tally, following = _Counting(), changes(frames)
    before = next(following).image
    stays, n_changed = Stays(before.height, before.width), [before.height * before.width]
    for number, change in enumerate(following, 1):
        progress.step(number / len(animation), "Counting colours")
        ended = stays.end(change.changed)
        tally.add(before.codes[change.changed.reshape(-1)], ended, progress)
        n_changed.append(len(ended))
        before = change.image
    tally.add(before.codes, stays.end_all(), progress)
    return Tally(tally.cloud(), tuple(n_changed))


class _Counting:
    """Counts of colours that are added to bit by bit."""

    def __init__(self) -> None:
        self._parts: list[Cloud] = []
        self._n_waiting = self._n_added = 0
        self._table: Counts | None = None

    def add(self, codes: Codes, counts: Counts, progress: Progress) -> None:
        self._n_added += len(codes)
        if self._table is None and self._n_added >= _TABLE_FROM:
            self._table = np.zeros(1 << 24, np.int64)
        for band in bands(len(codes), _PIXELS_AT_ONCE):
            progress.step(0, "Counting colours")
            self._add_band(codes[band], counts[band])
        if self._n_waiting > _WAITING:
            self._parts = [merge(self._parts)]
            self._n_waiting = self._parts[0].n_distinct

    def _add_band(self, codes: Codes, counts: Counts) -> None:
        if self._table is not None:
            solid = codes >= _OPAQUE
            np.add.at(self._table, codes[solid] & _RGB, counts[solid])
            codes, counts = codes[~solid], counts[~solid]
        visible = codes > _RGB
        n_transparent = int(counts[~visible].sum())
        distinct, places = np.unique(codes[visible], return_inverse=True)
        sums = np.zeros(len(distinct), np.int64)
        np.add.at(sums, places, counts[visible])
        if len(distinct) or n_transparent:
            self._parts.append(Cloud(distinct, sums, n_transparent))
            self._n_waiting += len(distinct)

    def cloud(self) -> Cloud:
        parts = self._parts
        if self._table is not None:
            found = np.flatnonzero(self._table)
            parts = [*parts, Cloud(found.astype(np.uint32) | _OPAQUE, self._table[found])]
        return merge(parts)
