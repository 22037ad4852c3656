"""A palette file -> Palette, whatever its name says."""

from dataclasses import replace
from pathlib import Path

from tintype.errors import DamagedPalette, NotAPalette, TooLargeInput, TooManyColors
from tintype.files import read
from tintype.palette.formats import READABLE, BadContent, of_name
from tintype.palette.palette import MOST_COLORS, Palette

_MOST_BYTES = max(member.most_bytes for member in READABLE)
_SURE_BYTES = 4_000_000  # enough to know a file by


def load(path: Path) -> Palette:
    """Read a palette; where the file has no name for it, it is called as the file is.

    Raises:
        MissingInput, InputIsFolder, InputIsNoFile, EmptyInput, NoPermission, TooLargeInput: there is
            nothing to decode.
        NotAPalette, DamagedPalette: it has no colours that can be read.
        TooManyColors: it has more than `MOST_COLORS`.
    """
    content = read(path, _MOST_BYTES)
    palette = _decode(path, content)
    if len(palette) > MOST_COLORS:
        raise TooManyColors(path=path, n=len(palette), most=MOST_COLORS)
    return palette if palette.name else replace(palette, name=path.stem)


def _decode(path: Path, content: bytes) -> Palette:
    """By what the content surely is, else by the suffix: the first that can make sense of it."""
    start = content[:_SURE_BYTES]
    sure = [member for member in READABLE if member.looks_like(start)]
    members = sure[:1] or of_name(path, READABLE)
    if not members:
        suffixes = dict.fromkeys(suffix for member in READABLE for suffix in member.suffixes)
        raise NotAPalette(path=path, formats=", ".join(suffixes))
    failures = []
    for member in members:
        assert member.decode
        if len(content) > member.most_bytes:
            raise TooLargeInput(path=path, most=member.most_bytes // 1000)
        try:
            palette = member.decode(content)
            if not len(palette):
                raise BadContent("there is no colour in it")
            return palette
        except BadContent as error:
            failures.append(DamagedPalette(path=path, format=member.title, reason=error.reason))
    raise failures[0]  # of the format that is written with such a name
