"""NumPy arrays <-> Qt images, and pictures that can be painted at any zoom."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image as pillow
from PySide6.QtCore import QBuffer, QIODevice, QRect
from PySide6.QtGui import QImage, qRgba

from tintype.image import Image
from tintype.image.image import BAND, bands
from tintype.palette import Palette
from tintype.progress import Progress

#: Levels are halved until the longer side is at most this many pixels.
_SMALLEST = 512


@dataclass(frozen=True, eq=False)
class _Level:
    """A QImage over an array's memory; the array is kept so that the memory lives as long."""

    memory: npt.NDArray[Any]
    image: QImage


class Picture:
    """An image at full size and at halves of it, so that painting it small is quick and smooth.

    Made off the GUI thread; QImage, not QPixmap, because of that.
    """

    def __init__(self, levels: list[_Level]) -> None:
        self._levels = levels

    @property
    def width(self) -> int:
        return self._levels[0].image.width()

    @property
    def height(self) -> int:
        return self._levels[0].image.height()

    def level(self, zoom: float) -> QImage:
        """The smallest level that is not smaller than the picture at ``zoom``."""
        number = 0
        while number + 1 < len(self._levels) and zoom * 2 ** (number + 1) <= 1:
            number += 1
        return self._levels[number].image

    def crop(self, area: QRect) -> QImage:
        """A part at full size, ready to paint."""
        return self._levels[0].image.copy(area)


def original(image: Image, opaque: bool, progress: Progress) -> Picture:
    """The picture of an image."""
    format = QImage.Format.Format_RGBX8888 if opaque else QImage.Format.Format_RGBA8888
    first = _Level(image.pixels, _wrap(image.pixels, format))

    def rows(part: slice) -> npt.NDArray[np.uint8]:
        return image.pixels[part]

    return Picture([first, *_halves(rows, image.width, image.height, opaque, progress)])


def reduced(indices: npt.NDArray[np.uint8], palette: Palette, progress: Progress) -> Picture:
    """The picture of a result; at full size it stays one byte a pixel."""
    image = _wrap(indices, QImage.Format.Format_Indexed8)
    image.setColorTable([qRgba(*swatch.color) for swatch in palette.swatches])
    colors = palette.colors.view("<u4")[:, 0]

    def rows(part: slice) -> npt.NDArray[np.uint8]:
        found = colors[indices[part]]
        return found.view(np.uint8).reshape(*found.shape, 4)

    height, width = indices.shape
    halves = _halves(rows, width, height, not palette.has_alpha, progress)
    return Picture([_Level(indices, image), *halves])


def indexed(indices: npt.NDArray[np.uint8], table: Sequence[int]) -> Picture:
    """A picture of (height, width) entries of a table of colours (0xAARRGGBB); it has no halves."""
    image = _wrap(indices, QImage.Format.Format_Indexed8)
    image.setColorTable(list(table))
    return Picture([_Level(indices, image)])


def _wrap(array: npt.NDArray[np.uint8], format: QImage.Format) -> QImage:
    """A QImage over the array's memory, not a copy."""
    height, width = array.shape[:2]
    return QImage(array.data, width, height, array.strides[0], format)


def _halves(rows: Any, width: int, height: int, opaque: bool, progress: Progress) -> list[_Level]:
    """Half size, quarter size and so on; with alpha they are premultiplied, else edges would bleed."""
    levels: list[_Level] = []
    format = (
        QImage.Format.Format_RGBX8888 if opaque else QImage.Format.Format_RGBA8888_Premultiplied
    )
    source, premultiplied = rows, opaque
    while max(width, height) > _SMALLEST and min(width, height) > 1:
        half = np.empty(((height + 1) // 2, (width + 1) // 2, 4), np.uint8)
        # Bands of an even number of rows: no pair of rows is cut.
        for part in bands(height, max(2, BAND // width // 2 * 2)):
            progress.step(0, "Preparing the view")
            band = np.ascontiguousarray(source(part))
            picture = pillow.fromarray(band, "RGBX" if opaque else "RGBA")
            if not premultiplied:
                picture = picture.convert("RGBa")
            small = picture.reduce(2)
            half[part.start // 2 : part.start // 2 + small.height] = np.asarray(small)
        levels.append(_Level(half, _wrap(half, format)))
        height, width = half.shape[:2]
        source, premultiplied = half.__getitem__, True
    return levels


def from_qimage(source: QImage, name: str) -> Image:
    """An Image of what another program put on the clipboard."""
    converted = source.convertToFormat(QImage.Format.Format_RGBA8888)
    memory = np.frombuffer(converted.constBits(), np.uint8)
    rows = memory.reshape(converted.height(), converted.bytesPerLine())
    pixels = rows[:, : 4 * converted.width()].reshape(converted.height(), converted.width(), 4)
    return Image(np.ascontiguousarray(pixels).copy(), name)


def of_image(image: Image) -> QImage:
    """The pixels of an image, as a copy of their own."""
    return _wrap(image.pixels, QImage.Format.Format_RGBA8888).copy()


def to_qimage(indices: npt.NDArray[np.uint8], palette: Palette) -> QImage:
    """A result as other programs take it from the clipboard."""
    colors = palette.colors[indices]
    return _wrap(colors, QImage.Format.Format_RGBA8888).copy()


def to_png(image: QImage) -> bytes:
    """The content of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
