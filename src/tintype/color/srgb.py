"""sRGB (IEC 61966-2-1): 8-bit values, the hex form, linear light."""

from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.floating[Any]]


def to_hex(color: tuple[int, int, int, int]) -> str:
    """ "#rrggbb", or "#rrggbbaa" where the colour is not opaque."""
    red, green, blue, alpha = color
    text = f"#{red:02x}{green:02x}{blue:02x}"
    return text if alpha == 255 else f"{text}{alpha:02x}"


def from_hex(text: str) -> tuple[int, int, int, int]:
    """Red, green, blue, alpha (0 to 255) of "#rrggbb" or "#rrggbbaa"."""
    values = bytes.fromhex(text.removeprefix("#"))
    red, green, blue, alpha = values if len(values) == 4 else (*values, 255)
    return red, green, blue, alpha


def to_linear(srgb: npt.ArrayLike) -> Floats:
    """Linear light, 0 to 1, of sRGB values 0 to 255; any shape.

    float32 for 8-bit values, which are looked up; else float64.
    """
    given = np.asarray(srgb)
    if given.dtype == np.uint8:
        return np.take(_LINEAR, given)
    values = given.astype(float) / 255
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def from_linear(linear: npt.ArrayLike) -> Floats:
    """sRGB values, 0 to 255 and not rounded, of linear light 0 to 1; any shape."""
    values = np.asarray(linear, float)
    curve = 1.055 * np.maximum(values, 0.0031308) ** (1 / 2.4) - 0.055
    return 255 * np.where(values <= 0.0031308, 12.92 * values, curve)


_LINEAR = to_linear(np.arange(256)).astype(np.float32)
