"""How long work says how far it is, and how it notices that it should stop."""

from collections.abc import Callable
from threading import Event
from typing import Any

import numpy as np

from tintype.errors import Cancelled

#: Centres while they move: colours (k, 4), 0 to 255, not rounded, and the share of the pixels of each,
#: (k,).
Centers = tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]
Decode = Callable[[np.ndarray[Any, Any]], np.ndarray[Any, Any]]
Listener = Callable[[float, str, Centers | None], None]


class Progress:
    """Passed down through work; silent unless a listener is given.

    Args:
        listener: called with the fraction done (0 to 1), a short label, and the moving centres if any.
        cancelled: set by another thread to stop the work at its next step.
        decode: makes colours of the positions of moving centres.
    """

    def __init__(
        self,
        listener: Listener | None = None,
        cancelled: Event | None = None,
        decode: Decode | None = None,
    ) -> None:
        self._listener = listener
        self._cancelled = cancelled
        self._decode = decode
        self._low, self._span = 0.0, 1.0
        self._reached = [0.0]  # shared with the parts

    def step(self, fraction: float, label: str = "", centers: Centers | None = None) -> None:
        """Report; raises `Cancelled` if the work should stop.

        What is reported never goes back, also where work is done again (a search that tries once
        more does not know how often it will).
        """
        if self._cancelled is not None and self._cancelled.is_set():
            raise Cancelled()
        if self._listener is not None:
            self._reached[0] = max(self._reached[0], self._low + self._span * fraction)
            if centers is not None and self._decode is not None:
                centers = self._decode(centers[0]), centers[1]
            self._listener(self._reached[0], label, centers)

    def part(self, low: float, high: float) -> "Progress":
        """A Progress whose 0 to 1 is ``low`` to ``high`` of this one."""
        inner = Progress(self._listener, self._cancelled, self._decode)
        inner._low = self._low + self._span * low
        inner._span = self._span * (high - low)
        inner._reached = self._reached
        return inner

    def decoding(self, decode: Decode) -> "Progress":
        """This Progress for work whose centres are positions of a space."""
        inner = self.part(0, 1)
        inner._decode = decode
        return inner
