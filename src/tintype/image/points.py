"""A cloud as points of a space, coarse, fine and exact: what the methods cluster."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from tintype.color.spaces import Space
from tintype.image.image import bands

_COLORS_AT_ONCE = 1 << 16
_FEW_COLORS = 1 << 14
#: Of so many points what only depends on them is kept.
_KEPT = 1 << 16
#: Colours in one cell of so many bits a channel look alike: to `Points.favouring_rare` they are one.
_ALIKE = 3
#: What has a smaller part of the pixels than this may be noise, of which there are many colours.
_NOISE = 1 / 4000


@dataclass(frozen=True, eq=False)
class Points:
    """Weighted points of a space.

    Attributes:
        positions: (n, 3) or, with alpha, (n, 4); see `tintype.color.spaces`.
        weights: (n,) how much each counts.
        cells: (n,) the number of the cell of ``bits`` bits a channel in which each lies.
    """

    positions: npt.NDArray[np.float32]
    weights: npt.NDArray[np.float64]
    cells: npt.NDArray[np.intp]
    bits: int = _ALIKE

    def __len__(self) -> int:
        return len(self.weights)

    @cached_property
    def _moments(self) -> tuple[npt.NDArray[np.float64], ...]:
        return tuple(self._each_moment())

    def _each_moment(self) -> Iterator[npt.NDArray[np.float64]]:
        for column in self.positions.T:
            yield self.weights * column
        yield self.weights

    def sums(self, places: npt.NDArray[np.intp], k: int) -> npt.NDArray[np.float64]:
        """(k, d + 1): of each of k places the weighted sum of the points there, and their weight."""
        moments = self._moments if len(self) <= _KEPT else self._each_moment()
        found = np.empty((k, self.positions.shape[1] + 1))
        for column, moment in enumerate(moments):
            found[:, column] = np.bincount(places, moment, k)
        return found

    def coarser(self, bits: int) -> "Points":
        """The means of the points in larger cells, weighted."""
        cells, places = np.unique(self._cells_of(bits), return_inverse=True)
        sums = [weigh(places, self.weights * column, len(cells)) for column in self.positions.T]
        weights = weigh(places, self.weights, len(cells))
        means = (np.stack(sums, axis=1) / weights[:, None]).astype(np.float32)
        return Points(means, weights, cells, bits)

    def only(self, chosen: npt.NDArray[np.bool_]) -> "Points":
        """Those of them where ``chosen`` (n,) is true."""
        return replace(
            self,
            positions=self.positions[chosen],
            weights=self.weights[chosen],
            cells=self.cells[chosen],
        )

    def favouring_rare(self, amount: float) -> "Points":
        """Weights between the number of pixels (0) and every colour counting the same (1).

        A colour here is all that lies within an eighth of each channel, and has some pixels: in a photo
        most of the exact ones differ by noise, and a noisy sky would win over a small clean accent.
        """
        _, places = np.unique(self._cells_of(_ALIKE), return_inverse=True)
        together = weigh(places, self.weights, int(places.max(initial=-1)) + 1)
        together += _NOISE * self.weights.sum()
        weights = self.weights * together[places] ** -amount
        return replace(self, weights=weights * (self.weights.sum() / weights.sum()))

    def _cells_of(self, bits: int) -> npt.NDArray[np.intp]:
        """Larger cells from smaller ones: the upper bits of each channel."""
        cells = np.zeros(len(self), np.intp)
        for channel in range(self.positions.shape[1]):
            value = self.cells >> channel * self.bits & (1 << self.bits) - 1
            cells |= value >> (self.bits - bits) << channel * bits
        return cells


class View:
    """A cloud in a space, at three levels; each is made when it is first needed."""

    def __init__(
        self,
        colors: npt.NDArray[np.uint8],
        counts: npt.NDArray[np.int64],
        space: Space,
        residuals: npt.NDArray[np.float32] | None = None,
    ) -> None:
        """(n, 4) distinct colours, (n,) their pixels, (n, 3) what the colours lost, if anything."""
        self._colors, self._counts, self.space = colors, counts, space
        self._residuals = residuals
        self.is_opaque = bool((colors[:, 3] == 255).all())

    @cached_property
    def exact(self) -> Points:
        """Every colour a point."""
        positions = np.empty((len(self._colors), 3 if self.is_opaque else 4), np.float32)
        for band in bands(len(positions), _COLORS_AT_ONCE):
            positions[band] = self.space.positions(self._exact_colors(band), opaque=self.is_opaque)
        return Points(positions, self._counts.astype(np.float64), self._cells(8), 8)

    def _exact_colors(self, band: slice) -> npt.NDArray[Any]:
        """(n, 4) colours with all the bits that are known of them."""
        if self._residuals is None:
            return self._colors[band]
        colors = self._colors[band].astype(np.float64)
        colors[:, :3] += self._residuals[band]
        return colors

    @cached_property
    def fine(self) -> Points:
        """Some ten thousand points, for settling: the mean of each occupied cell."""
        bits = 6 if self.is_opaque else 5
        cells = self._cells(bits)
        # With alpha there are too many cells to have a place for each; few colours need few of them.
        has_places = self.is_opaque and len(cells) > _FEW_COLORS
        present = None if has_places else np.unique(cells)
        size = 1 << 3 * bits if present is None else len(present)
        positions = self.exact.positions
        sums = np.zeros((positions.shape[1] + 1, size))
        for band in bands(len(positions), _COLORS_AT_ONCE):
            own, counts = cells[band], self._counts[band]
            places = own if present is None else np.searchsorted(present, own)
            for row, column in enumerate(positions[band].T):
                sums[row] += weigh(places, counts * column, size)
            sums[-1] += weigh(places, counts, size)
        occupied = np.flatnonzero(sums[-1])
        weights = sums[-1, occupied]
        means = (sums[:-1, occupied] / weights).T.astype(np.float32)
        return Points(means, weights, occupied if present is None else present, bits)

    @cached_property
    def coarse(self) -> Points:
        """A few thousand points, for finding a way."""
        return self.fine.coarser(5 if self.is_opaque else 4)

    def changed(self, change: Callable[[Points], Points]) -> "View":
        """The same with each level changed, when it is needed."""
        return _Changed(self, change)

    def _cells(self, bits: int) -> npt.NDArray[np.intp]:
        """(n,) in which cell each colour lies; red in the lowest bits."""
        cells = np.zeros(len(self._colors), np.intp)
        for channel in range(3 if self.is_opaque else 4):
            values = self._colors[:, channel].astype(np.intp)
            cells |= values >> (8 - bits) << channel * bits
        return cells


class _Changed(View):
    def __init__(self, view: View, change: Callable[[Points], Points]) -> None:
        super().__init__(view._colors, view._counts, view.space, view._residuals)
        self._view, self._change = view, change

    @cached_property
    def exact(self) -> Points:
        return self._change(self._view.exact)

    @cached_property
    def fine(self) -> Points:
        return self._change(self._view.fine)

    @cached_property
    def coarse(self) -> Points:
        return self._change(self._view.coarse)


def weigh(
    places: npt.NDArray[np.integer[Any]], weights: npt.NDArray[Any], size: int
) -> npt.NDArray[np.float64]:
    """(size,) the sum of the weights that fall on each place, in a fixed order."""
    return np.bincount(places, weights, size).astype(np.float64, copy=False)
