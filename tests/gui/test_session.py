"""Several images, what was chosen for each, undoing it, and one palette for all of them."""

import gc
import weakref
from dataclasses import replace
from threading import Event

import numpy as np
import pytest
from PIL import Image

from tintype import find_palette
from tintype.data import samples
from tintype.gui import dialogs, shown
from tintype.gui.choices import Choices
from tintype.gui.look import NONE
from tintype.gui.widgets.thumbnail_list import ThumbnailList
from tintype.image import merge
from tintype.image.formats import png
from tintype.image.saving import Saving
from tintype.image.selection import Rectangle
from tintype.palette import Palette, Swatch
from tintype.palette.formats import hexes
from tintype.pipeline import reduce
from tintype.preset import BUILT_IN
from tintype.recipe import Recipe


@pytest.fixture
def session(photo):
    return photo.session


@pytest.fixture
def two(window, idle):
    window.session.open_all([sample.path for sample in samples()])
    idle(window)
    return window


def trigger(window, text: str) -> None:
    (action,) = [each for each in window.actions() if each.text().replace("&", "") == text]
    assert action.isEnabled()
    action.trigger()


def locked(palette: Palette, place: int) -> Palette:
    swatches = [
        replace(each, locked=each.locked or at == place) for at, each in enumerate(palette.swatches)
    ]
    return replace(palette, swatches=tuple(swatches))


class TestUndo:
    def test_every_change_can_be_undone_and_redone(self, photo, session, idle):
        start = session.choices
        session.change_recipe(n_colors=8)
        session.change_recipe(space="oklab")
        session.select(Rectangle(0, 0, 100, 100))
        idle(photo)
        session.edit_palette(locked(session.palette, 0), "Lock")
        end = session.choices
        for _ in range(4):
            trigger(photo, "Undo")
        assert session.choices == start
        for _ in range(4):
            trigger(photo, "Redo")
        assert session.choices == end
        idle(photo)
        assert session.reduced.choices == end

    def test_a_drag_is_one_step(self, photo, session):
        for n_colors in range(17, 40):
            session.change_recipe(n_colors=n_colors)
        assert session.history.activeStack().count() == 1
        trigger(photo, "Undo")
        assert session.recipe.n_colors == 16

    def test_a_drag_that_ends_where_it_began_is_no_step(self, session):
        session.change_recipe(n_colors=30)
        session.change_recipe(n_colors=16)
        assert not session.history.canUndo()
        assert session.recipe.n_colors == 16

    def test_different_options_are_different_steps(self, session):
        session.change_recipe(rare=0.5)
        session.change_recipe(n_colors=9)
        session.change_recipe(rare=0.6)
        texts = [session.history.activeStack().text(place) for place in range(3)]
        assert texts == ["Rare colours: 0.5", "Number of colours: 9", "Rare colours: 0.6"]

    def test_going_back_to_what_is_shown_needs_no_new_result(self, photo, session, idle):
        before = session.reduced
        session.change_recipe(n_colors=9)
        session.history.undo()
        assert session.shown is before
        assert not session.can_stop

    def test_each_image_has_its_own_history(self, two, idle):
        first, second = two.session.documents
        two.session.change_recipe(n_colors=5)
        two.session.show(second)
        idle(two)
        assert not two.session.history.canUndo()
        assert (first.choices.recipe.n_colors, second.choices.recipe.n_colors) == (5, 16)


