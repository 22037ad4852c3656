"""Animations in the window: one frame before us, all of them in the palette and in the file."""

from itertools import pairwise

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QSlider, QToolButton

from tests.gui.telling import told
from tintype.gui.actions import ACTIONS
from tintype.gui.comparing.filming import Filming
from tintype.gui.comparing.playing import Playing
from tintype.gui.estimating import Expected
from tintype.gui.shown import written_frames
from tintype.gui.widgets.film_bar import FilmBar
from tintype.gui.widgets.image_view import ImageView
from tintype.image.frames import load_animation
from tintype.progress import Progress

TIMES = [60, 80, 60, 100]
COLORS = ("#c00000", "#00c000", "#0000c0", "#c0c000")


@pytest.fixture
def path(tmp_path):
    """Four frames, each with a colour of its own beside a white edge."""
    frames = [Image.new("RGB", (40, 24), "white") for _ in COLORS]
    for frame, color in zip(frames, COLORS, strict=True):
        frame.paste(color, (4, 4, 36, 20))
    path = tmp_path / "film.gif"
    frames[0].save(path, save_all=True, append_images=frames[1:], duration=TIMES, loop=0)
    return path


@pytest.fixture
def film(window, path, idle):
    """A window that shows its first frame."""
    window.session.open(path)
    idle(window)
    return window


def run(window, name: str) -> None:
    next(row for row in ACTIONS if row.name == name).run(window)


def bar(window) -> FilmBar:
    return window.findChild(FilmBar)


def playing(window) -> Playing:
    return window.findChild(Playing)


def middle(window) -> list[str]:
    """The colour in the middle of the frame before us, original and reduced."""
    reduced = window.session.reduced
    original = reduced.opened.image.pixels[12, 20, :3]
    found = reduced.result.palette.hexes[reduced.result.indices[12, 20]]
    return ["#" + bytes(original.tolist()).hex(), found]


def test_it_opens_with_the_palette_of_all_frames(film):
    assert set(film.session.palette.hexes) == {*COLORS, "#ffffff"}
    assert middle(film) == [COLORS[0]] * 2
    assert bar(film).isVisible()
    assert "Frame 1 of 4" in [label.text() for label in bar(film).findChildren(QLabel)]


def test_a_still_picture_has_no_bar(film, idle, china):
    film.session.open(china)
    idle(film)
    film.session.show(film.session.documents[1])
    idle(film)
    assert not bar(film).isVisible()
    film.session.show(film.session.documents[0])
    assert bar(film).isVisible()


def test_the_slider_goes_to_a_frame(film, idle, qtbot):
    slider = bar(film).findChild(QSlider)
    zoom = film.viewport.zoom
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    idle(film)
    assert middle(film) == [COLORS[2]] * 2
    assert set(film.session.palette.hexes) == {*COLORS, "#ffffff"}
    assert film.viewport.zoom == zoom


def test_the_menu_goes_to_the_next_and_around(film, idle):
    for _ in range(3):
        run(film, "next_frame")
    idle(film)
    assert film.session.opened.film.number == 3
    run(film, "next_frame")
    idle(film)
    assert film.session.opened.film.number == 0
    run(film, "previous_frame")
    idle(film)
    assert middle(film) == [COLORS[3]] * 2


def test_a_frame_alone_is_a_still_picture(film, idle, tmp_path):
    run(film, "next_frame")
    idle(film)
    bar(film).findChild(QCheckBox).click()
    idle(film)
    assert set(film.session.palette.hexes) == {COLORS[1], "#ffffff"}
    assert not bar(film).findChild(QToolButton).isEnabled()
    film.session.export_image(tmp_path / "out.gif", film.session.reduced)
    idle(film)
    with Image.open(tmp_path / "out.gif") as read:
        assert getattr(read, "n_frames", 1) == 1
    bar(film).findChild(QCheckBox).click()
    idle(film)
    assert set(film.session.palette.hexes) == {*COLORS, "#ffffff"}


@pytest.mark.parametrize("suffix", ["gif", "png", "webp"])
def test_all_frames_are_written_with_their_times(film, idle, tmp_path, path, suffix):
    film.session.export_image(tmp_path / f"out.{suffix}", film.session.reduced)
    idle(film)
    before, after = load_animation(path), load_animation(tmp_path / f"out.{suffix}")
    assert after.durations == before.durations
    assert after.loop == before.loop
    for one, other in zip(before.pixels, after.pixels, strict=True):
        assert np.array_equal(one, other)


def test_of_what_holds_one_picture_a_person_is_told(film, idle, tmp_path):
    run(film, "next_frame")
    idle(film)
    film.session.export_image(tmp_path / "out.bmp", film.session.reduced)
    idle(film)
    assert "frame 2 of 4 was written" in told(film)
    with Image.open(tmp_path / "out.bmp") as read:
        assert "#" + bytes(read.convert("RGB").getpixel((20, 12))).hex() == COLORS[1]


def test_writing_can_be_stopped(film, idle, tmp_path, qtbot, monkeypatch):
    def endless(reduced, progress):
        while True:
            progress.step(0, "Writing")

    monkeypatch.setattr("tintype.gui.exports.written_frames", endless)
    film.session.export_image(tmp_path / "out.gif", film.session.reduced)
    assert film.session.can_stop
    run(film, "stop")
    idle(film)
    assert not (tmp_path / "out.gif").exists()


