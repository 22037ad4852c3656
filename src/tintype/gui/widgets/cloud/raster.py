"""Points and discs set as pixels by NumPy: many at once, in the order that they are given in.

Calls of Qt for each of them would take long, and longer still beside a busy worker: each call gives the
interpreter lock away.
"""

from functools import cache, lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

Pixels = npt.NDArray[np.uint32]
#: Circles are placed to a quarter of a pixel.
_STEPS = 4
_DISC_FROM = 4


def pixels_of(image: QImage) -> Pixels:
    """(height, width) of a 32-bit image: its own memory, which lives as long as the image."""
    rows = np.frombuffer(image.bits(), np.uint32).reshape(image.height(), -1)
    return rows[:, : image.width()]


def pack(colors: npt.NDArray[Any]) -> Pixels:
    """(n,) opaque 0xFFRRGGBB of (n, 3) red, green, blue, 0 to 255."""
    red, green, blue = colors.astype(np.uint32).T
    packed: Pixels = np.uint32(0xFF000000) | red << 16 | green << 8 | blue
    return packed


def splat(
    pixels: Pixels, x: npt.NDArray[Any], y: npt.NDArray[Any], argb: Pixels, side: int
) -> None:
    """Set a small block of ``side`` pixels around each of (n,) x and y; later ones lie on top.

    From four pixels on blocks have no corners. What would reach over the edge is left out.
    """
    height, width = pixels.shape
    column = np.floor(x - (side - 1) / 2 + 0.5).astype(np.intp)
    row = np.floor(y - (side - 1) / 2 + 0.5).astype(np.intp)
    inside = (column >= 0) & (row >= 0) & (column <= width - side) & (row <= height - side)
    if not inside.all():
        column, row, argb = column[inside], row[inside], argb[inside]
    down, right = _block(side)
    # One assignment point by point, so that no block is set half before and half after another one.
    places = (row * width + column)[:, None] + (down * width + right)
    pixels.reshape(-1)[places.reshape(-1)] = np.repeat(argb, len(down))


@cache
def _block(side: int) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Rows and columns of the pixels of a block."""
    rows, columns = np.divmod(np.arange(side * side), side)
    if side < _DISC_FROM:
        return rows, columns
    ends = (0, side - 1)
    kept = ~(np.isin(rows, ends) & np.isin(columns, ends))
    return rows[kept], columns[kept]


def discs(
    pixels: Pixels,
    middles: npt.NDArray[Any],
    radii: npt.NDArray[Any],
    argb: Pixels,
    rings: Pixels,
    width: float,
) -> None:
    """Paint filled circles with soft edges, each with a ring around it; later ones lie on top.

    Args:
        pixels: (height, width) premultiplied 0xAARRGGBB; they may be transparent.
        middles: (n, 2) x and y; (0, 0) is the corner of the first pixel.
        radii: (n,) of the filled circles, in pixels.
        argb, rings: (n,) opaque colours of the circles and of their rings.
        width: of the rings, in pixels.
    """
    bytes_of = pixels.view(np.uint8).reshape(*pixels.shape, 4)
    fills, edges = (each.view(np.uint8).reshape(-1, 4).astype(np.float32) for each in (argb, rings))
    outer = radii + width
    corners = np.rint((middles - outer[:, None]) * _STEPS).astype(int).tolist()
    sizes = np.rint(radii * _STEPS).astype(int).tolist()
    around = round(width * _STEPS)
    for fill, edge, size, (across, down) in zip(fills, edges, sizes, corners, strict=True):
        masks = _coverage(size, around, across % _STEPS, down % _STEPS)
        _stamp(bytes_of, across // _STEPS - 1, down // _STEPS - 1, masks, fill, edge)


def _stamp(
    bytes_of: npt.NDArray[np.uint8],
    left: int,
    top: int,
    masks: tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]],
    fill: npt.NDArray[np.float32],
    edge: npt.NDArray[np.float32],
) -> None:
    """Lay one circle over what is there, as far as it is inside."""
    whole, inner = masks
    size = len(whole)
    first_row, first_column = max(0, -top), max(0, -left)
    last_row = min(size, len(bytes_of) - top)
    last_column = min(size, bytes_of.shape[1] - left)
    if first_row >= last_row or first_column >= last_column:
        return
    part = slice(first_row, last_row), slice(first_column, last_column)
    patch = bytes_of[top + first_row : top + last_row, left + first_column : left + last_column]
    color = edge + (fill - edge) * inner[part]
    patch[...] = patch + (color - patch) * whole[part] + np.float32(0.5)


@lru_cache(maxsize=4096)
def _coverage(
    radius: int, width: int, across: int, down: int
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """How much of each pixel lies in the whole and in the filled circle, (size, size, 1), 0 to 1."""
    outer = (radius + width) / _STEPS
    size = int(np.ceil(2 * outer)) + 3
    places = np.arange(size, dtype=np.float32) + 0.5 - (1 + outer)
    away = np.hypot(places - across / _STEPS, (places - down / _STEPS)[:, None])[..., None]
    return np.clip(outer + 0.5 - away, 0, 1), np.clip(radius / _STEPS + 0.5 - away, 0, 1)
