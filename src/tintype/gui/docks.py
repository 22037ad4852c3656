"""The docks that the panels live in: where they stand, and how they come back."""

from collections.abc import Mapping
from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu, QTabWidget, QWidget

from tintype.gui.panels import DOCKS, Panel
from tintype.gui.panels.base import Place
from tintype.gui.session import Session

Kind = TypeVar("Kind", bound=Panel)

_SIDE_WIDTH = 376
_TITLE_HEIGHT = 40
_BELOW = Qt.DockWidgetArea.BottomDockWidgetArea
_BESIDE = Qt.DockWidgetArea.RightDockWidgetArea


class Docks:
    """A dock for each panel of `DOCKS`, in a window."""

    def __init__(self, window: QMainWindow, session: Session) -> None:
        self._window = window
        window.setDockOptions(window.dockOptions() | QMainWindow.DockOption.GroupedDragging)
        window.setTabPosition(_BESIDE, QTabWidget.TabPosition.North)
        window.setCorner(Qt.Corner.BottomRightCorner, _BESIDE)
        self._docks = {panel: self._dock(panel) for panel in (kind(session) for kind in DOCKS)}

    def panel(self, kind: type[Kind]) -> Kind:
        """The panel of a kind."""
        return next(panel for panel in self._docks if isinstance(panel, kind))

    def connect_actions(self, actions: Mapping[str, QAction]) -> None:
        """Carry out what panels ask for."""
        for panel in self._docks:
            panel.asked.connect(lambda name: actions[name].trigger())

    def _dock(self, panel: Panel) -> QDockWidget:
        dock = QDockWidget(QCoreApplication.translate("Panels", panel.title), self._window)
        dock.setObjectName(panel.name)
        dock.setWidget(panel)
        # Who has no use for more room leaves it to the others.
        dock.setSizePolicy(panel.sizePolicy())
        panel.wanted.connect(dock.setVisible)
        panel.titled.connect(lambda title: _name(dock, title))
        dock.visibilityChanged.connect(panel.note_sight)
        if panel.place is not Place.SIDE:
            # Its tab says its name already, or what is in it.
            dock.topLevelChanged.connect(lambda floats, dock=dock: _show_title(dock, floats))
            _show_title(dock, False)
        return dock

    def reset(self) -> None:
        """All panels back at their places, and those open that are so at first."""
        for panel, dock in self._docks.items():
            dock.setFloating(False)
            self._window.addDockWidget(_BELOW if panel.place is Place.BOTTOM else _BESIDE, dock)
            dock.setVisible(panel.is_open)
        side, tabs = self._standing(Place.SIDE), self._standing(Place.TAB)
        for above, below in pairwise([*side, *tabs[:1]]):
            self._window.splitDockWidget(above, below, Qt.Orientation.Vertical)
        for behind in tabs[1:]:
            self._window.tabifyDockWidget(tabs[0], behind)
        for first in tabs[:1]:
            first.raise_()
        column = [*side, *tabs[:1]]
        self._window.resizeDocks(column, [_SIDE_WIDTH] * len(column), Qt.Orientation.Horizontal)
        heights = [dock.widget().sizeHint().height() + _TITLE_HEIGHT for dock in column]
        self._window.resizeDocks(column, heights, Qt.Orientation.Vertical)

    def _standing(self, place: Place) -> list[QDockWidget]:
        return [dock for panel, dock in self._docks.items() if panel.place is place]

    def fill_menu(self, menu: QMenu) -> None:
        """An entry for each panel, to show it and to hide it."""
        for dock in self._docks.values():
            menu.addAction(dock.toggleViewAction())

    def retint(self) -> None:
        """Take the colours in use now."""
        for panel in self._docks:
            panel.retint()


def _name(dock: QDockWidget, title: str) -> None:
    """Call a dock something; in the menu it is called as ever."""
    in_menu = dock.toggleViewAction().text()
    dock.setWindowTitle(title.replace("\n", " "))
    dock.toggleViewAction().setText(in_menu)


def _show_title(dock: QDockWidget, is_shown: bool) -> None:
    before = dock.titleBarWidget()
    dock.setTitleBarWidget(None if is_shown else QWidget())  # type: ignore[arg-type]
    if before:
        before.deleteLater()
