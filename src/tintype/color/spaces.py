"""Where colours are clustered and compared: spaces, their axes, and alpha among them.

A *position* is a colour as a point of a space, scaled so that black is 0 and the lightness of white is
255. With alpha it has one axis more: all the others times alpha, and alpha (0 to 255). The squared
distance between two positions is then what is seen of the difference on black and, through alpha, on
any other background; the colour of a nearly transparent pixel hardly counts. In sRGB the distance of
opaque colours is the plain squared RGB distance.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from tintype.color.lab import from_lab, to_lab
from tintype.color.oklab import from_oklab, to_oklab
from tintype.color.srgb import Floats, from_linear, to_linear

_Positions = npt.NDArray[np.floating[Any]]


@dataclass(frozen=True, kw_only=True)
class Space:
    """One space.

    Attributes:
        name, title, why: on the command line, in a form, and what it is good for.
        encode, decode: from and to sRGB values, 0 to 255; shape (..., 3).
        scale: what one unit of each encoded axis is in positions.
        has_lightness: whether its first axis is lightness.
        lightness_weight: how much that axis counts against the other two.
    """

    name: str
    title: str
    why: str
    encode: Callable[[npt.ArrayLike], Floats]
    decode: Callable[[npt.ArrayLike], Floats]
    scale: tuple[float, float, float]
    has_lightness: bool = False
    lightness_weight: float = 1.0

    def weighted(self, lightness_weight: float) -> "Space":
        """The same space with its lightness stretched; itself if it has no such axis."""
        return replace(self, lightness_weight=lightness_weight) if self.has_lightness else self

    @property
    def _axes(self) -> npt.NDArray[np.float32]:
        return np.array([self.lightness_weight, 1, 1], np.float32) * np.array(
            self.scale, np.float32
        )

    def positions(self, colors: npt.NDArray[Any], *, opaque: bool) -> npt.NDArray[np.float32]:
        """(n, 3), or with alpha (n, 4), positions of (n, 4) sRGB colours, 0 to 255."""
        points = (self.encode(colors[:, :3]) * self._axes).astype(np.float32, copy=False)
        if opaque:
            return points
        alpha = colors[:, 3:].astype(np.float32)
        return np.concatenate([points * (alpha / 255), alpha], axis=1)

    def colors(self, positions: _Positions) -> npt.NDArray[np.float64]:
        """(n, 4) sRGB values, 0 to 255 and not rounded, of positions; black where alpha is 0.

        Outside 0 to 255 where sRGB cannot show it.
        """
        values = positions[:, :3].astype(np.float64)
        alpha = np.full((len(values), 1), 255.0)
        if positions.shape[1] == 4:
            alpha[:] = positions[:, 3:]
            scaled = np.zeros_like(values)
            values = np.divide(255 * values, alpha, out=scaled, where=alpha > 0)
        return np.concatenate([self.decode(values / self._axes), alpha], axis=1)


def _same(values: npt.ArrayLike) -> Floats:
    given = np.asarray(values)
    return given.astype(np.float32) if given.dtype == np.uint8 else given.astype(float)


SRGB = Space(
    name="srgb",
    title="sRGB",
    why="lowest error in numbers",
    encode=_same,
    decode=_same,
    scale=(1.0, 1.0, 1.0),
)
LINEAR = Space(
    name="linear",
    title="Linear light",
    why="as light adds up; spends its colours on the bright parts",
    encode=to_linear,
    decode=from_linear,
    scale=(255.0, 255.0, 255.0),
)
# Oklab's a and b count five thirds. As they are, hues run together before shades do; counted twice, as in
# the colour difference that CSS Color 4 derives from it (ΔE OK2), CIEDE2000 is lowest, but structure
# suffers. Measured on photos at 16 to 256 colours, this is lower than sRGB in CIEDE2000 and higher in
# SSIMULACRA2.
OKLAB = Space(
    name="oklab",
    title="Oklab",
    why="nearest to what the eye sees",
    encode=to_oklab,
    decode=from_oklab,
    scale=(255.0, 425.0, 425.0),
    has_lightness=True,
)
LAB = Space(
    name="lab",
    title="CIELAB",
    why="the classic of colour science; strong on saturated blues",
    encode=to_lab,
    decode=from_lab,
    scale=(2.55, 2.55, 2.55),
    has_lightness=True,
)

SPACES: tuple[Space, ...] = (SRGB, LINEAR, OKLAB, LAB)


def by_name(name: str) -> Space:
    return next(space for space in SPACES if space.name == name)
