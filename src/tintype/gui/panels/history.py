"""All steps that can be undone, as a list; a click goes back or forth to one."""

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QUndoView, QVBoxLayout, QWidget

from tintype.gui import theme
from tintype.gui.panels.base import Panel, Place
from tintype.gui.session import Session


class HistoryPanel(Panel):
    name = "history"
    title = str(QT_TRANSLATE_NOOP("Panels", "History"))
    place = Place.TAB

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        view = QUndoView(session.history)
        view.setEmptyLabel(self.tr("As opened"))
        view.setAccessibleName(self.tr("History"))
        view.setFrameShape(QUndoView.Shape.NoFrame)
        view.viewport().setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        layout.addWidget(view)
