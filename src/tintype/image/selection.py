"""A part of an image: a rectangle, or any pixels."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from tintype.errors import BadSelection
from tintype.image.image import Image, with_residual
from tintype.sentence import Sentence


@dataclass(frozen=True)
class Rectangle:
    """Pixels from (``x``, ``y``), counted from the upper left corner."""

    x: int
    y: int
    width: int
    height: int


#: Takes the selected part of (height, width, n) values, contiguous.
_Taking = Callable[[npt.NDArray[Any]], npt.NDArray[Any]]
#: A rectangle, or (height, width) true where a pixel is selected.
Selection = Rectangle | npt.NDArray[np.bool_]


def selected(image: Image, selection: Selection) -> Image:
    """The selected pixels, as an image of their own.

    Raises:
        BadSelection: it does not lie in the image, or holds no pixel.
    """
    take = (
        _rectangle(image, selection)
        if isinstance(selection, Rectangle)
        else _mask(image, selection)
    )
    part = replace(image, pixels=take(image.pixels))
    return part if image.residual is None else with_residual(part, take(image.residual))


def _rectangle(image: Image, asked: Rectangle) -> _Taking:
    x, y, width, height = asked.x, asked.y, asked.width, asked.height
    inside = x >= 0 and y >= 0 and x + width <= image.width and y + height <= image.height
    if not inside or width < 1 or height < 1:
        got = Sentence("{width} x {height} at {x}, {y}", width=width, height=height, x=x, y=y)
        raise BadSelection(width=image.width, height=image.height, got=got)
    return lambda values: np.ascontiguousarray(values[y : y + height, x : x + width])


def _mask(image: Image, asked: npt.NDArray[np.bool_]) -> _Taking:
    size = {"width": image.width, "height": image.height}
    if asked.shape != image.pixels.shape[:2]:
        height, width = asked.shape[:2]
        got = Sentence("a mask of {width} x {height}", width=width, height=height)
        raise BadSelection(**size, got=got)
    if not asked.any():
        raise BadSelection(**size, got=Sentence("none"))
    return lambda values: values[asked][None]
