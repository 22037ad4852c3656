"""SVG sheet: squares with names and hexes under them, for browsers and drawing programs.

Each square is a `rect` whose `title` is its name, and each group a `g` with a title, so that it can be
read back.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from xml.etree.ElementTree import Element

from tintype.palette import markup
from tintype.palette.colors import Colors
from tintype.palette.formats.base import BadContent, PaletteFormat
from tintype.palette.palette import Palette, Rgba, Swatch
from tintype.palette.text import one_line

_PER_ROW, _SIDE, _GAP, _TEXT, _TOP = 8, 96, 16, 36, 40
#: Longer names are cut where they are shown, not where they are kept.
_MOST_SHOWN = 15
#: A white square is seen on white, and an eyedropper hardly meets it.
_EDGE = ' stroke="#808080" stroke-width="0.5"'
_SHAPES = "rect", "circle", "ellipse", "path", "polygon"
_FILL = re.compile(r"(?:^|;)\s*(fill|fill-opacity|stop-color|stop-opacity)\s*:\s*([^;]+)")


def normal(palette: Palette) -> Palette:
    """Names on one line; a colour's own hex stands where there is no name, and is none."""
    said = palette.spelled(markup.line)
    return replace(said, swatches=tuple(swatch.without_label for swatch in said.swatches))


def encode(palette: Palette) -> bytes:
    columns = max(1, min(_PER_ROW, len(palette)))
    rows = -(-len(palette) // columns)
    width, height = _GAP + columns * (_SIDE + _GAP), _TOP + rows * (_SIDE + _TEXT + _GAP)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="11">',
        *([f"  <title>{_escaped(palette.name)}</title>"] if palette.name else []),
        f'  <path fill="#ffffff" d="M0 0H{width}V{height}H0z"/>',
    ]
    if palette.name:
        lines.append(f'  <text x="{_GAP}" y="26" font-size="16">{_escaped(palette.name)}</text>')
    stretches = groupby(enumerate(palette.swatches), key=lambda pair: pair[1].group)
    for group, members in stretches:
        lines += [f"  <g><title>{_escaped(group)}</title>"] if group else []
        for place, swatch in members:
            lines += _square(place, columns, swatch)
        lines += ["  </g>"] if group else []
    return "\n".join([*lines, "</svg>", ""]).encode()


def _square(place: int, columns: int, swatch: Swatch) -> list[str]:
    x = _GAP + place % columns * (_SIDE + _GAP)
    y = _TOP + place // columns * (_SIDE + _TEXT + _GAP)
    opaque = Swatch((*swatch.color[:3], 255)).hex
    solid = "" if swatch.color[3] == 255 else f' fill-opacity="{swatch.color[3] / 255:.4g}"'
    name = swatch.label
    lines = [
        f'  <rect x="{x}" y="{y}" width="{_SIDE}" height="{_SIDE}" fill="{opaque}"{solid}{_EDGE}>'
        f"<title>{_escaped(name)}</title></rect>",
        f'  <text x="{x}" y="{y + _SIDE + 14}">{_escaped(_shown(name))}</text>',
    ]
    if swatch.name:
        lines.append(f'  <text x="{x}" y="{y + _SIDE + 28}" fill="#666666">{swatch.hex}</text>')
    return lines


def _shown(name: str) -> str:
    return name if len(name) <= _MOST_SHOWN else f"{name[: _MOST_SHOWN - 1]}…"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def looks_like(content: bytes) -> bool:
    return markup.has_root(content, "svg")


def decode(content: bytes) -> Palette:
    """The squares with titles; of a drawing that has none, what its shapes are filled with, each once."""
    root = markup.parse(content)
    if _tag(root) != "svg":
        raise BadContent("it is no {start}", start="svg")
    colors = Colors()
    swatches = list(_titled(root, colors)) or list(dict.fromkeys(_filled(root, colors)))
    return colors.palette(swatches, _title(root))


def _titled(root: Element, colors: Colors) -> Iterator[Swatch]:
    """Those of the root and of groups within groups, however deep, in the group of the nearest title."""
    waiting = [(child, "") for child in reversed(root)]
    while waiting:
        element, group = waiting.pop()
        if _tag(element) == "g":
            inner = _title(element) or group
            waiting += [(child, inner) for child in reversed(element)]
        elif _tag(element) == "rect" and (name := _title(element)):
            color = _color(element, colors)
            if color:
                yield Swatch(color, name, group=group).without_label


def _filled(root: Element, colors: Colors) -> Iterator[Swatch]:
    for element in root.iter():
        color = _color(element, colors) if _tag(element) in (*_SHAPES, "stop") else None
        if color:
            yield Swatch(color)


def _color(element: Element, colors: Colors) -> Rgba | None:
    style = dict(_FILL.findall(element.get("style") or ""))
    of_stop = "stop-color", "stop-opacity"
    fill, solid = of_stop if _tag(element) == "stop" else ("fill", "fill-opacity")
    color = colors.of_css(str(style.get(fill) or element.get(fill) or ""))
    opacity = str(style.get(solid) or element.get(solid) or "1").strip()
    if color is None or not re.fullmatch(r"[01]|[01]?\.\d{1,9}", opacity):
        return color
    return *color[:3], round(color[3] * min(1.0, float(opacity)))


def _title(element: Element) -> str:
    """Its own title, on one line."""
    for child in element:
        if _tag(child) == "title":
            return one_line(child.text or "")
    return ""


def _tag(element: Element) -> str:
    # What is no element, such as a comment, has no name.
    return markup.local(element.tag) if isinstance(element.tag, str) else ""


FORMAT = PaletteFormat(
    name="svg",
    title="SVG sheet",
    suffixes=(".svg",),
    names=True,
    alpha=True,
    groups=True,
    calls=True,
    least=1,
    normal=normal,
    encode=encode,
    decode=decode,
    looks_like=looks_like,
    made_for="browsers, Inkscape, Illustrator, Figma",
)
