"""Exporting the palette: in which format, who reads that, and what this very palette loses in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontDatabase,
    QFontMetricsF,
    QIcon,
    QKeyEvent,
    QPixmap,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tintype.errors import TintypeError
from tintype.gui import messages, theme
from tintype.gui.copies import copy_as
from tintype.gui.figures import figure
from tintype.gui.proposals import named
from tintype.gui.session import Session
from tintype.gui.widgets.row_list import ListRow, RowList
from tintype.palette import Palette, Swatch
from tintype.palette.formats import WRITABLE, PaletteFormat
from tintype.palette.palette import MOST_COLORS
from tintype.progress import Progress

_SIZE = QSize(98 * theme.GRID, 68 * theme.GRID)
_LIST_WIDTH = 40 * theme.GRID
_TITLE_SCALE = 1.25
_CHIP = 16
_TAB = 4
#: Of a file, more than a person looks at.
_MOST_SHOWN = 4000
_TO_LIST = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}


@dataclass(frozen=True)
class _Trial:
    """What a palette would be in a file of one format.

    Attributes:
        refused: why there can be no such file; empty if there can.
        notes: what it would lose.
        text: the beginning of the file, if that is text.
        fitted: what would come back from it.
    """

    refused: str = ""
    notes: tuple[str, ...] = ()
    text: str = ""
    fitted: tuple[Swatch, ...] = ()


class PaletteExport(QDialog):
    """Stays beside the window, and follows it; asks for a file name by `save_asked`."""

    #: A `PaletteFormat`, and whether colours without a name get the proposed one.
    save_asked = Signal(object, bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = session.runner("fitting")
        self._trials: dict[str, _Trial] = {}
        self._asked: tuple[Palette, bool] | None = None
        self.setWindowTitle(self.tr("Export Palette"))
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search a program or a format"))
        self._search.setAccessibleName(self.tr("Search a program or a format"))
        self._search.setClearButtonEnabled(True)
        self._list = RowList(self.tr("Formats"))
        self._details = _Details()
        self._names = QCheckBox(self.tr("Name colours that have no name"))
        self._names.setToolTip(self.tr("With the nearest of the names that are proposed"))
        self._names.setChecked(session.settings.choice(_NAMES, ("on", "off")) == "on")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._save = self._buttons.addButton(
            self.tr("Save As…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._copy = self._buttons.addButton(
            self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._save.setDefault(True)
        self._lay_out()
        self._list.set_rows([self._row(member) for member in WRITABLE])
        self._list.choose(session.settings.choice(_FORMAT, tuple(_by_name())))
        self._connect()
        self.resize(_SIZE)

    @property
    def format(self) -> PaletteFormat:
        """The one that is chosen."""
        return _by_name()[self._list.key]

    @property
    def names(self) -> bool:
        """Whether colours without a name get the proposed one."""
        return self._names.isChecked()

    # Parts

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(theme.GRID)
        left.addWidget(self._search)
        left.addWidget(self._list)
        self._search.setFixedWidth(_LIST_WIDTH)
        self._list.setFixedWidth(_LIST_WIDTH)
        right = QVBoxLayout()
        right.setSpacing(theme.GRID)
        right.addWidget(self._details, 1)
        right.addWidget(self._names)
        columns = QHBoxLayout()
        columns.setSpacing(2 * theme.GRID)
        columns.addLayout(left)
        columns.addLayout(right, 1)
        layout = QVBoxLayout(self)
        margin = 2 * theme.GRID
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(margin)
        layout.addLayout(columns, 1)
        layout.addWidget(self._buttons)

    def _connect(self) -> None:
        session = self._session
        self._search.textChanged.connect(self._list.filter)
        self._list.chosen.connect(self._take_format)
        self._list.itemDoubleClicked.connect(lambda _: self._save.click())
        self._names.toggled.connect(self._take_names)
        self._save.clicked.connect(lambda: self.save_asked.emit(self.format, self.names))
        self._copy.clicked.connect(lambda: copy_as(session, self.format))
        self._buttons.rejected.connect(self.close)
        for changed in (session.image_changed, session.choices_changed, session.result_changed):
            changed.connect(self._follow)

    # What is shown

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()
        self._list.setFocus()

    def _follow(self) -> None:
        """See what the palette would be in each format, unless that is known."""
        palette = self._session.palette_now
        if not self.isVisible() or self._asked == (palette, self.names):
            return
        self._asked = palette, self.names
        self._runner.run(
            partial(_tried, palette, self.names),
            on_success=self._show_trials,
            on_failure=self._session.complain,
        )

    def _show_trials(self, trials: dict[str, _Trial]) -> None:
        self._trials = trials
        self._list.set_rows([self._row(member) for member in WRITABLE])
        self._show_format()

    def _row(self, member: PaletteFormat) -> ListRow:
        trial = self._trials.get(member.name, _Trial())
        return ListRow(
            key=member.name,
            title=_said(member.title),
            detail=_said(member.made_for),
            figure=member.suffixes[0],
            remark=_most(member) if trial.refused else "",
            is_quiet=bool(trial.refused),
            warns=bool(trial.refused),
        )

    def _show_format(self) -> None:
        trial = self._trials.get(self._list.key)
        self._names.setEnabled(self.format.names)
        can = trial is not None and not trial.refused
        self._save.setEnabled(can)
        self._copy.setEnabled(can and self.format.is_text)
        self._details.show_format(self.format, trial or _Trial())

    def _take_format(self, name: str) -> None:
        self._session.settings.remember_choice(_FORMAT, name)
        self._show_format()

    def _take_names(self, on: bool) -> None:
        self._session.settings.remember_choice(_NAMES, "on" if on else "off")
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move in the list also while one types."""
        if event.key() in _TO_LIST and self._search.hasFocus():
            self._list.setFocus()
            QCoreApplication.sendEvent(self._list, event)
        else:
            super().keyPressEvent(event)


