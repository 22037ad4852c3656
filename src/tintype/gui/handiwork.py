"""What is done to the palette by hand, each a step that can be undone; menus and panels share it."""

import math
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tintype.color.srgb import to_hex
from tintype.errors import BadRequest
from tintype.gui.proposals import named
from tintype.gui.session import Session
from tintype.palette import Palette, edit
from tintype.palette.palette import Rgba
from tintype.palette.sort import ORDERS, Order, sorted_by
from tintype.recipe import MOST_INDEXED, N_COLORS_INDEXED

# What there is


def order_title(order: Order) -> str:
    return QCoreApplication.translate("Orders", order.title)


def chosen(session: Session) -> list[int]:
    """Places of the selected swatches, without the one of fully transparent pixels."""
    swatches = session.palette_now.swatches
    return [
        place
        for place in session.look.chosen
        if place < len(swatches) and not swatches[place].is_clear
    ]


# What is done


def lock(session: Session, places: Collection[int], on: bool) -> None:
    text = _tr("Lock Colours") if on else _tr("Unlock Colours")
    session.edit_palette(edit.locked(session.palette_now, places, on), _said(text))


def delete(session: Session, places: Collection[int]) -> None:
    session.edit_palette(edit.without(session.palette_now, places), _said(_tr("Delete Colours")))


def merge(session: Session, places: Collection[int]) -> None:
    """Make some one; it is selected then."""
    before = session.palette_now
    after = edit.merged(before, places)
    session.edit_palette(after, _said(_tr("Merge Colours")))
    made = set(after.hexes) - set(before.hexes)
    choose(session, made or {before.hexes[place] for place in places})


def move(session: Session, places: Collection[int], to: int) -> None:
    """Put some before the one at ``to``."""
    session.edit_palette(edit.moved(session.palette_now, places, to), _said(_tr("Move Colours")))


def rename(session: Session, place: int, name: str) -> None:
    session.edit_palette(
        edit.renamed(session.palette_now, place, name), _said(_tr("Rename Colour"))
    )


def add(session: Session, color: Rgba) -> None:
    """A colour more, locked and selected; of a full palette a person is told."""
    after = edit.added(session.palette_now, color)
    try:
        N_COLORS_INDEXED.check(len(after))
    except BadRequest as error:
        session.complain(error)
        return
    session.edit_palette(after, _said(_tr("Add Colour")))
    choose(session, {to_hex(color)})


def recolor(session: Session, before: Palette, place: int, color: Rgba, key: str = "") -> None:
    """Another colour for one of the swatches of ``before``; all that have one ``key`` are one step."""
    after = edit.recolored(before, place, color)
    session.edit_palette(after, _said(_tr("Edit Colour")), key, math.inf)
    choose(session, {to_hex(color)})


def sort(session: Session, order: Order) -> None:
    text = QCoreApplication.translate("Handiwork", "Sort by {0}").format(order_title(order))
    session.edit_palette(sorted_by(session.palette_now, order), text)


def use_proposed_names(session: Session) -> None:
    session.edit_palette(named(session.palette_now), _said(_tr("Use Proposed Names")))


def choose(session: Session, hexes: Iterable[str]) -> None:
    """Select the swatches that have these colours."""
    wanted = set(hexes)
    places = enumerate(session.palette_now.hexes)
    session.look.choose([place for place, text in places if text in wanted])


def _tr(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Handiwork", text))


def _said(text: str) -> str:
    return QCoreApplication.translate("Handiwork", text)


# What can be asked for


def _are_locked(session: Session) -> bool:
    swatches, places = session.palette_now.swatches, chosen(session)
    return bool(places) and all(swatches[place].locked for place in places)


def _has_locks(session: Session, on: bool) -> bool:
    swatches = session.palette_now.visible
    return any(each.locked == on for each in swatches)


def _lock_all(session: Session, on: bool) -> None:
    lock(session, range(len(session.palette_now)), on)


def _toggle_lock(session: Session) -> None:
    lock(session, chosen(session), not _are_locked(session))


def _can_delete(session: Session) -> bool:
    return 0 < len(chosen(session)) < len(session.palette_now.visible)


def _is_one(session: Session) -> bool:
    return len(chosen(session)) == 1


def _can_pick(session: Session) -> bool:
    return session.shown is not None and len(session.palette_now) < MOST_INDEXED


def _picks(session: Session) -> bool:
    return session.look.tool == "pick"


def _toggle_picking(session: Session) -> None:
    session.look.tool = "pan" if _picks(session) else "pick"


def _has_nameless(session: Session) -> bool:
    return any(not swatch.name for swatch in session.palette_now.visible)


def _can_find_anew(session: Session) -> bool:
    return session.shown is not None and session.choices.edited is not None


def _can_sort(session: Session) -> bool:
    return len(session.palette_now.visible) > 1


@dataclass(frozen=True)
class Edit:
    """One thing to do: its name, its text for a menu, what it does, when it can be done.

    Attributes:
        keys: on the swatches; in the rest of the window they mean nothing.
        checked: of what is on or off, whether it is on.
        context: of the translation of its text.
    """

    name: str
    text: str
    run: Callable[[Session], None]
    possible: Callable[[Session], bool]
    icon: str = ""
    keys: tuple[str, ...] = ()
    checked: Callable[[Session], bool] | None = None
    context: str = "Actions"


def _row(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Actions", text))


EDITS: tuple[Edit, ...] = (
    Edit(
        "lock",
        _row("Loc&k"),
        _toggle_lock,
        lambda session: bool(chosen(session)),
        "lock",
        ("L",),
        _are_locked,
    ),
    Edit(
        "pick",
        _row("&Add from the Image"),
        _toggle_picking,
        _can_pick,
        "eyedropper",
        ("A",),
        _picks,
    ),
    Edit(
        "edit_color",
        _row("&Edit Colour…"),
        lambda session: session.look.asked.emit("edit_color"),
        _is_one,
        "edit-color",
        ("E",),
    ),
    Edit(
        "rename",
        _row("&Rename"),
        lambda session: session.look.asked.emit("rename"),
        _is_one,
        "",
        ("F2",),
    ),
    Edit(
        "merge",
        _row("&Merge"),
        lambda session: merge(session, chosen(session)),
        lambda session: len(chosen(session)) > 1,
        "merge",
        ("M",),
    ),
    Edit(
        "delete",
        _row("&Delete"),
        lambda session: delete(session, chosen(session)),
        _can_delete,
        "delete",
        ("Del", "Backspace"),
    ),
    Edit(
        "lock_all",
        _row("Lock A&ll"),
        partial(_lock_all, on=True),
        partial(_has_locks, on=False),
    ),
    Edit(
        "unlock_all",
        _row("&Unlock All"),
        partial(_lock_all, on=False),
        partial(_has_locks, on=True),
    ),
    Edit("use_proposed_names", _row("Use the Proposed &Names"), use_proposed_names, _has_nameless),
    Edit(
        "find_anew", _row("&Find Colours Anew"), lambda session: session.find_anew(), _can_find_anew
    ),
)
SORTS: tuple[Edit, ...] = tuple(
    Edit(f"sort_{order.name}", order.title, partial(sort, order=order), _can_sort, context="Orders")
    for order in ORDERS
)
