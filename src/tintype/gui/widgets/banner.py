"""A sentence that needs attention, without stopping anybody: a bar that can be put away."""

import re
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from tintype.gui import theme


class Banner(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = QPushButton()
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Put this message away"))
        self._close.setToolTip(self.tr("Put this message away"))
        self._close.clicked.connect(self.hide)
        self._button.clicked.connect(self._act)
        self._action: Callable[[], None] | None = None
        self._is_error = True
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        layout.addWidget(self._close)
        self.retint()
        self.hide()

    @property
    def text(self) -> str:
        return self._text.accessibleName()

    @property
    def is_error(self) -> bool:
        """Whether what it says went wrong; else it is only worth knowing."""
        return self._is_error

    def show_text(
        self,
        text: str,
        action_text: str = "",
        action: Callable[[], None] | None = None,
        *,
        is_error: bool = True,
    ) -> None:
        self._is_error = is_error
        self.retint()
        # Long names have no place to break: give them some, of no width.
        self._text.setText(re.sub(r"(\S{24})(?=\S)", "\\1\u200b", text))
        self._text.setAccessibleName(text)
        self._action = action
        self._button.setText(action_text)
        self._button.setVisible(action is not None)
        self.show()

    def retint(self) -> None:
        """Take the colours in use now."""
        chosen = theme.shades()
        edge = chosen.error if self._is_error else chosen.quiet
        self._close.setIcon(theme.icon("close"))
        self.setStyleSheet(
            f"Banner {{ background: {chosen.base}; border: none; "
            f"border-bottom: 1px solid {chosen.line}; border-left: 4px solid {edge}; }}"
        )

    def _act(self) -> None:
        self.hide()
        if self._action:
            self._action()
