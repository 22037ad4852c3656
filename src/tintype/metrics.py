"""Quality between an image and its result.

From the cloud it is exact and costs no pass over the pixels; where colours are mixed in a pattern, one
colour goes to several entries, and the pixels have to be looked at.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from tintype.color.difference import ciede2000
from tintype.color.lab import to_lab
from tintype.image import Cloud, Image
from tintype.image.image import BAND, as_colors, bands
from tintype.image.points import weigh
from tintype.progress import Progress
from tintype.threads import in_threads

_Sums = npt.NDArray[np.float64]

_COLORS_AT_ONCE = 1 << 16
_PAIRS = 1 << 13
#: CIEDE2000 costs a microsecond a colour: so many of the heaviest are all measured, ...
_HEAVY = 1 << 15
#: ... and of the others about as many, at regular distances.
_LIGHT = 1 << 15


@dataclass(frozen=True)
class Quality:
    """Measured quality; None where no pixel counts (all are fully transparent).

    Attributes:
        mse_rgb_sum: squared RGB distance per pixel, summed over the three channels, 8-bit scale.
        psnr: dB, 10 log10(3 * 255^2 / mse_rgb_sum); None when there is no error.
        delta_e_2000_mean: mean CIEDE2000. Of more than 65,536 distinct colours the 32,768 with most
            pixels are measured, and a regular sample of as many stands for the others.
    """

    mse_rgb_sum: float | None
    psnr: float | None
    delta_e_2000_mean: float | None


def quality(
    cloud: Cloud,
    colors: npt.NDArray[np.uint8],
    places: npt.NDArray[np.intp],
    progress: Progress | None = None,
) -> Quality:
    """How far the palette ``colors`` (k, 4) is from the cloud that was assigned to ``places`` (n,).

    Each colour counts by its pixels times their alpha; fully transparent pixels are left out.
    """
    return measured(cloud, colors, places, progress)[0]


def spreads(
    cloud: Cloud, colors: npt.NDArray[np.uint8], places: npt.NDArray[np.intp]
) -> npt.NDArray[np.float64]:
    """(k,) how far the pixels of each entry lie from it; 0 where there are none.

    The root of the mean squared RGB distance, weighed by alpha, 8-bit scale: a sphere about the entry
    that holds most of its colours. So the sum of share times spread squared is `Quality.mse_rgb_sum`.
    """
    return _spreads(*_errors(cloud, colors, places))


def measured(
    cloud: Cloud,
    colors: npt.NDArray[np.uint8],
    places: npt.NDArray[np.intp],
    progress: Progress | None = None,
) -> tuple[Quality, npt.NDArray[np.float64]]:
    """`quality` and `spreads` in one go."""
    errors, weights = _errors(cloud, colors, places)
    total = float(weights.sum())
    if not total:
        return Quality(None, None, None), np.zeros(len(colors))
    mean = _mean_difference(cloud, colors, places, progress or Progress())
    return _quality(float(errors.sum()) / total, mean), _spreads(errors, weights)


def shares(cloud: Cloud, n_colors: int, places: npt.NDArray[np.intp]) -> npt.NDArray[np.float64]:
    """(n_colors,) fraction of the pixels, weighed by alpha, that each palette colour stands for."""
    weights = weigh(places, cloud.weights, n_colors)
    total = weights.sum()
    return weights / total if total else weights


def pixel_measured(
    image: Image,
    colors: npt.NDArray[np.uint8],
    indices: npt.NDArray[np.uint8],
    progress: Progress | None = None,
) -> tuple[Quality, npt.NDArray[np.float64]]:
    """As `measured`, of the pixels of an image and their ``indices`` (height, width).

    The mean CIEDE2000 is of 65,536 pixels at regular distances, or of all if there are fewer.
    """
    progress = progress or Progress()
    codes, places = image.codes, indices.reshape(-1)

    def measure(band: slice) -> _Sums:
        progress.step(band.start / len(codes), "Measuring")
        own = as_colors(codes[band])
        return _sums(own, own[:, 3] / 255, colors, places[band])

    errors, weights = sum(
        in_threads(measure, bands(len(codes), _COLORS_AT_ONCE)), np.zeros((2, len(colors)))
    )
    total = float(weights.sum())
    if not total:
        return Quality(None, None, None), np.zeros(len(colors))
    chosen = slice(None, None, max(1, len(codes) // (_HEAVY + _LIGHT)))
    own, alpha = as_colors(codes[chosen]), (codes[chosen] >> 24) / 255
    difference = ciede2000(to_lab(own[:, :3]), to_lab(colors[:, :3])[places[chosen]])
    mean = float((difference * alpha).sum() / alpha.sum()) if alpha.any() else 0.0
    return _quality(float(errors.sum()) / total, mean), _spreads(errors, weights)


class Measuring:
    """As `pixel_measured`, of the pixels of many frames, each as often as it is seen.

    Args:
        colors: (k, 4) the palette.
        n_pixels: of all frames together. The mean CIEDE2000 is of 65,536 of them, or of all if there
            are fewer.
    """

    def __init__(self, colors: npt.NDArray[np.uint8], n_pixels: int) -> None:
        self._colors, self._lab = colors, to_lab(colors[:, :3])
        self._sums: _Sums = np.zeros((2, len(colors)))
        self._difference = self._alpha = 0.0
        self._apart = max(1, n_pixels // (_HEAVY + _LIGHT))
        self._first = 0

    def add(
        self,
        codes: npt.NDArray[np.uint32],
        places: npt.NDArray[np.uint8],
        counts: npt.NDArray[np.int64],
    ) -> None:
        """Pixels, their entries, and in how many frames they were so; all (n,)."""
        for band in bands(len(codes), _COLORS_AT_ONCE):
            own = as_colors(codes[band])
            weights = own[:, 3] / 255 * counts[band]
            self._sums += _sums(own, weights, self._colors, places[band])

    def sample(self, codes: npt.NDArray[np.uint32], places: npt.NDArray[np.uint8]) -> None:
        """The pixels of one frame and their entries, (n,); some of them are compared."""
        chosen = slice(self._first, None, self._apart)
        # Where one frame's regular distances end, those of the next go on.
        self._first = (self._first - len(codes)) % self._apart
        own, alpha = as_colors(codes[chosen]), (codes[chosen] >> 24) / 255
        difference = ciede2000(to_lab(own[:, :3]), self._lab[places[chosen]])
        self._difference += float((difference * alpha).sum())
        self._alpha += float(alpha.sum())

    @property
    def shares(self) -> npt.NDArray[np.float64]:
        """(k,) as `shares`."""
        weights: _Sums = self._sums[1]
        total = float(weights.sum())
        return weights / total if total else weights

    @property
    def quality(self) -> Quality:
        total = float(self._sums[1].sum())
        if not total:
            return Quality(None, None, None)
        mean = self._difference / self._alpha if self._alpha else 0.0
        return _quality(float(self._sums[0].sum()) / total, mean)

    @property
    def spreads(self) -> npt.NDArray[np.float64]:
        """(k,) as `spreads`."""
        return _spreads(*self._sums)


def pixel_shares(
    image: Image, n_colors: int, indices: npt.NDArray[np.uint8]
) -> npt.NDArray[np.float64]:
    """(n_colors,) as `shares`, of the pixels of an image and their ``indices`` (height, width)."""
    codes, places = image.codes, indices.reshape(-1)
    weights = np.zeros(n_colors)
    for band in bands(len(codes), BAND):
        weights += weigh(places[band], codes[band] >> 24, n_colors)
    total = weights.sum()
    return weights / total if total else weights


def _quality(mse: float, mean: float) -> Quality:
    return Quality(mse, 10 * float(np.log10(3 * 255**2 / mse)) if mse else None, mean)


def _spreads(
    errors: npt.NDArray[np.float64], weights: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    none = np.zeros(len(errors))
    return np.sqrt(np.divide(errors, weights, out=none, where=weights > 0))


def _errors(cloud: Cloud, colors: npt.NDArray[np.uint8], places: npt.NDArray[np.intp]) -> _Sums:
    """(2, k) of each entry the sum of the squared errors, and of the weights."""
    own, weights = cloud.colors, cloud.weights

    def measure(band: slice) -> _Sums:
        return _sums(own[band], weights[band], colors, places[band])

    return sum(in_threads(measure, bands(len(own), _COLORS_AT_ONCE)), np.zeros((2, len(colors))))


def _sums(
    own: npt.NDArray[np.uint8],
    weights: npt.NDArray[np.float64],
    colors: npt.NDArray[np.uint8],
    places: npt.NDArray[np.integer[Any]],
) -> _Sums:
    off = own[:, :3].astype(np.int32) - colors[places, :3]
    errors = (off * off).sum(axis=1) * weights
    return np.stack([weigh(places, part, len(colors)) for part in (errors, weights)])


def _mean_difference(
    cloud: Cloud,
    colors: npt.NDArray[np.uint8],
    places: npt.NDArray[np.intp],
    progress: Progress,
) -> float:
    chosen, weights = _sample(cloud.weights)
    own, places = cloud.colors[chosen, :3], places[chosen]
    palette = to_lab(colors[:, :3])

    def measure(band: slice) -> float:
        progress.step(band.start / len(own), "Measuring")
        difference = ciede2000(to_lab(own[band]), palette[places[band]])
        # Not "@": the last digit of a BLAS product depends on the number of threads.
        return float((difference * weights[band]).sum())

    return sum(in_threads(measure, bands(len(own), _PAIRS))) / float(weights.sum())


def _sample(
    weights: npt.NDArray[np.float64],
) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.float64]]:
    """Which colours to measure, and how much each of them counts."""
    n = len(weights)
    if n <= _HEAVY + _LIGHT:
        return np.arange(n), weights
    order = np.argpartition(weights, n - _HEAVY)
    light, heavy = np.sort(order[:-_HEAVY]), order[-_HEAVY:]
    stand_ins = light[:: -(-len(light) // _LIGHT)]
    scale = weights[light].sum() / weights[stand_ins].sum()
    chosen = np.concatenate([heavy, stand_ins])
    return chosen, np.concatenate([weights[heavy], weights[stand_ins] * scale])
