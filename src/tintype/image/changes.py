"""From frame to frame: which pixels change, and for how many frames each stays as it is."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tintype.image.image import Image

Codes = npt.NDArray[np.uint32]


@dataclass(frozen=True, eq=False)
class Change:
    """A frame, and what is other than in the frame before.

    Attributes:
        image: the frame.
        changed: (height, width) true where its colour is another one; all of the first frame.
    """

    image: Image
    changed: npt.NDArray[np.bool_]


def changes(frames: Iterable[Image]) -> Iterator[Change]:
    """Each frame with what changed. One frame before it is held in memory."""
    before: Image | None = None
    for image in frames:
        shape = image.pixels.shape[:2]
        if before is None:
            yield Change(image, np.ones(shape, np.bool_))
        else:
            yield Change(image, (image.codes != before.codes).reshape(shape))
        before = image


class Stays:
    """For how many frames each pixel has been as it is; made when the first frame is there."""

    def __init__(self, height: int, width: int) -> None:
        self._since = np.zeros((height, width), np.int32)
        self._n_frames = 1

    def end(self, changed: npt.NDArray[np.bool_]) -> npt.NDArray[np.int64]:
        """(n,) of how many frames the pixels were that another frame, which comes now, changes."""
        ended = self._n_frames - self._since[changed]
        self._since[changed] = self._n_frames
        self._n_frames += 1
        return ended.astype(np.int64)

    def end_all(self) -> npt.NDArray[np.int64]:
        """(height * width,) of how many frames they were, after the last."""
        return (self._n_frames - self._since.reshape(-1)).astype(np.int64)


def box_of(changed: npt.NDArray[np.bool_]) -> tuple[slice, slice] | None:
    """Rows and columns of the smallest rectangle that holds all of a (height, width) mask."""
    rows, columns = np.flatnonzero(changed.any(axis=1)), np.flatnonzero(changed.any(axis=0))
    if not len(rows):
        return None
    return slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1)
