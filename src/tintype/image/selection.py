"""A part of an image: a rectangle, or any pixels."""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from tintype.errors import BadSelection
from tintype.image.image import Image
from tintype.sentence import Sentence


@dataclass(frozen=True)
class Rectangle:
    """Pixels from (``x``, ``y``), counted from the upper left corner."""

    x: int
    y: int
    width: int
    height: int


#: A rectangle, or (height, width) true where a pixel is selected.
Selection = Rectangle | npt.NDArray[np.bool_]


def selected(image: Image, selection: Selection) -> Image:
    """The selected pixels, as an image of their own.

    Raises:
        BadSelection: it does not lie in the image, or holds no pixel.
    """
    size = {"width": image.width, "height": image.height}
    if isinstance(selection, Rectangle):
        x, y, width, height = selection.x, selection.y, selection.width, selection.height
        inside = x >= 0 and y >= 0 and x + width <= image.width and y + height <= image.height
        if not inside or width < 1 or height < 1:
            got = Sentence("{width} x {height} at {x}, {y}", width=width, height=height, x=x, y=y)
            raise BadSelection(**size, got=got)
        pixels = image.pixels[y : y + height, x : x + width]
    else:
        if selection.shape != image.pixels.shape[:2]:
            height, width = selection.shape[:2]
            got = Sentence("a mask of {width} x {height}", width=width, height=height)
            raise BadSelection(**size, got=got)
        pixels = image.pixels[selection][None]
        if not pixels.size:
            raise BadSelection(**size, got=Sentence("none"))
    return replace(image, pixels=np.ascontiguousarray(pixels))