class TestPlaying:
    def test_every_frame_is_seen_in_turn(self, film, qtbot):
        seen = []
        playing(film).moved.connect(lambda number, *_: seen.append(number))
        run(film, "play")
        qtbot.waitUntil(lambda: len(seen) >= 6, timeout=30_000)
        assert playing(film).is_on
        steps = {(after - before) % 4 for before, after in pairwise(seen)}
        assert 1 in steps

    def test_what_is_seen_is_the_frame(self, film, qtbot):
        views = film.findChildren(ImageView)
        with qtbot.waitSignal(playing(film).moved, timeout=30_000) as moved:
            run(film, "play")
        number, original, reduced = moved.args
        playing(film).stop()
        for picture in (original, reduced):
            assert picture.level(1).pixelColor(20, 12).name() == COLORS[number]
        assert len(views) == 2

    def test_a_pause_stays_where_it_is(self, film, idle, qtbot):
        with qtbot.waitSignal(playing(film).moved, timeout=30_000):
            run(film, "play")
        run(film, "play")
        number = playing(film).number
        assert not playing(film).is_on
        idle(film)
        assert film.session.opened.film.number == number
        assert middle(film) == [COLORS[number]] * 2

    def test_another_choice_ends_it(self, film, idle, qtbot):
        with qtbot.waitSignal(playing(film).moved, timeout=30_000):
            run(film, "play")
        film.session.change_recipe(n_colors=3)
        assert not playing(film).is_on
        idle(film)
        assert len(film.session.palette) == 3

    def test_preparing_it_can_be_stopped(self, film, idle, monkeypatch):
        def endless(reduced, progress):
            while True:
                progress.step(0, "Mapping")

        monkeypatch.setattr("tintype.gui.shown.all_frames", endless)
        run(film, "play")
        assert film.session.can_stop
        run(film, "stop")
        assert not playing(film).is_on
        idle(film)

    def test_it_ends_with_its_last_round(self, window, idle, tmp_path, qtbot):
        frames = [Image.new("RGB", (8, 8), color) for color in COLORS]
        frames[0].save(
            tmp_path / "once.png", save_all=True, append_images=frames[1:], duration=40, loop=1
        )
        window.session.open(tmp_path / "once.png")
        idle(window)
        run(window, "play")
        qtbot.waitUntil(lambda: not playing(window).is_on, timeout=30_000)
        idle(window)
        assert window.session.opened.film.number == 3

    def test_closing_while_it_plays_leaves_nothing(self, film, qtbot):
        with qtbot.waitSignal(playing(film).moved, timeout=30_000):
            run(film, "play")
        film.session.close_document(film.session.document)
        assert not playing(film).is_on
        assert film.findChild(Filming) is not None


def test_the_size_told_is_that_of_all_frames(film, qtbot, tmp_path, idle):
    from tintype.gui import dialogs
    from tintype.image.formats import bmp, gif

    run(film, "export_image")
    panel = film.findChild(dialogs.ImageExport)
    known = lambda: isinstance(panel._expected(gif.FORMAT), Expected)  # noqa: E731
    qtbot.waitUntil(known, timeout=30_000)
    film.session.export_image(tmp_path / "out.gif", film.session.reduced)
    idle(film)
    size = (tmp_path / "out.gif").stat().st_size
    assert panel._expected(gif.FORMAT).estimate.size == size
    panel._list.choose(bmp.FORMAT.name)
    assert "frame 1 of 4 is written" in "".join(
        label.text() for label in panel.findChildren(QLabel)
    )


def test_a_crash_does_not_take_the_frame(film, idle, tmp_path, qtbot):
    from tintype.gui.recovery import Recovery

    film.session.show_frame(2, True)
    idle(film)
    first = Recovery(film.session, tmp_path / "kept")
    assert first.keep()
    first.leave()
    film.session.close_document(film.session.document)
    second = Recovery(film.session, tmp_path / "kept")
    with qtbot.waitSignal(film.session.opening_ended, timeout=60_000):
        assert second.restore()
    idle(film)
    kept = film.session.opened.film
    assert (kept.number, kept.is_alone) == (2, True)
    assert set(film.session.palette.hexes) == {COLORS[2], "#ffffff"}
    second.close()


def test_the_bar_is_reached_by_tab_and_by_ear(film, qtbot):
    film.activateWindow()
    view = film.findChildren(ImageView)[1]
    view.setFocus()
    reached = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert [type(each) for each in reached[:3]] == [QToolButton, QSlider, QCheckBox]
    for each in reached[:3]:
        interface = QAccessible.queryAccessibleInterface(each)
        assert interface.text(QAccessible.Text.Name)


def test_the_size_of_a_large_animation_is_told_about(film, qtbot, monkeypatch):
    from tintype.gui import dialogs, estimating
    from tintype.image.formats import FORMATS, png

    monkeypatch.setattr(estimating, "_MOST_WRITTEN", 1)
    run(film, "export_image")
    panel = film.findChild(dialogs.ImageExport)
    known = lambda: all(isinstance(panel._expected(each), Expected) for each in FORMATS)  # noqa: E731
    qtbot.waitUntil(known, timeout=30_000)
    for format in FORMATS:
        found, whole = panel._expected(format).estimate, estimating.animated(format)
        assert found.is_exact == (whole is None)
        if whole:
            frames = written_frames(film.session.reduced, Progress())
            assert found.size == pytest.approx(len(whole.encode(frames)), rel=0.1)
    panel._list.choose(png.FORMAT.name)
    assert "about" in panel._details._size.text()
    assert not panel.findChild(QCheckBox).isEnabled()  # no animation is optimised
