"""The plot of silhouettes by cluster: where blades are, what they show, how they are pointed at."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtWidgets import QApplication

from tintype.gui import theme
from tintype.gui.widgets.silhouette_plot import Blades, SilhouettePlot

COLORS = np.array([(200, 40, 40), (40, 160, 60), (30, 60, 200)], np.uint8)


def blades(weights=(3.0, 1.0, 2.0), values=(0.8, 0.4, -0.3)) -> Blades:
    """Three clusters, each of points that have all one value."""
    return Blades(
        COLORS,
        ("red", "green", "blue"),
        np.repeat(values, 10),
        np.repeat(np.arange(3), 10),
        np.repeat(np.array(weights) / 10, 10),
    )


@pytest.fixture
def plot(qtbot) -> SilhouettePlot:
    theme.apply("light")
    made = SilhouettePlot("Silhouettes")
    qtbot.addWidget(made)
    made.resize(400, 240)
    made.set_blades(blades())
    with qtbot.waitActive(made, timeout=30_000):
        made.show()
        made.activateWindow()
    QApplication.processEvents()
    return made


def test_blades_are_as_broad_as_their_clusters_are_large(plot):
    heights = [plot.rect_of(place).height() for place in range(3)]
    assert heights[0] / heights[1] == pytest.approx(3, rel=0.1)
    assert heights[2] / heights[1] == pytest.approx(2, rel=0.1)
    rects = [plot.rect_of(place) for place in range(3)]
    assert rects[0].bottom() < rects[1].top()
    assert rects[1].bottom() < rects[2].top()


def test_blades_are_as_long_as_their_silhouettes(plot):
    seen = plot.viewport().grab().toImage()
    for place, value in enumerate((0.8, 0.4, -0.3)):
        y = plot.rect_of(place).center().y()
        color = "#{:02x}{:02x}{:02x}".format(*COLORS[place])
        inside = value - 0.05 if value > 0 else value + 0.05
        beyond = value + 0.05 if value > 0 else value - 0.05
        assert seen.pixelColor(round(plot.x_of(inside)), y).name() == color
        assert seen.pixelColor(round(plot.x_of(beyond)), y).name() != color


def test_the_longest_of_a_cluster_come_first(qtbot, plot):
    values = np.linspace(0, 1, 100)
    points = Blades(COLORS[:1], ("red",), values, np.zeros(100, int), np.ones(100))
    plot.set_blades(points)
    seen, rect = plot.viewport().grab().toImage(), plot.rect_of(0)
    red = "#{:02x}{:02x}{:02x}".format(*COLORS[0])
    for part, value in ((0.1, 0.9), (0.5, 0.5), (0.9, 0.1)):
        y = rect.top() + round(part * rect.height())
        assert seen.pixelColor(round(plot.x_of(value - 0.04)), y).name() == red
        assert seen.pixelColor(round(plot.x_of(value + 0.04)), y).name() != red


def test_means_are_weighted(plot):
    assert plot.blades.mean == pytest.approx((3 * 0.8 + 0.4 - 2 * 0.3) / 6)
    assert plot.blades.mean_of(2) == pytest.approx(-0.3)
    points = blades()
    lonely = Blades(np.concatenate([COLORS, COLORS[:1]]), (*points.titles, "more"),
                    points.values, points.places, points.weights)  # fmt: skip
    assert lonely.mean_of(3) is None


@pytest.mark.parametrize("place", [0, 1, 2])
def test_pointing(plot, qtbot, place):
    with qtbot.waitSignal(plot.pointed) as pointed:
        qtbot.mouseMove(plot.viewport(), plot.rect_of(place).center())
    assert pointed.args == [place]
    assert plot.highlighted == place
    name, mean = (("red", "0.80"), ("green", "0.40"), ("blue", "-0.30"))[place]
    assert plot.accessibleDescription() == f"{name}   silhouette {mean}"
    with qtbot.waitSignal(plot.pointed) as pointed:
        QApplication.sendEvent(plot, QEvent(QEvent.Type.Leave))
    assert pointed.args == [-1]


def test_above_and_below_there_is_none(plot):
    rect = plot.viewport().rect()
    for y in (2, rect.bottom() - 2):
        assert plot.place_at(QPointF(100, y)) == -1


def test_keys_go_from_blade_to_blade(plot, qtbot):
    plot.setFocus()
    places = []
    plot.pointed.connect(places.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(plot, key)
    assert places == [0, 1, 0, 2, 0]
    plot.clearFocus()
    assert plot.highlighted == -1


def test_highlighting_from_outside_is_not_announced(plot, qtbot):
    with qtbot.assertNotEmitted(plot.pointed):
        plot.highlight(1)
    seen = plot.viewport().grab().toImage()
    colors = [
        seen.pixelColor(plot.rect_of(place).left() + 3, plot.rect_of(place).center().y()).name()
        for place in range(3)
    ]
    assert colors[1] == "#28a03c"
    assert colors[0] != "#c82828"
    plot.highlight(99)
    assert plot.highlighted == -1


def test_many_blades_scroll_and_keys_bring_them_into_sight(plot, qtbot):
    k = 200
    rng = np.random.default_rng(0)
    many = Blades(
        rng.integers(0, 256, (k, 3)).astype(np.uint8),
        tuple(str(place) for place in range(k)),
        rng.uniform(-1, 1, 3 * k),
        np.repeat(np.arange(k), 3),
        np.ones(3 * k),
    )
    plot.set_blades(many)
    assert plot.verticalScrollBar().maximum() > 0
    assert min(plot.rect_of(place).height() for place in range(k)) >= 3
    plot.setFocus()
    qtbot.keyClick(plot, Qt.Key.Key_End)
    assert plot.verticalScrollBar().value() == plot.verticalScrollBar().maximum()
    assert plot.place_at(QPointF(plot.rect_of(k - 1).center())) == k - 1
    plot.grab()
    qtbot.keyClick(plot, Qt.Key.Key_Home)
    assert plot.verticalScrollBar().value() == 0


def test_without_points_there_is_nothing(plot):
    empty = Blades(COLORS, ("a", "b", "c"), np.zeros(0), np.zeros(0, int), np.zeros(0))
    for nothing in (empty, None):
        plot.set_blades(nothing)
        assert plot.blades is None
        assert plot.place_at(QPointF(100, 100)) == -1
        plot.grab()


def test_a_cluster_without_points_has_a_thin_blade(plot):
    plot.set_blades(blades(weights=(3.0, 0.0, 2.0)))
    assert plot.rect_of(1).height() == 3
    plot.grab()
