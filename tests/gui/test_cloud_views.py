"""The cube, the planes and the slice, each on its own: what is painted, and what is under the mouse."""

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from tintype.color.spaces import OKLAB, SRGB
from tintype.gui import theme
from tintype.gui.widgets.cloud.axes import AXES, OKLAB_AXES, RGB
from tintype.gui.widgets.cloud.cube_painting import Frame
from tintype.gui.widgets.cloud.cube_view import CubeView
from tintype.gui.widgets.cloud.plane_view import PlaneView
from tintype.gui.widgets.cloud.projection import Turn
from tintype.gui.widgets.cloud.regions import Slice, find_regions, paint_slice, slice_colors
from tintype.gui.widgets.cloud.scatter import Centers, Points
from tintype.gui.widgets.cloud.settling import Settling
from tintype.gui.widgets.cloud.slice_bar import SliceBar
from tintype.gui.widgets.cloud.views import MODES, CloudViews


def points(colors, groups=None, axes=RGB, shown=None):
    colors = np.array(colors, np.uint8).reshape(-1, 3)
    groups = np.arange(len(colors)) if groups is None else np.array(groups)
    return Points(axes.values(colors), colors if shown is None else np.array(shown), groups)


def centers(colors, shares=None, axes=RGB, **more):
    colors = np.array(colors, np.uint8).reshape(-1, 3)
    shares = np.full(len(colors), 0.1) if shares is None else np.array(shares)
    return Centers(axes.values(colors), colors, np.arange(len(colors)), shares, **more)


@pytest.fixture
def cube(qtbot):
    theme.apply("light")
    view = CubeView("cloud")
    qtbot.addWidget(view)
    view.resize(320, 300)
    with qtbot.waitExposed(view):
        view.show()
    return view


@pytest.fixture
def plane(qtbot):
    theme.apply("light")
    view = PlaneView()
    qtbot.addWidget(view)
    view.resize(230, 230)
    with qtbot.waitExposed(view):
        view.show()
    return view


def place_in(cube, color, axes=RGB):
    """Where a colour is seen in a cube, in pixels."""
    values = axes.values(np.array([color]))
    x, y, _ = Frame(cube.turn, cube.size()).project(axes.in_cube(values))[0]
    return QPointF(float(x), float(y))


def place_on(plane, *value):
    return QPointF(plane.mapFromScene(plane._box.mapViewToScene(QPointF(*value))))


def seen(widget, at):
    shot = widget.grab().toImage()
    ratio = shot.devicePixelRatio()
    return shot.pixelColor(round(at.x() * ratio), round(at.y() * ratio)).name()


def changed(before, after):
    """How many pixels of two pictures differ."""
    one, other = (np.frombuffer(image.constBits(), np.uint32) for image in (before, after))
    return int((one != other).sum())


class TestAxes:
    @pytest.mark.parametrize("axes", AXES, ids=lambda axes: axes.name)
    def test_all_of_srgb_is_inside(self, axes):
        steps = np.linspace(0, 255, 18)
        grid = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(-1, 3)
        places = axes.in_cube(axes.values(grid))
        assert places.min() >= -1e-6
        assert places.max() <= 1 + 1e-6

    def test_red_is_right_green_is_up_and_blue_is_away(self):
        assert RGB.in_cube(RGB.values(np.diag([255, 255, 255]))).tolist() == [
            [1, 0, 0],
            [0, 0, 1],
            [0, 1, 0],
        ]

    def test_oklab_has_lightness_up(self):
        black, white = OKLAB_AXES.in_cube(OKLAB_AXES.values(np.array([[0, 0, 0], [255, 255, 255]])))
        assert (black[2], white[2]) == pytest.approx((0, 1), abs=1e-5)
        assert black[:2] == pytest.approx(white[:2], abs=1e-3)

    @pytest.mark.parametrize("axes", AXES, ids=lambda axes: axes.name)
    def test_there_are_three_planes_with_names_of_their_own(self, axes):
        assert {frozenset(plane) for plane in axes.planes} == {
            frozenset(pair) for pair in ((0, 1), (0, 2), (1, 2))
        }
        assert [RGB.plane_title(plane) for plane in RGB.planes] == ["R-G", "R-B", "G-B"]
        assert [OKLAB_AXES.plane_title(p) for p in OKLAB_AXES.planes] == ["L-a", "L-b", "a-b"]


