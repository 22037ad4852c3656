"""The pixel cloud in a cube, in planes and in slices, with the centres moving while they settle."""

from collections.abc import Callable
from functools import partial

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QT_TRANSLATE_NOOP, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from tintype.color import deficiency
from tintype.color.spaces import Space
from tintype.gui import theme
from tintype.gui.look import NONE, VISIONS
from tintype.gui.panels.base import Panel, Place
from tintype.gui.session import Session
from tintype.gui.shown import Reduced
from tintype.gui.widgets.choice_field import ChoiceField
from tintype.gui.widgets.cloud.axes import AXES, Axes
from tintype.gui.widgets.cloud.regions import Slice, find_regions, slice_colors
from tintype.gui.widgets.cloud.settling import Moment, Settling
from tintype.gui.widgets.cloud.slice_bar import SliceBar
from tintype.gui.widgets.cloud.views import MODES, CloudViews
from tintype.gui.widgets.segments import Segments
from tintype.progress import Centers, Progress

#: As wide as the field for the axes grows.
_MOST_AXES = 15 * theme.GRID
_COLORS = ("original", "reduced")
#: A picture of the cloud has so many pixels for each one of the view.
_PICTURE_RATIO = 2.0


class CloudPanel(Panel):
    name = "cloud"
    title = str(QT_TRANSLATE_NOOP("Panels", "Cloud"))
    place = Place.TAB

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._is_stale = True
        self._vision = session.look.vision
        self._settling = Settling(self)
        self._settling.moved.connect(self._show_moment)
        self._slicing = session.runner("slicing")
        self.views = CloudViews()
        self._build()
        self._restore()
        session.image_changed.connect(partial(self._unless_hidden, self._begin))
        session.result_changed.connect(partial(self._unless_hidden, self._show_result))
        session.centers_moved.connect(self._queue)
        session.look.highlighted.connect(self.views.highlight)
        session.look.changed.connect(self._take_vision)
        self.views.hovered.connect(session.look.highlight)
        self.retint()

    # Parts

    def _build(self) -> None:
        self._mode = Segments(
            self.tr("View of the cloud"),
            (
                (
                    MODES[0],
                    self.tr("3-D"),
                    self.tr("Drag to turn; the wheel zooms"),
                ),
                (MODES[1], self.tr("Planes"), self.tr("Two axes at a time")),
                (
                    MODES[2],
                    self.tr("Slice"),
                    self.tr("Which colours become which swatch"),
                ),
            ),
        )
        self._axes = ChoiceField(self.tr("Axes of the cloud"))
        self._axes.setMaximumWidth(_MOST_AXES)
        self._axes.setToolTip(self.tr("Axes: red, green and blue, or lightness and hue as seen"))
        self._axes.set_choices([(axes.name, axes.title, "") for axes in AXES])
        self._reduced = QPushButton(self.tr("Reduced"))
        self._reduced.setCheckable(True)
        self._reduced.setProperty("choice", True)
        self._reduced.setToolTip(self.tr("Points in the colours that they are reduced to"))
        self._export = QToolButton()
        self._export.setAutoRaise(True)
        self._export.setFocusPolicy(self._reduced.focusPolicy())
        self._export.setIconSize(QSize(18, 18))
        self._export.setToolTip(self.tr("Export the cloud as a picture"))
        self._export.setAccessibleName(self._export.toolTip())
        self._bar = SliceBar()
        self._mode.value_changed.connect(self._change_mode)
        self._axes.value_changed.connect(self._change_axes)
        self._reduced.toggled.connect(self._change_colors)
        self._export.clicked.connect(lambda: self.asked.emit("export_cloud"))
        self._bar.plane_changed.connect(self._change_plane)
        self._bar.third_changed.connect(self._cut)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(self._mode)
        row.addWidget(self._axes, 1)
        row.addWidget(self._reduced)
        row.addStretch(0)
        row.addWidget(self._export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        layout.setSpacing(theme.GRID)
        layout.addLayout(row)
        layout.addWidget(self._bar)
        layout.addWidget(self.views, 1)

    def _restore(self) -> None:
        """As it was left the last time."""
        choice = self.session.settings.choice
        self._mode.set_value(choice("cloud/mode", MODES))
        self._axes.set_value(choice("cloud/axes", [axes.name for axes in AXES]))
        self._reduced.setChecked(choice("cloud/colors", _COLORS) == _COLORS[1])
        self._change_axes(self._axes.currentData())
        self._change_mode(self._mode.value)

    def retint(self) -> None:
        self._export.setIcon(theme.icon("export-image"))
        self.views.retint()

    def picture(self) -> QImage:
        """What is seen of the cloud, twice as fine."""
        return self.views.picture(_PICTURE_RATIO)

    # What was chosen

    def _change_mode(self, mode: str) -> None:
        self.session.settings.remember_choice("cloud/mode", mode)
        self._bar.setVisible(mode == "slice")
        self.views.set_mode(mode)
        self._cut()

    def _change_axes(self, name: str) -> None:
        self.session.settings.remember_choice("cloud/axes", name)
        self.views.set_axes(name)
        self._bar.set_axes(self.views.axes)
        self._cut()

    def _change_colors(self, is_reduced: bool) -> None:
        self.session.settings.remember_choice("cloud/colors", _COLORS[is_reduced])
        self._show_points()

    def _change_plane(self) -> None:
        self.views.set_slice_plane(self._bar.plane)
        self._cut()

    # What is shown

    def seen(self) -> None:
        if self._is_stale:
            self._begin()

    def _take_vision(self) -> None:
        if self._vision != self.session.look.vision:
            self._vision = self.session.look.vision
            self._unless_hidden(self._begin)

    def _unless_hidden(self, show: Callable[[], None]) -> None:
        """Do it now, or all of it when somebody looks."""
        if self.is_seen:
            show()
        else:
            self._is_stale = True

    def _begin(self) -> None:
        """Show all anew; nobody knows where the centres came from."""
        self._is_stale = False
        self._settling.clear()
        self._show_moment(Moment(np.zeros((0, 3)), np.zeros(0)))
        self._show_result()

    def _show_result(self) -> None:
        self._show_points()
        shown = self.session.shown
        if shown is None:
            return
        palette, places = shown.result.palette, _visible(shown)
        shares = np.array([palette.swatches[place].share or 0 for place in places])
        centers = palette.colors[places, :3].astype(float), shares
        if shown.is_preview:
            self._settling.jump(centers)
        else:
            self._settling.queue([centers])
        self._cut()

    def _show_points(self) -> None:
        opened, shown = self.session.opened, self.session.shown
        if opened is None:
            self.views.show_points(np.zeros((0, 3), np.uint8), np.zeros((0, 3)), np.zeros(0, int))
            return
        recipe = shown.recipe if shown else self.session.recipe
        colors = opened.scattered_colors(recipe)[:, :3]
        groups = shown.scattered if shown else np.full(len(colors), -1)
        painted = colors
        if shown and self._reduced.isChecked():
            painted = shown.result.palette.colors[groups, :3]
        self.views.show_points(colors, self._as_seen(painted), groups)

    def _queue(self, moved: list[Centers]) -> None:
        if self.is_seen:
            self._settling.queue(moved)

    def _show_moment(self, moment: Moment) -> None:
        colors = np.clip(np.rint(moment.colors), 0, 255).astype(np.uint8)
        self.views.show_centers(moment, self._as_seen(colors), self._groups(colors))

    def _groups(self, colors: npt.NDArray[np.uint8]) -> npt.NDArray[np.intp]:
        """(k,) the swatches that centres are; while they are on their way, none."""
        shown = self.session.shown
        if shown is not None:
            places = _visible(shown)
            if np.array_equal(colors, shown.result.palette.colors[places, :3]):
                return places
        return np.full(len(colors), NONE)

    def _as_seen(self, colors: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
        """Colours as the eyes that were chosen see them."""
        vision = self.session.look.vision
        if vision == VISIONS[0]:
            return colors
        return deficiency.by_name(vision).seen(colors).astype(np.uint8)

    # Slices

    def _cut(self) -> None:
        """Find the regions of the centres on the slice that was chosen."""
        shown = self.session.shown
        if self.views.mode != "slice" or shown is None:
            return
        palette, third = shown.result.palette, self._bar.third
        places = _solid(shown)
        cut = partial(
            _regions,
            self.views.axes,
            self._bar.plane,
            third,
            palette.colors[places, :3],
            shown.recipe.measured_in,
        )
        self._slicing.run(
            cut,
            on_success=partial(self._show_slice, third, palette.colors[places, :3], places),
            on_failure=_give_up,
        )

    def _show_slice(
        self,
        third: float,
        colors: npt.NDArray[np.uint8],
        places: npt.NDArray[np.intp],
        regions: npt.NDArray[np.intp],
    ) -> None:
        self.views.show_slice(Slice(third, regions, self._as_seen(colors), places))


def _regions(
    axes: Axes,
    plane: tuple[int, int],
    third: float,
    centers: npt.NDArray[np.uint8],
    space: Space,
    progress: Progress,
) -> npt.NDArray[np.intp]:
    return find_regions(slice_colors(axes, plane, third), centers, space)


def _give_up(error: Exception) -> None:
    raise error


def _visible(shown: Reduced) -> npt.NDArray[np.intp]:
    """The swatches of a result that have a colour: all but what is fully transparent."""
    return np.flatnonzero(shown.result.palette.colors[:, 3])


def _solid(shown: Reduced) -> npt.NDArray[np.intp]:
    """Those that opaque colours go to: opaque ones, as long as there is one."""
    solid = np.flatnonzero(shown.result.palette.colors[:, 3] == 255)
    return solid if len(solid) else _visible(shown)
