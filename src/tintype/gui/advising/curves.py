"""What each number of colours costs and brings, and the one that is recommended."""

from collections.abc import Hashable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from tintype.advice import Advice
from tintype.gui import messages, theme
from tintype.gui.advising import found
from tintype.gui.advising.page import Page, Run
from tintype.gui.session import Session
from tintype.gui.shown import Order
from tintype.gui.widgets.curve_plot import CurvePlot

#: Where there is little room it belongs to the curves.
_TEXT_PIXELS = 11


class CurvesPage(Page):
    #: A key and what is known for it, from another thread.
    _part_found = Signal(object, object)

    def __init__(self, session: Session, run: Run) -> None:
        super().__init__(session, run)
        self._key: Hashable = None
        self._advice: Advice | None = None
        self._plot = CurvePlot(self.tr("Error and silhouette by number of colours"))
        self._why = QLabel()
        self._why.setWordWrap(True)
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        font = self._why.font()
        font.setPixelSize(_TEXT_PIXELS)
        self._why.setFont(font)
        self._button = QPushButton()
        below = QHBoxLayout()
        below.setSpacing(theme.GRID)
        below.addWidget(self._why, 1)
        below.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self._plot, 1)
        self.column.addLayout(below)
        self._plot.taken.connect(self.take)
        self._button.clicked.connect(self._take_recommended)
        self._part_found.connect(self._take_part, Qt.ConnectionType.QueuedConnection)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Words in several lines need more; a stack of pages does not ask for it."""
        self._why.setMinimumHeight(max(0, self._why.heightForWidth(self._why.width())))

    @property
    def advice(self) -> Advice | None:
        """What is known so far."""
        return self._advice

    def retint(self) -> None:
        self._plot.retint()

    def drop(self) -> None:
        self._key = None
        self._show(None)

    def begin(self, order: Order) -> None:
        key = found.curves_key(order)
        if key in (self._key, self.under_way):
            return
        self.under_way = key
        tell = partial(self._part_found.emit, key)
        self.run(partial(found.curves, order, tell), partial(self._take_all, key))

    @Slot(object, object)
    def _take_part(self, key: Hashable, advice: Advice) -> None:
        if key == self.under_way:
            self._show(advice)

    def _take_all(self, key: Hashable, advice: Advice) -> None:
        self._key, self.under_way = key, None
        self._show(advice)

    def _show(self, advice: Advice | None) -> None:
        self._advice = advice
        clear = advice.clear if advice else 0
        errors = zip(advice.ks, advice.distortion, strict=True) if advice else ()
        scores = zip(advice.silhouette_ks, advice.silhouettes, strict=True) if advice else ()
        # A recipe counts the entry for transparent pixels, too.
        self._plot.set_errors({k + clear: error for k, error in errors})
        self._plot.set_scores({k + clear: score for k, score in scores})
        elbow = advice.elbow if advice else None
        self._plot.set_elbow(None if elbow is None else elbow + clear)
        self._why.setText(messages.told(advice.why) if advice else "")
        self._make_room()
        self._button.setVisible(advice is not None and advice.elbow is not None)
        self._button.setText(self.tr("Take {0}").format(advice.recommended if advice else ""))
        self.show_present()

    def show_present(self) -> None:
        self._plot.set_present(self.present)
        is_taken = self._advice and self.session.recipe.n_colors == self._advice.recommended
        self._button.setEnabled(not is_taken)

    def _take_recommended(self) -> None:
        if self._advice:
            self.take(self._advice.recommended)
