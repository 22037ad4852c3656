"""What the axes of a cloud are: red, green and blue, or Oklab's lightness and its two opponents."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tintype.color.oklab import from_oklab, to_oklab
from tintype.color.spaces import OKLAB, SRGB
from tintype.gui.figures import figure


def _tr(text: str) -> str:
    """Marks a text for translation; `Axis.ends` translates it."""
    return str(QT_TRANSLATE_NOOP("Axes", text))


@dataclass(frozen=True)
class Axis:
    """One axis.

    Attributes:
        letter: what it is called.
        low, high: a range that holds all of sRGB.
        decimals: of its values where they are shown.
        words: what stands at its ends; the numbers themselves where there are none.
    """

    letter: str
    low: float
    high: float
    decimals: int = 0
    words: tuple[str, str] | None = None

    @property
    def ends(self) -> tuple[str, str]:
        """What to write at its lower and at its upper end."""
        if self.words:
            low, high = (QCoreApplication.translate("Axes", word) for word in self.words)
            return low, high
        return figure(self.low, "g"), figure(self.high, "g")


@dataclass(frozen=True)
class Axes:
    """Three axes.

    Attributes:
        name: for what is remembered; never shown.
        cube: which axis goes to the right, away from the viewer, and up.
        planes: pairs of axes to look at from the front: horizontal and vertical.
        encode, decode: from and to sRGB values, 0 to 255; shape (..., 3).
    """

    name: str
    title: str
    axes: tuple[Axis, Axis, Axis]
    cube: tuple[int, int, int]
    planes: tuple[tuple[int, int], ...]
    encode: Callable[[npt.ArrayLike], npt.NDArray[Any]]
    decode: Callable[[npt.ArrayLike], npt.NDArray[Any]]

    def values(self, colors: npt.NDArray[Any]) -> npt.NDArray[np.float32]:
        """(n, 3) values on the axes of (n, 3) sRGB values, 0 to 255."""
        return self.encode(colors).astype(np.float32, copy=False)

    def in_cube(self, values: npt.NDArray[Any]) -> npt.NDArray[np.float32]:
        """(n, 3), 0 to 1: to the right, away and up in the cube, of values (n, 3) on the axes."""
        low = np.array([axis.low for axis in self.axes], np.float32)
        high = np.array([axis.high for axis in self.axes], np.float32)
        return ((values - low) / (high - low))[:, list(self.cube)].astype(np.float32, copy=False)

    def third(self, plane: tuple[int, int]) -> int:
        """The axis that a plane stands on."""
        (other,) = {0, 1, 2} - set(plane)
        return other

    def plane_title(self, plane: tuple[int, int]) -> str:
        """Such as "R-G", in the order of the axes."""
        return "-".join(self.axes[place].letter for place in sorted(plane))


RGB = Axes(
    name="rgb",
    title="RGB",
    axes=(Axis("R", 0, 255), Axis("G", 0, 255), Axis("B", 0, 255)),
    cube=(0, 2, 1),
    planes=((0, 1), (0, 2), (1, 2)),
    encode=SRGB.encode,
    decode=SRGB.decode,
)
# All of sRGB lies between -0.234 and 0.277 in a, and between -0.312 and 0.199 in b.
OKLAB_AXES = Axes(
    name="oklab",
    title=OKLAB.title,
    axes=(
        Axis("L", 0, 1, 2),
        Axis("a", -0.24, 0.28, 2, (_tr("green"), _tr("red"))),
        Axis("b", -0.32, 0.2, 2, (_tr("blue"), _tr("yellow"))),
    ),
    cube=(1, 2, 0),
    planes=((1, 0), (2, 0), (1, 2)),
    encode=to_oklab,
    decode=from_oklab,
)

#: All there are; the first one is where one begins.
AXES = (RGB, OKLAB_AXES)
