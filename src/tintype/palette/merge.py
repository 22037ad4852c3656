"""Near-identical colours made one."""

from typing import Any

import numpy as np
import numpy.typing as npt

from tintype.color.difference import ciede2000
from tintype.color.lab import from_lab, to_lab
from tintype.progress import Progress


def merge_alike(
    colors: npt.NDArray[np.uint8],
    weights: npt.NDArray[Any],
    threshold: float,
    n_kept: int = 0,
    progress: Progress | None = None,
) -> npt.NDArray[np.uint8]:
    """Colours of which no two differ by less than ``threshold``, apart from those that are kept.

    The two nearest become one, again and again: their mean in CIELAB by weight, or the kept one of
    them. Colours of different alpha are never the same.

    Args:
        colors: (k, 4); the first ``n_kept`` are not changed.
        weights: (k,) how much each counts.
        threshold: CIEDE2000.
    """
    progress = progress or Progress()
    lab = np.asarray(to_lab(colors[:, :3]), float)
    weights = np.maximum(weights.astype(float), 1e-9)
    colors = colors.copy()
    alive = np.ones(len(colors), bool)
    apart = np.full((len(colors), len(colors)), np.inf, np.float32)

    def measure(place: int) -> None:
        others = alive & (colors[:, 3] == colors[place, 3])
        others[place] = False
        if place < n_kept:
            others[:n_kept] = False
        row = np.full(len(colors), np.inf, np.float32)
        row[others] = ciede2000(lab[place], lab[others])
        apart[place], apart[:, place] = row, row

    for place in range(len(colors)):
        progress.step(place / len(colors), "Merging")
        measure(place)
    while (least := int(apart.argmin())) >= 0 and apart.flat[least] < threshold:
        one, other = sorted(divmod(least, len(colors)))
        alive[other] = False
        apart[other], apart[:, other] = np.inf, np.inf
        if one >= n_kept:
            together = weights[one] + weights[other]
            lab[one] = (lab[one] * weights[one] + lab[other] * weights[other]) / together
            colors[one, :3] = np.clip(np.rint(from_lab(lab[one])), 0, 255)
        weights[one] += weights[other]
        measure(one)
    return colors[alive]
