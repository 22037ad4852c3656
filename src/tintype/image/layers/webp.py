"""Layers of an animated WebP (the container of RFC 9649).

Each frame is decoded as a still WebP with the file's colour profile.
"""

from collections.abc import Callable
from fractions import Fraction
from functools import partial

from tintype.image.layers.base import Convert, Layer, Layered, Leave, Pixels, decoded
from tintype.image.riff import HEADER, chunk, chunks
from tintype.sentence import Sentence

_ANIMATED, _PROFILE, _ALPHA = 0x02, 0x20, 0x10
_LEAVES_NOTHING, _TAKES_THE_PLACE = 1, 2
_PICTURE = (b"ALPH", b"VP8 ", b"VP8L")
_FRAME_HEADER = 16


def read(content: bytes, convert: Convert) -> Layered | None:
    """The layers of an animated WebP; None for what is none.

    Raises ValueError for one that cannot be.
    """
    if content[:4] + content[8:16] != b"RIFFWEBPVP8X" or not content[20] & _ANIMATED:
        return None
    parts = list(chunks(content, HEADER))
    width, height = _number(content, 24) + 1, _number(content, 27) + 1
    profile = next((data for name, data in parts if name == b"ICCP"), b"")
    loop = next((data for name, data in parts if name == b"ANIM" and len(data) >= 6), bytes(6))
    frames = [data for name, data in parts if name == b"ANMF" and len(data) > _FRAME_HEADER]
    decode = partial(_decode, profile, convert)
    layers = tuple(_layer(data, decode) for data in frames)
    if not layers:
        raise ValueError(Sentence("it ends too early"))
    if any(each.x + each.width > width or each.y + each.height > height for each in layers):
        raise ValueError(Sentence("a frame lies outside the picture"))
    return Layered(
        width=width, height=height, layers=layers, loop=int.from_bytes(loop[4:6], "little")
    )


def _number(content: bytes, at: int) -> int:
    return int.from_bytes(content[at : at + 3], "little")


def _layer(data: bytes, decode: Callable[..., Pixels]) -> Layer:
    width, height = _number(data, 6) + 1, _number(data, 9) + 1
    return Layer(
        x=2 * _number(data, 0),
        y=2 * _number(data, 3),
        width=width,
        height=height,
        duration=Fraction(_number(data, 12)),
        leaves=Leave.NOTHING if data[15] & _LEAVES_NOTHING else Leave.ITSELF,
        is_over=not data[15] & _TAKES_THE_PLACE,
        decode=partial(decode, width, height, data),
    )


def _decode(profile: bytes, convert: Convert, width: int, height: int, data: bytes) -> Pixels:
    picture = [each for each in chunks(data, _FRAME_HEADER) if each[0] in _PICTURE]
    alpha = _ALPHA if any(name != b"VP8 " for name, _ in picture) else 0
    flags = alpha | (_PROFILE if profile else 0)
    size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    extended = (b"VP8X", bytes([flags, 0, 0, 0]) + size)
    color = [(b"ICCP", profile)] if profile else []
    body = b"WEBP" + b"".join(chunk(*each) for each in (extended, *color, *picture))
    return decoded(chunk(b"RIFF", body), "WEBP", convert)
