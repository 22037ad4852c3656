"""One view of how many colours there could be."""

from collections.abc import Callable, Hashable
from typing import Any, Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tintype.gui import theme
from tintype.gui.session import Session
from tintype.gui.shown import Order
from tintype.gui.tasks import Work
from tintype.recipe import N_COLORS


class Run(Protocol):
    """Does work in the background, in place of what is under way.

    Of all that there is to do it begins at ``low`` and ends at ``high`` (0 to 1).
    """

    def __call__(
        self, work: Work, on_success: Callable[[Any], None], low: float = 0, high: float = 1
    ) -> None: ...


class Page(QWidget):
    """A view that finds what it shows when it is asked to.

    Attributes:
        under_way: what is being found now, None if nothing is.
    """

    def __init__(self, session: Session, run: Run) -> None:
        super().__init__()
        self.session, self.run = session, run
        self.under_way: Hashable = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.GRID)

    def hint(self, order: Order) -> str:
        """Why there is nothing to see; empty where there is."""
        if order.choices.recipe.counts(N_COLORS):
            return ""
        return self.tr("The palette is given, and with it the number of its colours.")

    def drop(self) -> None:
        """Forget what was found."""

    def begin(self, order: Order) -> None:
        """Begin to find what is missing, if anything is and that is not under way."""

    def show_present(self) -> None:
        """Mark what is in use."""

    def retint(self) -> None:
        """Take the colours in use now."""

    @property
    def present(self) -> int | None:
        """The number of colours in use; where the recipe leaves it open that of the palette."""
        number = self.session.recipe.n_colors
        return number if isinstance(number, int) else len(self.session.palette) or None

    def take(self, number: int) -> None:
        self.session.change_recipe(n_colors=number)
