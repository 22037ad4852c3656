"""GIMP palette: read by GIMP, Krita, Inkscape, Aseprite, Scribus, MyPaint and Pillow.

Written so that each of them is happy: every entry named (Aseprite drops nameless ones), a comment of
some length (Krita wants 50 bytes), Columns at least 1 (Krita divides by it), lines under 100 bytes
(Pillow). Format: developer.gimp.org/core/standards/gpl.
"""

import re
from dataclasses import replace

from tintype.palette.formats.base import BadContent, PaletteFormat
from tintype.palette.palette import Palette, Swatch
from tintype.palette.text import as_lines, as_text, one_line, quoted

_MAGIC = "GIMP Palette"
_MOST_NAME_BYTES = 80
_HEADER = re.compile(r"(Name|Columns|Channels) *:(.*)", re.IGNORECASE)
_NO_NAME = "Untitled"


def normal(palette: Palette) -> Palette:
    """Names short and on one line; what stands where there is none is no name."""
    short = palette.spelled(_short)
    return replace(short, swatches=tuple(swatch.without_label for swatch in short.swatches))


def encode(palette: Palette) -> bytes:
    columns = max(1, min(16, len(palette)))
    lines = [
        _MAGIC,
        f"Name: {palette.name or _NO_NAME}",
        f"Columns: {columns}",
        "# Made with Tintype",
    ]
    for swatch in palette.swatches:
        red, green, blue, _ = swatch.color
        lines.append(f"{red:3d} {green:3d} {blue:3d}\t{swatch.label}")
    return ("\n".join(lines) + "\n").encode()


def _short(text: str) -> str:
    """On one line and short enough, never cut inside a character."""
    return _named(one_line(text).encode()[:_MOST_NAME_BYTES].decode(errors="ignore").rstrip())


def _named(text: str) -> str:
    return "" if text == _NO_NAME else text


def looks_like(content: bytes) -> bool:
    return as_text(content[: 4 * len(_MAGIC)]).startswith(_MAGIC)


def decode(content: bytes) -> Palette:
    """Also what others write: no Columns, no names, "Channels: RGBA" with a fourth number (Aseprite)."""
    magic, *lines = as_lines(content)
    if magic != _MAGIC:
        raise BadContent("it does not begin with {start}", start=_MAGIC)
    headers: dict[str, str] = {}
    swatches: list[Swatch] = []
    for number, line in enumerate(lines, 2):
        header = None if swatches else _HEADER.fullmatch(line)
        if header:
            headers[header[1].lower()] = header[2].strip()
        elif line and not line.startswith("#"):
            swatches.append(_swatch(line, number, 4 if headers.get("channels") == "RGBA" else 3))
    return Palette(tuple(swatches), _named(headers.get("name", "")))


def _swatch(line: str, number: int, channels: int) -> Swatch:
    texts = line.split(maxsplit=channels)
    name = texts.pop() if len(texts) > channels else ""
    values = [int(text) for text in texts if re.fullmatch("[0-9]{1,3}", text)]
    if len(values) < channels or max(values) > 255:
        raise BadContent(
            "line {n} must begin with {channels} numbers from 0 to 255; got {got}",
            n=number,
            channels=channels,
            got=quoted(line),
        )
    red, green, blue, alpha = (*values, 255)[:4]
    return Swatch((red, green, blue, alpha), _named(name)).without_label


FORMAT = PaletteFormat(
    name="gpl",
    title="GIMP palette",
    suffixes=(".gpl",),
    names=True,
    calls=True,
    normal=normal,
    encode=encode,
    decode=decode,
    looks_like=looks_like,
    made_for="GIMP, Krita, Inkscape, Aseprite",
)
