"""The dialogs of the Help menu: one of each, none in the way, complete."""

import re
from importlib.metadata import requires
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTabWidget,
    QTreeWidget,
)

from tintype import __version__
from tintype.data import resource
from tintype.gui import actions
from tintype.gui.dialogs import AboutDialog, ShortcutSheet
from tintype.gui.libraries import PARTS


@pytest.fixture
def trigger(window):
    def run(name, kind):
        row = next(row for row in actions.ACTIONS if row.name == name)
        row.run(window)
        return window.findChildren(kind)

    return run


def rows(sheet):
    """(group, text, keys) of all that is to be seen."""
    tree = sheet.findChild(QTreeWidget)
    groups = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    return [
        (group.text(0), group.child(place).text(0), group.child(place).text(1))
        for group in groups
        for place in range(group.childCount())
        if not group.isHidden() and not group.child(place).isHidden()
    ]


class TestShortcuts:
    def test_each_key_of_the_table_is_on_the_sheet(self, trigger):
        (sheet,) = trigger("shortcuts", ShortcutSheet)
        shown = {key for _, _, keys in rows(sheet) for key in keys.split(", ")}
        native = QKeySequence.SequenceFormat.NativeText
        wanted = {QKeySequence(key).toString(native) for row in actions.ACTIONS for key in row.keys}
        assert wanted <= shown

    def test_it_says_which_menu_they_are_in(self, trigger):
        (sheet,) = trigger("shortcuts", ShortcutSheet)
        assert ("File", "Open", "Ctrl+O") in rows(sheet)

    def test_it_is_searched_by_words_keys_and_menus(self, trigger, qtbot):
        (sheet,) = trigger("shortcuts", ShortcutSheet)
        qtbot.keyClicks(sheet.findChild(QLineEdit), "zoom view")
        assert {text for _, text, _ in rows(sheet)} == {"Zoom In", "Zoom Out"}
        sheet.findChild(QLineEdit).setText("ctrl+o")
        assert [text for _, text, _ in rows(sheet)] == ["Open"]
        sheet.findChild(QLineEdit).clear()
        assert len(rows(sheet)) > 10

    def test_from_the_search_the_arrow_keys_lead_to_the_list(self, trigger, qtbot):
        (sheet,) = trigger("shortcuts", ShortcutSheet)
        qtbot.keyClick(sheet.findChild(QLineEdit), Qt.Key.Key_Down)
        assert sheet.focusWidget() is sheet.findChild(QTreeWidget)

    def test_there_is_one_and_it_is_in_nobodys_way(self, trigger):
        trigger("shortcuts", ShortcutSheet)
        (sheet,) = trigger("shortcuts", ShortcutSheet)
        assert sheet.isVisible()
        assert not sheet.isModal()


class TestAbout:
    def test_it_says_what_and_which_it_is(self, trigger):
        (dialog,) = trigger("about", AboutDialog)
        assert not dialog.isModal()
        texts = " ".join(label.text() for label in dialog.findChildren(QLabel))
        assert __version__ in texts
        assert "makes palettes" in texts

    def test_each_licence_is_shown(self, trigger):
        (dialog,) = trigger("about", AboutDialog)
        dialog.findChild(QTabWidget).setCurrentIndex(1)
        chosen, text = dialog.findChild(QListWidget), dialog.findChild(QPlainTextEdit)
        for place, part in enumerate(PARTS):
            chosen.setCurrentRow(place)
            assert part.licence in text.toPlainText()
            assert part.version in chosen.item(place).text()


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.title)
def test_each_part_has_its_licence_text(part):
    if part.distribution and not part.version:
        pytest.skip("is not installed on this system")
    if part.title == "Python" and not part.text:
        pytest.skip("this Python has no licence text")
    words = r"licen[sc]e|permission|redistribution"
    assert re.search(words, part.text, re.IGNORECASE)


def test_every_licence_that_comes_along_is_shown():
    there = {path.stem for path in resource("licenses").iterdir()}
    assert there == {name for part in PARTS for name in part.texts}


def test_our_licence_is_that_of_the_project():
    mine = Path(__file__).parents[2] / "LICENSE"
    assert PARTS[0].text == mine.read_text()


def test_every_library_that_is_needed_is_among_them():
    names = {
        re.match(r"[\w-]+", line)[0].lower() for line in requires("tintype") if "extra" not in line
    }
    assert names <= {part.distribution.lower() for part in PARTS}
