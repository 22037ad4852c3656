"""The colour spaces of CSS Color 4 and of design tokens, to sRGB.

Most of them hold more than sRGB. What it cannot show keeps its lightness and hue in Oklab and loses
chroma, as CSS Color 4 has it ("gamut mapping").

Source: W3C, CSS Color Module Level 4 (w3.org/TR/css-color-4), sections 6 to 10 and 18.
"""

import colorsys
from collections.abc import Callable, Sequence

import numpy as np

from tintype.color.oklab import from_oklab
from tintype.color.oklch import from_oklch, to_oklch
from tintype.color.srgb import Floats, from_linear, to_linear

Components = Sequence[float]

_D65 = (0.3127, 0.3290)
_D50 = (0.3457, 0.3585)
_BRADFORD = np.array(
    [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]]
)
#: In 8-bit steps: so far outside is still rounded to what sRGB has.
_SLACK = 0.5
_EPSILON, _KAPPA = 216 / 24389, 24389 / 27


def to_srgb(space: str, components: Components) -> tuple[Floats, bool]:
    """sRGB, three values from 0 to 255 and not rounded, and whether it had to be brought into it.

    Args:
        space: one of `SPACES`.
        components: three numbers in the units of design tokens: 0 to 1 for red, green, blue, X, Y, Z
            and the lightness of Oklab and Oklch; degrees for a hue; 0 to 100 for percentages and for
            the lightness of Lab and LCH.

    Raises:
        KeyError: there is no such space.
    """
    srgb = np.asarray(SPACES[space](components), float)
    shown = ((srgb >= -_SLACK) & (srgb <= 255 + _SLACK)).all()
    if shown:
        return np.clip(srgb, 0, 255), False
    with np.errstate(invalid="ignore"):  # the branch of the curve that is not taken below zero
        light, chroma, hue = to_oklch(srgb)
    return from_oklch([np.clip(light, 0, 1), chroma, hue]), True


def _xy(white: tuple[float, float]) -> Floats:
    x, y = white
    return np.array([x / y, 1, (1 - x - y) / y])


def _to_xyz(white: tuple[float, float], *primaries: tuple[float, float]) -> Floats:
    """The matrix from linear light of such primaries to CIE XYZ under their white."""
    columns = np.array([_xy(primary) for primary in primaries]).T
    made: Floats = columns * np.linalg.solve(columns, _xy(white))
    return made


_FROM_D65 = np.linalg.inv(_to_xyz(_D65, (0.64, 0.33), (0.30, 0.60), (0.15, 0.06)))
_FROM_D50 = (
    _FROM_D65
    @ np.linalg.inv(_BRADFORD)
    @ np.diag((_BRADFORD @ _xy(_D65)) / (_BRADFORD @ _xy(_D50)))
    @ _BRADFORD
)


def _of_light(
    curve: Callable[[Floats], Floats], to_xyz: Floats, from_xyz: Floats = _FROM_D65
) -> Callable[[Components], Floats]:
    """A space of red, green and blue (or X, Y, Z) whose curve is undone on both sides of zero."""
    matrix = from_xyz @ to_xyz

    def decode(components: Components) -> Floats:
        values = np.asarray(components, float)
        return _odd(from_linear, matrix @ _odd(curve, values))

    return decode


def _odd(function: Callable[[Floats], Floats], values: Floats) -> Floats:
    """As CSS continues curves below zero: mirrored."""
    return np.sign(values) * function(np.abs(values))


def _linear(values: Floats) -> Floats:
    return values


def _srgb_curve(values: Floats) -> Floats:
    return to_linear(255 * values)


def _prophoto_curve(values: Floats) -> Floats:
    return np.where(values <= 16 / 512, values / 16, values**1.8)


def _rec2020_curve(values: Floats) -> Floats:
    return values**2.4


def _a98_curve(values: Floats) -> Floats:
    return values ** (563 / 256)


def _srgb(components: Components) -> Floats:
    return 255 * np.asarray(components, float)


def _hsl(components: Components) -> Floats:
    hue, saturation, light = components
    return 255 * np.array(colorsys.hls_to_rgb(hue / 360 % 1, light / 100, saturation / 100))


def _hwb(components: Components) -> Floats:
    hue, white, black = components[0], components[1] / 100, components[2] / 100
    if white + black >= 1:
        return np.full(3, 255 * white / (white + black))
    pure = np.array(colorsys.hsv_to_rgb(hue / 360 % 1, 1, 1))
    mixed: Floats = 255 * (pure * (1 - white - black) + white)
    return mixed


def _lab(components: Components) -> Floats:
    light, a, b = components
    y = (light + 16) / 116
    f = np.array([y + a / 500, y, y - b / 200])
    xyz = np.where(f**3 > _EPSILON, f**3, (116 * f - 16) / _KAPPA) * _xy(_D50)
    return _odd(from_linear, _FROM_D50 @ xyz)


def _oklab(components: Components) -> Floats:
    return from_oklab(components)


def _polar(
    decode: Callable[[Components], Floats],
) -> Callable[[Components], Floats]:
    """The same space in lightness, chroma and hue."""

    def turned(components: Components) -> Floats:
        light, chroma, hue = components
        angle = np.radians(hue)
        return decode((light, float(chroma * np.cos(angle)), float(chroma * np.sin(angle))))

    return turned


_P3 = _to_xyz(_D65, (0.680, 0.320), (0.265, 0.690), (0.150, 0.060))
_A98 = _to_xyz(_D65, (0.64, 0.33), (0.21, 0.71), (0.15, 0.06))
_REC2020 = _to_xyz(_D65, (0.708, 0.292), (0.170, 0.797), (0.131, 0.046))
_PROPHOTO = _to_xyz(_D50, (0.734699, 0.265301), (0.159597, 0.840403), (0.036598, 0.000105))

#: Name in CSS and in design tokens -> its three numbers to sRGB, 0 to 255 where it can show them.
SPACES: dict[str, Callable[[Components], Floats]] = {
    "srgb": _srgb,
    "srgb-linear": _of_light(_linear, np.linalg.inv(_FROM_D65)),
    "hsl": _hsl,
    "hwb": _hwb,
    "lab": _lab,
    "lch": _polar(_lab),
    "oklab": _oklab,
    "oklch": _polar(_oklab),
    "display-p3": _of_light(_srgb_curve, _P3),
    "a98-rgb": _of_light(_a98_curve, _A98),
    "prophoto-rgb": _of_light(_prophoto_curve, _PROPHOTO, _FROM_D50),
    "rec2020": _of_light(_rec2020_curve, _REC2020),
    "xyz-d65": _of_light(_linear, np.eye(3)),
    "xyz-d50": _of_light(_linear, np.eye(3), _FROM_D50),
}
