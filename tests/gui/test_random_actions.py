"""Five hundred things done in a row, in no sensible order: nothing breaks, warns, stays or grows."""

import gc
import random
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget

from tintype.errors import TintypeError
from tintype.gui.look import MODES, TOOLS, VISIONS
from tintype.gui.main_window import MainWindow
from tintype.gui.widgets.image_view import ImageView
from tintype.image.selection import Rectangle
from tintype.palette import edit
from tintype.palette.sort import ORDERS, sorted_by

_N_BEFORE, _N_ACTIONS = 300, 500
_MOST_GROWTH_MB = 150
#: Actions that ask for something, or leave the program.
_NOT_ALONE = {
    "open",
    "quit",
    "about",
    "shortcuts",
    "log_folder",
    "background_own",
    "edit_color",
    "rename",
}
_METHODS = ("mini-batch", "k-means", "wu", "median-cut", "octree", "bisecting", "ward")


def _resident_mb() -> float:
    """What of this process is in memory now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1e6


class Hand:
    """Does one thing after another in a window, always the same ones for a seed."""

    def __init__(self, window: MainWindow, paths: list[Path], seed: int) -> None:
        self.window, self.session, self.paths = window, window.session, paths
        self.random = random.Random(seed)
        self.actions = [each for each in window.actions() if self._is_alone(each)]
        self.done: list[str] = []

    def _is_alone(self, action: QAction) -> bool:
        return not action.text().endswith("…") and action.objectName() not in _NOT_ALONE

    def act(self) -> None:
        choices: list[tuple[int, Callable[[], None]]] = [
            (3, self.open),
            (8, self.drag),
            (4, self.change),
            (6, self.trigger),
            (4, self.edit_palette),
            (3, self.undo),
            (3, self.look),
            (2, self.select),
            (2, self.resize),
            (3, self.mouse),
            (2, self.stop),
            (1, self.close),
            (1, self.dock),
        ]
        weights = [weight for weight, _ in choices]
        (_, act) = self.random.choices(choices, weights)[0]
        self.done.append(act.__name__)
        act()
        QTest.qWait(self.random.choice((0, 0, 5, 30)))

    def open(self) -> None:
        self.session.open(self.random.choice(self.paths))

    def drag(self) -> None:
        start = self.random.randint(2, 60)
        for step in range(6):
            self.session.change_recipe(n_colors=start + step)
            QTest.qWait(2)

    def change(self) -> None:
        name, values = self.random.choice(
            [
                ("space", ("srgb", "linear", "oklab", "lab")),
                ("dither", ("none", "floyd-steinberg", "bayer-4", "blue-noise")),
                ("dither_strength", (0.2, 0.8, 1.0)),
                ("rare", (0.0, 0.5, 1.0)),
                ("method", _METHODS),
                ("alpha", ("keep", "matte")),
                ("n_colors", ("auto", 2, 16, 256)),
            ]
        )
        self.session.change_recipe(**{name: self.random.choice(values)})

    def trigger(self) -> None:
        possible = [each for each in self.actions if each.isEnabled()]
        action = self.random.choice(possible)
        self.done.append(action.text())
        action.trigger()

    def edit_palette(self) -> None:
        palette = self.session.palette
        if len(palette) < 2:
            return
        places = self.random.sample(range(len(palette)), 2)
        color = tuple(self.random.randint(0, 255) for _ in range(3))
        edits = (
            lambda: edit.locked(palette, places, self.random.random() < 0.7),
            lambda: edit.recolored(palette, places[0], (*color, 255)),
            lambda: edit.added(palette, (*color, 255)),
            lambda: edit.without(palette, places[:1]),
            lambda: edit.merged(palette, places),
            lambda: edit.moved(palette, places, self.random.randrange(len(palette))),
            lambda: sorted_by(palette, self.random.choice(ORDERS)),
        )
        try:
            changed = self.random.choice(edits)()
        except TintypeError:  # such as the only colour there is
            return
        if len(changed) <= 256:
            self.session.edit_palette(changed, "Edit")

    def undo(self) -> None:
        for _ in range(self.random.randint(1, 4)):
            if self.random.random() < 0.7:
                self.session.history.undo()
            else:
                self.session.history.redo()

    def look(self) -> None:
        look = self.session.look
        look.mode = self.random.choice(MODES)
        look.vision = self.random.choice(VISIONS)
        look.tool = self.random.choice(TOOLS)
        look.highlight(self.random.randrange(-1, max(1, len(self.session.palette))))

    def select(self) -> None:
        opened = self.session.opened
        if opened:
            width, height = opened.image.width, opened.image.height
            x, y = self.random.randrange(width), self.random.randrange(height)
            part = Rectangle(x, y, width - x, height - y)
            self.session.select(self.random.choice((part, None)))

    def resize(self) -> None:
        self.window.resize(self.random.randint(700, 1400), self.random.randint(500, 900))

    def mouse(self) -> None:
        views = [each for each in self.window.findChildren(ImageView) if each.isVisible()]
        if views:
            view = self.random.choice(views)
            for _ in range(4):
                at = QPoint(
                    self.random.randrange(view.width()), self.random.randrange(view.height())
                )
                QTest.mouseMove(view, at)
            QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
            self.window.viewport.step(self.random.choice((-2, -1, 1, 2)))

    def stop(self) -> None:
        self.session.stop()

    def close(self) -> None:
        if self.session.document:
            self.session.close_document(self.session.document)

    def close_all(self) -> None:
        self.session.stop()
        for document in self.session.documents:
            self.session.close_document(document)

    def dock(self) -> None:
        docks = self.window.findChildren(QDockWidget)
        dock = self.random.choice(docks)
        dock.setVisible(True)
        dock.raise_()


@pytest.fixture
def paths(tmp_path, china) -> list[Path]:
    """A photo, noise with alpha, pixel art, one pixel, and a file that is no image."""
    rng = np.random.default_rng(0)
    Image.fromarray(rng.integers(0, 256, (90, 120, 4), np.uint8)).save(tmp_path / "soft.png")
    Image.fromarray(rng.integers(0, 2, (16, 16, 3), np.uint8) * 200).save(tmp_path / "art.png")
    Image.new("RGB", (1, 1), "teal").save(tmp_path / "dot.png")
    (tmp_path / "broken.png").write_text("no image at all")
    names = ("soft.png", "art.png", "dot.png", "broken.png")
    return [china, *(tmp_path / name for name in names)]


@pytest.mark.parametrize("seed", [1])
def test_nothing_breaks_and_nothing_grows(window, paths, idle, seed):
    hand = Hand(window, paths, seed)

    def resident_mb() -> float:
        hand.close_all()
        idle(window)
        gc.collect()
        return _resident_mb() if sys.platform == "linux" else 0

    for _ in range(_N_BEFORE):  # what is imported and cached once is no growth
        hand.act()
    before = resident_mb()
    for _ in range(_N_ACTIONS):
        hand.act()
    assert resident_mb() - before < _MOST_GROWTH_MB
    assert len(set(hand.done)) > 25  # what is possible when depends on how long work takes
    window.session.open(paths[0])
    idle(window)
    window.session.take_recipe(type(window.session.recipe)(), "Defaults")
    idle(window)
    assert len(window.session.palette) == 16  # and it still works
