"""A parameter is declared once: what it is called, what it may be, and why one would turn it.

The command line, the form in the window, presets and the tests of bad values all follow from these.
"""

import re
from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Any

from tintype.errors import BadChoice, BadColor, BadNumber

_WHOLE_NUMBER = re.compile(r"[+-]?[0-9]{1,18}")
_HEX_COLOR = re.compile(r"#?(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")


@dataclass(frozen=True, kw_only=True)
class Option(ABC):
    """One parameter: ``name`` in code, ``flags`` in a terminal, ``label`` in sentences and forms."""

    name: str
    flags: tuple[str, ...]
    label: str
    default: Any
    why: str

    @abstractmethod
    def check(self, value: Any) -> Any:
        """The value in its own type; raises a `BadRequest` that says what it must be."""


@dataclass(frozen=True, kw_only=True)
class Integer(Option):
    """A whole number from ``low`` to ``high``, both included."""

    low: int
    high: int

    def check(self, value: Any) -> int:
        number = int(str(value)) if _WHOLE_NUMBER.fullmatch(str(value)) else None
        if number is None or not self.low <= number <= self.high:
            raise BadNumber(
                label=self.label, kind="a whole number", low=self.low, high=self.high, got=value
            )
        return number


@dataclass(frozen=True, kw_only=True)
class Choice(Option):
    """One of a list of words; ``titles`` are what a form calls them, in the same order."""

    choices: tuple[str, ...]
    titles: tuple[str, ...]

    def check(self, value: Any) -> str:
        if value not in self.choices:
            raise BadChoice(label=self.label, choices=", ".join(self.choices), got=value)
        return str(value)


@dataclass(frozen=True, kw_only=True)
class Color(Option):
    """An opaque colour, kept as "#rrggbb"; "#rgb" and a missing "#" are understood."""

    def check(self, value: Any) -> str:
        text = str(value).strip()
        if not _HEX_COLOR.fullmatch(text):
            raise BadColor(label=self.label, got=value)
        digits = text.lstrip("#").lower()
        if len(digits) == 3:
            digits = "".join(2 * digit for digit in digits)
        return f"#{digits}"
