"""What is seen of a cloud, whatever shows it: points, and the centres with where they came from."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColor

from tintype.gui import theme

#: How much of its colour a point loses that does not belong to what is highlighted.
_DIMMED = 0.86
#: Diameters of centres of no share and of all, in logical pixels; areas go with the shares.
_LEAST, _MOST = 6.0, 34.0
#: Where axes are so many pixels long; circles grow and shrink with them by these factors at most.
_USUAL, _SMALLEST, _LARGEST = 200.0, 0.75, 1.6


def _none() -> npt.NDArray[Any]:
    return np.zeros((0, 3), np.float32)


def _nobody() -> npt.NDArray[np.intp]:
    return np.zeros(0, np.intp)


@dataclass(frozen=True, eq=False)
class Points:
    """The points of a cloud.

    Attributes:
        values: (n, 3) on the axes.
        colors: (n, 3) to show them in, 0 to 255.
        groups: (n,) what each belongs to, for highlighting; -1 is nothing.
    """

    values: npt.NDArray[Any] = field(default_factory=_none)
    colors: npt.NDArray[Any] = field(default_factory=_none)
    groups: npt.NDArray[np.intp] = field(default_factory=_nobody)

    def __len__(self) -> int:
        return len(self.values)

    def shown(self, highlighted: int) -> npt.NDArray[np.float32]:
        """(n, 3) colours; of what is not highlighted, if anything is, hardly any is left."""
        return mixed(self.colors, self.others(highlighted))

    def others(self, highlighted: int) -> npt.NDArray[np.bool_]:
        """(n,) whether something is highlighted to which a point does not belong."""
        if highlighted < 0:
            return np.zeros(len(self), bool)
        return np.asarray(self.groups != highlighted)


@dataclass(frozen=True, eq=False)
class Centers:
    """The centres of a cloud.

    Attributes:
        values, colors, groups: as for `Points`.
        shares: (n,) of all that counts, 0 to 1.
        trail: (n, 3) values where they were, the oldest first.
        glow: how strongly the trail is seen, 0 to 1.
    """

    values: npt.NDArray[Any] = field(default_factory=_none)
    colors: npt.NDArray[Any] = field(default_factory=_none)
    groups: npt.NDArray[np.intp] = field(default_factory=_nobody)
    shares: npt.NDArray[Any] = field(default_factory=lambda: np.zeros(0))
    trail: tuple[npt.NDArray[Any], ...] = ()
    glow: float = 0.0

    def __len__(self) -> int:
        return len(self.values)

    def only(self, kept: npt.NDArray[np.bool_]) -> "Centers":
        """Some of them, (n,)."""
        return Centers(
            self.values[kept],
            self.colors[kept],
            self.groups[kept],
            self.shares[kept],
            tuple(values[kept] for values in self.trail),
            self.glow,
        )

    def radii(self, room: float) -> npt.NDArray[np.float64]:
        """(n,) in logical pixels, where an axis is ``room`` of them long."""
        areas = _LEAST**2 + (_MOST**2 - _LEAST**2) * np.clip(self.shares, 0, 1)
        return np.asarray(min(_LARGEST, max(_SMALLEST, room / _USUAL)) * np.sqrt(areas) / 2)


def mixed(colors: npt.NDArray[Any], others: npt.NDArray[np.bool_]) -> npt.NDArray[np.float32]:
    """(n, 3) colours; of the ``others`` (n,) hardly any is left."""
    result: npt.NDArray[np.float32] = colors.astype(np.float32)
    result[others] += _DIMMED * (canvas() - result[others])
    return result


def canvas() -> npt.NDArray[np.float32]:
    """(3,) red, green and blue of what a cloud is painted on."""
    color = QColor(theme.shades().canvas)
    return np.array([color.red(), color.green(), color.blue()], np.float32)
