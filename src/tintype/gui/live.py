"""The live result: a preview that follows the hand, and the full result when the hand rests."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QRect, QTimer, Signal

from tintype.gui import shown
from tintype.gui.shown import Order, Reduced
from tintype.gui.tasks import Runner, Turn

#: Milliseconds without a change after which the hand rests.
_REST_MS = 160

#: What is on screen: an area of the image, and screen pixels for each of its pixels.
Seen = Callable[[], tuple[QRect, float]]


class Live(QObject):
    """Carries out the newest order; what is older is dropped, and nothing queues up."""

    found = Signal(Reduced)
    failed = Signal(Exception)
    progressed = Signal(float, str, object)
    busy_changed = Signal(bool)

    def __init__(self, seen: Seen, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen = seen
        self._order: Order | None = None
        self._previewing = Runner("previewing", Turn.AFTER, self)
        self._reducing = Runner("reducing", Turn.INSTEAD, self)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._reduce)
        self._was_busy = False
        for runner in (self._previewing, self._reducing):
            runner.busy_changed.connect(self._tell_busy)

    @property
    def is_busy(self) -> bool:
        return self._rest.isActive() or self._previewing.is_busy or self._reducing.is_busy

    def ask(self, order: Order, *, follows: bool) -> None:
        """Carry out an order. If it ``follows`` a hand that may move on, a preview comes first."""
        self._order = order
        self._reducing.cancel()
        if follows and shown.follows(order.choices.run):
            area, zoom = self._seen()
            self._rest.start()
            self._previewing.run(
                partial(shown.preview, order, area, zoom),
                on_success=partial(self._show, order),
                on_failure=partial(self._fail, order),
            )
        elif follows:
            self._previewing.cancel()
            self._rest.start()
        else:
            self._previewing.cancel()
            self._reduce()
        self._tell_busy()

    def cancel(self) -> None:
        """Stop; what is under way brings nothing any more."""
        self._order = None
        self._rest.stop()
        self._previewing.cancel()
        self._reducing.cancel()
        self._tell_busy()

    def close(self) -> None:
        """Stop, and leave no thread behind."""
        self.cancel()
        self._previewing.close()
        self._reducing.close()

    def _reduce(self) -> None:
        self._rest.stop()
        order = self._order
        if order is None:
            return
        self._reducing.run(
            partial(shown.reduce, order),
            on_success=self._end,
            on_failure=self.failed.emit,
            on_progress=self.progressed.emit,
        )

    def _show(self, order: Order, reduced: Reduced) -> None:
        """A preview that was overtaken still follows the hand, if it is of the same image."""
        if self._order is not None and order.opened is self._order.opened:
            self.found.emit(reduced)

    def _end(self, reduced: Reduced) -> None:
        self._previewing.cancel()  # one that comes later would hide what is better
        self.found.emit(reduced)

    def _fail(self, order: Order, error: Exception) -> None:
        if order is self._order:  # what is said of a place where the hand was would only flicker
            self._rest.stop()
            self._tell_busy()
            self.failed.emit(error)

    def _tell_busy(self) -> None:
        if self.is_busy != self._was_busy:
            self._was_busy = self.is_busy
            self.busy_changed.emit(self._was_busy)
