"""What an animated file holds, whatever its format: layers, and how one follows upon another."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from io import BytesIO
from threading import Lock
from typing import overload

import numpy as np
import numpy.typing as npt
from PIL import Image as pillow
from PIL import ImageFile

from tintype.sentence import Sentence

#: (height, width, 4) uint8, red, green, blue, alpha (not premultiplied), sRGB.
Pixels = npt.NDArray[np.uint8]

#: What is kept to get back to earlier frames quickly: so many bytes, and so many frames at most.
_KEPT_BYTES = 1 << 26
_MOST_KEPT = 32


class Leave(Enum):
    """What a layer leaves behind when its time is over."""

    ITSELF = "itself"
    #: Fully transparent pixels where it was.
    NOTHING = "nothing"
    #: What was there before it.
    WHAT_WAS_THERE = "what was there"


@dataclass(frozen=True, kw_only=True)
class Layer:
    """What one frame draws.

    Attributes:
        x, y, width, height: where, on the canvas; what lies beyond it is not seen.
        duration: milliseconds, as the file has it; browsers show for 100 ms what has 10 or less.
        leaves: what is there when the next layer comes.
        is_over: whether it is laid over what is there, by its alpha; else it takes its place.
        decode: its (height, width, 4) pixels; raises what a decoder does if they are damaged.
    """

    x: int
    y: int
    width: int
    height: int
    duration: Fraction
    leaves: Leave
    is_over: bool
    decode: Callable[[], Pixels]


@dataclass(frozen=True, kw_only=True)
class Layered:
    """An animated file.

    Attributes:
        width, height: of the canvas; it begins fully transparent.
        loop: how many times it is played; 0 is for ever.
        has_still: whether what is shown where animations are not is no frame of this one.
        notes: sentences on what the file holds that is not here.
    """

    width: int
    height: int
    layers: tuple[Layer, ...]
    loop: int
    has_still: bool = False
    notes: tuple[Sentence, ...] = ()


#: A picture that was opened -> its pixels in sRGB.
Convert = Callable[[ImageFile.ImageFile], Pixels]


def decoded(content: bytes, format: str, convert: Convert) -> Pixels:
    """The pixels of a still picture."""
    with pillow.open(BytesIO(content), formats=[format]) as source:
        return convert(source)


class Composed(Sequence[Pixels]):
    """The frames of an animated file as they are seen, each put together when it is asked for.

    In order each costs what its layer costs. Beside that the way to some frames is remembered, so that
    going back does not begin at the first one. May be used by several threads.
    """

    def __init__(self, layered: Layered) -> None:
        self._layered = layered
        size = 4 * layered.width * layered.height
        kept = min(_MOST_KEPT, max(1, _KEPT_BYTES // size))
        self._every = -(-len(self) // kept)
        self._kept: dict[int, _Canvas] = {}
        self._next, self._canvas = 0, _Canvas(layered.width, layered.height)
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._layered.layers)

    def __iter__(self) -> Iterator[Pixels]:
        canvas = _Canvas(self._layered.width, self._layered.height)
        for layer in self._layered.layers:
            canvas.draw(layer)
            yield canvas.pixels.copy()

    @overload
    def __getitem__(self, number: int) -> Pixels: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Pixels]: ...
    def __getitem__(self, number: int | slice) -> Pixels | Sequence[Pixels]:
        if isinstance(number, slice):
            return [self[i] for i in range(*number.indices(len(self)))]
        number = range(len(self))[number]
        with self._lock:
            self._go_near(number)
            while self._next <= number:
                self._draw_next()
            return self._canvas.pixels.copy()

    def _go_near(self, number: int) -> None:
        """To the last remembered canvas before a frame, unless the way from here is shorter."""
        start = max((at for at in self._kept if at <= number), default=-1) + 1
        if start <= self._next <= number + 1:
            return
        fresh = _Canvas(self._layered.width, self._layered.height)
        self._canvas = self._kept[start - 1].copy() if start else fresh
        self._next = start

    def _draw_next(self) -> None:
        number = self._next
        self._canvas.draw(self._layered.layers[number])
        self._next += 1
        if number % self._every == 0 and number not in self._kept:
            self._kept[number] = self._canvas.copy()


class _Canvas:
    """What is seen of the last layer and those before it."""

    def __init__(self, width: int, height: int) -> None:
        self.pixels: Pixels = np.zeros((height, width, 4), np.uint8)
        self._last: tuple[Layer, Pixels | None] | None = None

    def copy(self) -> "_Canvas":
        height, width = self.pixels.shape[:2]
        other = _Canvas(width, height)
        other.pixels[:] = self.pixels
        other._last = self._last
        return other

    def draw(self, layer: Layer) -> None:
        """Take away what the last layer does not leave, and draw this one.

        Nothing has changed if the layer cannot be decoded.
        """
        drawn = layer.decode()
        self._take_away()
        place = self._place(layer)
        before = None
        if layer.leaves is Leave.WHAT_WAS_THERE:
            before = place.copy()
        drawn = drawn[: place.shape[0], : place.shape[1]]
        if layer.is_over:
            _lay_over(place, drawn)
        else:
            place[:] = drawn
        self._last = layer, before

    def _take_away(self) -> None:
        if self._last is None:
            return
        layer, before = self._last
        if layer.leaves is not Leave.ITSELF:
            self._place(layer)[:] = 0 if before is None else before
        self._last = None

    def _place(self, layer: Layer) -> Pixels:
        """A view of where a layer is."""
        rows = slice(layer.y, layer.y + layer.height)
        return self.pixels[rows, layer.x : layer.x + layer.width]


def _lay_over(below: Pixels, drawn: Pixels) -> None:
    """Draw over what is there, in place, each channel rounded once."""
    alpha = drawn[..., 3]
    # Nothing is mixed where the upper one is opaque, or alone.
    plain = (alpha == 255) | ((below[..., 3] == 0) & (alpha > 0))
    mixed = (alpha > 0) & ~plain
    np.copyto(below, drawn, where=plain[..., None])
    if mixed.any():
        below[mixed] = _mixed(below[mixed].astype(np.uint32), drawn[mixed].astype(np.uint32))


def _mixed(below: npt.NDArray[np.uint32], drawn: npt.NDArray[np.uint32]) -> npt.NDArray[np.uint32]:
    """(n, 4) colours over others."""
    upper = drawn[:, 3:] * 255
    lower = below[:, 3:] * (255 - drawn[:, 3:])
    both = upper + lower
    colors = (drawn[:, :3] * upper + below[:, :3] * lower + both // 2) // both
    return np.concatenate([colors, (both + 127) // 255], axis=1)