class _Details(QWidget):
    """One format: what it is, what becomes of the palette in it, and what the file will hold."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._for, self._carries, self._notes = (QLabel() for _ in range(4))
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * _TITLE_SCALE)
        self._title.setFont(font)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self._text.setFont(font)
        self._text.setTabStopDistance(_TAB * QFontMetricsF(font).horizontalAdvance(" "))
        self._text.setAccessibleName(self.tr("What the file will hold"))
        self._colors = QListWidget()
        self._colors.setAccessibleName(self.tr("What the file will hold"))
        self._colors.setIconSize(QSize(_CHIP, _CHIP))
        self._colors.setUniformItemSizes(True)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._text)
        self._pages.addWidget(self._colors)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        for label in (self._title, self._for, self._carries, self._notes):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            layout.addWidget(label)
        layout.addWidget(self._pages, 1)

    def show_format(self, format: PaletteFormat, trial: _Trial) -> None:
        self._title.setText(_said(format.title))
        self._for.setText(self.tr("For {0}").format(_said(format.made_for)))
        self._carries.setText(self.tr("Holds {0}").format(messages.listed(_carried(format))))
        self._notes.setText(trial.refused or "\n".join(trial.notes))
        self._notes.setVisible(bool(self._notes.text()))
        color = theme.shades().error if trial.refused else theme.shades().text
        self._notes.setStyleSheet(f"color: {color};")
        self._show_content(format, trial)

    def _show_content(self, format: PaletteFormat, trial: _Trial) -> None:
        self._pages.setVisible(not trial.refused)
        if format.is_text:
            self._text.setPlainText(trial.text)
            self._pages.setCurrentWidget(self._text)
            return
        self._colors.clear()
        for swatch in trial.fitted:
            text = f"{swatch.hex}   {swatch.name}".rstrip()
            self._colors.addItem(QListWidgetItem(_chip(QColor(*swatch.color)), text))
        self._pages.setCurrentWidget(self._colors)


_FORMAT, _NAMES = "export/palette", "export/palette_names"


def _tried(palette: Palette, names: bool, progress: Progress) -> dict[str, _Trial]:
    """The palette in each format, by its name."""
    progress.step(0, "Writing")
    full = named(palette) if names else palette
    trials: dict[str, _Trial] = {}
    for member in WRITABLE:
        progress.step(len(trials) / len(WRITABLE), "Writing")
        trials[member.name] = _try(member, palette, full)
    return trials


def _try(format: PaletteFormat, palette: Palette, full: Palette) -> _Trial:
    assert format.encode
    try:
        fitted, _ = format.fit(full)
        _, notes = format.fit(palette)  # what becomes of a proposed name is no loss
        content = format.encode(fitted) if format.is_text else b""
    except TintypeError as error:
        return _Trial(messages.told(error))
    text = content.decode(errors="replace")
    if len(text) > _MOST_SHOWN:
        text = text[:_MOST_SHOWN].rpartition("\n")[0] + "\n…"
    return _Trial("", tuple(map(messages.told, notes)), text, fitted.swatches)


def _by_name() -> dict[str, PaletteFormat]:
    return {member.name: member for member in WRITABLE}


def _said(text: str) -> str:
    return QCoreApplication.translate("Formats", text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PaletteExport", text)


def _most(format: PaletteFormat) -> str:
    return _tr("up to {0} colours").format(figure(format.most, ","))


def _carried(format: PaletteFormat) -> Sequence[str]:
    """What a file of a format carries beside colours, in few words."""
    parts = (
        (True, _most(format) if format.most < MOST_COLORS else _tr("colours")),
        (format.names, _tr("names")),
        (format.alpha, _tr("transparency")),
        (format.clear, _tr("one transparent entry")),
        (format.groups, _tr("groups")),
        (format.shares, _tr("shares")),
    )
    return [text for is_carried, text in parts if is_carried]


def _chip(color: QColor) -> QIcon:
    picture = QPixmap(_CHIP, _CHIP)
    picture.fill(color)
    return QIcon(picture)
