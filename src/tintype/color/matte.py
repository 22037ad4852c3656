"""Colours with alpha as they look on an opaque background."""

import numpy as np
import numpy.typing as npt


def flatten(rgba: npt.NDArray[np.uint8], matte: tuple[int, int, int]) -> npt.NDArray[np.uint8]:
    """Opaque colours (n, 4): how colours (n, 4) look on an opaque background, blended in sRGB."""
    alpha = rgba[:, 3:].astype(np.float64) / 255
    blended = np.full_like(rgba, 255)
    blended[:, :3] = np.rint(rgba[:, :3] * alpha + np.array(matte) * (1 - alpha))
    return blended
