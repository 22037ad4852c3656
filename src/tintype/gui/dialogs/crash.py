"""Something went wrong: one sentence, what became of the work, and what to report."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from tintype.gui import theme

_SIZE = 80 * theme.GRID, 60 * theme.GRID


class CrashDialog(QDialog):
    """Stays open while the work goes on; what goes wrong in the meantime is only counted."""

    def __init__(
        self,
        report: str,
        *,
        is_kept: bool,
        folder: Path,
        restart: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._count = 1
        self.setWindowTitle(self.tr("Something Went Wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._sentence = QLabel(_bold(self.tr("Something went wrong inside Tintype.")))
        kept = self.tr("Your work is kept: a restart brings it back.")
        lost = self.tr("Your work could not be kept: save what you need before anything else.")
        state = QLabel(kept if is_kept else lost)
        ask = QLabel(self.tr("Please report this text, with what you did last:"))
        self._report = QPlainTextEdit(report)
        self._report.setReadOnly(True)
        self._report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._report.setAccessibleName(self.tr("Report"))
        self._report.setTabChangesFocus(True)
        ask.setBuddy(self._report)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * theme.GRID, 2 * theme.GRID, 2 * theme.GRID, 2 * theme.GRID)
        layout.setSpacing(theme.GRID)
        for label in (self._sentence, state, ask):
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addWidget(self._report, 1)
        layout.addWidget(self._buttons(folder, restart))
        self.resize(*_SIZE)
        self._on.setFocus()

    def _buttons(self, folder: Path, restart: Callable[[], None]) -> QDialogButtonBox:
        box = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        copy = box.addButton(self.tr("&Copy Report"), role.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report))
        show = box.addButton(self.tr("Show &Log Folder"), role.ActionRole)
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        again = box.addButton(self.tr("&Restart"), role.ActionRole)
        again.clicked.connect(restart)
        self._on = box.addButton(self.tr("&Go On"), role.RejectRole)
        self._on.setDefault(True)
        box.rejected.connect(self.reject)
        return box

    @property
    def report(self) -> str:
        return self._report.toPlainText()

    def count_again(self) -> None:
        """It went wrong once more."""
        self._count += 1
        text = self.tr("Something went wrong inside Tintype, {0} times so far.")
        self._sentence.setText(_bold(text.format(self._count)))


def _bold(text: str) -> str:
    return f"<b>{text}</b>"
