"""The pixel cloud in two planes, R-G and R-B, with the centres on top, moving while they settle."""

from typing import Any

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6.QtCore import QT_TRANSLATE_NOOP, QSize, QTimer
from PySide6.QtGui import QBrush, QColor, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tintype.gui import theme
from tintype.gui.panels.base import Panel, Place
from tintype.gui.session import Session
from tintype.gui.widgets.points_item import PointsItem
from tintype.progress import Centers

#: Which channels: horizontal, vertical.
_PLANES = ((0, 1), (0, 2))
_CHANNELS = "RGB"
_FRAME_MS = 33
#: Painting centres takes time for each: where they are many, frames that come less often leave most of
#: it to the work that moves them.
_FRAME_MS_EACH = 2
#: A settling is shown for no longer than this; of a longer one, frames are left out.
_MOST_MS = 1200


class CloudPanel(Panel):
    name = "cloud"
    title = str(QT_TRANSLATE_NOOP("Panels", "Cloud"))
    place = Place.TAB

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._frames: list[Centers] = []
        self._matte = session.recipe.matte_rgb
        self._clock = QTimer(self, interval=_FRAME_MS)
        self._clock.timeout.connect(self._next_frame)
        self._planes = [_Plane(horizontal, vertical) for horizontal, vertical in _PLANES]
        self._own = QPushButton(self.tr("Original colours"))
        self._reduced = QPushButton(self.tr("Reduced colours"))
        choice = QButtonGroup(self)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GRID)
        for button in (self._own, self._reduced):
            button.setCheckable(True)
            button.setProperty("choice", True)
            choice.addButton(button)
            buttons.addWidget(button)
        self._own.setChecked(True)
        choice.buttonClicked.connect(self._show_pixels)
        plots = QHBoxLayout()
        plots.setSpacing(theme.GRID)
        for plane in self._planes:
            plots.addWidget(plane)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, 2 * theme.GRID)
        layout.setSpacing(theme.GRID)
        layout.addLayout(plots, 1)
        layout.addLayout(buttons)
        layout.addStretch(0)
        session.image_changed.connect(self._show_image)
        session.result_changed.connect(self._show_result)
        session.centers_moved.connect(self._queue)
        self.retint()
        self._show_image()
        self._show_result()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for plane in self._planes:  # no taller than wide: the axes stay at the data
            plane.setMaximumHeight(max(plane.minimumHeight(), plane.width()))

    def retint(self) -> None:
        for plane in self._planes:
            plane.retint()

    def _show_image(self) -> None:
        self._clear_centers()
        self._show_pixels()

    def _clear_centers(self) -> None:
        self._frames.clear()
        for plane in self._planes:
            plane.set_centers(np.zeros((0, 4)), np.zeros(0))

    def _show_pixels(self) -> None:
        opened, reduced = self.session.opened, self.session.shown
        colors = np.zeros((0, 4), np.uint8)
        if opened:
            recipe = reduced.recipe if reduced else self.session.recipe
            colors, self._matte = opened.scattered_colors(recipe), recipe.matte_rgb
        shown = self._reduced_colors() if self._reduced.isChecked() else None
        if shown is None:
            shown = colors
        for plane in self._planes:
            plane.set_pixels(colors, shown)

    def _reduced_colors(self) -> npt.NDArray[np.uint8] | None:
        opened, reduced = self.session.opened, self.session.shown
        if not opened or not reduced:
            return None
        return reduced.result.palette.colors[reduced.scattered]

    def _show_result(self) -> None:
        reduced = self.session.shown
        self._reduced.setEnabled(reduced is not None)
        if not reduced:
            self._clear_centers()
            return
        if self._reduced.isChecked() or reduced.recipe.matte_rgb != self._matte:
            self._show_pixels()
        visible = [swatch for swatch in reduced.result.palette.swatches if swatch.color[3]]
        colors = np.array([swatch.color for swatch in visible], float).reshape(-1, 4)
        self._queue([(colors[:, :3], np.array([swatch.share or 0 for swatch in visible]))])

    def _queue(self, moved: list[Centers]) -> None:
        """Show these places of the centres one after the other, not all at once."""
        self._frames += moved
        n_centers = max(len(share) for _, share in self._frames)
        self._clock.setInterval(max(_FRAME_MS, _FRAME_MS_EACH * n_centers))
        most = max(1, _MOST_MS // self._clock.interval())
        if len(self._frames) > most:
            kept = np.linspace(len(self._frames) - 1, 0, most).astype(int)[::-1]
            self._frames = [self._frames[place] for place in kept]
        if not self._clock.isActive():
            self._next_frame()
            self._clock.start()

    def _next_frame(self) -> None:
        if not self._frames:
            self._clock.stop()
            return
        colors, share = self._frames.pop(0)
        for plane in self._planes:
            plane.set_centers(colors, share)


class _Plane(pg.PlotWidget):  # type: ignore[misc]
    """One scatter plot of two channels against each other."""

    def __init__(self, horizontal: int, vertical: int) -> None:
        super().__init__()
        self._axes = horizontal, vertical
        name = f"{_CHANNELS[horizontal]}-{_CHANNELS[vertical]}"
        self.setAccessibleName(self.tr("Pixel cloud, {0} plane").format(name))
        self.setMinimumSize(144, 128)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setMouseEnabled(False, False)
        self.setAspectLocked(True)
        self.setRange(xRange=(0, 255), yRange=(0, 255), padding=0.13)
        ticks = [[(value, str(value)) for value in (0, 255)]]
        for side, channel in (("bottom", horizontal), ("left", vertical)):
            axis = self.getAxis(side)
            axis.setTicks(ticks)
            axis.setLabel(_CHANNELS[channel])
            axis.setStyle(tickLength=0, tickTextOffset=3)
        self.getAxis("left").setWidth(32)
        self.getAxis("bottom").setHeight(28)
        self._pixels = PointsItem(2)
        self._centers = pg.ScatterPlotItem(pxMode=True, antialias=True)
        self.addItem(self._pixels)
        self.addItem(self._centers)

    def sizeHint(self) -> QSize:
        return QSize(168, 168)  # square inside, beside two axes

    def set_pixels(self, colors: npt.NDArray[np.uint8], shown: npt.NDArray[np.uint8]) -> None:
        """Pixels of (n, 4) ``colors``, at their places, shown in those of ``shown``."""
        horizontal, vertical = self._axes
        places = colors.astype(np.float64)
        self._pixels.set_points(places[:, horizontal], places[:, vertical], shown[:, :3])

    def set_centers(self, colors: npt.NDArray[Any], share: npt.NDArray[Any]) -> None:
        horizontal, vertical = self._axes
        rgb = np.clip(np.rint(colors[:, :3]), 0, 255).astype(int).tolist()
        self._centers.setData(
            x=colors[:, horizontal],
            y=colors[:, vertical],
            size=7 + 26 * np.sqrt(np.clip(share, 0, 1)),
            brush=[QBrush(QColor(*color)) for color in rgb],
        )

    def retint(self) -> None:
        chosen = theme.shades()
        self.setBackground(chosen.canvas)
        for side in ("bottom", "left"):
            axis = self.getAxis(side)
            axis.setPen(chosen.line)
            axis.setTextPen(chosen.quiet)
        self._centers.setPen(pg.mkPen(chosen.text, width=1.2))
