"""How different two colours look: CIEDE2000."""

import numpy as np
import numpy.typing as npt

from tintype.color.srgb import Floats


def ciede2000(lab1: npt.ArrayLike, lab2: npt.ArrayLike) -> Floats:
    """CIEDE2000 between two arrays of CIELAB colours, shape (..., 3); 1 is about just noticeable.

    Source: Sharma, Wu, Dalal, "The CIEDE2000 color-difference formula: implementation notes,
    supplementary test data, and mathematical observations", Color Research & Application 30 (2005),
    DOI 10.1002/col.20070.
    """
    light1, a1, b1 = np.moveaxis(np.asarray(lab1, float), -1, 0)
    light2, a2, b2 = np.moveaxis(np.asarray(lab2, float), -1, 0)
    mean_chroma7 = ((np.hypot(a1, b1) + np.hypot(a2, b2)) / 2) ** 7
    stretch = 1 + 0.5 * (1 - np.sqrt(mean_chroma7 / (mean_chroma7 + 25.0**7)))
    chroma1, hue1 = _polar(a1 * stretch, b1)
    chroma2, hue2 = _polar(a2 * stretch, b2)
    gray = chroma1 * chroma2 == 0

    turn = hue2 - hue1
    turn = np.where(gray, 0, turn - 360 * (turn > 180) + 360 * (turn < -180))
    d_light, d_chroma = light2 - light1, chroma2 - chroma1
    d_hue = 2 * np.sqrt(chroma1 * chroma2) * np.sin(np.radians(turn) / 2)

    light, chroma = (light1 + light2) / 2, (chroma1 + chroma2) / 2
    total = hue1 + hue2
    far = np.abs(hue1 - hue2) > 180
    hue = np.where(gray, total, (total + far * np.where(total < 360, 360, -360)) / 2)

    t = (
        1
        - 0.17 * _cosd(hue - 30)
        + 0.24 * _cosd(2 * hue)
        + 0.32 * _cosd(3 * hue + 6)
        - 0.20 * _cosd(4 * hue - 63)
    )
    off_middle = (light - 50) ** 2
    weight_light = 1 + 0.015 * off_middle / np.sqrt(20 + off_middle)
    weight_chroma = 1 + 0.045 * chroma
    weight_hue = 1 + 0.015 * chroma * t
    rotation = -2 * np.sqrt(chroma**7 / (chroma**7 + 25.0**7))
    rotation = rotation * np.sin(np.radians(60 * np.exp(-(((hue - 275) / 25) ** 2))))

    l_term, c_term, h_term = d_light / weight_light, d_chroma / weight_chroma, d_hue / weight_hue
    squared = l_term**2 + c_term**2 + h_term**2 + rotation * c_term * h_term
    return np.asarray(np.sqrt(np.maximum(squared, 0)))


def _polar(a: Floats, b: Floats) -> tuple[Floats, Floats]:
    """Chroma, and hue in degrees from 0 to 360."""
    return np.hypot(a, b), np.degrees(np.arctan2(b, a)) % 360


def _cosd(degrees: Floats) -> Floats:
    return np.asarray(np.cos(np.radians(degrees)))
