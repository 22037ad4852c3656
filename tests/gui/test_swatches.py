"""Swatches as they are painted, what a view of them tells, and the editor of one colour."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLineEdit

from tintype.color.oklch import to_oklch
from tintype.gui import theme
from tintype.gui.widgets.color_editor import ColorEditor
from tintype.gui.widgets.gradient_slider import GradientSlider
from tintype.gui.widgets.swatch_blocks import Cell, Mark, blocks
from tintype.gui.widgets.swatch_list import SwatchList
from tintype.gui.widgets.swatch_model import Chip, Column, SwatchModel
from tintype.gui.widgets.swatch_table import SwatchTable

_CELL = Cell(24, 32, 20, 4)
_RED, _NAVY, _WHITE = (200, 30, 30, 255), (0, 0, 80, 255), (250, 250, 250, 255)


@pytest.fixture(autouse=True)
def _light(qapp):
    theme.apply("light")


def chips(number: int) -> list[Chip]:
    rng = np.random.default_rng(number)
    colors = [(*(int(part) for part in rng.integers(0, 256, 3)), 255) for _ in range(number)]
    return [Chip(color=color, shown=color, share=1 / number) for color in colors]


@pytest.fixture
def model() -> SwatchModel:
    made = SwatchModel()
    made.set_chips(chips(12))
    return made


def at(image: QImage, x: float, y: float) -> str:
    """The colour at a place in pixels, whatever the scale."""
    scale = image.devicePixelRatio()
    return image.pixelColor(int(x * scale), int(y * scale)).name(QColor.NameFormat.HexArgb)


class TestBlocks:
    @pytest.mark.parametrize("scale", [1, 1.5, 2])
    def test_each_has_its_place_and_its_colour(self, scale):
        image = blocks([_RED, _NAVY, _WHITE], [Mark.NONE] * 3, _CELL, 2, scale)
        assert (image.width(), image.height()) == (48 * scale, 64 * scale)
        assert at(image, 12, 14) == "#ffc81e1e"
        assert at(image, 36, 14) == "#ff000050"
        assert at(image, 12, 46) == "#fffafafa"
        assert at(image, 36, 46) == "#00000000"  # there is no fourth
        assert at(image, 1, 1) == at(image, 12, 28) == "#00000000"

    def test_none_at_all(self):
        assert blocks([], [], _CELL, 4, 1).isNull()

    def test_through_what_is_translucent_one_sees_checks(self):
        image = blocks([(255, 0, 0, 128)], [Mark.NONE], _CELL, 1, 1)
        seen = {at(image, x, y) for x in range(6, 18) for y in range(6, 22)}
        assert seen == {"#ffff7f7f", "#ffec6c6c"}

    @pytest.mark.parametrize(("color", "ink"), [(_WHITE, "#ff000000"), (_NAVY, "#ffffffff")])
    def test_a_lock_is_seen_on_light_and_on_dark(self, color, ink):
        plain = blocks([color], [Mark.NONE], Cell(40, 32, 20, 4), 1, 2)
        locked = blocks([color], [Mark.LOCKED], Cell(40, 32, 20, 4), 1, 2)
        corner = [(x / 2, y / 2) for x in range(50, 70) for y in range(10, 34)]
        changed = {at(locked, *spot) for spot in corner if at(locked, *spot) != at(plain, *spot)}
        assert ink in changed

    def test_what_is_chosen_has_a_frame_outside_of_its_colour(self):
        accent = QColor(theme.shades().accent).name(QColor.NameFormat.HexArgb)
        image = blocks([_RED, _RED], [Mark.CHOSEN, Mark.NONE], _CELL, 2, 1)
        assert at(image, 2, 14) == accent
        assert at(image, 12, 14) == "#ffc81e1e"
        assert at(image, 26, 14) == "#00000000"


class TestSizes:
    @pytest.mark.parametrize(
        ("number", "has_text", "fits"),
        [(4, True, True), (16, True, True), (40, True, False), (64, False, True)],
    )
    def test_swatches_are_as_large_as_all_of_them_allow(self, model, qtbot, number, has_text, fits):
        grid = SwatchList(model, "Palette")
        qtbot.addWidget(grid)
        grid.resize(352, 116)
        model.set_chips(chips(number))
        grid.show()
        assert grid.cell.has_text == has_text
        last = grid.visualRect(model.index(number - 1, Column.NAME))
        assert grid.viewport().rect().contains(last) == fits

    def test_few_are_larger_than_many(self, model, qtbot):
        grid = SwatchList(model, "Palette")
        qtbot.addWidget(grid)
        grid.resize(352, 116)
        grid.show()
        sizes = []
        for number in (6, 16, 64, 128, 256):
            model.set_chips(chips(number))
            sizes.append(grid.cell.block * grid.cell.width)
        assert sizes == sorted(sizes, reverse=True)

    def test_blocks_fill_the_room_that_few_leave(self, model, qtbot):
        grid = SwatchList(model, "Palette")
        qtbot.addWidget(grid)
        grid.show()
        blocks = []
        for height in (100, 120, 140, 400):
            grid.resize(352, height)
            model.set_chips(chips(8))
            blocks.append(grid.cell.block)
            last = grid.visualRect(model.index(7, Column.NAME))
            assert grid.viewport().rect().contains(last)
        assert blocks == [24, 32, 44, 48]

    def test_arrows_go_from_row_to_row(self, model, qtbot):
        grid = SwatchList(model, "Palette")
        qtbot.addWidget(grid)
        grid.resize(352, 116)
        grid.show()
        grid.setCurrentIndex(model.index(1, Column.NAME))
        qtbot.keyClick(grid, Qt.Key.Key_Down)
        below = grid.currentIndex().row()
        first, second = (grid.visualRect(model.index(at, Column.NAME)) for at in (1, below))
        assert (first.left(), first.bottom() + 1) == (second.left(), second.top())
        qtbot.keyClick(grid, Qt.Key.Key_Up)
        assert grid.currentIndex().row() == 1


class TestModel:
    def test_what_is_left_as_it_was_is_not_told(self, model, qtbot):
        index = model.index(2, Column.HEX)
        with qtbot.assertNotEmitted(model.hex_typed):
            assert not model.setData(index, model.chips[2].hex)
        with qtbot.waitSignal(model.hex_typed) as told:
            assert model.setData(index, " #abcdef ")
        assert told.args == [2, "#abcdef"]

    def test_all_is_told_of_a_swatch(self, model):
        chip = Chip(
            color=(18, 52, 86, 128),
            shown=(0, 0, 0, 0),
            name="Sea",
            share=0.0002,
            spread=3.2,
            locked=True,
        )
        model.set_chips([chip])
        text = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
        for part in ("Sea", "#12345680", "18 52 86", "128", "< 0.1 %", "3.2", "Locked"):
            assert part in text

    def test_what_is_clear_has_a_name_but_no_hex_to_edit(self, model):
        clear = (0, 0, 0, 0)
        model.set_chips([Chip(color=clear, shown=clear, share=0.0)])
        assert model.index(0, Column.HEX).data() == "clear"
        assert model.index(0, Column.SHARE).data() == ""
        assert not model.flags(model.index(0, Column.HEX)) & Qt.ItemFlag.ItemIsEditable

    @pytest.mark.parametrize("kind", [SwatchList, SwatchTable])
    def test_what_is_being_typed_stays_when_a_result_comes(self, model, qtbot, kind):
        view = kind(model, "Palette")
        qtbot.addWidget(view)
        view.resize(360, 200)
        view.show()
        view.edit(model.index(3, Column.NAME))
        (field,) = view.viewport().findChildren(QLineEdit)
        qtbot.keyClicks(field, "Roof")
        model.set_chips(chips(12)[::-1])
        assert field.text() == "Roof"
        assert view.viewport().rect().contains(field.geometry())


class TestEditor:
    @pytest.fixture
    def editor(self, qtbot) -> ColorEditor:
        made = ColorEditor()
        qtbot.addWidget(made)
        made.edit((180, 90, 40, 255))
        return made

    def told(self, editor: ColorEditor) -> list:
        colors = []
        editor.value_changed.connect(colors.append)
        return colors

    def test_it_begins_at_a_colour_and_says_nothing(self, editor):
        colors = self.told(editor)
        editor.edit((1, 2, 3, 255))
        assert editor._hex.text() == "#010203"
        assert [box.value() for box in editor._channels] == [1, 2, 3]
        assert colors == []

    def test_hex(self, editor, qtbot):
        colors = self.told(editor)
        editor._hex.selectAll()
        qtbot.keyClicks(editor._hex, "12ab")
        assert colors == []  # not yet a colour
        qtbot.keyClicks(editor._hex, "f0")
        assert colors == [(0x12, 0xAB, 0xF0, 255)]
        assert editor._hex.text() == "12abf0"  # as it is being typed
        assert [box.value() for box in editor._channels] == [0x12, 0xAB, 0xF0]

    def test_channels_keep_the_alpha(self, editor):
        editor.edit((180, 90, 40, 128))
        colors = self.told(editor)
        editor._channels[1].setValue(91)
        assert colors == [(180, 91, 40, 128)]
        assert editor._hex.text() == "#b45b2880"

    def test_hue_turns_and_lightness_stays(self, editor):
        before = to_oklch(editor.color[:3])
        for stop in range(0, 500, 20):
            editor._sliders[2].setValue(stop)
            light, _, hue = to_oklch(editor.color[:3])
            assert light == pytest.approx(before[0], abs=0.01)
            assert abs((hue - stop / 500 * 360 + 180) % 360 - 180) < 4

    def test_through_grey_the_hue_is_not_lost(self, editor):
        before, chroma = editor.color, editor._sliders[1]
        stop = chroma.value()
        chroma.setValue(0)
        assert max(editor.color[:3]) - min(editor.color[:3]) <= 1
        chroma.setValue(stop)
        assert editor.color[:3] == pytest.approx(before[:3], abs=3)

    @pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
    def test_keys_put_it_away(self, editor, qtbot, key):
        qtbot.keyClick(editor._hex, key)
        assert not editor.isVisible()

    def test_a_groove_shows_what_it_leads_to(self, editor, qtbot):
        slider = editor._sliders[0]
        image = slider.grab().toImage()
        middle = image.height() // 2
        left, right = image.pixelColor(12, middle), image.pixelColor(image.width() - 12, middle)
        assert left.lightness() < 20
        assert right.lightness() > 230

    def test_a_press_on_the_groove_goes_there(self, qtbot):
        slider = GradientSlider(100, "Hue")
        qtbot.addWidget(slider)
        slider.set_colors(np.zeros((4, 3), np.uint8))
        slider.resize(200, 20)
        slider.show()
        qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(100, 10))
        assert slider.value() == 50
        qtbot.keyClick(slider, Qt.Key.Key_Right)
        assert slider.value() == 51
