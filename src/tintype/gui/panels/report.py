"""The line at the bottom: what is open, what came of it, how long it took."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from tintype.gui import theme
from tintype.gui.figures import figure
from tintype.gui.session import Session

_LONGEST_NAME = 40


class ReportLine(QWidget):
    """What came of it; `image_line` is a part of its own, to stand at the other end."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.image_line = QLabel()
        self._quality, self._time = QLabel(), QLabel()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 2 * theme.GRID, 0)
        layout.setSpacing(3 * theme.GRID)
        layout.addWidget(self._quality)
        layout.addWidget(self._time)
        self.image_line.setContentsMargins(2 * theme.GRID, 0, 0, 0)
        for label in (self.image_line, self._quality, self._time):
            label.setFont(theme.tabular(label.font()))
            label.setTextFormat(Qt.TextFormat.PlainText)
        session.image_changed.connect(self._show)
        session.result_changed.connect(self._show)

    @property
    def text(self) -> str:
        """All of it, as it stands there."""
        return "  ".join(each.text() for each in (self.image_line, self._quality, self._time))

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

    def _count(self, number: int) -> str:
        return (
            self.tr("1 colour")
            if number == 1
            else self.tr("{0} colours").format(figure(number, ","))
        )


def _short(name: str) -> str:
    """A long name without its middle."""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 16]}…{name[-15:]}"
