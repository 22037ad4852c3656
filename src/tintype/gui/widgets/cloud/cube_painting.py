"""The picture of a cloud in its cube: edges, points by depth, labels; and the centres on top of it.

The edges of sRGB are drawn in their own colours. In RGB they are those of the cube; in Oklab they show
which part of it a screen can reach.
"""

import math
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

from tintype.gui import theme
from tintype.gui.widgets.cloud.axes import RGB, Axes, Axis
from tintype.gui.widgets.cloud.center_painting import paint_centers, paint_trails
from tintype.gui.widgets.cloud.projection import (
    CORNERS,
    EDGES,
    Turn,
    edge_length,
    edges_seen,
    project,
)
from tintype.gui.widgets.cloud.raster import Pixels, pack, pixels_of, splat
from tintype.gui.widgets.cloud.scatter import Centers, Points, canvas

_Floats = npt.NDArray[np.floating[Any]]
#: Free on each side, in logical pixels; labels are mostly below, so the cube stands a little higher.
_MARGIN, _RAISED = 16.0, 5.0
#: How much of their colour the farthest points lose.
_FADE = 0.4
#: How much larger near points are, and how much smaller far ones, an edge of the cube away.
_SWELL = 0.4
#: Layers of the edges of sRGB among the points, for each edge of the cube.
_LAYERS = 12
#: How wide the edges of sRGB are, in logical pixels.
_GAMUT_WIDTH = 1.25
_HIDDEN, _SEEN = 0.3, 0.6
#: An edge that is seen shorter than this has no words at its ends, or not even a letter.
_LEAST_LABELLED, _LEAST_LETTERED = 48.0, 16.0


@dataclass(frozen=True)
class Frame:
    """What a picture is of: how the cube is turned, the logical size, and device pixels for each."""

    turn: Turn
    size: QSize
    ratio: float = 1.0

    @property
    def edge(self) -> float:
        """Logical pixels along an edge of the cube."""
        return edge_length(self.turn, self.size.width(), self.size.height(), _MARGIN)

    def project(self, points: npt.NDArray[Any]) -> npt.NDArray[np.float32]:
        """As `tintype.gui.widgets.cloud.projection.project`, in logical pixels."""
        places = project(points, self.turn, self.size.width(), self.size.height(), _MARGIN)
        places[:, 1] -= _RAISED
        return places

    def image(self, fineness: int = 1) -> QImage:
        ratio = self.ratio * fineness
        made = QImage(self.size * ratio, QImage.Format.Format_RGB32)
        made.setDevicePixelRatio(ratio)
        return made


@dataclass(frozen=True, eq=False)
class Scene:
    """What is in the cube; ``highlighted`` is a group of points and centres, -1 none."""

    axes: Axes = RGB
    points: Points = field(default_factory=Points)
    centers: Centers = field(default_factory=Centers)
    highlighted: int = -1


def paint_cloud(scene: Scene, frame: Frame, font: QFont) -> QImage:
    """The cube with its points and labels, and no centres yet."""
    # Where pixels are large, points are set twice as fine and then smoothed.
    fineness = 2 if frame.ratio < 2 else 1
    fine = frame.image(fineness)
    fine.fill(QColor(theme.shades().canvas))
    with QPainter(fine) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_box(painter, frame, hidden=True)
    _paint_points(pixels_of(fine), scene, frame, frame.ratio * fineness)
    image = frame.image()
    with QPainter(image) as painter:
        painter.setRenderHints(
            QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing
        )
        painter.drawImage(QRectF(QPointF(), frame.size.toSizeF()), fine)
        _paint_box(painter, frame, hidden=False)
        painter.setFont(font)
        _paint_labels(painter, scene.axes, frame)
    return image


def add_centers(image: QImage, scene: Scene, frame: Frame) -> None:
    """Paint the centres, with their trails, on the picture of their cloud."""
    centers, axes = scene.centers, scene.axes
    if not len(centers):
        return
    if centers.trail and centers.glow > 0:
        values = [*centers.trail, centers.values]
        places = frame.project(axes.in_cube(np.concatenate(values)))[:, :2]
        with QPainter(image) as painter:
            paint_trails(painter, np.split(places, len(values)), centers.glow)
    x, y, away = frame.project(axes.in_cube(centers.values)).T
    middles = np.stack([x, y], axis=1) * frame.ratio
    order = np.argsort(-away, kind="stable")
    radii = centers.radii(frame.edge) * frame.ratio
    pixels = pixels_of(image)
    paint_centers(pixels, centers, middles, radii, order, scene.highlighted, frame.ratio)


# Points, and the edges of sRGB among them


def _paint_points(pixels: Pixels, scene: Scene, frame: Frame, ratio: float) -> None:
    edges, places = _gamut(scene.axes, 2 ** math.ceil(math.log2(frame.edge * ratio)))
    places = np.concatenate([places, scene.axes.in_cube(scene.points.values)])
    x, y, away = frame.project(places).T
    colors = np.concatenate([edges, scene.points.shown(scene.highlighted)])
    colors += _FADE * np.clip(0.5 + away / 1.6, 0, 1)[:, None] * (canvas() - colors)
    sides = _sides(away, frame.edge, ratio)
    sides[: len(edges)] = round(_GAMUT_WIDTH * ratio)
    # Edges take their turn in a few layers: points of one size can be set at once in between.
    away[: len(edges)] = np.floor(away[: len(edges)] * _LAYERS) / _LAYERS
    # What is highlighted lies on top of all others, wherever it is.
    is_under = np.zeros(len(places), bool)
    is_under[len(edges) :] = scene.points.others(scene.highlighted)
    order = np.argsort(np.where(is_under, away + 10, away))[::-1]
    _splat_runs(pixels, ratio * x[order], ratio * y[order], pack(colors)[order], sides[order])


