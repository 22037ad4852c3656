"""The cloud in the window: what it shows of the image and of its result, and what it tells others."""

from itertools import pairwise

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPointF, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from tests.gui.telling import told
from tintype.color import deficiency
from tintype.gui import actions, dialogs
from tintype.gui.main_window import MainWindow
from tintype.gui.panels.cloud import CloudPanel
from tintype.gui.settings import Settings
from tintype.gui.widgets.cloud.axes import OKLAB_AXES, RGB
from tintype.gui.widgets.cloud.cube_painting import Frame
from tintype.mapping import nearest


@pytest.fixture
def panel(window, qtbot):
    found = window.findChild(CloudPanel)
    qtbot.waitUntil(lambda: found.is_seen)
    return found


@pytest.fixture
def cloud(panel, photo, rest):
    """The panel with a photo and its result, at rest."""
    rest(panel)
    return panel


@pytest.fixture
def rest(qtbot):
    def wait(panel):
        qtbot.waitUntil(
            lambda: not panel._settling.is_active and not panel._slicing.is_busy, timeout=20_000
        )

    return wait


def press(panel, text):
    (button,) = [each for each in panel.findChildren(QPushButton) if each.text() == text]
    button.click()


def choose_axes(panel, name):
    panel._axes.setCurrentIndex(panel._axes.findData(name))


def scene(panel):
    return panel.views.cube.scene


def move(widget, at):
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(at),
        QPointF(widget.mapToGlobal(QPointF(at).toPoint())),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


def of_center(panel, place):
    """Where the centre of a swatch is seen in the cube."""
    view = panel.views.cube
    centers = view.scene.centers
    values = centers.values[centers.groups == place]
    x, y, _ = Frame(view.turn, view.size()).project(view.scene.axes.in_cube(values))[0]
    return QPointF(float(x), float(y))


def put_up(window, name):
    window._actions[name].trigger()


class TestPoints:
    def test_without_an_image_there_is_only_the_cube(self, panel):
        assert len(scene(panel).points) == 0
        assert len(scene(panel).centers) == 0

    def test_transparent_pixels_do_not_count_among_the_twenty_thousand(
        self, window, panel, idle, tmp_path
    ):
        pixels = np.zeros((400, 400, 4), np.uint8)
        pixels[:150, :150] = (255, 255, 255, 255)
        Image.fromarray(pixels).save(tmp_path / "mostly-clear.png")
        window.session.open(tmp_path / "mostly-clear.png")
        idle(window)
        assert len(window.session.opened.scattered) == 20_000
        assert scene(panel).points.values.shape == (20_000, 3)
        assert (scene(panel).points.colors == 255).all()

    def test_what_is_fully_transparent_has_no_centre(self, window, panel, idle, tmp_path, rest):
        pixels = np.zeros((40, 40, 4), np.uint8)
        pixels[:20] = (200, 10, 10, 255)
        Image.fromarray(pixels).save(tmp_path / "half.png")
        window.session.open(tmp_path / "half.png")
        idle(window)
        rest(panel)
        assert window.session.palette.hexes == ["#00000000", "#c80a0a"]
        assert scene(panel).centers.groups.tolist() == [1]
        assert scene(panel).centers.colors.tolist() == [[200, 10, 10]]

    def test_pixels_lie_on_the_matte(self, window, panel, idle, tmp_path):
        Image.new("RGBA", (20, 20), (255, 0, 0, 127)).save(tmp_path / "soft.png")
        window.session.open(tmp_path / "soft.png")
        window.session.change_recipe(alpha="matte", matte="#00ff00")
        idle(window)
        assert scene(panel).points.values[0].tolist() == [127, 128, 0]

    def test_twenty_thousand_pixels_always_the_same(self, photo, idle, china):
        first = photo.session.opened.scattered
        assert len(first) == len(np.unique(first)) == 20_000
        photo.session.close_document(photo.session.document)
        photo.session.open(china)
        idle(photo)
        assert np.array_equal(photo.session.opened.scattered, first)

    def test_in_their_own_or_in_the_reduced_colours(self, photo, cloud):
        own = scene(cloud).points.colors
        assert len(np.unique(own, axis=0)) > 5000
        press(cloud, "Reduced")
        shown, palette = scene(cloud).points.colors, photo.session.palette.colors[:, :3]
        assert {*map(tuple, shown.tolist())} == {*map(tuple, palette.tolist())}
        press(cloud, "Reduced")
        assert np.array_equal(scene(cloud).points.colors, own)

    def test_reduced_colours_follow_the_result(self, photo, cloud, idle):
        press(cloud, "Reduced")
        photo.session.change_recipe(n_colors=3)
        idle(photo)
        assert len(np.unique(scene(cloud).points.colors, axis=0)) == 3

    def test_as_eyes_without_one_kind_of_cone_see_them(self, photo, cloud, rest):
        own, centers = scene(cloud).points, scene(cloud).centers
        photo.session.look.vision = "deutan"
        rest(cloud)
        eyes = deficiency.by_name("deutan")
        assert np.array_equal(scene(cloud).points.colors, eyes.seen(own.colors))
        assert np.array_equal(scene(cloud).points.values, own.values)
        assert np.array_equal(scene(cloud).centers.colors, eyes.seen(centers.colors))

    def test_nothing_is_left_of_an_image_that_is_closed(self, photo, cloud):
        photo.session.close_document(photo.session.document)
        assert len(scene(cloud).points) == 0
        assert len(scene(cloud).centers) == 0


