"""Error diffusion: what a pixel's colour is off by is passed on to pixels that come after it.

In raster order, as a wavefront: the pixels of a diagonal, those with the same x + s y, do not depend on
each other where s is the kernel's slope, and are done at once. What comes out is what a loop over the
pixels gives, to the bit, if each pixel adds up its shares in the order of the diagonals they are from.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import TypeVar

import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import as_strided

from tintype.dither import kernels
from tintype.dither.base import Dither, Indices, Job
from tintype.dither.gaps import gaps
from tintype.dither.kernels import Kernel
from tintype.dither.lookup import Lookup, Values
from tintype.progress import Progress

#: Diagonals whose pixels are brought together at a time, so that each is contiguous.
_DIAGONALS = 64

_Number = TypeVar("_Number", bound=np.generic)


@dataclass(frozen=True)
class _Skewed:
    """The pixels of a picture by diagonals; it must be wider than the slope."""

    height: int
    width: int
    slope: int

    @property
    def n_diagonals(self) -> int:
        return self.width + self.slope * (self.height - 1)

    def rows(self, first: int, last: int) -> slice:
        """The rows that have a pixel on one of the diagonals from ``first`` to ``last``."""
        beyond = -((self.width - 1 - first) // self.slope)
        return slice(max(0, beyond), min(self.height, last // self.slope + 1))

    def blocks(self) -> Iterator[range]:
        """All diagonals, so many at a time that no pixel is in one `view` twice."""
        size = min(_DIAGONALS, self.width - self.slope)
        for first in range(0, self.n_diagonals, size):
            yield range(first, min(first + size, self.n_diagonals))

    def view(self, pixels: npt.NDArray[_Number], block: range) -> npt.NDArray[_Number]:
        """(diagonals, rows) of contiguous (height, width) pixels, for the rows of the whole block.

        Where a diagonal has no pixel in a row, the view goes on into the row above or below.
        """
        rows = self.rows(block[0], block[-1])
        step, item = self.width - self.slope, pixels.itemsize
        start = pixels.reshape(-1)[block[0] + rows.start * step :]
        return as_strided(start, (len(block), rows.stop - rows.start), (item, item * step))


class _Errors:
    """Errors that were passed on and not yet received: those of a few diagonals."""

    def __init__(self, kernel: Kernel, height: int) -> None:
        self._targets = [
            (np.float32(part), [(kernel.ahead(share), share.down) for share in shares])
            for part, shares in groupby(kernel.shares, key=lambda share: share.part)
        ]
        size = 1 + max(ahead for _, targets in self._targets for ahead, _ in targets)
        # Shares may fall beside the picture. In a diagonal those rows are at its ends.
        self._margin = size
        self._ring = np.zeros((size, 3, height + 2 * size), np.float32)

    def receive(self, diagonal: int, rows: slice) -> Values:
        """(3, n) what the pixels of a diagonal get; its place is free then."""
        slot = self._ring[diagonal % len(self._ring)]
        received: Values = slot[:, rows.start + self._margin : rows.stop + self._margin].copy()
        slot[:, rows.start : rows.stop + 2 * self._margin] = 0
        return received

    def pass_on(self, diagonal: int, rows: slice, error: Values) -> None:
        first, last = rows.start + self._margin, rows.stop + self._margin
        part_of_it = np.empty_like(error)
        for part, targets in self._targets:
            np.multiply(error, part, out=part_of_it)
            for ahead, down in targets:
                slot = self._ring[(diagonal + ahead) % len(self._ring)]
                slot[:, first + down : last + down] += part_of_it


class _Wave:
    """One run over a picture."""

    def __init__(self, kernel: Kernel, job: Job) -> None:
        self._codes, self._indices = job.codes, job.plain.copy()
        self._open = None if job.held is None else ~job.held
        missing = kernel.slope + 1 - job.image.width
        if missing > 0:  # transparent columns, which pass on nothing
            self._codes = np.pad(self._codes, [(0, 0), (0, missing)])
            self._indices = np.pad(self._indices, [(0, 0), (0, missing)])
            if self._open is not None:
                self._open = np.pad(self._open, [(0, 0), (0, missing)])
        self._skewed = _Skewed(job.image.height, self._indices.shape[1], kernel.slope)
        self._errors = _Errors(kernel, job.image.height)
        self._job, self._lookup = job, Lookup(job)
        # Where the palette cannot mix a colour, such as a red more vivid than all of its reds, errors
        # would add up and smear over what comes after it. What it can mix needs no more than this.
        self._limit = gaps(self._lookup.opaque).max(initial=0)

    def run(self, progress: Progress) -> Indices:
        for block in self._skewed.blocks():
            progress.step(block[0] / self._skewed.n_diagonals, "Dithering")
            self._do(block)
        return np.ascontiguousarray(self._indices[:, : self._job.image.width])

    def _do(self, block: range) -> None:
        """Bring the pixels of some diagonals together, diffuse, and put their indices back."""
        codes = np.ascontiguousarray(self._skewed.view(self._codes, block))
        indices = np.ascontiguousarray(self._skewed.view(self._indices, block))
        values, free = self._values(codes), self._job.free(codes, indices)
        open = free if self._open is None else free & self._skewed.view(self._open, block)
        top = self._skewed.rows(block[0], block[-1]).start
        for place, diagonal in enumerate(block):
            rows = self._skewed.rows(diagonal, diagonal)
            own = slice(rows.start - top, rows.stop - top)
            part = free[place, own], open[place, own], indices[place, own]
            self._diffuse(diagonal, rows, values[place, :, own], *part)
        self._skewed.view(self._indices, block)[:] = indices

    def _values(self, codes: npt.NDArray[np.uint32]) -> npt.NDArray[np.float32]:
        """(diagonals, 3, rows) of (diagonals, rows) codes."""
        channels = codes.view(np.uint8).reshape(*codes.shape, 4)
        return np.stack([self._lookup.values.take(channels[..., c]) for c in range(3)], axis=1)

    def _diffuse(
        self,
        diagonal: int,
        rows: slice,
        values: Values,
        free: npt.NDArray[np.bool_],
        open: npt.NDArray[np.bool_],
        indices: Indices,
    ) -> None:
        """Find the indices of a diagonal's open pixels, in place, and pass on the errors of the free."""
        wanted = self._errors.receive(diagonal, rows)
        _clip(wanted, -self._limit, self._limit)
        wanted += values
        # What lies beyond black or white is no colour; it would smear, too.
        _clip(wanted, 0, self._lookup.top)
        np.copyto(indices, self._lookup.nearest(wanted), where=open)
        wanted -= self._lookup.colors.take(indices, axis=1, mode="clip")
        wanted *= free * np.float32(self._job.strength)
        self._errors.pass_on(diagonal, rows, wanted)


