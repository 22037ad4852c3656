"""Sketch palette, as the plug-in "Sketch Palettes" reads and writes it: JSON, no names.

Source: github.com/andrewfiorillo/sketch-palettes. Its older files are lists of colours in hex.
"""

import json
import math
from typing import Any

from tintype.palette.formats.base import BadContent, PaletteFormat
from tintype.palette.objects import brief, is_number, parse
from tintype.palette.palette import Palette, Rgba, Swatch
from tintype.palette.text import from_hex_text, quoted

_CHANNELS = "red", "green", "blue", "alpha"
_VERSION = "compatibleVersion"


def encode(palette: Palette) -> bytes:
    colors = [
        {name: round(part / 255, 5) for name, part in zip(_CHANNELS, swatch.color, strict=True)}
        for swatch in palette.swatches
    ]
    document = {_VERSION: "1.4", "pluginVersion": "1.4", "colors": colors}
    return (json.dumps(document, indent=2) + "\n").encode()


def looks_like(content: bytes) -> bool:
    try:
        decode(content)
    except BadContent:
        return False
    return True


def decode(content: bytes) -> Palette:
    """Its colours; gradients and pictures that may stand beside them are left."""
    document = parse(content)
    colors = document.get("colors") if isinstance(document, dict) else None
    if not isinstance(colors, list) or _VERSION not in document:
        raise BadContent("it has no list of colors")
    return Palette(tuple(Swatch(_color(entry, n)) for n, entry in enumerate(colors, 1)))


def _color(entry: Any, number: int) -> Rgba:
    if isinstance(entry, str) and (color := from_hex_text(entry)):
        return color
    parts = [entry.get(name, 1) for name in _CHANNELS] if isinstance(entry, dict) else []
    if len(parts) != 4 or not all(_is_fraction(part) for part in parts):
        got = quoted(brief(entry))
        raise BadContent(
            "colour {n} must be red, green and blue from 0 to 1; got {got}", n=number, got=got
        )
    red, green, blue, alpha = (math.floor(255 * part + 0.5) for part in parts)
    return red, green, blue, alpha


def _is_fraction(part: Any) -> bool:
    return is_number(part) and 0 <= part <= 1


FORMAT = PaletteFormat(
    name="sketchpalette",
    title="Sketch palette",
    suffixes=(".sketchpalette",),
    alpha=True,
    encode=encode,
    decode=decode,
    looks_like=looks_like,
    made_for="Sketch (plug-in)",
)
