"""The nearest palette colour, exactly: for points, for the colours of a cloud, for every pixel."""

from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from tintype.color.spaces import Space
from tintype.image import Cloud, Image
from tintype.image.image import bands
from tintype.progress import Progress
from tintype.threads import in_threads

#: Distances held at once: points in a band times colours. In the cache of a core it is five times as
#: fast as beyond it.
DISTANCES = 1 << 17
#: So few pixels are searched for in the cloud.
_FEW_PIXELS = 1 << 14


def nearest(
    positions: npt.NDArray[Any], centers: npt.NDArray[Any], progress: Progress | None = None
) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.floating[Any]]]:
    """The nearest of ``centers`` for each position, ties to the first.

    Args:
        positions: (n, d), 0 to 255.
        centers: (k, d) of the same space and type; float32 is exact for whole numbers in RGB, where
            no sum reaches 2^24.

    Returns:
        (n,) places in ``centers``, and (n,) squared distances.
    """
    n, (k, d) = len(positions), centers.shape
    places, squared = np.empty(n, np.intp), np.empty(n, centers.dtype)
    # |c|^2 / 2 - p c orders the centres as |p - c|^2 does: one product of (p, 1) with (-c, |c|^2 / 2).
    factors = np.concatenate([-centers.T, (centers * centers).sum(axis=1)[None] / 2])
    size = max(1, min(n, DISTANCES // max(1, k)))
    points, scores = np.ones((size, d + 1), centers.dtype), np.empty((size, k), centers.dtype)
    rows = np.arange(size)
    for band in bands(n, size):
        if progress:
            progress.step(band.start / n, "Mapping")
        own = positions[band]
        m = len(own)
        points[:m, :d] = own
        found = np.matmul(points[:m], factors, out=scores[:m])
        best = found.argmin(axis=1)
        places[band] = best
        squared[band] = found[rows[:m], best]
    squared *= 2
    squared += np.einsum("ij,ij->i", positions, positions)
    return places, np.maximum(squared, 0, out=squared)


def assign(
    cloud: Cloud,
    colors: npt.NDArray[np.uint8],
    space: Space,
    progress: Progress | None = None,
) -> npt.NDArray[np.intp]:
    """The place in ``colors`` (k, 4) of each colour of the cloud, (n,), nearest in ``space``.

    Opaque colours go to opaque entries only, as long as there is one: what was solid stays solid.
    """
    progress = progress or Progress()
    own = cloud.view(space).exact.positions
    visible, solid = np.flatnonzero(colors[:, 3] > 0), np.flatnonzero(colors[:, 3] == 255)
    solid = solid if len(solid) else visible
    if cloud.is_opaque:
        entries = space.positions(colors[solid], opaque=not (colors[solid, 3] < 255).any())
        if entries.shape[1] > own.shape[1]:  # only translucent entries for opaque colours
            own = space.positions(cloud.colors, opaque=False)
        return solid[nearest(own, entries, progress)[0]]
    entries = space.positions(colors, opaque=False)
    is_solid = cloud.colors[:, 3] == 255
    places = np.empty(len(own), np.intp)
    for chosen, allowed in ((is_solid, solid), (~is_solid, visible)):
        places[chosen] = allowed[nearest(own[chosen], entries[allowed], progress)[0]]
    return places


def map_pixels(
    image: Image,
    cloud: Cloud,
    places: npt.NDArray[np.intp],
    transparent: int,
    progress: Progress | None = None,
) -> npt.NDArray[np.uint8]:
    """(height, width) palette indices of an image whose colours were assigned.

    Args:
        image, cloud: the image and its own cloud.
        places: (n,) for each colour of the cloud, 0 to 255.
        transparent: the index of fully transparent pixels.
    """
    indices = PixelMap(cloud, places, transparent).of(image.codes, progress)
    return indices.reshape(image.height, image.width)


class PixelMap:
    """Where each colour of a cloud goes, ready to be looked up; arguments as of `map_pixels`."""

    def __init__(self, cloud: Cloud, places: npt.NDArray[np.intp], transparent: int) -> None:
        self._codes, self._places = cloud.codes, places.astype(np.uint8)
        self._opaque_from = int(np.searchsorted(cloud.codes, np.uint32(0xFF000000)))
        self._all_opaque = cloud.is_opaque and not cloud.n_transparent
        self.transparent = transparent

    @cached_property
    def _table(self) -> npt.NDArray[np.uint8]:
        """Of every opaque colour that there can be."""
        table = np.zeros(1 << 24, np.uint8)
        solid = slice(self._opaque_from, None)
        table[self._codes[solid] & np.uint32(0xFFFFFF)] = self._places[solid]
        return table

    def of(
        self, codes: npt.NDArray[np.uint32], progress: Progress | None = None
    ) -> npt.NDArray[np.uint8]:
        """(n,) palette indices of pixels, whose colours are all in the cloud."""
        progress = progress or Progress()
        indices = np.empty(len(codes), np.uint8)
        if len(codes) <= _FEW_PIXELS:
            self._map_few(codes, indices)
            return indices

        def map_band(band: slice) -> None:
            progress.step(band.start / len(codes), "Mapping")
            part, out = codes[band], indices[band]
            np.take(self._table, part & np.uint32(0xFFFFFF), out=out, mode="clip")
            if not self._all_opaque:
                self._map_soft(part, out)

        in_threads(map_band, bands(len(codes)))
        return indices

    def _map_few(self, codes: npt.NDArray[np.uint32], out: npt.NDArray[np.uint8]) -> None:
        """Without the table, which takes longer to make than so few pixels to look up."""
        out[:] = self.transparent
        visible = np.flatnonzero(codes >= np.uint32(0x01000000))
        out[visible] = self._places[np.searchsorted(self._codes, codes[visible])]

    def _map_soft(self, codes: npt.NDArray[np.uint32], out: npt.NDArray[np.uint8]) -> None:
        soft = np.flatnonzero(codes < np.uint32(0xFF000000))
        if len(soft):
            out[soft] = self.transparent
            visible = soft[codes[soft] >= np.uint32(0x01000000)]
            translucent = self._codes[: self._opaque_from]
            out[visible] = self._places[np.searchsorted(translucent, codes[visible])]
