"""A palette file -> Palette, whatever its name says."""

from dataclasses import replace
from pathlib import Path

from tintype.errors import DamagedPalette, NotAPalette, TooLargeInput, TooManyColors
from tintype.files import read
from tintype.palette.formats import READABLE, BadContent, PaletteFormat, of_name
from tintype.palette.palette import MOST_COLORS, Palette

_MOST_BYTES = max(member.most_bytes for member in READABLE)
_SURE_BYTES = 4_000_000  # enough to know a file by


def load(path: Path) -> Palette:
    """Read a palette, as `identify` does."""
    return identify(path)[0]


def identify(path: Path) -> tuple[Palette, PaletteFormat]:
    """A palette and the format of its file; where that has no name for it, it is called as the file is.

    Raises:
        MissingInput, InputIsFolder, InputIsNoFile, EmptyInput, NoPermission, TooLargeInput: there is
            nothing to decode.
        NotAPalette, DamagedPalette: it has no colours that can be read.
        TooManyColors: it has more than `MOST_COLORS`.
    """
    content = read(path, _MOST_BYTES)
    palette, format = _decode(path, content)
    if len(palette) > MOST_COLORS:
        raise TooManyColors(path=path, n=len(palette), most=MOST_COLORS)
    return palette if palette.name else replace(palette, name=_name(path, format)), format


def _name(path: Path, format: PaletteFormat) -> str:
    """The file's name without its suffix, which may have two dots."""
    fitting = [suffix for suffix in format.suffixes if path.name.lower().endswith(suffix)]
    return path.name[: -len(max(fitting, key=len))] if fitting else path.stem


def _decode(path: Path, content: bytes) -> tuple[Palette, PaletteFormat]:
    """By what the content surely is, else by the suffix: the first that can make sense of it.

    Where a name in one format makes it look like another one as well, the suffix decides.
    """
    start = content[:_SURE_BYTES]
    sure, named = [each for each in READABLE if each.looks_like(start)], of_name(path, READABLE)
    members = [each for each in named if each in sure][:1] or sure[:1] or named
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
            return palette, member
        except BadContent as error:
            failures.append(DamagedPalette(path=path, format=member.title, reason=error.reason))
    raise failures[0]  # of the format that is written with such a name
