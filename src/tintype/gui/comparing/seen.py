"""The pixels that a screen needs: every n-th one of a part of the image."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRect

from tintype.gui.shown import Opened, Reduced


@dataclass(frozen=True, eq=False)
class Seen:
    """Original and reduced pixels of a part of the image.

    Attributes:
        before: (height, width, 4) colours of the original, a view.
        indices: (height, width) what they went to, a view.
        area: the image pixels that they stand for; every ``step``-th of them is here.
    """

    before: npt.NDArray[np.uint8]
    indices: npt.NDArray[np.uint8]
    area: QRect
    step: int


def seen(reduced: Reduced, area: QRect, zoom: float) -> Seen | None:
    """What a result has of ``area`` (image pixels), as finely as a screen shows it at ``zoom``."""
    area = area & reduced.area
    if area.isEmpty():
        return None
    times = max(1, round(1 / (zoom * reduced.step)))
    step = times * reduced.step
    # From a pixel on that a preview has.
    left, top = (
        start + (at - start) // reduced.step * reduced.step
        for at, start in ((area.x(), reduced.area.x()), (area.y(), reduced.area.y()))
    )
    area = QRect(left, top, area.right() + 1 - left, area.bottom() + 1 - top)
    first = area.topLeft() - reduced.area.topLeft()
    row, column = first.y() // reduced.step, first.x() // reduced.step
    rows = slice(row, row - (-area.height() // reduced.step), times)
    columns = slice(column, column - (-area.width() // reduced.step), times)
    return Seen(
        _pixels(reduced.opened, area, step), reduced.result.indices[rows, columns], area, step
    )


def _pixels(opened: Opened, area: QRect, step: int) -> npt.NDArray[np.uint8]:
    rows = slice(area.y(), area.y() + area.height(), step)
    return opened.image.pixels[rows, area.x() : area.x() + area.width() : step]
