"""After a crash all that was open is there again: images, recipes, and what was done to palettes."""

import gc
import json
import weakref
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from tintype.data import samples
from tintype.gui.main_window import MainWindow
from tintype.gui.recovery import Recovery
from tintype.image.selection import Rectangle


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "recovery"


@pytest.fixture
def another(qtbot, settings):
    """Another window, as after a new start."""
    made = []

    def build() -> MainWindow:
        window = MainWindow(settings)
        qtbot.addWidget(window)
        made.append(window)
        window.show()
        return window

    yield build
    for window in made:
        window.close()


@pytest.fixture
def recover(folder):
    """A recovery of a session, closed at the end."""
    made = []

    def build(session) -> Recovery:
        made.append(Recovery(session, folder))
        return made[-1]

    yield build
    for recovery in made:
        recovery.close()


def restored(window: MainWindow, recover, qtbot, idle) -> None:
    recovery = recover(window.session)
    with qtbot.waitSignal(window.session.opening_ended, timeout=60_000):
        assert recovery.restore()
    idle(window)


def test_images_recipes_and_palettes_come_back(window, another, qtbot, idle, recover):
    session = window.session
    recovery = recover(session)
    session.open_all([sample.path for sample in samples()])
    idle(window)
    session.change_recipe(n_colors=7, space="oklab")
    session.select(Rectangle(5, 6, 200, 100))
    idle(window)
    first = replace(session.palette.swatches[0], name="Himmel 天", locked=True)
    palette = replace(session.palette, swatches=(first, *session.palette.swatches[1:]))
    session.edit_palette(palette, "Lock")
    session.show(session.documents[1])
    idle(window)
    assert recovery.keep()
    recovery.leave()  # as the system does when a program ends
    again = another()
    restored(again, recover, qtbot, idle)
    assert [each.opened.path for each in again.session.documents] == [
        sample.path for sample in samples()
    ]
    assert [each.choices for each in again.session.documents] == [
        each.choices for each in session.documents
    ]
    assert again.session.opened.image.name == samples()[1].name
    again.session.show(again.session.documents[0])
    idle(again)
    assert again.session.palette.hexes == palette.hexes
    assert again.session.palette.swatches[0].name == "Himmel 天"
    assert again.session.document.has_unsaved_palette


def test_what_was_pasted_comes_back_with_its_pixels(window, another, qtbot, idle, recover):
    image = QImage(40, 30, QImage.Format.Format_ARGB32)
    image.fill(0x80FF8800)
    image.setPixel(3, 4, 0)
    recovery = recover(window.session)
    window.session.open_pasted(image, "Pasted image")
    idle(window)
    recovery.keep()
    recovery.leave()
    again = another()
    restored(again, recover, qtbot, idle)
    assert again.session.opened.image.name == "Pasted image"
    before, after = window.session.opened.image.pixels, again.session.opened.image.pixels
    assert np.array_equal(before[..., 3], after[..., 3])
    assert np.array_equal(before[before[..., 3] > 0], after[before[..., 3] > 0])


def test_what_was_pasted_and_closed_is_let_go(window, folder, qtbot, idle, recover):
    pasted = QImage(40, 30, QImage.Format.Format_RGBA8888)
    pasted.fill(0xFF336699)
    recovery, session = recover(window.session), window.session
    for number in range(2):
        session.open_pasted(pasted, f"Pasted {number}")
    idle(window)
    assert recovery.keep()
    qtbot.waitUntil(lambda: len(list(folder.glob("*/*.png"))) == 2)
    gone = weakref.ref(session.documents[0].opened)
    session.close_document(session.documents[0])
    session.open_pasted(pasted, "Pasted 2")
    idle(window)
    assert recovery.keep()
    (state,) = folder.glob("*/session.json")
    names = [each["pasted"] for each in json.loads(state.read_text())["images"]]
    qtbot.waitUntil(lambda: {path.name for path in folder.glob("*/*.png")} == set(names))
    assert len(set(names)) == 2
    gc.collect()
    assert gone() is None


def test_one_palette_for_all_comes_back(window, another, qtbot, idle, recover):
    recovery = recover(window.session)
    window.session.open_all([sample.path for sample in samples()])
    idle(window)
    window.session.share_palette(True)
    window.session.change_recipe(n_colors=5)
    idle(window)
    recovery.keep()
    recovery.leave()
    again = another()
    restored(again, recover, qtbot, idle)
    assert again.session.shares_palette
    assert again.session.palette.hexes == window.session.palette.hexes


def test_changes_are_written_by_themselves(photo, folder, qtbot, recover):
    recover(photo.session)
    photo.session.change_recipe(n_colors=3)
    qtbot.waitUntil(lambda: list(folder.glob("*/session.json")) != [])
    (path,) = folder.glob("*/session.json")
    assert "n_colors = 3" in json.loads(path.read_text())["images"][0]["recipe"]


def test_nothing_is_left_after_an_ordinary_end(photo, folder, recover):
    recovery = recover(photo.session)
    recovery.keep()
    recovery.close()
    assert not recover(photo.session).restore()
    assert list(folder.iterdir()) == []


def test_what_another_running_program_has_open_is_left_alone(photo, another, recover):
    recovery = recover(photo.session)
    recovery.keep()
    assert not recover(another().session).restore()
    recovery.close()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"images": 3}',
        '{"images": [{"path": null, "pasted": null}], "current": 0, "shares_palette": false}',
        '{"images": [{"path": 5, "pasted": null}], "current": 0, "shares_palette": false}',
    ],
)
def test_a_broken_file_is_put_away(window, folder, text, recover):
    (folder / "old").mkdir(parents=True)
    (folder / "old" / "session.json").write_text(text)
    assert not recover(window.session).restore()
    assert not (folder / "old").exists()


def test_choices_that_cannot_be_read_leave_the_image(window, folder, qtbot, idle, recover):
    image = {
        "path": str(samples()[0].path),
        "pasted": None,
        "name": "china.jpg",
        "recipe": 'version = 1\nmethod = "nonsense"',
        "selection": None,
        "edited": ["#zzz"],
        "names": {},
    }
    (folder / "old").mkdir(parents=True)
    state = {"version": 1, "images": [image], "current": 0, "shares_palette": False}
    (folder / "old" / "session.json").write_text(json.dumps(state))
    restored(window, recover, qtbot, idle)
    assert window.session.opened.image.name == "china.jpg"
    assert window.session.recipe.n_colors == 16


def test_a_full_disk_is_told_once_and_stops_nothing(photo, folder, recover):
    folder.write_text("a file, where a folder should be")
    said = []
    photo.session.said.connect(said.append)
    recovery = recover(photo.session)
    assert not recovery.keep()
    assert len(said) == 1
    photo.session.change_recipe(n_colors=3)
    assert photo.session.recipe.n_colors == 3
