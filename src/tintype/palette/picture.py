"""The palette of a picture: that of its file, or else the few colours that it is painted with."""

import struct
import warnings
import zlib
from io import BytesIO

import numpy as np
import numpy.typing as npt
from PIL import Image, UnidentifiedImageError

from tintype.palette.content import BadContent
from tintype.palette.palette import MOST_COLORS, Palette, Rgba, Swatch
from tintype.palette.profiles import to_srgb
from tintype.sentence import Sentence

#: How large a file may be, and how many pixels are decoded to look for colours.
MOST_BYTES = 100_000_000
_MOST_PIXELS = 1 << 24
_BAND = 1 << 20
_MOST_LEFT_OVER = 2
_COMMAND = "tintype-cli palette"

# What Pillow's decoders raise on files that are not what they say.
_DAMAGED = (
    OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, AttributeError, EOFError,
    ArithmeticError, RuntimeError, AssertionError, MemoryError, struct.error, zlib.error,
    Image.DecompressionBombError,
)  # fmt: skip

_Colors = npt.NDArray[np.uint8]


def palette_of(content: bytes, formats: tuple[str, ...]) -> Palette:
    """The palette of an indexed picture in its order, else the distinct colours in reading order.

    Args:
        formats: Pillow's names of those that are tried.

    Raises:
        BadContent: it cannot be decoded, is too large, or has more colours than a palette.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow warns of oddities that it then copes with
        try:
            with Image.open(BytesIO(content), formats=formats) as picture:
                return _palette(picture)
        except BadContent:
            raise
        except UnidentifiedImageError as error:
            raise BadContent("it is no image of this kind") from error
        except _DAMAGED as error:
            raise BadContent("the image is damaged or cut off") from error


def _palette(picture: Image.Image) -> Palette:
    if picture.width * picture.height > _MOST_PIXELS:
        raise BadContent(
            "it has {width} x {height} pixels, which no palette needs; make one of it with {command}",
            width=picture.width,
            height=picture.height,
            command=_COMMAND,
        )
    picture.load()
    if picture.mode == "P":
        colors, notes = _without_padding(_entries(picture), picture)
    else:
        colors, notes = _painted(picture), ()
    colors, note = _in_srgb(colors, picture)
    rows = [_rgba(row) for row in colors.tolist()]
    if picture.mode != "P":  # a profile may have made one of two
        rows = list(dict.fromkeys(rows))
    return Palette(tuple(map(Swatch, rows)), notes=(*notes, *note))


def _rgba(row: list[int]) -> Rgba:
    red, green, blue, alpha = row
    return red, green, blue, alpha


def _entries(picture: Image.Image) -> _Colors:
    """(n, 4) all entries of an indexed picture, with their alpha."""
    rgb = np.array(picture.getpalette("RGB"), np.uint8).reshape(-1, 3)
    alpha = np.full(len(rgb), 255, np.uint8)
    clear = picture.info.get("transparency")
    if isinstance(clear, bytes):
        known = np.frombuffer(clear[: len(rgb)], np.uint8)
        alpha[: len(known)] = known
    elif isinstance(clear, int) and clear < len(rgb):
        alpha[clear] = 0
    return np.column_stack([rgb, alpha])


def _without_padding(colors: _Colors, picture: Image.Image) -> tuple[_Colors, tuple[Sentence, ...]]:
    """Without the entries at the end that no pixel has and that all repeat one colour.

    GIF and others fill their tables up to a power of two, or to 256. A single last one is filling only
    if its colour is there before: who puts a colour into a palette may not have painted with it yet.
    """
    used = np.flatnonzero(np.array(picture.histogram()[: len(colors)]))
    first = int(used[-1]) + 1 if len(used) else 0
    same = (colors == colors[-1]).all(axis=1)
    start = max(first, int(np.flatnonzero(~same)[-1]) + 1 if not same.all() else 0)
    n = len(colors) - start
    if not start or not n or (n < _MOST_LEFT_OVER and not same[:start].any()):
        return colors, ()
    return colors[:start], (
        Sentence("Unused entries at the end, all alike, were left out as filling: {n}.", n=n),
    )


def _painted(picture: Image.Image) -> _Colors:
    """(n, 4) the distinct colours in reading order; all that is fully transparent is one."""
    found: dict[int, None] = {}
    rows = max(1, _BAND // picture.width)
    for top in range(0, picture.height, rows):
        band = picture.crop((0, top, picture.width, min(picture.height, top + rows)))
        packed = _pixels(band).reshape(-1, 4).view(">u4").ravel()
        values, places = np.unique(packed, return_index=True)
        for value in values[np.argsort(places)].tolist():
            found[value if value & 0xFF else 0] = None
        if len(found) > MOST_COLORS:
            raise BadContent(
                "it has more than {most:,} colours and is no palette; make one of it with {command}",
                most=MOST_COLORS,
                command=_COMMAND,
            )
    return np.array(list(found), ">u4").view(np.uint8).reshape(-1, 4)


def _pixels(band: Image.Image) -> _Colors:
    """(height, width, 4), of 16-bit greys the upper half."""
    if band.mode in ("I", "F"):
        raise BadContent("its pixels are numbers without a fixed black and white")
    if band.mode.startswith("I;16"):
        band = Image.fromarray((np.asarray(band).astype(np.uint16) >> 8).astype(np.uint8))
    return np.ascontiguousarray(np.asarray(band.convert("RGBA")))


def _in_srgb(colors: _Colors, picture: Image.Image) -> tuple[_Colors, tuple[Sentence, ...]]:
    icc = picture.info.get("icc_profile")
    if picture.mode == "CMYK":
        return colors, (
            Sentence("Its inks were mixed without a profile; the colours are approximate."),
        )
    if not isinstance(icc, bytes) or not icc or not len(colors):
        return colors, ()
    converted = to_srgb((colors[:, :3] / 255).tolist(), "RGB", icc)
    if converted is None:
        return colors, (
            Sentence(
                "The colour profile is damaged or of another kind; the colours were taken as sRGB."
            ),
        )
    rgb = np.rint(255 * np.array(converted)).astype(np.uint8)
    if (rgb == colors[:, :3]).all():
        return colors, ()
    return np.column_stack([rgb, colors[:, 3]]), (
        Sentence("Converted to sRGB through the colour profile of the image."),
    )