@lru_cache(maxsize=8)
def _gamut(axes: Axes, n_steps: int) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """(12 n, 3) colours along the edges of sRGB, and where they lie in the cube of ``axes``."""
    steps = np.linspace(0, 1, n_steps, dtype=np.float32)[:, None]
    lines = [(1 - steps) * CORNERS[edge.start] + steps * CORNERS[edge.end] for edge in EDGES]
    colors = 255 * np.concatenate(lines)
    return colors, axes.in_cube(axes.values(colors))


def _sides(away: _Floats, edge: float, ratio: float) -> npt.NDArray[np.intp]:
    """(n,) device pixels along the side of each point; nearer ones are larger."""
    side = ratio * min(3.0, max(1.4, edge / 110))
    sides: npt.NDArray[np.intp] = np.rint(side * (1 - _SWELL * away)).astype(np.intp)
    return np.maximum(1, sides, out=sides)


def _splat_runs(
    pixels: Pixels, x: _Floats, y: _Floats, argb: Pixels, sides: npt.NDArray[np.intp]
) -> None:
    """As `splat`, point by point in this order; those that follow each other in one size at once."""
    ends = [*(np.flatnonzero(np.diff(sides)) + 1).tolist(), len(sides)]
    for start, end in zip([0, *ends], ends, strict=False):
        part = slice(start, end)
        splat(pixels, x[part], y[part], argb[part], int(sides[start]))


# The box and its labels


def _paint_box(painter: QPainter, frame: Frame, *, hidden: bool) -> None:
    corners = frame.project(CORNERS)[:, :2].tolist()
    color = QColor(theme.shades().quiet)
    color.setAlphaF(_HIDDEN if hidden else _SEEN)
    painter.setPen(QPen(color, 1))
    lines = [
        QLineF(*corners[edge.start], *corners[edge.end])
        for edge, n_seen in zip(EDGES, edges_seen(frame.turn), strict=True)
        if (n_seen == 0) == hidden
    ]
    painter.drawLines(lines)


def _paint_labels(painter: QPainter, axes: Axes, frame: Frame) -> None:
    """Each axis has its labels at one edge of the outline: the lowest one, or the leftmost if upright."""
    corners = frame.project(CORNERS)[:, :2].astype(float)
    middle = frame.project(np.full((1, 3), 0.5))[0, :2].astype(float)
    for place, direction in enumerate(((0, -1), (0, -1), (1, 0))):
        edges = [
            (corners[edge.start], corners[edge.end])
            for edge, n_seen in zip(EDGES, edges_seen(frame.turn), strict=True)
            if n_seen == 1 and edge.axis == place
        ]
        if edges:  # none where one looks along the axis
            start, end = min(edges, key=lambda ends: float((ends[0] + ends[1]) @ direction))
            _label(painter, axes.axes[axes.cube[place]], start, end, middle)


def _label(painter: QPainter, axis: Axis, start: _Floats, end: _Floats, middle: _Floats) -> None:
    """What its ends are beside the ends of an edge, and its letter beside the middle."""
    length = float(np.hypot(*(end - start)))
    if length < _LEAST_LETTERED:
        return
    along = (end - start) / length
    out = np.array([-along[1], along[0]])
    if out @ ((start + end) / 2 - middle) < 0:
        out = -out
    chosen, boxes = theme.shades(), []
    painter.setPen(QColor(chosen.quiet))
    ends = axis.ends if length >= _LEAST_LABELLED else ()
    for text, corner, inwards in zip(ends, (start, end), (along, -along), strict=False):
        # No farther than the corner: there the next axis begins, with a word of its own.
        width = painter.fontMetrics().horizontalAdvance(text)
        boxes.append(_beside(painter, text, corner + inwards * abs(along[0]) * width / 2, out))
        painter.drawText(boxes[-1], Qt.AlignmentFlag.AlignCenter, text)
    letter = _beside(painter, axis.letter, (start + end) / 2, out)
    while any(letter.intersects(box) for box in boxes):
        letter.translate(*(4 * out).tolist())
    painter.setPen(QColor(chosen.text))
    painter.drawText(letter, Qt.AlignmentFlag.AlignCenter, axis.letter)


def _beside(painter: QPainter, text: str, at: _Floats, out: _Floats) -> QRectF:
    """Room for a word just outside of ``at``, as far ``out`` as it needs to be clear of the edge."""
    metrics = painter.fontMetrics()
    width, height = metrics.horizontalAdvance(text) + 4, metrics.height()
    reach = 2 + abs(out[0]) * width / 2 + abs(out[1]) * height / 2
    box = QRectF(0, 0, width, height)
    box.moveCenter(QPointF(*(at + reach * out).tolist()))
    return box
