"""The palette on the clipboard: as text of several kinds, or as a picture."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QGuiApplication, QImage

from tintype.errors import TintypeError
from tintype.gui import messages
from tintype.gui.handiwork import Edit
from tintype.gui.proposals import named
from tintype.gui.session import Message, Session
from tintype.palette.formats import WRITABLE, PaletteFormat, css, gpl, hexes, json, python, strip
from tintype.palette.save import encode

#: Those that are asked for most.
_MAIN = hexes.FORMAT, css.FORMAT, json.FORMAT, python.FORMAT, gpl.FORMAT, strip.FORMAT


def copy_hexes(session: Session) -> None:
    """The selected colours in hex, a line each; without a selection all of them."""
    all_of_them = session.palette_now.hexes
    places = [place for place in session.look.chosen if place < len(all_of_them)]
    chosen = [all_of_them[place] for place in places] or all_of_them
    if chosen:
        QGuiApplication.clipboard().setText("\n".join(chosen))
        text = _tr("Copied {0}") if len(chosen) == 1 else _tr("Copied {0} and {1} more")
        _say(session, text, chosen[0], len(chosen) - 1)


def copy_as(session: Session, format: PaletteFormat) -> None:
    """The whole palette as a file of this format would have it, with the names that are shown."""
    try:
        content, _ = encode(named(session.palette_now), format)
        _, notes = format.fit(session.palette_now)  # what becomes of a proposed name is no loss
    except TintypeError as error:
        session.said.emit(Message(messages.told(error)))
        return
    lost = messages.joined(*map(messages.told, notes))
    if format.is_text:
        QGuiApplication.clipboard().setText(content.decode())
    else:
        QGuiApplication.clipboard().setImage(QImage.fromData(content))
    _say(session, _tr("Copied the palette as {0}"), title(format), also=lost)


def title(format: PaletteFormat) -> str:
    return QCoreApplication.translate("Formats", format.title)


def _tr(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Copies", text))


def _say(session: Session, text: str, *fields: object, also: str = "") -> None:
    sentence = QCoreApplication.translate("Copies", text).format(*fields)
    if also:
        sentence = QCoreApplication.translate("Copies", "{0}. {1}").format(sentence, also)
    session.said.emit(Message(sentence))


def _has_palette(session: Session) -> bool:
    return len(session.palette_now) > 0


def _row(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Actions", text))


COPY_HEXES = Edit("copy_hexes", _row("&Copy Hex"), copy_hexes, _has_palette, "", ("Space",))


def _copies(formats: Iterable[PaletteFormat]) -> tuple[Edit, ...]:
    return tuple(
        Edit(
            f"copy_{format.name}",
            format.title,
            partial(copy_as, format=format),
            _has_palette,
            context="Formats",
        )
        for format in formats
    )


#: The whole palette: as it is copied most, and as all other text.
COPIES = _copies(_MAIN)
MORE_COPIES = _copies(member for member in WRITABLE if member.is_text and member not in _MAIN)
