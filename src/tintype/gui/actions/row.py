"""What an action is, and when it can be done."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QDialog, QWidget

from tintype.gui.docks import Kind
from tintype.gui.session import Session
from tintype.gui.settings import Settings
from tintype.gui.widgets.viewport import Viewport


class Window(Protocol):
    """What actions need of the window."""

    session: Session
    settings: Settings
    viewport: Viewport

    def panel(self, kind: type[Kind]) -> Kind: ...
    def reset_panels(self) -> None: ...
    def close(self) -> bool: ...
    def widget(self) -> QWidget: ...


def show_once(window: Window, kind: type[QDialog], make: Callable[[], QDialog]) -> None:
    """Bring a dialog of this kind before the person; there is one at most."""
    dialog = window.widget().findChild(kind) or make()
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


def always(session: Session) -> bool:
    return True


def has_image(session: Session) -> bool:
    return session.opened is not None


def has_result(session: Session) -> bool:
    return session.shown is not None


def has_several(session: Session) -> bool:
    return len(session.documents) > 1


def has_palette(session: Session) -> bool:
    return len(session.palette_now) > 0


def can_stop(session: Session) -> bool:
    return session.can_stop


@dataclass(frozen=True)
class Row:
    """One action. ``keys`` are portable names ("Ctrl+O"); the first one is shown in the menu.

    ``checked``: of an action that is on or off, whether it is on; of those of one ``group`` one is
    on. ``context``: of its translation.
    """

    name: str
    text: str
    run: Callable[[Window], None]
    keys: tuple[str, ...] = ()
    icon: str = ""
    possible: Callable[[Session], bool] = always
    checked: Callable[[Session], bool] | None = None
    context: str = "Actions"
    group: str = ""
