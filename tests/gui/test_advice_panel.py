"""How many colours: the curves, the pictures, the clusters, and when they are found."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDockWidget, QLabel, QPushButton, QWidget

from tintype import advice, pipeline
from tintype.data import samples
from tintype.gui.advising import found
from tintype.gui.main_window import MainWindow
from tintype.gui.panels.advice import AdvicePanel
from tintype.gui.panels.cloud import CloudPanel
from tintype.gui.widgets.curve_plot import CurvePlot
from tintype.gui.widgets.picture_list import PictureList
from tintype.gui.widgets.segments import Segments
from tintype.gui.widgets.silhouette_plot import SilhouettePlot
from tintype.image.selection import Rectangle
from tintype.recipe import Recipe

Rest = Callable[[], None]


@pytest.fixture
def panel(window: MainWindow) -> AdvicePanel:
    return window.findChild(AdvicePanel)


@pytest.fixture
def rest(window: MainWindow, panel: AdvicePanel, idle, qtbot) -> Rest:
    """Wait until the window is at rest, and the panel has found what it wants."""

    def wait() -> None:
        idle(window)
        QApplication.processEvents()
        qtbot.waitUntil(lambda: not panel.is_busy, timeout=60_000)

    return wait


@pytest.fixture
def front(panel: AdvicePanel, qtbot) -> AdvicePanel:
    """The panel in front of the others."""
    dock_of(panel).raise_()
    qtbot.waitUntil(lambda: panel.is_seen)
    return panel


def dock_of(panel: QWidget) -> QDockWidget:
    dock = panel.parent()
    assert isinstance(dock, QDockWidget)
    return dock


def turn(panel: AdvicePanel, title: str) -> None:
    views = panel.findChild(Segments)
    next(each for each in views.findChildren(QPushButton) if each.text() == title).click()


def hint(panel: AdvicePanel) -> str:
    """What is said in place of a view."""
    shown = panel._stack.currentWidget()
    return shown.text() if isinstance(shown, QLabel) else ""


@pytest.fixture
def calls(monkeypatch) -> list[str]:
    """The names of what is found, as it is begun."""
    begun: list[str] = []
    for name in ("curves", "picture", "silhouettes"):
        work = getattr(found, name)

        def counted(*arguments, name=name, work=work):
            begun.append(name)
            return work(*arguments)

        monkeypatch.setattr(found, name, counted)
    return begun


def plot(panel: AdvicePanel) -> CurvePlot:
    return panel.findChild(CurvePlot)


def x_of(plot: CurvePlot, number: int) -> int:
    """Where a number stands in the plot."""
    scene = plot.getViewBox().mapViewToScene(plot.getViewBox().viewRect().center())
    scene.setX(plot.getViewBox().mapViewToScene(QPointF(number**0.5, 0)).x())
    return plot.mapFromScene(scene).x()


class TestWhen:
    def test_nothing_is_found_while_the_panel_is_not_seen(self, panel, rest, calls, china):
        panel.session.open(china)
        rest()
        assert panel.session.is_settled
        assert calls == []

    def test_what_was_put_off_is_found_when_it_comes_into_sight(self, panel, rest, calls, china):
        panel.session.open(china)
        rest()
        dock_of(panel).raise_()
        QApplication.processEvents()
        rest()
        assert calls == ["curves"]

    def test_nothing_is_found_while_a_control_is_dragged(self, front, photo, rest):
        rest()
        front.session.change_recipe(space="oklab")
        assert not front.session.is_settled
        assert not front.is_busy
        rest()
        assert front.page.advice == advice.curves(front.session.opened.cloud, front.session.recipe)

    def test_what_is_under_way_stops_when_the_panel_goes_out_of_sight(
        self, front, window, china, monkeypatch, qtbot
    ):
        started, stopped = Event(), Event()
        monkeypatch.setattr(found, "curves", _endless(started, stopped))
        front.session.open(china)
        qtbot.waitUntil(started.is_set, timeout=60_000)
        dock_of(window.findChild(CloudPanel)).raise_()
        qtbot.waitUntil(stopped.is_set)
        assert not front.is_busy

    def test_what_is_under_way_is_dropped_when_the_image_changes(
        self, front, photo, rest, monkeypatch, qtbot
    ):
        rest()
        work, started, stopped = found.curves, Event(), Event()
        monkeypatch.setattr(found, "curves", _endless(started, stopped))
        front.session.change_recipe(space="oklab")
        qtbot.waitUntil(started.is_set)
        monkeypatch.setattr(found, "curves", work)
        front.session.open(samples()[1].path)
        qtbot.waitUntil(stopped.is_set)
        rest()
        assert front.session.opened.path == samples()[1].path
        assert front.page.advice == advice.curves(front.session.opened.cloud, front.session.recipe)

    def test_another_image_clears_what_is_shown_at_once(self, front, photo, rest):
        rest()
        for title in ("Pictures", "Clusters", "Curves"):
            turn(front, title)
            rest()
        front.session.close_document(front.session.document)
        assert front._pages["curves"].advice is None
        assert front._pages["pictures"].smalls == []
        assert front.findChild(SilhouettePlot).blades is None

    def test_another_number_is_no_reason_to_find_anything_anew(self, front, calls, photo, rest):
        rest()
        turn(front, "Pictures")
        rest()
        assert calls == ["curves", *["picture"] * 7]
        front.session.change_recipe(n_colors=5)
        rest()
        turn(front, "Curves")
        rest()
        front.session.change_recipe(dither="bayer-4")
        rest()
        assert len(calls) == 8

    def test_the_window_closes_while_something_is_found(
        self, front, window, china, monkeypatch, qtbot
    ):
        started, stopped = Event(), Event()
        monkeypatch.setattr(found, "curves", _endless(started, stopped))
        front.session.open(china)
        qtbot.waitUntil(started.is_set, timeout=60_000)
        window.close()
        assert stopped.is_set()


def _endless(started: Event, stopped: Event):
    """Work that goes on until it is stopped."""

    def work(order, on_part, progress):
        started.set()
        try:
            while not stopped.wait(0.001):
                progress.step(0.5, "")
        finally:
            stopped.set()

    return work


class TestHints:
    def test_without_an_image(self, front):
        for title in ("Curves", "Pictures", "Clusters"):
            turn(front, title)
            assert hint(front) == "Open an image to see what it needs."

    def test_a_given_palette_brings_its_number(self, front, photo, rest, calls):
        rest()
        calls.clear()
        front.session.change_recipe(method="fixed", palette=("#000", "#f00", "#fff"))
        rest()
        for title in ("Pictures", "Curves"):
            turn(front, title)
            assert hint(front) == "The palette is given, and with it the number of its colours."
        turn(front, "Clusters")
        assert hint(front) == ""
        rest()
        assert calls == ["silhouettes"]

    def test_one_colour_has_no_clusters(self, front, photo, rest):
        front.session.change_recipe(n_colors=1)
        rest()
        turn(front, "Clusters")
        assert hint(front) == "One colour has no other to be set apart from."


class TestCurves:
    def test_they_are_those_of_the_core(self, front, photo, rest):
        rest()
        session = front.session
        expected = advice.curves(session.opened.cloud, session.recipe)
        assert front.page.advice == expected
        shown = plot(front)
        assert shown.errors == dict(zip(expected.ks, expected.distortion, strict=True))
        assert shown.scores == dict(zip(expected.silhouette_ks, expected.silhouettes, strict=True))
        assert shown.elbow == expected.elbow
        assert shown.present == session.recipe.n_colors
        assert expected.why in [label.text() for label in front.page.findChildren(QLabel)]

    def test_they_come_in_parts(self, front, photo, monkeypatch, qtbot, rest):
        rest()
        work, go_on = found.curves, Event()

        def held(order, on_part, progress):
            whole = work(order, on_part, progress)
            while not go_on.wait(0.001):
                progress.step(1, "")
            return whole

        monkeypatch.setattr(found, "curves", held)
        front.session.change_recipe(space="oklab")
        before = front.page.advice
        qtbot.waitUntil(lambda: front.page.advice != before, timeout=60_000)
        part = front.page.advice
        go_on.set()
        rest()
        assert part == replace(
            front.page.advice, silhouette_ks=(), silhouettes=(), best_silhouette=None
        )
        assert front.page.advice.silhouettes

    @pytest.mark.parametrize("number", [3, 8, 22, 40])
    def test_a_click_takes_its_number(self, front, photo, rest, qtbot, number):
        rest()
        where = plot(front).rect().center()
        where.setX(x_of(plot(front), number))
        qtbot.mouseClick(plot(front).viewport(), Qt.MouseButton.LeftButton, pos=where)
        taken = front.session.recipe.n_colors
        pixel = abs(x_of(plot(front), number + 1) - x_of(plot(front), number))
        assert taken == number or (pixel < 2 and abs(taken - number) == 1)

    def test_the_button_takes_what_is_recommended(self, front, photo, rest):
        rest()
        recommended = front.page.advice.recommended
        button = front.page.findChild(QPushButton)
        assert str(recommended) in button.text()
        button.click()
        assert front.session.recipe.n_colors == recommended
        assert not button.isEnabled()
        front.session.history.undo()
        assert button.isEnabled()

    def test_keys_choose_a_number(self, front, photo, rest, qtbot):
        rest()
        shown = plot(front)
        shown.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(shown, Qt.Key.Key_Left)
        qtbot.keyClick(shown, Qt.Key.Key_Left)
        assert front.session.recipe.n_colors == 16
        qtbot.keyClick(shown, Qt.Key.Key_Return)
        assert front.session.recipe.n_colors == 14

    def test_a_number_that_is_left_open_is_that_of_the_palette(self, front, photo, rest):
        front.session.change_recipe(n_colors="auto")
        rest()
        assert plot(front).present == len(front.session.palette) == front.page.advice.recommended

    def test_the_entry_for_transparent_pixels_counts(self, front, clear_image, rest):
        front.session.open(clear_image)
        rest()
        found_advice = front.page.advice
        assert found_advice.clear == 1
        assert list(plot(front).errors) == [k + 1 for k in found_advice.ks]
        assert plot(front).elbow == found_advice.elbow + 1
        assert found_advice.recommended == len(front.session.palette) == 6

    def test_they_are_of_the_selection(self, front, photo, rest):
        session = front.session
        selection = Rectangle(10, 20, 100, 80)
        session.select(selection)
        rest()
        part = pipeline.cloud_of_part(session.opened.image, session.opened.cloud, selection)
        assert front.page.advice == advice.curves(part, session.recipe)

    def test_they_are_of_all_images_that_share_a_palette(self, front, photo, rest):
        session = front.session
        session.open(samples()[1].path)
        rest()
        session.share_palette(True)
        rest()
        assert front.page.advice == advice.curves(session.order.source, session.recipe)
        clouds = [document.opened.cloud for document in session.documents]
        total = sum(int(cloud.counts.sum()) for cloud in clouds)
        assert session.order.source.counts.sum() == total


@pytest.fixture
def clear_image(tmp_path: Path) -> Path:
    """Five flat colours and transparent pixels."""
    colors = [(20, 30, 60), (200, 40, 40), (240, 200, 60), (60, 160, 90), (235, 235, 230)]
    row = [(*color, 255) for color in colors for _ in range(8)] + [(0, 0, 0, 0)] * 8
    path = tmp_path / "clear.png"
    Image.fromarray(np.broadcast_to(np.array(row, np.uint8), (30, 48, 4)).copy()).save(path)
    return path


def codes(image: QImage) -> set[str]:
    """The colours of an image, as hexes."""
    return {
        image.pixelColor(x, y).name() for y in range(image.height()) for x in range(image.width())
    }


class TestPictures:
    @pytest.fixture
    def pictures(self, front, photo, rest) -> PictureList:
        rest()
        turn(front, "Pictures")
        rest()
        return front.findChild(PictureList)

    def test_their_palettes_are_those_of_the_pipeline(self, front, pictures):
        cloud = front.session.opened.cloud
        smalls = front.page.smalls
        assert [small.n_colors for small in smalls] == list(found.NUMBERS)
        for small in smalls:
            recipe = replace(front.session.recipe, n_colors=small.n_colors, refine="fast")
            palette, report = pipeline.find_palette(cloud, recipe)
            assert codes(small.image) <= set(palette.hexes)
            assert len(codes(small.image)) > len(palette) / 2
            assert small.error == report.quality.delta_e_2000_mean

    def test_each_says_its_number_and_its_error(self, front, pictures):
        for number, small, thumbnail in zip(
            found.NUMBERS, front.page.smalls, pictures.thumbnails, strict=True
        ):
            assert thumbnail.title == str(number)
            assert thumbnail.detail == f"ΔE {small.error:.1f}"
            assert thumbnail.image == small.image

    def test_a_click_takes_the_number(self, front, pictures, qtbot):
        where = pictures.visualRect(pictures.model().index(3, 0)).center()
        qtbot.mouseClick(pictures.viewport(), Qt.MouseButton.LeftButton, pos=where)
        assert front.session.recipe.n_colors == found.NUMBERS[3]
        assert pictures.chosen == 3

    def test_the_present_one_is_marked(self, front, pictures):
        assert pictures.chosen == found.NUMBERS.index(16)
        front.session.change_recipe(n_colors=7)
        assert pictures.chosen is None

    def test_keys_choose_one(self, front, pictures, qtbot):
        pictures.setFocus()
        pictures.setCurrentIndex(pictures.model().index(0, 0))
        qtbot.keyClick(pictures, Qt.Key.Key_Right)
        qtbot.keyClick(pictures, Qt.Key.Key_Return)
        assert front.session.recipe.n_colors == found.NUMBERS[1]

    def test_an_option_of_the_search_makes_new_ones(self, front, pictures, rest, calls):
        before = front.page.smalls
        front.session.change_recipe(space="oklab")
        rest()
        assert calls == ["picture"] * 7
        assert not set(before) & set(front.page.smalls)

    def test_what_is_there_already_is_kept_after_an_interruption(
        self, front, pictures, rest, calls
    ):
        front.page.drop()
        front.session.result_changed.emit()
        front.session.change_recipe(n_colors=9)  # before the first one is there
        turn(front, "Curves")
        turn(front, "Pictures")
        rest()
        assert len(front.page.smalls) == 7

    def test_there_are_no_more_than_the_image_has_colours_for(self, front, clear_image, rest):
        front.session.open(clear_image)
        rest()
        turn(front, "Pictures")
        rest()
        assert [small.n_colors for small in front.page.smalls] == [2, 4, 6]
        assert front.page.smalls[-1].error == 0
        assert front.page.smalls[-1].image.hasAlphaChannel()

    def test_kept_colours_have_room(self, front, pictures, rest):
        front.session.change_recipe(keep=("#ff0000", "#00ff00", "#0000ff", "#ffff00", "#00ffff"))
        rest()
        assert [small.n_colors for small in front.page.smalls] == [6, 8, 10, 16, 32]

    def test_images_that_share_a_palette_have_the_colours_of_all(self, front, pictures, rest):
        session = front.session
        session.open(samples()[1].path)
        rest()
        session.share_palette(True)
        rest()
        recipe = replace(session.recipe, n_colors=8, refine="fast")
        palette, _ = pipeline.find_palette(session.order.source, recipe)
        assert codes(front.page.smalls[3].image) <= set(palette.hexes)

    def test_the_picture_is_of_all_of_the_image_also_with_a_selection(self, front, pictures, rest):
        front.session.select(Rectangle(0, 0, 60, 60))
        rest()
        image, small = front.session.opened.image, front.page.smalls[0].image
        assert small.width() / small.height() == pytest.approx(image.width / image.height, rel=0.02)


class TestClusters:
    @pytest.fixture
    def clusters(self, front, photo, rest) -> SilhouettePlot:
        rest()
        turn(front, "Clusters")
        rest()
        return front.findChild(SilhouettePlot)

    def test_they_are_those_of_the_core(self, front, clusters):
        session = front.session
        points = advice.point_silhouettes(
            session.opened.cloud, session.recipe, session.palette.colors
        )
        assert (clusters.blades.values == points.values).all()
        assert (clusters.blades.places == points.places).all()
        assert (clusters.blades.weights == points.weights).all()
        assert (clusters.blades.colors == session.palette.colors[:, :3]).all()
        assert clusters.blades.mean == pytest.approx(points.mean)
        for place, mean in enumerate(points.means):
            assert clusters.blades.mean_of(place) == pytest.approx(mean)

    def test_pointing_at_one_highlights_its_swatch(self, front, clusters, qtbot):
        look = front.session.look
        for place in (0, 7, 15):
            where = clusters.rect_of(place).center()
            qtbot.mouseMove(clusters.viewport(), where)
            qtbot.waitUntil(lambda place=place: look.place == place)

    def test_a_highlighted_swatch_is_brought_out(self, front, clusters):
        front.session.look.highlight(4)
        assert clusters.highlighted == 4
        front.session.look.highlight(-1)
        assert clusters.highlighted == -1

    def test_another_palette_has_others(self, front, clusters, rest, calls):
        front.session.change_recipe(n_colors=5)
        rest()
        assert calls == ["silhouettes"]
        assert len(clusters.blades.colors) == 5

    def test_a_transparent_entry_has_none_and_counts_as_a_place(self, front, clear_image, rest):
        front.session.open(clear_image)
        rest()
        turn(front, "Clusters")
        rest()
        clusters = front.findChild(SilhouettePlot)
        assert len(front.session.palette) == 6
        assert len(clusters.blades.colors) == 5
        clusters.pointed.emit(0)
        assert front.session.look.place == 1
        front.session.look.highlight(3)
        assert clusters.highlighted == 2


def test_it_begins_with_what_an_image_needs(front, photo, rest):
    rest()
    assert front.session.recipe == Recipe()
    assert front.page.advice.recommended != Recipe().n_colors
