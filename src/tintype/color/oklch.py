"""Oklab as lightness, chroma and hue, to be turned one by one; each colour one that sRGB can show."""

import numpy as np
import numpy.typing as npt

from tintype.color.oklab import from_oklab, to_oklab
from tintype.color.srgb import Floats

#: No colour of sRGB has more chroma; the most is that of pure blue and of magenta, 0.323.
MOST_CHROMA = 0.33
#: Halvings of the chroma that is looked for: to a ten-thousandth.
_HALVINGS = 12
#: In 8-bit steps: so far outside is still rounded to what can be shown.
_SLACK = 0.5


def to_oklch(srgb: npt.ArrayLike) -> Floats:
    """Lightness (0 to 1), chroma (0 to `MOST_CHROMA`), hue (0 to 360 degrees) of sRGB 0 to 255, (..., 3).

    The hue of a grey says nothing.
    """
    light, a, b = np.moveaxis(to_oklab(np.asarray(srgb, float)), -1, 0)
    hue = np.degrees(np.arctan2(b, a)) % 360
    return np.stack([light, np.hypot(a, b), hue], axis=-1)


def from_oklch(lch: npt.ArrayLike) -> Floats:
    """sRGB 0 to 255 of lightness, chroma, hue, (..., 3).

    Where sRGB cannot show it, lightness and hue stay and the chroma is the most that it can.
    """
    wanted = np.asarray(lch, float)
    low, high = np.zeros(wanted.shape[:-1]), wanted[..., 1]
    fits = _fits(wanted)
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        inside = _fits(_with_chroma(wanted, middle))
        low, high = np.where(inside, middle, low), np.where(inside, high, middle)
    shown = _with_chroma(wanted, np.where(fits, wanted[..., 1], low))
    return np.clip(_srgb(shown), 0, 255)


def _with_chroma(lch: Floats, chroma: Floats) -> Floats:
    return np.stack([lch[..., 0], chroma, lch[..., 2]], axis=-1)


def _fits(lch: Floats) -> npt.NDArray[np.bool_]:
    srgb = _srgb(lch)
    return np.asarray(((srgb >= -_SLACK) & (srgb <= 255 + _SLACK)).all(axis=-1))


def _srgb(lch: Floats) -> Floats:
    hue = np.radians(lch[..., 2])
    a, b = lch[..., 1] * np.cos(hue), lch[..., 1] * np.sin(hue)
    return from_oklab(np.stack([lch[..., 0], a, b], axis=-1))