class TestPaletteByHand:
    def test_a_locked_colour_survives_another_number_of_colours(self, photo, session, idle):
        chosen = session.palette.swatches[5].hex
        session.edit_palette(locked(session.palette, 5), "Lock")
        session.change_recipe(n_colors=4)
        idle(photo)
        assert len(session.palette) == 4
        assert [each.hex for each in session.palette.swatches if each.locked] == [chosen]

    def test_locking_alone_changes_no_colour(self, photo, session, idle):
        before = session.palette.hexes
        session.edit_palette(locked(session.palette, 3), "Lock")
        idle(photo)
        assert session.palette.hexes == before

    def test_an_edited_palette_is_taken_as_it_is(self, photo, session, idle):
        mine = Palette((Swatch((255, 0, 0, 255), "Blood"), Swatch((0, 0, 0, 255))))
        session.edit_palette(mine, "Edit")
        idle(photo)
        assert session.palette.hexes == ["#ff0000", "#000000"]
        assert [each.name for each in session.palette.swatches] == ["Blood", ""]
        assert session.recipe.n_colors == 2
        session.change_recipe(dither="floyd-steinberg")
        idle(photo)
        assert session.palette.hexes == ["#ff0000", "#000000"]

    def test_names_stay_with_their_colours(self, photo, session, idle):
        named = replace(session.palette.swatches[0], name="Sky", locked=True)
        palette = replace(session.palette, swatches=(named, *session.palette.swatches[1:]))
        session.edit_palette(palette, "Rename")
        session.change_recipe(n_colors=5)
        idle(photo)
        assert {each.name: each.hex for each in session.palette.swatches}["Sky"] == named.hex

    def test_a_swatch_that_is_gone_is_not_pointed_at(self, photo, session, idle):
        session.look.highlight(15)
        session.change_recipe(n_colors=4)
        idle(photo)
        assert session.look.place == NONE

    def test_finding_anew_keeps_locked_colours_only(self, photo, session, idle):
        found = session.palette.hexes
        order = tuple(reversed(session.palette.swatches))
        session.edit_palette(replace(session.palette, swatches=order), "Reverse")
        idle(photo)
        assert session.palette.hexes == found[::-1]
        session.find_anew()
        idle(photo)
        assert session.palette.hexes == found

    def test_a_translucent_colour_can_be_locked(self, window, idle, tmp_path):
        pixels = np.random.default_rng(0).integers(0, 256, (30, 30, 4), np.uint8)
        Image.fromarray(pixels).save(tmp_path / "soft.png")
        window.session.open(tmp_path / "soft.png")
        idle(window)
        palette = window.session.palette
        (place, *_) = [at for at, each in enumerate(palette.swatches) if 0 < each.color[3] < 255]
        window.session.edit_palette(locked(palette, place), "Lock")
        window.session.change_recipe(n_colors=6)
        idle(window)
        assert palette.swatches[place].hex in window.session.palette.hexes


