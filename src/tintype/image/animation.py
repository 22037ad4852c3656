"""What an animation is, whatever file it came from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import overload

import numpy as np
import numpy.typing as npt

from tintype.image.image import Image
from tintype.image.metadata import NO_METADATA, Metadata
from tintype.sentence import Sentence

Pixels = npt.NDArray[np.uint8]

#: Played again and again.
FOR_EVER = 0


@dataclass(frozen=True, eq=False)
class Animation:
    """Frames of one size, each shown for its time.

    Attributes:
        pixels: of each frame, as it is seen: (height, width, 4) uint8, as `Image.pixels`. They may be
            read when they are asked for, so ask in order; a damaged frame raises `DamagedImage`.
        width, height: of all of them.
        durations: milliseconds that each frame is shown, as the file has them, exactly. Browsers show
            frames of 10 or less for 100.
        loop: how many times it is played; `FOR_EVER` is 0.
        still: what is shown where animations are not, if that is none of the frames.
        name, dpi, notes, metadata: as of an `Image`.
    """

    pixels: Sequence[Pixels]
    width: int
    height: int
    durations: tuple[Fraction, ...]
    loop: int = FOR_EVER
    still: Image | None = None
    name: str = "image"
    dpi: tuple[float, float] | None = None
    notes: tuple[Sentence, ...] = ()
    metadata: Metadata = NO_METADATA

    def __len__(self) -> int:
        return len(self.durations)

    def __iter__(self) -> Iterator[Image]:
        """The frames in order."""
        return map(self._image, self.pixels)

    def frame(self, number: int) -> Image:
        """One frame, counted from 0; raises IndexError where there is none."""
        return self._image(self.pixels[number])

    def picked(self, numbers: Sequence[int]) -> "Animation":
        """Some of the frames, each still read when it is asked for."""
        durations = tuple(self.durations[number] for number in numbers)
        return replace(self, pixels=_Picked(self.pixels, numbers), durations=durations)

    @property
    def total(self) -> Fraction:
        """Milliseconds that it takes once."""
        return sum(self.durations, Fraction(0))

    def at(self, time: Fraction | float) -> int:
        """The number of the frame that is seen so many milliseconds after the beginning."""
        place = time % self.total if self.total else 0
        for number, duration in enumerate(self.durations):
            place -= duration
            if place < 0:
                return number
        return len(self) - 1

    def _image(self, pixels: Pixels) -> Image:
        return Image(pixels, self.name, self.dpi, self.notes, self.metadata)


class _Picked(Sequence[Pixels]):
    """Some of other frames, by their numbers."""

    def __init__(self, frames: Sequence[Pixels], numbers: Sequence[int]) -> None:
        self._frames, self._numbers = frames, numbers

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, number: int) -> Pixels: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Pixels]: ...
    def __getitem__(self, number: int | slice) -> Pixels | Sequence[Pixels]:
        if isinstance(number, slice):
            return _Picked(self._frames, self._numbers[number])
        return self._frames[self._numbers[number]]
