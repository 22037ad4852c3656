"""Comparing in a real window: ways of looking, the pixel under the cursor, picking and selecting."""

import math
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QColorDialog, QLineEdit, QSlider

from tests.gui.telling import told
from tintype.color import deficiency
from tintype.color.difference import ciede2000
from tintype.color.lab import to_lab
from tintype.gui import theme
from tintype.gui.comparing.heat import MOST, heat, scale
from tintype.gui.comparing.probe import probe
from tintype.gui.comparing.seen import seen
from tintype.gui.main_window import MainWindow
from tintype.gui.panels import ComparePanel
from tintype.gui.widgets.image_view import ImageView
from tintype.gui.widgets.probe_line import ProbeLine
from tintype.gui.widgets.split_line import SplitLine
from tintype.image.selection import Rectangle
from tintype.progress import Progress

WHITE = (255, 255, 255)


def views(window: MainWindow) -> tuple[ImageView, ImageView]:
    first, second = window.findChild(ComparePanel).findChildren(ImageView)
    return first, second


def action(window: MainWindow, name: str):
    return window._actions[name]


def line_of(window: MainWindow) -> ProbeLine:
    return window.findChild(ProbeLine)


def painted(view: ImageView) -> np.ndarray:
    """(height, width, 3) of what a view shows."""
    image = QImage(view.size(), QImage.Format.Format_RGBX8888)
    view.render(image)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : 4 * image.width()].reshape(image.height(), image.width(), 4)[..., :3].copy()


def middle_of(view: ImageView, half: int = 40) -> tuple[np.ndarray, slice, slice]:
    """The pixels around the middle of a view at 100 %, and where in the image they are."""
    shot, place = painted(view), view.projection.whole.toRect()
    x, y = view.width() // 2, view.height() // 2
    rows = slice(y - half - place.y(), y + half - place.y())
    columns = slice(x - half - place.x(), x + half - place.x())
    return shot[y - half : y + half, x - half : x + half], rows, columns


def at(view: ImageView, x: int, y: int) -> QPoint:
    """The last place in a view (logical pixels) that lies in an image pixel."""
    projection = view.projection
    place = projection.place_of(QRectF(x, y, 1, 1))
    return QPoint(
        math.ceil(place.right() / projection.ratio) - 1,
        math.ceil(place.bottom() / projection.ratio) - 1,
    )


def reduced_pixels(window: MainWindow) -> np.ndarray:
    result = window.session.reduced.result
    return result.palette.colors[result.indices][..., :3]


@pytest.fixture
def actual(photo: MainWindow, qtbot) -> MainWindow:
    """A photo at 100 %, and the mouse elsewhere."""
    qtbot.mouseMove(photo.statusBar())
    for view in views(photo):
        QCoreApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    photo.viewport.set_zoom(1.0)
    return photo


@pytest.fixture
def settled(qtbot, idle) -> Callable[[MainWindow], None]:
    """Wait until all is there that a window is about to show."""

    def wait(window: MainWindow) -> None:
        idle(window)
        panel = window.findChild(ComparePanel)
        qtbot.waitUntil(lambda: not panel.is_busy, timeout=60_000)

    return wait


@pytest.fixture
def clear(window: MainWindow, idle, tmp_path) -> MainWindow:
    """A window with an image whose left half is transparent."""
    image = Image.new("RGBA", (64, 64), "red")
    image.paste((0, 0, 0, 0), (0, 0, 32, 64))
    image.save(tmp_path / "clear.png")
    window.session.open(tmp_path / "clear.png")
    idle(window)
    window.viewport.set_zoom(1.0)
    return window


