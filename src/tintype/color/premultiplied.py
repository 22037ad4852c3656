"""sRGB with alpha as positions: colour times alpha, and alpha.

The squared distance between two positions is what is seen of the difference on black and, through
alpha, on any other background: the colour of a nearly transparent pixel hardly counts. For opaque
colours it is the plain squared RGB distance.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

from tintype.color.srgb import Floats


def to_positions(rgba: npt.NDArray[Any]) -> Floats:
    """Positions (..., 4), 0 to 255, of colours (..., 4), 0 to 255."""
    values = rgba.astype(np.float64)
    values[..., :3] *= values[..., 3:] / 255
    return values


def from_positions(positions: npt.NDArray[Any]) -> Floats:
    """Colours (..., 4), 0 to 255 and not rounded, of positions; black where alpha is 0."""
    values = np.array(positions, np.float64)
    alpha = values[..., 3:]
    np.divide(255 * values[..., :3], alpha, out=values[..., :3], where=alpha > 0)
    return values
