"""The palette as swatches; a click copies the hex."""

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from tintype.gui import theme
from tintype.gui.panels.base import Panel
from tintype.gui.session import Message, Session
from tintype.gui.widgets.swatch_list import Chip, SwatchList
from tintype.palette import Swatch

#: It scrolls anyway: where there is little room it leaves that to the panels that do not.
_HEIGHT = 16 * theme.GRID


class PalettePanel(Panel):
    name = "palette"
    title = str(QT_TRANSLATE_NOOP("Panels", "Palette"))

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._list = SwatchList(self.tr("Palette"))
        self._list.setToolTip(self.tr("Click a swatch to copy its hex"))
        self._list.picked.connect(self._copy)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._show_menu)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GRID + 4, 4, 4, theme.GRID)
        layout.addWidget(self._list)
        session.result_changed.connect(self._show_palette)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _HEIGHT)

    def _show_palette(self) -> None:
        self._list.set_chips([_chip(swatch) for swatch in self._swatches()])

    def _swatches(self) -> tuple[Swatch, ...]:
        return self.session.palette.swatches

    def _copy(self, place: int) -> None:
        self._put(self._swatches()[place].hex)

    def _put(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        first = text.split("\n")[0]
        more = text.count("\n")
        sentence = self.tr("Copied {0}").format(first)
        if more:
            sentence = self.tr("Copied {0} and {1} more").format(first, more)
        self.session.said.emit(Message(sentence))

    def _show_menu(self, at: QPoint) -> None:
        if not self._swatches():
            return
        menu = QMenu(self)
        index = self._list.indexAt(at)
        # As they are now: another palette may come while the menu is open.
        hexes = [swatch.hex for swatch in self._swatches()]
        if index.isValid():
            menu.addAction(self.tr("Copy Hex"), partial(self._put, hexes[index.row()]))
        menu.addAction(self.tr("Copy All as Hex List"), partial(self._put, "\n".join(hexes)))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._list.viewport().mapToGlobal(at))


def _chip(swatch: Swatch) -> Chip:
    if swatch.color[3] == 0:
        return Chip(swatch.color, "clear", "")
    share = ""
    if swatch.share is not None:
        share = f"{100 * swatch.share:.1f} %" if swatch.share >= 0.0005 else "< 0.1 %"
    return Chip(swatch.color, swatch.hex, share)