class TestModes:
    def test_side_by_side_shows_both(self, actual):
        first, second = views(actual)
        shot, rows, columns = middle_of(first)
        assert (shot == actual.session.opened.image.pixels[rows, columns, :3]).all()
        shot, rows, columns = middle_of(second)
        assert (shot == reduced_pixels(actual)[rows, columns]).all()

    def test_split_shows_the_original_left_of_the_line(self, actual, qtbot):
        action(actual, "split").trigger()
        first, second = views(actual)
        assert not first.isVisible()
        line = second.findChild(SplitLine)
        assert line.isVisible()
        line.set_fraction(0.4)
        panel = actual.findChild(ComparePanel)
        qtbot.waitUntil(lambda: second.width() == panel.width(), timeout=30_000)
        shot, place = painted(second), second.projection.whole.toRect()
        y = second.height() // 2
        columns = np.arange(max(0, place.x()), min(second.width(), place.right()))
        row, inside = shot[y, columns], (y - place.y(), columns - place.x())
        original = actual.session.opened.image.pixels[inside][:, :3]
        reduced = reduced_pixels(actual)[inside]
        edge, reach = round(0.4 * second.width()), line.width() // 2 + 1
        left, right = columns < edge - reach, columns > edge + reach
        assert (row[left] == original[left]).all()
        assert (row[right] == reduced[right]).all()
        assert (original[right] != reduced[right]).any()

    def test_split_fits_the_image_into_the_wide_view(self, photo, qtbot):
        before = photo.viewport.zoom
        action(photo, "split").trigger()
        qtbot.waitUntil(lambda: photo.viewport.zoom > before, timeout=30_000)
        action(photo, "side").trigger()
        qtbot.waitUntil(lambda: photo.viewport.zoom == before, timeout=30_000)

    def test_the_focus_stays_in_the_picture(self, photo, qtbot):
        first, second = views(photo)
        first.setFocus()
        action(photo, "split").trigger()
        assert photo.focusWidget() is second

    def test_the_difference_is_measured_for_each_pixel(self, actual, settled):
        action(actual, "difference").trigger()
        settled(actual)
        first, second = views(actual)
        shot, rows, columns = middle_of(first)
        original = actual.session.opened.image.pixels[rows, columns, :3]
        apart = ciede2000(to_lab(original), to_lab(reduced_pixels(actual)[rows, columns]))
        expected = scale()[np.rint(np.minimum(apart, MOST) / MOST * 255).astype(int)]
        assert (shot == expected).all()
        assert apart.std() > 1
        shot, rows, columns = middle_of(second)
        assert (shot == reduced_pixels(actual)[rows, columns]).all()

    def test_the_difference_follows_zoom_and_result(self, actual, settled, qtbot):
        action(actual, "difference").trigger()
        settled(actual)
        first, _ = views(actual)
        actual.viewport.set_zoom(4.0, QPointF(0.1, 0.9))
        settled(actual)
        covered = first.stack.piece.area.toRect()
        assert covered == first.seen_area()
        before = first.stack.piece.picture
        actual.session.change_recipe(n_colors=4)
        settled(actual)
        assert first.stack.piece.picture is not before
        pixel = covered.center()
        found = probe(actual.session.opened, [actual.session.reduced], pixel, WHITE)
        level = min(found.difference, MOST) / MOST * 255
        offset = pixel - covered.topLeft()
        color = first.stack.piece.picture.crop(QRect(offset, offset))
        assert color.pixelIndex(0, 0) == pytest.approx(level, abs=1)

    def test_beyond_what_was_seen_lies_a_rough_map(self, actual, settled):
        action(actual, "difference").trigger()
        settled(actual)
        first, _ = views(actual)
        stack = first.stack
        assert stack.base.area.contains(QRectF(QPointF(0, 0), stack.size.toSizeF()))
        assert stack.base.picture is not stack.piece.picture

    def test_back_to_side_by_side(self, actual, settled):
        action(actual, "difference").trigger()
        settled(actual)
        action(actual, "side").trigger()
        self.test_side_by_side_shows_both(actual)

    def test_the_difference_of_another_image(self, actual, settled, idle, tmp_path):
        action(actual, "difference").trigger()
        settled(actual)
        Image.new("RGB", (50, 40), "teal").save(tmp_path / "teal.png")
        actual.session.open(tmp_path / "teal.png")
        settled(actual)
        first, _ = views(actual)
        assert first.stack.size.toTuple() == (50, 40)
        assert first.stack.caption == "Difference"
        shot = painted(first)
        assert shot[first.height() // 2, first.width() // 2].tolist() == scale()[0].tolist()

    def test_the_chosen_one_is_checked(self, photo):
        for name in ("split", "difference", "side", "side"):
            action(photo, name).trigger()
            checked = [
                each for each in ("side", "split", "difference") if action(photo, each).isChecked()
            ]
            assert checked == [name]


class TestSpace:
    def press(self, window: MainWindow, *, down: bool) -> None:
        event = QTest.keyPress if down else QTest.keyRelease
        event(window.windowHandle(), Qt.Key.Key_Space)

    def test_shows_the_original_as_long_as_it_is_held(self, actual, qtbot):
        _, second = views(actual)
        second.setFocus()
        self.press(actual, down=True)
        shot, rows, columns = middle_of(second)
        assert (shot == actual.session.opened.image.pixels[rows, columns, :3]).all()
        self.press(actual, down=False)
        shot, rows, columns = middle_of(second)
        assert (shot == reduced_pixels(actual)[rows, columns]).all()

    def test_in_split_it_is_everywhere(self, actual, qtbot):
        action(actual, "split").trigger()
        _, second = views(actual)
        second.setFocus()
        second.findChild(SplitLine).set_fraction(0.1)
        self.press(actual, down=True)
        shot, rows, columns = middle_of(second)
        assert (shot == actual.session.opened.image.pixels[rows, columns, :3]).all()
        self.press(actual, down=False)
        assert second.stack.instead is None

    def test_a_field_keeps_its_space(self, actual, qtbot):
        _, second = views(actual)
        field = actual.findChild(QLineEdit)
        field.setFocus()
        self.press(actual, down=True)
        assert second.stack.instead is None
        self.press(actual, down=False)

    def test_is_the_pictures_while_the_mouse_is_what_one_works_with(self, actual, qtbot):
        first, second = views(actual)
        other = actual.findChild(QSlider)
        other.setFocus()
        for x in (40, 44):
            where = first.mapTo(actual, at(first, 320 + x, 213))
            QTest.mouseMove(actual.windowHandle(), where)
        # Which widget is told of the pointer depends on what tests before have pressed.
        first.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
        self.press(actual, down=True)
        assert second.stack.instead
        self.press(actual, down=False)
        QTest.keyClick(actual.windowHandle(), Qt.Key.Key_Down)
        self.press(actual, down=True)
        assert second.stack.instead is None
        self.press(actual, down=False)

    def test_is_let_go_when_another_window_is_used(self, actual, qtbot):
        _, second = views(actual)
        second.setFocus()
        self.press(actual, down=True)
        assert second.stack.instead
        QCoreApplication.sendEvent(actual.windowHandle(), QFocusEvent(QFocusEvent.Type.FocusOut))
        assert second.stack.instead is None


def move(view, place) -> None:
    """The pointer comes to a place of a view, at once, whatever the screen's own one does."""
    none = Qt.MouseButton.NoButton
    kind, at_screen = QEvent.Type.MouseMove, QPointF(view.mapToGlobal(place))
    event = QMouseEvent(kind, QPointF(place), at_screen, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)


class TestProbe:
    def test_figures_are_those_of_the_arrays(self, actual, qtbot):
        session = actual.session
        for view in views(actual):
            for x, y in ((300, 200), (320, 213), (341, 230)):
                move(view, at(view, x, y))
                figures = line_of(actual).figures
                before = session.opened.image.pixels[y, x]
                place = int(session.reduced.result.indices[y, x])
                after = session.palette.swatches[place]
                assert (figures.x, figures.y) == (str(x), str(y))
                assert figures.before[1] == "#" + bytes(before[:3].tolist()).hex()
                assert figures.after[1] == after.hex
                apart = float(ciede2000(to_lab(before[:3]), to_lab(after.color[:3])))
                assert figures.difference == f"ΔE {apart:.1f}"
                assert figures.swatch == f"Swatch {place + 1}"
                assert session.look.place == place

    def test_below_the_line_there_is_a_pixel_too(self, actual, qtbot):
        action(actual, "split").trigger()
        second = views(actual)[1]
        line = second.findChild(SplitLine)
        panel = actual.findChild(ComparePanel)
        qtbot.waitUntil(lambda: second.width() == panel.width(), timeout=30_000)
        where = line.rect().center() - QPoint(0, 40)
        move(line, where)
        move(line, where + QPoint(1, 0))
        pixel = second.projection.pixel(QPointF(line.mapToParent(where + QPoint(1, 0))))
        figures = line_of(actual).figures
        assert (figures.x, figures.y) == (str(pixel.x()), str(pixel.y()))

    def test_beside_the_image_there_is_nothing(self, photo, qtbot):
        view = views(photo)[0]
        move(view, at(view, 320, 213))
        assert photo.session.look.place >= 0
        move(view, QPoint(3, 3))
        assert line_of(photo).figures is None
        assert photo.session.look.place == -1

    def test_follows_a_new_result(self, actual, qtbot, idle):
        view = views(actual)[1]
        move(view, at(view, 320, 213))
        actual.session.change_recipe(n_colors=2)
        idle(actual)
        place = int(actual.session.reduced.result.indices[213, 320])
        assert line_of(actual).figures.swatch == f"Swatch {place + 1}"

    def test_transparent_pixels_have_no_difference(self, clear, qtbot):
        view = views(clear)[0]
        move(view, at(view, 10, 10))
        figures = line_of(clear).figures
        assert figures.before[1] == figures.after[1] == "#00000000"
        assert figures.difference == "ΔE 0.0"

    def test_a_preview_is_looked_up_where_it_covers(self, actual, qtbot, idle):
        previews = []
        session = actual.session

        def note() -> None:
            if session.shown and session.shown.is_preview:
                previews.append(session.shown)

        session.result_changed.connect(note)
        session.change_recipe(n_colors=5)
        idle(actual)
        (preview, *_) = previews
        pixel = preview.area.center()
        found = probe(session.opened, [preview, session.reduced], pixel, WHITE)
        offset = pixel - preview.area.topLeft()
        row, column = offset.y() // preview.step, offset.x() // preview.step
        assert found.place == preview.result.indices[row, column]
        assert found.result is preview
        outside = QPoint(0, 0)
        if not preview.area.contains(outside):
            assert probe(session.opened, [preview, session.reduced], outside, WHITE).result is (
                session.reduced
            )


class TestSeen:
    @pytest.mark.parametrize("zoom", [0.1, 0.5, 1, 3])
    @pytest.mark.parametrize("area", [QRect(0, 0, 640, 427), QRect(101, 57, 333, 200)])
    def test_is_every_nth_pixel(self, photo, zoom, area):
        reduced = photo.session.reduced
        found = seen(reduced, area, zoom)
        rows = slice(area.y(), area.y() + area.height(), found.step)
        columns = slice(area.x(), area.x() + area.width(), found.step)
        assert found.step == max(1, int(1 / zoom))
        assert (found.indices == reduced.result.indices[rows, columns]).all()
        assert (found.before == photo.session.opened.image.pixels[rows, columns]).all()

    def test_heat_of_every_pixel_is_ciede2000(self, photo):
        reduced = photo.session.reduced
        found = seen(reduced, QRect(5, 7, 300, 200), 1)
        levels = heat(found, reduced.result.palette.colors, WHITE, Progress())
        after = reduced_pixels(photo)[7:207, 5:305]
        apart = ciede2000(
            to_lab(photo.session.opened.image.pixels[7:207, 5:305, :3]), to_lab(after)
        )
        assert (levels == np.rint(np.minimum(apart, MOST) * 255 / MOST)).all()

    def test_translucent_pixels_are_compared_on_a_ground(self, clear):
        reduced = clear.session.reduced
        found = seen(reduced, QRect(0, 0, 64, 64), 1)
        colors = reduced.result.palette.colors.copy()
        assert not heat(found, colors, WHITE, Progress()).any()
        colors[reduced.result.indices[0, 0]] = (0, 0, 0, 255)
        levels = heat(found, colors, WHITE, Progress())
        assert (levels[:, :32] == 255).all()
        assert not levels[:, 32:].any()
        assert not heat(found, colors, (0, 0, 0), Progress())[:, :32].any()


class TestHighlight:
    def test_of_another_panel_dims_all_other_pixels(self, actual, qtbot):
        place = int(actual.session.reduced.result.indices[213, 320])
        actual.session.look.highlight(place)
        first, second = views(actual)
        qtbot.waitUntil(lambda: second.stack.veil is not None, timeout=30_000)
        shot, rows, columns = middle_of(second)
        mine = actual.session.reduced.result.indices[rows, columns] == place
        plain = reduced_pixels(actual)[rows, columns]
        assert mine.any()
        assert not mine.all()
        assert (shot[mine] == plain[mine]).all()
        canvas = np.array(list(bytes.fromhex(theme.LIGHT.canvas[1:])))
        others = shot[~mine].astype(int) - canvas
        assert abs(others).max() < 0.5 * abs(plain[~mine].astype(int) - canvas).max()
        assert first.stack.veil is not None
        actual.session.look.highlight(-1)
        assert second.stack.veil is None

    def test_of_the_picture_itself_does_not(self, actual, qtbot):
        _, second = views(actual)
        qtbot.mouseMove(second, at(second, 320, 213))
        assert actual.session.look.place >= 0
        qtbot.wait(150)
        assert second.stack.veil is None

    def test_by_the_keyboard_while_the_mouse_rests_on_the_picture(self, actual, qtbot):
        _, second = views(actual)
        qtbot.mouseMove(second, at(second, 320, 213))
        actual.session.look.highlight((actual.session.look.place + 1) % 16)
        qtbot.waitUntil(lambda: second.stack.veil is not None, timeout=30_000)

    def test_follows_the_zoom(self, actual, qtbot):
        _, second = views(actual)
        actual.session.look.highlight(0)
        qtbot.waitUntil(lambda: second.stack.veil is not None, timeout=30_000)
        actual.viewport.set_zoom(4.0, QPointF(0.2, 0.2))
        assert second.stack.veil.area.toRect() == second.seen_area()


class TestPicking:
    def test_a_click_adds_the_colour_of_the_original(self, actual, qtbot, idle):
        session = actual.session
        for view, (x, y) in zip(views(actual), ((300, 200), (333, 222)), strict=True):
            action(actual, "pick").trigger()
            before, n_before = session.palette.hexes, len(session.palette)
            qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at(view, x, y))
            wanted = "#" + session.opened.image.pixels[y, x, :3].tobytes().hex()
            assert session.look.tool == "pan"
            idle(actual)
            assert wanted not in before
            assert wanted in session.palette.hexes
            assert len(session.palette) == n_before + 1
        session.history.undo()
        idle(actual)
        assert wanted not in session.palette.hexes

    def test_with_shift_several_are_added(self, actual, qtbot, idle):
        action(actual, "pick").trigger()
        view, session = views(actual)[0], actual.session
        shift = Qt.KeyboardModifier.ShiftModifier
        wanted = []
        for x, y in ((300, 200), (340, 230)):
            qtbot.mouseClick(view, Qt.MouseButton.LeftButton, shift, at(view, x, y))
            idle(actual)
            wanted.append("#" + session.opened.image.pixels[y, x, :3].tobytes().hex())
        assert set(wanted) <= set(session.palette.hexes)
        assert session.look.tool == "pick"
        view.setFocus()
        qtbot.keyClick(view, Qt.Key.Key_Escape)
        assert session.look.tool == "pan"

    def test_the_tool_is_put_down_by_a_second_click(self, actual):
        action(actual, "pick").trigger()
        assert action(actual, "pick").isChecked()
        action(actual, "pick").trigger()
        assert not action(actual, "pick").isChecked()
        assert actual.session.look.tool == "pan"

    def test_a_transparent_pixel_has_no_colour(self, clear, qtbot, idle):
        action(clear, "pick").trigger()
        before = clear.session.palette
        view = views(clear)[0]
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at(view, 10, 10))
        assert "transparent" in told(clear)
        idle(clear)
        assert clear.session.palette == before

    def test_the_loupe_shows_the_pixels_of_the_original(self, actual, qtbot):
        action(actual, "pick").trigger()
        _, second = views(actual)
        before = painted(second)
        where = at(second, 320, 213)
        qtbot.mouseMove(second, where)
        after = painted(second)
        loupe = actual._compare._picking._loupes[1]
        middle = loupe._middle(QPointF(where), second.projection).toPoint()
        color = actual.session.opened.image.pixels[213, 320, :3]
        assert (after[middle.y(), middle.x()] == color).all()
        beside = actual.session.opened.image.pixels[213, 323, :3]
        assert (after[middle.y(), middle.x() + 30] == beside).all()
        qtbot.mouseMove(second, QPoint(2, 2))
        action(actual, "pick").trigger()
        assert (painted(second) == before).all()