class TestCentres:
    def test_move_while_it_clusters_and_end_at_the_palette(self, window, panel, china, idle, rest):
        moved = []
        window.session.centers_moved.connect(moved.extend)
        window.session.open(china)
        idle(window)
        assert len(moved) > 5
        assert any(not np.array_equal(moved[0][0], later[0]) for later in moved)
        rest(panel)
        palette = window.session.palette
        centers = scene(panel).centers
        assert np.array_equal(centers.values, palette.colors[:, :3])
        assert centers.groups.tolist() == list(range(16))
        assert centers.shares.tolist() == [swatch.share for swatch in palette.swatches]
        assert centers.trail == ()

    def test_on_their_way_they_leave_a_trail_and_are_no_swatches_yet(
        self, photo, cloud, idle, qtbot
    ):
        seen = []
        cloud._settling.moved.connect(lambda _: seen.append(scene(cloud).centers))
        photo.session.change_recipe(n_colors=24)
        idle(photo)
        qtbot.waitUntil(lambda: not cloud._settling.is_active, timeout=20_000)
        assert any(centers.trail and centers.glow > 0 for centers in seen)
        assert seen[-1].groups.tolist() == list(range(24))

    def test_another_image_has_no_trail_from_the_one_before(
        self, photo, cloud, idle, tmp_path, rest
    ):
        seen = []
        cloud._settling.moved.connect(seen.append)
        Image.new("RGB", (30, 30), "teal").save(tmp_path / "teal.png")
        photo.session.open(tmp_path / "teal.png")
        idle(photo)
        rest(cloud)
        assert all((places == [0, 128, 128]).all() for moment in seen for places in moment.trail)


class TestPointing:
    def test_a_centre_under_the_mouse_is_the_swatch_that_is_pointed_at(self, photo, cloud):
        view = cloud.views.cube
        at = of_center(cloud, 12)
        move(view, at)
        place = photo.session.look.place
        assert place >= 0
        assert place == view.group_at(at)
        QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
        assert photo.session.look.place == -1

    def test_a_point_under_the_mouse_points_at_what_it_became(self, photo, cloud):
        view = cloud.views.cube
        cloud._settling.clear()
        points = view.scene.points
        view.show_centers(type(view.scene.centers)())
        frame = Frame(view.turn, view.size())
        x, y, _ = frame.project(view.scene.axes.in_cube(points.values[:1]))[0]
        move(view, QPointF(float(x), float(y)))
        assert photo.session.look.place in set(photo.session.shown.scattered.tolist())

    def test_what_others_point_at_is_seen_in_all_views(self, photo, cloud, rest):
        for mode in ("3-D", "Planes", "Slice"):
            press(cloud, mode)
            rest(cloud)
            before = cloud.picture()
            photo.session.look.highlight(8)
            assert cloud.picture() != before
            photo.session.look.highlight(-1)
            assert cloud.picture() == before

    def test_other_points_are_hardly_seen(self, photo, cloud):
        photo.session.look.highlight(0)
        others = scene(cloud).points.others(scene(cloud).highlighted)
        assert np.array_equal(others, photo.session.shown.scattered != 0)


