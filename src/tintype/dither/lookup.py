"""The nearest palette colour of values between the 8-bit ones: looked up, not searched.

sRGB is cut into 64 x 64 x 64 cells, and the nearest colour of each is found once, at its centre.
"""

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from tintype.color.spaces import Space
from tintype.color.srgb import from_linear, to_linear
from tintype.dither.base import Indices, Job
from tintype.mapping import nearest

#: Cells an axis. With 128 the pictures were hardly better (SSIMULACRA2 by 0.1), the table 0.3 s slower.
_CELLS = 64
_WIDTH = 256 // _CELLS
#: Levels of linear light: a dark cell is narrow.
_LEVELS = 1 << 14

#: (3, n) values of channels, in sRGB or in linear light: black is 0 and white `Lookup.top`.
Values = npt.NDArray[np.float32]


class Lookup:
    """A palette in the light in which its colours are mixed.

    Attributes:
        top: the value of white.
        values: (256,) the values of 8-bit sRGB.
        colors: (3, k) the values of the palette.
        opaque: (3, m) those of its opaque entries, the only ones that are found.
    """

    def __init__(self, job: Job) -> None:
        self.top = _LEVELS - 1 if job.linear else 255
        eight_bit = np.arange(256, dtype=np.uint8)
        values = to_linear(eight_bit) * self.top if job.linear else eight_bit
        self.values = values.astype(np.float32)
        self.colors = np.ascontiguousarray(self.values[job.colors[:, :3]].T)
        self.opaque = self.colors[:, job.colors[:, 3] == 255]
        self._cells = _cells(self.top, linear=job.linear)
        self._table = _table(job.colors.tobytes(), job.space)

    def nearest(self, values: Values) -> Indices:
        """(n,) indices of the opaque colours nearest to values from 0 to `top`."""
        red, green, blue = (
            cells.take(levels, mode="clip")
            for cells, levels in zip(self._cells, values.astype(np.intp), strict=True)
        )
        red += green
        red += blue
        found: Indices = self._table.take(red, mode="clip")
        return found


def _cells(top: int, *, linear: bool) -> npt.NDArray[np.intp]:
    """(3, top + 1) what each whole value of each channel adds to the number of a cell."""
    levels = np.arange(top + 1)
    shown = from_linear((levels + 0.5) / top) if linear else levels
    cells = np.minimum(shown, 255).astype(np.intp) // _WIDTH
    return np.outer([_CELLS**2, _CELLS, 1], cells)


@lru_cache(maxsize=1)
def _centers(space: Space) -> npt.NDArray[np.float32]:
    """(64^3, 3) positions of the middles of the cells, in the order of their numbers."""
    axis = (np.arange(_CELLS, dtype=np.float32) + 0.5) * _WIDTH
    mesh = np.meshgrid(axis, axis, axis, [255], indexing="ij")
    return space.positions(np.stack(mesh, axis=-1).reshape(-1, 4), opaque=True)


# Kept for a drag that changes only the strength: on a picture of screen size it is half of the time.
@lru_cache(maxsize=2)
def _table(colors: bytes, space: Space) -> Indices:
    """(64^3,) for each cell the index of the nearest opaque one of (k, 4) colours."""
    entries = np.frombuffer(colors, np.uint8).reshape(-1, 4)
    opaque = np.flatnonzero(entries[:, 3] == 255)
    positions = space.positions(entries[opaque], opaque=True)
    return opaque[nearest(_centers(space), positions)[0]].astype(np.uint8)