class TestSelecting:
    def drag(self, qtbot, view: ImageView, start: tuple[int, int], end: tuple[int, int]) -> None:
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=at(view, *start))
        qtbot.mouseMove(view, at(view, *end))
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at(view, *end))

    @pytest.mark.parametrize("mode", ["side", "split", "difference"])
    def test_a_rectangle_limits_the_palette(self, actual, qtbot, idle, mode):
        action(actual, mode).trigger()
        action(actual, "select").trigger()
        view = views(actual)[1 if mode == "split" else 0]
        before = actual.session.palette
        self.drag(qtbot, view, (250, 180), (299, 219))
        selection = actual.session.choices.selection
        assert selection == Rectangle(250, 180, 50, 40)
        idle(actual)
        assert actual.session.palette.hexes != before.hexes
        assert actual.session.reduced.result.indices.shape == (427, 640)
        assert line_of(actual).note == "Palette of the selection only"
        actual.session.history.undo()
        idle(actual)
        assert actual.session.palette.hexes == before.hexes
        assert line_of(actual).note == ""

    def test_nothing_is_selected_by_an_action(self, actual, idle):
        assert not action(actual, "select_none").isEnabled()
        actual.session.select(Rectangle(250, 180, 50, 40))
        assert action(actual, "select_none").isEnabled()
        action(actual, "select_none").trigger()
        assert actual.session.choices.selection is None
        idle(actual)

    def test_escape_clears_it_even_while_the_result_is_on_its_way(self, actual, qtbot, idle):
        action(actual, "select").trigger()
        view = views(actual)[0]
        self.drag(qtbot, view, (250, 180), (299, 219))
        assert actual.session.can_stop
        view.setFocus()
        QTest.keyClick(actual.windowHandle(), Qt.Key.Key_Escape)
        assert actual.session.choices.selection is None
        idle(actual)

    def test_another_image_has_a_selection_of_its_own(self, actual, idle, tmp_path):
        actual.session.select(Rectangle(250, 180, 50, 40))
        idle(actual)
        Image.new("RGB", (50, 40), "teal").save(tmp_path / "teal.png")
        actual.session.open(tmp_path / "teal.png")
        idle(actual)
        assert line_of(actual).note == ""


