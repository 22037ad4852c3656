"""A cloud from the front: two of its axes against each other, or a slice through its regions."""

from typing import Any

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QMouseEvent

from tintype.gui import theme
from tintype.gui.widgets.cloud.axes import RGB, Axes
from tintype.gui.widgets.cloud.centers_item import CentersItem
from tintype.gui.widgets.cloud.plane_frame import FREE, LABELS, PlaneFrame
from tintype.gui.widgets.cloud.pointing import find_center, find_point
from tintype.gui.widgets.cloud.points_item import PointsItem
from tintype.gui.widgets.cloud.raster import pack
from tintype.gui.widgets.cloud.regions import Slice, paint_slice
from tintype.gui.widgets.cloud.regions_item import RegionsItem
from tintype.gui.widgets.cloud.scatter import Centers, Points

_POINT_SIZE = 1.5
#: How near to a slice a centre must be to be seen on it, as a part of the third axis.
_NEAR = 0.08


class PlaneView(pg.PlotWidget):  # type: ignore[misc]
    #: The group of what is under the mouse; -1 is none.
    hovered = Signal(int)

    def __init__(self, axes: Axes = RGB, plane: tuple[int, int] = RGB.planes[0]) -> None:
        super().__init__()
        self._points, self._centers = Points(), Centers()
        self._slice: Slice | None = None
        self._highlighted = -1
        self.setMinimumSize(96, 96)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setMouseEnabled(False, False)
        self.setMouseTracking(True)
        for side in ("bottom", "left"):
            self.hideAxis(side)
        self._box = self.plotItem.vb
        self._box.sigResized.connect(self._fit)
        self._region_item, self._points_item = RegionsItem(), PointsItem(_POINT_SIZE)
        self._frame, self._centers_item = PlaneFrame(), CentersItem()
        for item in (self._region_item, self._points_item, self._frame, self._centers_item):
            self.addItem(item, ignoreBounds=True)
        self.set_axes(axes, plane)
        self.retint()

    @property
    def axes(self) -> Axes:
        return self._axes

    @property
    def plane(self) -> tuple[int, int]:
        """The axes that go to the right and up."""
        return self._plane

    @property
    def points(self) -> Points:
        return self._points

    @property
    def centers(self) -> Centers:
        """Those that are seen: on a slice only what is near it."""
        if self._slice is None:
            return self._centers
        third = self._axes.third(self._plane)
        axis = self._axes.axes[third]
        away = np.abs(self._centers.values[:, third] - self._slice.third)
        return self._centers.only(away <= _NEAR * (axis.high - axis.low))

    @property
    def regions(self) -> npt.NDArray[np.uint32]:
        """(height, width) 0xAARRGGBB of the slice that is shown, the first row at the bottom."""
        return self._region_item.pixels

    def set_axes(self, axes: Axes, plane: tuple[int, int]) -> None:
        """Look at other axes; what is shown on them has to be given anew."""
        self._axes, self._plane = axes, plane
        self.setAccessibleName(self.tr("Pixel cloud, {0} plane").format(axes.plane_title(plane)))
        self._frame.set_axes(*(axes.axes[which] for which in plane))
        self._points, self._centers, self._slice = Points(), Centers(), None
        self._fit()
        self._show_all()

    def show_points(self, points: Points) -> None:
        self._points = points
        self._show_points()

    def show_centers(self, centers: Centers) -> None:
        self._centers = centers
        self._show_centers()

    def show_slice(self, slice: Slice | None) -> None:
        """Show which centre each colour belongs to where the third axis is at a value; None: nothing."""
        self._slice = slice
        self._show_slice()
        self._show_centers()

    def highlight(self, group: int) -> None:
        """Show what belongs to a group, and hardly anything else; -1 shows all."""
        self._highlighted = group
        self._show_all()

    def _show_all(self) -> None:
        self._show_points()
        self._show_slice()
        self._show_centers()

    def _show_points(self) -> None:
        horizontal, vertical = self._plane
        points = self._points
        last = np.argsort(~points.others(self._highlighted), kind="stable")
        argb = pack(points.shown(self._highlighted))
        values = points.values[last]
        self._points_item.set_points(values[:, horizontal], values[:, vertical], argb[last])

    def _show_slice(self) -> None:
        pixels = np.zeros((0, 0), np.uint32)
        if self._slice is not None:
            pixels = paint_slice(self._slice, self._highlighted)
        self._region_item.set_pixels(pixels, self._frame.square)

    def _show_centers(self) -> None:
        self._centers_item.set_centers(self.centers, self._plane, self._highlighted)

    def retint(self) -> None:
        self.setBackground(theme.shades().canvas)
        self._show_all()

    # Geometry: a square in the middle of what the labels leave

    def _fit(self) -> None:
        width, height = max(1.0, self._box.width()), max(1.0, self._box.height())
        side = max(1.0, min(width, height) - LABELS - FREE)
        square = self._frame.square
        across, up = square.width() / side, square.height() / side
        left = (width - side - LABELS - FREE) / 2 + LABELS
        below = (height - side - LABELS - FREE) / 2 + LABELS
        whole = QRectF(
            square.left() - left * across, square.top() - below * up, width * across, height * up
        )
        self._room = side
        self._frame.set_bounds(whole)
        self._centers_item.set_bounds(whole, side)
        self.setRange(whole, padding=0, disableAutoRange=True)

    def sizeHint(self) -> QSize:
        return QSize(168, 168)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.ignore()  # nothing here can be dragged

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hovered.emit(self.group_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit(-1)

    def group_at(self, at: QPointF) -> int:
        """The group of the centre, the point or the region at a place of the view; -1 for none."""
        centers = self.centers
        mouse = np.array([at.x(), at.y()])
        found = find_center(
            centers, self._in_view(centers.values, mouse), centers.radii(self._room), mouse
        )
        if found < 0:
            found = find_point(self._points, self._in_view(self._points.values, mouse), mouse)
        return found if found >= 0 else self._region_at(at)

    def _region_at(self, at: QPointF) -> int:
        value = self._box.mapSceneToView(self.mapToScene(at.toPoint()))
        square = self._frame.square
        if self._slice is None or not square.contains(value):
            return -1
        height, width = self._slice.places.shape
        column = int((value.x() - square.left()) / square.width() * width)
        row = int((value.y() - square.top()) / square.height() * height)
        place = self._slice.places[min(row, height - 1), min(column, width - 1)]
        return int(self._slice.groups[place]) if place >= 0 else -1

    def _in_view(self, values: npt.NDArray[Any], mouse: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """(n, 3) of (n, 3) values: where they are in the view, and how far from the mouse."""
        corner, unit = (self._place(QPointF(both, both)) for both in (0.0, 1.0))
        places = values[:, list(self._plane)] * (unit - corner) + corner
        return np.column_stack([places, np.hypot(*(places - mouse).T)])

    def _place(self, value: QPointF) -> npt.NDArray[np.float64]:
        scene = self._box.mapViewToScene(value)
        place = self.viewportTransform().map(scene)
        return np.array([place.x(), place.y()])
