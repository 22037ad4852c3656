"""Whether Space is held down over a picture, wherever in the window the focus is."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

#: Who is typed into keeps its Space.
_FIELDS = (QLineEdit, QAbstractSpinBox, QPlainTextEdit, QTextEdit)
_LEAVING = (QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.Close)


class HeldSpace(QObject):
    """Listens to the keys of a window before they reach the widget that has the focus.

    Space is the picture's when a view has the focus, or when the mouse was moved over one and no
    key has been pressed since: who works with keys alone goes on pressing buttons with Space.
    """

    changed = Signal(bool)

    def __init__(self, views: Sequence[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._views = views
        self._window: QWindow | None = None
        self._by_mouse = False
        self._is_held = False

    @property
    def is_held(self) -> bool:
        return self._is_held

    def listen(self) -> None:
        """Listen to the window that the views are in now; call it when they are shown."""
        window = self._views[0].window().windowHandle()
        if window is not None and window is not self._window:
            self._window = window
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseMove:
            self._by_mouse = True
        elif kind in _LEAVING:
            self._hold(False)
        elif isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Space and self._take(event):
                return True
            if kind == QEvent.Type.KeyPress and event.key() != Qt.Key.Key_Space:
                self._by_mouse = False
        return super().eventFilter(watched, event)

    def _take(self, event: QKeyEvent) -> bool:
        """Whether a press or a release of Space was the picture's."""
        if event.isAutoRepeat():
            return self._is_held
        if event.type() == QEvent.Type.KeyRelease:
            was_held = self._is_held
            self._hold(False)
            return was_held
        if event.type() == QEvent.Type.KeyPress and self._is_meant(event):
            self._hold(True)
        return self._is_held

    def _is_meant(self, event: QKeyEvent) -> bool:
        focus = QApplication.focusWidget()
        if event.modifiers() or isinstance(focus, _FIELDS):
            return False
        views = [view for view in self._views if view.isVisible()]
        has_focus = any(view is focus or view.isAncestorOf(focus) for view in views if focus)
        return has_focus or (self._by_mouse and any(view.underMouse() for view in views))

    def _hold(self, is_held: bool) -> None:
        if is_held != self._is_held:
            self._is_held = is_held
            self.changed.emit(is_held)
