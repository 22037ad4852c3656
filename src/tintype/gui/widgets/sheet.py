"""A picture and the part of the image that it covers; how it is painted at any zoom."""

import math
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from tintype.gui.widgets.projection import Projection


class Paintable(Protocol):
    """What a view shows: an image that knows itself smaller, too."""

    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    def level(self, zoom: float) -> QImage: ...
    def crop(self, area: QRect) -> QImage: ...


@dataclass(frozen=True, eq=False)
class Sheet:
    """``picture`` lies over ``area`` (image pixels), which may be more pixels than it has itself."""

    picture: Paintable
    area: QRectF

    def paint(self, painter: QPainter, projection: Projection) -> None:
        """Paint what the view shows of it; the painter counts device pixels.

        Smooth below 100 %, sharp pixels from 100 % on.
        """
        place = projection.place_of(self.area)
        seen = place.intersected(projection.view)
        if seen.isEmpty():
            return
        smooth = projection.across < 1 or projection.down < 1
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        if smooth:
            self._paint_smooth(painter, place, seen)
        else:
            self._paint_sharp(painter, place, seen)

    def _paint_smooth(self, painter: QPainter, place: QRectF, seen: QRectF) -> None:
        image = self.picture.level(place.width() / self.picture.width)
        painter.drawImage(seen, image, _within(place, seen, image.width(), image.height()))

    def _paint_sharp(self, painter: QPainter, place: QRectF, seen: QRectF) -> None:
        width, height = self.picture.width, self.picture.height
        across, down = place.width() / width, place.height() / height
        touched = _within(place, seen, width, height)
        left, top = math.floor(touched.left()), math.floor(touched.top())
        right, bottom = math.ceil(touched.right()), math.ceil(touched.bottom())
        pixels = QRect(left, top, right - left, bottom - top)
        pixels = pixels.intersected(QRect(0, 0, width, height))
        target = QRectF(
            place.x() + pixels.x() * across,
            place.y() + pixels.y() * down,
            pixels.width() * across,
            pixels.height() * down,
        )
        painter.drawImage(target, self.picture.crop(pixels))


def _within(place: QRectF, seen: QRectF, width: int, height: int) -> QRectF:
    """``seen`` in the pixels of a picture of that size that fills ``place``."""
    across, down = width / place.width(), height / place.height()
    return QRectF(
        (seen.x() - place.x()) * across,
        (seen.y() - place.y()) * down,
        seen.width() * across,
        seen.height() * down,
    )
