"""Layers of an animated PNG (PNG, third edition, W3C 2025).

Each frame is decoded as a still PNG with the file's own header: what it says of colours holds for all.
"""

import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from functools import partial

from tintype.image.layers.base import Convert, Layer, Layered, Leave, Pixels, decoded
from tintype.image.png_chunks import SIGNATURE, chunk
from tintype.sentence import NOTHING, Sentence

_LEAVES = {0: Leave.ITSELF, 1: Leave.NOTHING, 2: Leave.WHAT_WAS_THERE}
_OVER = 1
#: What the header says of the file as a whole; it is not for each frame.
_OF_THE_FILE = {b"acTL", b"eXIf", b"pHYs"}
#: Without these there is no picture, or another one.
_NEEDED = {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"acTL", b"fcTL", b"fdAT"}
_MOST_FRAMES = 0x7FFFFFFF
#: Of a delay that is told as a number of nothings.
_HUNDREDTHS = 100

Chunk = tuple[bytes, bytes]


@dataclass(frozen=True)
class _Frame:
    """What an fcTL chunk says, and the compressed pixels in parts."""

    width: int
    height: int
    x: int
    y: int
    numerator: int
    denominator: int
    leaves: int
    blending: int
    data: list[bytes] = field(default_factory=list)


def read(content: bytes, convert: Convert) -> Layered | None:
    """The layers of an animated PNG; None for what is none, or has no frame to show.

    Raises ValueError for one that cannot be.
    """
    if not content.startswith(SIGNATURE):
        return None
    reader = _Reader(content)
    if not reader.frames:
        return None
    decode = partial(_decode, reader.header, convert)
    width, height = struct.unpack_from(">II", reader.header[0][1])
    for frame in reader.frames:
        if frame.x + frame.width > width or frame.y + frame.height > height:
            raise ValueError(Sentence("a frame lies outside the picture"))
    return Layered(
        width=width,
        height=height,
        layers=tuple(_layer(frame, decode) for frame in reader.frames),
        loop=reader.n_plays,
        has_still=reader.has_still,
        notes=(reader.note,) if reader.note else (),
    )


class _Reader:
    """A walk through the chunks of a file.

    Attributes:
        header: the chunks before the pixels that every frame needs.
        frames: what is shown one after another; none if the file is no animation.
        has_still: whether the first pixels are no frame.
        n_plays: how many times it is played; 0 is for ever.
        note: a sentence where there are not as many frames as the file says; else empty.
    """

    def __init__(self, content: bytes) -> None:
        self.header: list[Chunk] = []
        self.frames: list[_Frame] = []
        self.has_still = False
        self.n_plays, self.note = 0, NOTHING
        self._n_claimed, self._has_pixels = 0, False
        for name, data in _chunks(content):
            self._take(name, data)
            if self._has_pixels and not 0 < self._n_claimed <= _MOST_FRAMES:
                self.frames.clear()
                return
        self._count()

    def _take(self, name: bytes, data: bytes) -> None:
        if name == b"acTL" and not self._has_pixels:
            self._n_claimed, self.n_plays = struct.unpack_from(">II", data)
        elif name == b"fcTL":
            self.frames.append(_Frame(*struct.unpack_from(">IIIIHHBB", data, 4)))
        elif name == b"IDAT":
            self._has_pixels = True
            self.has_still = not self.frames
            if self.frames:
                self.frames[-1].data.append(data)
        elif name == b"fdAT" and self.frames:
            self.frames[-1].data.append(data[4:])
        elif name not in _OF_THE_FILE and not self._has_pixels:
            self.header.append((name, data))

    def _count(self) -> None:
        """Leave out what has no pixels, and what is more than the file says there is."""
        self.frames = [frame for frame in self.frames if frame.data]
        n, claimed = len(self.frames), self._n_claimed
        if n and n != claimed:
            self.note = Sentence(
                "The file has {n} frames, and says it has {claimed}.", n=n, claimed=claimed
            )
        self.frames = self.frames[:claimed]


def _chunks(content: bytes) -> Iterator[Chunk]:
    """Names and data; a chunk that is not whole ends the file, and a broken note is left out."""
    at = len(SIGNATURE)
    while at + 12 <= len(content):
        length, name = struct.unpack_from(">I4s", content, at)
        data = content[at + 8 : at + 8 + length]
        at += 12 + length
        if at > len(content) or name == b"IEND":
            return
        if zlib.crc32(name + data) == int.from_bytes(content[at - 4 : at], "big"):
            yield name, data
        elif name in _NEEDED:
            raise ValueError(Sentence("a checksum is wrong"))


def _layer(frame: _Frame, decode: Callable[..., Pixels]) -> Layer:
    seconds = Fraction(frame.numerator, frame.denominator or _HUNDREDTHS)
    return Layer(
        x=frame.x,
        y=frame.y,
        width=frame.width,
        height=frame.height,
        duration=1000 * seconds,
        leaves=_LEAVES.get(frame.leaves, Leave.ITSELF),
        is_over=frame.blending == _OVER,
        decode=partial(decode, frame.width, frame.height, frame.data),
    )


def _decode(
    header: list[Chunk], convert: Convert, width: int, height: int, data: list[bytes]
) -> Pixels:
    (name, first), *others = header
    size = struct.pack(">II", width, height)
    chunks = [
        (name, size + first[8:]),
        *others,
        *((b"IDAT", part) for part in data),
        (b"IEND", b""),
    ]
    return decoded(SIGNATURE + b"".join(chunk(*each) for each in chunks), "PNG", convert)
