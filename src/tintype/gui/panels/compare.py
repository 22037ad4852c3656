"""Original and reduced image, in the ways of comparing them, and what is under the cursor."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tintype.data import Sample, samples
from tintype.gui import theme
from tintype.gui.comparing.arrangement import Arrangement
from tintype.gui.comparing.dimming import Dimming
from tintype.gui.comparing.dragging import Dragging
from tintype.gui.comparing.filming import Filming
from tintype.gui.comparing.hovering import Hovering
from tintype.gui.comparing.picking import Picking
from tintype.gui.comparing.selecting import Selecting
from tintype.gui.document import Document
from tintype.gui.session import Session
from tintype.gui.widgets.film_bar import FilmBar
from tintype.gui.widgets.held_space import HeldSpace
from tintype.gui.widgets.image_view import ImageView
from tintype.gui.widgets.probe_line import ProbeLine
from tintype.gui.widgets.split_line import SplitLine
from tintype.gui.widgets.thin_progress import ThinProgress
from tintype.gui.widgets.viewport import Viewport

_SEEN = {
    "protan": str(QT_TRANSLATE_NOOP("ComparePanel", "As the red-blind see it (protan)")),
    "deutan": str(QT_TRANSLATE_NOOP("ComparePanel", "As the green-blind see it (deutan)")),
    "tritan": str(QT_TRANSLATE_NOOP("ComparePanel", "As the blue-blind see it (tritan)")),
}


class ComparePanel(QStackedWidget):
    """The middle of the window; without an image, what one can begin with."""

    open_asked = Signal()
    sample_asked = Signal(Sample)

    def __init__(self, session: Session, viewport: Viewport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._viewport = session, viewport
        self._views = (
            ImageView(viewport, self.tr("Original"), leads=True),
            ImageView(viewport, self.tr("Reduced"), leads=False),
        )
        self._probe = ProbeLine(
            self.tr("Pixel under the cursor"), self.tr("Hold Space to see the original")
        )
        self._film_bar = FilmBar()
        self._welcome = _Welcome()
        self._welcome.open_button.clicked.connect(self.open_asked)
        self._welcome.sample_asked.connect(self.sample_asked)
        self.addWidget(self._welcome)
        self.addWidget(self._page())
        self._build_tools()
        session.look.background = session.settings.background
        self._label = ""
        self._document: Document | None = None
        self._lines = ThinProgress(self._views[1]), self._welcome.progress
        for line in self._lines:
            line.appeared.connect(self._show_note)
        session.image_changed.connect(self._show_image)
        session.choices_changed.connect(self._show_remarks)
        session.progressed.connect(self._show_progress)
        session.look.changed.connect(self._take_look)
        viewport.changed.connect(self._tell_seen)
        self._take_look()

    def _page(self) -> QWidget:
        side_by_side = QHBoxLayout()
        side_by_side.setSpacing(1)
        for view in self._views:
            side_by_side.addWidget(view, 1)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(side_by_side, 1)
        layout.addWidget(self._film_bar)
        layout.addWidget(self._probe)
        return page

    def _build_tools(self) -> None:
        session, (first, second) = self._session, self._views
        self._arrangement = Arrangement(session, first, second, SplitLine(second))
        self._filming = Filming(session, self._arrangement, self._film_bar)
        self._hovering = Hovering(session, self._probe)
        self._dimming = Dimming(session, self._views, lambda: self._hovering.is_telling)
        self._picking = Picking(session, self._views)
        self._selecting = Selecting(session)
        self._dragging = Dragging(session, second)
        self._space = HeldSpace(self._views, self)
        self._space.changed.connect(self._arrangement.hold)
        for view in self._views:
            view.hovered.connect(self._hovering.point_at)
            view.sight_changed.connect(self._tell_seen)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._space.listen()

    def retint(self) -> None:
        """Take the colours in use now."""
        self._film_bar.retint()

    @property
    def is_busy(self) -> bool:
        """Whether something that is shown is still to come."""
        return self._arrangement.is_busy

    def _show_image(self) -> None:
        if not self._session.opened:
            self.setCurrentIndex(0)
        else:
            if self._document is not self._session.document:
                self._viewport.fit()  # a frame of the same one stays where it is
                self._arrangement.holder.setFocus()
            self.setCurrentIndex(1)
        self._document = self._session.document

    def _tell_seen(self) -> None:
        """Previews, heat map and veil are made of what is on screen."""
        look = self._session.look
        area, zoom = self._arrangement.holder.seen_area(), self._viewport.zoom
        if (area, zoom) != (look.area, look.zoom):
            look.area, look.zoom = area, zoom
            self._arrangement.look_elsewhere()
            self._dimming.look_elsewhere()

    def _take_look(self) -> None:
        look, settings = self._session.look, self._session.settings
        if look.background != settings.background:
            settings.background = look.background
        for view in self._views:
            view.set_backdrop(look.background)
        self._selecting.move_to(self._arrangement.holder)
        self._show_remarks()
        self._tell_seen()

    def _show_remarks(self) -> None:
        """What one could forget: that not all of the image counts, or that its colours are others."""
        remarks = []
        if self._session.opened and self._session.choices.selection:
            remarks.append(self.tr("Palette of the selection only"))
        vision = self._session.look.vision
        if vision in _SEEN:
            remarks.append(QCoreApplication.translate("ComparePanel", _SEEN[vision]))
        self._probe.set_note("   ·   ".join(remarks))

    def _show_progress(self, fraction: float, label: str) -> None:
        self._label = label or self._label if fraction >= 0 else ""
        for line in self._lines:
            line.set_fraction(fraction)
        self._show_note()

    def _show_note(self) -> None:
        """What is going on, once it has gone on for long enough to have a line."""
        note = ""
        if any(line.isVisible() for line in self._lines):
            label = QCoreApplication.translate("Progress", self._label or "Opening")
            note = self.tr("{0}… Esc stops").format(label)
        self._views[1].set_note(note)
        self._welcome.hint.setText(note or self._welcome.words)


class _Welcome(QWidget):
    """What to do when nothing is open."""

    sample_asked = Signal(Sample)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("welcome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = QLabel(self.tr("Drop an image here"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        title.setFont(font)
        self.words = self.tr("or paste one, or")
        self.hint = QLabel(self.words)
        self.progress = ThinProgress(self)
        self.open_button = QPushButton(self.tr("Open an Image…"))
        column = QVBoxLayout()
        column.setSpacing(2 * theme.GRID)
        for widget in (title, self.hint, self.open_button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        if samples():
            column.addSpacing(2 * theme.GRID)
            column.addWidget(QLabel(self.tr("Samples")), 0, Qt.AlignmentFlag.AlignHCenter)
        for sample in samples():
            button = QPushButton(QCoreApplication.translate("Samples", sample.title))
            button.setToolTip(self.tr("Photo by {0}, CC BY 2.0").format(sample.author))
            button.clicked.connect(lambda _=False, chosen=sample: self.sample_asked.emit(chosen))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        middle = QGridLayout(self)
        middle.addLayout(column, 0, 0, Qt.AlignmentFlag.AlignCenter)
