"""Two curves over a number: what it costs and what it brings; a click takes a number.

Number and error run in roots: small numbers, of which each makes a difference, get room, and the bend
of the error is seen where it is measured, in distances and not in their squares.
"""

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from tintype.gui import theme
from tintype.gui.figures import figure

_TEXT_PIXELS = 11
_LINE_PIXELS = 16
_NUMBERS = (1, 2, 4, 8, 16, 32, 64, 128, 256)
_KEYS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_PageDown: -10,
    Qt.Key.Key_PageUp: 10,
    Qt.Key.Key_Home: -math.inf,
    Qt.Key.Key_End: math.inf,
}
_TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
#: Ticks of errors are so far apart at least, as a part of the height.
_APART = 0.15


class CurvePlot(pg.PlotWidget):  # type: ignore[misc]
    """Errors on the left axis, scores (-1 to 1) on the right one, numbers below.

    Attributes:
        taken: a number was clicked, or chosen with the keys.
    """

    taken = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(200, 112)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setMouseEnabled(False, False)
        self._errors: dict[int, float] = {}
        self._scores: dict[int, float] = {}
        self._low = self._high = 0
        self._elbow: int | None = None
        self._present: int | None = None
        self._at: int | None = None
        self._score_box = pg.ViewBox(enableMouse=False, enableMenu=False)
        self._build_axes()
        self._build_curves()
        self.getViewBox().sigResized.connect(self._fit)
        self.retint()
        self._show_range()

    def sizeHint(self) -> QSize:
        return QSize(344, 160)

    # Parts

    def _build_axes(self) -> None:
        item, box = self.getPlotItem(), self.getViewBox()
        item.showAxis("right")
        item.scene().addItem(self._score_box)
        item.getAxis("right").linkToView(self._score_box)
        self._score_box.setXLink(box)
        self._axes = {side: item.getAxis(side) for side in ("left", "right", "bottom")}
        self._axes["left"].setLabel(self.tr("Error (MSE)"))
        self._axes["right"].setLabel(self.tr("Silhouette"))
        self._axes["bottom"].setLabel(self.tr("Colours"))
        self._font = theme.tabular(QFont(self.font()))
        self._font.setPixelSize(_TEXT_PIXELS)
        for axis in self._axes.values():
            axis.setStyle(tickLength=3, tickTextOffset=3, tickFont=self._font)
            axis.label.setFont(self._font)
        self._axes["left"].setWidth(48)
        self._axes["right"].setWidth(44)
        self._axes["bottom"].setHeight(30)
        # All that a score can be: so the scores lie above the errors, and not among them.
        self._score_box.setYRange(-1, 1, padding=0.04)
        self._axes["right"].setTicks([[(each, figure(each, "g")) for each in (0, 0.5, 1)]])

    def _build_curves(self) -> None:
        self._error_curve = pg.PlotDataItem(symbol="o", symbolSize=5, antialias=True)
        self._score_curve = pg.PlotDataItem(symbol="o", symbolSize=5, antialias=True)
        self._best = pg.ScatterPlotItem(size=9)
        self._point = pg.ScatterPlotItem(size=9)
        self._elbow_line, self._present_line, self._cursor = (
            pg.InfiniteLine(angle=90, movable=False) for _ in range(3)
        )
        self._elbow_label, self._present_label = (
            pg.InfLineLabel(line, "", anchors=[(0, 0.5), (0, 0.5)])
            for line in (self._elbow_line, self._present_line)
        )
        self._readout = pg.TextItem(anchor=(1, 0))
        for label in (self._elbow_label, self._present_label, self._readout):
            label.textItem.setFont(self._font)
            label.setZValue(10)
        for each in (self._elbow_line, self._present_line, self._cursor, self._error_curve):
            self.addItem(each)
        self.addItem(self._point)
        for each in (self._score_curve, self._best):
            self._score_box.addItem(each)
        self.addItem(self._readout)
        for hidden in (self._elbow_line, self._present_line, self._cursor, self._readout):
            hidden.hide()

    def _fit(self) -> None:
        """The scores lie over the errors, and the lines' names below each other."""
        box = self.getViewBox()
        self._score_box.setGeometry(box.sceneBoundingRect())
        for row, label in enumerate((self._elbow_label, self._present_label)):
            label.setPosition(1 - (row + 0.5) * _LINE_PIXELS / max(1.0, box.height()))

    # What is shown

    @property
    def errors(self) -> dict[int, float]:
        return dict(self._errors)

    @property
    def scores(self) -> dict[int, float]:
        return dict(self._scores)

    @property
    def elbow(self) -> int | None:
        """Where the errors bend; None if that is not marked."""
        return self._elbow

    @property
    def present(self) -> int | None:
        """The number in use."""
        return self._present

    @property
    def at(self) -> int | None:
        """The number that is pointed at."""
        return self._at

    def set_errors(self, errors: Mapping[int, float]) -> None:
        """The error (0 or more) that each number leaves; numbers rise."""
        self._errors = dict(errors)
        self._error_curve.setData(_roots(errors), _roots(errors.values()))
        self._show_range()

    def set_scores(self, scores: Mapping[int, float]) -> None:
        """The score (-1 to 1) of some numbers; the best is marked."""
        self._scores = dict(scores)
        self._score_curve.setData(_roots(scores), np.array(list(scores.values()), float))
        best = max(self._scores, key=self._scores.__getitem__, default=None)
        self._best.setData(*([[math.sqrt(best)], [self._scores[best]]] if best else [[], []]))

    def set_elbow(self, number: int | None) -> None:
        """Mark where the errors bend."""
        self._elbow = number
        self._elbow_line.setVisible(number is not None)
        if number is not None:
            self._elbow_line.setValue(math.sqrt(number))
            self._elbow_label.setFormat(self.tr("elbow: {0}").format(number))
        self._stack_lines()

    def set_present(self, number: int | None) -> None:
        """Mark the number that is in use; one that is beyond the curves has no mark."""
        self._present = number
        seen = bool(self._errors) and number is not None and self._low <= number <= self._high
        self._present_line.setVisible(seen)
        self._point.setVisible(seen)
        if seen and number is not None:
            self._present_line.setValue(math.sqrt(number))
            self._present_label.setFormat(self.tr("now: {0}").format(number))
            error = self.error_at(number)
            self._point.setData([math.sqrt(number)], [math.sqrt(error)])
        self._stack_lines()

    def _stack_lines(self) -> None:
        """Names stand right of their lines: the one on the left must not be crossed by the other."""
        is_left = self._elbow_line.value() < self._present_line.value()
        self._elbow_line.setZValue(1 if is_left else 0)
        self._present_line.setZValue(0 if is_left else 1)

    def error_at(self, number: int) -> float:
        """The error of a number; between two that are known as a straight line would have it."""
        known = list(self._errors)
        roots = np.interp(math.sqrt(number), _roots(known), _roots(self._errors.values()))
        return float(roots**2)

    def _show_range(self) -> None:
        self._low, self._high = (min(self._errors), max(self._errors)) if self._errors else (1, 64)
        self.setXRange(math.sqrt(self._low), math.sqrt(self._high), padding=0.03)
        highest = max(self._errors.values(), default=1.0) or 1.0
        self.setYRange(0, math.sqrt(highest), padding=0.06)
        numbers = [each for each in _NUMBERS if self._low <= each <= self._high]
        if self._high not in numbers:
            numbers.append(self._high)
        self._axes["bottom"].setTicks([[(math.sqrt(each), str(each)) for each in numbers]])
        ticks = error_ticks(highest) if self._errors else []
        self._axes["left"].setTicks([[(math.sqrt(each), _short(each)) for each in ticks]])
        self._point_to(None)
        self.set_present(self._present)

    def retint(self) -> None:
        """Take the colours in use now."""
        chosen = theme.shades()
        self.setBackground(chosen.window)
        for side, axis in self._axes.items():
            axis.setPen(chosen.line)
            axis.setTextPen(chosen.text if side == "left" else chosen.quiet)
        strong, quiet = pg.mkPen(chosen.text, width=1.6), pg.mkPen(chosen.quiet, width=1.2)
        quiet_dashes = pg.mkPen(chosen.quiet, width=1.2, style=Qt.PenStyle.DashLine)
        accent = pg.mkPen(chosen.accent, width=1.2)
        for curve, pen in ((self._error_curve, strong), (self._score_curve, quiet)):
            curve.setPen(pen)
            curve.setSymbolPen(None)
            curve.setSymbolBrush(pen.color())
        self._score_curve.setSymbolBrush(QColor(chosen.window))
        self._score_curve.setSymbolPen(quiet)
        self._best.setPen(quiet)
        self._best.setBrush(QColor(chosen.quiet))
        self._point.setPen(None)
        self._point.setBrush(QColor(chosen.accent))
        self._elbow_line.setPen(quiet_dashes)
        self._present_line.setPen(accent)
        self._cursor.setPen(pg.mkPen(chosen.text, width=1))
        for label, color in (
            (self._elbow_label, chosen.quiet),
            (self._present_label, chosen.accent),
            (self._readout, chosen.text),
        ):
            label.setColor(color)
            label.fill = pg.mkBrush(chosen.window)
            label.border = pg.mkPen(None)
        self.setStyleSheet(
            "CurvePlot { border: 1px solid transparent; border-radius: 4px; }"
            f"CurvePlot:focus {{ border-color: {chosen.accent}; }}"
        )

    # The number that is pointed at

    def _point_to(self, number: int | None) -> None:
        self._at = number if self._errors else None
        self._cursor.setVisible(self._at is not None)
        self._readout.setVisible(self._at is not None)
        text = "" if self._at is None else self._described(self._at)
        self.setAccessibleDescription(text)
        if self._at is not None:
            (_, right), (_, top) = self.getViewBox().viewRange()
            self._cursor.setValue(math.sqrt(self._at))
            self._readout.setText(text)
            self._readout.setPos(right, top)

    def _described(self, number: int) -> str:
        known = number in self._errors
        error = figure(self.error_at(number), ",.0f")
        if not known:
            error = f"≈ {error}"
        head = self.tr("1 colour") if number == 1 else self.tr("{0} colours").format(number)
        lines = [head, self.tr("error {0}").format(error)]
        if number in self._scores:
            lines.append(self.tr("silhouette {0}").format(figure(self._scores[number], ".2f")))
        return "\n".join(lines)

    def _number_at(self, position: QPointF) -> int:
        place = self.getViewBox().mapSceneToView(self.mapToScene(position.toPoint())).x()
        return self._inside(round(max(0.0, place) ** 2))

    def _inside(self, number: float) -> int:
        return int(max(self._low, min(self._high, number)))

    def _take(self, number: int | None) -> None:
        if number is not None and self._errors:
            self.taken.emit(number)

    # Events

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_to(self._number_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self._take(self._number_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_to(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._point_to(self._inside(self._present or self._low))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point_to(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _TAKES:
            self._take(self._at)
        elif key in _KEYS:
            begin = self._at if self._at is not None else self._present or self._low
            self._point_to(self._inside(begin + _KEYS[key]))
        else:
            event.ignore()  # Tab and the program's keys


def error_ticks(highest: float) -> list[float]:
    """0 and round numbers up to ``highest`` (above 0), apart from each other in roots."""
    power = math.floor(math.log10(highest))
    round_ones = [each * 10.0 ** (power - step) for step in range(4) for each in (5, 2, 1)]
    apart, ticks = _APART * math.sqrt(highest), [math.inf]
    for tick in round_ones:
        if apart <= math.sqrt(tick) <= min(math.sqrt(highest), math.sqrt(ticks[-1]) - apart):
            ticks.append(tick)
    return [0.0, *reversed(ticks[1:])]


def _short(number: float) -> str:
    return f"{figure(number / 1000, 'g')}k" if number >= 1000 else figure(number, "g")


def _roots(values: Any) -> npt.NDArray[np.float64]:
    return np.asarray(np.sqrt(np.array(list(values), np.float64)))
