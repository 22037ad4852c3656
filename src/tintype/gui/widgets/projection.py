"""Where the pixels of an image lie in a view, at one moment."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF


@dataclass(frozen=True)
class Projection:
    """From image pixels to the device pixels of a view and back.

    Attributes:
        whole: where all of the image lies in the view, in device pixels.
        width, height: of the image, in its own pixels.
        view: the view itself, in device pixels, from (0, 0).
        ratio: device pixels for each logical pixel.
    """

    whole: QRectF
    width: int
    height: int
    view: QRectF
    ratio: float

    @property
    def across(self) -> float:
        """Device pixels for each image pixel, horizontally."""
        return self.whole.width() / self.width

    @property
    def down(self) -> float:
        """Device pixels for each image pixel, vertically."""
        return self.whole.height() / self.height

    @property
    def seen(self) -> QRect:
        """The image pixels that the view shows, also in part; empty if it shows none."""
        part = self.whole.intersected(self.view)
        return self.pixels_of(part) if not part.isEmpty() else QRect()

    def pixels_of(self, part: QRectF) -> QRect:
        """The image pixels that a part of the view (device pixels) touches."""
        left = math.floor((part.left() - self.whole.left()) / self.across)
        top = math.floor((part.top() - self.whole.top()) / self.down)
        right = math.ceil((part.right() - self.whole.left()) / self.across)
        bottom = math.ceil((part.bottom() - self.whole.top()) / self.down)
        touched = QRect(left, top, max(1, right - left), max(1, bottom - top))
        return touched.intersected(QRect(0, 0, self.width, self.height))

    def place_of(self, area: QRectF) -> QRectF:
        """Where image pixels lie in the view, in device pixels."""
        return QRectF(
            self.whole.x() + area.x() * self.across,
            self.whole.y() + area.y() * self.down,
            area.width() * self.across,
            area.height() * self.down,
        )

    def position(self, at: QPointF) -> QPointF:
        """The image position, in its pixels, at a place in the view (logical pixels)."""
        return QPointF(
            (at.x() * self.ratio - self.whole.x()) / self.across,
            (at.y() * self.ratio - self.whole.y()) / self.down,
        )

    def pixel(self, at: QPointF) -> QPoint | None:
        """The image pixel at a place in the view (logical pixels); None beside the image."""
        position = self.position(at)
        pixel = QPoint(math.floor(position.x()), math.floor(position.y()))
        return pixel if QRect(0, 0, self.width, self.height).contains(pixel) else None