class TestBackground:
    @pytest.mark.parametrize(("name", "color"), [("white", [255, 255, 255]), ("black", [0, 0, 0])])
    def test_is_seen_through_the_image_and_remembered(self, clear, settings, name, color):
        action(clear, f"background_{name}").trigger()
        for view in views(clear):
            place = at(view, 5, 32)
            assert painted(view)[place.y(), place.x()].tolist() == color
        assert settings.background == name
        assert action(clear, f"background_{name}").isChecked()
        assert not action(clear, "background_checker").isChecked()

    def test_an_own_colour_is_tried_while_one_chooses(self, clear, settings):
        action(clear, "background_own").trigger()
        dialog = clear.findChild(QColorDialog)
        assert not dialog.isModal()
        dialog.setCurrentColor("#336699")
        view = views(clear)[0]
        place = at(view, 5, 32)
        assert painted(view)[place.y(), place.x()].tolist() == [0x33, 0x66, 0x99]
        dialog.reject()
        assert clear.session.look.background == "checker"
        action(clear, "background_own").trigger()
        dialog = clear.findChildren(QColorDialog)[-1]
        dialog.setCurrentColor("#336699")
        dialog.accept()
        assert settings.background == "#336699"
        assert action(clear, "background_own").isChecked()

    @pytest.mark.parametrize("value", ["purple", "#12", 7, "", "#GGGGGG"])
    def test_what_is_invalid_falls_back(self, settings, value):
        settings._store.setValue("view/background", value)
        assert settings.background == "checker"

    def test_is_there_again_in_the_next_window(self, qtbot, settings):
        settings.background = "#336699"
        window = MainWindow(settings)
        qtbot.addWidget(window)
        assert window.session.look.background == "#336699"
        window.close()


