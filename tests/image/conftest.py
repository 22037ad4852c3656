"""Animated files put together from drawn frames, and played by the letter of their formats.

Nothing here comes from the program: what it reads and writes is held against this.
"""

import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from io import BytesIO

import numpy as np
import pytest
from PIL import Image as pillow

ITSELF, NOTHING, WHAT_WAS_THERE = "itself", "nothing", "what was there"


@dataclass
class Drawn:
    """One frame as it stands in a file: (height, width, 4) pixels at a place."""

    pixels: np.ndarray
    x: int = 0
    y: int = 0
    time: Fraction = Fraction(100)
    leaves: str = ITSELF
    is_over: bool = True


@dataclass
class Played:
    """What is seen: composed frames, milliseconds of each, how many times (0 is for ever)."""

    frames: list[np.ndarray] = field(default_factory=list)
    times: list[Fraction] = field(default_factory=list)
    loop: int = 0

    @property
    def total(self) -> Fraction:
        return sum(self.times, Fraction(0))

    @property
    def timeline(self) -> list[tuple[bytes, Fraction]]:
        """What is seen for how long, whatever number of frames it takes."""
        line: list[tuple[bytes, Fraction]] = []
        for frame, time in zip(self.frames, self.times, strict=True):
            seen = visible(frame).tobytes()
            if line and line[-1][0] == seen:
                line[-1] = seen, line[-1][1] + time
            else:
                line.append((seen, time))
        return [(seen, time) for seen, time in line if time]


def visible(pixels: np.ndarray) -> np.ndarray:
    """Without the colours of what is fully transparent."""
    return pixels * (pixels[..., 3:] > 0).astype(np.uint8)


def compose(width: int, height: int, drawn: list[Drawn], loop: int) -> Played:
    """Pixel after pixel, in whole numbers."""
    canvas = np.zeros((height, width, 4), np.uint8)
    played = Played(loop=loop)
    for each in drawn:
        before = canvas.copy()
        for y, x in np.ndindex(each.pixels.shape[:2]):
            if each.y + y < height and each.x + x < width:
                place = each.y + y, each.x + x
                color = [int(value) for value in each.pixels[y, x]]
                below = [int(value) for value in canvas[place]]
                canvas[place] = _over(color, below) if each.is_over else color
        played.frames.append(canvas.copy())
        played.times.append(each.time)
        if each.leaves == NOTHING:
            height_of, width_of = each.pixels.shape[:2]
            canvas[each.y : each.y + height_of, each.x : each.x + width_of] = 0
        elif each.leaves == WHAT_WAS_THERE:
            canvas = before
    return played


def _over(color: list[int], below: list[int]) -> list[int]:
    upper, lower = Fraction(color[3], 255), Fraction(below[3], 255)
    alpha = upper + lower * (1 - upper)
    if not upper:
        return below
    mixed = [
        (one * upper + other * lower * (1 - upper)) / alpha
        for one, other in zip(color[:3], below[:3], strict=True)
    ]
    return [int(value + Fraction(1, 2)) for value in (*mixed, alpha * 255)]


# --- GIF -------------------------------------------------------------------------------------------

_METHODS = {ITSELF: 1, NOTHING: 2, WHAT_WAS_THERE: 3}


def _gif_of(width: int, height: int, drawn: list[Drawn], loop: int, **oddities) -> bytes:
    """Each frame with a table of its own; at most 255 colours, and alpha is all or nothing."""
    parts = [b"GIF89a", struct.pack("<HHBBB", width, height, 0, 0, 0)]
    if loop != 1:
        repeats = loop - 1 if loop else 0
        parts.append(b"!\xff\x0bNETSCAPE2.0\x03\x01" + struct.pack("<HB", repeats, 0))
    for each in drawn:
        parts.append(_gif_frame(each, **oddities))
    return b"".join([*parts, b";"])


