"""Numbers as the language of the window writes them."""

import re

from PySide6.QtCore import QLocale

#: A number, or the field where it will stand, before its unit.
_BEFORE_UNIT = re.compile(r"(?<=[\d}]) (?=(?:[kMG]?B|%|m?s|dB|dpi)(?!\w))")
_NO_BREAK = "\N{NO-BREAK SPACE}"


def figure(value: float, form: str = "") -> str:
    """A number in a form of Python's format language: "" or ",", ".1f", "g"."""
    return written(format(value, form))


def written(figures: str) -> str:
    """What stands there as in English: "1,234.5" or "4.54:1"."""
    locale = QLocale()
    signs: dict[str, str | int | None] = {
        ",": locale.groupSeparator(),
        ".": locale.decimalPoint(),
    }
    return figures.translate(str.maketrans(signs))


def unbroken(form: str) -> str:
    """A text, or a form for one, whose numbers stay on one line with their units.

    Of a form this is to be asked before its fields are filled: what stands in them, such as the name of
    a file, stays as it is.
    """
    return _BEFORE_UNIT.sub(_NO_BREAK, form)
