"""The pictures that lie in one view, one over the other, and which of them is seen where."""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter

from tintype.gui import theme
from tintype.gui.widgets.checks import backdrop
from tintype.gui.widgets.plate import paint_plate, plate_size
from tintype.gui.widgets.projection import Projection
from tintype.gui.widgets.sheet import Paintable, Sheet


@dataclass
class Stack:
    """All of one image.

    Attributes:
        image: its width and height.
        base: the picture of the whole image.
        piece: a newer picture of a part of it.
        before: another picture, left of the line.
        instead: seen in place of all the others.
        veil: lies over the others and is transparent in parts.
        line: where the line stands: 0 is the left edge of the view, 1 the right one.
        backdrop: what lies behind transparent pixels: "checker", or a colour.
        caption, caption_before, caption_instead: what the pictures are called.
        note: said in place of the caption.
    """

    image: QSize | None = None
    base: Sheet | None = None
    piece: Sheet | None = None
    before: Sheet | None = None
    instead: Sheet | None = None
    veil: Sheet | None = None
    line: float = 0.5
    backdrop: str = "checker"
    caption: str = ""
    caption_before: str = ""
    caption_instead: str = ""
    note: str = ""

    @property
    def size(self) -> QSize | None:
        """Of the image, in its pixels; None when nothing of it is shown."""
        return self.image if self.base or self.before else None

    def paint(self, painter: QPainter, projection: Projection) -> None:
        """Paint the pictures; the painter counts device pixels."""
        view = projection.view
        if self.instead:
            self._paint(painter, projection, view, self.instead)
            return
        left, right = QRectF(view), QRectF(view)
        if self.before:
            x = round(view.width() * self.line)
            left.setRight(x)
            right.setLeft(x)
            self._paint(painter, projection, left, self.before)
        self._paint(painter, projection, right, self.base, self.piece)
        if self.veil:
            self.veil.paint(painter, projection)

    def _paint(
        self, painter: QPainter, projection: Projection, part: QRectF, *sheets: Sheet | None
    ) -> None:
        """Paint sheets, each on a backdrop of its own, in a part of the view."""
        with saved(painter):
            painter.setClipRect(part.intersected(projection.whole))
            for sheet in filter(None, sheets):
                place = projection.place_of(sheet.area).intersected(projection.view)
                painter.fillRect(place, backdrop(self.backdrop, projection.ratio))
                sheet.paint(painter, projection)

    def paint_captions(self, painter: QPainter, width: int, height: int) -> None:
        """Small plates in the lower corners of a view, clear of the picture's middle."""
        caption = self.note or self.caption
        if self.instead:
            _paint_caption(painter, self.caption_instead, theme.GRID, height)
        elif self.before:
            _paint_caption(painter, self.caption_before, theme.GRID, height)
            _paint_caption(painter, caption, width - theme.GRID, height, at_right=True)
        else:
            _paint_caption(painter, caption, theme.GRID, height)

    def caption_place(self, metrics: QFontMetrics, width: int, height: int) -> QRectF:
        """Where the caption of the picture itself stands; nowhere while another one is shown."""
        if self.instead or not self.caption or self.note:
            return QRectF()
        wide, high = plate_size(metrics, self.caption)
        left = width - theme.GRID - wide if self.before else theme.GRID
        return QRectF(left, height - high - theme.GRID, wide, high)


def part(picture: Paintable, area: QRect) -> Sheet:
    """A picture of every n-th pixel of ``area``; its last pixels may reach beyond."""
    step = max(
        1, math.ceil(area.width() / picture.width), math.ceil(area.height() / picture.height)
    )
    covered = QRectF(area.x(), area.y(), picture.width * step, picture.height * step)
    return Sheet(picture, covered)


@contextmanager
def saved(painter: QPainter) -> Iterator[None]:
    """The painter is afterwards as it was."""
    painter.save()
    yield
    painter.restore()


def _paint_caption(
    painter: QPainter, caption: str, x: float, bottom: int, *, at_right: bool = False
) -> None:
    if caption:
        width, height = plate_size(painter.fontMetrics(), caption)
        left = x - width if at_right else x
        paint_plate(painter, QRectF(left, bottom - height - theme.GRID, width, height), caption)
