"""Profiles of a matrix and curves, or of one curve for grey: applied with all the bits there are."""

import struct
from dataclasses import dataclass
from functools import cache, cached_property

import numpy as np
import numpy.typing as npt

from tintype.color.srgb import from_linear
from tintype.image.reading import icc
from tintype.image.reading.cicp import BT_709

_LEVELS = 1 << 16
_STEPS = 1 << 18
_FROM_XYZ = np.linalg.inv(icc.to_xyz(BT_709))
#: What a table from connection space begins with; a profile that has one is more than its curves.
_TABLES = (b"A2B0", b"A2B1", b"A2B2", b"D2B0", b"D2B1")
#: No channel takes so much from another that it would be seen.
_HARDLY_MIXED = 2e-3


@dataclass(frozen=True, eq=False)
class Shaper:
    """From stored values to sRGB, each of 16 bits.

    Attributes:
        light: (1, 65536) for grey or (3, 65536): light, 0 to 1, of each stored value.
        matrix: (3, 3) that light to linear sRGB.
    """

    light: npt.NDArray[np.float32]
    matrix: npt.NDArray[np.float32]

    @cached_property
    def tables(self) -> npt.NDArray[np.uint16] | None:
        """(1 or 3, 65536) the result of each stored value, where no channel depends on another."""
        if len(self.light) == 3 and np.abs(self.matrix - np.eye(3)).max() > _HARDLY_MIXED:
            return None
        return _encoded(self.light)

    def apply(self, values: npt.NDArray[np.uint16]) -> npt.NDArray[np.uint16]:
        """(n, 1 or 3) stored values to (n, 1 or 3) in sRGB."""
        tables = self.light if self.tables is None else self.tables
        found = [np.take(table, column) for table, column in zip(tables, values.T, strict=True)]
        if self.tables is None:
            # Not as a product of matrices: that goes to threads that wait for each other.
            found = [_looked_up(_weighted(found, row)) for row in self.matrix]
        return np.stack(found, axis=1)


def _weighted(
    columns: list[npt.NDArray[np.float32]], weights: npt.NDArray[np.float32]
) -> npt.NDArray[np.float32]:
    red, green, blue = (weight * column for weight, column in zip(weights, columns, strict=True))
    return np.asarray(red + green + blue, np.float32)


@cache
def _table() -> npt.NDArray[np.uint16]:
    """sRGB of light in so fine steps that, where its curve is steepest, 3 of 65535 are between two."""
    return _encoded(np.linspace(0, 1, _STEPS + 1, dtype=np.float32))


def _looked_up(light: npt.NDArray[np.float32]) -> npt.NDArray[np.uint16]:
    """The same as `_encoded`, nearly, and twenty times as fast."""
    return np.take(
        _table(), (np.clip(light, 0, 1) * np.float32(_STEPS) + np.float32(0.5)).astype(np.int32)
    )


def _encoded(light: npt.NDArray[np.float32]) -> npt.NDArray[np.uint16]:
    return np.rint(257 * from_linear(np.clip(light, 0, 1))).astype(np.uint16)


def of_profile(profile: bytes) -> Shaper | None:
    """The shaper that a profile is; None if it is something else, or damaged."""
    try:
        found = icc.tags(profile)
        if profile[20:24] != b"XYZ " or any(name in found for name in _TABLES):
            return None
        return _of_tags(profile[16:20], found)
    except (struct.error, ValueError, KeyError):
        return None


def _of_tags(space: bytes, found: dict[bytes, bytes]) -> Shaper | None:
    values = np.linspace(0, 1, _LEVELS)
    if space == b"GRAY":
        light = icc.read_curve(found[b"kTRC"], values)[None]
        return Shaper(light.astype(np.float32), np.eye(1, dtype=np.float32))
    if space != b"RGB ":
        return None
    names = (b"r", b"g", b"b")
    light = np.stack([icc.read_curve(found[name + b"TRC"], values) for name in names])
    columns = np.stack([icc.read_xyz(found[name + b"XYZ"]) for name in names], axis=1)
    return Shaper(light.astype(np.float32), (_FROM_XYZ @ columns).astype(np.float32))


def from_xyz(ratios: npt.NDArray[np.float64]) -> npt.NDArray[np.uint16]:
    """(n, 3) CIE XYZ as parts of D50 white, to (n, 3) in sRGB."""
    return _looked_up(((ratios * icc.D50) @ _FROM_XYZ.T).astype(np.float32))
