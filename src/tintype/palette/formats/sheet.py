"""PNG labelled sheet: swatches with their names and hex values, to print or to pin to a wall.

The palette stands in a suggested palette (sPLT) as well, so that the colours can be read back.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw
from PIL.PngImagePlugin import PngInfo

from tintype.palette.formats.base import PaletteFormat
from tintype.palette.lettering import font_for, shown
from tintype.palette.palette import Palette, Swatch
from tintype.palette.suggested import KIND, chunk
from tintype.palette.text import one_line, quoted
from tintype.sentence import Sentence

_MOST = 256
_MARGIN, _GAP = 48, 24
_WIDTH, _HEIGHT = 192, 128
_TITLE, _NAME, _HEX = 36, 20, 18  # sizes of letters
_LINE = 28
_TITLE_LINE = 68
_PAPER, _INK, _FAINT, _EDGE = (255, 255, 255), (26, 26, 26), (100, 100, 100), (205, 205, 205)
_CHECK, _CHECKS = 16, (255, 204)  # the squares behind what is transparent, and their greys


def normal(palette: Palette) -> Palette:
    """Names as far as they can be drawn and have room."""
    swatches = [
        replace(
            swatch,
            name=shown(one_line(swatch.name), _NAME, _WIDTH),
            group=shown(one_line(swatch.group), _NAME, _WIDTH),
        )
        for swatch in palette.swatches
    ]
    room = _columns(len(palette)) * (_WIDTH + _GAP) - _GAP
    return Palette(tuple(swatches), shown(one_line(palette.name), _TITLE, room))


def warn(palette: Palette) -> tuple[Sentence, ...]:
    if font_for(one_line(palette.name), _TITLE):
        return ()
    return (
        Sentence(
            "The sheet is without the name of the palette, {name}: no font here has its letters.",
            name=quoted(palette.name),
        ),
    )


def _columns(n: int) -> int:
    return 4 if n <= 8 else 8 if n <= 64 else 16


@dataclass(frozen=True)
class _Cell:
    """One swatch, where it stands, and the group that begins with it."""

    swatch: Swatch
    left: int
    top: int
    heading: str


def encode(palette: Palette) -> bytes:
    cells = list(_cells(palette))
    columns = min(_columns(len(palette)), max(4, len(palette)))
    width = 2 * _MARGIN + columns * (_WIDTH + _GAP) - _GAP
    height = cells[-1].top + _HEIGHT + 2 * _LINE + _MARGIN
    picture = Image.new("RGB", (width, height), _PAPER)
    draw = ImageDraw.Draw(picture)
    _write(draw, (_MARGIN, _MARGIN), palette.name, _TITLE, _INK)
    for cell in cells:
        picture.paste(_block(cell.swatch), (cell.left, cell.top))
        _label(draw, cell)
    chunks = PngInfo()
    chunks.add(KIND, chunk(palette))
    buffer = BytesIO()
    picture.save(buffer, "PNG", pnginfo=chunks)
    return buffer.getvalue()


def _cells(palette: Palette) -> Iterator[_Cell]:
    heading = _LINE if any(swatch.group for swatch in palette.swatches) else 0
    first = _MARGIN + heading + (_TITLE_LINE if palette.name else 0)
    group = ""
    for place, swatch in enumerate(palette.swatches):
        row, column = divmod(place, _columns(len(palette)))
        left = _MARGIN + column * (_WIDTH + _GAP)
        top = first + row * (_HEIGHT + 2 * _LINE + heading + _GAP)
        begins = swatch.group != group or not column
        yield _Cell(swatch, left, top, swatch.group if begins else "")
        group = swatch.group


def _block(swatch: Swatch) -> Image.Image:
    """The colour; what is not opaque over squares, as programs show it, its left half over paper."""
    across, down = np.arange(_WIDTH) // _CHECK, np.arange(_HEIGHT) // _CHECK
    ground = np.where((across + down[:, None]) % 2, *_CHECKS)[..., None].repeat(3, axis=2)
    ground[:, : _WIDTH // 2] = _PAPER
    alpha = swatch.color[3] / 255
    pixels: npt.NDArray[np.float64] = alpha * np.array(swatch.color[:3]) + (1 - alpha) * ground
    return Image.fromarray(np.rint(pixels).astype(np.uint8))


def _label(draw: ImageDraw.ImageDraw, cell: _Cell) -> None:
    left, top, swatch = cell.left, cell.top, cell.swatch
    draw.rectangle((left, top, left + _WIDTH - 1, top + _HEIGHT - 1), outline=_edge(swatch))
    _write(draw, (left, top - _LINE), cell.heading, _NAME, _FAINT)
    lines = [(swatch.name, _NAME, _INK)] if swatch.name else []
    for number, (text, size, ink) in enumerate([*lines, (swatch.hex, _HEX, _FAINT)]):
        _write(draw, (left, top + _HEIGHT + 4 + number * _LINE), text, size, ink)


def _edge(swatch: Swatch) -> tuple[int, int, int]:
    """Light colours need a line around them; the others are all colour."""
    red, green, blue, alpha = swatch.color
    return _EDGE if min(red, green, blue) > 220 or alpha < 255 else (red, green, blue)


def _write(
    draw: ImageDraw.ImageDraw, at: tuple[int, int], text: str, size: int, ink: tuple[int, int, int]
) -> None:
    font = font_for(text, size)
    if text and font:
        draw.text(at, text, ink, font)


FORMAT = PaletteFormat(
    name="sheet",
    title="PNG labelled sheet",
    suffixes=(".png",),
    is_text=False,
    names=True,
    alpha=True,
    groups=True,
    calls=True,
    least=1,
    most=_MOST,
    normal=normal,
    warn=warn,
    encode=encode,
    made_for="print, mood boards, walls",
)
