"""A cloud in its cube, in planes, or in a slice; where there is room, planes beside the cube."""

from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRect, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from tintype.gui import theme
from tintype.gui.widgets.cloud.axes import AXES, RGB, Axes
from tintype.gui.widgets.cloud.cube_view import CubeView
from tintype.gui.widgets.cloud.plane_view import PlaneView
from tintype.gui.widgets.cloud.regions import Slice
from tintype.gui.widgets.cloud.scatter import Centers, Points
from tintype.gui.widgets.cloud.settling import Moment

MODES = ("cube", "planes", "slice")
#: A plane beside the cube is at least so large.
_LEAST_PLANE = 112

_View = CubeView | PlaneView
_Colors = npt.NDArray[Any]


class CloudViews(QWidget):
    """Shows one cloud in one of `MODES` on one of `AXES`."""

    #: The group of what is under the mouse; -1 is none.
    hovered = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode, self._axes = MODES[0], RGB
        self._colors = self._shown = np.zeros((0, 3), np.uint8)
        self._groups = np.zeros(0, np.intp)
        self._moment = Moment(np.zeros((0, 3)), np.zeros(0))
        self._center_shown = np.zeros((0, 3), np.uint8)
        self._center_groups = np.zeros(0, np.intp)
        self._highlighted = -1
        self._arranged: set[_View] = set()
        self.cube = CubeView(self.tr("Pixel cloud in three dimensions"), self)
        self.planes = [PlaneView() for _ in RGB.planes]
        self.slice = PlaneView()
        self._all: tuple[_View, ...] = (self.cube, *self.planes, self.slice)
        for view in self._all:
            view.setParent(self)
            view.hovered.connect(self.hovered)
        self.setMinimumSize(160, 112)
        self._take_axes()

    @property
    def mode(self) -> str:
        return self._mode

    @property
    def axes(self) -> Axes:
        return self._axes

    def set_mode(self, mode: str) -> None:
        self._mode = mode
        self._arrange()

    def set_axes(self, name: str) -> None:
        """Those of `AXES` with a name."""
        self._axes = next(axes for axes in AXES if axes.name == name)
        self._take_axes()

    # What is shown

    def show_points(self, colors: _Colors, shown: _Colors, groups: npt.NDArray[np.intp]) -> None:
        """Points at (n, 3) colours, 0 to 255, in the ones of ``shown``, of (n,) groups."""
        self._colors, self._shown, self._groups = colors, shown, groups
        points = Points(self._axes.values(colors), shown, groups)
        for view in self._places():
            if view is not self.slice:  # there regions are seen instead
                view.show_points(points)

    def show_centers(self, moment: Moment, shown: _Colors, groups: npt.NDArray[np.intp]) -> None:
        """Centres at one moment, (k, 3) colours to show them in, and (k,) their groups."""
        self._moment, self._center_shown, self._center_groups = moment, shown, groups
        values = self._axes.values
        centers = Centers(
            values(moment.colors),
            shown,
            groups,
            moment.shares,
            tuple(values(colors) for colors in moment.trail),
            moment.glow,
        )
        for view in self._places():
            view.show_centers(centers)

    def show_slice(self, slice: Slice | None) -> None:
        self.slice.show_slice(slice)

    def set_slice_plane(self, plane: tuple[int, int]) -> None:
        """Which two axes the slice is seen on."""
        self.slice.set_axes(self._axes, plane)
        self._show_again()

    def highlight(self, group: int) -> None:
        """Show what belongs to a group, and hardly anything else; -1 shows all."""
        self._highlighted = group
        for view in self._places():
            view.highlight(group)

    def retint(self) -> None:
        for view in self._all:
            view.retint()
        self.update()

    def _take_axes(self) -> None:
        for view, plane in zip(self.planes, self._axes.planes, strict=True):
            view.set_axes(self._axes, plane)
        self.slice.set_axes(self._axes, self._axes.planes[0])
        self.cube.set_axes(self._axes)
        self._show_again()

    def _show_again(self) -> None:
        self.highlight(self._highlighted)
        self.show_points(self._colors, self._shown, self._groups)
        self.show_centers(self._moment, self._center_shown, self._center_groups)

    # Where they are

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Give each view its place; those that have none are hidden."""
        places = self._places()
        for view in self._all:
            if view in places:
                view.setGeometry(places[view])
            view.setVisible(view in places)
        if set(places) != self._arranged:  # what is not seen is not kept up to date
            self._arranged = set(places)
            self._show_again()

    def _places(self) -> dict[_View, QRect]:
        whole = self.rect()
        if self._mode == "slice":
            return {self.slice: whole}
        if self._mode == "planes":
            return {**dict(zip(self.planes, _cells(whole, len(self.planes)), strict=True))}
        beside = whole.height() // len(self.planes)
        if beside < _LEAST_PLANE or whole.width() < whole.height() + beside:
            return {self.cube: whole}
        column = QRect(whole.right() + 1 - beside, 0, beside, whole.height())
        cells = _cells(column, len(self.planes))
        cube = whole.adjusted(0, 0, -beside, 0)
        return {self.cube: cube, **dict(zip(self.planes, cells, strict=True))}

    def sizeHint(self) -> QSize:
        return QSize(344, 200)

    # As a picture

    def picture(self, ratio: float) -> QImage:
        """What is seen, with so many pixels for each logical one."""
        image = QImage(self.size() * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(QColor(theme.shades().canvas))
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for view, place in self._places().items():
                if isinstance(view, CubeView):
                    painter.drawImage(place.topLeft(), view.picture(ratio))
                else:
                    view.render(painter, QRectF(place), view.viewport().rect())
        return image

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.shades().canvas))


def _cells(area: QRect, number: int) -> list[QRect]:
    """Cells of one size, in as many columns as make them largest."""
    width, height = area.width(), area.height()
    columns = max(range(1, number + 1), key=lambda n: min(width // n, height // -(-number // n)))
    rows = -(-number // columns)
    size = QSize(width // columns, height // rows)
    return [
        QRect(
            area.left() + place % columns * size.width(),
            area.top() + place // columns * size.height(),
            size.width(),
            size.height(),
        )
        for place in range(number)
    ]
