"""Tells of the pixel under the cursor: in figures, and to whoever shows swatches."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QColor

from tintype.color.srgb import to_hex
from tintype.gui.comparing.ground import ground_of
from tintype.gui.comparing.probe import Probe, probe
from tintype.gui.figures import figure
from tintype.gui.look import NONE
from tintype.gui.session import Session
from tintype.gui.widgets.probe_line import Figures, ProbeLine
from tintype.palette.palette import Rgba


class Hovering(QObject):
    """Keeps the line of figures.

    Attributes:
        is_telling: whether it is just now telling what is under the cursor.
    """

    def __init__(self, session: Session, line: ProbeLine) -> None:
        super().__init__(line)
        self._session, self._line = session, line
        self._pixel: QPoint | None = None
        self._told = NONE
        self.is_telling = False
        session.result_changed.connect(self._look)
        session.image_changed.connect(lambda: self.point_at(None))

    def point_at(self, pixel: QPoint | None) -> None:
        """The cursor is over an image pixel; None when it is over none."""
        if pixel != self._pixel:
            self._pixel = pixel
            self._look()

    def _look(self) -> None:
        opened = self._session.opened
        if self._pixel is None or opened is None:
            self._line.show_figures(None)
            if self._session.look.place == self._told:
                self._tell(NONE)
            return
        results = self._session.shown, self._session.reduced
        ground = ground_of(self._session.look, self._session.recipe)
        found = probe(opened, results, self._pixel, ground)
        self._line.show_figures(self._figures(found))
        self._tell(found.place if found.result is self._session.shown else NONE)

    def _tell(self, place: int) -> None:
        self._told, self.is_telling = place, True
        self._session.look.highlight(place)
        self.is_telling = False

    def _figures(self, found: Probe) -> Figures:
        x, y = str(found.pixel.x()), str(found.pixel.y())
        before = _color(found.before)
        if found.after is None:
            return Figures(x, y, before)
        number = self.tr("Swatch {0}").format(found.place + 1)
        swatch = f"{number}  {found.after.name}".rstrip()
        difference = f"ΔE {figure(found.difference, '.1f')}"
        return Figures(x, y, before, _color(found.after.color), difference, swatch)


def _color(color: Rgba) -> tuple[QColor, str]:
    return QColor(*color), to_hex(color)
