"""Numbers as the language of the window writes them."""

from PySide6.QtCore import QLocale


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