class TestAxes:
    def test_oklab(self, photo, cloud):
        choose_axes(cloud, "oklab")
        assert cloud.views.axes is OKLAB_AXES
        palette = photo.session.palette.colors[:, :3]
        assert np.allclose(scene(cloud).centers.values, OKLAB_AXES.values(palette), atol=1e-6)
        press(cloud, "Planes")
        assert [view.plane for view in cloud.views.planes] == list(OKLAB_AXES.planes)

    def test_what_was_chosen_is_there_the_next_time(self, window, panel, settings, qtbot):
        press(panel, "Planes")
        press(panel, "Reduced")
        choose_axes(panel, "oklab")
        window.close()
        again = MainWindow(settings)
        qtbot.addWidget(again)
        found = again.findChild(CloudPanel)
        assert (found.views.mode, found.views.axes) == ("planes", OKLAB_AXES)
        assert found._reduced.isChecked()
        again.close()

    def test_what_is_no_choice_falls_back(self, tmp_path, qtbot):
        store = QSettings(str(tmp_path / "odd.ini"), QSettings.Format.IniFormat)
        for name in ("mode", "axes", "colors"):
            store.setValue(f"cloud/{name}", "sideways")
        window = MainWindow(Settings(store))
        qtbot.addWidget(window)
        found = window.findChild(CloudPanel)
        assert (found.views.mode, found.views.axes) == ("cube", RGB)
        assert not found._reduced.isChecked()
        window.close()


class TestSlice:
    @pytest.mark.parametrize("space", ["srgb", "oklab"])
    def test_has_the_colours_that_the_mapping_gives(self, photo, cloud, idle, rest, space):
        photo.session.change_recipe(space=space)
        idle(photo)
        press(cloud, "Slice")
        cloud._bar.set_third(60)
        cloud._cut()
        rest(cloud)
        painted = cloud.views.slice.regions
        assert painted.shape[0] == painted.shape[1]
        steps = np.linspace(0, 255, len(painted), dtype=np.float32)
        palette, measured = photo.session.palette, photo.session.recipe.measured_in
        entries = measured.positions(palette.colors, opaque=True)
        for row, column in ((0, 0), (17, 101), (len(steps) - 1, 40), (90, 90)):
            color = np.array([[steps[column], steps[row], 60, 255]], np.float32)
            (place,), _ = nearest(measured.positions(color, opaque=True), entries)
            assert f"#{painted[row, column] & 0xFFFFFF:06x}" == palette.hexes[place]

    def test_follows_the_third_value_the_plane_and_the_result(self, photo, cloud, idle, rest):
        press(cloud, "Slice")
        rest(cloud)
        seen = [cloud.views.slice.regions]
        cloud._bar._field_shown.focusProxy().setValue(10)
        rest(cloud)
        seen.append(cloud.views.slice.regions)
        cloud._bar._planes.setCurrentIndex(1)
        rest(cloud)
        seen.append(cloud.views.slice.regions)
        photo.session.change_recipe(n_colors=5)
        idle(photo)
        rest(cloud)
        seen.append(cloud.views.slice.regions)
        assert cloud.views.slice.plane == (0, 2)
        for one, other in pairwise(seen):
            assert not np.array_equal(one, other)

    def test_a_region_under_the_mouse_is_the_swatch_that_is_pointed_at(self, photo, cloud, rest):
        press(cloud, "Slice")
        rest(cloud)
        view = cloud.views.slice
        at = QPointF(view.rect().center())
        move(view.viewport(), at)
        assert photo.session.look.place == view.group_at(at) >= 0

    def test_opaque_colours_go_to_opaque_swatches(self, window, panel, idle, tmp_path, rest):
        pixels = np.zeros((40, 40, 4), np.uint8)
        pixels[:20] = (200, 10, 10, 255)
        pixels[20:] = (10, 10, 200, 100)
        Image.fromarray(pixels).save(tmp_path / "soft.png")
        window.session.open(tmp_path / "soft.png")
        idle(window)
        press(panel, "Slice")
        rest(panel)
        assert set(panel.views.slice.regions.ravel().tolist()) == {0xFFC80A0A}

    def test_no_slice_is_left_of_an_image_that_is_closed(self, cloud, rest):
        press(cloud, "Slice")
        rest(cloud)
        assert cloud.views.slice.regions.size
        cloud.session.close_document(cloud.session.document)
        rest(cloud)
        assert cloud.views.slice.regions.size == 0

    def test_the_bar_is_there_for_slices_only(self, panel):
        assert not panel._bar.isVisible()
        press(panel, "Slice")
        assert panel._bar.isVisible()
        press(panel, "3-D")
        assert not panel._bar.isVisible()

    def test_without_a_result_there_is_none(self, panel, rest):
        press(panel, "Slice")
        rest(panel)
        assert panel.views.slice.regions.size == 0


