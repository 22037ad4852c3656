"""The plot of two curves: marks, pointing, keys."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QWidget

from tintype.gui import theme
from tintype.gui.widgets.curve_plot import CurvePlot, error_ticks

ERRORS = {1: 9000.0, 2: 4000.0, 4: 1600.0, 9: 900.0, 16: 400.0}
SCORES = {2: 0.3, 3: 0.7, 4: 0.5}


@pytest.fixture
def plot(qtbot) -> Iterator[CurvePlot]:
    theme.apply("light")
    window = QWidget()  # what is closed: pyqtgraph's plots do not bear it
    qtbot.addWidget(window)
    window.resize(500, 300)
    made = CurvePlot("Curves", window)
    made.resize(500, 300)
    made.set_errors(ERRORS)
    made.set_scores(SCORES)
    with qtbot.waitActive(window, timeout=30_000):
        window.show()
        window.activateWindow()
    QApplication.processEvents()
    yield made
    window.close()


def place_of(plot: CurvePlot, number: int) -> QPoint:
    scene = plot.getViewBox().mapViewToScene(QPointF(number**0.5, 20))
    return plot.mapFromScene(scene)


@pytest.mark.parametrize("number", range(1, 17))
def test_a_click_takes_any_number_in_the_range(plot, qtbot, number):
    with qtbot.waitSignal(plot.taken) as taken:
        qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=place_of(plot, number))
    assert taken.args == [number]


def test_beside_the_curves_the_nearest_end_is_taken(plot, qtbot):
    for x, number in ((1, 1), (plot.width() - 2, 16)):
        with qtbot.waitSignal(plot.taken) as taken:
            qtbot.mouseClick(
                plot.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, plot.height() // 2)
            )
        assert taken.args == [number]


def test_other_buttons_and_a_press_that_ends_outside_take_nothing(plot, qtbot):
    with qtbot.assertNotEmitted(plot.taken):
        qtbot.mouseClick(plot.viewport(), Qt.MouseButton.RightButton, pos=place_of(plot, 4))
        qtbot.mousePress(plot.viewport(), Qt.MouseButton.LeftButton, pos=place_of(plot, 4))
        qtbot.mouseRelease(plot.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(4, -40))


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (1, "1 colour\nerror 9,000"),
        (4, "4 colours\nerror 1,600\nsilhouette 0.50"),
        (3, "3 colours\nerror ≈ 2,564\nsilhouette 0.70"),
        (16, "16 colours\nerror 400"),
    ],
)
def test_pointing_tells_what_is_there(plot, qtbot, number, text):
    qtbot.mouseMove(plot.viewport(), place_of(plot, number))
    qtbot.waitUntil(lambda: plot.at == number)
    assert plot.accessibleDescription() == text
    QApplication.sendEvent(plot, QEvent(QEvent.Type.Leave))
    assert plot.at is None
    assert plot.accessibleDescription() == ""


def test_between_two_numbers_the_error_lies_on_the_line(plot):
    for number, error in ERRORS.items():
        assert plot.error_at(number) == pytest.approx(error)
    assert plot.error_at(9) > plot.error_at(12) > plot.error_at(16)


def test_keys_move_and_take(plot, qtbot):
    plot.set_present(9)
    plot.clearFocus()
    plot.setFocus(Qt.FocusReason.TabFocusReason)
    assert plot.at == 9
    for key, number in (
        (Qt.Key.Key_Right, 10),
        (Qt.Key.Key_Left, 9),
        (Qt.Key.Key_PageUp, 16),
        (Qt.Key.Key_PageDown, 6),
        (Qt.Key.Key_Home, 1),
        (Qt.Key.Key_Left, 1),
        (Qt.Key.Key_End, 16),
    ):
        qtbot.keyClick(plot, key)
        assert plot.at == number
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(plot.taken) as taken:
            qtbot.keyClick(plot, key)
        assert taken.args == [16]
    plot.clearFocus()
    assert plot.at is None


def test_marks(plot):
    plot.set_elbow(4)
    plot.set_present(9)
    assert plot._elbow_line.isVisible()
    assert plot._elbow_line.value() == 2
    assert plot._elbow_label.toPlainText() == "elbow: 4"
    assert plot._present_line.value() == 3
    assert plot._present_label.toPlainText() == "now: 9"
    assert plot._elbow_line.zValue() > plot._present_line.zValue()  # its name covers the line
    assert plot._best.getData()[0].tolist() == pytest.approx([3**0.5])
    plot.set_elbow(None)
    assert not plot._elbow_line.isVisible()


def test_a_number_beyond_the_curves_has_no_mark(plot):
    for number in (17, 256, None):
        plot.set_present(number)
        assert not plot._present_line.isVisible()
        assert not plot._point.isVisible()


def test_without_curves_nothing_is_marked_or_taken(plot, qtbot):
    plot.set_present(4)
    plot.set_errors({})
    plot.set_scores({})
    assert not plot._present_line.isVisible()
    with qtbot.assertNotEmitted(plot.taken):
        qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton)
        plot.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(plot, Qt.Key.Key_Right)
        qtbot.keyClick(plot, Qt.Key.Key_Return)
    assert plot.at is None


def test_one_colour_alone(plot):
    plot.set_errors({1: 0.0})
    plot.set_scores({})
    plot.set_present(1)
    assert plot.error_at(1) == 0


@pytest.mark.parametrize("highest", [0.003, 0.3, 1, 7, 99, 100, 5150, 19053, 195075])
def test_ticks_are_few_round_and_apart(highest):
    ticks = error_ticks(highest)
    assert ticks[0] == 0
    assert 4 <= len(ticks) <= 7
    assert ticks[-1] <= highest
    roots = [tick**0.5 for tick in ticks]
    assert min(b - a for a, b in pairwise(roots)) > 0.1 * highest**0.5
    assert all(f"{tick:.0e}"[0] in "0125" for tick in ticks)


def test_it_takes_the_colours_of_dark(plot):
    theme.apply("dark")
    plot.retint()
    assert plot._error_curve.opts["pen"].color().name() == theme.DARK.text
    assert plot.backgroundBrush().color().name() == theme.DARK.window
    theme.apply("light")


@pytest.mark.parametrize(("highest", "last"), [(64, "32 64"), (65, "32 65"), (90, "64 90")])
def test_the_last_ticks_do_not_touch(plot, highest, last):
    plot.set_errors({1: 900.0, highest: 4.0})
    (ticks,) = plot._axes["bottom"]._tickLevels
    assert " ".join(text for _, text in ticks).endswith(last)
