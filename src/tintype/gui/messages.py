"""What the core says, in the words of the window."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from tintype.options import Choice, Option
from tintype.recipe import OPTIONS

#: Longer values are cut.
_LONGEST = 24


def of_changes(changes: Mapping[str, Any]) -> str:
    """Options of a recipe with their new values, in few words."""
    return ", ".join(
        f"{translate(option.label)}: {of_value(option, changes[option.name])}"
        for option in OPTIONS
        if option.name in changes
    )


def of_value(option: Option, value: Any) -> str:
    """The value of an option as a form shows it."""
    if isinstance(value, bool):
        on, off = ("on", "off")
        return QCoreApplication.translate("Messages", on if value else off)
    if isinstance(option, Choice):
        return translate(option.titles[option.choices.index(value)])
    text = f"{value:g}" if isinstance(value, float) else str(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def translate(text: str) -> str:
    """A label or a title of an option."""
    return QCoreApplication.translate("Options", text)
