"""What can be done to the palette as actions of its panel: for buttons, menus and keys alike."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from tintype.gui import theme
from tintype.gui.copies import COPIES, COPY_HEXES, MORE_COPIES
from tintype.gui.handiwork import EDITS, SORTS, Edit
from tintype.gui.session import Session

_ALL = (*EDITS, *SORTS, COPY_HEXES, *COPIES, *MORE_COPIES)


class EditActions(QObject):
    """Actions by the names of their edits; each is possible only when its edit says so."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._made = {edit.name: self._action(edit) for edit in _ALL}
        for changed in (
            session.choices_changed,
            session.result_changed,
            session.look.chosen_changed,
            session.look.tool_changed,
        ):
            changed.connect(self._refresh)
        self.retint()
        self._refresh()

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def of(self, edits: Iterable[Edit]) -> list[QAction]:
        """The actions of some edits, in their order."""
        return [self._made[edit.name] for edit in edits]

    def retint(self) -> None:
        """Take the colours in use now."""
        for edit in _ALL:
            if edit.icon:
                self._made[edit.name].setIcon(theme.icon(edit.icon))

    def _action(self, edit: Edit) -> QAction:
        action = QAction(QCoreApplication.translate(edit.context, edit.text), self)
        action.setCheckable(edit.checked is not None)
        action.setShortcuts([QKeySequence(key) for key in edit.keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        plain = action.text().replace("&", "").rstrip("…")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{plain} ({keys})" if keys else plain)
        action.triggered.connect(lambda: self._run(edit))
        return action

    def _run(self, edit: Edit) -> None:
        if edit.possible(self._session):
            edit.run(self._session)
        self._refresh()

    def _refresh(self) -> None:
        for edit in _ALL:
            action = self._made[edit.name]
            action.setEnabled(edit.possible(self._session))
            if edit.checked:
                action.setChecked(edit.checked(self._session))
