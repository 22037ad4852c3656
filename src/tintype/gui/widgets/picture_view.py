"""A picture at the zoom and the place of a `Viewport`, or two pictures with a line between."""

import math

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from tintype.gui import theme
from tintype.gui.widgets.projection import Projection
from tintype.gui.widgets.sheet import Paintable, Sheet
from tintype.gui.widgets.stack import Stack, part, saved
from tintype.gui.widgets.viewport import MOST_ZOOM, Viewport

_MARGIN = 2 * theme.GRID


class PictureView(QWidget):
    """Several views of one viewport move together.

    Of several views of one size one ``leads``: it finds the zoom that makes the image fit.
    """

    #: What is seen has changed: the picture, the place, the zoom or the view's size.
    sight_changed = Signal()

    def __init__(
        self, viewport: Viewport, name: str, *, leads: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.leads = leads
        self._viewport = viewport
        self._stack = Stack(caption=name)
        self.setAccessibleName(name)
        self.setMinimumSize(160, 120)
        viewport.changed.connect(self._see_anew)

    # What is shown

    def show_picture(
        self, picture: Paintable | None, caption: str, image: QSize | None = None
    ) -> None:
        """Show a picture of the whole image; None shows nothing.

        ``image`` is the size of the image where the picture has only every n-th of its pixels.
        """
        self._stack.base, self._stack.piece = self._whole(picture, image), None
        self.set_caption(caption)
        self._see_anew()

    def show_rough(self, picture: Paintable, image: QSize) -> None:
        """Show a rough picture of the whole image under the piece that is there."""
        self._stack.base = self._whole(picture, image)
        self.update()

    def _whole(self, picture: Paintable | None, image: QSize | None = None) -> Sheet | None:
        if picture is None:
            return None
        self._stack.image = image or QSize(picture.width, picture.height)
        return part(picture, QRect(QPoint(0, 0), self._stack.image))

    def show_piece(self, picture: Paintable, area: QRect) -> None:
        """Show a picture of ``area`` (image pixels) over the one of the whole, until the next."""
        self._stack.piece = part(picture, area)
        self._see_anew()

    def set_caption(self, caption: str) -> None:
        """Call the picture by another name."""
        self._stack.caption = caption
        self.setAccessibleName(caption)
        self.update()

    def show_before(self, picture: Paintable | None, caption: str = "") -> None:
        """Show another picture of the same image left of the line; None takes the line away."""
        self._stack.before, self._stack.caption_before = self._whole(picture), caption
        self._see_anew()

    def show_instead(self, picture: Paintable | None, caption: str = "") -> None:
        """Show a picture in place of all others for a while, until None is."""
        self._stack.instead, self._stack.caption_instead = self._whole(picture), caption
        self.update()

    def show_veil(self, picture: Paintable | None, area: QRect | None = None) -> None:
        """Lay a picture with transparent parts over ``area`` (image pixels) of the others."""
        self._stack.veil = part(picture, area) if picture and area else None
        self.update()

    def set_line(self, fraction: float) -> None:
        """Where the line stands: 0 is at the left edge of the view, 1 at the right one."""
        self._stack.line = min(1.0, max(0.0, fraction))
        self.update()

    def set_backdrop(self, name: str) -> None:
        """What lies behind transparent pixels: "checker", or a colour."""
        self._stack.backdrop = name
        self.update()

    def set_note(self, note: str) -> None:
        """Say something in place of the caption, or with "" the caption again."""
        if note != self._stack.note:
            self._stack.note = note
            self.update()

    @property
    def stack(self) -> Stack:
        """The pictures as they lie there now."""
        return self._stack

    # Geometry, in device pixels

    @property
    def projection(self) -> Projection | None:
        """Where the image lies now; None without an image."""
        size = self._stack.size
        if not size:
            return None
        zoom, view = self._viewport.zoom, QRectF(0, 0, *self._device())
        # A line that is thinner than a pixel is still there.
        scaled = QSizeF(max(1, round(size.width() * zoom)), max(1, round(size.height() * zoom)))
        place = QRectF(self._top_left(), scaled)
        return Projection(place, size.width(), size.height(), view, self.devicePixelRatioF())

    def seen_area(self) -> QRect:
        """The image pixels that are on screen; empty if there are none."""
        projection = self.projection
        return projection.seen if projection else QRect()

    def _see_anew(self) -> None:
        self._fit()
        self.update()
        self.sight_changed.emit()

    def _device(self) -> tuple[float, float]:
        ratio = self.devicePixelRatioF()
        return self.width() * ratio, self.height() * ratio

    def _fit(self) -> None:
        """Tell the viewport what zoom shows all."""
        size = self._stack.size
        if not self.leads or not size or not self._viewport.is_fit:
            return
        width, height = self._device()
        margin = 2 * _MARGIN * self.devicePixelRatioF()
        zoom = min(
            max(1.0, width - margin) / size.width(),
            max(1.0, height - margin) / size.height(),
        )
        # A small picture grows by whole steps: its pixels stay squares of one size.
        whole = float(math.floor(min(zoom, MOST_ZOOM)))
        self._viewport.note_fit(whole if zoom >= 2 else min(zoom, 1.0))

    def _top_left(self) -> QPointF:
        """Where the image begins in the view, on a whole device pixel of the window."""
        size = self._stack.size
        assert size
        width, height = self._device()
        zoom, center = self._viewport.zoom, self._viewport.center
        off_x, off_y = self._off_grid()
        return QPointF(
            round(width / 2 - center.x() * size.width() * zoom + off_x) - off_x,
            round(height / 2 - center.y() * size.height() * zoom + off_y) - off_y,
        )

    def _off_grid(self) -> tuple[float, float]:
        """How far into a device pixel the view begins; at 1.5x, views begin between two of them."""
        ratio = self.devicePixelRatioF()
        corner = self.mapTo(self.window(), QPointF(0, 0))
        return corner.x() * ratio % 1, corner.y() * ratio % 1

    def _center_for(self, anchor: QPointF, at: QPointF, zoom: float) -> QPointF:
        """The center that puts the image place ``anchor`` (0 to 1) at ``at`` (device pixels)."""
        size = self._stack.size
        assert size
        width, height = self._device()
        return QPointF(
            anchor.x() - (at.x() - width / 2) / (size.width() * zoom),
            anchor.y() - (at.y() - height / 2) / (size.height() * zoom),
        )

    def _pan(self, moved: QPointF) -> None:
        """Move the picture by logical pixels."""
        size = self._stack.size
        if not size:
            return
        by = moved * self.devicePixelRatioF()
        zoom, center = self._viewport.zoom, self._viewport.center
        self._viewport.is_fit = False
        self._viewport.move_to(
            QPointF(
                center.x() - by.x() / (size.width() * zoom),
                center.y() - by.y() / (size.height() * zoom),
            )
        )

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._see_anew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._see_anew()

    def sizeHint(self) -> QSize:
        return QSize(480, 360)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        # "with": a painter that a traceback keeps alive would take the process down.
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.shades().canvas))
            projection = self.projection
            if projection:
                with saved(painter):
                    painter.scale(1 / projection.ratio, 1 / projection.ratio)
                    self._paint_picture(painter, projection)
            self._stack.paint_captions(painter, self.width(), self.height())

    def _paint_picture(self, painter: QPainter, projection: Projection) -> None:
        """Paint what lies in the view; the painter counts device pixels."""
        self._stack.paint(painter, projection)
