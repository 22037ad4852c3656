"""What a reduced animation is before it is a file, and what a file format declares of itself."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain, islice, pairwise
from typing import Protocol, TypeVar

import numpy as np
import numpy.typing as npt

from tintype.image.changes import box_of
from tintype.image.formats.base import PLAIN, ImageFormat, Indexed
from tintype.image.metadata import NO_METADATA, Metadata
from tintype.image.saving import Saving
from tintype.options import Option
from tintype.palette.palette import Palette
from tintype.progress import Progress
from tintype.sentence import Sentence
from tintype.threads import in_threads

#: (height, width) uint8, places in a palette.
Indices = npt.NDArray[np.uint8]
#: Rows and columns.
Box = tuple[slice, slice]

#: Frames that are packed at the same time, each by itself.
_AT_ONCE = 16

Piece = TypeVar("Piece")
Packed = TypeVar("Packed")


@dataclass(frozen=True, eq=False)
class IndexedAnimation:
    """An animation that can be written.

    Attributes:
        frames: of each (height, width) uint8, places in ``palette``; they are asked for in order.
        palette: at most 256 colours, in the order to write them.
        durations: milliseconds of each frame.
        loop: how many times it is played; 0 is for ever.
        still: what is shown where animations are not, if that is none of the frames.
        dpi, metadata: as of `Indexed`.
    """

    frames: Sequence[Indices]
    palette: Palette
    durations: tuple[Fraction, ...]
    loop: int = 0
    still: Indices | None = None
    dpi: tuple[float, float] | None = None
    metadata: Metadata = NO_METADATA

    def picture(self, indices: Indices) -> Indexed:
        """One frame as a picture of its own, with all that is said of the file."""
        return Indexed(indices, self.palette, self.dpi, self.metadata)


class EncodeAnimation(Protocol):
    """IndexedAnimation -> the bytes of the file; raises `TooLargeForFormat`, or `Cancelled`."""

    def __call__(
        self,
        animation: IndexedAnimation,
        saving: Saving = PLAIN,
        progress: Progress | None = None,
    ) -> bytes: ...


@dataclass(frozen=True, kw_only=True)
class AnimationFormat:
    """One file format for reduced animations.

    Attributes:
        still: the format of still pictures in the same files.
        title: what people call it.
        encode: see `EncodeAnimation`.
        most_loops: how many times it can say that an animation is played.
        holds_still: whether it can hold a still picture that is none of the frames.
        timing: how it counts time.
        options: those of `tintype.image.saving.OPTIONS` that make a difference to it.
    """

    still: ImageFormat
    title: str
    encode: EncodeAnimation
    most_loops: int
    holds_still: bool
    timing: "Timing"
    options: tuple[Option, ...]

    @property
    def name(self) -> str:
        """How it is asked for: as the still one."""
        return self.still.name

    @property
    def suffixes(self) -> tuple[str, ...]:
        return self.still.suffixes

    def notes(self, animation: IndexedAnimation, saving: Saving = PLAIN) -> tuple[Sentence, ...]:
        """What is lost when ``animation`` is written so; none if nothing is."""
        parts = (
            (self.still.note(animation.palette),),
            self._of_times(animation),
            self._of_the_whole(animation),
            self.still.left_out(animation.metadata, saving),
        )
        return tuple(note for note in chain(*parts) if note)

    def _of_times(self, animation: IndexedAnimation) -> Iterator[Sentence]:
        times = [sum(parts) for parts in self.timing.parts(animation.durations)]
        pairs = list(zip(times, animation.durations, strict=True))
        n_rounded = sum(now != before for now, before in pairs)
        if n_rounded:
            yield Sentence(
                "{format} cannot tell all times exactly; {n} of {n_frames} were rounded so that all "
                "together take as long as before.",
                format=self.title,
                n=n_rounded,
                n_frames=len(pairs),
            )
        if any(now <= _HURRIED < before for now, before in pairs):
            yield Sentence(
                "{format} has frames of 10 ms or less then, which browsers show for 100 ms.",
                format=self.title,
            )

    def _of_the_whole(self, animation: IndexedAnimation) -> Iterator[Sentence]:
        if animation.loop > self.most_loops:
            yield Sentence(
                "{format} can have an animation played {most:,} times at most.",
                format=self.title,
                most=self.most_loops,
            )
        if animation.still is not None and not self.holds_still:
            yield Sentence(
                "The still picture that is shown where animations are not has no place in {format}.",
                format=self.title,
            )


class Timing(Protocol):
    """How a format counts time."""

    def parts(self, durations: Sequence[Fraction]) -> list[list[Fraction]]:
        """Of each frame the milliseconds of each time that it is written: several where it is shown
        for longer than can be said. Rounded so that the total stays."""


@dataclass(frozen=True)
class Ticks(Timing):
    """In whole ticks.

    Attributes:
        milliseconds: of one tick.
        most: the most ticks of a frame.
    """

    milliseconds: Fraction
    most: int

    def parts(self, durations: Sequence[Fraction]) -> list[list[Fraction]]:
        ends, at = [0], Fraction(0)
        for duration in durations:
            at += duration
            ends.append(round(at / self.milliseconds))
        return [self._parts(after - before) for before, after in pairwise(ends)]

    def _parts(self, ticks: int) -> list[Fraction]:
        whole, rest = divmod(ticks, self.most)
        parts = [self.most] * whole + ([rest] if rest or not whole else [])
        return [part * self.milliseconds for part in parts]

    def count(self, milliseconds: Fraction) -> int:
        """Of a part, its ticks."""
        return int(milliseconds / self.milliseconds)


#: What browsers take for a mistake, in milliseconds.
_HURRIED = 10


def boxed(changed: npt.NDArray[np.bool_]) -> Box:
    """The smallest box around what changed; where nothing did, one pixel, as there must be one."""
    return box_of(changed) or (slice(0, 1), slice(0, 1))


@dataclass(frozen=True, eq=False)
class Cropped:
    """New indices at a place, which are shown for so many milliseconds."""

    x: int
    y: int
    indices: Indices
    milliseconds: Fraction


def cropped(
    animation: IndexedAnimation, parts: list[list[Fraction]], grid: int = 1
) -> Iterator[Cropped]:
    """Each frame cropped to what is new, as often as it is written; places are multiples of ``grid``."""
    there: Indices | None = None
    for indices, times in zip(animation.frames, parts, strict=True):
        for milliseconds in times:
            is_first = there is None
            changed = np.ones(indices.shape, np.bool_) if is_first else indices != there
            rows, columns = boxed(changed)
            x, y = columns.start // grid * grid, rows.start // grid * grid
            yield Cropped(x, y, indices[y : rows.stop, x : columns.stop], milliseconds)
            there = indices


def packed(
    pack: Callable[[Piece], Packed], pieces: Iterable[Piece], n: int, progress: Progress
) -> Iterator[Packed]:
    """What ``pack`` makes of each of ``n`` pieces, some of them at the same time."""
    pieces, done = iter(pieces), 0
    while group := list(islice(pieces, _AT_ONCE)):
        progress.step(done / n, "Writing")
        yield from in_threads(pack, group)
        done += len(group)
