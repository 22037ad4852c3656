"""Working on the palette in a real window: by mouse, by keys, and back again."""

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QColor, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QMenu, QToolButton

from tests.gui.telling import told
from tintype.color.names import names_for
from tintype.gui.main_window import MainWindow
from tintype.gui.panels.palette import PalettePanel
from tintype.gui.widgets.color_editor import ColorEditor
from tintype.gui.widgets.swatch_list import SwatchList
from tintype.gui.widgets.swatch_model import PLACES_TYPE, Column
from tintype.gui.widgets.swatch_table import SwatchTable

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def panel(photo: MainWindow) -> PalettePanel:
    photo.resize(1280, 800)
    return photo.findChild(PalettePanel)


@pytest.fixture(params=[SwatchList, SwatchTable])
def view(request, panel: PalettePanel) -> QAbstractItemView:
    """The grid, and the table."""
    panel._as_table.setChecked(request.param is SwatchTable)
    return panel.findChild(request.param)


def hexes(panel: PalettePanel) -> list[str]:
    return panel.session.palette.hexes


def names(panel: PalettePanel) -> list[str]:
    return [swatch.name for swatch in panel.session.palette.swatches]


def shown_names(panel: PalettePanel) -> list[str]:
    return [panel._model.index(at, Column.NAME).data() for at in range(len(hexes(panel)))]


def locks(panel: PalettePanel) -> list[int]:
    return [at for at, swatch in enumerate(panel.session.palette.swatches) if swatch.locked]


def choose(panel: PalettePanel, *places: int) -> None:
    panel.session.look.choose(places)


def act(window: MainWindow, text: str) -> None:
    """By an action of the menu bar."""
    (action,) = [each for each in window.actions() if each.text().replace("&", "") == text]
    assert action.isEnabled()
    action.trigger()


def click(qtbot, view: QAbstractItemView, place: int, modifier=_NONE, column=Column.NAME) -> None:
    spot = view.visualRect(view.model().index(place, column)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, spot)


def type_into(qtbot, view: QAbstractItemView, text: str) -> None:
    """Into the field that is open in a view."""
    (field,) = view.viewport().findChildren(QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, text)
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not view.viewport().findChildren(QLineEdit))
    assert not QGuiApplication.clipboard().text()  # the key was the field's


def drop(view: QAbstractItemView, mime: QMimeData, at: QPoint) -> None:
    for kind in (QDragEnterEvent, QDropEvent):
        spot = at if kind is QDragEnterEvent else QPointF(at)
        event = kind(spot, Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, _NONE)
        QCoreApplication.sendEvent(view.viewport(), event)
        assert event.isAccepted()


def undo(window: MainWindow, idle) -> None:
    window.session.history.undo()
    idle(window)


class TestSelecting:
    def test_what_is_clicked_is_known_to_all(self, panel, view, qtbot):
        click(qtbot, view, 2)
        assert panel.session.look.chosen == (2,)
        click(qtbot, view, 0, _CTRL)
        assert panel.session.look.chosen == (0, 2)
        click(qtbot, view, 2, _SHIFT)
        assert panel.session.look.chosen == (0, 1, 2)

    def test_arrows_move_and_ctrl_a_takes_all(self, panel, view, qtbot):
        click(qtbot, view, 0)
        key = Qt.Key.Key_Right if isinstance(view, SwatchList) else Qt.Key.Key_Down
        qtbot.keyClick(view, key)
        assert panel.session.look.chosen == (1,)
        qtbot.keyClick(view, Qt.Key.Key_A, _CTRL)
        assert panel.session.look.chosen == tuple(range(16))

    def test_what_others_choose_is_selected_here(self, panel, view):
        choose(panel, 1, 4)
        assert view.handling.chosen == (1, 4)

    def test_it_goes_along_with_its_colours(self, panel, idle, photo):
        choose(panel, 0)
        chosen = hexes(panel)[0]
        act(photo, "Lightness")
        idle(photo)
        (place,) = panel.session.look.chosen
        assert hexes(panel)[place] == chosen
        assert place != 0

    def test_it_is_let_go_where_its_colours_are_gone(self, panel, idle, photo):
        choose(panel, 3)
        photo.session.change_recipe(n_colors=2)
        idle(photo)
        assert panel.session.look.chosen == ()


