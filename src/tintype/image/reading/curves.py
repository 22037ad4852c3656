"""Curves from a stored value to light, as ICC profiles write them."""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True)
class Curve:
    """ICC.1:2022, 10.18, function type 4: (a x + b)^g + e from ``d`` on, c x + f below.

    Values and light are 0 to 1.
    """

    g: float
    a: float = 1
    b: float = 0
    c: float = 0
    d: float = 0
    e: float = 0
    f: float = 0

    def light(self, values: npt.NDArray[np.floating]) -> npt.NDArray[np.float64]:
        """Light of stored values; any shape."""
        upper = np.maximum(self.a * values + self.b, 0) ** self.g + self.e
        return np.where(values >= self.d, upper, self.c * values + self.f)

    def from_narrow(self) -> "Curve":
        """The same for values that only use 16 to 235 of 255, as video does."""
        scale, offset = 255 / 219, 16 / 219
        return replace(
            self,
            a=self.a * scale,
            b=self.b - self.a * offset,
            c=self.c * scale,
            d=(self.d + offset) / scale,
            f=self.f - self.c * offset,
        )


SRGB = Curve(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
LINEAR = Curve(1)
