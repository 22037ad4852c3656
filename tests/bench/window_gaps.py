"""How long the window stands still while a photo is opened and reduced.

    QT_QPA_PLATFORM=offscreen python tests/bench/window_gaps.py --image FILE [--colors 16] [--runs 5]

Prints the longest gap between two ticks of a 5 ms timer on the GUI thread, from the moment the window
is up until the reduced picture is painted, for each run; the first one also imports scikit-learn.
Beside it, as a yardstick of the machine itself: the longest gap of the idle window in the same time.
"""

import argparse
import statistics
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from tintype.gui import theme
from tintype.gui.main_window import MainWindow
from tintype.gui.settings import Settings


class Ticks:
    """A 5 ms timer that remembers when it ticked."""

    def __init__(self) -> None:
        self.times: list[float] = []
        self._timer = QTimer(interval=5, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(lambda: self.times.append(time.perf_counter()))

    def start(self) -> None:
        self.times = [time.perf_counter()]
        self._timer.start()

    def longest(self) -> float:
        """Milliseconds."""
        self._timer.stop()
        times = [*self.times, time.perf_counter()]
        return 1000 * max(after - before for before, after in pairwise(times))


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--image", type=Path, required=True)
    parser.add_argument("--colors", type=int, default=16)
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    application = QApplication([])
    store = QSettings(str(Path(tempfile.mkdtemp()) / "s.ini"), QSettings.Format.IniFormat)
    theme.apply("light")
    window = MainWindow(Settings(store))
    window.show()
    wait(500)
    session, ticks, gaps = window.session, Ticks(), []
    ticks.start()
    wait(1000)
    print(f"idle: longest gap {ticks.longest():.0f} ms")
    session.change_recipe(n_colors=arguments.colors)
    for run in range(arguments.runs):
        clock = QElapsedTimer()
        clock.start()
        ticks.start()
        session.open(arguments.image)
        while session.is_busy:
            wait(20)
        done = clock.elapsed()
        wait(1500)  # the painting, and the centres that still move
        gaps.append(ticks.longest())
        opened = session.opened
        assert opened
        print(
            f"run {run + 1}: {opened.image.name} {opened.image.width}x{opened.image.height} "
            f"{arguments.colors} colours in {done} ms; longest gap {gaps[-1]:.0f} ms"
        )
    print(f"median of the longest gaps {statistics.median(gaps):.0f} ms, worst {max(gaps):.0f} ms")
    window.close()
    application.quit()
    sys.stdout.flush()


if __name__ == "__main__":
    main()