class TestHighlight:
    def test_the_swatch_under_the_mouse_is_told(self, panel, view, qtbot):
        qtbot.mouseMove(view.viewport(), view.visualRect(view.model().index(1, 4)).center())
        qtbot.waitUntil(lambda: panel.session.look.place == 1)
        QCoreApplication.sendEvent(view.viewport(), _leave())
        assert panel.session.look.place == -1

    def test_what_is_told_comes_into_sight_and_nothing_else_changes(self, panel, view, photo, idle):
        photo.session.change_recipe(n_colors=200)
        idle(photo)
        choose(panel, 0)
        panel.session.look.highlight(199)
        area = view.visualRect(view.model().index(199, Column.NAME))
        assert view.viewport().rect().intersects(area)
        assert view.handling.chosen == (0,)
        assert not view.hasFocus()


def _leave():
    from PySide6.QtCore import QEvent

    return QEvent(QEvent.Type.Leave)


class TestLocking:
    def test_by_key_and_back(self, panel, view, qtbot, photo, idle):
        before = photo.session.choices
        click(qtbot, view, 5)
        view.setFocus()
        qtbot.keyClick(view, Qt.Key.Key_L)
        idle(photo)
        assert locks(panel) == [5]
        assert photo.session.recipe.keep == (hexes(panel)[5],)
        undo(photo, idle)
        assert photo.session.choices == before
        assert locks(panel) == []

    def test_locked_colours_survive_another_number(self, panel, photo, idle):
        choose(panel, 3, 7)
        kept = {hexes(panel)[3], hexes(panel)[7]}
        act(photo, "Lock")
        photo.session.change_recipe(n_colors=6)
        idle(photo)
        assert len(hexes(panel)) == 6
        assert kept <= set(hexes(panel))
        assert {hexes(panel)[place] for place in locks(panel)} == kept

    def test_all_at_once_and_all_free(self, panel, photo, idle):
        act(photo, "Lock All")
        idle(photo)
        assert locks(panel) == list(range(16))
        act(photo, "Unlock All")
        idle(photo)
        assert locks(panel) == []

    def test_a_click_on_the_lock_of_the_table(self, panel, photo, qtbot, idle):
        panel._as_table.setChecked(True)
        table = panel.findChild(SwatchTable)
        click(qtbot, table, 2, column=Column.LOCK)
        idle(photo)
        assert locks(panel) == [2]
        click(qtbot, table, 2, column=Column.LOCK)
        idle(photo)
        assert locks(panel) == []