class TestVision:
    @pytest.mark.parametrize("name", ["protan", "deutan", "tritan"])
    def test_both_pictures_are_seen_so(self, actual, qtbot, name):
        eye = deficiency.by_name(name)
        first, second = views(actual)
        before = first.stack.base.picture, second.stack.base.picture
        action(actual, f"vision_{name}").trigger()
        qtbot.waitUntil(
            lambda: (
                first.stack.base.picture is not before[0]
                and second.stack.base.picture is not before[1]
            ),
            timeout=60_000,
        )
        shot, rows, columns = middle_of(first)
        original = actual.session.opened.image.pixels[rows, columns, :3]
        assert (shot == eye.seen(original)).all()
        shot, rows, columns = middle_of(second)
        assert (shot == eye.seen(reduced_pixels(actual)[rows, columns])).all()
        assert name in line_of(actual).note
        action(actual, "vision_normal").trigger()
        shot, rows, columns = middle_of(second)
        assert (shot == reduced_pixels(actual)[rows, columns]).all()

    def test_figures_stay_true(self, actual, qtbot):
        action(actual, "vision_protan").trigger()
        view = views(actual)[0]
        qtbot.mouseMove(view, at(view, 320, 213))
        wanted = "#" + actual.session.opened.image.pixels[213, 320, :3].tobytes().hex()
        assert line_of(actual).figures.before[1] == wanted
        action(actual, "vision_normal").trigger()
