"""What mouse and keys do over swatches, in a grid and in a table alike."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QDropEvent, QKeyEvent, QKeySequence, QMouseEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tintype.gui.widgets.swatch_blocks import Cell, Mark, blocks
from tintype.gui.widgets.swatch_model import Index, SwatchModel

#: Dragging so near to an edge scrolls.
_EDGE = 16
_COPY_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DROPS = (
    QEvent.Type.DragEnter,
    QEvent.Type.DragMove,
    QEvent.Type.DragLeave,
    QEvent.Type.Drop,
)
#: What hangs at the mouse: so many blocks at most say enough.
_DRAGGED, _MOST_DRAGGED = Cell(24, 24, 20, 2), 6
#: An editor of a name is at least so wide, however small the cell is.
_EDITOR_WIDTH = 144
_EDITOR_HEIGHT = 24


class SwatchHandling(QObject):
    """Watches a view of a `SwatchModel`.

    ``gap_at`` gives the place before which something dropped at a point would stand.
    """

    #: The place under the mouse, -1 if there is none.
    hovered = Signal(int)
    copy_asked = Signal()

    def __init__(
        self, view: QAbstractItemView, model: SwatchModel, gap_at: Callable[[QPoint], int]
    ) -> None:
        super().__init__(view)
        self._view, self._model, self._gap_at = view, model, gap_at
        self._under, self._lit, self.gap = -1, -1, -1
        view.setModel(model)
        view.setItemDelegate(NameDelegate(view))
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setDragEnabled(True)
        view.setAcceptDrops(True)
        view.viewport().setMouseTracking(True)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    # What is marked

    @property
    def chosen(self) -> tuple[int, ...]:
        """Places of the selected swatches, in their order."""
        return tuple(sorted(index.row() for index in self._view.selectionModel().selectedRows()))

    def set_lit(self, place: int) -> None:
        """Show one as highlighted, -1 none; it comes into sight unless the mouse is here itself."""
        if place != self._lit:
            self._lit = place
            if place >= 0 and self._under < 0:
                self._view.scrollTo(self._model.index(place, self._view.currentIndex().column()))
            self._view.viewport().update()

    def marks(self, places: range) -> list[Mark]:
        """How each of these is marked."""
        chosen = set(self.chosen)
        current = self._view.currentIndex().row() if self._view.hasFocus() else -1
        return [
            (Mark.LOCKED if self._model.chips[place].locked else Mark.NONE)
            | (Mark.CHOSEN if place in chosen else Mark.NONE)
            | (Mark.CURRENT if place == current else Mark.NONE)
            | (Mark.LIT if place == self._lit else Mark.NONE)
            for place in places
        ]

    # What comes in

    def drag(self) -> None:
        """Take the selected swatches along with the mouse, out of the window if wanted."""
        drag = QDrag(self._view)
        colors = [self._model.chips[place].shown for place in self.chosen[:_MOST_DRAGGED]]
        marks, scale = [Mark.NONE] * len(colors), self._view.devicePixelRatioF()
        drag.setPixmap(QPixmap.fromImage(blocks(colors, marks, _DRAGGED, 3, scale)))
        drag.setMimeData(self._model.mimeData(self._view.selectionModel().selectedRows()))
        either = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        drag.exec(either, Qt.DropAction.MoveAction)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._view:
            return isinstance(event, QKeyEvent) and self._take_key(event)
        if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._hover(self._view.indexAt(event.position().toPoint()).row())
        elif kind == QEvent.Type.Leave:
            self._hover(-1)
        elif kind in _DROPS:
            self._take_drop(event)
            return True
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        """Keys that copy, unless they were meant for the field in which something is typed."""
        wanted = event.matches(QKeySequence.StandardKey.Copy) or event.key() in _COPY_KEYS
        is_editing = self._view.state() == QAbstractItemView.State.EditingState
        is_press = event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if is_editing or not (wanted and is_press):
            return False
        event.accept()  # also where a key means something else elsewhere in the window
        if event.type() == QEvent.Type.KeyPress:
            self.copy_asked.emit()
        return True

    def _hover(self, place: int) -> None:
        if place != self._under:
            self._under = place
            self.hovered.emit(place)

    def _take_drop(self, event: QEvent) -> None:
        gap = -1
        if isinstance(event, QDropEvent):  # entering and moving are such, too; leaving is not
            gap = self._drop_gap(event)
        if gap != self.gap:
            self.gap = gap
            self._view.viewport().update()

    def _drop_gap(self, event: QDropEvent) -> int:
        """Where it would go; where it goes once it is let go, after which nothing is marked."""
        mime, action, root = event.mimeData(), event.proposedAction(), QModelIndex()
        if not self._model.canDropMimeData(mime, action, -1, 0, root):
            event.ignore()
            return -1
        event.acceptProposedAction()
        point = event.position().toPoint()
        gap = self._gap_at(point)
        if event.type() == QEvent.Type.Drop:
            self._model.dropMimeData(mime, action, gap, 0, root)
            return -1
        self._scroll_near(point)
        return gap

    def _scroll_near(self, point: QPoint) -> None:
        bar = self._view.verticalScrollBar()
        if point.y() < _EDGE:
            bar.setValue(bar.value() - _EDGE)
        elif point.y() > self._view.viewport().height() - _EDGE:
            bar.setValue(bar.value() + _EDGE)


class NameDelegate(QStyledItemDelegate):
    """Edits in place, with room for a name; what is being typed stays when a result comes."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit):
            editor.setFrame(True)  # it may lie over other swatches
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if not (isinstance(editor, QLineEdit) and editor.isModified()):
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit) and editor.isModified():
            super().setModelData(editor, model, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        view = self.parent()
        assert isinstance(view, QAbstractItemView)
        room, area = view.viewport().rect(), option.rect
        width = min(room.width(), max(area.width(), _EDITOR_WIDTH))
        height = min(room.height(), max(area.height(), _EDITOR_HEIGHT), _EDITOR_HEIGHT)
        left = max(0, min(area.left(), room.right() + 1 - width))
        top = max(0, min(area.center().y() - height // 2, room.bottom() + 1 - height))
        editor.setGeometry(left, top, width, height)
