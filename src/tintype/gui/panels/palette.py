"""The palette to work on: swatches in a grid or in a table, and what can be done to them."""

from collections.abc import Sequence
from operator import ne

import numpy as np
from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QSize,
    Qt,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tintype.color.deficiency import by_name as deficiency_by_name
from tintype.gui import handiwork, theme
from tintype.gui.copies import COPIES, COPY_HEXES, copy_hexes
from tintype.gui.edit_actions import EditActions
from tintype.gui.handiwork import EDITS, SORTS
from tintype.gui.naming import Naming
from tintype.gui.panels.base import Panel
from tintype.gui.recoloring import Recoloring
from tintype.gui.session import Message, Session
from tintype.gui.widgets.swatch_list import SwatchList
from tintype.gui.widgets.swatch_model import Chip, Column, SwatchModel
from tintype.gui.widgets.swatch_table import SwatchTable
from tintype.palette import Palette
from tintype.palette.palette import Rgba
from tintype.palette.text import from_hex_text

#: Three rows of swatches below the buttons; more scrolls, and leaves the room to the other panels.
_HEIGHT = 24 * theme.GRID
_BUTTON = 28
_ICON = QSize(18, 18)
#: Edits that have a button, and those that are in the menu of the swatches only.
_BUTTONS = ("lock", "pick", "edit_color", "merge", "delete")
_MENU: tuple[str | None, ...] = (
    None,
    "lock",
    "edit_color",
    "rename",
    "merge",
    "delete",
    None,
    "lock_all",
    "unlock_all",
    "use_proposed_names",
    "find_anew",
)
_Flag = QItemSelectionModel.SelectionFlag


