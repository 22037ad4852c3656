"""CMYK without a profile, to RGB: each ink takes its part of the light.

Real inks do not: this is what programs show where a file has nothing better to offer.
"""

import numpy as np
import numpy.typing as npt

from tintype.color.srgb import Floats


def from_cmyk(inks: npt.ArrayLike) -> Floats:
    """RGB values, 0 to 255, of cyan, magenta, yellow and black, 0 to 1; shape (..., 4)."""
    values = np.asarray(inks, float)
    rgb: Floats = 255 * (1 - values[..., :3]) * (1 - values[..., 3:])
    return rgb
