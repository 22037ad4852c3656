"""Original and reduced image side by side, with one zoom and one place for both."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
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
from tintype.gui.session import Session
from tintype.gui.widgets.image_view import ImageView
from tintype.gui.widgets.thin_progress import ThinProgress
from tintype.gui.widgets.viewport import Viewport


class ComparePanel(QStackedWidget):
    """The middle of the window; without an image, what one can begin with."""

    open_asked = Signal()
    sample_asked = Signal(Sample)

    def __init__(self, session: Session, viewport: Viewport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._viewport = session, viewport
        self._original = ImageView(viewport, self.tr("Original"), leads=True)
        self._reduced = ImageView(viewport, self.tr("Reduced"), leads=False)
        pair = QWidget()
        side_by_side = QHBoxLayout(pair)
        side_by_side.setContentsMargins(0, 0, 0, 0)
        side_by_side.setSpacing(1)
        side_by_side.addWidget(self._original, 1)
        side_by_side.addWidget(self._reduced, 1)
        self._welcome = _Welcome()
        self._welcome.open_button.clicked.connect(self.open_asked)
        self._welcome.sample_asked.connect(self.sample_asked)
        self.addWidget(self._welcome)
        self.addWidget(pair)
        self._label = ""
        self._lines = ThinProgress(self._reduced), self._welcome.progress
        for line in self._lines:
            line.appeared.connect(self._show_note)
        session.image_changed.connect(self._show_image)
        session.result_changed.connect(self._show_result)
        session.progressed.connect(self._show_progress)
        viewport.changed.connect(self._tell_seen)

    def _show_image(self) -> None:
        opened = self._session.opened
        if not opened:
            self.setCurrentIndex(0)
        else:
            self._viewport.fit()
            self._original.show_picture(opened.picture, self.tr("Original"))
            self.setCurrentIndex(1)
            self._original.setFocus()

    def _show_result(self) -> None:
        opened, shown = self._session.opened, self._session.shown
        if not opened or not shown:
            self._reduced.show_picture(None, "")
            return
        number = len(shown.result.palette)
        caption = self.tr("1 colour") if number == 1 else self.tr("{0} colours").format(number)
        if not shown.is_preview:
            self._reduced.show_picture(shown.picture, caption)
            return
        before = self._session.reduced  # seen only where the preview does not reach
        self._reduced.show_picture(before.picture if before else opened.picture, caption)
        self._reduced.show_piece(shown.picture, shown.area)

    def _tell_seen(self) -> None:
        """Previews are made of what is on screen."""
        look = self._session.look
        look.area, look.zoom = self._original.seen_area(), self._viewport.zoom

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
        self._reduced.set_note(note)
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