class TestPicture:
    def test_is_written_as_png_at_twice_the_size(self, photo, cloud, idle, tmp_path, monkeypatch):
        target = tmp_path / "cloud.png"
        asked = []
        monkeypatch.setattr(
            dialogs, "ask_picture_target", lambda *given: asked.append(given[2]) or target
        )
        put_up(photo, "export_cloud")
        idle(photo)
        assert asked == ["china-cloud"]
        with Image.open(target) as read:
            assert read.format == "PNG"
            assert read.size == (2 * cloud.views.width(), 2 * cloud.views.height())
        assert told(photo).startswith("Saved cloud.png")

    def test_the_button_does_it_too(self, photo, cloud, idle, tmp_path, monkeypatch):
        monkeypatch.setattr(dialogs, "ask_picture_target", lambda *_: tmp_path / "a.png")
        cloud.findChild(QToolButton).click()
        idle(photo)
        assert (tmp_path / "a.png").exists()

    def test_is_copied(self, photo, cloud):
        put_up(photo, "copy_cloud")
        image = QGuiApplication.clipboard().image()
        assert image.size() == 2 * cloud.views.size()

    def test_where_it_cannot_be_written_it_is_told(self, photo, cloud, idle, tmp_path):
        said = []
        photo.session.said.connect(said.append)
        photo.session.exports.picture(tmp_path / "nowhere" / "a.png", cloud.picture())
        idle(photo)
        assert said[-1].is_error

    def test_there_is_none_without_an_image(self, window):
        assert not window._actions["export_cloud"].isEnabled()
        assert not window._actions["copy_cloud"].isEnabled()
        assert {"export_cloud", "copy_cloud"} <= {row.name for row in actions.ACTIONS}


class TestKeyboard:
    def test_all_of_it_is_reached(self, photo, cloud):
        cloud._mode._buttons["slice"].click()
        wanted = {
            *cloud._mode._buttons.values(),
            cloud._axes,
            cloud._reduced,
            cloud._export,
            cloud._bar._planes,
            cloud._bar._field_shown.focusProxy(),
        }
        reached, widget = set(), cloud
        for _ in range(400):
            widget = widget.nextInFocusChain()
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
                reached.add(widget)
        assert wanted <= reached

    def test_the_cube_turns(self, photo, cloud, qtbot):
        before = cloud.views.cube.turn
        qtbot.keyClick(cloud.views.cube, Qt.Key.Key_Right)
        assert cloud.views.cube.turn != before


def test_out_of_sight_it_costs_nothing_and_in_sight_it_is_right(photo, cloud, idle, rest, qtbot):
    dock = cloud.parentWidget()
    dock.hide()
    qtbot.waitUntil(lambda: not cloud.is_seen)
    photo.session.change_recipe(n_colors=4)
    idle(photo)
    assert len(scene(cloud).centers) == 16
    dock.show()
    dock.raise_()  # in front of those that share its place
    qtbot.waitUntil(lambda: len(scene(cloud).centers) == 4)
    rest(cloud)
    assert scene(cloud).centers.groups.tolist() == [0, 1, 2, 3]
