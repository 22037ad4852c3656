"""Adobe colour table: 256 times red, green, blue, and sometimes how many of them count.

The plain table of 768 bytes is what every reader takes (GIMP and Krita no other). With four bytes more
(two numbers, big-endian) it has the true count, and which entry is transparent. Format: Adobe, "Photoshop
File Formats Specification".
"""

import struct
from dataclasses import replace

from tintype.palette.formats.base import BadContent, PaletteFormat
from tintype.palette.palette import Palette, Swatch
from tintype.sentence import Sentence

_ENTRIES = 256
_TABLE_BYTES = 3 * _ENTRIES
_NONE = 0xFFFF
_BLACK = Swatch((0, 0, 0, 255))


def normal(palette: Palette) -> Palette:
    """Padded with black, as a table has no count."""
    padding = (_BLACK,) * (_ENTRIES - len(palette))
    return replace(palette, swatches=palette.swatches + padding)


def warn(palette: Palette) -> tuple[Sentence, ...]:
    missing = _ENTRIES - len(palette)
    if not missing:
        return ()
    return (
        Sentence(
            "{format} always has 256 entries: {n} black ones were added at the end.",
            format=PLAIN.title,
            n=missing,
        ),
    )


def encode(palette: Palette) -> bytes:
    return palette.colors[:, :3].tobytes()


def encode_counted(palette: Palette) -> bytes:
    clear = [place for place, swatch in enumerate(palette.swatches) if swatch.is_clear]
    table = palette.colors[:, :3].tobytes().ljust(_TABLE_BYTES, b"\0")
    return table + struct.pack(">HH", len(palette), clear[0] if clear else _NONE)


def decode(content: bytes) -> Palette:
    """Tables without a count have 256 colours; some writers give the count one byte instead of two."""
    match len(content) - _TABLE_BYTES:
        case 0:
            count, clear = _ENTRIES, _NONE
        case 3:
            count, clear = struct.unpack(">BH", content[_TABLE_BYTES:])
        case 4:
            count, clear = struct.unpack(">HH", content[_TABLE_BYTES:])
        case _:
            raise BadContent("it must have 768 or 772 bytes; it has {n:,}", n=len(content))
    if count > _ENTRIES:
        raise BadContent("it says that {n:,} of its 256 entries are used", n=count)
    rows = zip(*[iter(content[: 3 * count])] * 3, strict=True)
    return Palette(
        tuple(Swatch((*row, 0 if place == clear else 255)) for place, row in enumerate(rows))
    )


PLAIN = PaletteFormat(
    name="act",
    title="Adobe colour table",
    suffixes=(".act",),
    is_text=False,
    least=1,
    most=_ENTRIES,
    normal=normal,
    warn=warn,
    encode=encode,
    decode=decode,
    made_for="Photoshop, GIMP, Krita",
)
COUNTED = PaletteFormat(
    name="act-772",
    title="Adobe colour table with its count",
    suffixes=(".act",),
    is_text=False,
    clear=True,
    most=_ENTRIES,
    encode=encode_counted,
    decode=decode,
    made_for="Photoshop, Aseprite",
)
