"""How colours look to people who lack one kind of cone.

Source: H. Brettel, F. Viénot, J. D. Mollon, "Computerized simulation of color appearance for dichromats",
Journal of the Optical Society of America A 14 (1997), DOI 10.1364/JOSAA.14.002647. Colours are points of
the responses of the long, middle and short cones; a dichromat confuses all that differ in the missing
one. Each colour moves along that axis until it meets one of two half planes, which hold the colours that
look alike to both: the neutral ones, and a hue on either side of them.

It is taken for all three, as the one that was made for all three. That of Viénot, Brettel and Mollon
(1999, DOI 10.1002/(SICI)1520-6378(199908)24:4<243::AID-COL5>3.0.CO;2-3) has one plane, which does not fit
tritanopia; that of Machado and others (2009, DOI 10.1109/TVCG.2009.113) shifts the curves of the cones,
which says little of a missing short cone. The screen of 1997 is replaced by sRGB, and the neutral
colours are the greys of sRGB, so that these stay as they are.
"""

from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from tintype.color.srgb import Floats, from_linear, to_linear

#: Linear light of screens with the primaries of sRGB to long, middle and short cones: Viénot (1999).
_FROM_RGB = np.array(
    [
        [0.178824, 0.435161, 0.0411935],
        [0.0345565, 0.271554, 0.0386714],
        [0.000299566, 0.00184309, 0.0146709],
    ]
)
_TO_RGB = np.linalg.inv(_FROM_RGB)
_NEUTRAL = _FROM_RGB.sum(axis=1)
#: The same of XYZ as corrected by Judd and Vos: V. C. Smith, J. Pokorny, "Spectral sensitivity of the
#: foveal cone photopigments", Vision Research 15 (1975), DOI 10.1016/0042-6989(75)90203-5.
_FROM_XYZ = np.array(
    [
        [0.15514, 0.54312, -0.03286],
        [-0.15514, 0.45684, 0.03286],
        [0.0, 0.0, 0.01608],
    ]
)
#: Hues that look alike to both, by wavelength in nm: XYZ (CIE 1931), corrected as in J. J. Vos, Color
#: Research & Application 3 (1978), DOI 10.1002/col.5080030309.
_HUES = {
    475: (0.13258, 0.1126, 0.94013),
    485: (0.05679, 0.1693, 0.58440),
    575: (0.84371, 0.9154, 0.00203),
    660: (0.16195, 0.0610, 0.00002),
}
#: Steps of linear light in a table; near black, where the curve is steep, one is 0.05 of an 8-bit step.
_STEPS = 1 << 16


@dataclass(frozen=True)
class Deficiency:
    """One deficiency.

    Attributes:
        name, title: in code and in a menu.
        why: what is missing, what that does, and how common it is.
        cone: which is missing: 0 the long, 1 the middle, 2 the short one.
        hues: the wavelengths in nm that look the same to people with it and without.
    """

    name: str
    title: str
    why: str
    cone: int
    hues: tuple[int, int]

    def seen(self, srgb: npt.ArrayLike) -> npt.NDArray[Any]:
        """How sRGB values 0 to 255, (..., 3), look: the same, clipped to what sRGB can show.

        8-bit values become 8-bit values, rounded; others are not rounded.
        """
        given = np.asarray(srgb)
        light = to_linear(given)
        shifts = light @ self._shifts.astype(light.dtype)
        # The two half planes meet in a ridge or in a valley: which of them a colour meets is the
        # larger, or the smaller, of its two ways.
        shift = shifts.max(axis=-1) if self._is_valley else shifts.min(axis=-1)
        seen = np.clip(light + shift[..., None] * _TO_RGB[:, self.cone].astype(light.dtype), 0, 1)
        if given.dtype != np.uint8:
            return from_linear(seen)
        places = (seen * (_STEPS - 1) + 0.5).astype(np.uint16)
        return np.asarray(np.take(_eight_bits(), places))

    @cached_property
    def _shifts(self) -> Floats:
        """(3, 2): how far linear light has to go along the missing cone, to the plane of each hue."""
        return np.stack([_FROM_RGB.T @ self._way(hue) for hue in self.hues], axis=1)

    def _way(self, hue: int) -> Floats:
        """(3,) a factor of each cone, to the plane of the neutral ones and of a hue."""
        normal = np.cross(_NEUTRAL, _FROM_XYZ @ _HUES[hue])
        return np.asarray(-normal / normal[self.cone])

    @cached_property
    def _is_valley(self) -> bool:
        """Whether the plane of a hue is the upper one where the hue is."""
        first, second = (self._way(hue) @ _FROM_XYZ @ _HUES[self.hues[0]] for hue in self.hues)
        return bool(first > second)


@cache
def _eight_bits() -> npt.NDArray[np.uint8]:
    """(steps,) 8-bit values of linear light, from 0 to 1."""
    return np.rint(from_linear(np.linspace(0, 1, _STEPS))).astype(np.uint8)


PROTAN = Deficiency(
    name="protan",
    title="Red-blind (protan)",
    why="no long cones: red is dark, and is taken for green; 1 in 100 men",
    cone=0,
    hues=(475, 575),
)
DEUTAN = Deficiency(
    name="deutan",
    title="Green-blind (deutan)",
    why="no middle cones: green is taken for red; the most common, 6 in 100 men in its weaker forms",
    cone=1,
    hues=(475, 575),
)
TRITAN = Deficiency(
    name="tritan",
    title="Blue-blind (tritan)",
    why="no short cones: blue is taken for green, yellow for pink; rare, in men and women alike",
    cone=2,
    hues=(485, 660),
)

DEFICIENCIES: tuple[Deficiency, ...] = (PROTAN, DEUTAN, TRITAN)


def by_name(name: str) -> Deficiency:
    return next(member for member in DEFICIENCIES if member.name == name)