def _clip(values: Values, low: float, high: float) -> None:
    """In place; `numpy.clip` takes three times as long for as few values as a diagonal has."""
    np.maximum(values, low, out=values)
    np.minimum(values, high, out=values)


def _diffuse(kernel: Kernel, job: Job, progress: Progress) -> Indices:
    return _Wave(kernel, job).run(progress)


def _member(name: str, title: str, why: str, kernel: Kernel) -> Dither:
    return Dither(name=name, title=title, why=why, mix=partial(_diffuse, kernel))


DIFFUSIONS = (
    _member(
        "floyd-steinberg",
        "Floyd-Steinberg",
        "the classic of error diffusion; fine and fast",
        kernels.FLOYD_STEINBERG,
    ),
    _member(
        "jarvis-judice-ninke",
        "Jarvis, Judice and Ninke",
        "spreads error far; smooth, a little sharpened",
        kernels.JARVIS_JUDICE_NINKE,
    ),
    _member(
        "stucki",
        "Stucki",
        "as Jarvis, Judice and Ninke, a little crisper",
        kernels.STUCKI,
    ),
    _member(
        "burkes",
        "Burkes",
        "Stucki over two rows; faster",
        kernels.BURKES,
    ),
    _member(
        "sierra",
        "Sierra",
        "between Jarvis, Judice and Ninke and Floyd-Steinberg",
        kernels.SIERRA,
    ),
    _member(
        "sierra-lite",
        "Sierra Lite",
        "the least that diffuses well; the fastest of them",
        kernels.SIERRA_LITE,
    ),
    _member(
        "atkinson",
        "Atkinson",
        "drops a quarter of the error; clean lights and shadows, more contrast",
        kernels.ATKINSON,
    ),
)
