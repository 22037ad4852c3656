"""About Tintype: what it is, and the licences of all that it is made of."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from tintype import __version__
from tintype.gui import theme
from tintype.gui.libraries import PARTS, Part

_SIZE = 116 * theme.GRID, 70 * theme.GRID
_LIST_WIDTH = 27 * theme.GRID
_ICON = 12 * theme.GRID


class AboutDialog(QDialog):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Tintype"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        tabs = QTabWidget()
        tabs.addTab(self._about(), self.tr("About"))
        tabs.addTab(_Licenses(), self.tr("Licences"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        layout.addWidget(tabs)
        layout.addWidget(buttons)
        self.resize(*_SIZE)

    def _about(self) -> QWidget:
        icon = QLabel()
        icon.setPixmap(QGuiApplication.windowIcon().pixmap(_ICON, _ICON))
        name = QLabel("Tintype")
        font = QFont(name.font())
        font.setPointSizeF(2 * font.pointSizeF())
        name.setFont(font)
        version = QLabel(self.tr("Version {0}").format(__version__))
        purpose = QLabel(self.tr("Reduces the colours of images and makes palettes from them."))
        license = QLabel(self.tr("Free software under the MIT licence."))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(theme.GRID)
        column.addStretch(1)
        for label in (icon, name, version, purpose, license):
            label.setWordWrap(label is not icon)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        column.addStretch(2)
        return page


class _Licenses(QWidget):
    """A list of all parts, and the licence of the one that is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._list = QListWidget()
        self._list.addItems([_title(part) for part in PARTS])
        self._list.setFixedWidth(_LIST_WIDTH)
        self._list.setAccessibleName(self.tr("Parts of the program"))
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setAccessibleName(self.tr("Licence"))
        self._text.setTabChangesFocus(True)
        layout = QHBoxLayout(self)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self._list)
        layout.addWidget(self._text, 1)
        self._list.currentRowChanged.connect(self._show)
        self._list.setCurrentRow(0)

    def _show(self, place: int) -> None:
        part = PARTS[place]
        none = self.tr("The text of this licence does not come along.")
        self._text.setPlainText(f"{_title(part)}: {part.licence}\n\n{part.text or none}")


def _title(part: Part) -> str:
    title = QCoreApplication.translate("Libraries", part.title)
    return f"{title} {part.version}".strip()