def _gif_frame(each: Drawn, interlaced: bool = False) -> bytes:
    height, width = each.pixels.shape[:2]
    flat = visible(each.pixels).reshape(-1, 4)
    colors, indices = np.unique(flat, axis=0, return_inverse=True)
    clear = np.flatnonzero(colors[:, 3] == 0)
    flags = _METHODS[each.leaves] << 2 | bool(len(clear))
    control = struct.pack("<BHB", flags, int(each.time / 10), clear[0] if len(clear) else 0)
    indices = indices.reshape(height, width)
    if interlaced:
        order = [
            y
            for start, step in ((0, 8), (4, 8), (2, 4), (1, 2))
            for y in range(start, height, step)
        ]
        indices = indices[order]
    place = struct.pack("<HHHHB", each.x, each.y, width, height, 0x87 | 0x40 * interlaced)
    table = colors[:, :3].tobytes().ljust(768, b"\0")
    data = _lzw(indices.reshape(-1).tolist())
    blocks = b"".join(
        bytes([len(data[at : at + 255])]) + data[at : at + 255] for at in range(0, len(data), 255)
    )
    return b"!\xf9\x04" + control + b"\0," + place + table + b"\x08" + blocks + b"\0"


def _lzw(indices: list[int]) -> bytes:
    """Without packing: a code that clears the table often enough keeps all codes at nine bits."""
    codes = []
    for at in range(0, len(indices), 250):
        codes += [256, *indices[at : at + 250]]
    bits = sum(code << 9 * place for place, code in enumerate([*codes, 257]))
    return bits.to_bytes(-(-9 * (len(codes) + 1) // 8), "little")


def _play_gif(content: bytes) -> Played:
    """A canvas that begins transparent; frames beyond it are cut."""
    width, height, flags = struct.unpack_from("<HHB", content, 6)
    at = 13
    shared = b""
    if flags & 0x80:
        shared, at = content[13 : 13 + (3 << (flags & 7) + 1)], 13 + (3 << (flags & 7) + 1)
    drawn, loop, control = [], 1, (0, 0, 0)
    while content[at] != 0x3B:
        if content[at] == 0x21:
            label, (blocks, at) = content[at + 1], _gif_blocks(content, at + 2)
            if label == 0xF9:
                control = struct.unpack("<BHB", blocks[0])
            if label == 0xFF and blocks[0] == b"NETSCAPE2.0":
                (repeats,) = struct.unpack("<H", blocks[1][1:])
                loop = repeats + 1 if repeats else 0
            continue
        assert content[at] == 0x2C
        x, y, w, h, flags = struct.unpack_from("<HHHHB", content, at + 1)
        at += 10
        table = shared
        if flags & 0x80:
            table, at = content[at : at + (3 << (flags & 7) + 1)], at + (3 << (flags & 7) + 1)
        least, (blocks, at) = content[at], _gif_blocks(content, at + 1)
        indices = _unlzw(b"".join(blocks), least)[: w * h]
        colors = np.frombuffer(table, np.uint8).reshape(-1, 3)
        pixels = np.full((h * w, 4), 255, np.uint8)
        pixels[:, :3] = colors[indices]
        if control[0] & 1:
            pixels[np.array(indices) == control[2]] = 0
        pixels = pixels.reshape(h, w, 4)
        if flags & 0x40:
            order = [
                i for start, step in ((0, 8), (4, 8), (2, 4), (1, 2)) for i in range(start, h, step)
            ]
            upright = np.empty_like(pixels)
            upright[order] = pixels
            pixels = upright
        leaves = {2: NOTHING, 3: WHAT_WAS_THERE}.get(control[0] >> 2 & 7, ITSELF)
        drawn.append(Drawn(pixels, x, y, Fraction(10 * control[1]), leaves))
        control = (0, 0, 0)
    return compose(width, height, drawn, loop)


def _gif_blocks(content: bytes, at: int) -> tuple[list[bytes], int]:
    blocks = []
    while length := content[at]:
        blocks.append(content[at + 1 : at + 1 + length])
        at += 1 + length
    return blocks, at + 1


def _unlzw(data: bytes, least: int) -> list[int]:
    """The decoder of the specification (GIF 89a, appendix F)."""
    clear, end = 1 << least, (1 << least) + 1
    bits = int.from_bytes(data, "little")
    out: list[int] = []
    table: dict[int, list[int]] = {}
    size, last = least + 1, None
    while True:
        code, bits = bits & (1 << size) - 1, bits >> size
        if code == clear:
            table = {i: [i] for i in range(clear)}
            size, last = least + 1, None
            following = end + 1
            continue
        if code == end:
            return out
        entry = table[code] if code in table else [*last, last[0]]
        out += entry
        if last is not None and following < 4096:
            table[following] = [*last, entry[0]]
            following += 1
            if following == 1 << size and size < 12:
                size += 1
        last = entry


# --- PNG -------------------------------------------------------------------------------------------

_DISPOSALS = {ITSELF: 0, NOTHING: 1, WHAT_WAS_THERE: 2}


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _apng_of(
    width: int,
    height: int,
    drawn: list[Drawn],
    loop: int,
    still: np.ndarray | None = None,
    claimed: int | None = None,
    more: bytes = b"",
) -> bytes:
    """Of 8-bit colours with alpha; the first frame fills the canvas, unless there is a still picture."""
    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    n = len(drawn) if claimed is None else claimed
    parts = [b"\x89PNG\r\n\x1a\n", _chunk(b"IHDR", header), more]
    parts.append(_chunk(b"acTL", struct.pack(">II", n, loop)))
    if still is not None:
        parts.append(_chunk(b"IDAT", _rows(still)))
    number = 0
    for place, each in enumerate(drawn):
        h, w = each.pixels.shape[:2]
        seconds = each.time / 1000
        time = seconds.numerator, seconds.denominator
        ways = _DISPOSALS[each.leaves], int(each.is_over)
        control = struct.pack(">IIIIIHHBB", number, w, h, each.x, each.y, *time, *ways)
        parts.append(_chunk(b"fcTL", control))
        number += 1
        if not place and still is None:
            parts.append(_chunk(b"IDAT", _rows(each.pixels)))
            continue
        parts.append(_chunk(b"fdAT", struct.pack(">I", number) + _rows(each.pixels)))
        number += 1
    return b"".join([*parts, _chunk(b"IEND", b"")])


def _rows(pixels: np.ndarray) -> bytes:
    raw = b"".join(b"\0" + row.tobytes() for row in pixels)
    return zlib.compress(raw)


def _play_png(content: bytes) -> Played:
    """An indexed one, without filters; the counted chunks must count."""
    at, drawn, number, frames = 8, [], 0, 0
    data: bytes | None = None
    colors = np.zeros((0, 4), np.uint8)
    controls: list[tuple[int, ...]] = []
    parts: list[list[bytes]] = []
    while at < len(content):
        length, kind = struct.unpack_from(">I4s", content, at)
        data = content[at + 8 : at + 8 + length]
        (check,) = struct.unpack_from(">I", content, at + 8 + length)
        assert check == zlib.crc32(kind + data)
        at += 12 + length
        if kind == b"IHDR":
            width, height, bits, color, *_ = struct.unpack(">IIBBBBB", data)
            assert color == 3
        elif kind == b"PLTE":
            colors = np.insert(np.frombuffer(data, np.uint8).reshape(-1, 3), 3, 255, axis=1)
        elif kind == b"tRNS":
            colors[: len(data), 3] = np.frombuffer(data, np.uint8)
        elif kind == b"acTL":
            frames, loop = struct.unpack(">II", data)
        elif kind in (b"fcTL", b"fdAT"):
            assert data[:4] == struct.pack(">I", number)
            number += 1
            if kind == b"fcTL":
                controls.append(struct.unpack(">IIIIHHBB", data[4:]))
                parts.append([])
            else:
                parts[-1].append(data[4:])
        elif kind == b"IDAT" and parts:
            parts[-1].append(data)
    assert len(controls) == frames
    for (w, h, x, y, num, den, leaves, is_over), own in zip(controls, parts, strict=True):
        pixels = colors[_unpacked(zlib.decompress(b"".join(own)), w, h, bits)]
        time = Fraction(1000 * num, den or 100)
        left = {value: key for key, value in _DISPOSALS.items()}[leaves]
        drawn.append(Drawn(pixels, x, y, time, left, bool(is_over)))
    assert drawn[0].pixels.shape[:2] == (height, width)
    return compose(width, height, drawn, loop)


def _unpacked(raw: bytes, width: int, height: int, bits: int) -> np.ndarray:
    rows = np.frombuffer(raw, np.uint8).reshape(height, -1)
    assert not rows[:, 0].any(), "a filter"
    single = np.unpackbits(rows[:, 1:], axis=1).reshape(height, -1, bits)
    return (single @ (1 << np.arange(bits)[::-1]))[:, :width]


# --- WebP ------------------------------------------------------------------------------------------


def _webp_of(width: int, height: int, drawn: list[Drawn], loop: int) -> bytes:
    """Lossless; places are even."""
    body = _riff(b"VP8X", bytes([0x12, 0, 0, 0]) + _three(width - 1) + _three(height - 1))
    body += _riff(b"ANIM", struct.pack("<IH", 0xFFFF0000, loop))
    for each in drawn:
        h, w = each.pixels.shape[:2]
        buffer = BytesIO()
        pillow.fromarray(each.pixels).save(buffer, "WEBP", lossless=True, exact=True)
        flags = (each.leaves == NOTHING) | (not each.is_over) << 1
        head = b"".join(map(_three, (each.x // 2, each.y // 2, w - 1, h - 1, int(each.time))))
        body += _riff(b"ANMF", head + bytes([flags]) + buffer.getvalue()[12:])
    return _riff(b"RIFF", b"WEBP" + body)


def _play_webp(content: bytes) -> Played:
    """The pictures themselves are decoded by libwebp."""
    assert content[:4] == b"RIFF"
    assert len(content) == 8 + struct.unpack_from("<I", content, 4)[0]
    drawn, loop, size = [], 0, (0, 0)
    for kind, data in _riff_chunks(content[12:]):
        if kind == b"VP8X":
            assert data[0] & 2
            size = _of_three(data, 4) + 1, _of_three(data, 7) + 1
        elif kind == b"ANIM":
            loop = struct.unpack_from("<H", data, 4)[0]
        elif kind == b"ANMF":
            x, y, w, h, time = (_of_three(data, at) for at in (0, 3, 6, 9, 12))
            still = _riff(b"RIFF", b"WEBP" + data[16:])
            with pillow.open(BytesIO(still), formats=["WEBP"]) as picture:
                pixels = np.asarray(picture.convert("RGBA"))
            assert pixels.shape == (h + 1, w + 1, 4)
            leaves = NOTHING if data[15] & 1 else ITSELF
            drawn.append(Drawn(pixels, 2 * x, 2 * y, Fraction(time), leaves, not data[15] & 2))
    return compose(*size, drawn, loop)


def _riff(name: bytes, data: bytes) -> bytes:
    return name + struct.pack("<I", len(data)) + data + bytes(len(data) % 2)


def _riff_chunks(content: bytes):
    at = 0
    while at < len(content):
        name, length = struct.unpack_from("<4sI", content, at)
        yield name, content[at + 8 : at + 8 + length]
        at += 8 + length + length % 2


def _three(number: int) -> bytes:
    return number.to_bytes(3, "little")


def _of_three(content: bytes, at: int) -> int:
    return int.from_bytes(content[at : at + 3], "little")


# --- What tests ask for ----------------------------------------------------------------------------


@pytest.fixture(scope="session")
def drawn() -> type[Drawn]:
    return Drawn


@pytest.fixture(scope="session")
def built() -> dict[str, Callable[..., bytes]]:
    """By name of the format: width, height, drawn frames, loop -> a file."""
    return {"gif": _gif_of, "png": _apng_of, "webp": _webp_of}


@pytest.fixture(scope="session")
def played() -> dict[str, Callable[[bytes], Played]]:
    """By name of the format: a file -> what is seen of it."""
    return {"gif": _play_gif, "png": _play_png, "webp": _play_webp}


@pytest.fixture(scope="session")
def composed() -> Callable[..., Played]:
    """Width, height, drawn frames, loop -> what is seen."""
    return compose


@pytest.fixture(scope="session")
def seen() -> Callable[[np.ndarray], np.ndarray]:
    return visible