class TestPreviews:
    def test_a_preview_covers_what_is_on_screen_and_the_full_result_follows(
        self, photo, session, idle
    ):
        seen = []
        session.result_changed.connect(lambda: seen.append(session.shown))
        session.change_recipe(n_colors=5)
        idle(photo)
        assert [each.is_preview for each in seen] == [True, False]
        preview, full = seen
        assert preview.area.contains(session.look.area)
        assert preview.result.indices.shape == (
            -(-preview.area.height() // preview.step),
            -(-preview.area.width() // preview.step),
        )
        assert full.result.indices.shape == (427, 640)
        image = session.opened.image
        assert full.result.palette.hexes == reduce(image, full.recipe).palette.hexes

    def test_the_report_says_which_one_it_shows(self, photo, session, idle):
        from tintype.gui.panels.report import ReportLine

        line = photo.findChild(ReportLine)
        seen = []
        session.result_changed.connect(lambda: seen.append("Preview" in line.text))
        session.change_recipe(n_colors=5)
        idle(photo)
        assert seen == [True, False]

    def test_slow_methods_have_none(self, window, idle, tmp_path):
        Image.fromarray(np.random.default_rng(0).integers(0, 256, (8, 8, 3), np.uint8)).save(
            tmp_path / "small.png"
        )
        window.session.open(tmp_path / "small.png")
        idle(window)
        seen = []
        window.session.result_changed.connect(lambda: seen.append(window.session.shown))
        window.session.change_recipe(method="ward", n_colors=3)
        idle(window)
        assert [each.is_preview for each in seen] == [False]

    def test_exporting_waits_for_the_full_result(self, photo, session, tmp_path, idle, monkeypatch):
        monkeypatch.setattr(
            dialogs, "ask_image_target", lambda *_: (tmp_path / "out.png", png.FORMAT)
        )
        session.change_recipe(n_colors=5)
        trigger(photo, "Export Reduced Image…")
        photo.findChild(dialogs.ImageExport).save_asked.emit(png.FORMAT, Saving())
        idle(photo)
        with Image.open(tmp_path / "out.png") as written:
            assert written.size == (640, 427)
            assert len(written.getcolors()) == 5

    def test_one_that_comes_after_the_full_result_is_dropped(
        self, photo, session, idle, monkeypatch
    ):
        is_there, make = Event(), shown.preview

        def late(*work):
            is_there.wait()
            return make(*work)

        monkeypatch.setattr(shown, "preview", late)
        session.result_changed.connect(is_there.set)
        session.change_recipe(n_colors=5)
        idle(photo)
        assert session.is_settled

    def test_what_waits_for_the_result_gets_it_after_a_step_back(self, session):
        used = []
        session.change_recipe(n_colors=5)
        session.when_settled(used.append)
        session.history.undo()
        assert used == [session.reduced]

    def test_what_waits_for_a_result_that_cannot_be_is_dropped(self, photo, session, idle):
        used = []
        session.change_recipe(keep=("#ff0000", "#00ff00", "#0000ff"), n_colors=2)
        session.when_settled(used.append)
        idle(photo)
        session.change_recipe(n_colors=5)
        idle(photo)
        assert session.is_settled
        assert not used

    def test_the_progress_ends_where_a_preview_fails(self, photo, session, idle):
        told = []
        session.progressed.connect(lambda fraction, _: told.append(fraction))
        session.change_recipe(keep=("#ff0000", "#00ff00", "#0000ff"), n_colors=2)
        idle(photo)
        assert told[-1] == -1


class TestSelection:
    def test_the_palette_is_of_the_part_and_the_result_of_the_whole(self, photo, session, idle):
        part = Rectangle(10, 20, 60, 40)
        session.select(part)
        idle(photo)
        expected = reduce(session.opened.image, session.recipe, selection=part)
        assert session.palette.hexes == expected.palette.hexes
        assert np.array_equal(session.reduced.result.indices, expected.indices)


class TestSeveralImages:
    def test_all_open_and_the_first_is_shown(self, two):
        assert [each.name for each in two.session.documents] == ["china.jpg", "flower.jpg"]
        assert two.session.opened.image.name == "china.jpg"

    def test_the_same_file_opens_once(self, two, idle):
        two.session.open(samples()[1].path)
        idle(two)
        assert len(two.session.documents) == 2
        assert two.session.opened.image.name == "flower.jpg"

    def test_closing_shows_the_next_one_and_then_the_beginning(self, two, idle):
        trigger(two, "Close Image")
        idle(two)
        assert two.session.opened.image.name == "flower.jpg"
        trigger(two, "Close Image")
        assert two.session.opened is None
        assert two.windowTitle() == "Tintype"
        assert not two.session.palette.swatches

    def test_one_that_is_closed_is_let_go(self, photo, session, idle, qtbot):
        gone = weakref.ref(session.opened)
        session.edit_palette(locked(session.palette_now, 1), "Lock")
        idle(photo)
        session.close_document(session.document)
        # What was going on beside the work, such as finding how large a file would be, ends first.
        qtbot.waitUntil(lambda: gc.collect() >= 0 and gone() is None, timeout=30_000)

    def test_a_recipe_for_all(self, two, idle):
        two.session.change_recipe(n_colors=6, space="oklab")
        trigger(two, "Apply Recipe to All Images")
        two.session.show(two.session.documents[1])
        idle(two)
        assert two.session.recipe == Recipe(n_colors=6, space="oklab")
        assert len(two.session.palette) == 6
        two.session.history.undo()
        assert two.session.recipe == Recipe()

    def test_a_palette_for_all(self, two, idle):
        hexes = two.session.palette.hexes
        trigger(two, "Apply Palette to All Images")
        two.session.show(two.session.documents[1])
        idle(two)
        assert two.session.palette.hexes == hexes

    def test_one_palette_together(self, two, idle):
        trigger(two, "One Palette for All Images")
        idle(two)
        together = merge([each.opened.cloud for each in two.session.documents])
        expected = find_palette(together, Recipe())[0].hexes
        assert two.session.palette.hexes == expected
        two.session.show(two.session.documents[1])
        idle(two)
        assert two.session.palette.hexes == expected
        two.session.change_recipe(n_colors=7)
        two.session.show(two.session.documents[0])
        idle(two)
        assert len(two.session.palette) == 7
        trigger(two, "One Palette for All Images")
        idle(two)
        assert (
            two.session.palette.hexes
            == find_palette(two.session.opened.cloud, Recipe(n_colors=7))[0].hexes
        )

    def test_a_part_of_one_is_not_selected_for_all(self, two, idle):
        trigger(two, "One Palette for All Images")
        said = []
        two.session.said.connect(said.append)
        before = two.session.choices
        two.session.select(Rectangle(0, 0, 600, 400))
        assert two.session.choices == before
        assert len(said) == 1

    def test_what_is_done_to_all_is_told_for_those_behind(self, two, idle):
        trigger(two, "Apply Palette to All Images")
        row = two.findChild(ThumbnailList)
        assert [row.item(place).text()[0] for place in range(2)] == ["•", "•"]


class TestPresets:
    @pytest.mark.parametrize("member", BUILT_IN, ids=lambda member: member.name)
    def test_one_that_comes_along_is_in_the_menu(self, photo, session, member, idle):
        (menu,) = [each for each in photo.findChildren(object) if each.objectName() == "presets"]
        (entry,) = [each for each in menu.actions() if each.text() == member.title]
        entry.trigger()
        assert session.recipe == member.recipe
        idle(photo)
        session.history.undo()
        assert session.recipe == Recipe()

    def test_what_is_saved_comes_back(self, photo, session, tmp_path, idle, monkeypatch):
        path = tmp_path / "mine.toml"
        monkeypatch.setattr(dialogs, "ask_preset_target", lambda *_: path)
        monkeypatch.setattr(dialogs, "ask_preset", lambda *_: path)
        session.change_recipe(n_colors=5, rare=0.25)
        trigger(photo, "Save Preset…")
        idle(photo)
        session.change_recipe(n_colors=16, rare=0.0)
        trigger(photo, "Load Preset…")
        assert (session.recipe.n_colors, session.recipe.rare) == (5, 0.25)

    def test_a_bad_one_is_told_and_changes_nothing(self, photo, session, tmp_path):
        (tmp_path / "bad.toml").write_text("version = 9")
        said = []
        session.said.connect(said.append)
        before = session.choices
        session.load_preset(tmp_path / "bad.toml")
        assert "cannot be used as a preset" in said[0].text
        assert session.choices == before


class TestUnsavedPalettes:
    @pytest.fixture
    def edited(self, photo, session, idle):
        session.edit_palette(locked(session.palette, 0), "Lock")
        idle(photo)
        return photo

    def test_closing_asks_and_can_be_called_off(self, edited, monkeypatch):
        asked = []
        with monkeypatch.context() as patched:
            answer = dialogs.Unsaved.CANCEL
            patched.setattr(dialogs, "ask_unsaved", lambda _, names: asked.append(names) or answer)
            assert not edited.close()
            trigger(edited, "Close Image")
        assert asked == [["china.jpg"], ["china.jpg"]]
        assert edited.session.opened

    def test_saving_writes_it_before_the_window_goes(self, edited, monkeypatch, tmp_path):
        monkeypatch.setattr(dialogs, "ask_unsaved", lambda *_: dialogs.Unsaved.SAVE)
        monkeypatch.setattr(
            dialogs, "ask_palette_target", lambda *_: (tmp_path / "mine.hex", hexes.FORMAT)
        )
        expected = [each[1:] for each in edited.session.palette.hexes]
        assert edited.close()
        assert (tmp_path / "mine.hex").read_text().split() == expected

    def test_what_was_saved_is_not_asked_about(self, edited, monkeypatch, tmp_path, idle):
        monkeypatch.setattr(dialogs, "ask_unsaved", lambda *_: pytest.fail("asked"))
        edited.session.export_palette(tmp_path / "mine.hex", hexes.FORMAT, edited.session.palette)
        idle(edited)
        assert edited.close()

    def test_what_is_done_while_it_is_written_is_not_saved(self, edited, tmp_path, idle):
        session = edited.session
        session.export_palette(tmp_path / "mine.hex", hexes.FORMAT, session.palette)
        session.edit_palette(locked(session.palette, 1), "Lock")
        idle(edited)
        assert session.document.has_unsaved_palette

    def test_what_was_done_last_is_saved_though_there_is_no_result_yet(
        self, edited, tmp_path, idle
    ):
        session = edited.session
        session.edit_palette(Palette((Swatch((255, 0, 0, 255)),)), "Edit")
        session.export_palette(
            tmp_path / "mine.hex", hexes.FORMAT, session.palette, session.document
        )
        idle(edited)
        assert (tmp_path / "mine.hex").read_text().split() == ["ff0000"]

    def test_a_palette_of_several_is_saved_for_all_of_them(self, two, tmp_path, idle):
        session = two.session
        trigger(two, "One Palette for All Images")
        idle(two)
        session.edit_palette(locked(session.palette, 0), "Lock")
        idle(two)
        session.export_palette(tmp_path / "ours.hex", hexes.FORMAT, session.palette)
        idle(two)
        assert not any(each.has_unsaved_palette for each in session.documents)

    def test_an_image_as_it_was_opened_is_closed_without_a_question(self, photo, monkeypatch):
        monkeypatch.setattr(dialogs, "ask_unsaved", lambda *_: pytest.fail("asked"))
        photo.session.change_recipe(n_colors=4)
        trigger(photo, "Close Image")


def test_choices_begin_without_handiwork():
    assert not Choices().has_handiwork
    assert Choices(Recipe(keep=["#000000"])).has_handiwork


def test_a_palette_of_an_image_that_was_never_seen_is_saved_too(two, monkeypatch, tmp_path):
    trigger(two, "Apply Palette to All Images")
    monkeypatch.setattr(dialogs, "ask_unsaved", lambda *_: dialogs.Unsaved.SAVE)
    paths = iter([tmp_path / "first.hex", tmp_path / "second.hex"])
    monkeypatch.setattr(dialogs, "ask_palette_target", lambda *_: (next(paths), hexes.FORMAT))
    assert two.close()
    first, second = (tmp_path / name for name in ("first.hex", "second.hex"))
    assert first.read_text() == second.read_text()


def test_a_palette_that_cannot_be_written_keeps_the_window(two, monkeypatch, tmp_path, idle):
    two.session.edit_palette(locked(two.session.palette, 0), "Lock")
    idle(two)
    with monkeypatch.context() as patched:
        patched.setattr(dialogs, "ask_unsaved", lambda *_: dialogs.Unsaved.SAVE)
        patched.setattr(
            dialogs, "ask_palette_target", lambda *_: (tmp_path / "gone" / "mine.hex", hexes.FORMAT)
        )
        assert not two.close()
    assert two.session.document.has_unsaved_palette
