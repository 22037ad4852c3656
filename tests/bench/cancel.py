"""How long work goes on after a person has stopped it.

    QT_QPA_PLATFORM=offscreen python tests/bench/cancel.py --image FILE [--runs 9]

Begins each kind of work in a real window, stops it after a random part of its time, and takes the time
until its thread is free for something else. Prints the median and the longest of the ``runs``. That the
window itself answers at once, whatever its threads do, is measured by window_gaps.py.
"""

import argparse
import random
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from real_window import real_window, wait, wait_until

from tintype.gui.main_window import MainWindow
from tintype.gui.tasks import Runner


def until_free(runners: list[Runner]) -> float:
    """Milliseconds until each of them has done something else."""
    start, free = time.perf_counter(), []
    for runner in runners:
        runner.run(lambda _: None, on_success=free.append, on_failure=free.append)
    wait_until(lambda: len(free) == len(runners))
    return 1000 * (time.perf_counter() - start)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--image", type=Path, required=True)
    parser.add_argument("--runs", type=int, default=9)
    arguments = parser.parse_args()
    with real_window() as window:
        measure(window, arguments)


def measure(window: MainWindow, arguments: argparse.Namespace) -> None:
    session = window.session
    session.open(arguments.image)
    wait_until(lambda: not session.is_busy)
    runners = {each.objectName(): each for each in window.findChildren(Runner)}
    chance = random.Random(0)

    def reopen() -> None:
        if session.document:
            session.close_document(session.document)
        session.open(arguments.image)

    kinds: list[tuple[str, str, Callable[[], None]]] = [
        ("opening", "opening", reopen),
        *(
            (name, "reducing", lambda more=more: session.change_recipe(**more))
            for name, more in (
                ("fast, 256 colours", {"n_colors": 256, "refine": "fast"}),
                ("best, 256 colours", {"n_colors": 256, "refine": "best"}),
                ("dithering", {"n_colors": 64, "dither": "jarvis-judice-ninke"}),
                ("k-means, 64 colours", {"n_colors": 64, "method": "k-means"}),
                ("bisecting, 64 colours", {"n_colors": 64, "method": "bisecting"}),
                ("octree, 64 colours", {"n_colors": 64, "method": "octree"}),
                ("median cut, 64 colours", {"n_colors": 64, "method": "median-cut"}),
                ("Gaussian mixture, 32 colours", {"n_colors": 32, "method": "gaussian-mixture"}),
                ("Ward, 32 colours", {"n_colors": 32, "method": "ward"}),
                ("spectral, 16 colours", {"n_colors": 16, "method": "spectral"}),
                ("fewest colours for an error", {"n_colors": "auto", "max_error": 1.5}),
            )
        ),
    ]
    for name, which, begin in kinds:
        times = []
        for _ in range(arguments.runs):
            if which == "reducing":
                if not session.document:
                    session.open(arguments.image)
                session.take_recipe(type(session.recipe)(), "Defaults")
                wait_until(lambda: not session.is_busy)
            begin()
            wait(round(chance.uniform(20, 1000)))
            session.stop()
            times.append(until_free([runners[which], runners["previewing"]]))
        print(
            f"{name}: median {statistics.median(times):.0f} ms, longest {max(times):.0f} ms",
            flush=True,
        )
        wait_until(lambda: not session.is_busy)


if __name__ == "__main__":
    main()
