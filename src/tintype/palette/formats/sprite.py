"""Aseprite sprites: the palette that they were drawn with.

Little-endian: a header, frames, chunks. Format: aseprite/docs/ase-file-specs.md.
"""

import struct
from collections.abc import Iterator

from tintype.palette.formats.base import BadContent, PaletteFormat
from tintype.palette.palette import MOST_COLORS, Palette, Swatch
from tintype.sentence import Sentence

_SPRITE_MAGIC, _FRAME_MAGIC = b"\xe0\xa5", 0xF1FA
_HEADER_BYTES = 128
_FRAME, _CHUNK = struct.Struct("<IHHH2xI"), struct.Struct("<IH")
_RGB = struct.Struct("3B")
_OLD, _OLDER, _NEW, _LAYER = 0x0004, 0x0011, 0x2019, 0x2004
_INDEXED = 8
_IS_BACKGROUND, _HAS_NAME = 8, 1
_BLACK = Swatch((0, 0, 0, 255))


def looks_like(content: bytes) -> bool:
    return content[4:6] == _SPRITE_MAGIC and len(content) >= _HEADER_BYTES


def decode(content: bytes) -> Palette:
    """That of the first frame; what is the mask of an indexed sprite is fully transparent."""
    if not looks_like(content):
        raise BadContent("it is no Aseprite sprite")
    (n_frames,) = struct.unpack_from("<H", content, 6)
    chunks, end = _frame(content, _HEADER_BYTES)
    swatches = _swatches(chunks)
    depth, clear = int.from_bytes(content[12:14], "little"), content[28]
    if depth == _INDEXED and clear < len(swatches) and not _has_background(chunks):
        swatches[clear] = Swatch((*swatches[clear].color[:3], 0), swatches[clear].name)
    return Palette(tuple(swatches), notes=_other_palettes(content, end, n_frames - 1))


def _frame(content: bytes, at: int) -> tuple[list[tuple[int, bytes]], int]:
    """Type and data of the chunks of the frame that begins ``at`` a place, and where it ends."""
    if at + _FRAME.size > len(content):
        raise BadContent("it ends before its first frame")
    size, magic, old_count, _, count = _FRAME.unpack_from(content, at)
    if magic != _FRAME_MAGIC:
        raise BadContent("its frames are damaged")
    end = min(len(content), at + max(size, _FRAME.size))
    return list(_chunks(content[at + _FRAME.size : end], count or old_count)), end


def _chunks(data: bytes, count: int) -> Iterator[tuple[int, bytes]]:
    at = 0
    while count and at + _CHUNK.size <= len(data):
        size, kind = _CHUNK.unpack_from(data, at)
        if size < _CHUNK.size:
            raise BadContent("its chunks are damaged")
        yield kind, data[at + _CHUNK.size : at + size]
        at, count = at + size, count - 1


def _swatches(chunks: list[tuple[int, bytes]]) -> list[Swatch]:
    """Of the new kind of chunk if there is one: the old ones then say the same, but less."""
    swatches: list[Swatch] = []
    is_new = any(kind == _NEW for kind, _ in chunks)
    try:
        for kind, data in chunks:
            if kind == _NEW:
                _read_new(data, swatches)
            elif kind in (_OLD, _OLDER) and not is_new:
                _read_old(data, swatches, most=255 if kind == _OLD else 63)
    except (struct.error, IndexError) as error:
        raise BadContent("its palette is cut off") from error
    return swatches


def _read_new(data: bytes, swatches: list[Swatch]) -> None:
    size, first, last = struct.unpack_from("<3I", data)
    _resize(swatches, size)
    at = 20
    for place in range(first, min(last + 1, len(swatches))):
        flags, red, green, blue, alpha = struct.unpack_from("<H4B", data, at)
        at, name = at + 6, ""
        if flags & _HAS_NAME:
            (length,) = struct.unpack_from("<H", data, at)
            name = data[at + 2 : at + 2 + length].decode(errors="replace")
            at += 2 + length
        swatches[place] = Swatch((red, green, blue, alpha), name)


def _read_old(data: bytes, swatches: list[Swatch], most: int) -> None:
    """Packets of how many entries to skip, how many follow (0 is 256), and these."""
    (packets,) = struct.unpack_from("<H", data)
    at, place = 2, 0
    for _ in range(packets):
        place += data[at]
        count = data[at + 1] or 256
        at += 2
        _resize(swatches, max(len(swatches), place + count))
        for _ in range(count):
            red, green, blue = (min(255, 255 * part // most) for part in _RGB.unpack_from(data, at))
            swatches[place] = Swatch((red, green, blue, 255))
            at, place = at + 3, place + 1


def _resize(swatches: list[Swatch], size: int) -> None:
    if size > MOST_COLORS:
        raise BadContent(
            "it has {n:,} colours; a palette has at most {most:,}", n=size, most=MOST_COLORS
        )
    swatches[size:] = [_BLACK] * (size - len(swatches))


def _has_background(chunks: list[tuple[int, bytes]]) -> bool:
    """Whether a layer has no transparency: then the mask is a colour like any other."""
    flags = (int.from_bytes(data[:2], "little") for kind, data in chunks if kind == _LAYER)
    return any(each & _IS_BACKGROUND for each in flags)


def _other_palettes(content: bytes, at: int, n_frames: int) -> tuple[Sentence, ...]:
    """A word on frames that have another palette than the first."""
    n = 0
    for _ in range(n_frames):
        if at + _FRAME.size > len(content):
            break
        chunks, at = _frame(content, at)
        n += any(kind in (_OLD, _OLDER, _NEW) for kind, _ in chunks)
    if not n:
        return ()
    return (Sentence("The palettes of later frames were left out: {n}.", n=n),)


FORMAT = PaletteFormat(
    name="aseprite",
    title="Aseprite sprite",
    suffixes=(".aseprite", ".ase"),
    is_text=False,
    names=True,
    alpha=True,
    most_bytes=32_000_000,
    decode=decode,
    looks_like=looks_like,
    made_for="Aseprite",
)