class TestCube:
    def test_a_point_is_seen_at_its_place(self, cube):
        cube.show_points(points([[128, 128, 128]], shown=[[255, 0, 255]]))
        color = QColor(seen(cube, place_in(cube, (128, 128, 128))))
        assert color.red() > color.green() + 60  # a little faded

    def test_what_is_nearer_hides_what_is_farther(self, cube):
        """However it is turned, and in whatever order points are given."""
        rng = np.random.default_rng(1)
        for _ in range(6):
            turn = Turn(float(rng.uniform(0, 360)), float(rng.uniform(-60, 60)))
            cube.set_turn(turn)
            eye = turn.matrix.T @ np.array([0, -1, 0])  # towards it, in the cube
            near = 0.5 + 0.3 * eye
            values = 255 * np.stack([near, 1 - near])[:, np.argsort(RGB.cube)]
            shown = np.array([[255, 0, 0], [0, 0, 255]])
            for order in ([0, 1], [1, 0]):
                cube.show_points(Points(values[order], shown[order], np.array(order)))
                at = place_in(cube, (127.5, 127.5, 127.5))
                color = QColor(seen(cube, at))
                assert color.red() > color.blue()

    def test_a_centre_is_a_circle_in_its_colour_on_top_of_points(self, cube):
        cube.show_points(points([[200, 30, 30]] * 5, shown=[[0, 255, 0]] * 5))
        cube.show_centers(centers([[200, 30, 30]]))
        assert seen(cube, place_in(cube, (200, 30, 30))) == "#c81e1e"

    def test_a_larger_share_is_a_larger_circle(self):
        small, large = centers([[0, 0, 0], [9, 9, 9]], [0.01, 0.5]).radii(200)
        assert large > 3 * small

    def test_areas_of_circles_go_with_the_shares(self):
        areas = centers([[0, 0, 0]] * 3, [0.1, 0.2, 0.3]).radii(200) ** 2
        assert areas[2] - areas[1] == pytest.approx(areas[1] - areas[0])

    def test_trails_are_seen_while_they_glow(self, cube):
        here, there = [[40, 200, 200]], RGB.values(np.array([[220, 60, 60]]))
        cube.show_centers(centers(here))
        without = cube.picture(1)
        cube.show_centers(centers(here, trail=(there,), glow=1.0))
        assert changed(without, cube.picture(1)) > 50
        cube.show_centers(centers(here, trail=(there,), glow=0.0))
        assert changed(without, cube.picture(1)) == 0

    def test_what_is_highlighted_keeps_its_colour_and_the_others_lose_theirs(self, cube):
        cube.show_points(points([[250, 20, 20], [20, 250, 20]]))
        red, green = (place_in(cube, color) for color in ((250, 20, 20), (20, 250, 20)))
        before = seen(cube, red), seen(cube, green)
        cube.highlight(0)
        assert seen(cube, red) == before[0]
        assert QColor(seen(cube, green)).saturation() < QColor(before[1]).saturation() / 2
        cube.highlight(-1)
        assert (seen(cube, red), seen(cube, green)) == before

    def test_a_highlighted_centre_has_a_larger_ring(self, cube):
        cube.show_centers(centers([[128, 128, 128], [10, 10, 10]]))
        before = cube.picture(1)
        cube.highlight(0)
        assert changed(before, cube.picture(1)) > 60

    def test_centres_that_move_leave_the_points_as_they_are(self, cube):
        """Painting all points for each frame would take the time that finding the centres needs."""
        cube.show_points(points([[128, 128, 128]]))
        cube.picture(1)
        painted = cube._cloud
        cube.show_centers(centers([[1, 2, 3]]))
        cube.picture(1)
        assert cube._cloud is painted

    def test_empty_it_is_a_cube_without_points(self, cube):
        empty = cube.picture(1)
        cube.show_points(points([[128, 128, 128]] * 3))
        cube.show_points(Points())
        assert changed(empty, cube.picture(1)) == 0
        assert cube.group_at(QPointF(150, 150)) == -1

    @pytest.mark.parametrize("axes", AXES, ids=lambda axes: axes.name)
    @pytest.mark.parametrize("turn", [Turn(0, 0), Turn(0, 90), Turn(90, -90), Turn(45, 0)])
    def test_it_is_painted_from_any_side(self, cube, axes, turn):
        cube.set_axes(axes)
        cube.set_turn(turn)
        assert not cube.grab().isNull()

    def test_a_picture_is_as_fine_as_wanted(self, cube):
        assert cube.picture(2).size() == 2 * cube.size()


