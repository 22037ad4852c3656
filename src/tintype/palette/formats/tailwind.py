"""Tailwind 4 theme: `@theme { --color-name: #rrggbb; }`, of which it makes bg-name, text-name and so on.

It makes none of names with other letters than English ones, so that they are written with these.

Where a name ends in one of Tailwind's shades, what comes before it is the group: `red-500` is 500 of red.
"""

import re
from dataclasses import replace

from tintype.palette.formats.base import PaletteFormat
from tintype.palette.keys import english
from tintype.palette.palette import Palette, Swatch
from tintype.palette.stylesheet import (
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

_SHADE = re.compile(r"(.+)-(50|[1-9]00|950)")
_SURE = re.compile(rf"@theme\b[^{{}};@]*\{{[^{{}}]*--{PREFIX}")


def normal(palette: Palette) -> Palette:
    """Names as English identifiers, no two alike, after the group; a shade of a group stays in it."""
    flat = named(palette, with_keys(palette, lambda swatch: english(_full(swatch))))
    return replace(palette, swatches=tuple(_in_group(swatch) for swatch in flat.swatches))


def _full(swatch: Swatch) -> str:
    return f"{swatch.group}-{swatch.name}" if swatch.group else swatch.name


def _in_group(swatch: Swatch) -> Swatch:
    group, name = _shade(swatch.name)
    return replace(swatch, name=name, group=group)


def _shade(name: str) -> tuple[str, str]:
    """Group and name of what stands in a theme."""
    match = _SHADE.fullmatch(name)
    return (match[1], match[2]) if match else ("", name)


def encode(palette: Palette) -> bytes:
    return block("@theme", palette, _full)


def looks_like(content: bytes) -> bool:
    text = without_comments(as_text(content))
    return may_be_sheet(text) and bool(_SURE.search(text))


def decode(content: bytes) -> Palette:
    """Its colours; other parts of a theme, and what refers to something else, are left."""
    return read(
        (*_shade(name.removeprefix(PREFIX)), value)
        for name, value in properties(as_text(content))
        if name.startswith(PREFIX)
    )


FORMAT = PaletteFormat(
    name="tailwind",
    title="Tailwind 4 theme",
    suffixes=(".theme.css", ".tailwind.css"),
    names=True,
    alpha=True,
    groups=True,
    normal=normal,
    encode=encode,
    decode=decode,
    looks_like=looks_like,
    made_for="Tailwind CSS 4",
)
