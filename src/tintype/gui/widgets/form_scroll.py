"""A form that scrolls where there is not enough room for it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget


class FormScroll(QScrollArea):
    """Scrolls up and down only. Where it does, the wheel turns a field only if that has the focus:
    who scrolls does not want to change what passes below the pointer."""

    def __init__(self, form: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(form)
        self._form = form
        self._guard = _Guard(self)

    def sizeHint(self) -> QSize:
        return self._form.sizeHint()

    def guard(self, field: QWidget) -> None:
        """Leave the wheel over a field, and over its parts, to the form."""
        for part in (field, *field.findChildren(QWidget)):
            if (
                part.focusPolicy() == Qt.FocusPolicy.WheelFocus
            ):  # the wheel would bring the focus along
                part.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            part.installEventFilter(self._guard)


class _Guard(QObject):
    def __init__(self, scroll: QScrollArea) -> None:
        super().__init__(scroll)
        self._bar = scroll.verticalScrollBar()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Wheel
            and self._bar.maximum()
            and isinstance(watched, QWidget)
            and not watched.hasFocus()
        ):
            event.ignore()  # it goes on to the parent, and so to the form
            return True
        return super().eventFilter(watched, event)
