"""A cloud in its cube, which turns with the mouse and with the arrow keys."""

from dataclasses import replace
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from tintype.gui import theme
from tintype.gui.widgets.cloud.axes import Axes
from tintype.gui.widgets.cloud.cube_painting import Frame, Scene, add_centers, paint_cloud
from tintype.gui.widgets.cloud.pointing import find_center, find_point
from tintype.gui.widgets.cloud.projection import Turn
from tintype.gui.widgets.cloud.scatter import Centers, Points

#: Degrees for each pixel of a drag, and for each press of an arrow key.
_PER_PIXEL, _PER_KEY = 0.5, 5.0
_ZOOM_STEP = 1.1
_LABEL_PIXELS = 11
_ARROWS = {
    Qt.Key.Key_Left: (-_PER_KEY, 0.0),
    Qt.Key.Key_Right: (_PER_KEY, 0.0),
    Qt.Key.Key_Up: (0.0, -_PER_KEY),
    Qt.Key.Key_Down: (0.0, _PER_KEY),
}


class CubeView(QWidget):
    """A drag turns the cube, the wheel zooms, a double click puts it back.

    The arrow keys turn it, too; plus and minus zoom, and Home puts it back.
    """

    #: The group of what is under the mouse; -1 is none.
    hovered = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = Scene()
        self._turn = Turn()
        self._cloud: tuple[Frame, QImage] | None = None
        self._grabbed: QPointF | None = None
        self._shows_focus = False
        self.setAccessibleName(name)
        self.setMinimumSize(120, 112)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    @property
    def scene(self) -> Scene:
        return self._scene

    @property
    def turn(self) -> Turn:
        return self._turn

    def set_axes(self, axes: Axes) -> None:
        """Look at other axes; what is shown on them has to be given anew."""
        self._change(axes=axes, points=Points(), centers=Centers())

    def show_points(self, points: Points) -> None:
        self._change(points=points)

    def show_centers(self, centers: Centers) -> None:
        """Without painting the points anew: centres move often."""
        self._scene = replace(self._scene, centers=centers)
        self.update()

    def highlight(self, group: int) -> None:
        """Show what belongs to a group, and hardly anything else; -1 shows all."""
        self._change(highlighted=group)

    def _change(self, **changes: Any) -> None:
        self._scene = replace(self._scene, **changes)
        self._cloud = None
        self.update()

    def set_turn(self, turn: Turn) -> None:
        self._turn = turn
        self.update()

    def retint(self) -> None:
        self._cloud = None
        self.update()

    def picture(self, ratio: float) -> QImage:
        """What is seen, with so many pixels for each logical one."""
        frame = Frame(self._turn, self.size(), ratio)
        if self._cloud is None or self._cloud[0] != frame:
            self._cloud = frame, paint_cloud(self._scene, frame, self._label_font())
        image = self._cloud[1].copy()
        add_centers(image, self._scene, frame)
        return image

    def _label_font(self) -> QFont:
        font = theme.tabular(self.font())
        font.setPixelSize(_LABEL_PIXELS)
        return font

    def sizeHint(self) -> QSize:
        return QSize(240, 200)

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.hovered.emit(-1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is None:
            self.hovered.emit(self.group_at(event.position()))
            return
        moved = event.position() - self._grabbed
        self._grabbed = event.position()
        self.set_turn(self._turn.turned(_PER_PIXEL * moved.x(), _PER_PIXEL * moved.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.set_turn(Turn())

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.set_turn(self._turn.zoomed(_ZOOM_STEP ** (event.angleDelta().y() / 120)))
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self.set_turn(self._turn.turned(*_ARROWS[key]))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.set_turn(self._turn.zoomed(_ZOOM_STEP))
        elif key == Qt.Key.Key_Minus:
            self.set_turn(self._turn.zoomed(1 / _ZOOM_STEP))
        elif key == Qt.Key.Key_Home:
            self.set_turn(Turn())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Who clicks sees where he is; who comes with the keyboard has to be shown.
        self._shows_focus = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._shows_focus = False
        super().focusOutEvent(event)
        self.update()

    def group_at(self, at: QPointF) -> int:
        """The group of the centre, or else of the point, at a place of the view; -1 for none."""
        frame, scene = Frame(self._turn, self.size()), self._scene
        mouse = np.array([at.x(), at.y()])
        centers, radii = scene.centers, scene.centers.radii(frame.edge)
        places = frame.project(scene.axes.in_cube(centers.values))
        found = find_center(centers, places, radii, mouse)
        if found >= 0:
            return found
        places = frame.project(scene.axes.in_cube(scene.points.values))
        return find_point(scene.points, places, mouse)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        image = self.picture(self.devicePixelRatioF())
        with QPainter(self) as painter:
            painter.drawImage(0, 0, image)
            if self._shows_focus:
                painter.setPen(QPen(QColor(theme.shades().accent), 1))
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
