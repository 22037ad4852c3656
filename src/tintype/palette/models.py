"""Colours of other models than RGB, as palette files have them, in sRGB; and what is said of it.

RGB, HSB    0 to 1, taken as sRGB
Gray        0 to 1, black to white, with the curve of sRGB
CMYK        0 to 1, no ink to all
Lab         lightness 0 to 100, a and b, under D50
"""

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from tintype.color.cmyk import from_cmyk
from tintype.color.hsb import from_hsb
from tintype.color.lab import from_lab_d50
from tintype.color.srgb import Floats
from tintype.palette.content import BadContent
from tintype.palette.palette import Rgba
from tintype.sentence import Sentence

#: A model, and as many values as it has.
Value = tuple[str, Sequence[float]]

# Beyond any colour; much farther, the formulae overflow.
_FAR = 1e6
# What Lab can be at all.
_LAB_RANGE = np.array([[0, -256, -256], [100, 256, 256]])


def _rgb(values: npt.NDArray[np.float64]) -> Floats:
    return 255 * values


def _gray(values: npt.NDArray[np.float64]) -> Floats:
    return 255 * values.repeat(3, axis=1)


def _lab(values: npt.NDArray[np.float64]) -> Floats:
    return from_lab_d50(np.clip(values, *_LAB_RANGE))


_MODELS: dict[str, tuple[int, Callable[[npt.NDArray[np.float64]], Floats]]] = {
    "RGB": (3, _rgb),
    "CMYK": (4, lambda values: from_cmyk(np.clip(values, 0, 1))),
    "Lab": (3, _lab),
    "HSB": (3, lambda values: from_hsb(np.clip(values, 0, 1))),
    "Gray": (1, _gray),
}


def to_srgb(values: Sequence[Value]) -> list[Rgba]:
    """Opaque colours; those that sRGB cannot show become the nearest in each channel.

    Raises:
        BadContent: one of them is no number.
    """
    colors = np.full((len(values), 4), 255, np.uint8)
    for model, (length, convert) in _MODELS.items():
        places = [place for place, value in enumerate(values) if value[0] == model]
        given = np.array([values[place][1] for place in places], float).reshape(-1, length)
        _check_finite(given, places)
        colors[places, :3] = np.clip(np.rint(convert(np.clip(given, -_FAR, _FAR))), 0, 255)
    return [(red, green, blue, alpha) for red, green, blue, alpha in colors.tolist()]


def _check_finite(values: npt.NDArray[np.float64], places: list[int]) -> None:
    finite = np.isfinite(values).all(axis=1)
    if not finite.all():
        raise BadContent("colour {n} has a value that is no number", n=places[finite.argmin()] + 1)


def notes(values: Sequence[Value]) -> tuple[Sentence, ...]:
    """What became of those that were not RGB."""
    counts = {model: sum(value[0] == model for value in values) for model in _MODELS}
    said = []
    for model in ("Lab", "HSB", Sentence("Gray")):
        if counts[model]:
            said.append(
                Sentence(
                    "Converted to sRGB from {model}: {n} of {total} colours.",
                    model=model,
                    n=counts[model],
                    total=len(values),
                )
            )
    if counts["CMYK"]:
        said.append(
            Sentence(
                "Converted to sRGB from CMYK: {n} of {total} colours; they are approximate, because "
                "the file does not say which inks were meant.",
                n=counts["CMYK"],
                total=len(values),
            )
        )
    return tuple(said)
