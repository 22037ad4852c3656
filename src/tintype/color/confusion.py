"""Which colours of a palette people who lack a kind of cone can hardly tell apart."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tintype.color.deficiency import Deficiency
from tintype.color.difference import ciede2000
from tintype.color.lab import to_lab
from tintype.progress import Progress

#: CIEDE2000 below which two colours are hard to tell apart. One is just noticeable side by side; in a
#: chart or on buttons, small and away from each other, it takes some times as much.
HARD = 5.0
#: From here on they are plainly different: only such pairs can be lost.
PLAIN = 10.0


@dataclass(frozen=True)
class Confusion:
    """Two colours, by their places, and their CIEDE2000 to most people and to the others."""

    one: int
    other: int
    plain: float
    seen: float


def confused(
    rgb: npt.NDArray[np.uint8], deficiency: Deficiency, progress: Progress | None = None
) -> list[Confusion]:
    """Pairs of the colours (k, 3) that differ by `PLAIN` or more, and with the deficiency by less than
    `HARD`; the hardest first."""
    progress = progress or Progress()
    lab, seen = to_lab(rgb), to_lab(deficiency.seen(rgb))
    found = []
    for one in range(len(rgb) - 1):
        progress.step(one / len(rgb), "Comparing colours")
        rest = slice(one + 1, None)
        plain, hard = ciede2000(lab[one], lab[rest]), ciede2000(seen[one], seen[rest])
        for place in np.flatnonzero((plain >= PLAIN) & (hard < HARD)).tolist():
            found.append(Confusion(one, one + 1 + place, float(plain[place]), float(hard[place])))
    return sorted(found, key=lambda pair: (pair.seen, pair.one, pair.other))
