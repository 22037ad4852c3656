"""Neutral greys in light and dark, one accent, and line icons tinted to fit.

Greys have no tint: a tinted frame falsifies the colours that one works on.
"""

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from tintype.data import resource

#: The grid that everything sits on, in pixels.
GRID = 8
#: The height of small letters' font, in pixels.
_SMALL = 11


@dataclass(frozen=True)
class Shades:
    """The colours of one appearance."""

    window: str
    base: str
    canvas: str
    line: str
    text: str
    quiet: str
    accent: str
    on_accent: str
    error: str


LIGHT = Shades(
    window="#f0f0f0",
    base="#ffffff",
    canvas="#d6d6d6",
    line="#c4c4c4",
    text="#1c1c1c",
    quiet="#636363",
    accent="#2f6fd0",
    on_accent="#ffffff",
    error="#b3261e",
)
DARK = Shades(
    window="#2b2b2b",
    base="#202020",
    canvas="#181818",
    line="#474747",
    text="#e6e6e6",
    quiet="#a0a0a0",
    accent="#5b94e8",
    on_accent="#ffffff",
    error="#ff8a80",
)


def shades() -> Shades:
    """Those in use now."""
    dark = QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128
    return DARK if dark else LIGHT


def apply(appearance: str) -> None:
    """Make the whole program "light" or "dark", or what the "system" says."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    if appearance == "system":
        system = QGuiApplication.styleHints().colorScheme()
        appearance = "dark" if system == Qt.ColorScheme.Dark else "light"
    chosen = DARK if appearance == "dark" else LIGHT
    application.setStyle("Fusion")
    application.setPalette(_palette(chosen))
    application.setStyleSheet(_style_sheet(chosen))


def _palette(chosen: Shades) -> QPalette:
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    for roles, color in (
        ((role.Window, role.Button, role.AlternateBase), chosen.window),
        ((role.Base, role.ToolTipBase), chosen.base),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), chosen.text),
        ((role.PlaceholderText,), chosen.quiet),
        ((role.Highlight, role.Accent, role.Link), chosen.accent),
        ((role.HighlightedText,), chosen.on_accent),
        ((role.Mid, role.Midlight), chosen.line),
    ):
        for each in roles:
            palette.setColor(each, QColor(color))
    faint = QColor(chosen.quiet)
    faint.setAlpha(140)
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, each, faint)
    palette.setColor(group.Disabled, role.Highlight, QColor(chosen.line))
    return palette


def _style_sheet(chosen: Shades) -> str:
    return f"""
    QToolTip {{ color: {chosen.text}; background: {chosen.base}; border: 1px solid {chosen.line};
                padding: 4px; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QTreeWidget::item, QListWidget::item {{ padding: 2px 0; }}
    QToolBar {{ border: none; border-bottom: 1px solid {chosen.line}; padding: 2px 8px;
                spacing: 4px; }}
    QToolBar QToolButton {{ padding: 3px 7px; border: 1px solid transparent; border-radius: 4px; }}
    QToolBar QToolButton:hover {{ background: {chosen.line}; }}
    QToolBar QToolButton:checked {{ background: {chosen.base}; border-color: {chosen.accent}; }}
    QToolBar QToolButton:checked:disabled {{ border-color: {chosen.line}; }}
    QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {chosen.line}; }}
    QSlider::sub-page:horizontal {{ border-radius: 2px; background: {chosen.accent}; }}
    QSlider::handle:horizontal {{ width: 14px; margin: -5px 0; border-radius: 7px;
                                  background: {chosen.quiet}; }}
    QSlider::handle:horizontal:hover {{ background: {chosen.text}; }}
    QSlider::sub-page:horizontal:disabled, QSlider::handle:horizontal:disabled
        {{ background: {chosen.line}; }}
    QCheckBox::indicator:unchecked {{ width: 12px; height: 12px; border: 1px solid {chosen.quiet};
                                      border-radius: 2px; background: {chosen.base}; }}
    QCheckBox::indicator:unchecked:disabled {{ border-color: {chosen.line}; }}
    #disclosure {{ border: none; padding: 4px 0; margin-left: -6px; text-align: left; font-weight: 600; }}
    #disclosure:focus {{ color: {chosen.accent}; }}
    #welcome {{ background: {chosen.canvas}; }}
    QMainWindow::separator {{ background: {chosen.line}; width: 1px; height: 1px; }}
    QDockWidget {{ font-weight: 600; }}
    QDockWidget::title {{ padding: 8px 12px 4px 12px; background: {chosen.window}; }}
    QPushButton[choice="true"] {{ padding: 4px 8px; border: 1px solid {chosen.line};
                                  border-radius: 4px; background: {chosen.window}; }}
    QPushButton[choice="true"]:checked, QPushButton[choice="true"]:focus
        {{ border-color: {chosen.accent}; }}
    QPushButton[choice="true"]:checked {{ background: {chosen.base}; }}
    QPushButton[choice="true"]:disabled {{ color: {chosen.quiet}; }}
    QHeaderView::section {{ padding: 0 3px; border: none; border-bottom: 1px solid {chosen.line};
                            background: {chosen.window}; color: {chosen.quiet}; font-size: {_SMALL}px; }}
    QMainWindow > QTabBar {{ qproperty-drawBase: 0; }}
    QMainWindow > QTabBar::tab {{ padding: 6px 10px; margin: 4px 2px 0 2px; border: none;
                                  border-bottom: 2px solid transparent; color: {chosen.quiet}; }}
    QMainWindow > QTabBar::tab:hover {{ color: {chosen.text}; }}
    QMainWindow > QTabBar::tab:selected {{ color: {chosen.text};
                                           border-bottom-color: {chosen.accent}; }}
    QStatusBar {{ border-top: 1px solid {chosen.line}; }}
    QStatusBar::item {{ border: none; }}
    """


def tabular(font: QFont) -> QFont:
    """The same font with figures that all have one width, so that numbers do not dance."""
    result = QFont(font)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result


def small(font: QFont) -> QFont:
    """A size smaller, for what stands below and in tables; figures have one width."""
    result = tabular(font)
    result.setPixelSize(_SMALL)
    return result


def icon(name: str) -> QIcon:
    """A line icon of ``resources/icons`` in the colour of the text."""
    source = resource(f"icons/{name}.svg").read_text()
    result = QIcon()
    chosen = shades()
    for mode, color in ((QIcon.Mode.Normal, chosen.text), (QIcon.Mode.Disabled, chosen.line)):
        renderer = QSvgRenderer(QByteArray(source.replace("currentColor", color).encode()))
        for size in (16, 20, 24, 32, 40, 48):
            pixmap = QPixmap(size, size)
            pixmap.fill(Qt.GlobalColor.transparent)
            with QPainter(pixmap) as painter:
                renderer.render(painter, QRectF(0, 0, size, size))
            result.addPixmap(pixmap, mode)
    return result
