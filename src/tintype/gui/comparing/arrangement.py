"""Which picture is seen in which view: side by side, with a line between them, or their difference."""

from PySide6.QtCore import QObject

from tintype.gui import arrays
from tintype.gui.comparing.differences import Differences, Heat
from tintype.gui.comparing.eyes import Eyes
from tintype.gui.comparing.heat import MOST, NOTICEABLE, scale
from tintype.gui.session import Session
from tintype.gui.shown import Opened, Reduced
from tintype.gui.widgets.heat_scale import HeatScale
from tintype.gui.widgets.image_view import ImageView
from tintype.gui.widgets.split_line import SplitLine

_TICKS = (0.0, 5.0, 10.0, 15.0, MOST)


class Arrangement(QObject):
    """Fills two views: ``first`` with the original, or the difference; ``second`` with the result."""

    def __init__(
        self, session: Session, first: ImageView, second: ImageView, line: SplitLine
    ) -> None:
        super().__init__(session)
        self._session, self._look = session, session.look
        session.image_changed.connect(self._forget)  # before anything new is shown
        self._first, self._second, self._line = first, second, line
        self._eyes = Eyes(session)
        self._differences = Differences(session)
        self._scale = HeatScale(
            scale(), _TICKS, self.tr("CIEDE2000"), NOTICEABLE, self.tr("just noticeable"), self
        )
        self._mode = ""
        self._is_held = False
        self._heat: Heat | None = None
        self._base_of: Opened | None = None
        self._eyes.original_seen.connect(self._show_original)
        self._eyes.reduced_seen.connect(self._show_reduced)
        self._differences.found.connect(self._show_heat)
        line.moved.connect(second.set_line)
        session.result_changed.connect(self._show_result)
        session.look.changed.connect(self._take_mode)
        self._take_mode()

    @property
    def is_busy(self) -> bool:
        """Whether a heat map is on its way."""
        return self._differences.is_busy

    @property
    def holder(self) -> ImageView:
        """The view in which the original's pixels are picked and selected."""
        return self._second if self._look.mode == "split" else self._first

    def look_elsewhere(self) -> None:
        """Other pixels are on screen now."""
        self._differences.look_elsewhere()

    def hold(self, is_held: bool) -> None:
        """Show the original in place of the result, as long as it is held."""
        self._is_held = is_held
        self._show_held()

    def set_playing(self, plays: bool) -> None:
        """Whether frames come one after the other; no difference is looked for then."""
        self._differences.set_active(not plays and self._mode == "difference")
        if plays and self._heat:
            self._heat = None
            self._show_original()

    def show_frame(self, _: int, original: arrays.Picture, reduced: arrays.Picture) -> None:
        """Show a frame that is played."""
        is_split = self._mode == "split"
        self._first.show_picture(original, self.tr("Original"))
        self._second.show_picture(reduced, self._caption(len(self._session.palette)))
        self._second.show_before(original if is_split else None, self.tr("Original"))
        if self._is_held:
            self._second.show_instead(original, self.tr("Original"))

    def _forget(self) -> None:
        self._heat, self._base_of = None, None
        self._second.show_picture(None, "")

    def _take_mode(self) -> None:
        mode = self._look.mode
        if mode == self._mode:
            return
        self._mode, self._heat = mode, None
        is_split = mode == "split"
        # One view alone is as wide as two: it is the one whose size counts.
        self._first.leads, self._second.leads = not is_split, is_split
        if is_split and self._first.hasFocus():
            self._second.setFocus()  # else it goes to whatever comes next
        self._first.setVisible(not is_split)
        self._line.setVisible(is_split)
        self._differences.set_active(mode == "difference")
        self._show_original()

    # Pictures

    def _show_original(self) -> None:
        picture, caption = self._eyes.original, self.tr("Original")
        if self._heat is None:
            self._first.remove_layer(self._scale)
            self._first.show_picture(picture, caption)
        self._second.show_before(picture if self._mode == "split" else None, caption)
        self._show_held()

    def _show_held(self) -> None:
        picture = self._eyes.original if self._is_held else None
        self._second.show_instead(picture, self.tr("Original"))

    def _show_result(self) -> None:
        if self._session.shown:
            self._eyes.see(self._session.shown)

    def _show_reduced(self, reduced: Reduced, picture: arrays.Picture) -> None:
        caption = self._caption(len(reduced.result.palette))
        if not reduced.is_preview:
            self._base_of = reduced.opened
            self._second.show_picture(picture, caption)
            return
        if self._base_of is not reduced.opened:  # it is seen where the preview does not reach
            self._base_of = reduced.opened
            self._second.show_picture(self._eyes.original, caption)
        self._second.set_caption(caption)
        self._second.show_piece(picture, reduced.area)
        # At once, before other panels take it in: a hand follows the picture.
        self._second.repaint()

    def _caption(self, number: int) -> str:
        return self.tr("1 colour") if number == 1 else self.tr("{0} colours").format(number)

    def _show_heat(self, found: Heat) -> None:
        """A rough map lies under the fine one, which stays until there is another."""
        is_first, self._heat = self._heat is None, found
        if is_first:
            self._first.add_layer(self._scale)
            self._first.set_caption(self.tr("Difference"))
        if not found.is_whole:
            self._first.show_piece(found.picture, found.area)
        elif is_first:
            self._first.show_picture(found.picture, self.tr("Difference"), found.area.size())
        else:
            self._first.show_rough(found.picture, found.area.size())
