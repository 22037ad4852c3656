"""What a reduced image is before it is a file, and what a file format declares of itself."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image as pillow

from tintype.palette.palette import Palette
from tintype.sentence import NOTHING, Sentence


@dataclass(frozen=True, eq=False)
class Indexed:
    """A picture that can be written.

    Attributes:
        indices: (height, width) uint8, places in ``palette``.
        palette: at most 256 colours, in the order to write them.
        dpi: pixels an inch, horizontal and vertical, where known.
    """

    indices: npt.NDArray[np.uint8]
    palette: Palette
    dpi: tuple[float, float] | None = None

    def to_pillow(self) -> pillow.Image:
        """A "P" picture with the palette in its order; it may share its memory with ``indices``."""
        picture = pillow.fromarray(np.ascontiguousarray(self.indices), "P")
        picture.putpalette(self.palette.colors[:, :3].tobytes())
        return picture


@dataclass(frozen=True, kw_only=True)
class ImageFormat:
    """One file format for reduced images.

    Attributes:
        name: how it is asked for.
        title: what people call it.
        suffixes: lower case, with the dot; the first one is used for new files.
        max_colors: the most palette entries that it can hold.
        encode: Indexed -> the bytes of the file.
        note: what of a palette it cannot carry, in a sentence; empty if nothing is lost.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    max_colors: int
    encode: Callable[[Indexed], bytes]
    note: Callable[[Palette], Sentence] = lambda palette: NOTHING
