"""Palette files: one format per module, bytes <-> Palette, and the one list of them."""

from pathlib import Path

from tintype.errors import UnknownSuffix
from tintype.palette.formats import css, gpl, hexes, json, python, strip
from tintype.palette.formats.base import BadContent, PaletteFormat
from tintype.sentence import Sentence

FORMATS: tuple[PaletteFormat, ...] = (
    gpl.FORMAT,
    hexes.FORMAT,
    css.FORMAT,
    json.FORMAT,
    python.FORMAT,
    strip.FORMAT,
)

READABLE = tuple(member for member in FORMATS if member.decode)

__all__ = ["FORMATS", "READABLE", "BadContent", "PaletteFormat", "for_path"]


def for_path(path: Path) -> PaletteFormat:
    """The format that the suffix of ``path`` chooses; raises `UnknownSuffix`."""
    for member in FORMATS:
        if path.name.lower().endswith(member.suffixes):
            return member
    suffixes = ", ".join(suffix for member in FORMATS for suffix in member.suffixes)
    raise UnknownSuffix(what=Sentence("a palette file"), suffixes=suffixes, got=path.name)
