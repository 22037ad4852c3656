"""Adobe colour swatches: a block without names, then the same with them; both must be there.

Big-endian: a version, a count, and for each colour its space and four numbers of 16 bits; in version 2
a name as well. Format: Adobe, "Photoshop File Formats Specification".
"""

import struct
from collections.abc import Callable
from dataclasses import replace

from tintype.palette.formats.base import BadContent, PaletteFormat
from tintype.palette.models import Value, notes, to_srgb
from tintype.palette.palette import Palette, Swatch
from tintype.sentence import Sentence

_HEADER, _COLOR, _LENGTH = struct.Struct(">HH"), struct.Struct(">H4s4s"), struct.Struct(">I")
_PLAIN, _NAMED = 1, 2
_GIMP_MOST = 127
_ALL, _WIDE = 65535, 10_000


def normal(palette: Palette) -> Palette:
    """Names end at the first NUL."""
    return palette.spelled(lambda text: text.replace("\0", ""))


def warn(palette: Palette) -> tuple[Sentence, ...]:
    if len(palette) <= _GIMP_MOST:
        return ()
    return (
        Sentence(
            "GIMP 2.10 reads this format only up to {most} colours; there are {n}.",
            most=_GIMP_MOST,
            n=len(palette),
        ),
    )


def encode(palette: Palette) -> bytes:
    plain = [_row(swatch) for swatch in palette.swatches]
    named = [row + _name(swatch.name) for row, swatch in zip(plain, palette.swatches, strict=True)]
    return b"".join(
        _HEADER.pack(version, len(rows)) + b"".join(rows)
        for version, rows in ((_PLAIN, plain), (_NAMED, named))
    )


def _row(swatch: Swatch) -> bytes:
    return struct.pack(">5H", 0, *(257 * part for part in swatch.color[:3]), 0)


def _name(text: str) -> bytes:
    units = f"{text}\0".encode("utf-16-be")
    return _LENGTH.pack(len(units) // 2) + units


def looks_like(content: bytes) -> bool:
    """A block without names that the file ends with, or one with names that follows it."""
    if len(content) < _HEADER.size:
        return False
    version, count = _HEADER.unpack_from(content)
    rest = content[_HEADER.size + _COLOR.size * count :][: _HEADER.size]
    is_whole = len(content) == _HEADER.size + _COLOR.size * count
    return version == _PLAIN and count > 0 and (is_whole or rest == _HEADER.pack(_NAMED, count))


def decode(content: bytes) -> Palette:
    """The block with names where there is one that is whole, else the one without."""
    version = int.from_bytes(content[:2], "big")
    if version not in (_PLAIN, _NAMED):
        raise BadContent("its version must be 1 or 2; it is {n}", n=version)
    found, end = _block(content, 0)
    if version == _NAMED or int.from_bytes(content[end : end + 2], "big") != _NAMED:
        return _palette(found)
    try:
        return _palette(_block(content, end)[0])
    except BadContent:
        palette = _palette(found)
    note = Sentence("The part of the file with the names is damaged; the colours have none.")
    return replace(palette, notes=(note, *palette.notes))


#: Space, four numbers in eight bytes, name.
_Found = tuple[int, bytes, str]


def _block(content: bytes, at: int) -> tuple[list[_Found], int]:
    """The colours of the block that begins ``at`` a place, and where it ends."""
    if len(content) < at + _HEADER.size:
        raise BadContent("it ends before the number of its colours")
    version, count = _HEADER.unpack_from(content, at)
    at += _HEADER.size
    found: list[_Found] = []
    for number in range(1, count + 1):
        if len(content) < at + _COLOR.size:
            raise _cut(number, count)
        space, one, two = _COLOR.unpack_from(content, at)
        at += _COLOR.size
        name, at = _read_name(content, at, number, count) if version == _NAMED else ("", at)
        found.append((space, one + two, name))
    return found, at


def _read_name(content: bytes, at: int, number: int, count: int) -> tuple[str, int]:
    length = int.from_bytes(content[at : at + _LENGTH.size], "big")
    start, end = at + _LENGTH.size, at + _LENGTH.size + 2 * length
    if len(content) < end:
        raise _cut(number, count)
    return content[start:end].decode("utf-16-be", "replace").partition("\0")[0], end


def _cut(number: int, count: int) -> BadContent:
    return BadContent("it ends in the middle of colour {n} of {count}", n=number, count=count)


def _rgb(data: bytes) -> Value:
    return "RGB", [part / _ALL for part in struct.unpack(">3H", data[:6])]


def _hsb(data: bytes) -> Value:
    return "HSB", [part / _ALL for part in struct.unpack(">3H", data[:6])]


def _cmyk(data: bytes) -> Value:
    return "CMYK", [1 - part / _ALL for part in struct.unpack(">4H", data)]


def _lab(data: bytes) -> Value:
    return "Lab", [part / 100 for part in struct.unpack(">Hhh", data[:6])]


def _gray(data: bytes) -> Value:
    return "Gray", [int.from_bytes(data[:2], "big") / _WIDE]


def _wide_cmyk(data: bytes) -> Value:
    return "CMYK", [part / _WIDE for part in struct.unpack(">4H", data)]


_SPACES: dict[int, Callable[[bytes], Value]] = {
    0: _rgb,
    1: _hsb,
    2: _cmyk,
    7: _lab,
    8: _gray,
    9: _wide_cmyk,
}


def _palette(found: list[_Found]) -> Palette:
    known = [each for each in found if each[0] in _SPACES]
    n_unknown = len(found) - len(known)
    if found and not known:
        raise BadContent(
            "all its {n} colours are of colour books, and it does not say what they look like",
            n=n_unknown,
        )
    values = [_SPACES[space](data) for space, data, _ in known]
    swatches = tuple(
        Swatch(color, name) for color, (_, _, name) in zip(to_srgb(values), known, strict=True)
    )
    return Palette(swatches, notes=(*_left_out(n_unknown), *notes(values)))


def _left_out(n: int) -> tuple[Sentence, ...]:
    if not n:
        return ()
    return (
        Sentence(
            "Colours of colour books left out, because the file does not say what they look like: "
            "{n}.",
            n=n,
        ),
    )


FORMAT = PaletteFormat(
    name="aco",
    title="Adobe colour swatches",
    suffixes=(".aco",),
    is_text=False,
    names=True,
    normal=normal,
    warn=warn,
    encode=encode,
    decode=decode,
    looks_like=looks_like,
    made_for="Photoshop, GIMP, Krita",
)
