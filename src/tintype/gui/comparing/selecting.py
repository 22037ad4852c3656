"""Lets a part of the image be selected, whose colours alone the palette is found for."""

from PySide6.QtCore import QObject, QRect

from tintype.gui.session import Session
from tintype.gui.widgets.image_view import ImageView
from tintype.gui.widgets.selection_box import SelectionBox
from tintype.image.selection import Rectangle


class Selecting(QObject):
    """A box in the view that shows the original."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._view: ImageView | None = None
        self._box = SelectionBox(self)
        self._box.chosen.connect(self._select)
        self._box.finished.connect(self._finish)
        session.image_changed.connect(self._take_image)
        session.choices_changed.connect(self._show_selection)
        session.look.tool_changed.connect(self._take_tool)

    def move_to(self, view: ImageView) -> None:
        """Show the box in another view."""
        if view is self._view:
            return
        if self._view:
            self._box.give_up()
            self._view.remove_layer(self._box)
        self._view = view
        view.add_layer(self._box)

    def _take_image(self) -> None:
        opened = self._session.opened
        if opened:
            self._box.set_image(opened.image.width, opened.image.height)
        self._show_selection()

    def _show_selection(self) -> None:
        chosen = self._session.choices.selection
        if chosen is None or self._session.opened is None:
            self._box.show_rectangle(None)
        else:
            self._box.show_rectangle(QRect(chosen.x, chosen.y, chosen.width, chosen.height))

    def _take_tool(self) -> None:
        is_active = self._session.look.tool == "select"
        self._box.set_active(is_active)
        if is_active and self._view:
            self._view.setFocus()  # the arrow keys move the box at once

    def _finish(self) -> None:
        self._session.look.tool = "pan"

    def _select(self, rectangle: QRect | None) -> None:
        if rectangle is None:
            self._session.select(None)
        else:
            x, y = rectangle.x(), rectangle.y()
            self._session.select(Rectangle(x, y, rectangle.width(), rectangle.height()))
        self._show_selection()  # also where it was refused
