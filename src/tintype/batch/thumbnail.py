"""Small pictures of results, for a report."""

from io import BytesIO
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image as pillow

from tintype.color.srgb import to_hex
from tintype.errors import TintypeError
from tintype.image.load import load
from tintype.palette import Palette

#: Pixels of the longer side.
SIDE = 96
#: So many pixels are looked at for one of the small picture, a side.
_FINER = 4
_QUALITY = 80


def of_result(indices: npt.NDArray[np.uint8], palette: Palette) -> bytes:
    """A WebP of a reduced image, of its (height, width) indices."""
    return _encoded(palette.colors[_thinned(indices)])


def of_file(path: Path) -> tuple[bytes, tuple[str, ...]]:
    """A WebP of an image file, and its colours as hex if it is indexed; nothing if it is unreadable."""
    try:
        pixels = load(path, allow_large=True).pixels
    except TintypeError:
        return b"", ()
    return _encoded(_thinned(pixels)), _palette(path)


def _thinned(pixels: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    step = max(1, max(pixels.shape[:2]) // (_FINER * SIDE))
    return pixels[::step, ::step]


def _encoded(pixels: npt.NDArray[np.uint8]) -> bytes:
    picture = pillow.fromarray(np.ascontiguousarray(pixels))
    picture.thumbnail((SIDE, SIDE), pillow.Resampling.BOX)
    buffer = BytesIO()
    picture.save(buffer, "WEBP", quality=_QUALITY)
    return buffer.getvalue()


def _palette(path: Path) -> tuple[str, ...]:
    with pillow.open(path) as picture:
        if picture.mode != "P":
            return ()
        picture.apply_transparency()
        colors = picture.getpalette("RGBA") or []
    return tuple(to_hex((r, g, b, a)) for r, g, b, a in zip(*[iter(colors)] * 4, strict=True))
