"""Animated files -> Animation; and one frame of any file."""

import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import overload

import numpy as np
from PIL import Image as pillow
from PIL import ImageFile

from tintype.errors import DamagedImage, InputError, NoSuchFrame, TooManyFrames
from tintype.files import check_input
from tintype.image import layers
from tintype.image.animation import Animation
from tintype.image.image import Image
from tintype.image.layers import Composed, Layered, Pixels
from tintype.image.load import check_size, chosen, is_of_frames, load, pixels_of
from tintype.image.reading import coloring, orientation
from tintype.image.reading.conversion import Conversion
from tintype.image.reading.faults import DECODER_ERRORS, reason
from tintype.image.reading.source import opened
from tintype.progress import Progress
from tintype.sentence import Sentence

#: Of all frames of an animation together, so many pixels open only when that is asked for: what is done
#: with as many takes some minutes.
LARGE_ANIMATION = 4_000_000_000


def load_animation(
    path: Path, *, allow_large: bool = False, progress: Progress | None = None
) -> Animation:
    """Open an animated GIF, PNG or WebP; what is none becomes an animation of one frame.

    Other frames than the first are decoded when they are asked for.

    Raises:
        TooManyFrames: more than `LARGE_ANIMATION` pixels in all and ``allow_large`` is off.
        TintypeError: what `load` raises.
    """
    first = load(path, allow_large=allow_large, progress=progress)
    layered, turn = _layers(path)
    if layered is None or len(layered.layers) == 1:
        return _of_one(first)
    if not allow_large:
        _check_size(path, layered)
    pixels: Sequence[Pixels] = Composed(layered)
    width, height = layered.width, layered.height
    if turn != orientation.UPRIGHT:
        pixels = _Turned(pixels, turn)
        width, height = first.width, first.height
    return Animation(
        pixels=pixels,
        width=width,
        height=height,
        durations=tuple(layer.duration for layer in layered.layers),
        loop=layered.loop,
        # What is shown where animations are not is what `load` opens.
        still=replace(first, notes=()) if layered.has_still else None,
        name=first.name,
        dpi=first.dpi,
        notes=(*_on_the_file(first.notes), *layered.notes),
        metadata=first.metadata,
    )


def n_frames(path: Path) -> int:
    """How many frames `load_animation` finds; 1 for what is none, or cannot be read."""
    try:
        check_input(path)
        layered = layers.read(path.read_bytes(), np.asarray)
    except (InputError, *DECODER_ERRORS):
        return 1
    return len(layered.layers) if layered else 1


def load_frame(
    path: Path, number: int, *, allow_large: bool = False, progress: Progress | None = None
) -> Image:
    """One frame of an animation, as it is seen; or one page of another file; counted from 0.

    Raises:
        NoSuchFrame: there are not as many.
        TintypeError: what `load_animation` raises.
    """
    animation = load_animation(path, allow_large=allow_large, progress=progress)
    n = len(animation)
    if n == 1:
        return load(path, page=number, allow_large=allow_large, progress=progress)
    if number >= n:
        raise NoSuchFrame(path=path, n=n, got=number + 1)
    image = animation.frame(number)
    return replace(image, notes=(*image.notes, chosen(number, n)))


def _of_one(image: Image) -> Animation:
    return Animation(
        pixels=[image.pixels],
        width=image.width,
        height=image.height,
        durations=(Fraction(0),),
        loop=1,
        name=image.name,
        dpi=image.dpi,
        notes=image.notes,
        metadata=image.metadata,
    )


def _on_the_file(notes: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    return tuple(note for note in notes if not is_of_frames(note))


def _layers(path: Path) -> tuple[Layered | None, int]:
    """The layers of a file that may have several, and how it lies; None for what is a still picture."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # as `load` does
            with opened(path) as source:
                conversion, turn = coloring.of(path, source), orientation.of(source)
        layered = layers.read(path.read_bytes(), partial(_converted, conversion))
    except DECODER_ERRORS as error:
        raise DamagedImage(path=path, reason=reason(error)) from error
    if layered is None:
        return None, turn
    guarded = (replace(each, decode=_guarded(path, each.decode)) for each in layered.layers)
    return replace(layered, layers=tuple(guarded)), turn


def _converted(conversion: Conversion, source: ImageFile.ImageFile) -> Pixels:
    return pixels_of(source, conversion, Progress())


def _guarded(path: Path, decode: Callable[[], Pixels]) -> Callable[[], Pixels]:
    """Decodes, or says of which file a part is damaged."""

    def decoded() -> Pixels:
        try:
            return decode()
        except DECODER_ERRORS as error:
            raise DamagedImage(path=path, reason=reason(error)) from error

    return decoded


def _check_size(path: Path, layered: Layered) -> None:
    n, width, height = len(layered.layers), layered.width, layered.height
    for size in {(width, height), *((layer.width, layer.height) for layer in layered.layers)}:
        check_size(path, *size)
    if n * width * height > LARGE_ANIMATION:
        raise TooManyFrames(
            path=path,
            n=n,
            width=width,
            height=height,
            megapixels=n * width * height / 1e6,
            limit=LARGE_ANIMATION // 10**6,
        )


class _Turned(Sequence[Pixels]):
    """Frames as EXIF says that they are to be seen."""

    def __init__(self, frames: Sequence[Pixels], turn: int) -> None:
        self._frames, self._orientation = frames, turn

    def __len__(self) -> int:
        return len(self._frames)

    def __iter__(self) -> Iterator[Pixels]:
        return map(self._turned, self._frames)

    @overload
    def __getitem__(self, number: int) -> Pixels: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Pixels]: ...
    def __getitem__(self, number: int | slice) -> Pixels | Sequence[Pixels]:
        if isinstance(number, slice):
            return _Turned(self._frames[number], self._orientation)
        return self._turned(self._frames[number])

    def _turned(self, pixels: Pixels) -> Pixels:
        return np.array(orientation.turned(pillow.fromarray(pixels), self._orientation))
