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
    keys: dict[str, None] = {}
    for number, swatch in enumerate(palette.swatches, 1):
        key = re.sub(r"[^\w]+", "-", swatch.name.lower()).strip("-_") or str(number)
        while key in keys:
            key = f"{key}-{number}"
        keys[key] = None
    return list(keys)


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
