"""sRGB with alpha: on a matte, and as positions, which are colour times alpha, and alpha.

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


def flatten(rgba: npt.NDArray[np.uint8], matte: tuple[int, int, int]) -> npt.NDArray[np.uint8]:
    """Opaque colours (n, 4): how colours (n, 4) look on an opaque background, blended in sRGB."""
    alpha = rgba[:, 3:].astype(np.float64) / 255
    blended = np.full_like(rgba, 255)
    blended[:, :3] = np.rint(rgba[:, :3] * alpha + np.array(matte) * (1 - alpha))
    return blended
