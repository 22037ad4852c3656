"""The panel that the palette is exported from: every format, what it is for, what it leaves out."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
)

from tests.gui.telling import told
from tintype.gui import dialogs
from tintype.gui.actions import ACTIONS
from tintype.gui.dialogs import palette_export
from tintype.gui.widgets.row_list import RowList
from tintype.palette import edit
from tintype.palette.formats import WRITABLE, act, ase, gpl, jasc, json, riff, strip, tokens


@pytest.fixture
def panel(photo, qtbot):
    """The panel, once it knows what each format does to the palette."""
    return opened(photo, qtbot)


def opened(window, qtbot):
    next(row for row in ACTIONS if row.name == "export_palette").run(window)
    made = window.findChild(dialogs.PaletteExport)
    settle(made, qtbot)
    return made


def settle(panel, qtbot) -> None:
    qtbot.waitUntil(lambda: bool(panel._trials) and not panel._runner.is_busy, timeout=30_000)


def rows(panel) -> list[str]:
    shown = panel.findChild(RowList)
    return [
        shown.item(place).text()
        for place in range(shown.count())
        if not shown.item(place).isHidden()
    ]


def texts(panel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def button(panel, text: str) -> QPushButton:
    return next(each for each in panel.findChildren(QPushButton) if each.text() == text)


def test_it_offers_every_format_and_is_in_nobodys_way(panel):
    assert rows(panel) == [member.title for member in WRITABLE]
    assert not panel.isModal()


def test_each_format_says_who_reads_it_and_shows_what_the_file_will_hold(panel, photo):
    shown = panel.findChild(RowList)
    for member in WRITABLE:
        shown.choose(member.name)
        assert panel.format is member
        assert member.made_for in texts(panel)
        if member.is_text:
            assert panel.findChild(QPlainTextEdit).toPlainText().strip()
        else:
            inside = [each for each in panel.findChildren(QListWidget) if each is not shown]
            assert inside[0].item(0).text().startswith(photo.session.palette.hexes[0])


@pytest.mark.parametrize(("typed", "found"), [("photoshop", act.PLAIN), (".ase", ase.FORMAT)])
def test_it_is_searched_by_program_and_by_suffix(panel, qtbot, typed, found):
    qtbot.keyClicks(panel.findChild(QLineEdit), typed)
    assert found.title in rows(panel)
    assert len(rows(panel)) < len(WRITABLE) // 2
    assert panel.format.title == rows(panel)[0]


def test_from_the_search_the_arrow_keys_lead_to_the_list(panel, qtbot):
    qtbot.keyClick(panel.findChild(QLineEdit), Qt.Key.Key_Down)
    assert panel.focusWidget() is panel.findChild(RowList)


def test_names_are_given_where_that_is_wanted(panel, qtbot):
    panel.findChild(RowList).choose("gpl")
    named = panel.findChild(QPlainTextEdit).toPlainText()
    panel.findChild(QCheckBox).click()
    settle(panel, qtbot)
    plain = panel.findChild(QPlainTextEdit).toPlainText()
    assert "\t#" in plain
    assert "\t#" not in named
    panel.findChild(RowList).choose("hex")
    assert not panel.findChild(QCheckBox).isEnabled()


def test_what_is_lost_is_told_only_of_what_a_person_made(panel, photo, qtbot):
    panel.findChild(RowList).choose("hex")
    assert "left out" not in texts(panel)
    photo.session.edit_palette(edit.renamed(photo.session.palette_now, 0, "Sky"), "Rename")
    settle(panel, qtbot)
    qtbot.waitUntil(lambda: "Hex list has no names" in texts(panel))


def test_what_a_format_cannot_hold_is_told_before(panel, monkeypatch, qtbot):
    small = replace(gpl.FORMAT, most=4)
    members = (small, *(each for each in WRITABLE if each is not gpl.FORMAT))
    monkeypatch.setattr(palette_export, "WRITABLE", members)
    panel._asked = None
    panel._follow()
    settle(panel, qtbot)
    panel.findChild(RowList).choose("gpl")
    assert "at most 4 colours; got 16" in texts(panel)
    assert not button(panel, "Save As…").isEnabled()
    assert not button(panel, "Copy").isEnabled()
    panel.findChild(RowList).choose("hex")
    assert button(panel, "Save As…").isEnabled()


def test_it_follows_the_palette(panel, photo, idle, qtbot):
    panel.findChild(RowList).choose("hex")
    photo.session.change_recipe(n_colors=3)
    idle(photo)
    qtbot.waitUntil(lambda: panel.findChild(QPlainTextEdit).toPlainText().count("\n") == 3)


def test_the_last_format_is_remembered(panel, photo, qtbot):
    panel.findChild(RowList).choose("ase")
    panel.close()
    panel.deleteLater()
    qtbot.wait(1)
    assert opened(photo, qtbot).format is ase.FORMAT


def test_the_format_that_was_chosen_is_written(panel, photo, idle, tmp_path, monkeypatch):
    asked = []

    def ask(parent, settings, stem, folder, format):
        asked.append(format)
        return tmp_path / "out.act", format

    monkeypatch.setattr(dialogs, "ask_palette_target", ask)
    panel.findChild(RowList).choose(act.COUNTED.name)
    button(panel, "Save As…").click()
    idle(photo)
    assert asked == [act.COUNTED]
    assert (tmp_path / "out.act").stat().st_size == 772


def test_proposed_names_are_written_and_are_no_work_of_ones_own(
    panel, photo, idle, tmp_path, monkeypatch
):
    monkeypatch.setattr(
        dialogs, "ask_palette_target", lambda *_: (tmp_path / "out.gpl", gpl.FORMAT)
    )
    button(panel, "Save As…").click()
    idle(photo)
    assert "\t#" not in (tmp_path / "out.gpl").read_text()
    assert told(photo).endswith("\N{NO-BREAK SPACE}kB).") or "B)." in (told(photo))
    assert not photo.session.document.has_unsaved_palette


@pytest.mark.parametrize(
    ("typed", "chosen", "format"),
    [
        ("out.gpl", strip.FORMAT, gpl.FORMAT),
        ("out.pal", riff.FORMAT, riff.FORMAT),
        ("out.pal", jasc.FORMAT, jasc.FORMAT),
        ("my.json", tokens.FORMAT, tokens.FORMAT),
        ("out", ase.FORMAT, ase.FORMAT),
        ("my.json", json.FORMAT, json.FORMAT),
    ],
)
def test_the_kind_decides_unless_the_name_says_otherwise(
    window, settings, tmp_path, monkeypatch, typed, chosen, format
):
    suffixes = " ".join(f"*{suffix}" for suffix in chosen.suffixes)
    monkeypatch.setattr(QFileDialog, "exec", lambda _: 1)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(tmp_path / typed)])
    monkeypatch.setattr(QFileDialog, "selectedNameFilter", lambda _: f"{chosen.title} ({suffixes})")
    path, meant = dialogs.ask_palette_target(window, settings, "stem", tmp_path, chosen)
    assert path.name == (typed if "." in typed else typed + chosen.suffixes[0])
    assert meant is format
    assert settings.choice("export/palette", [each.name for each in WRITABLE]) == meant.name


def test_a_palette_without_an_image_can_be_exported(window, idle, tmp_path, monkeypatch, qtbot):
    (tmp_path / "two.hex").write_text("ff0000\n00ff00\n")
    window.session.open_palette(tmp_path / "two.hex")
    idle(window)
    target = tmp_path / "two.ase"
    monkeypatch.setattr(dialogs, "ask_palette_target", lambda *_: (target, ase.FORMAT))
    button(opened(window, qtbot), "Save As…").click()
    idle(window)
    assert target.read_bytes().startswith(b"ASEF")


def test_enter_asks_for_a_name_once(panel, qtbot):
    asked = []
    panel.save_asked.disconnect()
    panel.save_asked.connect(lambda *_: asked.append(1))
    qtbot.keyClick(panel.findChild(RowList), Qt.Key.Key_Return)
    assert asked == [1]
