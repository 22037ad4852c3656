"""Animated GIF 89a: one table of colours in the shown order, and frames cropped to what changes.

A pixel that becomes transparent cannot be drawn: the frame before is then told to leave nothing, over
as large an area as is needed, and what else was there is drawn again. What stays as it is in the box of
a frame may be drawn as transparent; where all colours are opaque, the table has one more entry for that.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import partial

import numpy as np
import numpy.typing as npt
from PIL import Image as pillow

from tintype.image.animations.base import (
    AnimationFormat,
    Box,
    IndexedAnimation,
    Indices,
    Ticks,
    boxed,
    packed,
)
from tintype.image.formats import gif
from tintype.image.formats.base import PLAIN
from tintype.image.formats.bits import fewest
from tintype.image.saving import METADATA, Saving
from tintype.progress import Progress

_TICKS = Ticks(Fraction(10), 0xFFFF)
_MOST_REPEATS = 0xFFFF
_LEAVE, _CLEAR = 1, 2
_TRANSPARENT = 1
_MOST_COLORS = 256
#: How many bits tell the colours of a table apart.
_BITS = tuple(range(1, 9))
#: The fewest bits that the codes of pixels begin with.
_LEAST_BITS = 2


@dataclass(frozen=True, eq=False)
class _Frame:
    """What is written of a frame.

    Attributes:
        box: where.
        indices: what is to be seen there.
        same: where in the box that is so already.
        ticks: its time.
        leaves: `_LEAVE` or `_CLEAR`.
    """

    box: Box
    indices: Indices
    same: npt.NDArray[np.bool_]
    ticks: int
    leaves: int


def encode(
    animation: IndexedAnimation, saving: Saving = PLAIN, progress: Progress | None = None
) -> bytes:
    first = animation.picture(animation.frames[0])
    first.check_side("GIF", gif.MOST_A_SIDE)
    table, clear = gif.cut(animation.palette)
    spare = len(table) if clear is None and len(table) < _MOST_COLORS else clear
    parts = _TICKS.parts(animation.durations)
    n = sum(map(len, parts))
    bits = fewest(len(table) + (clear is None and spare is not None and n > 1), _BITS)
    frames = packed(
        partial(_written, n_colors=len(table), clear=clear, spare=spare),
        _frames(_timed(animation, table, parts), clear),
        n,
        progress or Progress(),
    )
    return b"".join(
        [
            _head(first.width, first.height, animation, bits, clear or 0),
            _repeats(animation.loop),
            *gif.extensions(first.kept(saving)),
            *frames,
            b";",
        ]
    )


def _timed(
    animation: IndexedAnimation, table: Indices, parts: list[list[Fraction]]
) -> Iterator[tuple[Indices, int]]:
    """Each frame with its ticks, as often as it is written."""
    for indices, times in zip(animation.frames, parts, strict=True):
        for each in times:
            yield table[indices], _TICKS.count(each)


def _frames(timed: Iterator[tuple[Indices, int]], clear: int | None) -> Iterator[_Frame]:
    """What of each is drawn, on what the one before leaves."""
    indices, ticks = next(timed)
    changed, there = np.ones(indices.shape, np.bool_), indices
    while True:
        following = next(timed, None)
        leaves, box = _LEAVE, boxed(changed)
        if following is not None and clear is not None:
            gone = (following[0] == clear) & (indices != clear)
            if gone.any():
                leaves, box = _CLEAR, boxed(changed | gone)
        yield _Frame(box, indices[box], ~changed[box], ticks, leaves)
        if following is None:
            return
        there = indices
        if leaves == _CLEAR and clear is not None:
            there = indices.copy()
            there[box] = clear
        indices, ticks = following
        changed = indices != there


def _head(width: int, height: int, animation: IndexedAnimation, bits: int, clear: int) -> bytes:
    colors = animation.palette.colors[:, :3].tobytes()
    size = width.to_bytes(2, "little") + height.to_bytes(2, "little")
    flags = 0xF0 | (bits - 1)
    return b"GIF89a" + size + bytes([flags, clear, 0]) + colors.ljust(3 << bits, b"\0")


def _repeats(loop: int) -> bytes:
    """The block counts how often it is played again; without it it is played once."""
    if loop == 1:
        return b""
    repeats = min(loop - 1, _MOST_REPEATS) if loop else 0
    return b"!\xff\x0bNETSCAPE2.0\x03\x01" + repeats.to_bytes(2, "little") + b"\0"


def _written(frame: _Frame, n_colors: int, clear: int | None, spare: int | None) -> bytes:
    """The shorter of two ways: all pixels, or those that stay as transparent ones."""
    ways = [(frame.indices, clear, n_colors)]
    if spare is not None and frame.same.any():
        indices = np.where(frame.same, np.uint8(spare), frame.indices)
        ways.append((indices, spare, max(n_colors, spare + 1)))
    return min((_block(frame, *way) for way in ways), key=len)


def _block(frame: _Frame, indices: Indices, transparent: int | None, n_entries: int) -> bytes:
    """One image, with codes for the first ``n_entries`` colours of the table."""
    bits = max(_LEAST_BITS, fewest(n_entries, _BITS))
    flags = frame.leaves << 2 | (_TRANSPARENT if transparent is not None else 0)
    control = bytes([flags]) + frame.ticks.to_bytes(2, "little") + bytes([transparent or 0])
    rows, columns = frame.box
    height, width = indices.shape
    place = (columns.start, rows.start, width, height)
    picture = pillow.fromarray(np.ascontiguousarray(indices), "P")
    return b"".join(
        [
            b"!\xf9\x04" + control + b"\0",
            b"," + b"".join(each.to_bytes(2, "little") for each in place) + b"\0",
            bytes([bits]) + picture.tobytes("gif", "P", bits, 0) + b"\0",
        ]
    )


FORMAT = AnimationFormat(
    still=gif.FORMAT,
    title="GIF",
    encode=encode,
    most_loops=_MOST_REPEATS + 1,
    holds_still=False,
    timing=_TICKS,
    options=(METADATA,),
)
