"""Coding-independent code points (ITU-T H.273): colour spaces by number, in PNG, AVIF and HEIC."""

from dataclasses import dataclass

from tintype.image.reading import curves
from tintype.image.reading.curves import Curve

#: A chromaticity, CIE 1931 x and y.
Point = tuple[float, float]

_D65: Point = (0.3127, 0.3290)
_C: Point = (0.310, 0.316)


@dataclass(frozen=True)
class Primaries:
    """Where pure red, green, blue and white lie."""

    red: Point
    green: Point
    blue: Point
    white: Point = _D65


BT_709 = Primaries((0.64, 0.33), (0.30, 0.60), (0.15, 0.06))
_BT_601 = Primaries((0.630, 0.340), (0.310, 0.595), (0.155, 0.070))
#: H.273, table 2; 2 is "unspecified".
PRIMARIES = {
    1: BT_709,
    2: BT_709,
    4: Primaries((0.67, 0.33), (0.21, 0.71), (0.14, 0.08), _C),
    5: Primaries((0.64, 0.33), (0.29, 0.60), (0.15, 0.06)),
    6: _BT_601,
    7: _BT_601,
    8: Primaries((0.681, 0.319), (0.243, 0.692), (0.145, 0.049), _C),
    9: Primaries((0.708, 0.292), (0.170, 0.797), (0.131, 0.046)),
    11: Primaries((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), (0.314, 0.351)),
    12: Primaries((0.680, 0.320), (0.265, 0.690), (0.150, 0.060)),
    22: Primaries((0.630, 0.340), (0.295, 0.605), (0.155, 0.077)),
}
#: Not among them, but of the same kind: Adobe RGB (1998), which cameras write.
ADOBE_RGB = Primaries((0.64, 0.33), (0.21, 0.71), (0.15, 0.06))
ADOBE_RGB_CURVE = Curve(563 / 256)
#: H.273, table 3. The curves of television cameras (1, 6, 11, 14, 15) stand for a screen that nearly is
#: an sRGB screen, and browsers take them so; undone to the letter, shadows would come out too bright.
TRANSFERS = {
    1: curves.SRGB,
    2: curves.SRGB,
    4: Curve(2.2),
    5: Curve(2.8),
    6: curves.SRGB,
    8: curves.LINEAR,
    11: curves.SRGB,
    13: curves.SRGB,
    14: curves.SRGB,
    15: curves.SRGB,
    17: Curve(2.6),
}
#: Their light goes far beyond a screen's white.
HDR = {16: "PQ", 18: "HLG"}


@dataclass(frozen=True)
class CodePoints:
    """Numbers of H.273.

    Attributes:
        primaries, transfer: places in its tables 2 and 3.
        is_full_range: whether all values are used, or 16 to 235 of 255.
    """

    primaries: int
    transfer: int
    is_full_range: bool = True

    @property
    def curve(self) -> Curve:
        """Raises KeyError for a transfer that is not known."""
        curve = TRANSFERS[self.transfer]
        return curve if self.is_full_range else curve.from_narrow()
