"""Structural similarity: how much of the pattern of light and dark is left.

Source: Wang, Bovik, Sheikh, Simoncelli, "Image quality assessment: from error visibility to structural
similarity", IEEE Trans. Image Process. 13 (2004), DOI 10.1109/TIP.2003.819861, with its constants and
its Gaussian window of 11 x 11 pixels.
"""

import numpy as np
import numpy.typing as npt

from tintype.color.matte import flatten
from tintype.image import Image
from tintype.image.image import bands
from tintype.progress import Progress
from tintype.threads import in_threads

_SIDE, _SIGMA = 11, 1.5
_C1, _C2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
#: Y' of Rec. ITU-R BT.601, as in the paper's own program.
_LUMA = np.array([0.299, 0.587, 0.114], np.float32)
#: Pixels of a band: about what stays in the cache of a core.
_PIXELS_AT_ONCE = 1 << 16
#: Near the middle float32 has digits enough for a variance.
_MIDDLE = 128.0

_Plane = npt.NDArray[np.float32]


def ssim(
    image: Image,
    colors: npt.NDArray[np.uint8],
    indices: npt.NDArray[np.integer],
    matte: tuple[int, int, int] = (255, 255, 255),
    progress: Progress | None = None,
) -> float:
    """The mean structural similarity of luma, up to 1, which is the same.

    The mean is over the places where the window lies in the picture. Where a side is less than 11 the
    window is cut to it.

    Args:
        colors, indices: (k, 4) palette and (height, width) places in it.
        matte: what both are seen on, where they are transparent.
    """
    progress = progress or Progress()
    palette = _luma(colors, matte)
    rows, columns = (_window(side) for side in (image.height, image.width))
    height, width = image.height - len(rows) + 1, image.width - len(columns) + 1
    size = max(1, _PIXELS_AT_ONCE // image.width)

    def measure(band: slice) -> float:
        progress.step(band.start / height, "Comparing structure")
        seen = slice(band.start, band.stop + len(rows) - 1)
        before = _luma(image.pixels[seen].reshape(-1, 4), matte).reshape(-1, image.width)
        return _sum(before, palette[indices[seen]], rows, columns)

    return sum(in_threads(measure, bands(height, size))) / (height * width)


def _sum(one: _Plane, other: _Plane, rows: _Plane, columns: _Plane) -> float:
    """The sum of the similarities at all places of the window."""
    planes = (one, other, one * one, other * other, one * other)
    mean1, mean2, square1, square2, product = (_blurred(plane, rows, columns) for plane in planes)
    variances = square1 - mean1 * mean1 + square2 - mean2 * mean2
    covariance = product - mean1 * mean2
    mean1, mean2 = mean1 + _MIDDLE, mean2 + _MIDDLE
    light = (2 * mean1 * mean2 + _C1) / (mean1 * mean1 + mean2 * mean2 + _C1)
    return float((light * (2 * covariance + _C2) / (variances + _C2)).sum(dtype=np.float64))


def _blurred(plane: _Plane, rows: _Plane, columns: _Plane) -> _Plane:
    """The weighted mean in each window that lies in the plane."""
    height, width = plane.shape[0] - len(rows) + 1, plane.shape[1] - len(columns) + 1
    down = sum(weight * plane[at : at + height] for at, weight in enumerate(rows))
    across = sum(weight * down[:, at : at + width] for at, weight in enumerate(columns))
    return np.asarray(across, np.float32)


def _window(side: int) -> _Plane:
    """One side of the window: weights that sum to 1."""
    size = min(_SIDE, side)
    at = np.arange(size) - (size - 1) / 2
    weights = np.exp(-(at**2) / (2 * _SIGMA**2))
    return np.asarray(weights / weights.sum(), np.float32)


def _luma(colors: npt.NDArray[np.uint8], matte: tuple[int, int, int]) -> _Plane:
    """(n,) luma of (n, 4) colours on a matte, less the middle."""
    is_solid = bool((colors[:, 3] == 255).all())
    solid = (colors if is_solid else flatten(colors, matte))[:, :3].astype(np.float32)
    # Not "@": the last digit of a BLAS product depends on the number of threads.
    return np.asarray((solid * _LUMA).sum(axis=1) - np.float32(_MIDDLE), np.float32)
