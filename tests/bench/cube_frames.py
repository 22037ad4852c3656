"""How long the cloud takes to paint.

    xvfb-run python tests/bench/cube_frames.py [--image FILE] [--colors 256] [--frames 50]

In a window that is on the screen, for 20,000 points: the median and the longest time of a frame in
which the cube turns a little and is painted, of one in which only the centres move with their trails,
and of one in which they do so in the planes. Beside it what the processor had to do for it, which does
not depend on what else the machine is doing.
"""

import argparse
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QApplication, QWidget
from real_window import wait

from tintype.data import samples
from tintype.gui import theme
from tintype.gui.widgets.cloud.settling import Moment
from tintype.gui.widgets.cloud.views import CloudViews
from tintype.image.load import load
from tintype.pipeline import reduce
from tintype.recipe import Recipe

_SIZES = ((400, 400), (360, 208), (1200, 900))
_N_POINTS = 20_000


def fill(views: CloudViews, path: Path, n_colors: int) -> Moment:
    """Show an image with its result; gives where the centres are."""
    image = load(path)
    result = reduce(image, Recipe(n_colors=n_colors))
    rng = np.random.default_rng(0)
    places = rng.choice(image.width * image.height, _N_POINTS)
    colors = image.pixels.reshape(-1, 4)[places, :3]
    groups = result.indices.reshape(-1)[places].astype(np.intp)
    views.show_points(colors, colors, groups)
    centers = result.palette.colors[:, :3].astype(float)
    trail = tuple(centers + rng.normal(0, 6, centers.shape) for _ in range(12))
    shares = np.array([swatch.share for swatch in result.palette.swatches])
    return Moment(centers, shares, trail, 1.0)


def measure(name: str, frames: int, change: Callable[[], None], painted: Sequence[QWidget]) -> None:
    """Of each frame the change and the painting at once of what is visible."""
    times, own = [], []
    for _ in range(frames):
        start, begun = time.perf_counter(), time.process_time()
        change()
        for widget in painted:
            if widget.isVisible():
                widget.repaint()
        times.append(1000 * (time.perf_counter() - start))
        own.append(1000 * (time.process_time() - begun))
    print(
        f"  {name}: median {statistics.median(times):.1f} ms, longest {max(times):.1f} ms; "
        f"of the processor {statistics.median(own):.1f} ms"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--image", type=Path, default=samples()[0].path)
    parser.add_argument("--colors", type=int, default=256)
    parser.add_argument("--frames", type=int, default=50)
    arguments = parser.parse_args()
    application = QApplication([])
    theme.apply("light")
    views = CloudViews()
    moment = fill(views, arguments.image, arguments.colors)
    groups = np.arange(len(moment.colors))
    shown = moment.colors.astype(np.uint8)

    all_ = [views.cube, *(plane.viewport() for plane in views.planes)]

    def turn() -> None:
        views.cube.set_turn(views.cube.turn.turned(2, 0))

    def move() -> None:
        views.show_centers(moment, shown, groups)

    for width, height in _SIZES:
        views.resize(width, height)
        views.set_mode("cube")
        views.show()
        move()
        wait(300)
        print(f"{width}x{height} at {views.devicePixelRatioF():g}x, {arguments.colors} colours")
        views.show_centers(Moment(moment.colors, moment.shares), shown, groups)
        measure("cube turns", arguments.frames, turn, [views.cube])
        measure("centres move, beside planes where there is room", arguments.frames, move, all_)
        views.set_mode("planes")
        wait(100)
        measure("centres move in planes", arguments.frames, move, all_)
    application.quit()


if __name__ == "__main__":
    main()
