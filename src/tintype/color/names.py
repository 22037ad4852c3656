"""What a colour is called: the nearest of some two thousand names from an openly licensed list.

The list is `resources/color-names.txt`, which tells its source and its licence.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from tintype.color.difference import ciede2000
from tintype.color.lab import to_lab
from tintype.color.srgb import Floats, from_hex
from tintype.data import resource

#: The name of what is fully transparent.
CLEAR = "Transparent"
#: So many that are nearest in CIELAB are compared by CIEDE2000, which takes longer. Among them is also
#: another name for a colour whose first one is taken.
_CLOSE = 24
_COLORS_AT_ONCE = 128


@dataclass(frozen=True, eq=False)
class _List:
    """(n,) names, and (n, 3) their colours in CIELAB."""

    names: tuple[str, ...]
    lab: Floats


def names_for(colors: npt.NDArray[np.uint8]) -> list[str]:
    """A name for each of the colours (k, 4), no two alike; alpha does not matter, unless it is 0.

    The nearest colour of all gets its name first. Who finds every near name taken gets the nearest with
    a number.
    """
    found = [CLEAR if alpha == 0 else "" for alpha in colors[:, 3].tolist()]
    close, apart = _nearest(colors[:, :3])
    taken: set[str] = set()
    for pair in np.argsort(apart, axis=None, kind="stable"):
        place, rank = divmod(int(pair), apart.shape[1])
        name = _list().names[close[place, rank]]
        if not found[place] and name not in taken:
            found[place] = name
            taken.add(name)
    return _numbered([name or _list().names[close[place, 0]] for place, name in enumerate(found)])


def _nearest(rgb: npt.NDArray[np.uint8]) -> tuple[npt.NDArray[np.intp], Floats]:
    """(k, close) places in the list and their CIEDE2000, nearest first."""
    parts = [_near(rgb[at : at + _COLORS_AT_ONCE]) for at in range(0, len(rgb), _COLORS_AT_ONCE)]
    if not parts:
        return np.zeros((0, 1), np.intp), np.zeros((0, 1))
    return np.concatenate([one for one, _ in parts]), np.concatenate([each for _, each in parts])


def _near(rgb: npt.NDArray[np.uint8]) -> tuple[npt.NDArray[np.intp], Floats]:
    lab = to_lab(rgb)[:, None]
    close = np.argpartition(((lab - _list().lab) ** 2).sum(axis=2), _CLOSE, axis=1)[:, :_CLOSE]
    apart = ciede2000(lab, _list().lab[close])
    order = np.argsort(apart, axis=1, kind="stable")
    return np.take_along_axis(close, order, 1), np.take_along_axis(apart, order, 1)


def _numbered(names: list[str]) -> list[str]:
    """The second of a name is called "name 2"; names of the list have no number."""
    seen: dict[str, int] = {}
    numbered = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        numbered.append(name if seen[name] == 1 else f"{name} {seen[name]}")
    return numbered


@cache
def _list() -> _List:
    lines = resource("color-names.txt").read_text("utf-8").splitlines()
    pairs = [line.split(" ", 1) for line in lines if not line.startswith("# ")]
    rgb = np.array([from_hex(color)[:3] for color, _ in pairs], np.uint8)
    return _List(tuple(name for _, name in pairs), to_lab(rgb))
