"""What is known of one pixel: its colour before and after, how far they are apart, its swatch."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint

from tintype.color.difference import ciede2000
from tintype.gui.comparing.ground import Rgb, lab_on
from tintype.gui.shown import Opened, Reduced
from tintype.palette import Swatch
from tintype.palette.palette import Rgba


@dataclass(frozen=True)
class Probe:
    """One pixel.

    Attributes:
        before: its colour in the original.
        after: the swatch that it went to; None where there is no result yet.
        place: of that swatch in its palette.
        difference: CIEDE2000 between the two.
        result: where it was looked up.
    """

    pixel: QPoint
    before: Rgba
    after: Swatch | None = None
    place: int = -1
    difference: float = 0.0
    result: Reduced | None = None


def probe(opened: Opened, results: Iterable[Reduced | None], pixel: QPoint, ground: Rgb) -> Probe:
    """Look a pixel up in the original, and in the first of some results that covers it."""
    before = _rgba(opened.image.pixels[pixel.y(), pixel.x()])
    for reduced in results:
        if reduced and reduced.opened is opened and reduced.area.contains(pixel):
            place = place_at(reduced, pixel)
            after = reduced.result.palette.swatches[place]
            lab = lab_on(ground, np.array([before, after.color], np.uint8))
            return Probe(pixel, before, after, place, float(ciede2000(*lab)), reduced)
    return Probe(pixel, before)


def place_at(reduced: Reduced, pixel: QPoint) -> int:
    """The palette entry that a pixel went to; of a preview, the one of the pixel that stands for it."""
    at = pixel - reduced.area.topLeft()
    return int(reduced.result.indices[at.y() // reduced.step, at.x() // reduced.step])


def _rgba(values: npt.NDArray[np.uint8]) -> Rgba:
    red, green, blue, alpha = (int(value) for value in values)
    return red, green, blue, alpha
