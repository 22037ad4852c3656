"""The reduced image goes to another program, dragged by its caption."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication

from tintype.gui.widgets.image_view import ImageView


@pytest.fixture
def dragged(monkeypatch):
    """What was dragged out: its files, its picture; the button counts as down."""
    found = []

    def take(drag, *_):
        mime = drag.mimeData()
        found.append((Path(mime.urls()[0].toLocalFile()), mime.imageData()))

    monkeypatch.setattr(QDrag, "exec", take)
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    return found


def result_view(window) -> ImageView:
    return window.findChildren(ImageView)[1]


def move(view: ImageView, kind: QEvent.Type, at: QPointF) -> None:
    button = Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, at, view.mapToGlobal(at), button, button, Qt.KeyboardModifier(0))
    QApplication.sendEvent(view, event)


def pull(view: ImageView, start: QPointF) -> None:
    move(view, QEvent.Type.MouseButtonPress, start)
    for step in (1, 10, 40):
        move(view, QEvent.Type.MouseMove, start + QPointF(0, -step))


def test_pulled_by_its_caption_it_is_a_file_and_a_picture(photo, qtbot, dragged):
    view = result_view(photo)
    pull(view, view.caption_place.center())
    qtbot.waitUntil(lambda: bool(dragged))
    ((path, image),) = dragged
    assert path.name == "china-16-colours.png"
    with Image.open(path) as file:
        assert file.size == (image.width(), image.height())
        colors = np.asarray(file.convert("RGB")).reshape(-1, 3)
        assert len(np.unique(colors, axis=0)) == 16
    assert view._taken_by is None  # the view is there for the next press


def test_pulled_elsewhere_the_picture_moves(photo, dragged):
    view = result_view(photo)
    photo.viewport.set_zoom(4)
    before = QPointF(photo.viewport.center)
    pull(view, QPointF(view.rect().center()))
    assert photo.viewport.center != before
    assert dragged == []


def test_a_click_on_the_caption_drags_nothing(photo, qtbot, dragged, idle):
    view = result_view(photo)
    at = view.caption_place.center()
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        move(view, kind, at)
    idle(photo)
    assert dragged == []


def test_the_button_that_came_up_before_the_file_was_there_drags_nothing(
    photo, qtbot, dragged, monkeypatch
):
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.NoButton)
    view, runner = result_view(photo), photo._compare._dragging._runner
    pull(view, view.caption_place.center())
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert dragged == []


def test_what_comes_from_the_window_itself_is_not_opened(photo, dragged, monkeypatch):

    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/a.png")])
    event = QDragEnterEvent(
        QPoint(), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    )
    event.setAccepted(False)
    photo.dragEnterEvent(event)
    assert event.isAccepted()
    event.setAccepted(False)
    monkeypatch.setattr(QDragEnterEvent, "source", lambda _: photo)
    photo.dragEnterEvent(event)
    assert not event.isAccepted()