class TestPointing:
    def test_a_centre_counts_before_a_point(self, cube):
        color = [128, 128, 128]
        cube.show_points(points([color], groups=[7]))
        at = place_in(cube, color)
        assert cube.group_at(at) == 7
        cube.show_centers(centers([color]))
        assert cube.group_at(at) == 0

    def test_the_nearer_of_two_counts(self, cube):
        cube.set_turn(Turn(0, 0))
        middle = place_in(cube, (127.5, 127.5, 127.5))
        cube.show_points(points([[128, 128, 250], [128, 128, 5]]))
        assert cube.group_at(middle) == 1
        cube.show_centers(centers([[128, 128, 250], [128, 128, 5]]))
        assert cube.group_at(middle) == 1

    def test_a_few_pixels_beside_it_is_near_enough_and_more_is_not(self, cube):
        cube.show_points(points([[128, 128, 128]], groups=[3]))
        at = place_in(cube, [128, 128, 128])
        assert cube.group_at(at + QPointF(3, 0)) == 3
        assert cube.group_at(at + QPointF(9, 0)) == -1

    def test_it_tells_what_the_mouse_is_over_and_that_it_has_left(self, cube, qtbot):
        cube.show_points(points([[128, 128, 128]], groups=[3]))
        at = place_in(cube, [128, 128, 128])
        with qtbot.waitSignal(cube.hovered) as told:
            move(cube, at)
        assert told.args == [3]
        with qtbot.waitSignal(cube.hovered) as told:
            QApplication.sendEvent(cube, QEvent(QEvent.Type.Leave))
        assert told.args == [-1]


def move(widget, at, buttons=Qt.MouseButton.NoButton):
    place = QPointF(at)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        QPointF(widget.mapToGlobal(place.toPoint())),
        Qt.MouseButton.NoButton,
        buttons,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


