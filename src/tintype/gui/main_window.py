"""The window: composes the parts and does nothing else."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtGui import (
    QActionGroup,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import (
    QMainWindow,
    QMenu,
    QStatusBar,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from tintype import preset
from tintype.data import samples
from tintype.gui import actions, menus, theme
from tintype.gui.docks import Docks, Kind
from tintype.gui.panels import ComparePanel, ReportLine
from tintype.gui.session import Message, Session
from tintype.gui.settings import APPEARANCES, IMAGES, PALETTES, Settings
from tintype.gui.widgets.banner import Banner
from tintype.gui.widgets.number_box import NumberBox
from tintype.gui.widgets.viewport import MOST_ZOOM, Viewport

_SIZE = QSize(1280, 800)
_MESSAGE_MS = 6000
#: Of the line below, so much is left to what is reported of a result.
_REPORT_WIDTH = 70 * theme.GRID


class MainWindow(QMainWindow):
    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.session = Session(settings, self)
        self.viewport = Viewport(self)
        self._actions = actions.build(self)
        self.addActions(list(self._actions.values()))
        self.setAcceptDrops(True)
        self._build_middle()
        self._docks = Docks(self, self.session)
        self._build_bars()
        self._connect()
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))
        self.reset_panels()
        self.restoreGeometry(settings.geometry)
        self.restoreState(settings.state)
        self._name_window()

    def widget(self) -> QWidget:
        return self

    def panel(self, kind: type[Kind]) -> Kind:
        return self._docks.panel(kind)

    # Parts

    def _build_middle(self) -> None:
        self._banner = Banner()
        self._is_banner_settled_by_result = False
        self._compare = ComparePanel(self.session, self.viewport)
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._banner)
        layout.addWidget(self._compare, 1)
        self.setCentralWidget(middle)

    def _build_bars(self) -> None:
        fills: dict[str, menus.Fill] = {
            "recent": partial(self._fill_recent, IMAGES, self.session.open),
            "recent_palettes": partial(self._fill_recent, PALETTES, self.session.open_palette),
            "samples": self._fill_samples,
            "appearance": self._fill_appearance,
            "language": partial(menus.fill_languages, self.session),
            "presets": self._fill_presets,
            "panels": self._docks.fill_menu,
        }
        menus.build_menus(self.menuBar(), self._actions, fills)
        bar = QToolBar(self.tr("Toolbar"))
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.toggleViewAction().setVisible(False)  # it stays: there is nothing to bring it back
        bar.setIconSize(QSize(20, 20))
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        menus.build_toolbar(bar, self._actions)
        self._zoom = NumberBox()
        self._zoom.setRange(1, round(100 * MOST_ZOOM))
        self._zoom.setSuffix(" %")
        self._zoom.setFont(theme.tabular(self._zoom.font()))
        self._zoom.setAccessibleName(self.tr("Zoom"))
        self._zoom.setToolTip(self.tr("Zoom: screen pixels for each pixel of the image"))
        self._zoom.setEnabled(False)
        self._zoom.setValue(100)
        bar.addWidget(self._zoom)
        self.addToolBar(bar)
        status = QStatusBar()
        status.setSizeGripEnabled(False)
        self.setStatusBar(status)
        self._report = ReportLine(self.session)
        status.addWidget(self._report.image_line)
        status.addPermanentWidget(self._report)

    def _connect(self) -> None:
        self.session.said.connect(self._say)
        self.session.close_asked.connect(lambda each: actions.close_document(self, each))
        self.session.image_changed.connect(self._name_window)
        self.session.result_changed.connect(self._settle_banner)
        self.viewport.changed.connect(self._show_zoom)
        self._zoom.valueChanged.connect(lambda percent: self.viewport.set_zoom(percent / 100))
        self._compare.open_asked.connect(self._actions["open"].trigger)
        self._docks.connect_actions(self._actions)
        self._compare.sample_asked.connect(self.session.open_sample)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._apply_appearance)

    # Menus that change

    def _fill_recent(self, kind: str, use: Callable[[Path], None], menu: QMenu) -> None:
        recent = self.settings.recent_of(kind)
        names = [path.name for path in recent]
        for path in recent:
            name = path.name if names.count(path.name) == 1 else f"{path.parent.name}/{path.name}"
            entry = menu.addAction(name.replace("&", "&&"))
            entry.setStatusTip(str(path))
            entry.triggered.connect(lambda _=False, chosen=path: use(chosen))
        menu.addSeparator()
        forget = partial(self.settings.forget_recent, kind=kind)
        clear = menu.addAction(self.tr("&Clear This List"), lambda: forget())
        clear.setEnabled(bool(recent))

    def _fill_samples(self, menu: QMenu) -> None:
        for sample in samples():
            title = QCoreApplication.translate("Samples", sample.title)
            entry = menu.addAction(f"{title} ({sample.name})")
            entry.triggered.connect(lambda _=False, chosen=sample: self.session.open_sample(chosen))

    def _fill_presets(self, menu: QMenu) -> None:
        for member in preset.BUILT_IN:
            title = QCoreApplication.translate("Presets", member.title)
            entry = menu.addAction(title)
            entry.setStatusTip(QCoreApplication.translate("Presets", member.why))
            entry.triggered.connect(
                lambda _=False, chosen=member, title=title: self.session.take_recipe(
                    chosen.recipe, title
                )
            )

    def _fill_appearance(self, menu: QMenu) -> None:
        titles = (self.tr("As the &System"), self.tr("&Light"), self.tr("&Dark"))
        group = QActionGroup(menu)
        for appearance, title in zip(APPEARANCES, titles, strict=True):
            entry = menu.addAction(title)
            entry.setCheckable(True)
            entry.setChecked(appearance == self.settings.appearance)
            entry.triggered.connect(
                lambda _=False, chosen=appearance: self._take_appearance(chosen)
            )
            group.addAction(entry)

    # What happens

    def reset_panels(self) -> None:
        """All panels back at their places."""
        self._docks.reset()

    def _take_appearance(self, appearance: str) -> None:
        self.settings.appearance = appearance
        self._apply_appearance()

    def _apply_appearance(self) -> None:
        theme.apply(self.settings.appearance)
        actions.retint(self._actions)
        self._banner.retint()
        self._compare.retint()
        self._docks.retint()

    def _say(self, message: Message) -> None:
        if not message.is_error:
            if message.settles:
                self._banner.hide()
            self._note(message.text)
            return
        path = message.retry
        self._is_banner_settled_by_result = message.is_settled_by_result
        if path is None:
            self._banner.show_text(message.text)
        else:
            self._banner.show_text(
                message.text,
                self.tr("Open Anyway"),
                lambda: self.session.open(path, allow_large=True),
            )

    def _note(self, text: str) -> None:
        """Say it in the line below; above the picture if there is no room for it, nor an error."""
        status = self.statusBar()
        # What is reported of a result may still be on its way.
        taken = max(self._report.width(), _REPORT_WIDTH) if self.session.opened else 0
        room = status.width() - taken - 2 * theme.GRID
        is_read = self._banner.isVisible() and self._banner.is_error
        if is_read or status.fontMetrics().horizontalAdvance(text) <= room:
            status.showMessage(text, _MESSAGE_MS)
        else:
            status.clearMessage()
            self._banner.show_text(text, is_error=False)

    def _name_window(self) -> None:
        self._banner.hide()
        opened = self.session.opened
        self.setWindowTitle(f"{opened.image.name} – Tintype" if opened else "Tintype")
        self.setWindowFilePath(str(opened.path) if opened and opened.path else "")

    def _settle_banner(self) -> None:
        if self._is_banner_settled_by_result and self.session.reduced:
            self._banner.hide()

    def _show_zoom(self) -> None:
        self._zoom.setEnabled(self.session.opened is not None)
        self._zoom.blockSignals(True)
        self._zoom.setValue(round(100 * self.viewport.zoom))
        self._zoom.blockSignals(False)

    # Events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source():  # what comes from here is no new image
            return
        if actions.local_paths(event.mimeData()) or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        mime = event.mimeData()
        actions.open_mime(self.session, mime)
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not actions.may_close(self, self.session.documents):
            event.ignore()
            return
        self.settings.remember_window(self.saveGeometry(), self.saveState())
        self.session.close()
        QTimer.singleShot(0, QGuiApplication.quit)
        super().closeEvent(event)
