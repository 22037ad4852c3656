"""The whole window by ear and by keyboard."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QLineEdit,
    QMenu,
    QScrollBar,
    QTabBar,
    QToolBar,
    QWidget,
)

from tintype.gui.actions import ACTIONS
from tintype.gui.widgets.image_view import ImageView

INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    ImageView,
)


def is_part(widget: QWidget) -> bool:
    """Whether it only is a part of another one, which speaks for it."""
    parent = widget.parentWidget()
    return (
        isinstance(widget, QScrollBar | QTabBar)
        or widget.objectName().startswith("qt_")
        or isinstance(parent, QAbstractSpinBox | QComboBox | QTabBar | QToolBar | QMenu)
    )


def docks(window):
    """The docks, each brought to the front in its turn."""
    for dock in window.findChildren(QDockWidget):
        dock.show()
        dock.raise_()
        QApplication.processEvents()
        yield dock


def interactive(place: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in place.findChildren(QWidget)
        if isinstance(widget, INTERACTIVE) and widget.isVisible() and not is_part(widget)
    ]


def heard(widget: QWidget) -> str:
    """What a screen reader calls it."""
    if not isinstance(widget, QAbstractButton):  # Qt would tell the value of some of them
        return widget.accessibleName()
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def test_everything_that_does_something_has_a_name(photo):
    places = [photo.centralWidget(), *docks(photo), *photo.findChildren(QToolBar)]
    found = [widget for place in places for widget in interactive(place)]
    assert len(found) > 12
    assert [widget for widget in found if not heard(widget).strip()] == []


def test_the_welcome_has_names_too(window):
    found = interactive(window.centralWidget())
    assert len(found) >= 3
    assert [widget for widget in found if not heard(widget)] == []


def test_tab_leads_to_everything_in_the_docks_and_back(photo, qtbot):
    photo.activateWindow()
    for dock in docks(photo):
        wanted = [
            widget
            for widget in interactive(dock)
            if widget.isEnabled() and not (isinstance(widget, QAbstractSlider | QToolBar))
        ]
        wanted = [widget for widget in wanted if widget.parent() is not dock]
        reached = reached_by_tab(photo, qtbot)
        missed = [widget for widget in wanted if not is_reached(widget, reached)]
        assert missed == [], dock.objectName()


def reached_by_tab(window, qtbot) -> set[QWidget]:
    """Where Tab leads, from the first field on until it comes around."""
    start = window.centralWidget()
    start.setFocus()
    reached: list[QWidget] = []
    for _ in range(500):
        qtbot.keyClick(QApplication.focusWidget() or start, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus in reached:
            return set(reached)
        reached.append(focus)
    raise AssertionError("Tab never comes around")


def is_reached(widget: QWidget, reached: set[QWidget]) -> bool:
    """Radio buttons of one group are one stop of Tab; arrows lead on."""
    if isinstance(widget, QAbstractButton) and widget.group() and widget.group().exclusive():
        return any(button in reached for button in widget.group().buttons())
    return widget in reached or widget.focusProxy() in reached


def test_no_action_has_the_name_of_another():
    names = [row.name for row in ACTIONS]
    assert [name for name in names if names.count(name) > 1] == []


def test_no_key_does_two_things():
    keys = [QKeySequence(key) for row in ACTIONS for key in row.keys]
    assert len(keys) > 20
    assert [key.toString() for key in keys if keys.count(key) > 1] == []


class TestClipboard:
    def test_what_is_copied_and_pasted_is_the_same_with_its_alpha(
        self, window, idle, tmp_path, qtbot
    ):
        pixels = np.array([[[200, 30, 30, 255], [0, 0, 0, 0]], [[30, 30, 200, 255]] * 2], np.uint8)
        path = tmp_path / "a.png"
        Image.fromarray(pixels).save(path)
        window.session.open(path)
        idle(window)
        window.session.copy_image(window.session.reduced)
        idle(window)
        copied = QGuiApplication.clipboard().image()
        assert copied.hasAlphaChannel()
        window.session.open_pasted(copied, "Pasted")
        idle(window)
        assert window.session.opened.image.name == "Pasted"
        assert np.array_equal(window.session.opened.image.pixels, pixels)

    @pytest.mark.parametrize("name", ["copy_image", "paste"])
    def test_there_are_keys_for_it(self, name):
        assert next(row.keys for row in ACTIONS if row.name == name)


@pytest.mark.parametrize("name", ["export_image", "export_palette"])
def test_panels_beside_the_window_are_reached_by_tab_and_by_ear(photo, qtbot, name):
    next(row for row in ACTIONS if row.name == name).run(photo)
    (panel,) = [each for each in photo.findChildren(QDialog) if each.isVisible()]
    with qtbot.waitActive(panel, timeout=30_000):
        panel.activateWindow()
    found = interactive(panel)
    assert len(found) > 3
    assert [widget for widget in found if not heard(widget).strip()] == []
    start, reached = panel.focusWidget(), set()
    for _ in range(50):
        reached.add(panel.focusWidget())
        qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Tab)
        if panel.focusWidget() is start:
            break
    assert [widget for widget in found if widget.isEnabled() and widget not in reached] == []
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Escape)
    assert not panel.isVisible()
