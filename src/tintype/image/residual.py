"""What 8 bits lost of an image's 16: the mean of it for each distinct colour.

Pixels are counted by their 8-bit colours, so a photo of 16 bits costs what one of 8 does. Its colours are
put right by the mean of what their pixels had lost.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from tintype.image.image import Image, bands
from tintype.progress import Progress

Codes = npt.NDArray[np.uint32]
_OPAQUE = np.uint32(0xFF000000)
_RGB = np.uint32(0x00FFFFFF)
#: From here on a table of all 2^24 colours is faster than searching.
_TABLE_FROM = 1 << 20
_PIXELS_AT_ONCE = 1 << 16
#: A level of 8 bits, in 16.
_LEVEL = 257


def mean_residuals(
    image: Image, codes: Codes, counts: npt.NDArray[np.int64], progress: Progress
) -> npt.NDArray[np.float32] | None:
    """(n, 3) how far the mean of each colour's pixels is above it, in levels of 8 bits, -0.5 to 0.5.

    Args:
        codes, counts: (n,) the image's colours that are not fully transparent, rising; their pixels.
    """
    if image.residual is None:
        return None
    places_of, lost = _finder(codes, len(image.codes)), image.residual.reshape(-1, 3)
    sums = np.zeros((3, len(codes)), np.int64)
    for band in bands(len(image.codes), _PIXELS_AT_ONCE):
        progress.step(band.start / len(image.codes), "Counting colours")
        seen = np.flatnonzero(image.codes[band] > _RGB)
        places = places_of(image.codes[band][seen])
        for channel, total in enumerate(sums):
            np.add.at(total, places, lost[band][seen, channel].astype(np.int64))
    return (sums / (_LEVEL * counts)).T.astype(np.float32)


def _finder(codes: Codes, n_pixels: int) -> Callable[[Codes], npt.NDArray[Any]]:
    """Where each colour of some pixels stands in ``codes``."""

    def search(own: Codes) -> npt.NDArray[Any]:
        return np.asarray(np.searchsorted(codes, own))

    if n_pixels < _TABLE_FROM:
        return search
    first = int(np.searchsorted(codes, _OPAQUE))
    table = np.zeros(1 << 24, np.uint32)
    table[codes[first:] & _RGB] = np.arange(first, len(codes), dtype=np.uint32)

    def look_up(own: Codes) -> npt.NDArray[Any]:
        places: npt.NDArray[np.intp] = table[own & _RGB].astype(np.intp)
        soft = np.flatnonzero(own < _OPAQUE)
        places[soft] = search(own[soft])
        return places

    return look_up
