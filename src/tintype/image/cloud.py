"""The pixel cloud: the distinct colours of an image, each with the number of its pixels.

Counted once, when an image opens; all later work costs what the cloud costs, not what the image does.
"""

from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
import numpy.typing as npt

from tintype.color.matte import flatten
from tintype.color.spaces import Space
from tintype.image.image import BAND, Image, as_colors, bands
from tintype.image.points import View
from tintype.image.residual import mean_residuals
from tintype.progress import Progress
from tintype.threads import in_threads

_OPAQUE = np.uint32(0xFF000000)
_RGB = np.uint32(0x00FFFFFF)
#: From here on a table of all 2^24 colours is faster than sorting.
_TABLE_FROM = 1 << 20
#: The table is far larger than the cache: more pixels in one call would hold up other threads.
_PIXELS_AT_ONCE = 1 << 16
#: Views of a cloud that are kept; each may be as large as the cloud.
_VIEWS = 3


@dataclass(frozen=True, eq=False)
class Cloud:
    """Distinct colours with weights.

    Attributes:
        codes: (n,) uint32, rising; as `Image.codes`. Fully transparent pixels are not among them.
        counts: (n,) how many pixels have each colour.
        n_transparent: how many pixels are fully transparent.
        residuals: (n, 3) how far the mean of each colour's pixels is above it, in levels of 8 bits; None
            where the image had no more than 8.
    """

    codes: npt.NDArray[np.uint32]
    counts: npt.NDArray[np.int64]
    n_transparent: int = 0
    residuals: npt.NDArray[np.float32] | None = None
    _views: dict[Space, View] = field(default_factory=dict, init=False, repr=False)

    @property
    def n_distinct(self) -> int:
        return len(self.codes)

    @cached_property
    def is_opaque(self) -> bool:
        return not len(self.codes) or bool(self.codes[0] >= _OPAQUE)

    @property
    def solid(self) -> "Cloud":
        """Its opaque colours alone."""
        first = np.searchsorted(self.codes, _OPAQUE)
        residuals = None if self.residuals is None else self.residuals[first:]
        return Cloud(self.codes[first:], self.counts[first:], residuals=residuals)

    @property
    def colors(self) -> npt.NDArray[np.uint8]:
        """(n, 4) red, green, blue, alpha."""
        return as_colors(self.codes)

    @cached_property
    def weights(self) -> npt.NDArray[np.float64]:
        """(n,) how much each colour counts: its pixels times its alpha (0 to 1)."""
        return self.counts * ((self.codes >> 24) / 255)

    def view(self, space: Space) -> View:
        """The cloud as points of a space; the last few are remembered."""
        if space not in self._views:
            while len(self._views) >= _VIEWS:
                self._views.pop(next(iter(self._views)), None)
            self._views[space] = View(self.colors, self.counts, space, self.residuals)
        return self._views[space]

    def on_matte(self, matte: tuple[int, int, int]) -> tuple["Cloud", npt.NDArray[np.intp]]:
        """The cloud as it looks on an opaque background, and where each of its own colours went.

        Returns:
            The flattened cloud, and (n,) the place of each colour of this cloud in it; where there
            are fully transparent pixels, one more entry for them at the end: (n + 1,).
        """
        colors, counts = self.colors, self.counts
        if self.n_transparent:
            colors = np.concatenate([colors, np.zeros((1, 4), np.uint8)])
            counts = np.append(counts, self.n_transparent)
        codes = flatten(colors, matte).reshape(-1).view("<u4")
        distinct, inverse = np.unique(codes, return_inverse=True)
        totals = np.bincount(inverse, counts, len(distinct)).astype(np.int64)
        return Cloud(distinct, totals, residuals=self._blended(inverse, totals)), inverse

    def _blended(
        self, places: npt.NDArray[np.intp], totals: npt.NDArray[np.int64]
    ) -> npt.NDArray[np.float32] | None:
        """(m, 3) residuals of the colours that this cloud's become, on an opaque background."""
        if self.residuals is None:
            return None
        own = places[: self.n_distinct]
        sums = [np.bincount(own, self.weights * lost, len(totals)) for lost in self.residuals.T]
        return (np.stack(sums, axis=1) / totals[:, None]).astype(np.float32)


