"""CSS custom properties.

Each name holds the word "color": GIMP reads a style sheet back only then, and Tailwind 4 uses the
same prefix.
"""

import colorsys
import re
from dataclasses import replace

from PIL.ImageColor import colormap, getrgb

from tintype.palette.formats.base import BadContent, PaletteFormat
from tintype.palette.palette import Palette, Rgba, Swatch
from tintype.palette.text import as_text, from_hex_text, quoted

_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_NAME = r"[-\w\x80-\U0010ffff]"
_PROPERTY = re.compile(rf"(?<!{_NAME})--({_NAME}+)\s*:\s*([^;{{}}]*)")
_SURE = re.compile(rf"(?<!{_NAME})--{_NAME}+\s*:\s*(?:#|rgb|hsl)")
_FUNCTION = re.compile(r"([a-z-]+)\(([^()]*)\)")
_PREFIX = "color-"
_COLOR_FUNCTIONS = {"rgb", "rgba", "hsl", "hsla"}
_OTHER_COLOR_FUNCTIONS = {"hwb", "lab", "lch", "oklab", "oklch", "color", "color-mix", "light-dark"}


def normal(palette: Palette) -> Palette:
    """Names as identifiers, no two alike."""
    swatches = [
        replace(swatch, name="" if key == str(number) else key)
        for number, (swatch, key) in enumerate(
            zip(palette.swatches, _keys(palette), strict=True), 1
        )
    ]
    return replace(palette, swatches=tuple(swatches))


def encode(palette: Palette) -> bytes:
    lines = [
        f"  --{_PREFIX}{swatch.name or number}: {swatch.hex};"
        for number, swatch in enumerate(palette.swatches, 1)
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


def looks_like(content: bytes) -> bool:
    return bool(_SURE.search(as_text(content)))


def decode(content: bytes) -> Palette:
    """Custom properties that are colours, in their order; others, and what refers to them, are left."""
    swatches: list[Swatch] = []
    for match in _PROPERTY.finditer(_COMMENT.sub(" ", as_text(content))):
        color = _color(match[2])
        if color:
            name = match[1].removeprefix(_PREFIX)
            is_number = name == str(len(swatches) + 1)
            swatches.append(Swatch(color, "" if is_number else name))
    return Palette(tuple(swatches))


def _color(value: str) -> Rgba | None:
    """The colour that a value is; None if it is none.

    Raises:
        BadContent: it is one in a notation that is not read: to leave it out would be a silent loss.
    """
    text = value.strip().lower().removesuffix("!important").strip()
    if text == "transparent":
        return 0, 0, 0, 0
    if text in colormap:
        red, green, blue = getrgb(text)[:3]
        return red, green, blue, 255
    function = _FUNCTION.fullmatch(text)
    if function and function[1] in _COLOR_FUNCTIONS:
        return _from_function(function[1], re.split(r"[\s,/]+", function[2].strip()), value)
    if function and function[1] in _OTHER_COLOR_FUNCTIONS:
        raise BadContent("colours as {got} are not read", got=quoted(value))
    return from_hex_text(text) if text.startswith("#") else None


def _from_function(name: str, arguments: list[str], value: str) -> Rgba:
    try:
        one, two, three, alpha = (*arguments, "1") if len(arguments) == 3 else arguments
        if name.startswith("hsl"):
            hue = float(one.removesuffix("deg")) / 360 % 1
            parts = colorsys.hls_to_rgb(hue, _fraction(three, 1), _fraction(two, 1))
        else:
            parts = (_fraction(one, 255), _fraction(two, 255), _fraction(three, 255))
        red, green, blue, solid = (round(255 * part) for part in (*parts, _fraction(alpha, 1)))
    except ValueError as error:
        raise BadContent("{got} is no colour", got=quoted(value)) from error
    return red, green, blue, solid


def _fraction(text: str, whole: float) -> float:
    """0 to 1 of a percentage, or of a number of which ``whole`` is all; what is beyond is cut off."""
    number = float(text.removesuffix("%")) / (100 if text.endswith("%") else whole)
    return min(1.0, max(0.0, number))


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
