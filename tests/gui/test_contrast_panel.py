"""The panel that tells what can be read on what, and what colour-blind people cannot tell apart."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget, QLabel, QPushButton

from tests.gui.telling import told
from tintype.color.contrast import as_text, contrast_ratio
from tintype.gui.panels.contrast import ContrastPanel
from tintype.gui.widgets.color_strip import ColorStrip
from tintype.gui.widgets.pair_list import Pair, PairList
from tintype.gui.widgets.segments import Segments

ROLE = Qt.ItemDataRole.UserRole


@pytest.fixture
def show(window, qtbot, idle, tmp_path):
    """Opens an image of some colours, with the panel in front."""

    def open_colors(*colors: tuple[int, ...]) -> ContrastPanel:
        panel = window.findChild(ContrastPanel)
        window.findChild(QDockWidget, panel.name).raise_()
        path = tmp_path / "colours.png"
        pixels = np.array([[(*color, 255)[:4] for color in colors]], np.uint8)
        Image.fromarray(np.repeat(pixels, 8, axis=0)).save(path)
        window.session.open(path)
        idle(window)
        qtbot.waitUntil(lambda: panel.is_seen)
        return panel

    return open_colors


def readable(panel: ContrastPanel) -> PairList:
    return panel.findChildren(PairList)[0]


def alike(panel: ContrastPanel) -> PairList:
    return panel.findChildren(PairList)[1]


def pairs(shown: PairList) -> list[Pair]:
    model = shown.model()
    return [model.index(row, 0).data(ROLE) for row in range(model.rowCount())]


def turn_to_vision(panel: ContrastPanel) -> None:
    panel.findChild(Segments).findChildren(QPushButton)[1].click()


def click(qtbot, shown, row: int) -> None:
    middle = shown.visualRect(shown.model().index(row, 0)).center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=middle)


COLORS = [(32, 64, 96), (250, 240, 230), (200, 100, 50), (90, 90, 90)]


class TestContrast:
    def test_white_and_black_come_first_and_then_the_others_by_ratio(self, show, window):
        panel = show(*COLORS)
        first, *others = window.session.palette.swatches
        shown = pairs(readable(panel))
        assert [pair.title for pair in shown[:2]] == ["White", "Black"]
        expected = sorted(
            ((contrast_ratio(first.color[:3], each.color[:3]), each.hex) for each in others),
            reverse=True,
        )
        assert [(pair.detail, pair.title) for pair in shown[2:]] == [
            (as_text(float(ratio)), color) for ratio, color in expected
        ]

    def test_the_swatch_that_is_clicked_is_compared(self, show, window, qtbot):
        panel = show(*COLORS)
        click(qtbot, panel.findChild(ColorStrip), 2)
        assert window.session.look.chosen == (2,)
        chosen = window.session.palette.swatches[2].color[:3]
        for pair in pairs(readable(panel)):
            assert pair.samples[0].front == pair.samples[1].back == chosen

    def test_the_swatch_that_is_chosen_elsewhere_is_compared(self, show, window):
        panel = show(*COLORS)
        window.session.look.choose((3,))
        chosen = window.session.palette.swatches[3].color[:3]
        assert pairs(readable(panel))[0].samples[0].front == chosen
        assert panel.findChild(ColorStrip).currentIndex().row() == 3

    def test_with_the_keys(self, show, window, qtbot):
        panel = show(*COLORS)
        strip = panel.findChild(ColorStrip)
        strip.setFocus()
        qtbot.keyClick(strip, Qt.Key.Key_Right)
        assert window.session.look.chosen == (1,)

    @pytest.mark.parametrize(
        ("color", "badge", "n_met"),
        [
            ((0, 0, 0), "AAA", 5),
            ((118, 118, 118), "AA", 4),
            ((148, 148, 148), "AA large", 2),
            ((200, 200, 200), "", 0),
        ],
    )
    def test_what_a_ratio_on_white_is_good_for(self, show, color, badge, n_met):
        white = pairs(readable(show(color)))[0]
        assert white.badge == badge
        assert white.tip.count("✓") == n_met
        assert len(white.tip.splitlines()) == 5

    def test_only_what_passes(self, show):
        panel = show((255, 255, 255), (200, 200, 200), (10, 10, 10))
        (count,) = [each.text() for each in panel.findChildren(QLabel)]
        everything = pairs(readable(panel))
        (aa_only,) = [each for each in panel.findChildren(QPushButton) if each.text() == "AA only"]
        aa_only.click()
        passing = pairs(readable(panel))
        assert passing == [pair for pair in everything if pair.badge in ("AA", "AAA")]
        assert 0 < len(passing) < len(everything)
        assert count == f"{len(passing)} / {len(everything)}"

    def test_a_translucent_colour_is_taken_on_white_and_what_is_clear_is_left_out(self, show):
        panel = show((0, 0, 0, 0), (0, 0, 0, 51), (200, 0, 0))
        model = panel.findChild(ColorStrip).model()
        colors = {model.index(row, 0).data(ROLE).color for row in range(model.rowCount())}
        assert colors == {(204, 204, 204), (200, 0, 0)}

    def test_256_colours(self, show, window, noise, tmp_path, idle):
        panel = show((1, 2, 3))
        path = tmp_path / "noise.png"
        Image.fromarray(noise(40, 40).pixels).save(path)
        window.session.change_recipe(n_colors=256)
        window.session.open(path)
        idle(window)
        window.session.change_recipe(n_colors=256)
        idle(window)
        assert len(pairs(readable(panel))) == 257
        strip = panel.findChild(ColorStrip)
        assert strip.model().rowCount() == 256
        assert strip.height() <= 48

    def test_the_samples_are_painted_in_the_colours_of_the_pair(self, show):
        panel = show((200, 30, 60), (20, 40, 60))
        shown = readable(panel)
        row = shown.visualRect(shown.model().index(0, 0))
        picture = shown.viewport().grab(row).toImage()
        for sample, x in zip(pairs(shown)[0].samples, (10, 54), strict=True):
            assert picture.pixelColor(x, row.height() // 2) == QColor(*sample.back)

    def test_the_row_that_the_keys_are_on_stays_when_the_palette_changes(self, show, window, idle):
        panel = show(*COLORS)
        shown = readable(panel)
        shown.setCurrentIndex(shown.model().index(2, 0))
        window.session.change_recipe(n_colors=3)
        idle(window)
        assert shown.currentIndex().row() == 2


class TestPairs:
    def test_copied_by_keys_though_the_window_copies_the_image(self, show, window, qtbot):
        panel = show(*COLORS)
        shown = readable(panel)
        shown.setFocus()
        qtbot.waitUntil(shown.hasFocus)
        shown.setCurrentIndex(shown.model().index(0, 0))
        qtbot.keyClick(shown, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        first = window.session.palette.swatches[0]
        ratio = as_text(float(contrast_ratio(first.color[:3], (255, 255, 255))))
        text = QGuiApplication.clipboard().text()
        assert text.startswith(f"{first.hex} #ffffff {ratio}")
        assert text in told(window)

    def test_copied_by_enter(self, show, qtbot):
        shown = readable(show(*COLORS))
        shown.setCurrentIndex(shown.model().index(1, 0))
        qtbot.keyClick(shown, Qt.Key.Key_Return)
        assert " #000000 " in QGuiApplication.clipboard().text()

    def test_the_other_swatch_is_highlighted_under_the_mouse(self, show, window, qtbot):
        panel = show(*COLORS)
        shown, look = readable(panel), window.session.look
        place = pairs(shown)[2].places[-1]
        shown.pointed_at.emit(pairs(shown)[2])
        assert look.place == place
        shown.pointed_at.emit(pairs(shown)[0])
        assert look.place == 0
        shown.pointed_at.emit(None)
        assert look.place == -1

    def test_the_menu_copies_and_chooses(self, show, window, qtbot):
        panel = show(*COLORS)
        shown = readable(panel)
        pair = pairs(shown)[2]
        at = shown.visualRect(shown.model().index(2, 0)).center()
        shown.customContextMenuRequested.emit(at)
        menu = QGuiApplication.instance().activePopupWidget()
        texts = {action.text(): action for action in menu.actions()}
        texts["Choose Its Swatches"].trigger()
        assert window.session.look.chosen == pair.places == (0, pair.places[1])
        texts["Copy Pair"].trigger()
        assert QGuiApplication.clipboard().text() == pair.copied
        menu.close()

    def test_a_screen_reader_hears_the_pair(self, show):
        shown = readable(show((0, 0, 0)))
        index = shown.model().index(0, 0)
        assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "White, 21.00:1, AAA"
        assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole).startswith("✓ AAA: text")


# To red-blind people nearly the same; to others not.
LIKE_FOR_PROTANS = [(0x75, 0x6E, 0x39), (0xB0, 0x66, 0x4A), (240, 240, 250)]


class TestColourVision:
    def test_pairs_that_become_alike_are_listed_under_the_deficiency(self, show, qtbot):
        panel = show(*LIKE_FOR_PROTANS)
        turn_to_vision(panel)
        qtbot.waitUntil(lambda: bool(pairs(alike(panel))))
        heading, pair = pairs(alike(panel))[:2]
        assert heading.title == "Hard to tell apart for red-blind people"
        assert heading.detail == "1"
        assert set(pair.title.split(" and ")) == {"#756e39", "#b0664a"}
        assert {pair.samples[0].back, pair.samples[0].front} == set(LIKE_FOR_PROTANS[:2])
        assert float(pair.detail.removeprefix("ΔE ")) < 5
        assert not readable(panel).isVisible()

    def test_enter_chooses_both(self, show, window, qtbot):
        panel = show(*LIKE_FOR_PROTANS)
        turn_to_vision(panel)
        shown = alike(panel)
        qtbot.waitUntil(lambda: bool(pairs(shown)))
        shown.setCurrentIndex(shown.model().index(1, 0))
        qtbot.keyClick(shown, Qt.Key.Key_Return)
        chosen = {window.session.palette.hexes[place] for place in window.session.look.chosen}
        assert chosen == {"#756e39", "#b0664a"}

    def test_a_heading_is_no_pair(self, show, qtbot):
        panel = show(*LIKE_FOR_PROTANS)
        turn_to_vision(panel)
        shown = alike(panel)
        qtbot.waitUntil(lambda: bool(pairs(shown)))
        assert not shown.model().index(0, 0).flags() & Qt.ItemFlag.ItemIsSelectable
        shown.customContextMenuRequested.emit(shown.visualRect(shown.model().index(0, 0)).center())
        assert QGuiApplication.instance().activePopupWidget() is None

    def test_of_many_the_hardest_are_listed(self, show, window, qtbot, idle, noise):
        window.session.change_recipe(n_colors=100)
        panel = show(*(tuple(color[:3]) for color in noise(1, 100).pixels[0].tolist()))
        turn_to_vision(panel)
        qtbot.waitUntil(lambda: bool(pairs(alike(panel))))
        heading, *listed = pairs(alike(panel))[:13]
        assert heading.detail.startswith("12 / ")
        assert all(pair.samples for pair in listed)
        seen = [float(pair.detail.removeprefix("ΔE ")) for pair in listed]
        assert seen == sorted(seen)

    def test_it_follows_the_palette(self, show, window, qtbot, idle):
        panel = show(*LIKE_FOR_PROTANS)
        turn_to_vision(panel)
        qtbot.waitUntil(lambda: bool(pairs(alike(panel))))
        window.session.change_recipe(n_colors=2)
        idle(window)
        qtbot.waitUntil(lambda: not pairs(alike(panel)))


class TestSight:
    def test_without_an_image_it_says_what_it_is_for(self, window, qtbot):
        panel = window.findChild(ContrastPanel)

        def says_something() -> bool:
            seen = readable(panel).viewport().grab().toImage()
            rows, columns = range(seen.height()), range(seen.width())
            return len({seen.pixel(x, y) for x in columns for y in rows}) > 1

        window.findChild(QDockWidget, panel.name).raise_()
        qtbot.waitUntil(says_something)
        assert pairs(readable(panel)) == []
        turn_to_vision(panel)
        assert pairs(alike(panel)) == []

    def test_behind_other_panels_it_does_nothing(self, photo):
        panel = photo.findChild(ContrastPanel)
        assert not panel.is_seen
        assert pairs(readable(panel)) == []

    def test_in_front_it_catches_up(self, photo, qtbot):
        panel = photo.findChild(ContrastPanel)
        photo.findChild(QDockWidget, panel.name).raise_()
        qtbot.waitUntil(lambda: len(pairs(readable(panel))) == 17)

    def test_what_is_pointed_at_elsewhere_is_marked(self, show, window):
        panel = show(*COLORS)
        strip = panel.findChild(ColorStrip)
        QTest.mouseMove(window, QPoint(1, 1))  # the pointer may be where a test before left it
        window.session.look.highlight(-1)
        before = strip.viewport().grab().toImage()
        window.session.look.highlight(2)
        assert strip.viewport().grab().toImage() != before
        window.session.look.highlight(-1)
        assert strip.viewport().grab().toImage() == before

    def test_everything_has_a_name(self, show):
        panel = show(*COLORS)
        for part in (*panel.findChildren(PairList), panel.findChild(ColorStrip)):
            assert part.accessibleName()
            assert part.focusPolicy() & Qt.FocusPolicy.TabFocus
