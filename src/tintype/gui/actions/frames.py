"""Going through an animation."""

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tintype.gui.actions.row import Row, Window
from tintype.gui.session import Session


def _ask(name: str, window: Window) -> None:
    """What is before us answers: it knows where it is."""
    window.session.look.asked.emit(name)


def _has_frames(session: Session) -> bool:
    return bool(session.opened and session.opened.film)


def _can_play(session: Session) -> bool:
    return bool(session.opened and session.opened.moving)


def _is_alone(session: Session) -> bool:
    return _has_frames(session) and not _can_play(session)


def _tr(text: str) -> str:
    """Marks a text of the table for translation; `build` translates it."""
    return str(QT_TRANSLATE_NOOP("Actions", text))


ROWS: tuple[Row, ...] = (
    Row("play", _tr("Pla&y or Pause"), partial(_ask, "play"), ("Ctrl+Space",), "", _can_play),
    Row(
        "next_frame",
        _tr("&Next Frame"),
        partial(_ask, "next_frame"),
        ("Alt+Right",),
        "",
        _has_frames,
    ),
    Row(
        "previous_frame",
        _tr("Pre&vious Frame"),
        partial(_ask, "previous_frame"),
        ("Alt+Left",),
        "",
        _has_frames,
    ),
    Row(
        "frame_alone",
        _tr("This Frame &Only"),
        partial(_ask, "frame_alone"),
        possible=_has_frames,
        checked=_is_alone,
    ),
)