class PalettePanel(Panel):
    name = "palette"
    title = str(QT_TRANSLATE_NOOP("Panels", "Palette"))

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._model = SwatchModel(self)
        self._grid = SwatchList(self._model, self.tr("Palette"))
        self._table = SwatchTable(self._model, self.tr("Palette as a table"))
        self._table.setSelectionModel(self._grid.selectionModel())
        self._empty = QLabel()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setEnabled(False)
        self._pages = QStackedWidget()
        for page in (self._empty, self._grid, self._table):
            self._pages.addWidget(page)
        self._actions = EditActions(session, self)
        self._as_table = self._table_action()
        self._note = QLabel()
        self._note.setContentsMargins(theme.GRID // 2, 0, 0, 0)
        self._naming = Naming(session, self)
        self._recoloring = Recoloring(session, self)
        self._lay_out()
        self._connect()
        self.retint()
        self._show()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _HEIGHT)

    # Parts

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.setContentsMargins(0, 0, theme.GRID, 0)
        header.setSpacing(2)
        header.addWidget(self._button(self._as_table))
        header.addSpacing(theme.GRID)
        for name in _BUTTONS:
            header.addWidget(self._button(self._actions[name]))
        header.addStretch(1)
        self._sort = self._menu_button(self.tr("Sort"), self._actions.of(SORTS))
        copies = self._actions.of([COPY_HEXES, *COPIES])
        self._copy = self._menu_button(self.tr("Copy"), copies)
        header.addWidget(self._sort)
        header.addWidget(self._copy)
        layout = QVBoxLayout(self)
        # Blocks of colour, which have a little room around them, stand below the title.
        layout.setContentsMargins(2 * theme.GRID - 3, 0, theme.GRID // 2, 2)
        layout.setSpacing(2)
        layout.addLayout(header)
        layout.addWidget(self._note)
        layout.addWidget(self._pages, 1)

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setIconSize(_ICON)
        button.setFixedSize(_BUTTON, _BUTTON)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.text().replace("&", "").rstrip("…"))
        return button

    def _menu_button(self, text: str, actions: Sequence[QAction]) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setIconSize(_ICON)
        button.setFixedSize(_BUTTON + 12, _BUTTON)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(text)
        button.setToolTip(text)
        menu = QMenu(text, button)
        menu.addActions(actions)
        button.setMenu(menu)
        return button

    def _table_action(self) -> QAction:
        action = QAction(self.tr("Show as a table"), self)
        action.setCheckable(True)
        action.setChecked(self.session.settings.shows_palette_table)
        action.toggled.connect(self._show_table)
        return action

    def _connect(self) -> None:
        session, look = self.session, self.session.look
        for view in (self._grid, self._table):
            view.addActions(self._actions.of([COPY_HEXES, *EDITS]))
            view.handling.hovered.connect(look.highlight)
            view.handling.copy_asked.connect(lambda: copy_hexes(session))
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(self._show_menu)
        self._grid.doubleClicked.connect(self._open)
        self._table.doubleClicked.connect(self._open_in_table)
        self._table.lock_clicked.connect(self._toggle_lock)
        self._model.move_asked.connect(lambda places, to: handiwork.move(session, places, to))
        self._model.color_dropped.connect(self._add)
        self._model.hex_typed.connect(self._take_hex)
        self._model.name_typed.connect(lambda at, name: handiwork.rename(session, at, name))
        self._grid.selectionModel().selectionChanged.connect(self._tell_chosen)
        for changed in (
            session.choices_changed,
            session.result_changed,
            look.changed,
            self._naming.found,
        ):
            changed.connect(self._show)
        look.chosen_changed.connect(self._select)
        look.highlighted.connect(self._light)
        look.asked.connect(self._answer)

    def retint(self) -> None:
        self._actions.retint()
        self._as_table.setIcon(theme.icon("table"))
        self._sort.setIcon(theme.icon("sort"))
        self._copy.setIcon(theme.icon("copy"))

    # What is shown

    def _show(self) -> None:
        palette = self.session.palette_now
        before = [chip.hex for chip in self._model.chips]
        self._model.set_chips(self._chips(palette))
        if before != palette.hexes:
            chosen = _still_chosen(self.session.look.chosen, before, palette.hexes)
            self.session.look.choose(chosen)
            self._select()
        self._show_page()

    def _chips(self, palette: Palette) -> list[Chip]:
        shown = self._seen(palette)
        if self._as_table.isChecked() or not (self.session.shown and self.session.shown.is_preview):
            self._naming.ask(palette)
        proposed = self._naming.names(palette)
        spreads = self._spreads()
        return [
            Chip(
                color=swatch.color,
                shown=color,
                name=swatch.name,
                proposed=name,
                share=swatch.share,
                spread=spreads.get(swatch.hex),
                locked=swatch.locked,
            )
            for swatch, color, name in zip(palette.swatches, shown, proposed, strict=True)
        ]

    def _seen(self, palette: Palette) -> list[Rgba]:
        """The colours as the eyes see them that were chosen."""
        vision, colors = self.session.look.vision, palette.colors
        if vision == "normal" or not len(colors):
            return [swatch.color for swatch in palette.swatches]
        seen = np.concatenate([deficiency_by_name(vision).seen(colors[:, :3]), colors[:, 3:]], 1)
        return [(red, green, blue, alpha) for red, green, blue, alpha in seen.tolist()]

    def _spreads(self) -> dict[str, float]:
        """How far the pixels of each colour are from it, by hex, as far as that is known."""
        shown = self.session.shown
        if not shown:
            return {}
        hexes, spreads = shown.result.palette.hexes, shown.result.spreads.tolist()
        return dict(zip(hexes, spreads, strict=True))

    def _show_page(self) -> None:
        self._show_note()
        opened = self.session.opened is not None
        self._empty.setText(
            self.tr("Its colours come here in a moment")
            if opened
            else self.tr("The colours of an image that you open come here")
        )
        view, has_any = (
            (self._table if self._as_table.isChecked() else self._grid),
            bool(self._model.chips),
        )
        self._pages.setCurrentWidget(view if has_any else self._empty)
        for part in (self._as_table, self._sort, self._copy):
            part.setEnabled(has_any)

    def _show_note(self) -> None:
        """Where the colours are from, and with whose eyes they are seen."""
        vision, name = self.session.look.vision, self.session.choices.given_name
        self.titled.emit(self.tr("Palette: {0}").format(name) if name else self.tr("Palette"))
        if vision != "normal":
            title = QCoreApplication.translate("Vision", deficiency_by_name(vision).title)
            self._note.setText(self.tr("Simulated: {0}").format(title))
        self._note.setVisible(vision != "normal")

    def _show_table(self, on: bool) -> None:
        self.session.settings.shows_palette_table = on
        self._show_page()

    def _light(self, place: int) -> None:
        for view in (self._grid, self._table):
            view.handling.set_lit(place if place < len(self._model.chips) else -1)

    # What is selected

    def _tell_chosen(self) -> None:
        self.session.look.choose(self._grid.handling.chosen)

    def _select(self) -> None:
        """Select what others chose; what has the focus keeps it."""
        places = self.session.look.chosen
        if self._grid.handling.chosen == places:
            return
        selection, last = QItemSelection(), len(Column) - 1
        for place in places:
            index = self._model.index(place, 0)
            selection.select(index, self._model.index(place, last))
        model = self._grid.selectionModel()
        model.select(selection, _Flag.ClearAndSelect)
        if places:
            current = self._model.index(places[0], Column.NAME)
            model.setCurrentIndex(current, _Flag.NoUpdate)

    # What is done

    def _answer(self, asked: str) -> None:
        places, view = handiwork.chosen(self.session), self._pages.currentWidget()
        if asked == "edit_color":
            self._recoloring.begin(places[0])
        elif asked == "rename" and isinstance(view, SwatchList | SwatchTable):
            view.setFocus()
            view.edit(self._model.index(places[0], Column.NAME))

    def _open(self, index: QModelIndex) -> None:
        if not self._model.chips[index.row()].is_clear:
            self._recoloring.begin(index.row())

    def _open_in_table(self, index: QModelIndex) -> None:
        """What is text is edited in place."""
        if index.column() in (Column.HEX, Column.NAME):
            self._table.edit(index)
        else:
            self._open(index)

    def _toggle_lock(self, place: int) -> None:
        handiwork.lock(self.session, [place], not self._model.chips[place].locked)

    def _add(self, text: str) -> None:
        color = from_hex_text(text)
        if color:
            handiwork.add(self.session, color)

    def _take_hex(self, place: int, text: str) -> None:
        color = from_hex_text(text)
        if color and color[3]:
            handiwork.recolor(self.session, self.session.palette_now, place, color)
        else:
            sentence = self.tr("“{0}” is no colour; one looks like #3d4a52.").format(text)
            self.session.said.emit(Message(sentence))

    def _show_menu(self, at: QPoint) -> None:
        view = self._pages.currentWidget()
        if not isinstance(view, SwatchList | SwatchTable):
            return
        menu = QMenu(self)
        menu.addAction(self._actions[COPY_HEXES.name])
        for name in _MENU:
            menu.addAction(self._actions[name]) if name else menu.addSeparator()
        menu.addSeparator()
        menu.addMenu(self._sort.menu())
        menu.addMenu(self._copy.menu())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(view.viewport().mapToGlobal(at))


def _still_chosen(places: Sequence[int], before: list[str], after: list[str]) -> list[int]:
    """Where the chosen colours went; one that alone became another, as by undo, stays chosen."""
    if len(before) == len(after) and sum(map(ne, before, after)) == 1:
        return list(places)
    chosen = {before[place] for place in places if place < len(before)}
    return [place for place, text in enumerate(after) if text in chosen]
