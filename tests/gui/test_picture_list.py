"""Small pictures beside each other: how large they are, which is marked, which is picked."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from tintype.gui import theme
from tintype.gui.widgets.picture_list import PictureList, Thumbnail, cell_size

COLORS = ("#102030", "#a03040", "#30a050", "#f0f0f0", "#806040")


def image(color: str) -> QImage:
    made = QImage(120, 80, QImage.Format.Format_RGB32)
    made.fill(QColor(color))
    return made


@pytest.fixture
def pictures(qtbot) -> PictureList:
    theme.apply("light")
    made = PictureList("Pictures")
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.set_thumbnails(
        [Thumbnail(str(row), f"detail {row}", image(color)) for row, color in enumerate(COLORS)],
        1.5,
    )
    with qtbot.waitExposed(made):
        made.show()
    QApplication.processEvents()
    return made


def rect(pictures: PictureList, row: int):
    return pictures.visualRect(pictures.model().index(row, 0))


def test_each_shows_its_picture(pictures):
    seen = pictures.grab().toImage()
    for row, color in enumerate(COLORS):
        assert seen.pixelColor(rect(pictures, row).center()).name() == color


def test_what_is_not_there_yet_has_its_place(pictures):
    pictures.set_thumbnail(1, Thumbnail("1"))
    seen = pictures.grab().toImage()
    assert seen.pixelColor(rect(pictures, 1).center()).name() == theme.LIGHT.canvas
    assert seen.pixelColor(rect(pictures, 2).center()).name() == COLORS[2]


def test_the_one_in_use_has_the_accent(pictures):
    pictures.set_chosen(2)
    seen = pictures.grab().toImage()

    def colors(row: int) -> set[str]:
        place, middle = rect(pictures, row), rect(pictures, row).center().x()
        return {seen.pixelColor(middle, y).name() for y in range(place.top(), place.bottom())}

    assert [theme.LIGHT.accent in colors(row) for row in range(4)] == [False, False, True, False]


def test_it_tells_what_it_shows(pictures):
    index = pictures.model().index(3, 0)
    for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
        assert index.data(role) == "3 detail 3"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_pick(pictures, qtbot, key):
    pictures.setFocus()
    pictures.setCurrentIndex(pictures.model().index(0, 0))
    qtbot.keyClick(pictures, Qt.Key.Key_Right)
    with qtbot.waitSignal(pictures.picked) as picked:
        qtbot.keyClick(pictures, key)
    assert picked.args == [1]


@pytest.mark.parametrize("row", range(len(COLORS)))
def test_a_click_picks(pictures, qtbot, row):
    with qtbot.waitSignal(pictures.picked) as picked:
        qtbot.mouseClick(
            pictures.viewport(), Qt.MouseButton.LeftButton, pos=rect(pictures, row).center()
        )
    assert picked.args == [row]


SIZES = [(344, 170), (344, 120), (760, 200), (600, 430), (200, 700), (1200, 900), (90, 90)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("proportion", [0.4, 0.67, 1, 1.5, 2.5])
def test_all_are_in_sight_or_the_list_scrolls(pictures, qtbot, size, proportion):
    pictures.set_thumbnails([Thumbnail(str(row)) for row in range(7)], proportion)
    pictures.setMinimumSize(1, 1)
    pictures.resize(*size)
    QApplication.processEvents()
    last = rect(pictures, 6)
    fits = last.bottom() < pictures.viewport().height()
    assert fits != bool(pictures.verticalScrollBar().maximum())
    assert all(rect(pictures, row).right() < pictures.viewport().width() for row in range(7))


@pytest.mark.parametrize("size", SIZES)
def test_cells_never_overlap_and_have_room_for_a_picture(size):
    for number in range(1, 9):
        cell = cell_size(number, QSize(*size), 1.5)
        assert cell.width() * max(1, (size[0] - 1) // cell.width()) < size[0] or size[0] < 2
        assert cell.width() > 0
        assert cell.height() > 0


def test_no_thumbnails(pictures):
    pictures.set_chosen(1)
    pictures.set_thumbnails([], 1)
    pictures.set_chosen(None)
    assert pictures.thumbnails == []
    pictures.grab()