def count(image: Image, progress: Progress | None = None) -> Cloud:
    """Count the distinct colours of an image, band by band."""
    progress = progress or Progress()
    codes = image.codes
    table = _empty_table(progress) if len(codes) >= _TABLE_FROM else None
    parts: list[Cloud] = []
    n_transparent = 0
    for band in bands(len(codes), _PIXELS_AT_ONCE if table is not None else BAND):
        progress.step(band.start / len(codes), "Counting colours")
        rest = codes[band]
        if table is not None:
            solid = rest >= _OPAQUE if rest.min() < _OPAQUE else None
            opaque, rest = (rest, rest[:0]) if solid is None else (rest[solid], rest[~solid])
            # A scalar of the table's own type takes NumPy's fast path, twenty times as fast.
            np.add.at(table, opaque & _RGB, np.uint32(1))
        visible = rest[rest > _RGB]
        n_transparent += len(rest) - len(visible)
        if len(visible):
            part, counts = np.unique(visible, return_counts=True)
            parts.append(Cloud(part, counts.astype(np.int64)))
    if table is not None:
        parts = [_sum(parts, 0), *_occupied(table, progress)]
    cloud = _sum(parts, n_transparent)
    residuals = mean_residuals(image, cloud.codes, cloud.counts, progress)
    return cloud if residuals is None else replace(cloud, residuals=residuals)


def _empty_table(progress: Progress) -> npt.NDArray[np.uint32]:
    """A zero for each opaque colour. Written here, in bands: memory that is only promised would be
    given all at once, at the first count, and that takes a tenth of a second."""
    table = np.empty(1 << 24, np.uint32)
    for band in bands(len(table)):
        progress.step(0, "Counting colours")
        table[band] = 0
    return table


def _occupied(table: npt.NDArray[np.uint32], progress: Progress) -> list[Cloud]:
    """The opaque colours that a table of all of them has counted, in their order."""

    def look(band: slice) -> Cloud:
        progress.step(1, "Counting colours")
        counted = table[band]
        found = np.flatnonzero(counted != 0)  # for truth values it has a faster way
        codes = (found + band.start).astype(np.uint32) | _OPAQUE
        return Cloud(codes, counted[found].astype(np.int64))

    return in_threads(look, bands(len(table)))


def merge(clouds: list[Cloud]) -> Cloud:
    """The cloud of several images together."""
    return _sum(clouds, sum(cloud.n_transparent for cloud in clouds))


def _sum(parts: list[Cloud], n_transparent: int) -> Cloud:
    parts = [part for part in parts if part.n_distinct]
    if not parts:
        return Cloud(np.zeros(0, np.uint32), np.zeros(0, np.int64), n_transparent)
    if len(parts) == 1:
        return replace(parts[0], n_transparent=n_transparent)
    codes = np.concatenate([part.codes for part in parts])
    counts = np.concatenate([part.counts for part in parts])
    residuals = _all_residuals(parts)
    if (codes[1:] <= codes[:-1]).any():
        order = np.argsort(codes, kind="stable")
        codes, counts = codes[order], counts[order]
        residuals = None if residuals is None else residuals[order]
    first = np.flatnonzero(np.concatenate([[True], codes[1:] != codes[:-1]]))
    totals = np.add.reduceat(counts, first)
    if residuals is not None:
        sums = np.add.reduceat(residuals * counts[:, None], first)
        residuals = (sums / totals[:, None]).astype(np.float32)
    return Cloud(codes[first], totals, n_transparent, residuals)


def _all_residuals(parts: list[Cloud]) -> npt.NDArray[np.float32] | None:
    """Of all parts, one after the other; those that have none lost nothing."""
    if all(part.residuals is None for part in parts):
        return None
    return np.concatenate(
        [
            np.zeros((part.n_distinct, 3), np.float32) if part.residuals is None else part.residuals
            for part in parts
        ]
    )
