"""One picture at any zoom; several views of one `Viewport` move together."""

import math
from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from tintype.gui import theme
from tintype.gui.widgets.checks import checks
from tintype.gui.widgets.viewport import MOST_ZOOM, Viewport

_MARGIN = 2 * theme.GRID
_CHECK = 8


class Paintable(Protocol):
    """What a view shows: an image that knows itself smaller, too."""

    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    def level(self, zoom: float) -> QImage: ...
    def crop(self, area: QRect) -> QImage: ...


class ImageView(QWidget):
    """Smooth below 100 %, sharp pixels from 100 % on; the wheel zooms at the cursor, a drag pans.

    Of several views of one size one ``leads``: it finds the zoom that makes the image fit.
    """

    def __init__(
        self, viewport: Viewport, name: str, *, leads: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._leads = leads
        self._viewport = viewport
        self._picture: Paintable | None = None
        self._piece: tuple[Paintable, QRect] | None = None
        self._caption = name
        self._note = ""
        self._grabbed: QPointF | None = None
        self.setAccessibleName(name)
        self.setMinimumSize(160, 120)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        viewport.changed.connect(self._follow)

    def show_picture(self, picture: Paintable | None, caption: str) -> None:
        self._picture, self._caption, self._piece = picture, caption, None
        self.setAccessibleName(caption)
        self._fit()
        self.update()

    def show_piece(self, picture: Paintable, area: QRect) -> None:
        """Show a picture of ``area`` (image pixels) over the one of the whole, until the next."""
        self._piece = picture, area
        self.update()

    def seen_area(self) -> QRect:
        """The image pixels that are on screen; empty if there are none."""
        if not self._picture:
            return QRect()
        width, height = self._device()
        origin, zoom = self._top_left(), self._viewport.zoom
        seen = QRectF(-origin.x() / zoom, -origin.y() / zoom, width / zoom, height / zoom)
        return seen.toAlignedRect() & QRect(0, 0, self._picture.width, self._picture.height)

    def set_note(self, note: str) -> None:
        """Say something in place of the caption, or with "" the caption again."""
        if note != self._note:
            self._note = note
            self.update()

    def _follow(self) -> None:
        self._fit()
        self.update()

    # Geometry, in device pixels

    def _device(self) -> tuple[float, float]:
        ratio = self.devicePixelRatioF()
        return self.width() * ratio, self.height() * ratio

    def _fit(self) -> None:
        """Tell the viewport what zoom shows all."""
        if not self._leads or not self._picture or not self._viewport.is_fit:
            return
        width, height = self._device()
        margin = 2 * _MARGIN * self.devicePixelRatioF()
        zoom = min(
            max(1.0, width - margin) / self._picture.width,
            max(1.0, height - margin) / self._picture.height,
        )
        # A small picture grows by whole steps: its pixels stay squares of one size.
        whole = float(math.floor(min(zoom, MOST_ZOOM)))
        self._viewport.note_fit(whole if zoom >= 2 else min(zoom, 1.0))

    def _top_left(self) -> QPointF:
        """Where the image begins in the view, on a whole device pixel."""
        assert self._picture
        width, height = self._device()
        zoom, center = self._viewport.zoom, self._viewport.center
        return QPointF(
            round(width / 2 - center.x() * self._picture.width * zoom),
            round(height / 2 - center.y() * self._picture.height * zoom),
        )

    def _center_for(self, anchor: QPointF, at: QPointF, zoom: float) -> QPointF:
        """The center that puts the image place ``anchor`` (0 to 1) at ``at`` (device pixels)."""
        assert self._picture
        width, height = self._device()
        return QPointF(
            anchor.x() - (at.x() - width / 2) / (self._picture.width * zoom),
            anchor.y() - (at.y() - height / 2) / (self._picture.height * zoom),
        )

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        if not self._picture or not steps:
            return
        at = event.position() * self.devicePixelRatioF()
        origin, zoom = self._top_left(), self._viewport.zoom
        anchor = QPointF(
            (at.x() - origin.x()) / (self._picture.width * zoom),
            (at.y() - origin.y()) / (self._picture.height * zoom),
        )
        after = self._viewport.stepped(steps)
        self._viewport.set_zoom(after, self._center_for(anchor, at, after))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._picture and event.button() in (
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.MiddleButton,
        ):
            self._grabbed = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is None or not self._picture:
            return
        moved = (event.position() - self._grabbed) * self.devicePixelRatioF()
        self._grabbed = event.position()
        zoom, center = self._viewport.zoom, self._viewport.center
        self._viewport.is_fit = False
        self._viewport.move_to(
            QPointF(
                center.x() - moved.x() / (self._picture.width * zoom),
                center.y() - moved.y() / (self._picture.height * zoom),
            )
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._viewport.is_fit:
            self._viewport.set_zoom(1.0)
        else:
            self._viewport.fit()

    def sizeHint(self) -> QSize:
        return QSize(480, 360)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.shades()
        # "with": a painter that a traceback keeps alive would take the process down.
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(chosen.canvas))
            if self._picture:
                self._paint_picture(painter, self._picture, None)
            if self._piece:
                self._paint_picture(painter, *self._piece)
            self._paint_caption(painter, chosen)

    def _paint_picture(self, painter: QPainter, picture: Paintable, area: QRect | None) -> None:
        ratio, zoom = self.devicePixelRatioF(), self._viewport.zoom
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)  # from here on in device pixels
        origin = self._top_left()
        if area:
            origin += QPointF(area.x() * zoom, area.y() * zoom)
            zoom *= area.width() / picture.width
        whole = QRectF(
            origin.x(),
            origin.y(),
            max(
                1, round(picture.width * zoom)
            ),  # a line that is thinner than a pixel is still there
            max(1, round(picture.height * zoom)),
        )
        width, height = self._device()
        seen = whole.intersected(QRectF(0, 0, width, height))
        if not seen.isEmpty():
            painter.fillRect(seen, checks(_CHECK))
            if zoom < 1:
                image = picture.level(zoom)
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                across, down = image.width() / whole.width(), image.height() / whole.height()
                source = QRectF(
                    (seen.x() - whole.x()) * across,
                    (seen.y() - whole.y()) * down,
                    seen.width() * across,
                    seen.height() * down,
                )
                painter.drawImage(seen, image, source)
            else:
                part = QRect(
                    math.floor((seen.left() - whole.left()) / zoom),
                    math.floor((seen.top() - whole.top()) / zoom),
                    math.ceil(seen.width() / zoom) + 1,
                    math.ceil(seen.height() / zoom) + 1,
                ).intersected(QRect(0, 0, picture.width, picture.height))
                target = QRectF(
                    whole.x() + part.x() * zoom,
                    whole.y() + part.y() * zoom,
                    part.width() * zoom,
                    part.height() * zoom,
                )
                painter.drawImage(target, picture.crop(part))
        painter.restore()

    def _paint_caption(self, painter: QPainter, chosen: theme.Shades) -> None:
        """A small plate in the lower left corner, clear of the picture's middle."""
        caption = self._note or self._caption
        if not caption:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(caption) + 2 * theme.GRID
        height = metrics.height() + theme.GRID
        plate = QRectF(theme.GRID, self.height() - height - theme.GRID, width, height)
        ground = QColor(chosen.window)
        ground.setAlpha(225)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(plate, 4, 4)
        painter.setPen(QColor(chosen.text))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, caption)
