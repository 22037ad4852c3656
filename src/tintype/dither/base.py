"""What a way of dithering is."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tintype.color.spaces import Space
from tintype.image import Image
from tintype.progress import Progress


@dataclass(frozen=True, eq=False)
class Job:
    """What is to be dithered.

    Attributes:
        image: the pixels.
        colors: (k, 4) the palette, k at most 256.
        plain: (height, width) for each pixel the index of the palette colour nearest to it; fully
            transparent pixels and those whose colour is exactly in the palette keep it.
        space: where the nearest colour is looked for.
        strength: 0 (as ``plain``) to 1.
        linear: whether error is passed on in linear light instead of sRGB.
    """

    image: Image
    colors: npt.NDArray[np.uint8]
    plain: npt.NDArray[np.uint8]
    space: Space
    strength: float
    linear: bool


@dataclass(frozen=True, kw_only=True)
class Dither:
    """One way: its name on the command line, its title in a form, why one would choose it."""

    name: str
    title: str
    why: str
    run: Callable[[Job, Progress], npt.NDArray[np.uint8]]
