"""Boxes of least variance, found without chance from cumulative moments.

Source: Wu, "Efficient statistical computations for optimal color quantization", in: Graphics Gems II,
1991, pp. 126-133, DOI 10.1016/B978-0-08-050754-5.50035-9.

The boxes are cut in a grid of colours; their moments are of positions, in whatever space.
"""

from heapq import heappop, heappush
from typing import Any

import numpy as np
import numpy.typing as npt

from tintype.image.points import Points, weigh
from tintype.quantize.base import CentersArray
from tintype.quantize.clusters import completed, means

_Floats = npt.NDArray[np.floating[Any]]
#: On each axis of the grid, from the highest channel to red: the first cell, and one after the last.
_Box = tuple[tuple[int, int], ...]
#: Rows of moments: weight, weighted sum of each axis, of the squares.
_WEIGHT, _SUMS, _SQUARES = 0, slice(1, -1), -1
#: Differences of sums leave noise: less than this part of all weight is nothing.
_NOTHING = 1e-12


def boxes(grid: Points, points: Points, n_colors: int) -> CentersArray:
    """The means of the points in boxes of least variance.

    Args:
        grid: the coarse level of a view: its cells are the grid in which boxes are cut.
        points: where a box holds one cell only, further centres are taken from these.

    Returns:
        (n_colors, d), or one for each point if there are fewer.
    """
    grid = grid if len(grid) else points.coarser(grid.bits)
    labels = np.zeros([1 << grid.bits] * grid.positions.shape[1], np.intp)
    for place, box in enumerate(_cut_up(grid, n_colors)):
        labels[tuple(slice(low, high) for low, high in box)] = place
    centers = means(grid.positions, grid.weights, labels.ravel()[grid.cells])
    return completed(points, centers, n_colors)


def _cut_up(grid: Points, n_colors: int) -> list[_Box]:
    """At most so many boxes; the one with most variance is cut next."""
    moments = _cumulative(grid)
    waiting: list[tuple[float, int, _Box]] = []
    done: list[_Box] = []
    parts: list[_Box] = [((0, 1 << grid.bits),) * grid.positions.shape[1]]
    serial = 0  # between boxes of the same variance the older one is first
    while True:
        for part in parts:
            heappush(waiting, (-_variance(moments, part), serial, part))
            serial += 1
        if not waiting or len(waiting) + len(done) >= n_colors:
            return done + [box for _, _, box in sorted(waiting)]
        box = heappop(waiting)[2]
        parts = _halves(moments, box)
        if not parts:
            done.append(box)


def _cumulative(grid: Points) -> _Floats:
    """(d + 2, side + 1, ...) sums over all cells below, on each axis."""
    weights = grid.weights
    positions = grid.positions.T.astype(np.float64)
    squares = weights * (positions**2).sum(axis=0)
    rows = np.stack([weights, *(weights * positions), squares])
    n_channels = len(positions)
    side = 1 << grid.bits
    cells = np.stack([weigh(grid.cells, row, side**n_channels) for row in rows])
    moments = np.zeros((len(rows), *[side + 1] * n_channels))
    inner = moments[(slice(None), *[slice(1, None)] * n_channels)]
    inner[:] = cells.reshape(inner.shape)
    for axis in range(1, n_channels + 1):
        np.cumsum(inner, axis=axis, out=inner)
    return moments


def _variance(moments: _Floats, box: _Box) -> float:
    """The summed squared distance of what is in a box to its mean."""
    line = _line(moments, box, 0)
    whole = line[:, -1] - line[:, 0]
    return float(whole[_SQUARES] - (whole[_SUMS] ** 2).sum() / whole[_WEIGHT])


def _halves(moments: _Floats, box: _Box) -> list[_Box]:
    """The two parts that differ most; none if the box cannot be cut."""
    axis, place, most = 0, 0, -np.inf
    least = _NOTHING * moments[_WEIGHT].flat[-1]
    for each, (low, high) in enumerate(box):
        if high - low > 1:
            between = _between(_line(moments, box, each), least)
            best = int(between.argmax())
            if between[best] > most:
                axis, place, most = each, low + 1 + best, between[best]
    if most == -np.inf:
        return []
    low, high = box[axis]
    return [(*box[:axis], side, *box[axis + 1 :]) for side in ((low, place), (place, high))]


def _between(line: _Floats, least: float) -> _Floats:
    """For each cut across a line, by how much it lowers the variance, but for a constant."""
    lower = line[:, 1:-1] - line[:, :1]
    upper = line[:, -1:] - line[:, 1:-1]
    gain = np.full(lower.shape[1], -np.inf)
    both = (lower[_WEIGHT] > least) & (upper[_WEIGHT] > least)
    lower, upper = lower[:, both], upper[:, both]
    gain[both] = sum((side[_SUMS] ** 2).sum(axis=0) / side[_WEIGHT] for side in (lower, upper))
    return gain


def _line(moments: _Floats, box: _Box, axis: int) -> _Floats:
    """(d + 2, cells + 1) moments of a box, cumulative on one axis.

    The differences at the corners on the other axes, which a slice with the box's side as its step
    picks out.
    """
    picked = [slice(low, high + 1, high - low) for low, high in box]
    picked[axis] = slice(box[axis][0], box[axis][1] + 1)
    corners = np.moveaxis(moments[(slice(None), *picked)], axis + 1, 1)
    while corners.ndim > 2:
        corners = corners[..., 1] - corners[..., 0]
    return corners
