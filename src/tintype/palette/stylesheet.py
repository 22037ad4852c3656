"""What style sheets share: comments, custom properties, and palettes whose names are identifiers."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from tintype.palette.colors import Colors
from tintype.palette.keys import slug, unlike
from tintype.palette.palette import Palette, Swatch

#: As GIMP and Tailwind 4 want it: the one reads a style sheet back only if the name of the property
#: holds the word "color", the other makes its classes of those that begin with it.
PREFIX = "color-"
NAME = r"[-\w\x80-\U0010ffff]"

#: What a value begins with that is surely a colour.
COLOR = r"(?:#|rgb|hsl|hwb|lab|lch|oklab|oklch|color\()"

_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_PROPERTY = re.compile(rf"(?<!{NAME})--({NAME}+)\s*:\s*([^;{{}}]*)")


def without_comments(text: str) -> str:
    return _COMMENT.sub(" ", text)


def may_be_sheet(text: str) -> bool:
    """Whether it does not begin as XML, JSON or a GIMP palette do, in which a name may be anything."""
    return not re.match(r"\s*(?:[<{\[]|GIMP Palette)", text)


def properties(text: str) -> list[tuple[str, str]]:
    """Names, without the two hyphens, and values of the custom properties."""
    return [(match[1], match[2]) for match in _PROPERTY.finditer(without_comments(text))]


def block(selector: str, palette: Palette, full: Callable[[Swatch], str]) -> bytes:
    """A style sheet with a property for each swatch: what ``full`` calls it, or its number."""
    lines = [
        f"  --{PREFIX}{full(swatch) or number}: {swatch.hex};"
        for number, swatch in enumerate(palette.swatches, 1)
    ]
    return "\n".join([f"{selector} {{", *lines, "}", ""]).encode()


def with_keys(palette: Palette, full: Callable[[Swatch], str]) -> list[str]:
    """The identifier of each swatch, of what ``full`` calls it or of its number; no two alike."""
    keys: dict[str, None] = {}
    for number, swatch in enumerate(palette.swatches, 1):
        keys[unlike(slug(full(swatch)) or str(number), keys, number)] = None
    return list(keys)


def named(palette: Palette, keys: Iterable[str]) -> Palette:
    """The palette as a file says it: a number that stands where there is no name is none."""
    swatches = (
        replace(swatch, name="" if key == str(number) else key)
        for number, (swatch, key) in enumerate(zip(palette.swatches, keys, strict=True), 1)
    )
    return replace(palette, swatches=tuple(swatches))


def read(declarations: Iterable[tuple[str, str, str]]) -> Palette:
    """The colours among declarations, each a group, a name and a value, in their order.

    Raises:
        BadContent: there are colours, but all in notations that are not read.
    """
    colors = Colors()
    swatches: list[Swatch] = []
    for group, name, value in declarations:
        color = colors.of_css(value)
        if color:
            is_number = name == str(len(swatches) + 1)
            swatches.append(Swatch(color, "" if is_number else name, group=group))
    return colors.palette(swatches)
