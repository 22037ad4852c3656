"""What a view paints, pixel for pixel, on a plain screen and on one with four pixels for each."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, qRgb, qRgba

from tintype.gui import arrays, theme
from tintype.gui.widgets.image_view import ImageView
from tintype.gui.widgets.layer import Layer
from tintype.gui.widgets.selection_box import SelectionBox
from tintype.gui.widgets.split_line import SplitLine
from tintype.gui.widgets.viewport import Viewport
from tintype.image import Image
from tintype.progress import Progress

SIZE = QSize(300, 260)


def noise(width: int, height: int, seed: int = 0) -> np.ndarray:
    """(height, width, 4) opaque colours."""
    pixels = np.random.default_rng(seed).integers(0, 256, (height, width, 4), np.uint8)
    pixels[..., 3] = 255
    return pixels


def picture_of(pixels: np.ndarray) -> arrays.Picture:
    is_opaque = bool((pixels[..., 3] == 255).all())
    return arrays.original(Image(np.ascontiguousarray(pixels)), is_opaque, Progress())


def painted(view: ImageView) -> np.ndarray:
    """(height, width, 3) device pixels of a view."""
    ratio = view.devicePixelRatioF()
    image = QImage(view.size() * ratio, QImage.Format.Format_RGBX8888)
    image.setDevicePixelRatio(ratio)
    view.render(image)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : 4 * image.width()].reshape(image.height(), image.width(), 4)[..., :3].copy()


def part_of(shot: np.ndarray, view: ImageView) -> np.ndarray:
    """The device pixels where the image lies."""
    place = view.projection.whole.toRect()
    return shot[place.y() : place.y() + place.height(), place.x() : place.x() + place.width()]


@pytest.fixture
def viewport(qapp) -> Viewport:
    theme.apply("light")
    return Viewport()


@pytest.fixture(params=[1.0, 1.5, 2.0], ids=["1x", "1.5x", "2x"])
def view(request, qtbot, viewport, monkeypatch) -> ImageView:
    monkeypatch.setattr(ImageView, "devicePixelRatioF", lambda _: request.param)
    made = ImageView(viewport, "Original", leads=True)
    qtbot.addWidget(made)
    made.resize(SIZE)
    return made


class TestPixels:
    @pytest.mark.parametrize("zoom", [1, 2, 3])
    def test_from_100_percent_on_each_pixel_is_a_square(self, view, viewport, zoom):
        pixels = noise(40, 30)
        view.show_picture(picture_of(pixels), "")
        viewport.set_zoom(zoom)
        expected = pixels[..., :3].repeat(zoom, axis=0).repeat(zoom, axis=1)
        assert (part_of(painted(view), view) == expected).all()

    def test_below_100_percent_it_is_smooth(self, view, viewport):
        stripes = np.full((40, 40, 4), 255, np.uint8)
        stripes[:, ::2, :3] = 0
        view.show_picture(picture_of(stripes), "")
        viewport.set_zoom(0.5)
        inner = part_of(painted(view), view)[2:-2, 2:-2]
        assert abs(inner.astype(int) - 127).max() <= 8

    def test_a_place_beside_the_image_shows_the_canvas(self, view):
        view.show_picture(picture_of(noise(40, 30)), "")
        canvas = bytes.fromhex(theme.LIGHT.canvas[1:])
        assert painted(view)[0, 0].tolist() == list(canvas)

    def test_only_what_is_seen_is_asked_for(self, view, viewport):
        view.show_picture(picture_of(noise(2000, 20)), "")
        viewport.set_zoom(1.0, QPointF(0.25, 0.5))
        ratio = view.devicePixelRatioF()
        seen = view.seen_area()
        assert (seen.y(), seen.height()) == (0, 20)
        assert seen.width() == pytest.approx(SIZE.width() * ratio, abs=1)
        assert seen.center().x() == pytest.approx(500, abs=2)

    def test_a_piece_lies_over_its_part_of_the_whole(self, view, viewport):
        pixels, piece = noise(40, 30), noise(5, 4, seed=1)
        view.show_picture(picture_of(pixels), "")
        view.show_piece(picture_of(piece), QRect(10, 8, 10, 8))
        viewport.set_zoom(2)
        expected = pixels[..., :3].repeat(2, axis=0).repeat(2, axis=1)
        expected[16:32, 20:40] = piece[..., :3].repeat(4, axis=0).repeat(4, axis=1)
        assert (part_of(painted(view), view) == expected).all()

    def test_the_last_pixels_of_a_piece_do_not_reach_beyond_the_image(self, view, viewport):
        view.show_picture(picture_of(noise(10, 10)), "")
        before = painted(view)
        view.show_piece(picture_of(noise(4, 4)), QRect(0, 0, 10, 10))
        place = view.projection.whole.toRect()
        after = painted(view)
        after[place.y() : place.y() + place.height(), place.x() : place.x() + place.width()] = 0
        before[place.y() : place.y() + place.height(), place.x() : place.x() + place.width()] = 0
        assert (after == before).all()

    def test_a_new_picture_takes_the_piece_away(self, view, viewport):
        pixels = noise(40, 30)
        view.show_piece(picture_of(noise(5, 4)), QRect(0, 0, 5, 4))
        view.show_picture(picture_of(pixels), "")
        viewport.set_zoom(1)
        assert (part_of(painted(view), view) == pixels[..., :3]).all()

    def test_a_rough_picture_is_as_large_as_the_image(self, view, viewport):
        rough = noise(4, 3)
        view.show_picture(picture_of(rough), "", QSize(40, 30))
        viewport.set_zoom(1)
        expected = rough[..., :3].repeat(10, axis=0).repeat(10, axis=1)
        assert (part_of(painted(view), view) == expected).all()

    def test_what_is_shown_instead_hides_the_others(self, view, viewport):
        pixels, other = noise(40, 30), noise(40, 30, seed=1)
        view.show_picture(picture_of(pixels), "")
        view.show_before(picture_of(pixels))
        view.show_instead(picture_of(other), "Original")
        viewport.set_zoom(1)
        assert (part_of(painted(view), view) == other[..., :3]).all()
        view.show_instead(None)
        assert (part_of(painted(view), view) == pixels[..., :3]).all()

    def test_a_veil_hides_what_is_not_a_hole(self, view, viewport):
        pixels = noise(40, 30)
        holes = np.zeros((30, 40), np.uint8)
        holes[10:20, 10:20] = 1
        view.show_picture(picture_of(pixels), "")
        view.show_veil(arrays.indexed(holes, [qRgba(9, 9, 9, 255), 0]), QRect(0, 0, 40, 30))
        viewport.set_zoom(1)
        expected = np.where(holes[..., None] == 1, pixels[..., :3], 9)
        assert (part_of(painted(view), view) == expected).all()


class TestBackdrop:
    @pytest.fixture
    def clear(self, view, viewport) -> ImageView:
        view.show_picture(picture_of(np.zeros((40, 40, 4), np.uint8)), "")
        viewport.set_zoom(1)
        return view

    @pytest.mark.parametrize(
        ("name", "color"),
        [("white", [255, 255, 255]), ("black", [0, 0, 0]), ("#3366cc", [0x33, 0x66, 0xCC])],
    )
    def test_is_one_colour(self, clear, name, color):
        clear.set_backdrop(name)
        assert (part_of(painted(clear), clear) == color).all()

    def test_is_checked(self, clear):
        shades = {tuple(color) for row in part_of(painted(clear), clear) for color in row.tolist()}
        assert shades == {(255, 255, 255), (0xD9, 0xD9, 0xD9)}

    def test_shines_through_translucent_pixels(self, view, viewport):
        pixels = np.full((40, 40, 4), (255, 0, 0, 128), np.uint8)
        view.show_picture(picture_of(pixels), "")
        viewport.set_zoom(1)
        view.set_backdrop("black")
        assert part_of(painted(view), view)[5, 5].tolist() == pytest.approx([128, 0, 0], abs=1)

    def test_of_a_piece_hides_the_picture_below(self, view, viewport):
        view.show_picture(picture_of(noise(40, 40)), "")
        view.show_piece(picture_of(np.zeros((40, 40, 4), np.uint8)), QRect(0, 0, 40, 40))
        viewport.set_zoom(1)
        view.set_backdrop("white")
        assert (part_of(painted(view), view) == 255).all()


class TestSplit:
    def test_the_original_is_left_of_the_line(self, view, viewport):
        before, after = noise(60, 40), noise(60, 40, seed=1)
        view.show_picture(picture_of(after), "")
        view.show_before(picture_of(before))
        viewport.set_zoom(1)
        projection = view.projection
        for fraction in (0.5, 0.48):
            view.set_line(fraction)
            at = round(projection.view.width() * fraction) - round(projection.whole.x())
            expected = np.concatenate([before[:, :at], after[:, at:]], axis=1)[..., :3]
            assert (part_of(painted(view), view) == expected).all()

    def test_a_piece_is_right_of_the_line_only(self, view, viewport):
        before, after, piece = (noise(60, 40, seed) for seed in range(3))
        view.show_picture(picture_of(after), "")
        view.show_before(picture_of(before))
        view.show_piece(picture_of(piece[:, :40]), QRect(10, 0, 40, 40))
        viewport.set_zoom(1)
        at = round(view.projection.view.width() / 2) - round(view.projection.whole.x())
        expected = after.copy()
        expected[:, 10:50] = piece[:, :40]
        expected[:, :at] = before[:, :at]
        assert (part_of(painted(view), view) == expected[..., :3]).all()

    def test_the_line_is_dragged(self, qtbot, viewport):
        view = ImageView(viewport, "", leads=True)
        qtbot.addWidget(view)
        line = SplitLine(view)
        view.resize(400, 300)
        view.show()
        moved = []
        line.moved.connect(moved.append)
        middle = line.rect().center()
        qtbot.mousePress(line, Qt.MouseButton.LeftButton, pos=middle)
        qtbot.mouseMove(line, middle - QPoint(100, 0))
        qtbot.mouseRelease(line, Qt.MouseButton.LeftButton, pos=line.rect().center())
        assert line.fraction == pytest.approx(0.25, abs=0.01)
        assert line.geometry().center().x() == pytest.approx(100, abs=2)
        assert moved[-1] == line.fraction
        qtbot.mouseDClick(line, Qt.MouseButton.LeftButton)
        assert line.fraction == 0.5

    def test_the_line_moves_by_keys_and_stays_inside(self, qtbot, viewport):
        view = ImageView(viewport, "", leads=True)
        qtbot.addWidget(view)
        line = SplitLine(view)
        view.resize(400, 300)
        qtbot.keyClick(line, Qt.Key.Key_Right)
        assert line.fraction == pytest.approx(208 / 400)
        qtbot.keyClick(line, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        assert line.fraction == pytest.approx(144 / 400)
        for key, end in ((Qt.Key.Key_Home, 0), (Qt.Key.Key_Left, 0), (Qt.Key.Key_End, 1)):
            qtbot.keyClick(line, key)
            assert line.fraction == end

    def test_the_line_keeps_its_place_when_the_view_grows(self, qtbot, viewport):
        view = ImageView(viewport, "", leads=True)
        qtbot.addWidget(view)
        line = SplitLine(view)
        view.resize(400, 300)
        view.show()
        line.set_fraction(0.25)
        view.resize(800, 600)
        assert line.geometry().center().x() == pytest.approx(200, abs=2)
        assert line.height() == 600


class TestKeys:
    def test_arrows_pan(self, view, viewport, qtbot):
        view.show_picture(picture_of(noise(400, 400)), "")
        viewport.set_zoom(4)
        for key, axis, sign in (
            (Qt.Key.Key_Right, "x", 1),
            (Qt.Key.Key_Left, "x", -1),
            (Qt.Key.Key_Down, "y", 1),
            (Qt.Key.Key_Up, "y", -1),
        ):
            before = getattr(viewport.center, axis)()
            qtbot.keyClick(view, key)
            assert (getattr(viewport.center, axis)() - before) * sign > 0

    def test_numbers_and_signs_zoom(self, view, viewport, qtbot):
        view.show_picture(picture_of(noise(400, 400)), "")
        qtbot.keyClicks(view, "1")
        assert viewport.zoom == 1
        qtbot.keyClicks(view, "+")
        assert viewport.zoom > 1
        qtbot.keyClicks(view, "--")
        assert viewport.zoom < 1
        qtbot.keyClicks(view, "0")
        assert viewport.is_fit


class TestHovering:
    def test_tells_the_pixel(self, view, viewport, qtbot):
        view.show_picture(picture_of(noise(40, 30)), "")
        told = []
        view.hovered.connect(told.append)
        for zoom in (1, 3):
            viewport.set_zoom(zoom)
            place, ratio = view.projection.whole, view.devicePixelRatioF()
            at = QPointF(place.x() + 7.5 * zoom, place.y() + 4.5 * zoom) / ratio
            assert view.projection.pixel(at) == QPoint(7, 4)
            qtbot.mouseMove(view, QPoint(1, 1))
            assert told[-1] is None


class _Probe(Layer):
    def __init__(self):
        super().__init__()
        self.seen = []

    def press(self, event, projection):
        self.seen.append("press")
        return True

    def drag(self, event, projection):
        self.seen.append("drag")

    def release(self, event, projection):
        self.seen.append("release")

    def takes(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Left

    def key(self, event):
        self.seen.append("key")


class TestLayers:
    def test_take_what_they_want_before_the_view_does(self, view, viewport, qtbot):
        view.show_picture(picture_of(noise(400, 400)), "")
        viewport.set_zoom(4)
        layer, before = _Probe(), viewport.center
        view.add_layer(layer)
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
        qtbot.mouseMove(view, QPoint(80, 100))
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(80, 100))
        qtbot.keyClick(view, Qt.Key.Key_Left)
        assert layer.seen == ["press", "drag", "release", "key"]
        assert viewport.center == before
        view.remove_layer(layer)
        qtbot.keyClick(view, Qt.Key.Key_Left)
        assert viewport.center != before


class TestSelectionBox:
    @pytest.fixture
    def box(self, view) -> SelectionBox:
        view.show_picture(picture_of(noise(100, 80)), "")
        made = SelectionBox()
        made.set_image(100, 80)
        made.set_active(True)
        view.add_layer(made)
        return made

    @pytest.fixture
    def chosen(self, box) -> list:
        told = []
        box.chosen.connect(told.append)
        return told

    def drag(self, qtbot, view: ImageView, start: QPointF, end: QPointF) -> None:
        """From one place to another, in image pixels."""
        projection = view.projection

        def at(position: QPointF) -> QPoint:
            return (
                QPointF(
                    projection.whole.x() + position.x() * projection.across,
                    projection.whole.y() + position.y() * projection.down,
                )
                / projection.ratio
            ).toPoint()

        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=at(start))
        qtbot.mouseMove(view, at((start + end) / 2))
        qtbot.mouseMove(view, at(end))
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at(end))

    @pytest.mark.parametrize("zoom", [0.5, 1, 2])
    def test_is_drawn_in_image_pixels(self, view, viewport, box, chosen, qtbot, zoom):
        viewport.set_zoom(zoom)
        self.drag(qtbot, view, QPointF(20, 10), QPointF(60, 50))
        (rectangle,) = chosen
        reach = 1 + 1.5 * view.devicePixelRatioF() / zoom  # a logical pixel is the finest step
        for own, wanted in zip(rectangle.getCoords(), (20, 10, 60, 50), strict=True):
            assert own == pytest.approx(wanted, abs=reach)

    def test_stays_inside_the_image(self, view, viewport, box, chosen, qtbot):
        viewport.set_zoom(1)
        self.drag(qtbot, view, QPointF(50, 40), QPointF(130, 100))
        assert chosen[-1].right() == 99
        assert chosen[-1].bottom() == 79
        box.show_rectangle(QRect(10, 10, 30, 30))
        self.drag(qtbot, view, QPointF(25, 25), QPointF(-90, 25))
        assert chosen[-1] == QRect(0, 10, 30, 30)

    def test_its_corner_resizes_it(self, view, viewport, box, chosen, qtbot):
        viewport.set_zoom(2)
        box.show_rectangle(QRect(20, 20, 40, 40))
        self.drag(qtbot, view, QPointF(60, 60), QPointF(80, 70))
        assert chosen[-1].topLeft() == QPoint(20, 20)
        assert chosen[-1].width() == pytest.approx(60, abs=2)
        assert chosen[-1].height() == pytest.approx(50, abs=2)

    def test_a_side_stops_at_the_opposite_one(self, view, viewport, box, chosen, qtbot):
        viewport.set_zoom(2)
        box.show_rectangle(QRect(40, 20, 20, 40))
        self.drag(qtbot, view, QPointF(40, 40), QPointF(90, 40))
        assert chosen[-1] == QRect(59, 20, 1, 40)

    def test_a_click_beside_it_keeps_it_and_is_the_end(self, view, viewport, box, chosen, qtbot):
        finished = []
        box.finished.connect(lambda: finished.append(1))
        viewport.set_zoom(1)
        box.show_rectangle(QRect(20, 20, 10, 10))
        self.drag(qtbot, view, QPointF(80, 60), QPointF(80, 60))
        assert finished
        assert not chosen
        assert box.rectangle == QRect(20, 20, 10, 10)

    def test_a_double_click_leaves_it_ready(self, view, viewport, box, chosen, qtbot):
        viewport.set_zoom(1)
        qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
        box.show_rectangle(QRect(20, 20, 10, 10))
        assert box.rectangle == QRect(20, 20, 10, 10)
        assert (chosen, viewport.zoom) == ([], 1)

    def test_escape_clears_it_and_then_ends(self, view, box, chosen, qtbot):
        finished = []
        box.finished.connect(lambda: finished.append(1))
        box.show_rectangle(QRect(20, 20, 10, 10))
        qtbot.keyClick(view, Qt.Key.Key_Escape)
        assert (chosen, box.rectangle, finished) == ([None], None, [])
        qtbot.keyClick(view, Qt.Key.Key_Escape)
        assert finished

    def test_escape_gives_a_drag_up(self, view, viewport, box, chosen, qtbot):
        viewport.set_zoom(1)
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=view.rect().center())
        qtbot.mouseMove(view, view.rect().center() + QPoint(20, 20))
        assert box.rectangle
        qtbot.keyClick(view, Qt.Key.Key_Escape)
        qtbot.mouseMove(view, view.rect().center() + QPoint(25, 20))
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton)
        assert (box.rectangle, chosen) == (None, [])

    def test_arrows_move_it_and_with_shift_resize_it(self, view, box, chosen, qtbot):
        box.show_rectangle(QRect(20, 20, 10, 10))
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up):
            qtbot.keyClick(view, key)
        assert box.rectangle == QRect(22, 19, 10, 10)
        qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        assert box.rectangle == QRect(22, 19, 9, 11)
        qtbot.waitUntil(lambda: chosen == [QRect(22, 19, 9, 11)], timeout=30_000)

    def test_arrows_begin_one(self, view, box, chosen, qtbot):
        qtbot.keyClick(view, Qt.Key.Key_Right)
        qtbot.waitUntil(lambda: bool(chosen), timeout=30_000)
        assert chosen[-1] == QRect(25, 20, 50, 40)

    def test_is_seen_when_it_is_not_active(self, view, viewport, box):
        viewport.set_zoom(1)
        before = painted(view)
        box.set_active(False)
        box.show_rectangle(QRect(20, 20, 30, 30))
        after = painted(view)
        changed = np.argwhere((before != after).any(axis=-1))
        place = view.projection.whole.toRect()
        ratio = np.ceil(view.devicePixelRatioF())
        low, high = changed.min(axis=0), changed.max(axis=0)
        assert abs(low - [place.y() + 20, place.x() + 20]).max() <= ratio
        assert abs(high - [place.y() + 50, place.x() + 50]).max() <= ratio
        inner = slice(place.y() + 22, place.y() + 48), slice(place.x() + 22, place.x() + 48)
        assert (before[inner] == after[inner]).all()


def test_a_table_of_colours_is_painted(qapp):
    picture = arrays.indexed(np.array([[0, 1]], np.uint8), [qRgb(1, 2, 3), qRgb(4, 5, 6)])
    assert picture.crop(QRect(1, 0, 1, 1)).pixelColor(0, 0).getRgb()[:3] == (4, 5, 6)
