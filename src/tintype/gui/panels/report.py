"""The line at the bottom: what is open, what came of it, how long it took."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from tintype.gui import messages, theme
from tintype.gui.estimating import Estimating, last_format, last_saving, percent
from tintype.gui.figures import figure
from tintype.gui.session import Session
from tintype.gui.shown import Opened
from tintype.image import sizes
from tintype.image.estimate import Estimate
from tintype.image.formats import ImageFormat
from tintype.image.sizes import Change

_LONGEST_NAME = 40


class ReportLine(QWidget):
    """What came of it; `image_line` is a part of its own, to stand at the other end."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.image_line = QLabel()
        self._quality, self._size, self._time = QLabel(), QLabel(), QLabel()
        self._sizes = Estimating(session, "size", self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 2 * theme.GRID, 0)
        layout.setSpacing(3 * theme.GRID)
        layout.addWidget(self._quality)
        layout.addWidget(self._size)
        layout.addWidget(self._time)
        self.image_line.setContentsMargins(2 * theme.GRID, 0, 0, 0)
        for label in (self.image_line, self._quality, self._size, self._time):
            label.setFont(theme.tabular(label.font()))
            label.setTextFormat(Qt.TextFormat.PlainText)
        session.image_changed.connect(self._show)
        session.result_changed.connect(self._show)
        self._sizes.found.connect(self._show_size)
        session.saving_changed.connect(self._show_size)
        session.choices_changed.connect(self._show_size)

    @property
    def text(self) -> str:
        """All of it, as it stands there."""
        parts = self.image_line, self._quality, self._size, self._time
        return "  ".join(each.text() for each in parts)

    def _show(self) -> None:
        opened, reduced = self._session.opened, self._session.shown
        if not opened:
            self.image_line.setText("")
            self.image_line.setToolTip("")
        else:
            size = f"{opened.image.width} × {opened.image.height}"
            distinct = self._count(opened.cloud.n_distinct)
            self.image_line.setText(f"{_short(opened.image.name)}   {size}   {distinct}")
            self.image_line.setToolTip(str(opened.path or opened.image.name))
        self._show_size()
        if not reduced:
            self._quality.setText("")
            self._time.setText("")
            return
        report = reduced.result.report
        parts = [self._count(report.n_colors)]
        measured = report.quality
        if measured.mse_rgb_sum is not None:
            parts.append(f"MSE {figure(measured.mse_rgb_sum, '.1f')}")
            psnr = "∞" if measured.psnr is None else f"{figure(measured.psnr, '.1f')} dB"
            parts.append(f"PSNR {psnr}")
            parts.append(f"ΔE {figure(measured.delta_e_2000_mean or 0, '.2f')}")
        self._quality.setText("   ".join(parts))
        seconds = f"{figure(report.total, '.2f')} s"
        if reduced.is_preview:
            seconds = self.tr("Preview")
        self._time.setText(seconds)

    def _show_size(self) -> None:
        """How large the file would be, made as the last one was, against the original's."""
        session = self._session
        reduced = session.reduced if session.is_settled else None
        if reduced is None:
            self._sizes.forget()
            self._size.setEnabled(False)  # what stands there is of before
            if session.shown is None:
                self._size.setText("")
            return
        format, saving = last_format(session.settings), last_saving(session.settings)
        expected = self._sizes.of(reduced, saving, format)
        if expected is None:
            self._sizes.ask(reduced, saving, [format])
        elif expected.estimate is None:
            self._size.setText("")
        else:
            self._tell_size(format, expected.estimate, reduced.opened)
        self._size.setEnabled(expected is not None)

    def _tell_size(self, format: ImageFormat, size: Estimate, opened: Opened) -> None:
        name = format.suffixes[0].removeprefix(".").upper()
        parts = [name, messages.told(sizes.estimated_size(size))]
        color = tip = ""
        if opened.n_bytes is not None:
            change = Change(opened.n_bytes, size.size)
            before = messages.told(sizes.byte_size(opened.n_bytes))
            tip = self.tr("The original, {0}, has {1}.").format(opened.image.name, before)
            parts.append(percent(change))
            color = f"color: {theme.shades().error};" if change.is_larger else ""
        self._size.setText(" ".join(parts))
        self._size.setToolTip(tip)
        self._size.setStyleSheet(color and f"QLabel:enabled {{ {color} }}")

    def _count(self, number: int) -> str:
        return (
            self.tr("1 colour")
            if number == 1
            else self.tr("{0} colours").format(figure(number, ","))
        )


def _short(name: str) -> str:
    """A long name without its middle."""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 16]}…{name[-15:]}"
