"""Panels know when they come into sight, and when they go."""

from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QDockWidget

from tintype.gui.main_window import MainWindow
from tintype.gui.panels.advice import AdvicePanel
from tintype.gui.panels.base import Panel
from tintype.gui.panels.cloud import CloudPanel
from tintype.gui.panels.recipe import RecipePanel


@pytest.fixture
def told(window: MainWindow, monkeypatch) -> list[tuple[str, str]]:
    """What panels are told from now on: the name of each, and what."""
    QApplication.processEvents()
    heard: list[tuple[str, str]] = []
    for panel in window.findChildren(Panel):
        for what in ("seen", "unseen"):
            listener = partial(heard.append, (panel.name, what))
            monkeypatch.setattr(panel, what, listener)
    return heard


def dock_of(window: MainWindow, kind: type[Panel]) -> QDockWidget:
    dock = window.findChild(kind).parent()
    assert isinstance(dock, QDockWidget)
    return dock


def test_at_first_the_panel_in_front_is_seen(window):
    QApplication.processEvents()
    assert window.findChild(CloudPanel).is_seen
    assert window.findChild(RecipePanel).is_seen
    assert not window.findChild(AdvicePanel).is_seen


def test_the_one_that_comes_to_the_front_and_the_one_that_goes_are_told(window, told, qtbot):
    dock_of(window, AdvicePanel).raise_()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert set(told) == {("advice", "seen"), ("cloud", "unseen")}
    told.clear()
    dock_of(window, CloudPanel).raise_()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert set(told) == {("advice", "unseen"), ("cloud", "seen")}


def test_one_that_is_closed_and_opened_again_is_told(window, told, qtbot):
    dock = dock_of(window, RecipePanel)
    dock.close()
    qtbot.waitUntil(lambda: told == [("recipe", "unseen")])
    dock.show()
    qtbot.waitUntil(lambda: told == [("recipe", "unseen"), ("recipe", "seen")])


def test_one_that_floats_is_seen_still(window, qtbot):
    dock = dock_of(window, AdvicePanel)
    dock.raise_()
    dock.setFloating(True)
    qtbot.waitUntil(lambda: dock.isFloating() and window.findChild(AdvicePanel).is_seen)
    dock_of(window, CloudPanel).raise_()
    qtbot.waitUntil(lambda: window.findChild(CloudPanel).is_seen)
    assert window.findChild(AdvicePanel).is_seen
