"""CSS custom properties.

Each name holds the word "color": GIMP reads a style sheet back only then, and Tailwind 4 uses the
same prefix.
"""

import re

from tintype.palette.formats.base import PaletteFormat
from tintype.palette.palette import Palette


def encode(palette: Palette) -> bytes:
    lines = [
        f"  --color-{key}: {text};" for key, text in zip(_keys(palette), palette.hexes, strict=True)
    ]
    return "\n".join([":root {", *lines, "}", ""]).encode()


def _keys(palette: Palette) -> list[str]:
    """The swatch names as identifiers, or numbers; no two alike."""
    keys: list[str] = []
    for number, swatch in enumerate(palette.swatches, 1):
        slug = re.sub(r"[^\w]+", "-", swatch.name.lower()).strip("-_") or str(number)
        keys.append(slug if slug not in keys else f"{slug}-{number}")
    return keys


FORMAT = PaletteFormat(
    name="css",
    title="CSS custom properties",
    suffixes=(".css",),
    names=True,
    alpha=True,
    shares=False,
    encode=encode,
    made_for="browsers, GIMP",
)
