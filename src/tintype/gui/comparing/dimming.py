"""Shows where the swatch is that one points at in another panel: all other pixels are dimmed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor

from tintype.gui import theme
from tintype.gui.comparing.seen import seen
from tintype.gui.comparing.veil import veil
from tintype.gui.look import NONE
from tintype.gui.session import Session
from tintype.gui.widgets.image_view import ImageView

#: Milliseconds that the pointer has to rest on a swatch: passing over many must not flicker.
_REST_MS = 80


class Dimming(QObject):
    """Lays a veil over views; not for what is pointed at in the views themselves (``is_own``)."""

    def __init__(
        self, session: Session, views: Sequence[ImageView], is_own: Callable[[], bool]
    ) -> None:
        super().__init__(session)
        self._session, self._views, self._is_own = session, views, is_own
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.refresh)
        self._is_on = False
        session.look.highlighted.connect(self._take)
        session.result_changed.connect(self._refresh_if_on)

    def _take(self, place: int) -> None:
        if place == NONE or self._is_own():
            self._lift()
        elif self._is_on:
            self.refresh()  # from swatch to swatch there is no flicker to be feared
        else:
            self._rest.start()

    def _lift(self) -> None:
        self._rest.stop()
        self._is_on = False
        for view in self._views:
            view.show_veil(None)

    def _refresh_if_on(self) -> None:
        if self._is_on:
            self.refresh()

    def look_elsewhere(self) -> None:
        """Other pixels are on screen now."""
        self._refresh_if_on()

    def refresh(self) -> None:
        """Lay the veil over what is on screen now."""
        look, reduced = self._session.look, self._session.shown
        pixels = seen(reduced, look.area, look.zoom) if reduced else None
        if pixels is None or look.place == NONE:
            self._lift()
            return
        self._is_on = True
        picture = veil(pixels, look.place, QColor(theme.shades().canvas))
        for view in self._views:
            view.show_veil(picture, pixels.area)
