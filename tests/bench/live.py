"""How quickly the picture follows a hand: from a change of the number of colours to the painted preview.

    xvfb-run -a -s "-screen 0 1280x800x24" python tests/bench/live.py --image FILE [--runs 20]

For each number of colours, in a real window: the median time from a change to the end of the paint that
shows it, of ``runs`` changes; then, with a change every 16 ms for three seconds as a drag makes them,
how many different results were painted a second.
"""

import argparse
import statistics
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from real_window import real_window, wait, wait_until

from tintype.gui.main_window import MainWindow
from tintype.gui.shown import Reduced
from tintype.gui.widgets.image_view import ImageView

_SECONDS = 3


class Painted(QObject):
    """Remembers which results were painted, and when."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._session = window.session
        self.results: list[tuple[float, Reduced]] = []
        views = [view for view in window.findChildren(ImageView) if view.isVisible()]
        self._view = views[-1]
        self._view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._session.shown:
            shown = self._session.shown
            QTimer.singleShot(0, lambda: self._note(shown))
        return False

    @property
    def last(self) -> Reduced | None:
        return self.results[-1][1] if self.results else None

    def _note(self, shown: Reduced) -> None:
        if not self.results or self.results[-1][1] is not shown:
            self.results.append((time.perf_counter(), shown))


def settle(window: MainWindow) -> None:
    wait_until(lambda: not window.session.is_busy)
    wait(1600)  # the centres come to rest


def latency(window: MainWindow, painted: Painted, n_colors: int, runs: int) -> list[float]:
    """Milliseconds of each change."""
    times = []
    for run in range(runs):
        settle(window)
        number = n_colors - (run % 2) - 1  # never the one that is there
        painted.results.clear()
        start = time.perf_counter()
        window.session.change_recipe(n_colors=number)
        wait_until(lambda: painted.last is window.session.shown and painted.last.is_preview)
        times.append(1000 * (painted.results[-1][0] - start))
    return times


def drag(window: MainWindow, painted: Painted, n_colors: int) -> float:
    """New results a second."""
    window.session.change_recipe(n_colors=n_colors)
    settle(window)
    painted.results.clear()
    count = 0

    def move() -> None:
        nonlocal count
        count += 1
        window.session.change_recipe(n_colors=n_colors - 1 - count % 8)

    timer = QTimer(interval=16, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(move)
    timer.start()
    wait(1000 * _SECONDS)
    timer.stop()
    return len(painted.results) / _SECONDS


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--image", type=Path, required=True)
    parser.add_argument("--colors", type=int, nargs="+", default=[16, 64, 256])
    parser.add_argument("--runs", type=int, default=20)
    arguments = parser.parse_args()
    with real_window() as window:
        measure(window, arguments)


def measure(window: MainWindow, arguments: argparse.Namespace) -> None:
    window.session.open(arguments.image)
    settle(window)
    painted = Painted(window)
    for n_colors in arguments.colors:
        times = latency(window, painted, n_colors, arguments.runs)
        rate = drag(window, painted, n_colors)
        print(
            f"{n_colors} colours: preview painted after {statistics.median(times):.0f} ms "
            f"({min(times):.0f} to {max(times):.0f}); {rate:.1f} results a second in a drag",
            flush=True,
        )


if __name__ == "__main__":
    main()
