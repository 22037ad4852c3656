"""Adobe Swatch Exchange: names, groups, and colours as floating-point numbers of any model.

Big-endian: "ASEF", a version, a count, and blocks of a type, a length and content. Nobody documented it
but those who took it apart; the layout is that of selapa.net/swatches/colors/fileformats.php.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from tintype.palette.formats.base import BadContent, PaletteFormat
from tintype.palette.models import Value, notes, to_srgb
from tintype.palette.palette import Palette, Swatch
from tintype.sentence import Sentence

_MAGIC = b"ASEF"
_HEADER, _BLOCK = struct.Struct(">4sHHI"), struct.Struct(">HI")
_GROUP, _GROUP_END, _COLOR = 0xC001, 0xC002, 0x0001
_KINDS = (_GROUP, _GROUP_END, _COLOR)
_NORMAL = 2
_MOST_UNITS = 0xFFFF - 1
_MODELS = {b"RGB ": ("RGB", 3), b"CMYK": ("CMYK", 4), b"LAB ": ("Lab", 3), b"GRAY": ("Gray", 1)}


def normal(palette: Palette) -> Palette:
    """Names end at the first NUL, and their length is a number of two bytes."""
    return palette.spelled(_short)


def _short(text: str) -> str:
    content = text.replace("\0", "").encode("utf-16-be")[: 2 * _MOST_UNITS]
    return content.decode("utf-16-be", "ignore")


def encode(palette: Palette) -> bytes:
    blocks: list[bytes] = []
    for group, swatches in groupby(palette.swatches, lambda swatch: swatch.group):
        colors = [_block(_COLOR, _color(swatch)) for swatch in swatches]
        if group:
            colors = [_block(_GROUP, _name(group)), *colors, _block(_GROUP_END, b"")]
        blocks += colors
    return _HEADER.pack(_MAGIC, 1, 0, len(blocks)) + b"".join(blocks)


def _block(kind: int, content: bytes) -> bytes:
    return _BLOCK.pack(kind, len(content)) + content


def _name(text: str) -> bytes:
    units = f"{text}\0".encode("utf-16-be")
    return struct.pack(">H", len(units) // 2) + units


def _color(swatch: Swatch) -> bytes:
    parts = [part / 255 for part in swatch.color[:3]]
    return _name(swatch.name) + b"RGB " + struct.pack(">3fH", *parts, _NORMAL)


def looks_like(content: bytes) -> bool:
    return content.startswith(_MAGIC)


def decode(content: bytes) -> Palette:
    """Colours of all models, in sRGB; blocks of other types are skipped."""
    if not looks_like(content) or len(content) < _HEADER.size:
        raise BadContent("it does not begin with {start} and a count", start="ASEF")
    group, found, said = "", [], _HEADER.unpack_from(content)[3]
    blocks = list(_blocks(content, said))
    for number, (kind, data) in enumerate(blocks, 1):
        if kind == _COLOR:
            found.append(_read_color(data, number, group))
        else:
            group = _read_name(data, number)[0] if kind == _GROUP and data else ""
    colors = to_srgb([each.value for each in found])
    swatches = (
        Swatch(color, each.name, group=each.group)
        for color, each in zip(colors, found, strict=True)
    )
    converted = notes([each.value for each in found])
    return Palette(tuple(swatches), notes=(*_missing(said, len(blocks)), *converted))


def _missing(said: int, read: int) -> tuple[Sentence, ...]:
    if said == read:
        return ()
    return (
        Sentence(
            "The file says that it has {said} blocks; the {n} that are there were read.",
            said=said,
            n=read,
        ),
    )


@dataclass(frozen=True)
class _Color:
    value: Value
    name: str
    group: str


def _blocks(content: bytes, count: int) -> Iterator[tuple[int, bytes]]:
    """Type and content of each known block."""
    at = _HEADER.size
    for number in range(1, count + 1):
        if at == len(content):
            return
        if at + _BLOCK.size > len(content):
            raise BadContent("it ends in the middle of block {n}", n=number)
        kind, length = _BLOCK.unpack_from(content, at)
        at += _BLOCK.size
        length = _true_length(content, at, kind, length)
        if at + length > len(content):
            raise BadContent("it ends in the middle of block {n}", n=number)
        yield kind, content[at : at + length]
        at += length


def _true_length(content: bytes, at: int, kind: int, length: int) -> int:
    """That which leads to another block: there are writers that say 128 for every colour."""
    if kind != _COLOR or _is_end(content, at + length):
        return length
    (units,) = struct.unpack_from(">H", content.ljust(at + 2, b"\0"), at)
    start = at + 2 + 2 * units
    model = _MODELS.get(content[start : start + 4].upper())
    own = 2 + 2 * units + 4 + 4 * (model[1] if model else 0) + 2
    return own if model and _is_end(content, at + own) else length


def _is_end(content: bytes, at: int) -> bool:
    """Whether a block ends here: another begins, or the file is over."""
    return at == len(content) or int.from_bytes(content[at : at + 2], "big") in _KINDS


def _read_name(data: bytes, number: int) -> tuple[str, bytes]:
    """The name that a block begins with, and what follows it."""
    units = int.from_bytes(data[:2], "big")
    end = 2 + 2 * units
    if len(data) < max(2, end):
        raise BadContent("the name in block {n} is cut off", n=number)
    return data[2:end].decode("utf-16-be", "replace").partition("\0")[0], data[end:]


def _read_color(data: bytes, number: int, group: str) -> _Color:
    name, rest = _read_name(data, number)
    model, length = _MODELS.get(rest[:4].upper(), ("", 0))
    if not model:
        raise BadContent("block {n} has a colour of an unknown model", n=number)
    if len(rest) < 4 + 4 * length:
        raise BadContent("the colour in block {n} is cut off", n=number)
    values = struct.unpack_from(f">{length}f", rest, 4)
    if model == "Lab":  # whose lightness is a fraction here
        values = (100 * values[0], *values[1:])
    return _Color((model, values), name, group)


FORMAT = PaletteFormat(
    name="ase",
    title="Adobe Swatch Exchange",
    suffixes=(".ase",),
    is_text=False,
    names=True,
    groups=True,
    normal=normal,
    encode=encode,
    decode=decode,
    looks_like=looks_like,
    made_for="Photoshop, Illustrator, InDesign, Affinity, Inkscape 1.3, GIMP 2.10.36",
)
