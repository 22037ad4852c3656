"""Pause and stop, from another thread or from a signal."""

from threading import Event


class Control:
    """How a run is told what to do; it looks several times a second.

    What is being worked on when it should stop is brought to its end, or, told to drop it, is left: in
    neither case is there a part of a file.
    """

    def __init__(self) -> None:
        self._paused, self._stopping, self.dropping = Event(), Event(), Event()

    def pause(self) -> None:
        """Begin no other file until told to go on."""
        self._paused.set()

    def go_on(self) -> None:
        self._paused.clear()

    def stop(self) -> None:
        """Begin no other file, and end."""
        self._stopping.set()

    def drop(self) -> None:
        """End at once."""
        self._stopping.set()
        self.dropping.set()

    @property
    def is_paused(self) -> bool:
        return self._paused.is_set() and not self._stopping.is_set()

    @property
    def is_stopping(self) -> bool:
        return self._stopping.is_set()
