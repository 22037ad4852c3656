"""Numbers as the language of the window writes them."""

from PySide6.QtCore import QLocale


def figure(value: float, form: str = "") -> str:
    """A number in a form of Python's format language: "" or ",", ".1f", "g"."""
    locale = QLocale()
    signs: dict[str, str | int | None] = {
        ",": locale.groupSeparator(),
        ".": locale.decimalPoint(),
    }
    return format(value, form).translate(str.maketrans(signs))
