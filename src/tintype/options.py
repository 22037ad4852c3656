"""A parameter is declared once: what it is called, what it may be, and why one would turn it.

The command line, the form in the window, presets and the tests of bad values all follow from these.
"""

import math
import re
from abc import ABC, abstractmethod
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from typing import Any

from tintype.errors import BadChoice, BadColor, BadColors, BadNumber

_WHOLE_NUMBER = re.compile(r"[+-]?[0-9]{1,18}")
_HEX_COLOR = re.compile(r"#?(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
_HEX_COLOR_WITH_ALPHA = re.compile(r"#?[0-9a-fA-F]{8}")


class Group(Enum):
    """Where a form shows an option."""

    MAIN = "main"
    MORE = "more"
    #: Not in a form: it is set in another way.
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, kw_only=True)
class Option(ABC):
    """One parameter: ``name`` in code, ``flags`` in a terminal, ``label`` in sentences and forms."""

    name: str
    flags: tuple[str, ...]
    label: str
    default: Any
    why: str
    group: Group = Group.MORE

    @abstractmethod
    def check(self, value: Any) -> Any:
        """The value in its own type; raises a `BadRequest` that says what it must be."""


@dataclass(frozen=True, kw_only=True)
class Integer(Option):
    """A whole number from ``low`` to ``high``, both included; or one of a few ``words``."""

    low: int
    high: int
    words: tuple[str, ...] = ()

    def check(self, value: Any) -> int | str:
        if isinstance(value, str) and value in self.words:
            return value
        number = int(str(value)) if _WHOLE_NUMBER.fullmatch(str(value)) else None
        if number is None or not self.low <= number <= self.high:
            kind = " or ".join([*self.words, "a whole number"])
            raise BadNumber(label=self.label, kind=kind, low=self.low, high=self.high, got=value)
        return number


@dataclass(frozen=True, kw_only=True)
class Number(Option):
    """A number from ``low`` to ``high``, both included."""

    low: float
    high: float

    def check(self, value: Any) -> float:
        number = math.nan
        if isinstance(value, int | float | str) and not isinstance(value, bool):
            with suppress(ValueError, OverflowError):
                number = float(value)
        if not self.low <= number <= self.high:
            low, high = f"{self.low:g}", f"{self.high:g}"
            raise BadNumber(label=self.label, kind="a number", low=low, high=high, got=value)
        return number


@dataclass(frozen=True, kw_only=True)
class Switch(Option):
    """On or off."""

    def check(self, value: Any) -> bool:
        if not isinstance(value, bool):
            raise BadChoice(label=self.label, choices="true, false", got=value)
        return value


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
        return _as_hex(text)


@dataclass(frozen=True, kw_only=True)
class Colors(Option):
    """Colours, each once, in their order; "#rrggbbaa" too if ``alpha``."""

    alpha: bool = False

    def check(self, value: Any) -> tuple[str, ...]:
        if not isinstance(value, list | tuple):
            raise BadColors(label=self.label, got=value)
        for each in value:
            text = str(each).strip()
            has_alpha = self.alpha and _HEX_COLOR_WITH_ALPHA.fullmatch(text)
            if not has_alpha and not _HEX_COLOR.fullmatch(text):
                raise BadColor(label=self.label, got=each)
        return tuple(dict.fromkeys(_as_hex(str(each).strip()) for each in value))


def _as_hex(text: str) -> str:
    digits = text.lstrip("#").lower()
    if len(digits) == 3:
        digits = "".join(2 * digit for digit in digits)
    return f"#{digits.removesuffix('ff') if len(digits) == 8 else digits}"
