"""Blocks of colour, all in one image: painting them one by one would take a call and more for each."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntFlag
from functools import cache

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from tintype.gui import theme
from tintype.palette.palette import Rgba

#: The white and the light grey behind what is transparent; a stronger pair would outshine the colour.
_CHECKS = np.array([255, 217])
_CHECK_SIDE = 4
#: From this luma (0 to 255) on a mark on a colour is black, below white.
_LIGHT = 140
_LUMA = np.array([0.299, 0.587, 0.114], np.float32)
_Pixels = npt.NDArray[np.uint8]


class Mark(IntFlag):
    NONE = 0
    LOCKED = 1
    CHOSEN = 2
    CURRENT = 4
    LIT = 8


@dataclass(frozen=True)
class Cell:
    """The size of a cell and of the block in it, in pixels; ``gap`` is left free around the block."""

    width: int
    height: int
    block: int
    gap: int
    has_text: bool = False


def blocks(
    colors: Sequence[Rgba], marks: Sequence[Mark], cell: Cell, columns: int, scale: float
) -> QImage:
    """The blocks of some colours, row by row, ``columns`` beside each other; clear around them.

    Args:
        scale: device pixels for each pixel.
    """
    if not colors:
        return QImage()
    return _Sheet(np.array(colors, np.uint8), np.array(marks, np.uint8), cell, scale).image(columns)


class _Sheet:
    """(n, height, width, 4) cells, red, green, blue and alpha."""

    def __init__(self, colors: _Pixels, marks: _Pixels, cell: Cell, scale: float) -> None:
        self._colors, self._marks, self._scale = colors, marks, scale
        width, height = round(cell.width * scale), round(cell.height * scale)
        self._gap, self._line = round(cell.gap * scale), max(1, round(scale))
        self._block = round(cell.block * scale)
        self._cells = np.zeros((len(colors), height, width, 4), np.uint8)

    def image(self, columns: int) -> QImage:
        shades = theme.shades()
        self._fill()
        self._frame(slice(None), 0, self._line, shades.line)
        rim = self._gap - self._line if self._gap >= 3 * self._line else self._gap
        self._frame(self._having(Mark.CURRENT), 0, self._line, shades.accent)
        self._frame(self._having(Mark.LIT), 0, self._line, shades.text)
        self._frame(self._having(Mark.LIT), rim, 2 * self._line, shades.text)
        self._frame(self._having(Mark.CHOSEN), rim, 2 * self._line, shades.accent)
        self._stamp_locks()
        return self._joined(columns)

    def _having(self, mark: Mark) -> npt.NDArray[np.intp]:
        return np.flatnonzero(self._marks & mark)

    def _inside(self, grown: int) -> tuple[slice, slice]:
        """Rows and columns of the block, made larger all around."""
        left = self._gap - grown
        return slice(left, left + self._block + 2 * grown), slice(left, self._cells.shape[2] - left)

    def _fill(self) -> None:
        inside = self._cells[:, *self._inside(0)]
        inside[..., :3] = self._colors[:, None, None, :3]
        inside[..., 3] = 255
        translucent = np.flatnonzero(self._colors[:, 3] < 255)
        if len(translucent):
            inside[translucent, ..., :3] = self._over_checks(self._colors[translucent])

    def _over_checks(self, colors: _Pixels) -> npt.NDArray[np.float32]:
        rows, columns = self._inside(0)
        side = max(1, round(_CHECK_SIDE * self._scale))
        down, across = np.arange(rows.stop - rows.start), np.arange(columns.stop - columns.start)
        odd = (down[:, None] // side + across // side) % 2
        checks = np.take(_CHECKS, odd)[None, :, :, None]
        alpha = colors[:, None, None, 3:] / 255
        return np.asarray(checks * (1 - alpha) + colors[:, None, None, :3] * alpha, np.float32)

    def _frame(
        self, which: slice | npt.NDArray[np.intp], grown: int, thick: int, color: str
    ) -> None:
        """Lines around blocks, ``grown`` pixels outside of them."""
        rows, columns = self._inside(grown)
        solid = np.array([*QColor(color).getRgb()], np.uint8)  # type: ignore[misc]
        for part in (
            (slice(rows.start, rows.start + thick), columns),
            (slice(rows.stop - thick, rows.stop), columns),
            (rows, slice(columns.start, columns.start + thick)),
            (rows, slice(columns.stop - thick, columns.stop)),
        ):
            self._cells[which, *part] = solid

    def _stamp_locks(self) -> None:
        """A lock in the upper right corner, black or white, whatever is seen better."""
        locked = self._having(Mark.LOCKED)
        rows, columns = self._inside(0)
        mask = lock_mask(max(7, round(9 * self._scale)))
        margin = 2 * self._line
        height, width = mask.shape
        top, right = rows.start + margin, columns.stop - margin
        if not len(locked) or height + margin > self._block or right - width < columns.start:
            return
        part = self._cells[locked, top : top + height, right - width : right, :3]
        ink = np.where(part @ _LUMA >= _LIGHT, 0, 255)[..., None]
        blend = part + (ink - part) * mask[None, :, :, None]
        self._cells[locked, top : top + height, right - width : right, :3] = blend

    def _joined(self, columns: int) -> QImage:
        number, height, width, _ = self._cells.shape
        rows = -(-number // columns)
        whole = np.zeros((rows * columns, height, width, 4), np.uint8)
        whole[:number] = self._cells
        sheet = whole.reshape(rows, columns, height, width, 4).transpose(0, 2, 1, 3, 4)
        pixels = np.ascontiguousarray(sheet).reshape(rows * height, columns * width, 4)
        image = QImage(
            pixels.data,
            pixels.shape[1],
            pixels.shape[0],
            QImage.Format.Format_RGBA8888_Premultiplied,
        ).copy()  # on memory of its own: the array goes
        image.setDevicePixelRatio(self._scale)
        return image


@cache
def lock_mask(side: int) -> npt.NDArray[np.float32]:
    """How much (0 to 1) a lock covers of each of (side, side) pixels."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_lock(painter, QRectF(0, 0, side, side), QColor("white"))
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(side, image.bytesPerLine())
    return np.asarray(rows[:, 3 : 4 * side : 4] / 255, np.float32)


def paint_lock(painter: QPainter, area: QRectF, color: QColor) -> None:
    """A closed padlock that fills a square."""
    unit = area.width() / 9
    shackle = QPainterPath(QPointF(area.x() + 2.5 * unit, area.y() + 4.5 * unit))
    shackle.lineTo(area.x() + 2.5 * unit, area.y() + 3 * unit)
    shackle.arcTo(area.x() + 2.5 * unit, area.y() + unit, 4 * unit, 4 * unit, 180, -180)
    shackle.lineTo(area.x() + 6.5 * unit, area.y() + 4.5 * unit)
    painter.strokePath(shackle, QPen(color, 1.2 * unit))
    body = QRectF(area.x() + unit, area.y() + 4.2 * unit, 7 * unit, 4.8 * unit)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(body, unit, unit)
