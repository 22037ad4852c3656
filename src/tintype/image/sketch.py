"""A cloud drawn with fewer colours, near enough to try things out quickly.

Colours that agree in the upper six bits of red, green and blue become their mean. What is done with a
sketch costs a fraction of what it costs with all colours, and differs by what is hardly seen.
"""

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from tintype.image.cloud import Cloud
from tintype.image.image import BAND, Image, as_colors, bands

#: As many colours are not worth the trouble.
_FEW = 1 << 15
_OPAQUE = np.uint32(0xFF000000)
_UPPER = np.uint32(0xFFFCFCFC)
_CELLS = 1 << 18


class Sketch:
    """The sketch of a cloud.

    Attributes:
        cloud: the fewer colours, with the same weight and the same alpha.
    """

    def __init__(self, cloud: Cloud) -> None:
        self.cloud = cloud
        self._is_exact = cloud.n_distinct <= _FEW
        if self._is_exact:
            return
        first = int(np.searchsorted(cloud.codes, _OPAQUE))
        self._soft_keys, soft, soft_counts = _joined(cloud.codes[:first], cloud.counts[:first])
        self._soft = soft
        solid, counts, self._solid = _by_cell(cloud.codes[first:], cloud.counts[first:])
        codes, counts = np.concatenate([soft, solid]), np.concatenate([soft_counts, counts])
        order = np.argsort(codes)
        self.cloud = Cloud(codes[order], counts[order], cloud.n_transparent)

    def drawn(self, image: Image) -> Image:
        """An image of colours of the whole cloud, with those of the sketch."""
        if self._is_exact:
            return image
        codes = image.codes
        out = np.empty_like(codes)
        for band in bands(len(codes), BAND):
            own = codes[band]
            found = self._solid[_cells(own)]
            soft = np.flatnonzero(own < _OPAQUE)
            if len(soft):
                found[soft] = self._of_soft(own[soft])
            out[band] = found
        pixels = out.view(np.uint8).reshape(image.pixels.shape)
        return replace(image, pixels=pixels)

    def _of_soft(self, codes: npt.NDArray[np.uint32]) -> npt.NDArray[np.uint32]:
        found = codes.copy()
        visible = np.flatnonzero(codes >= np.uint32(0x01000000))
        if len(visible):
            found[visible] = self._soft[np.searchsorted(self._soft_keys, codes[visible] & _UPPER)]
        return found


Codes = npt.NDArray[np.uint32]
Counts = npt.NDArray[np.int64]


def _joined(codes: Codes, counts: Counts) -> tuple[Codes, Codes, Counts]:
    """Of colours with alpha: rising keys, the mean colour of each, and its pixels."""
    keys, places = np.unique(codes & _UPPER, return_inverse=True)
    means, totals = _means(codes, counts, places, len(keys))
    return keys, means | (keys & _OPAQUE), totals


def _by_cell(codes: Codes, counts: Counts) -> tuple[Codes, Counts, Codes]:
    """Of opaque colours: the mean of each cell that has any, its pixels, and a table by cell."""
    means, totals = _means(codes, counts, _cells(codes), _CELLS)
    used = np.flatnonzero(totals)
    table = means | _OPAQUE
    return table[used], totals[used], table


def _means(
    codes: Codes, counts: Counts, places: npt.NDArray[np.intp], n: int
) -> tuple[Codes, Counts]:
    """(n,) mean colours without alpha, rounded, of the ``codes`` at each place; and their pixels."""
    totals = np.bincount(places, counts, n)
    colors = as_colors(codes)
    means = np.zeros(n, np.uint32)
    for channel in range(3):
        sums = np.bincount(places, colors[:, channel] * counts, n)
        mean = np.rint(sums / np.maximum(totals, 1)).astype(np.uint32)
        means |= mean << np.uint32(8 * channel)
    return means, totals.astype(np.int64)


def _cells(codes: Codes) -> npt.NDArray[np.intp]:
    """The number of each opaque colour's cell: the upper six bits of blue, green and red."""
    found = (codes >> np.uint32(2)) & np.uint32(0x3F)
    found |= (codes >> np.uint32(4)) & np.uint32(0xFC0)
    found |= (codes >> np.uint32(6)) & np.uint32(0x3F000)
    return found.astype(np.intp)
