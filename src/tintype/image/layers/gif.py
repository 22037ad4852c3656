"""Layers of a GIF (87a and 89a), and how browsers understand what the format leaves open.

A canvas smaller than its first frame grows; what is not drawn is transparent, whatever the background
colour says; the method "previous" of a frame before which there was nothing leaves nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from io import BytesIO

import numpy as np
import numpy.typing as npt
from PIL import Image as pillow

from tintype.image.layers.base import Convert, Layer, Layered, Leave, Pixels
from tintype.sentence import Sentence

_SIGNATURES = (b"GIF87a", b"GIF89a")
_EXTENSION, _IMAGE = 0x21, 0x2C
_CONTROL, _APPLICATION = 0xF9, 0xFF
_LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")
#: By method of disposal. Some programs write 4 where they mean 3; what is not defined leaves all.
_LEAVES = {2: Leave.NOTHING, 3: Leave.WHAT_WAS_THERE, 4: Leave.WHAT_WAS_THERE}
#: What a table leaves out is black; a file without any has its indices as grey levels.
_NO_TABLE = np.repeat(np.arange(256, dtype=np.uint8), 3).tobytes()
_MILLISECONDS = 10


@dataclass(frozen=True)
class _Control:
    """What is said of the next frame."""

    duration: Fraction = Fraction(0)
    leaves: Leave = Leave.ITSELF
    transparent: int | None = None


@dataclass(frozen=True)
class _Frame:
    """One image of the file: its place, its table of colours, and where its pixels are."""

    box: tuple[int, int, int, int]
    flags: int
    table: bytes
    control: _Control
    data: bytes


def read(content: bytes, convert: Convert) -> Layered | None:
    """The layers of a GIF, whose colours are sRGB always; None for what is none.

    Raises ValueError where it holds no frame.
    """
    if not content.startswith(_SIGNATURES) or len(content) < 13:
        return None
    reader = _Reader(content)
    frames = tuple(reader.frames())
    if not frames:
        raise ValueError(Sentence("it ends too early"))
    x, y, width, height = frames[0].box
    size = max(reader.width, x + width), max(reader.height, y + height)
    return Layered(
        width=size[0],
        height=size[1],
        layers=tuple(_layer(frame, *size) for frame in frames),
        loop=reader.loop,
        notes=_notes(len(frames)) if reader.is_cut_off else (),
    )


def _notes(n_frames: int) -> tuple[Sentence, ...]:
    return (Sentence("The file is cut off; it has {n} whole frames.", n=n_frames),)


class _Reader:
    """A walk through the blocks of a file.

    Attributes:
        loop: how many times it is played, as far as was read.
        is_cut_off: whether the file ended within a block.
    """

    def __init__(self, content: bytes) -> None:
        self._content, self._at = content, 13
        self.width, self.height = _number(content, 6), _number(content, 8)
        self._table = self._color_table(content[10])
        self.loop, self.is_cut_off = 1, False

    def frames(self) -> Iterator[_Frame]:
        control, start = _Control(), self._at
        try:
            while (kind := self._bytes(1)[0]) in (_EXTENSION, _IMAGE):
                if kind == _EXTENSION:
                    control = self._extension(control)
                else:
                    frame = self._image(control)
                    control = _Control()
                    if frame.box[2] and frame.box[3]:
                        yield frame
                start = self._at
        except EOFError:
            # Many files lack the last byte; only an end inside a block is worth a word.
            self.is_cut_off = start < len(self._content)

    def _extension(self, control: _Control) -> _Control:
        label = self._bytes(1)[0]
        blocks = self._blocks()
        if label == _CONTROL and blocks and len(blocks[0]) >= 4:
            return _control(blocks[0])
        if label == _APPLICATION and blocks and blocks[0] in _LOOPS:
            self._read_loop(blocks[1:])
        return control

    def _read_loop(self, blocks: list[bytes]) -> None:
        """The block counts repeats; played is once more, and 0 is for ever."""
        for block in blocks:
            if len(block) >= 3 and block[0] & 7 == 1:
                repeats = _number(block, 1)
                self.loop = repeats + 1 if repeats else 0

    def _image(self, control: _Control) -> _Frame:
        head = self._bytes(9)
        x, y, width, height = (_number(head, at) for at in (0, 2, 4, 6))
        table = self._color_table(head[8]) or self._table or _NO_TABLE
        start = self._at
        self._bytes(1)
        self._blocks()
        data = self._content[start : self._at]
        return _Frame((x, y, width, height), head[8], table, control, data)

    def _color_table(self, flags: int) -> bytes:
        return self._bytes(3 << (flags & 7) + 1) if flags & 0x80 else b""

    def _blocks(self) -> list[bytes]:
        """Sub-blocks up to the empty one that ends them."""
        blocks = []
        while length := self._bytes(1)[0]:
            blocks.append(self._bytes(length))
        return blocks

    def _bytes(self, length: int) -> bytes:
        found = self._content[self._at : self._at + length]
        if len(found) < length:
            raise EOFError
        self._at += length
        return found


def _number(content: bytes, at: int) -> int:
    return int.from_bytes(content[at : at + 2], "little")


def _control(block: bytes) -> _Control:
    return _Control(
        Fraction(_number(block, 1) * _MILLISECONDS),
        _LEAVES.get(block[0] >> 2 & 7, Leave.ITSELF),
        block[3] if block[0] & 1 else None,
    )


def _layer(frame: _Frame, width: int, height: int) -> Layer:
    x, y, own_width, own_height = frame.box
    return Layer(
        x=min(x, width),
        y=min(y, height),
        width=own_width,
        height=own_height,
        duration=frame.control.duration,
        leaves=frame.control.leaves,
        is_over=True,
        decode=partial(_decode, frame),
    )


def _decode(frame: _Frame) -> Pixels:
    table = np.zeros((256, 4), np.uint8)
    colors = np.frombuffer(frame.table, np.uint8).reshape(-1, 3)
    table[: len(colors), :3] = colors
    table[:, 3] = 255
    if frame.control.transparent is not None:
        table[frame.control.transparent] = 0
    pixels: Pixels = table.view("<u4")[:, 0].take(_indices(frame)).view(np.uint8)
    return pixels.reshape(frame.box[3], frame.box[2], 4)


def _indices(frame: _Frame) -> npt.NDArray[np.uint8]:
    """Decoded by itself, as a file of one frame that fills its canvas."""
    size = frame.box[2].to_bytes(2, "little") + frame.box[3].to_bytes(2, "little")
    interlaced = bytes([frame.flags & 0x40])
    alone = b"GIF89a%s\xf7\0\0%s,\0\0\0\0%s%s%s;" % (
        size,
        _NO_TABLE,
        size,
        interlaced,
        frame.data,
    )
    with pillow.open(BytesIO(alone), formats=["GIF"]) as source:
        return np.ascontiguousarray(source)