class TestChanging:
    @pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
    def test_delete_by_key(self, panel, view, qtbot, photo, idle, key):
        before = hexes(panel)
        click(qtbot, view, 1)
        view.setFocus()
        qtbot.keyClick(view, key)
        idle(photo)
        assert hexes(panel) == [before[0], *before[2:]]
        undo(photo, idle)
        assert hexes(panel) == before

    def test_two_steps_before_the_first_result_are_both_done(self, panel, photo, idle):
        before = hexes(panel)
        for _ in range(2):
            choose(panel, 0)
            act(photo, "Delete")
        idle(photo)
        assert hexes(panel) == before[2:]

    def test_the_last_colours_cannot_be_deleted(self, panel, photo):
        choose(panel, *range(16))
        assert not panel._actions["delete"].isEnabled()
        choose(panel, *range(15))
        assert panel._actions["delete"].isEnabled()

    def test_merge_leaves_one_that_is_selected_and_locked(self, panel, photo, idle):
        before = hexes(panel)
        choose(panel, 2, 3)
        act(photo, "Merge")
        idle(photo)
        assert len(hexes(panel)) == 15
        assert hexes(panel)[:2] + hexes(panel)[3:] == before[:2] + before[4:]
        assert panel.session.look.chosen == (2,)
        assert locks(panel) == [2]
        undo(photo, idle)
        assert hexes(panel) == before

    def test_rename_in_place(self, panel, view, qtbot, photo, idle):
        click(qtbot, view, 4)
        view.setFocus()
        qtbot.keyClick(view, Qt.Key.Key_F2)
        type_into(qtbot, view, "Roof tiles")
        idle(photo)
        assert names(panel)[4] == "Roof tiles"
        assert hexes(panel) == photo.session.palette_now.hexes
        undo(photo, idle)
        assert names(panel)[4] == ""

    def test_a_name_alone_leaves_the_search_as_it_was(self, panel, photo, idle):
        photo.session.change_recipe(n_colors="auto")
        idle(photo)
        panel._model.setData(panel._model.index(0, Column.NAME), "Roof tiles")
        assert photo.session.recipe.n_colors == "auto"
        assert photo.session.choices.edited is None
        assert photo.session.palette_now.swatches[0].name == "Roof tiles"

    def test_a_name_stays_with_its_colour(self, panel, photo, idle):
        panel._model.setData(panel._model.index(4, Column.NAME), "Roof tiles")
        idle(photo)
        color = hexes(panel)[4]
        act(photo, "Hue")
        idle(photo)
        assert dict(zip(hexes(panel), names(panel), strict=True))[color] == "Roof tiles"

    def test_a_hex_typed_into_the_table(self, panel, qtbot, photo, idle):
        panel._as_table.setChecked(True)
        table = panel.findChild(SwatchTable)
        before = hexes(panel)
        spot = table.visualRect(table.model().index(1, Column.HEX)).center()
        click(qtbot, table, 1, column=Column.HEX)
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, _NONE, spot)
        type_into(qtbot, table, "#123456")
        idle(photo)
        assert hexes(panel) == [before[0], "#123456", *before[2:]]
        assert locks(panel) == [1]
        undo(photo, idle)
        assert hexes(panel) == before

    def test_a_hex_that_is_none_is_told(self, panel, photo, idle):
        before = photo.session.choices
        panel._model.setData(panel._model.index(1, Column.HEX), "greenish")
        assert "greenish" in told(photo)
        assert photo.session.choices == before

    def test_the_editor_is_followed_and_is_one_step(self, panel, view, qtbot, photo, idle):
        before = hexes(panel)
        spot = view.visualRect(view.model().index(1, Column.COLOR)).center()
        if isinstance(view, SwatchList):
            spot = view.visualRect(view.model().index(1, Column.NAME)).center()
        click(qtbot, view, 1, column=Column.NAME if isinstance(view, SwatchList) else Column.COLOR)
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, _NONE, spot)
        editor = panel.findChild(ColorEditor)
        assert editor.isVisible()
        steps = photo.session.history.activeStack().count()
        for text in ("#ff0000", "#ff8000", "#ffff00"):
            editor._hex.selectAll()
            qtbot.keyClicks(editor._hex, text)
        assert photo.session.palette_now.hexes[1] == "#ffff00"
        idle(photo)
        assert hexes(panel) == [before[0], "#ffff00", *before[2:]]
        assert photo.session.history.activeStack().count() == steps + 1
        qtbot.keyClick(editor._hex, Qt.Key.Key_Return)
        assert not editor.isVisible()
        undo(photo, idle)
        assert hexes(panel) == before

    def test_escape_gives_the_colour_up(self, panel, qtbot, photo, idle):
        choose(panel, 1)
        panel.session.look.highlight(1)
        before = photo.session.choices
        act(photo, "Edit Colour…")
        assert panel.session.look.place == -1  # the whole picture is to be seen
        editor = panel.findChild(ColorEditor)
        qtbot.keyClicks(editor._hex, "#ff0000")
        assert photo.session.palette_now.hexes[1] == "#ff0000"
        qtbot.keyClick(editor._hex, Qt.Key.Key_Escape)
        assert not editor.isVisible()
        assert photo.session.choices == before

    def test_escape_of_nothing_undoes_nothing(self, panel, qtbot, photo):
        choose(panel, 1)
        act(photo, "Lock")
        before = photo.session.choices
        act(photo, "Edit Colour…")
        qtbot.keyClick(panel.findChild(ColorEditor)._hex, Qt.Key.Key_Escape)
        assert photo.session.choices == before

    def test_a_swatch_stays_chosen_when_its_colour_is_undone(self, panel, photo, idle):
        panel._model.setData(panel._model.index(0, Column.HEX), "#654321")
        choose(panel, 1)
        panel._model.setData(panel._model.index(1, Column.HEX), "#123456")
        idle(photo)
        undo(photo, idle)
        assert panel.session.look.chosen == (1,)

    def test_the_editor_closes_when_something_else_changes(self, panel, photo):
        choose(panel, 1)
        act(photo, "Edit Colour…")
        assert panel.findChild(ColorEditor).isVisible()
        photo.session.change_recipe(n_colors=8)
        assert not panel.findChild(ColorEditor).isVisible()

    def test_an_edited_colour_survives_another_method(self, panel, photo, idle):
        panel._model.setData(panel._model.index(1, Column.HEX), "#123456")
        photo.session.change_recipe(method="wu", n_colors=9)
        idle(photo)
        assert len(hexes(panel)) == 9
        assert "#123456" in hexes(panel)

    def test_colours_can_be_found_anew(self, panel, photo, idle):
        before = hexes(panel)
        choose(panel, 0)
        act(photo, "Lock")
        choose(panel, 1, 2)
        act(photo, "Delete")
        idle(photo)
        assert len(hexes(panel)) == 14
        act(photo, "Find Colours Anew")
        idle(photo)
        assert len(hexes(panel)) == 14
        assert before[0] in hexes(panel)
        assert set(hexes(panel)) != set(before) - {before[1], before[2]}


