"""Palette files in the window: opened, dropped and given, for the image before us or the next one."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDockWidget

from tests.gui.telling import told
from tintype.gui import dialogs
from tintype.gui.actions import ACTIONS
from tintype.gui.recovery import Recovery
from tintype.gui.settings import PALETTES
from tintype.gui.widgets.banner import Banner

DAWN = "GIMP Palette\nName: Dawn\n#\n208 70 72\tBrick\n34 34 68\tNight\n222 238 214\tTea\n"


@pytest.fixture
def dawn(tmp_path):
    path = tmp_path / "dawn.gpl"
    path.write_text(DAWN)
    return path


def run(window, name: str) -> None:
    next(row for row in ACTIONS if row.name == name).run(window)


def message(window) -> str:
    return told(window)


def names(window) -> list[str]:
    return [swatch.name for swatch in window.session.palette_now.swatches]


class TestUsing:
    def test_the_colours_of_the_file_are_taken_with_their_names(
        self, photo, idle, dawn, monkeypatch
    ):
        monkeypatch.setattr(dialogs, "ask_palette", lambda *_: dawn)
        run(photo, "open_palette")
        idle(photo)
        assert photo.session.recipe.method == "fixed"
        assert photo.session.reduced.result.palette.hexes == ["#d04648", "#222244", "#deeed6"]
        assert names(photo) == ["Brick", "Night", "Tea"]
        assert message(photo) == "Palette Dawn with 3 colours is used."
        assert photo.findChild(QDockWidget, "palette").windowTitle() == "Palette: Dawn"

    def test_it_is_one_step_back(self, photo, idle, dawn):
        before = photo.session.choices
        photo.session.open_palette(dawn)
        idle(photo)
        assert photo.session.history.activeStack().count() == 1
        photo.session.history.undo()
        assert photo.session.choices == before
        assert photo.findChild(QDockWidget, "palette").windowTitle() == "Palette"

    def test_nothing_of_it_is_unsaved_work(self, photo, idle, dawn):
        photo.session.open_palette(dawn)
        idle(photo)
        assert not photo.session.document.has_unsaved_palette

    def test_a_name_that_is_taken_away_stays_away(self, photo, idle, dawn):
        photo.session.open_palette(dawn)
        idle(photo)
        from tintype.palette import edit

        photo.session.edit_palette(edit.renamed(photo.session.palette_now, 0, ""), "Rename")
        idle(photo)
        assert names(photo) == ["", "Night", "Tea"]
        photo.session.history.undo()
        assert names(photo) == ["Brick", "Night", "Tea"]

    def test_a_colour_that_is_there_twice_is_used_once_and_that_is_said(self, photo, idle, dawn):
        dawn.write_text(DAWN + "208 70 72\tBrick again\n")
        photo.session.open_palette(dawn)
        idle(photo)
        assert names(photo) == ["Brick", "Night", "Tea"]
        assert message(photo).endswith("Each colour is used once; the file has 4.")

    def test_of_too_many_those_that_fit_best_are_taken(self, photo, idle, tmp_path):
        greys = [f"{value:02x}" * 3 for value in range(256)]
        path = tmp_path / "many.hex"
        path.write_text("\n".join(["ff00ff", "00ff00", *greys]))
        photo.session.open_palette(path)
        idle(photo)
        palette = photo.session.reduced.result.palette
        assert len(palette) == 256
        assert "#ff00ff" not in palette.hexes
        assert palette.hexes == sorted(palette.hexes)  # the order of the file
        assert message(photo).endswith("They are those of 258 that fit the image best.")

    def test_what_cannot_be_read_is_told_and_nothing_changes(self, photo, idle, tmp_path):
        before = photo.session.choices
        path = tmp_path / "bad.gpl"
        path.write_text("GIMP Palette\n1 2 x\n")
        photo.session.open_palette(path)
        idle(photo)
        banner = photo.findChild(Banner)
        assert banner.isVisible()
        assert "line 2" in banner.text
        assert photo.session.choices == before

    def test_it_is_among_the_recent_palettes(self, photo, idle, dawn, settings):
        photo.session.open_palette(dawn)
        idle(photo)
        assert settings.recent_of(PALETTES) == [dawn]
        assert dawn not in settings.recent


class TestWithoutAnImage:
    def test_it_is_shown_and_kept_for_the_next_image(self, window, idle, dawn, china):
        window.session.open_palette(dawn)
        idle(window)
        assert names(window) == ["Brick", "Night", "Tea"]
        assert "is used for the next image" in message(window)
        window.session.open(china)
        idle(window)
        assert names(window) == ["Brick", "Night", "Tea"]
        assert window.session.reduced.result.palette.hexes[0] == "#d04648"

    def test_of_too_many_colours_a_person_is_told(self, window, idle, tmp_path):
        path = tmp_path / "many.hex"
        path.write_text("\n".join(f"{value:06x}" for value in range(300)))
        window.session.open_palette(path)
        idle(window)
        assert "many has 300 colours" in window.findChild(Banner).text
        assert not window.session.palette_now

    def test_work_on_it_goes_on_with_the_image(self, window, idle, dawn, china):
        from tintype.palette import edit

        window.session.open_palette(dawn)
        idle(window)
        window.session.edit_palette(edit.without(window.session.palette_now, [1]), "Delete")
        window.session.open(china)
        idle(window)
        assert names(window) == ["Brick", "Tea"]
        assert window.session.document.has_unsaved_palette


class TestWhatAFileIs:
    def drop(self, window, *paths) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        at, copy = QPointF(100, 100), Qt.DropAction.CopyAction
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        window.dropEvent(QDropEvent(at, copy, mime, button, none))

    def test_a_dropped_palette_is_used(self, photo, idle, dawn):
        self.drop(photo, dawn)
        idle(photo)
        assert names(photo) == ["Brick", "Night", "Tea"]
        assert len(photo.session.documents) == 1

    def test_the_content_says_it_not_the_name(self, photo, idle, dawn, tmp_path):
        named_wrong = dawn.rename(tmp_path / "dawn.png")
        Image.new("RGB", (4, 4), "teal").save(tmp_path / "teal.gpl", "PNG")
        self.drop(photo, named_wrong)
        idle(photo)
        assert names(photo) == ["Brick", "Night", "Tea"]
        self.drop(photo, tmp_path / "teal.gpl")
        idle(photo)
        assert photo.session.opened.image.name == "teal.gpl"

    def test_one_dropped_with_an_image_is_for_that(self, photo, idle, dawn, tmp_path):
        pixels = np.random.default_rng(0).integers(0, 256, (8, 8, 3), np.uint8)
        Image.fromarray(pixels).save(tmp_path / "noise.png")
        before = photo.session.choices
        self.drop(photo, dawn, tmp_path / "noise.png")
        idle(photo)
        first, second = photo.session.documents
        assert first.choices == before
        assert second.choices.given_name == "Dawn"


def test_a_crash_does_not_take_its_names(photo, idle, dawn, tmp_path, qtbot):
    photo.session.open_palette(dawn)
    idle(photo)
    first = Recovery(photo.session, tmp_path / "kept")
    assert first.keep()
    choices = photo.session.choices
    first.leave()
    photo.session.close_document(photo.session.document)
    second = Recovery(photo.session, tmp_path / "kept")
    with qtbot.waitSignal(photo.session.opening_ended, timeout=60_000):
        assert second.restore()
    idle(photo)
    assert photo.session.choices == choices
    assert photo.session.choices.given_name == "Dawn"
    second.close()
