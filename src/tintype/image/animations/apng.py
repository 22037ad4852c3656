"""Animated PNG (PNG, third edition, W3C 2025): indexed, and frames cropped to what changes."""

import struct
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import partial

from tintype.image.animations.base import (
    AnimationFormat,
    Cropped,
    IndexedAnimation,
    Timing,
    cropped,
    packed,
)
from tintype.image.formats import png
from tintype.image.formats.base import PLAIN
from tintype.image.formats.bits import fewest
from tintype.image.png_chunks import SIGNATURE, chunk
from tintype.image.saving import METADATA, Saving
from tintype.progress import Progress

_MOST_LOOPS = 0x7FFFFFFF
_LEAVE, _REPLACE = 0, 0


class _Fractions(Timing):
    """In seconds, as a fraction of two 16-bit numbers."""

    MOST = 0xFFFF
    #: A long time is told in parts of so many seconds; what is left can be told in thousandths.
    PART = 60
    FINENESS = 1000

    def parts(self, durations: Sequence[Fraction]) -> list[list[Fraction]]:
        return [[1000 * part for part in self._parts(each / 1000)] for each in durations]

    def _parts(self, seconds: Fraction) -> list[Fraction]:
        if max(seconds.numerator, seconds.denominator) <= self.MOST:
            return [seconds]
        whole, rest = divmod(seconds, self.PART)
        if max(rest.numerator, rest.denominator) > self.MOST:
            rest = rest.limit_denominator(self.FINENESS)
        return [Fraction(self.PART)] * whole + ([rest] if rest or not whole else [])


def encode(
    animation: IndexedAnimation, saving: Saving = PLAIN, progress: Progress | None = None
) -> bytes:
    progress = progress or Progress()
    bits = fewest(len(animation.palette))
    parts = _TIMING.parts(animation.durations)
    n = sum(map(len, parts))
    first = animation.picture(animation.frames[0])
    frames = packed(partial(_compressed, bits=bits), cropped(animation, parts), n, progress)
    has_still = animation.still is not None
    return b"".join(
        [
            SIGNATURE,
            png.header(first.width, first.height, bits),
            *png.described(first, saving),
            chunk(b"acTL", struct.pack(">II", n, min(animation.loop, _MOST_LOOPS))),
            *png.colors(animation.palette),
            *_still(animation, bits),
            *_numbered(frames, is_first_picture=not has_still),
            chunk(b"IEND", b""),
        ]
    )


def _compressed(frame: Cropped, bits: int) -> tuple[Cropped, list[bytes]]:
    return frame, png.pixels(frame.indices, bits, Progress())


def _still(animation: IndexedAnimation, bits: int) -> Iterator[bytes]:
    """Pixels that no word about a frame stands before."""
    if animation.still is not None:
        for piece in png.pixels(animation.still, bits, Progress()):
            yield chunk(b"IDAT", piece)


def _numbered(
    frames: Iterator[tuple[Cropped, list[bytes]]], *, is_first_picture: bool
) -> Iterator[bytes]:
    """The chunks of all frames; those that only animations have are counted."""
    number = 0
    for frame, pieces in frames:
        yield chunk(b"fcTL", struct.pack(">I", number) + _control(frame))
        number += 1
        for piece in pieces:
            if is_first_picture:
                yield chunk(b"IDAT", piece)
                continue
            yield chunk(b"fdAT", struct.pack(">I", number) + piece)
            number += 1
        is_first_picture = False


def _control(frame: Cropped) -> bytes:
    height, width = frame.indices.shape
    seconds = frame.milliseconds / 1000
    time = seconds.numerator, seconds.denominator
    return struct.pack(">IIIIHHBB", width, height, frame.x, frame.y, *time, _LEAVE, _REPLACE)


_TIMING = _Fractions()

FORMAT = AnimationFormat(
    still=png.FORMAT,
    title="Animated PNG",
    encode=encode,
    most_loops=_MOST_LOOPS,
    holds_still=True,
    timing=_TIMING,
    options=(METADATA,),
)
