"""What the core says, in the language of the window.

Its errors and sentences are English templates with fields. The translations belong to the templates, so
that a field may stand wherever another language wants it.
"""

import re
from collections.abc import Mapping, Sequence
from string import Formatter
from typing import Any

from PySide6.QtCore import QCoreApplication

from tintype.errors import TintypeError
from tintype.gui.figures import figure, unbroken
from tintype.options import Choice, Option
from tintype.palette import Palette
from tintype.recipe import AUTO, OPTIONS
from tintype.sentence import Sentence

#: Longer values are cut.
_LONGEST = 24
#: Fields that are texts of the program themselves, and where their translations are.
_TEXTS = {"label": "Options", "method": "Options", "format": "Formats"}


def told(said: str | TintypeError) -> str:
    """An error or a sentence as the window says it; in English what has no translation."""
    if isinstance(said, TintypeError):
        said = said.sentence
    if not isinstance(said, Sentence):
        return said
    fields = {name: _field(name, value) for name, value in said.fields.items()}
    return _Formatter().format(unbroken(_translated(said.template)), **fields)


def joined(*sentences: str) -> str:
    """Sentences one after the other."""
    return " ".join(sentence for sentence in sentences if sentence)


def listed(items: Sequence[str]) -> str:
    """Things one after the other, with what a language puts between them; at least one."""
    first, *rest = items
    form = QCoreApplication.translate("Messages", "{first}, {rest}")
    return form.format(first=first, rest=listed(rest)) if rest else first


def of_palette(palette: Palette, n_before: int, *, waits: bool) -> str:
    """That a palette file is used now, or for the next image; and what is to be said of it."""
    n_colors = len(dict.fromkeys(palette.hexes))
    waiting = QCoreApplication.translate(
        "Messages", "Palette {0} with {1} colours: it is used for the next image that you open."
    )
    used = QCoreApplication.translate("Messages", "Palette {0} with {1} colours is used.")
    twice = QCoreApplication.translate("Messages", "Each colour is used once; the file has {0}.")
    best = QCoreApplication.translate("Messages", "They are those of {0} that fit the image best.")
    is_cut = len(palette) < n_before
    left_out = best if is_cut else twice if n_colors < n_before else ""
    said = (waiting if waits else used).format(palette.name, figure(n_colors))
    return joined(said, left_out.format(figure(n_before, ",")), *map(told, palette.notes))


def plain(text: str) -> str:
    """What a menu calls an action, without the letter to press ("打开(&O)…") and without dots."""
    return re.sub(r"\(&\w\)|&", "", text).rstrip("…")


def of_changes(changes: Mapping[str, Any]) -> str:
    """Options of a recipe with their new values, in few words."""
    form = QCoreApplication.translate("Messages", "{0}: {1}")
    return ", ".join(
        form.format(translate(option.label), of_value(option, changes[option.name]))
        for option in OPTIONS
        if option.name in changes
    )


def of_value(option: Option, value: Any) -> str:
    """The value of an option as a form shows it."""
    if isinstance(value, bool):
        on = QCoreApplication.translate("Messages", "on")
        return on if value else QCoreApplication.translate("Messages", "off")
    if isinstance(option, Choice):
        return translate(option.titles[option.choices.index(value)])
    if value == AUTO:
        return QCoreApplication.translate("Messages", "auto")
    text = figure(value, "g") if isinstance(value, float) else str(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def translate(text: str) -> str:
    """A label or a title of an option."""
    return QCoreApplication.translate("Options", text)


def _translated(template: str) -> str:
    found = QCoreApplication.translate("Messages", template)
    if found != template or template.endswith("."):
        return found
    # A sentence that is a part of another one has lost its full stop.
    whole = f"{template}."
    return QCoreApplication.translate("Messages", whole).removesuffix(".").removesuffix("。")


def _field(name: str, value: Any) -> Any:
    if isinstance(value, Sentence):
        return told(value)
    if isinstance(value, str) and name in _TEXTS:
        return QCoreApplication.translate(_TEXTS[name], value)
    return value


class _Formatter(Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, int | float):
            return figure(value, format_spec)
        return str(super().format_field(value, format_spec))
