"""Hue, saturation and brightness (HSV), to RGB."""

import numpy as np
import numpy.typing as npt

from tintype.color.srgb import Floats


def from_hsb(hsb: npt.ArrayLike) -> Floats:
    """RGB values, 0 to 255, of hue, saturation and brightness, 0 to 1; shape (..., 3)."""
    hue, saturation, brightness = np.moveaxis(np.asarray(hsb, float)[..., None], -2, 0)
    sextant = (np.array([5, 3, 1]) + 6 * hue) % 6
    chroma = np.clip(np.minimum(sextant, 4 - sextant), 0, 1)
    rgb: Floats = 255 * brightness * (1 - saturation * chroma)
    return rgb
