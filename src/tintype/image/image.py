"""What an image is, whatever file it came from."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from tintype.color.matte import flatten
from tintype.image.metadata import NO_METADATA, Metadata
from tintype.sentence import Sentence

#: Pixels in a band: small enough that one NumPy call over it does not hold the interpreter for long.
BAND = 1 << 18


@dataclass(frozen=True, eq=False)
class Image:
    """Pixels in sRGB with alpha.

    Attributes:
        pixels: (height, width, 4) uint8, red, green, blue, alpha (not premultiplied), contiguous.
        name: the file's name, or what to call it.
        dpi: pixels an inch, horizontal and vertical, where the file says so.
        notes: sentences about what the file holds beyond these pixels, or what was done to it.
        metadata: what a file made of it may keep.
        residual: (height, width, 3) int8, how far red, green and blue of a file with 16 bits a channel
            were above 257 times the pixel's; None where nothing was lost. Other pixels have another,
            so `dataclasses.replace` leaves it out: see `with_residual`.
    """

    pixels: npt.NDArray[np.uint8]
    name: str = "image"
    dpi: tuple[float, float] | None = None
    notes: tuple[Sentence, ...] = ()
    metadata: Metadata = NO_METADATA
    residual: npt.NDArray[np.int8] | None = field(default=None, init=False)

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])

    @cached_property
    def codes(self) -> npt.NDArray[np.uint32]:
        """(height * width,) one number a pixel, a view: red in the lowest byte, alpha in the highest."""
        return self.pixels.reshape(-1).view("<u4")


def with_residual(image: Image, residual: npt.NDArray[np.int8] | None) -> Image:
    """The same image, with what its 8 bits lost of 16."""
    found = replace(image)
    object.__setattr__(found, "residual", residual)
    return found


def on_matte(image: Image, matte: tuple[int, int, int]) -> Image:
    """The image as it looks on an opaque background."""
    pixels = np.empty_like(image.pixels)
    for rows in bands(image.height, max(1, BAND // image.width)):
        band = image.pixels[rows]
        pixels[rows] = flatten(band.reshape(-1, 4), matte).reshape(band.shape)
    return replace(image, pixels=pixels)


def bands(length: int, size: int = BAND) -> Iterator[slice]:
    """Slices that cover ``length`` items, ``size`` at a time."""
    for start in range(0, length, size):
        yield slice(start, min(start + size, length))


def as_colors(codes: npt.NDArray[Any]) -> npt.NDArray[np.uint8]:
    """(n, 4) colours of (n,) codes."""
    return np.ascontiguousarray(codes, "<u4").view(np.uint8).reshape(-1, 4)
