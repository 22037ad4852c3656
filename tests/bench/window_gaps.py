"""How long the window stands still while a photo is opened and reduced, and how many colours it needs
is found.

    QT_QPA_PLATFORM=offscreen python tests/bench/window_gaps.py --image FILE [--colors 16] [--runs 5]

Prints the longest gap between two ticks of a 5 ms timer on the GUI thread, from the moment the window
is up until the reduced picture is painted, for each run; the first one also imports scikit-learn. Then
while the reduced image is written in each format, and that in which the curves, the small pictures and
the silhouettes of the last panel are found.
Beside it, as a yardstick of the machine itself: the longest gap of the idle window in the same time.
"""

import argparse
import statistics
import tempfile
import time
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QPushButton
from real_window import real_window, wait, wait_until

from tintype.gui.main_window import MainWindow
from tintype.gui.panels.advice import AdvicePanel
from tintype.gui.session import Session
from tintype.gui.widgets.segments import Segments
from tintype.image.formats import FORMATS


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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--image", type=Path, required=True)
    parser.add_argument("--colors", type=int, default=16)
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    with real_window() as window:
        measure(window, arguments)


def measure(window: MainWindow, arguments: argparse.Namespace) -> None:
    session, ticks = window.session, Ticks()
    ticks.start()
    wait(1000)
    print(f"idle: longest gap {ticks.longest():.0f} ms")
    session.change_recipe(n_colors=arguments.colors)
    gaps = [opening(session, ticks, arguments.image) for _ in range(arguments.runs)]
    print(f"median of the longest gaps {statistics.median(gaps):.0f} ms, worst {max(gaps):.0f} ms")
    exporting(session, ticks)
    advising(window, ticks)


def opening(session: Session, ticks: Ticks, path: Path) -> float:
    """The longest gap in milliseconds."""
    for document in session.documents:
        session.close_document(document)
    clock = QElapsedTimer()
    clock.start()
    ticks.start()
    session.open(path)
    wait_until(lambda: not session.is_busy)
    done = clock.elapsed()
    wait(1500)  # the painting, and the centres that still move
    gap, opened = ticks.longest(), session.opened
    assert opened
    print(
        f"{opened.image.name} {opened.image.width}x{opened.image.height} {len(session.palette)} colours "
        f"in {done} ms; longest gap {gap:.0f} ms"
    )
    return gap


def exporting(session: Session, ticks: Ticks) -> None:
    """The longest gap while the reduced image is written in each format, and the palette."""
    reduced = session.reduced
    assert reduced
    with tempfile.TemporaryDirectory() as folder:
        for format in FORMATS:
            ticks.start()
            session.export_image(Path(folder, f"image{format.suffixes[0]}"), reduced)
            wait_until(lambda: not session.exports.is_busy)
            print(f"exporting {format.title}: longest gap {ticks.longest():.0f} ms")


def advising(window: MainWindow, ticks: Ticks) -> None:
    """The longest gap while each view of how many colours there could be is found."""
    panel = window.findChild(AdvicePanel)
    for view in panel.findChild(Segments).findChildren(QPushButton):
        ticks.start()
        view.click()
        dock = panel.parent()
        assert isinstance(dock, QDockWidget)
        dock.raise_()
        wait(100)
        wait_until(lambda: not panel.is_busy)
        wait(300)  # the painting
        print(f"{view.text()}: longest gap {ticks.longest():.0f} ms")


if __name__ == "__main__":
    main()
