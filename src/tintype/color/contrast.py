"""Contrast of two colours as WCAG 2.2 measures it, and what it asks for.

Source: Web Content Accessibility Guidelines 2.2 (W3C, www.w3.org/TR/WCAG22): relative luminance, contrast
ratio, success criteria 1.4.3, 1.4.6 and 1.4.11.
"""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tintype.color.srgb import Floats, to_linear

_LUMINANCE = np.array([0.2126, 0.7152, 0.0722])
#: Light that a screen reflects even where it is black.
_FLARE = 0.05


@dataclass(frozen=True)
class Level:
    """What one success criterion asks for.

    Attributes:
        title: on a badge.
        why: what it is for, and the criterion.
        least: the ratio from which on it is met.
    """

    title: str
    why: str
    least: float

    def met(self, ratio: npt.ArrayLike) -> npt.NDArray[np.bool_]:
        """Whether ratios, any shape, are enough. They are not rounded before, as the standard says."""
        return np.asarray(np.asarray(ratio) >= self.least)


AAA = Level("AAA", "text, enhanced (1.4.6)", 7.0)
AA = Level("AA", "text (1.4.3)", 4.5)
AAA_LARGE = Level("AAA large", "text from 24 pixels, or 19 in bold, enhanced (1.4.6)", 4.5)
AA_LARGE = Level("AA large", "text from 24 pixels, or 19 in bold (1.4.3)", 3.0)
GRAPHICS = Level("Graphics", "icons, charts, borders of controls (1.4.11)", 3.0)

#: The strictest first.
LEVELS: tuple[Level, ...] = (AAA, AA, AAA_LARGE, AA_LARGE, GRAPHICS)


def relative_luminance(srgb: npt.ArrayLike) -> Floats:
    """From 0 for black to 1 for white, (...,), of opaque sRGB values 0 to 255, (..., 3).

    The curve bends at 0.04045. Until May 2021 the standard had 0.03928 from a draft of sRGB; no 8-bit
    value lies between the two.
    """
    return np.asarray(to_linear(np.asarray(srgb, float)) @ _LUMINANCE)


def contrast_ratio(one: npt.ArrayLike, other: npt.ArrayLike) -> Floats:
    """From 1 for the same luminance to 21 for black and white, (...,), of (..., 3) that broadcast."""
    luminances = relative_luminance(one) + _FLARE, relative_luminance(other) + _FLARE
    return np.asarray(np.maximum(*luminances) / np.minimum(*luminances))


def as_text(ratio: float) -> str:
    """ "4.54:1"; cut off, not rounded, so that it never says more than there is."""
    return f"{math.floor(100 * ratio + 1e-9) / 100:.2f}:1"
