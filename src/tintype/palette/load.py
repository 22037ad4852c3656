"""A palette file -> Palette, whatever its name says."""

from dataclasses import replace
from pathlib import Path

from tintype.errors import DamagedPalette, NotAPalette, TooManyColors
from tintype.files import read
from tintype.palette.formats import READABLE, BadContent, PaletteFormat
from tintype.palette.palette import MOST_COLORS, Palette

_MOST_BYTES = 4_000_000


def load(path: Path) -> Palette:
    """Read a palette; where the file has no name for it, it is called as the file is.

    Raises:
        MissingInput, InputIsFolder, InputIsNoFile, EmptyInput, NoPermission, TooLargeInput: there is
            nothing to decode.
        NotAPalette, DamagedPalette: it has no colours that can be read.
        TooManyColors: it has more than `MOST_COLORS`.
    """
    content = read(path, _MOST_BYTES)
    format = _format_of(path, content)
    palette = _decode(path, format, content)
    if len(palette) > MOST_COLORS:
        raise TooManyColors(path=path, n=len(palette), most=MOST_COLORS)
    return palette if palette.name else replace(palette, name=path.stem)


def _format_of(path: Path, content: bytes) -> PaletteFormat:
    """What the content surely is, else what the suffix says."""
    for member in READABLE:
        if member.looks_like(content):
            return member
    for member in READABLE:
        if path.name.lower().endswith(member.suffixes):
            return member
    raise NotAPalette(path=path, formats=", ".join(member.title for member in READABLE))


def _decode(path: Path, format: PaletteFormat, content: bytes) -> Palette:
    assert format.decode
    try:
        palette = format.decode(content)
        if not len(palette):
            raise BadContent("there is no colour in it")
    except BadContent as error:
        raise DamagedPalette(path=path, format=format.title, reason=error.reason) from error
    return palette