class TestOrder:
    def test_dragging_puts_them_in_another_order(self, panel, view, photo, idle):
        before = hexes(panel)
        choose(panel, 2, 3)
        mime = panel._model.mimeData([panel._model.index(place, 0) for place in (3, 2)])
        drop(
            view, mime, view.visualRect(view.model().index(0, Column.NAME)).topLeft() + QPoint(1, 1)
        )
        idle(photo)
        assert hexes(panel) == [*before[2:4], *before[:2], *before[4:]]
        assert panel.session.look.chosen == (0, 1)
        undo(photo, idle)
        assert hexes(panel) == before

    def test_while_dragging_the_gap_is_marked(self, panel, view):
        mime = panel._model.mimeData([panel._model.index(5, 0)])
        area = view.visualRect(view.model().index(0, Column.NAME))
        spot = area.bottomRight() - QPoint(1, 1)
        event = QDragEnterEvent(
            spot, Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, _NONE
        )
        QCoreApplication.sendEvent(view.viewport(), event)
        assert view.handling.gap == 1
        assert _accents(view) > 20

    def test_places_of_another_palette_mean_nothing_here(self, panel, photo):
        mime = QMimeData()
        mime.setData(PLACES_TYPE, b"somebody 0 1")
        assert not panel._model.canDropMimeData(
            mime, Qt.DropAction.MoveAction, 0, 0, panel._model.index(0, 0).parent()
        )

    @pytest.mark.parametrize("title", ["Share", "Lightness", "Hue", "Smooth chain"])
    def test_sorted_and_back(self, panel, photo, idle, title):
        choose(panel, 0)
        act(photo, "Lock")
        panel.session.edit_palette(_shuffled(panel), "Shuffle")
        idle(photo)
        before = hexes(panel)
        act(photo, title)
        idle(photo)
        assert sorted(hexes(panel)) == sorted(before)
        assert hexes(panel) != before
        undo(photo, idle)
        assert hexes(panel) == before

    def test_an_order_stays_when_dithering_changes(self, panel, photo, idle):
        act(photo, "Hue")
        idle(photo)
        order = hexes(panel)
        photo.session.change_recipe(dither="floyd-steinberg")
        idle(photo)
        assert hexes(panel) == order


def _shuffled(panel):
    from dataclasses import replace

    palette = panel.session.palette
    order = np.random.default_rng(1).permutation(len(palette))
    return replace(palette, swatches=tuple(palette.swatches[place] for place in order))


def _accents(view: QAbstractItemView) -> int:
    """How many pixels of a view have the colour of selections."""
    from tintype.gui import theme

    image = view.viewport().grab().toImage()
    accent = QColor(theme.shades().accent)
    width, height = image.width(), image.height()
    return sum(image.pixelColor(x, y) == accent for x in range(width) for y in range(height))


class TestAdding:
    def test_the_eyedropper_is_switched_on_and_off(self, panel, photo):
        act(photo, "Add from the Image")
        assert photo.session.look.tool == "pick"
        assert panel._actions["pick"].isChecked()
        panel._actions["pick"].trigger()
        assert photo.session.look.tool == "pan"
        assert not panel._actions["pick"].isChecked()

    def test_a_colour_dropped_from_elsewhere_is_added_and_selected(self, panel, view, photo, idle):
        mime = QMimeData()
        mime.setColorData(QColor("#ff00ff"))
        before = hexes(panel)
        drop(view, mime, QPoint(30, 30))
        idle(photo)
        assert hexes(panel) == [*before, "#ff00ff"]
        assert locks(panel) == [16]
        assert panel.session.look.chosen == (16,)

    def test_no_colour_is_added_to_a_full_palette(self, panel, view, photo, idle):
        photo.session.change_recipe(n_colors=256)
        idle(photo)
        mime, said = QMimeData(), []
        mime.setColorData(QColor("#ff00ff"))
        photo.session.said.connect(said.append)
        drop(view, mime, QPoint(30, 30))
        idle(photo)
        assert len(photo.session.palette_now) == 256
        assert "256" in said[0].text


