"""Animated WebP (RFC 9649), lossless, and frames cropped to what changes.

Put together here: the library's own writer joins equal frames and leaves out the time of some.
"""

import struct
from fractions import Fraction
from functools import partial

from tintype.image.animations.base import (
    AnimationFormat,
    Cropped,
    IndexedAnimation,
    Ticks,
    cropped,
    packed,
)
from tintype.image.formats import webp
from tintype.image.formats.base import PLAIN, Indexed
from tintype.image.riff import HEADER, chunk, chunks
from tintype.image.saving import METADATA, Saving
from tintype.palette.palette import Palette
from tintype.progress import Progress

_TICKS = Ticks(Fraction(1), 0xFFFFFF)
_MOST_LOOPS = 0xFFFF
_ANIMATED, _XMP, _EXIF, _ALPHA = 0x02, 0x04, 0x08, 0x10
#: No blending with what is there, which stays.
_REPLACE = 0x02
#: Places are told in steps of two pixels.
_GRID = 2
_PICTURE = b"VP8L"


def encode(
    animation: IndexedAnimation, saving: Saving = PLAIN, progress: Progress | None = None
) -> bytes:
    progress = progress or Progress()
    first = animation.picture(animation.frames[0])
    first.check_side("WebP", webp.MOST_A_SIDE)
    parts = _TICKS.parts(animation.durations)
    n = sum(map(len, parts))
    pack = partial(_packed, palette=animation.palette, progress=progress.part(0, 0))
    frames = packed(pack, cropped(animation, parts, _GRID), n, progress)
    kept = first.kept(saving)
    exif = webp.with_resolution(kept.exif, first.dpi)
    flags = _ANIMATED | (_ALPHA if animation.palette.has_alpha else 0)
    flags |= (_EXIF if exif else 0) | (_XMP if kept.xmp else 0)
    loop = min(animation.loop, _MOST_LOOPS)
    body = b"".join(
        [
            b"WEBP",
            chunk(b"VP8X", bytes([flags, 0, 0, 0]) + _size(first.width, first.height)),
            chunk(b"ANIM", struct.pack("<IH", 0, loop)),
            *frames,
            chunk(b"EXIF", exif) if exif else b"",
            chunk(b"XMP ", kept.xmp) if kept.xmp else b"",
        ]
    )
    return chunk(b"RIFF", body)


def _packed(frame: Cropped, palette: Palette, progress: Progress) -> bytes:
    height, width = frame.indices.shape
    content = webp.encode(Indexed(frame.indices, palette), PLAIN, progress)
    head = b"".join(
        [
            _three(frame.x // _GRID),
            _three(frame.y // _GRID),
            _size(width, height),
            _three(_TICKS.count(frame.milliseconds)),
            bytes([_REPLACE]),
        ]
    )
    return chunk(b"ANMF", head + _picture(content))


def _picture(content: bytes) -> bytes:
    """The chunk with the pixels of a still picture."""
    (data,) = (data for name, data in chunks(content, HEADER) if name == _PICTURE)
    return chunk(_PICTURE, data)


def _size(width: int, height: int) -> bytes:
    return _three(width - 1) + _three(height - 1)


def _three(number: int) -> bytes:
    return number.to_bytes(3, "little")


FORMAT = AnimationFormat(
    still=webp.FORMAT,
    title="Animated WebP",
    encode=encode,
    most_loops=_MOST_LOOPS,
    holds_still=False,
    timing=_TICKS,
    options=(METADATA,),
)
