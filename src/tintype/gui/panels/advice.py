"""How many colours? Curves to click, pictures to choose from by eye, and the clusters that there are.

All of it is found in the background while the panel is seen and the controls are at rest, and dropped
when the image changes.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from tintype.gui import theme
from tintype.gui.advising.clusters import ClustersPage
from tintype.gui.advising.curves import CurvesPage
from tintype.gui.advising.page import Page
from tintype.gui.advising.pictures import PicturesPage
from tintype.gui.panels.base import Panel, Place
from tintype.gui.session import Session
from tintype.gui.tasks import Work
from tintype.gui.widgets.segments import Segments
from tintype.gui.widgets.thin_progress import ThinProgress

_SIZE = QSize(376, 260)


class AdvicePanel(Panel):
    name = "advice"
    title = str(QT_TRANSLATE_NOOP("Panels", "How Many Colours?"))
    place = Place.TAB

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._runner = session.runner("advising")
        self._pages: dict[str, Page] = {
            "curves": CurvesPage(session, self._run),
            "pictures": PicturesPage(session, self._run),
            "clusters": ClustersPage(session, self._run),
        }
        self._views = Segments(
            self.tr("View"),
            (
                ("curves", self.tr("Curves"), self.tr("What each number costs and brings")),
                ("pictures", self.tr("Pictures"), self.tr("The image in a few colours")),
                ("clusters", self.tr("Clusters"), self.tr("How clearly swatches are set apart")),
            ),
        )
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        for page in (self._hint, *self._pages.values()):
            self._stack.addWidget(page)
        self._line = ThinProgress(self._stack)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self._views)
        layout.addWidget(self._stack, 1)
        self._views.value_changed.connect(self._turn)
        session.image_changed.connect(self._drop)
        session.documents_changed.connect(self._refresh)
        session.choices_changed.connect(self._refresh)
        session.result_changed.connect(self._refresh)
        self._drop()

    def sizeHint(self) -> QSize:
        return _SIZE

    def seen(self) -> None:
        self._refresh()

    def unseen(self) -> None:
        self._rest()

    def retint(self) -> None:
        for page in self._pages.values():
            page.retint()

    # What is shown, and what is found for it

    @property
    def page(self) -> Page:
        """The view that was chosen."""
        return self._pages[self._views.value]

    @property
    def is_busy(self) -> bool:
        """Whether something is being found."""
        return self._runner.is_busy

    def _turn(self) -> None:
        self._rest()
        self._refresh()

    def _drop(self) -> None:
        """Another image: nothing that is known counts any more."""
        self._rest()
        for page in self._pages.values():
            page.drop()
        self._refresh()

    def _refresh(self) -> None:
        order, page = self.session.order, self.page
        hint = page.hint(order) if order else self.tr("Open an image to see what it needs.")
        self._hint.setText(hint)
        self._stack.setCurrentWidget(self._hint if hint else page)
        page.show_present()
        if order and not hint and self.is_seen and self.session.is_settled:
            page.begin(order)
        else:
            self._rest()

    def _rest(self) -> None:
        """Stop what is under way; it begins anew when it is wanted again."""
        self._runner.cancel()
        self._line.set_fraction(-1)
        for page in self._pages.values():
            page.under_way = None

    def _run(
        self, work: Work, on_success: Callable[[Any], None], low: float = 0, high: float = 1
    ) -> None:
        def take(found: Any) -> None:
            on_success(found)
            if not self.is_busy:
                self._line.set_fraction(-1)

        def fail(error: Exception) -> None:
            self._line.set_fraction(-1)
            self.session.complain(error)

        self._line.set_fraction(low)
        self._runner.run(
            work,
            on_success=take,
            on_failure=fail,
            on_progress=lambda part, *_: self._line.set_fraction(low + part * (high - low)),
        )
