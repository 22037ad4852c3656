"""What is done to the palette by hand, as rows of the table."""

from tintype.gui.actions.row import Row, Window
from tintype.gui.copies import COPIES, COPY_HEXES, MORE_COPIES
from tintype.gui.handiwork import EDITS, SORTS, Edit

#: Keys of edits that they have in the whole window.
_KEYS = {"pick": ("Ctrl+I",)}


def _of_edit(edit: Edit) -> Row:
    """An edit of the palette; its own keys are the panel's, where swatches are in front of one."""

    def run(window: Window) -> None:
        edit.run(window.session)

    return Row(
        edit.name,
        edit.text,
        run,
        _KEYS.get(edit.name, ()),
        edit.icon,
        edit.possible,
        edit.checked,
        edit.context,
    )


ROWS: tuple[Row, ...] = tuple(
    _of_edit(edit) for edit in (*EDITS, *SORTS, COPY_HEXES, *COPIES, *MORE_COPIES)
)
