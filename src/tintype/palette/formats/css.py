"""CSS custom properties, `--color-name: #rrggbb`; any notation of CSS Color 4 is read."""

import re

from tintype.palette.formats.base import PaletteFormat
from tintype.palette.palette import Palette
from tintype.palette.stylesheet import (
    COLOR,
    NAME,
    PREFIX,
    block,
    may_be_sheet,
    named,
    properties,
    read,
    with_keys,
    without_comments,
)
from tintype.palette.text import as_text

_SURE = re.compile(rf"[;{{]\s*--{NAME}+\s*:\s*{COLOR}")
_OF_OTHERS = re.compile(r"@theme\b")


def normal(palette: Palette) -> Palette:
    """Names as identifiers, no two alike."""
    return named(palette, with_keys(palette, lambda swatch: swatch.name))


def encode(palette: Palette) -> bytes:
    return block(":root", palette, lambda swatch: swatch.name)


def looks_like(content: bytes) -> bool:
    text = without_comments(as_text(content))
    return may_be_sheet(text) and bool(_SURE.search(text)) and not _OF_OTHERS.search(text)


def decode(content: bytes) -> Palette:
    """Custom properties that are colours, in their order; others, and what refers to them, are left."""
    return read(
        ("", name.removeprefix(PREFIX), value) for name, value in properties(as_text(content))
    )


FORMAT = PaletteFormat(
    name="css",
    title="CSS custom properties",
    suffixes=(".css",),
    names=True,
    alpha=True,
    normal=normal,
    encode=encode,
    decode=decode,
    looks_like=looks_like,
    made_for="browsers, GIMP",
)
