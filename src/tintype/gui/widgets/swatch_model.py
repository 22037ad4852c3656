"""The swatches of a palette as rows, for a grid and for a table alike; what is done to them is told."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any
from uuid import uuid4

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor

from tintype.palette import Swatch
from tintype.palette.palette import Rgba

Index = QModelIndex | QPersistentModelIndex
#: Places of swatches that are dragged, after a word that tells whose they are.
PLACES_TYPE = "application/x-tintype-swatches"
#: Below this a share of a tenth of a per cent would be shown as none.
_LEAST_SHARE = 0.0005
_Role = Qt.ItemDataRole


class Column(IntEnum):
    COLOR = 0
    LOCK = 1
    HEX = 2
    RGB = 3
    NAME = 4
    SHARE = 5
    SPREAD = 6


#: Where a tool tip tells all: beside, in a table, it stands already.
_DESCRIBED = (Column.COLOR, Column.NAME)


@dataclass(frozen=True, kw_only=True)
class Chip(Swatch):
    """A swatch with what is shown of it.

    Attributes:
        shown: the colour to paint in its stead, as when it is simulated how others see it.
        proposed: a name that it could have.
        spread: how far its pixels are from it; None where that was not measured.
    """

    shown: Rgba
    proposed: str = ""
    spread: float | None = None


class SwatchModel(QAbstractTableModel):
    """One row a swatch. It changes nothing itself: a change that is wanted is emitted."""

    #: Places (list of int), and before which one they shall stand.
    move_asked = Signal(list, int)
    #: A colour from elsewhere, "#rrggbb".
    color_dropped = Signal(str)
    #: A place and the text that was typed.
    hex_typed = Signal(int, str)
    name_typed = Signal(int, str)
    lock_asked = Signal(int, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chips: list[Chip] = []
        self._owner = uuid4().hex

    @property
    def chips(self) -> Sequence[Chip]:
        return self._chips

    def set_chips(self, chips: Iterable[Chip]) -> None:
        """Show these. Where there are as many as before, what is selected stays so."""
        chips = list(chips)
        if len(chips) == len(self._chips):
            if chips and chips != self._chips:
                self._chips = chips
                last = self.index(len(chips) - 1, len(Column) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._chips = chips
        self.endResetModel()

    # What is there

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._chips)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == _Role.DisplayRole:
            return self._titles()[section]
        if role == _Role.ToolTipRole:
            return self._meanings().get(section)
        if role == _Role.TextAlignmentRole:
            return _alignment(section)
        return None

    def _titles(self) -> tuple[str, ...]:
        return (
            "",
            "",
            self.tr("Hex"),
            self.tr("RGB"),
            self.tr("Name"),
            self.tr("Share"),
            self.tr("Spread"),
        )

    def _meanings(self) -> dict[int, str]:
        return {
            Column.SHARE: self.tr("How many of the pixels have this colour"),
            Column.SPREAD: self.tr(
                "How far its pixels are from it: root of the mean squared distance in RGB"
            ),
        }

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        chip = self._chips[index.row()]
        is_editable = index.column() == Column.NAME or (
            index.column() == Column.HEX and not chip.is_clear
        )
        if is_editable:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        chip = self._chips[index.row()]
        if role == _Role.DisplayRole:
            return self.text(chip, index.column())
        if role == _Role.EditRole:
            return chip.hex if index.column() == Column.HEX else chip.name or chip.proposed
        if role == _Role.ToolTipRole and index.column() in _DESCRIBED:
            return self.describe(chip)
        if role == _Role.AccessibleTextRole:
            return self.describe(chip).replace("\n", ", ")
        if role == _Role.TextAlignmentRole:
            return _alignment(index.column())
        return None

    def text(self, chip: Chip, column: int) -> str:
        """What stands in a column, in words."""
        if column == Column.HEX:
            return self.tr("clear") if chip.is_clear else chip.hex
        if column == Column.RGB:
            return "" if chip.is_clear else " ".join(map(str, chip.color[:3]))
        if column == Column.NAME:
            return chip.name or chip.proposed
        if column == Column.SHARE:
            return share_text(chip)
        if column == Column.SPREAD:
            return "" if chip.spread is None else QLocale().toString(chip.spread, "f", 1)
        if column == Column.LOCK:
            return self.tr("locked") if chip.locked else ""
        return ""

    def describe(self, chip: Chip) -> str:
        """All that is known of a swatch, a line each."""
        if chip.is_clear:
            return self.tr("Fully transparent pixels")
        red, green, blue, alpha = chip.color
        lines = [chip.name or chip.proposed, chip.hex]
        lines.append(self.tr("RGB {0} {1} {2}").format(red, green, blue))
        if alpha < 255:
            lines.append(self.tr("Alpha {0}").format(alpha))
        if chip.share is not None:
            lines.append(self.tr("Share {0}").format(share_text(chip)))
        if chip.spread is not None:
            lines.append(self.tr("Spread {0}").format(self.text(chip, Column.SPREAD)))
        if chip.locked:
            lines.append(self.tr("Locked: it stays as it is"))
        return "\n".join(line for line in lines if line)

    # What a person wants of it

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        if role != _Role.EditRole or not index.isValid():
            return False
        before = self.data(index, _Role.EditRole)
        if str(value).strip() == before:
            return False  # it was looked at and left
        told = self.hex_typed if index.column() == Column.HEX else self.name_typed
        told.emit(index.row(), str(value).strip())
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [PLACES_TYPE, "application/x-color"]

    def mimeData(self, indexes: Iterable[Index]) -> QMimeData:
        """Swatches as other programs take them: the first as a colour, all as text, in hex."""
        places = sorted({index.row() for index in indexes})
        mime = QMimeData()
        mime.setData(PLACES_TYPE, " ".join([self._owner, *map(str, places)]).encode())
        mime.setText("\n".join(self._chips[place].hex for place in places))
        if places:
            mime.setColorData(QColor(*self._chips[places[0]].color))
        return mime

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return bool(self._places(data)) or data.hasColor()

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        places = self._places(data)
        if places:
            before = row if row >= 0 else parent.row() if parent.isValid() else len(self._chips)
            self.move_asked.emit(places, before)
            return True
        color = data.colorData()
        if not isinstance(color, QColor) or not color.isValid():
            return False
        self.color_dropped.emit(color.name())
        return True

    def _places(self, mime: QMimeData) -> list[int]:
        """Which of these swatches are dragged; none if they are another palette's."""
        owner, *places = bytes(mime.data(PLACES_TYPE).data()).decode().split() or [""]
        return [int(place) for place in places] if owner == self._owner else []


def share_text(chip: Chip) -> str:
    """A share in per cent; empty where none was counted, and for what is not seen."""
    if chip.share is None or chip.is_clear:
        return ""
    if 0 < chip.share < _LEAST_SHARE:
        return f"< {QLocale().toString(0.1, 'f', 1)} %"
    return f"{QLocale().toString(100 * chip.share, 'f', 1)} %"


def _alignment(column: int) -> Qt.AlignmentFlag:
    is_number = column in (Column.SHARE, Column.SPREAD)
    side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