def wheel(widget, steps):
    at = QPointF(widget.rect().center())
    event = QWheelEvent(
        at,
        QPointF(widget.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


class TestTurning:
    def test_a_drag_turns_it_and_what_is_near_follows_the_hand(self, cube, qtbot):
        cube.set_turn(Turn(0, 0))
        near = place_in(cube, (128, 128, 0))
        qtbot.mousePress(cube, Qt.MouseButton.LeftButton, pos=QPoint(150, 150))
        move(cube, QPointF(180, 170), Qt.MouseButton.LeftButton)
        qtbot.mouseRelease(cube, Qt.MouseButton.LeftButton, pos=QPoint(180, 170))
        after = place_in(cube, (128, 128, 0))
        assert after.x() > near.x()
        assert after.y() > near.y()

    def test_a_double_click_puts_it_back(self, cube, qtbot):
        cube.set_turn(Turn(200, -40, 2.0))
        qtbot.mouseDClick(cube, Qt.MouseButton.LeftButton, pos=QPoint(150, 150))
        assert cube.turn == Turn()

    def test_the_wheel_zooms(self, cube):
        wheel(cube, 2)
        assert cube.turn.zoom > 1.1
        wheel(cube, -2)
        assert cube.turn.zoom == pytest.approx(1)

    @pytest.mark.parametrize(
        ("key", "yaw", "pitch"),
        [("Left", -1, 0), ("Right", 1, 0), ("Up", 0, -1), ("Down", 0, 1)],
    )
    def test_arrow_keys_turn_it(self, cube, qtbot, key, yaw, pitch):
        qtbot.keyClick(cube, getattr(Qt.Key, f"Key_{key}"))
        assert np.sign(cube.turn.yaw - Turn().yaw) == yaw
        assert np.sign(cube.turn.pitch - Turn().pitch) == pitch

    def test_keys_zoom_and_put_it_back(self, cube, qtbot):
        qtbot.keyClick(cube, Qt.Key.Key_Plus)
        qtbot.keyClick(cube, Qt.Key.Key_Plus)
        qtbot.keyClick(cube, Qt.Key.Key_Minus)
        assert cube.turn.zoom == pytest.approx(1.1)
        qtbot.keyClick(cube, Qt.Key.Key_Home)
        assert cube.turn == Turn()

    def test_who_comes_by_the_tab_key_sees_where_he_is(self, cube):
        accent = QColor(theme.shades().accent).name()
        for reason, is_shown in (
            (Qt.FocusReason.TabFocusReason, True),
            (Qt.FocusReason.MouseFocusReason, False),
        ):
            QApplication.sendEvent(cube, QFocusEvent(QEvent.Type.FocusIn, reason))
            assert (seen(cube, QPointF(0, 0)) == accent) is is_shown


class TestPlane:
    def test_a_point_is_painted_where_it_belongs(self, plane):
        plane.show_points(points([[200, 50, 0]]))
        at = place_on(plane, 200, 50)
        shot = plane.grab().toImage()
        found = np.array(
            [
                (x, y)
                for x in range(shot.width())
                for y in range(shot.height())
                if shot.pixelColor(x, y).name() == "#c83200"
            ]
        )
        assert found.mean(axis=0) / shot.devicePixelRatio() == pytest.approx(
            (at.x(), at.y()), abs=1.5
        )

    def test_a_centre_is_painted_where_it_belongs(self, plane):
        plane.show_centers(centers([[0, 128, 250]]))
        assert seen(plane, place_on(plane, 0, 128)) == "#0080fa"

    @pytest.mark.parametrize("size", [(400, 200), (200, 400), (130, 130)])
    def test_it_is_a_square_inside(self, plane, qtbot, size):
        plane.resize(*size)
        low, high = place_on(plane, 0, 0), place_on(plane, 255, 255)
        assert high.x() - low.x() == pytest.approx(low.y() - high.y(), abs=2)
        assert high.x() - low.x() >= min(size) - 34
        assert low.x() >= 18
        assert low.y() <= size[1] - 18

    def test_it_tells_what_the_mouse_is_over(self, plane, qtbot):
        plane.show_points(points([[200, 50, 0]], groups=[5]))
        with qtbot.waitSignal(plane.hovered) as told:
            move(plane.viewport(), place_on(plane, 200, 50))
        assert told.args == [5]
        assert plane.group_at(place_on(plane, 100, 200)) == -1

    def test_of_others_hardly_any_colour_is_left(self, plane):
        plane.show_points(points([[250, 20, 20], [20, 250, 20]]))
        plane.highlight(1)
        argb = plane._points_item.points[2]
        left = [QColor(color).saturation() for color in argb.tolist()]
        assert left[0] < 40
        assert left[1] > 200
        assert argb[1] == 0xFF14FA14  # and what is highlighted lies on top


class TestSlice:
    @pytest.mark.parametrize("space", [SRGB, OKLAB], ids=lambda space: space.name)
    @pytest.mark.parametrize("axes", AXES, ids=lambda axes: axes.name)
    def test_each_colour_goes_to_the_nearest_centre(self, axes, space):
        rng = np.random.default_rng(0)
        palette = rng.integers(0, 256, (9, 3)).astype(np.uint8)
        axis = axes.axes[axes.third(axes.planes[0])]
        colors = slice_colors(axes, axes.planes[0], (axis.low + axis.high) / 2)
        found = find_regions(colors, palette, space)
        rows, columns = np.nonzero(found >= 0)
        assert len(rows) > 1000
        own = space.positions(colors[rows, columns], opaque=True)
        away = np.linalg.norm(own[:, None] - space.positions(palette, opaque=True), axis=2)
        least = away[np.arange(len(own)), found[rows, columns]]
        assert least == pytest.approx(away.min(axis=1), abs=1e-2)

    def test_the_first_row_is_the_lower_end_of_the_vertical_axis(self):
        colors = slice_colors(RGB, (0, 1), 77)
        assert colors[0, 0].tolist() == [0, 0, 77]
        assert colors[0, -1].tolist() == [255, 0, 77]
        assert colors[-1, 0].tolist() == [0, 255, 77]

    def test_what_no_screen_shows_has_no_region(self):
        colors = slice_colors(OKLAB_AXES, (1, 2), 0.5)
        found = find_regions(colors, np.zeros((1, 3), np.uint8), SRGB)
        assert found[0, 0] == -1
        assert found[len(found) // 2, len(found) // 2] == 0
        grey = find_regions(slice_colors(RGB, (0, 1), 0.0), np.zeros((1, 3), np.uint8), SRGB)
        assert (grey == 0).all()

    def test_it_is_painted_in_the_colours_of_the_centres(self):
        slice = Slice(0, np.array([[0, -1], [1, 1]]), np.array([[255, 0, 0], [0, 0, 255]]), _two())
        assert paint_slice(slice, -1).tolist() == [[0xFFFF0000, 0], [0xFF0000FF, 0xFF0000FF]]
        dimmed = paint_slice(slice, 4)
        assert dimmed[1, 0] == 0xFF0000FF
        assert QColor(int(dimmed[0, 0])).saturation() < 60

    def test_it_is_seen_and_pointed_at(self, plane):
        places = np.zeros((10, 10), int)
        places[5:] = 1
        plane.show_slice(Slice(128, places, np.array([[200, 0, 0], [0, 0, 200]]), _two()))
        low, high = place_on(plane, 60, 60), place_on(plane, 60, 200)
        assert (seen(plane, low), seen(plane, high)) == ("#c80000", "#0000c8")
        assert (plane.group_at(low), plane.group_at(high)) == (3, 4)

    def test_only_centres_near_it_are_seen(self, plane):
        plane.show_slice(Slice(128, np.zeros((2, 2), int), np.zeros((1, 3)), np.array([0])))
        plane.show_centers(centers([[50, 50, 130], [90, 90, 250]]))
        assert plane.centers.values.tolist() == [[50, 50, 130]]

    def test_the_bar_offers_the_planes_and_the_third_axis(self, qtbot):
        bar = SliceBar()
        qtbot.addWidget(bar)
        assert (bar.plane, bar.third) == ((0, 1), 127)
        bar.set_axes(OKLAB_AXES)
        assert bar.plane == (1, 0)
        assert bar.third == pytest.approx(-0.06)
        with qtbot.waitSignal(bar.plane_changed):
            bar._planes.setCurrentIndex(2)
        assert bar.plane == (1, 2)
        assert bar.third == 0.5
        with qtbot.waitSignal(bar.third_changed):
            bar._field_shown.focusProxy().stepUp()
        assert bar.third > 0.5


def _two():
    return np.array([3, 4])


class TestSettling:
    @pytest.fixture
    def settling(self, qtbot):
        made = Settling()
        made.told = []
        made.moved.connect(made.told.append)
        yield made
        made.clear()

    def rest(self, settling, qtbot):
        qtbot.waitUntil(lambda: not settling.is_active, timeout=20_000)

    def frame(self, *colors):
        return np.array(colors, float).reshape(-1, 3), np.full(len(colors), 0.1)

    def test_frames_come_one_after_the_other_and_the_trail_fades(self, settling, qtbot):
        frames = [self.frame([10 * step, 0, 0]) for step in range(4)]
        settling.queue(frames)
        self.rest(settling, qtbot)
        reds = [moment.colors[0, 0] for moment in settling.told]
        assert reds[:4] == [0, 10, 20, 30]
        assert settling.told[0].trail == ()
        assert [places[0, 0] for places in settling.told[3].trail] == [0, 10, 20]
        glows = [moment.glow for moment in settling.told[3:]]
        assert glows == sorted(glows, reverse=True)
        assert (glows[0], glows[-1]) == (1, 0)
        assert settling.told[-1].trail == ()

    def test_each_comes_from_the_nearest_before_whatever_their_order(self, settling, qtbot):
        settling.queue([self.frame([0, 0, 0], [200, 0, 0]), self.frame([190, 0, 0], [5, 0, 0])])
        self.rest(settling, qtbot)
        assert settling.told[1].trail[-1].tolist() == [[200, 0, 0], [0, 0, 0]]

    def test_one_that_splits_has_two_that_come_from_it(self, settling, qtbot):
        settling.queue([self.frame([100, 0, 0]), self.frame([90, 0, 0], [110, 0, 0])])
        self.rest(settling, qtbot)
        assert settling.told[1].trail[-1].tolist() == [[100, 0, 0], [100, 0, 0]]

    def test_of_a_long_settling_frames_are_left_out_but_not_the_last(self, settling, qtbot):
        settling.queue([self.frame([step, 0, 0]) for step in range(200)])
        self.rest(settling, qtbot)
        reds = list(dict.fromkeys(moment.colors[0, 0] for moment in settling.told))
        assert reds[-1] == 199
        assert len(reds) < 50

    def test_without_any_centre_nothing_happens(self, settling, qtbot):
        settling.queue([self.frame(), self.frame([1, 1, 1]), self.frame()])
        self.rest(settling, qtbot)
        assert settling.told[-1].colors.shape == (0, 3)

    def test_after_another_image_nobody_came_from_anywhere(self, settling, qtbot):
        settling.queue([self.frame([0, 0, 0])])
        settling.clear()
        settling.queue([self.frame([9, 0, 0])])
        self.rest(settling, qtbot)
        assert settling.told[-1].trail == ()


class TestViews:
    @pytest.fixture
    def views(self, qtbot):
        theme.apply("light")
        made = CloudViews()
        qtbot.addWidget(made)
        made.resize(360, 210)
        with qtbot.waitExposed(made):
            made.show()
        return made

    def shown(self, views):
        return [view for view in (views.cube, *views.planes, views.slice) if view.isVisible()]

    def test_each_mode_shows_its_own(self, views):
        assert self.shown(views) == [views.cube]
        views.set_mode("planes")
        assert self.shown(views) == views.planes
        views.set_mode("slice")
        assert self.shown(views) == [views.slice]

    def test_where_there_is_room_planes_are_beside_the_cube(self, views):
        views.resize(1200, 800)
        assert self.shown(views) == [views.cube, *views.planes]
        places = [view.geometry() for view in self.shown(views)]
        for at, one in enumerate(places):
            assert views.rect().contains(one)
            assert not any(one.intersects(other) for other in places[at + 1 :])

    @pytest.mark.parametrize(
        ("size", "side"), [((360, 200), 120), ((200, 690), 200), ((500, 500), 250)]
    )
    def test_planes_share_the_room(self, views, size, side):
        views.set_mode("planes")
        views.resize(*size)
        places = [plane.geometry() for plane in views.planes]
        assert len({(place.width(), place.height()) for place in places}) == 1
        assert min(places[0].width(), places[0].height()) == side
        assert not any(a.intersects(b) for a, b in pairwise(places))

    def test_what_comes_into_sight_shows_what_is_there_now(self, views):
        colors = np.array([[9, 99, 200]], np.uint8)
        views.show_points(colors, colors, np.array([0]))
        views.set_mode("planes")
        assert [len(plane.points) for plane in views.planes] == [1, 1, 1]
        views.set_axes("oklab")
        expected = OKLAB_AXES.values(colors)
        assert np.array_equal(views.planes[0].points.values, expected)

    def test_what_is_highlighted_stays_so_in_another_view(self, views):
        colors = np.array([[250, 20, 20], [20, 250, 20]], np.uint8)
        views.show_points(colors, colors, np.array([0, 1]))
        views.highlight(1)
        views.set_mode("planes")
        argb = views.planes[0]._points_item.points[2]
        assert [QColor(color).saturation() > 200 for color in argb.tolist()] == [False, True]

    @pytest.mark.parametrize("mode", MODES)
    @pytest.mark.parametrize("axes", AXES, ids=lambda axes: axes.name)
    def test_a_picture_is_what_is_seen_only_finer(self, views, mode, axes, qtbot):
        colors = np.random.default_rng(0).integers(0, 256, (300, 3)).astype(np.uint8)
        views.set_axes(axes.name)
        views.set_mode(mode)
        views.show_points(colors, colors, np.zeros(300, int))
        picture = views.picture(2)
        assert picture.size() == 2 * views.size()
        small = picture.scaled(
            views.size(),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        shot = (
            views.grab()
            .toImage()
            .scaled(
                views.size(),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
        one, other = (
            np.frombuffer(each.convertToFormat(each.Format.Format_RGB32).constBits(), np.uint8)
            for each in (small, shot)
        )
        assert np.abs(one.astype(int) - other).mean() < 4
