"""CIELAB (CIE 1976 L*a*b*), two-degree observer, from and to sRGB.

Under D65, as sRGB is; from D50 as well, which Adobe's files and colour profiles (ICC.1) use.
"""

import numpy as np
import numpy.typing as npt

from tintype.color.srgb import Floats, from_linear, to_linear

# IEC 61966-2-1: linear sRGB to CIE XYZ with Y of white = 1.
_TO_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
_FROM_XYZ = np.linalg.inv(_TO_XYZ)
# The white point is what the matrix makes of (1, 1, 1), so that greys have a = b = 0 exactly.
_WHITE = _TO_XYZ.sum(axis=1)
_WHITE_D50 = np.array([0.9642, 1.0, 0.8249])  # ICC.1:2022, 7.2.16
# K. M. Lam's cone responses ("Bradford", 1985), as ICC.1:2022, annex E has them.
_BRADFORD = np.array(
    [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]]
)
_FROM_D50 = (
    np.linalg.inv(_BRADFORD) @ np.diag((_BRADFORD @ _WHITE) / (_BRADFORD @ _WHITE_D50)) @ _BRADFORD
)
_EPSILON, _KAPPA = 216 / 24389, 24389 / 27


def to_lab(srgb: npt.ArrayLike) -> Floats:
    """L* (0 to 100), a*, b* of sRGB values 0 to 255; shape (..., 3)."""
    light = to_linear(srgb)
    xyz = light @ (_TO_XYZ.T / _WHITE).astype(light.dtype)
    f = np.where(xyz > _EPSILON, np.cbrt(xyz), (_KAPPA * xyz + 16) / 116)
    x, y, z = f[..., 0], f[..., 1], f[..., 2]
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)


def from_lab(lab: npt.ArrayLike) -> Floats:
    """sRGB values of L*, a*, b*; shape (..., 3). Outside 0 to 255 where sRGB cannot show it."""
    return from_linear(_relative(lab) * _WHITE @ _FROM_XYZ.T)


def from_lab_d50(lab: npt.ArrayLike) -> Floats:
    """sRGB values of L*, a*, b* under D50, adapted to D65; shape (..., 3). As `from_lab`."""
    return from_linear(_relative(lab) * _WHITE_D50 @ _FROM_D50.T @ _FROM_XYZ.T)


def _relative(lab: npt.ArrayLike) -> Floats:
    """X, Y, Z, each relative to that of white."""
    values = np.asarray(lab, float)
    y = (values[..., 0] + 16) / 116
    f = np.stack([y + values[..., 1] / 500, y, y - values[..., 2] / 200], axis=-1)
    return np.where(f**3 > _EPSILON, f**3, (116 * f - 16) / _KAPPA)
