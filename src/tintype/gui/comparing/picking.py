"""Adds colours of the original to the palette, one click each."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint

from tintype.gui import handiwork
from tintype.gui.session import Message, Session
from tintype.gui.widgets.image_view import ImageView
from tintype.gui.widgets.loupe import Loupe
from tintype.palette.palette import Rgba
from tintype.recipe import MOST_INDEXED


class Picking(QObject):
    """A loupe in each view; it shows and picks the colours of the original in all of them."""

    def __init__(self, session: Session, views: Sequence[ImageView]) -> None:
        super().__init__(session)
        self._session = session
        self._loupes = [Loupe(self) for _ in views]
        for view, loupe in zip(views, self._loupes, strict=True):
            view.add_layer(loupe)
            loupe.picked.connect(self._pick)
            loupe.finished.connect(self._finish)
        session.image_changed.connect(self._take_image)
        session.look.tool_changed.connect(self._take_tool)

    def _take_image(self) -> None:
        opened = self._session.opened
        for loupe in self._loupes:
            loupe.set_picture(opened.picture if opened else None)

    def _take_tool(self) -> None:
        for loupe in self._loupes:
            loupe.set_active(self._session.look.tool == "pick")

    def _finish(self) -> None:
        self._session.look.tool = "pan"

    def _pick(self, pixel: QPoint, is_more: bool) -> None:
        opened = self._session.opened
        if opened is None or self._session.shown is None:
            return
        red, green, blue, alpha = opened.image.pixels[pixel.y(), pixel.x()].tolist()
        self._add((red, green, blue, alpha))
        if not is_more:
            self._finish()

    def _add(self, color: Rgba) -> None:
        if not color[3]:
            self._say(self.tr("There is no colour: the pixel is transparent"))
        elif len(self._session.palette_now) >= MOST_INDEXED:
            self._say(self.tr("The palette is full: it has {0} colours").format(MOST_INDEXED))
        else:
            handiwork.add(self._session, color)

    def _say(self, text: str) -> None:
        self._session.said.emit(Message(text))
