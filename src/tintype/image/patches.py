"""Frames of indices, kept as what changes from each to the next."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import overload

import numpy as np
import numpy.typing as npt

from tintype.image.changes import box_of

#: (height, width) uint8, places in a palette.
Indices = npt.NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class _Patch:
    """New indices of some rows and columns."""

    rows: slice
    columns: slice
    indices: Indices


class Patches(Sequence[Indices]):
    """Frames of one size. Equal frames cost nothing, others what they change.

    Each that is asked for is a new array. So that none is far from one that is kept whole, a frame is
    kept so once the changes since the last such frame are as large as it is: together no more than
    twice what the changes alone take.
    """

    def __init__(self) -> None:
        self._patches: list[_Patch | None] = []
        self._starts: list[int] = []  # of each frame, the whole one that it is built from
        self._last: Indices = np.zeros((0, 0), np.uint8)
        self._changed = 0

    def append(self, indices: Indices) -> None:
        """One more frame at the end."""
        if not self._patches:
            self._append_whole(indices)
            return
        box = box_of(indices != self._last)
        if box is None:
            self._patches.append(None)
            self._starts.append(self._starts[-1])
            return
        patch = indices[box].copy()
        self._changed += patch.size
        if self._changed >= indices.size:
            self._append_whole(indices)
            return
        self._patches.append(_Patch(*box, patch))
        self._starts.append(self._starts[-1])
        self._last = indices.copy()

    def _append_whole(self, indices: Indices) -> None:
        height, width = indices.shape
        self._last = indices.copy()
        self._starts.append(len(self._patches))
        self._patches.append(_Patch(slice(0, height), slice(0, width), self._last))
        self._changed = 0

    def mapped(self, table: npt.NDArray[np.uint8]) -> "Patches":
        """The same frames with each index replaced by its entry in (256,) ``table``."""
        other = Patches()
        other._patches = [
            patch and _Patch(patch.rows, patch.columns, table[patch.indices])
            for patch in self._patches
        ]
        other._starts = list(self._starts)
        other._last, other._changed = table[self._last], self._changed
        return other

    @property
    def n_bytes(self) -> int:
        """How much memory the frames take."""
        return sum(patch.indices.size for patch in self._patches if patch)

    def __len__(self) -> int:
        return len(self._patches)

    @overload
    def __getitem__(self, number: int) -> Indices: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Indices]: ...
    def __getitem__(self, number: int | slice) -> Indices | Sequence[Indices]:
        if isinstance(number, slice):
            return [self[i] for i in range(*number.indices(len(self)))]
        number = range(len(self))[number]
        return list(self._from(self._starts[number], number + 1))[-1].copy()

    def __iter__(self) -> Iterator[Indices]:
        for frame in self._from(0, len(self)):
            yield frame.copy()

    def _from(self, start: int, stop: int) -> Iterator[Indices]:
        """The frames from a whole one on, all in one array that the next one changes."""
        frame: Indices = np.zeros((0, 0), np.uint8)
        for patch in self._patches[start:stop]:
            if patch is not None and not frame.size:
                frame = patch.indices.copy()
            elif patch is not None:
                frame[patch.rows, patch.columns] = patch.indices
            yield frame
