"""LibreOffice palette (.soc): colours with names in XML.

Source: LibreOffice, svx/source/xoutdev/_xpoolitem and xmlxtimp (the old OpenOffice.org name of the root
element is read as well).
"""

from dataclasses import replace

from tintype.palette import markup
from tintype.palette.formats.base import BadContent, PaletteFormat
from tintype.palette.palette import Palette, Swatch
from tintype.palette.text import from_hex_text, quoted

_ROOT = "color-table"
_SPACES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:ooo="http://openoffice.org/2004/office"'
)


def normal(palette: Palette) -> Palette:
    """Names on one line; a colour's own hex stands where there is no name, and is none."""
    said = palette.spelled(markup.line)
    return replace(said, swatches=tuple(swatch.without_label for swatch in said.swatches))


def encode(palette: Palette) -> bytes:
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f"<ooo:{_ROOT} {_SPACES}>"]
    for swatch in palette.swatches:
        name = markup.attribute(swatch.label)
        lines.append(f'  <draw:color draw:name={name} draw:color="{swatch.hex}"/>')
    return "\n".join([*lines, f"</ooo:{_ROOT}>", ""]).encode()


def looks_like(content: bytes) -> bool:
    return markup.has_root(content, _ROOT)


def decode(content: bytes) -> Palette:
    root = markup.parse(content)
    if markup.local(root.tag) != _ROOT:
        raise BadContent("it is no {start}", start=_ROOT)
    colors = (element for element in root.iter() if markup.local(element.tag) == "color")
    return Palette(tuple(_swatch(element.attrib) for element in colors))


def _swatch(attributes: dict[str, str]) -> Swatch:
    values = {markup.local(key): value for key, value in attributes.items()}
    color = from_hex_text(values.get("color", ""))
    if color is None:
        got = quoted(values.get("color", ""))
        raise BadContent("a colour must be #RRGGBB; got {got}", got=got)
    return Swatch((*color[:3], 255), values.get("name", "")).without_label


FORMAT = PaletteFormat(
    name="soc",
    title="LibreOffice palette",
    suffixes=(".soc",),
    names=True,
    normal=normal,
    encode=encode,
    decode=decode,
    looks_like=looks_like,
    made_for="LibreOffice",
)