class TestNames:
    def test_proposed_names_are_shown_until_there_are_own_ones(self, panel, qtbot):
        proposed = names_for(panel.session.palette.colors)
        qtbot.waitUntil(lambda: shown_names(panel) == proposed, timeout=60_000)
        panel._model.setData(panel._model.index(2, Column.NAME), "Mine")
        assert shown_names(panel) == [*proposed[:2], "Mine", *proposed[3:]]
        panel.session.history.undo()
        assert names(panel) == [""] * 16

    def test_they_are_taken_in_one_step(self, panel, photo, idle):
        panel._model.setData(panel._model.index(2, Column.NAME), "Mine")
        act(photo, "Use the Proposed Names")
        idle(photo)
        proposed = names_for(panel.session.palette.colors)
        assert names(panel) == [*proposed[:2], "Mine", *proposed[3:]]
        undo(photo, idle)
        assert names(panel) == ["", "", "Mine"] + 13 * [""]


class TestCopying:
    @pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
    def test_a_key_copies_the_selected_ones(self, panel, view, qtbot, photo, key):
        click(qtbot, view, 2)
        click(qtbot, view, 0, _CTRL)
        qtbot.keyClick(view, key)
        expected = [hexes(panel)[0], hexes(panel)[2]]
        assert QGuiApplication.clipboard().text().split("\n") == expected
        assert told(photo) == f"Copied {expected[0]} and 1 more"

    def test_the_key_for_copying_means_the_swatches_here(self, panel, view, qtbot):
        click(qtbot, view, 1)
        view.setFocus()
        qtbot.keyClick(view, Qt.Key.Key_C, _CTRL)
        assert QGuiApplication.clipboard().text() == hexes(panel)[1]

    @pytest.mark.parametrize("title", ["Hex list", "CSS custom properties", "JSON", "GIMP palette"])
    def test_as_text_in_the_order_that_is_shown(self, panel, photo, idle, title):
        act(photo, "Hue")
        idle(photo)
        act(photo, title)
        text = QGuiApplication.clipboard().text()
        found = [
            text.find(_as_in(title, swatch.color)) for swatch in panel.session.palette.swatches
        ]
        assert min(found) >= 0
        assert found == sorted(found)
        assert told(photo) == f"Copied the palette as {title}"

    def test_as_python(self, panel, photo):
        act(photo, "Python list")
        scope: dict[str, object] = {}
        exec(QGuiApplication.clipboard().text(), scope)
        assert scope["colors"] == hexes(panel)

    def test_names_go_along(self, panel, photo, idle):
        panel._model.setData(panel._model.index(0, Column.NAME), "Haze")
        act(photo, "JSON")
        colors = json.loads(QGuiApplication.clipboard().text())["colors"]
        proposed = names_for(panel.session.palette.colors)
        assert [each["name"] for each in colors] == ["Haze", *proposed[1:]]

    def test_as_a_picture(self, panel, photo):
        act(photo, "PNG swatch strip")
        image = QGuiApplication.clipboard().image()
        assert image.width() == 16 * image.height()
        side = image.height()
        colors = [image.pixelColor(side * at + side // 2, side // 2).name() for at in range(16)]
        assert colors == hexes(panel)

    def test_dragged_out_it_is_a_colour_and_text(self, panel):
        mime = panel._model.mimeData([panel._model.index(place, 0) for place in (4, 1)])
        assert QColor(mime.colorData()).name() == hexes(panel)[1]
        assert mime.text() == f"{hexes(panel)[1]}\n{hexes(panel)[4]}"


def _as_in(title: str, color: tuple[int, int, int, int]) -> str:
    red, green, blue, _ = color
    plain = f"{red:02x}{green:02x}{blue:02x}"
    return f"{red:3d} {green:3d} {blue:3d}" if title == "GIMP palette" else plain


class TestMenus:
    def test_the_menu_of_the_swatches_has_what_the_buttons_have(self, panel, view):
        choose(panel, 0)
        panel._show_menu(QPoint(10, 10))
        (menu,) = [each for each in panel.findChildren(QMenu) if each.parent() is panel]
        for button in panel.findChildren(QToolButton):
            action = button.defaultAction()
            if (
                action
                and action in panel._actions._made.values()
                and action.text() != "&Add from the Image"
            ):
                assert action in menu.actions()
        menu.close()

    def test_without_a_selection_nothing_is_offered_that_needs_one(self, panel):
        choose(panel)
        possible = {name for name, action in panel._actions._made.items() if action.isEnabled()}
        assert not possible & {"lock", "edit_color", "rename", "merge", "delete"}
        assert {"pick", "sort_hue", "copy_css", "lock_all"} <= possible

    def test_every_button_says_what_it_is(self, panel):
        for button in panel.findChildren(QToolButton):
            assert button.accessibleName()
            assert button.toolTip()

    def test_the_menu_bar_has_all_of_it(self, photo, panel):
        (menu,) = [each.menu() for each in photo.menuBar().actions() if each.text() == "&Palette"]
        texts = {action.text() for action in _all_actions(menu)}
        assert {action.text() for action in panel._actions._made.values()} <= texts


def _all_actions(menu: QMenu) -> list[QAction]:
    found = []
    for action in menu.actions():
        found += _all_actions(action.menu()) if action.menu() else [action]
    return found


class TestShowing:
    def test_without_an_image_it_says_what_comes(self, window):
        panel = window.findChild(PalettePanel)
        assert panel._pages.currentWidget() is panel._empty
        assert panel._empty.text()

    def test_the_table_is_remembered(self, panel, settings):
        panel._as_table.setChecked(True)
        assert settings.shows_palette_table
        panel._as_table.setChecked(False)
        assert not settings.shows_palette_table

    @pytest.mark.parametrize("n_colors", [1, 2, 16, 40, 41, 100, 256])
    def test_each_cell_is_where_the_list_takes_it_to_be(self, panel, photo, idle, n_colors):
        photo.session.change_recipe(n_colors=n_colors)
        idle(photo)
        grid = panel.findChild(SwatchList)
        for place in range(len(hexes(panel))):
            index = panel._model.index(place, Column.NAME)
            assert grid.visualRect(index) == grid._area(place)

    def test_what_is_painted_are_the_colours(self, panel, photo, idle, view):
        choose(panel)
        image = view.viewport().grab().toImage()
        column = Column.NAME if isinstance(view, SwatchList) else Column.COLOR
        for place in range(3):
            area = view.visualRect(panel._model.index(place, column))
            spot = QPoint(area.center().x(), area.top() + 8)
            assert image.pixelColor(spot).name() == hexes(panel)[place]

    def test_seen_with_other_eyes_the_hex_stays(self, panel, photo):
        before = [chip.shown for chip in panel._model.chips]
        photo.session.look.vision = "deutan"
        chips = panel._model.chips
        assert [chip.shown for chip in chips] != before
        assert [chip.hex for chip in chips] == hexes(panel)
        assert "deutan" in panel._note.text()
        assert not panel._note.isHidden()
        photo.session.look.vision = "normal"
        assert [chip.shown for chip in panel._model.chips] == before
        assert panel._note.isHidden()

    def test_a_transparent_entry_stays_as_it_is(self, window, idle, tmp_path: Path):
        pixels = np.zeros((8, 8, 4), np.uint8)
        pixels[4:] = (200, 30, 30, 255)
        pixels[4:, 4:] = (30, 30, 200, 255)
        Image.fromarray(pixels).save(tmp_path / "clear.png")
        window.session.open(tmp_path / "clear.png")
        idle(window)
        panel = window.findChild(PalettePanel)
        assert hexes(panel)[0] == "#00000000"
        assert panel._model.index(0, Column.HEX).data() == "clear"
        choose(panel, 0)
        possible = {name for name, action in panel._actions._made.items() if action.isEnabled()}
        assert not possible & {"lock", "edit_color", "rename", "merge", "delete"}
        choose(panel, 0, 1)
        panel._actions["edit_color"].trigger()
        editor = panel.findChild(ColorEditor)
        assert editor.color == window.session.palette.swatches[1].color
        editor.close()
        panel._actions["lock"].trigger()
        idle(window)
        assert locks(panel) == [1]
        panel._actions["copy_hex"].trigger()
        assert QGuiApplication.clipboard().text().split() == [text[1:] for text in hexes(panel)[1:]]
        assert "transparent" in told(window)
