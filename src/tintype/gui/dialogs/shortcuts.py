"""All keys on one sheet that can be searched."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tintype.gui import theme

_SIZE = 80 * theme.GRID, 72 * theme.GRID
_TO_LIST = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}


@dataclass(frozen=True)
class Key:
    """What keys do, as a person reads it; ``group`` is the menu or the part of the window."""

    group: str
    text: str
    keys: str


class ShortcutSheet(QDialog):
    def __init__(self, keys: Iterable[Key], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setAccessibleName(self.tr("Search"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self._list = QTreeWidget()
        self._list.setColumnCount(2)
        self._list.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self._list.setAccessibleName(self.tr("Keyboard Shortcuts"))
        self._list.setRootIsDecorated(False)
        self._list.setIndentation(2 * theme.GRID)
        self._list.setItemsExpandable(False)
        self._fill(keys)
        header = self._list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * theme.GRID, 2 * theme.GRID, 2 * theme.GRID, 2 * theme.GRID)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self._search)
        layout.addWidget(self._list)
        self.resize(*_SIZE)

    def _fill(self, keys: Iterable[Key]) -> None:
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        for title, inner in groupby(keys, lambda key: key.group):
            group = QTreeWidgetItem(self._list, [title])
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            items = [QTreeWidgetItem(group, [key.text, key.keys]) for key in inner]
            self._groups.append((group, items))
        self._list.expandAll()

    def _filter(self, text: str) -> None:
        """Show what has all words of the search in its text, its keys or its group."""
        words = text.casefold().split()
        for group, items in self._groups:
            for item in items:
                whole = f"{group.text(0)} {item.text(0)} {item.text(1)}".casefold()
                item.setHidden(not all(word in whole for word in words))
            group.setHidden(all(item.isHidden() for item in items))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move in the list also while one types."""
        if event.key() in _TO_LIST and not self._list.hasFocus():
            self._list.setFocus()
            QCoreApplication.sendEvent(self._list, event)
        else:
            super().keyPressEvent(event)
