"""Palette files: one format per module, bytes <-> Palette, and the one list of them."""

from pathlib import Path

from tintype.errors import UnknownSuffix
from tintype.palette.formats import (
    aco,
    act,
    ase,
    c,
    css,
    csv,
    gpl,
    hexes,
    image,
    jasc,
    json,
    kpl,
    paintnet,
    python,
    raw,
    riff,
    scss,
    sheet,
    sketch,
    soc,
    sprite,
    strip,
    svg,
    swatches,
    tailwind,
    tokens,
)
from tintype.palette.formats.base import BadContent, PaletteFormat
from tintype.sentence import Sentence

FORMATS: tuple[PaletteFormat, ...] = (
    gpl.FORMAT,
    ase.FORMAT,
    aco.FORMAT,
    act.PLAIN,
    act.COUNTED,
    jasc.FORMAT,
    riff.FORMAT,
    raw.FORMAT,
    paintnet.FORMAT,
    kpl.FORMAT,
    swatches.FORMAT,
    hexes.FORMAT,
    css.FORMAT,
    scss.FORMAT,
    tailwind.FORMAT,
    tokens.FORMAT,
    json.FORMAT,
    csv.FORMAT,
    svg.FORMAT,
    soc.FORMAT,
    sketch.FORMAT,
    python.FORMAT,
    c.FORMAT,
    strip.FORMAT,
    sheet.FORMAT,
    sprite.FORMAT,
    image.FORMAT,
)

READABLE = tuple(member for member in FORMATS if member.decode)
WRITABLE = tuple(member for member in FORMATS if member.encode)

__all__ = ["FORMATS", "READABLE", "WRITABLE", "BadContent", "PaletteFormat", "for_path", "of_name"]


def for_path(path: Path) -> PaletteFormat:
    """The format to write that the suffix of ``path`` chooses; raises `UnknownSuffix`."""
    found = of_name(path, WRITABLE)
    if found:
        return found[0]
    suffixes = ", ".join(dict.fromkeys(suffix for member in WRITABLE for suffix in member.suffixes))
    raise UnknownSuffix(what=Sentence("a palette file"), suffixes=suffixes, got=path.name)


def of_name(path: Path, members: tuple[PaletteFormat, ...]) -> list[PaletteFormat]:
    """Those that may have such a file name, the longest suffix first, else in the order of the list."""
    name = path.name.lower()
    lengths = [
        (
            max((len(suffix) for suffix in member.suffixes if name.endswith(suffix)), default=0),
            member,
        )
        for member in members
    ]
    fitting = [(length, member) for length, member in lengths if length]
    return [member for _, member in sorted(fitting, key=lambda pair: -pair[0])]
