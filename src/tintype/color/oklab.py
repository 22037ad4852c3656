"""Oklab, from and to sRGB.

Source: Björn Ottosson, "A perceptual color space for image processing", 2020
(bottosson.github.io/posts/oklab), with the matrices of the revision of 2021-01-25.
"""

import numpy as np
import numpy.typing as npt

from tintype.color.srgb import Floats, from_linear, to_linear

_TO_LMS = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)
_FROM_LMS, _FROM_LAB = np.linalg.inv(_TO_LMS), np.linalg.inv(_TO_LAB)


def to_oklab(srgb: npt.ArrayLike) -> Floats:
    """L (0 to 1), a, b (about -0.4 to 0.4) of sRGB values 0 to 255; shape (..., 3)."""
    light = to_linear(srgb)
    return np.cbrt(light @ _TO_LMS.T.astype(light.dtype)) @ _TO_LAB.T.astype(light.dtype)


def from_oklab(oklab: npt.ArrayLike) -> Floats:
    """sRGB values of L, a, b; shape (..., 3). Outside 0 to 255 where sRGB cannot show it."""
    return from_linear((np.asarray(oklab, float) @ _FROM_LAB.T) ** 3 @ _FROM_LMS.T)
