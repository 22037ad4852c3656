"""A parameter is declared once: what it is called, what it may be, and why one would turn it.

The command line, the form in the window, presets and the tests of bad values all follow from these.
"""

import math
import re
import string
from abc import ABC, abstractmethod
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from typing import Any

from tintype.errors import BadChoice, BadColor, BadColors, BadNumber, BadText
from tintype.sentence import Sentence

_WHOLE_NUMBER = re.compile(r"[+-]?[0-9]{1,18}")
_DECIMAL_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?")
_HEX_COLOR = re.compile(r"#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")
#: What no system, or not every one, has in the name of a file.
_NOT_IN_A_NAME = frozenset('/\\:*?"<>|')
#: Of a value that is refused, a sentence quotes so many characters.
_MOST_SHOWN = 60


class Group(Enum):
    """Where a form shows an option."""

    MAIN = "main"
    MORE = "more"
    #: Not in a form: it is set in another way.
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, kw_only=True)
class Option(ABC):
    """One parameter: ``name`` in code, ``flags`` in a terminal, ``label`` in sentences and forms.

    Where one of its ``needs`` is not met, its value makes no difference.
    """

    name: str
    flags: tuple[str, ...]
    label: str
    default: Any
    why: str
    group: Group = Group.MORE
    needs: tuple["Need", ...] = ()

    @abstractmethod
    def check(self, value: Any) -> Any:
        """The value in its own type; raises a `BadRequest` that says what it must be."""


@dataclass(frozen=True)
class Need:
    """That ``option`` has one of ``values``."""

    option: Option
    values: tuple[Any, ...]


@dataclass(frozen=True, kw_only=True)
class Integer(Option):
    """A whole number from ``low`` to ``high``, both included; or one of a few ``words``."""

    low: int
    high: int
    words: tuple[str, ...] = ()

    def check(self, value: Any) -> int | str:
        if isinstance(value, str) and value in self.words:
            return value
        text = _shown(value)
        number = int(text) if _WHOLE_NUMBER.fullmatch(text) else None
        if number is None or not self.low <= number <= self.high:
            low, high = self.low, self.high
            raise BadNumber(label=self.label, kind=self._kind(), low=low, high=high, got=text)
        return number

    def _kind(self) -> Sentence:
        if not self.words:
            return Sentence("a whole number")
        return Sentence("{words} or a whole number", words=" or ".join(self.words))


@dataclass(frozen=True, kw_only=True)
class Number(Option):
    """A number from ``low`` to ``high``, both included; ``low`` may mean off."""

    low: float
    high: float
    low_is_off: bool = False

    def check(self, value: Any) -> float:
        number = math.nan
        is_written = isinstance(value, str) and _DECIMAL_NUMBER.fullmatch(value)
        if is_written or (isinstance(value, int | float) and not isinstance(value, bool)):
            with suppress(OverflowError):
                number = float(value)
        if not self.low <= number <= self.high:
            low, high = f"{self.low:g}", f"{self.high:g}"
            kind, got = Sentence("a number"), _shown(value)
            raise BadNumber(label=self.label, kind=kind, low=low, high=high, got=got)
        return number + 0.0  # -0.0 becomes 0.0


@dataclass(frozen=True, kw_only=True)
class Switch(Option):
    """On or off."""

    def check(self, value: Any) -> bool:
        if not isinstance(value, bool):
            raise BadChoice(label=self.label, choices="true, false", got=_shown(value))
        return value


@dataclass(frozen=True, kw_only=True)
class Choice(Option):
    """One of a list of words.

    In the same order: ``titles`` are what a form calls them, ``details`` why one would take each, in
    half a sentence; no details where ``why`` says it all.
    """

    choices: tuple[str, ...]
    titles: tuple[str, ...]
    details: tuple[str, ...] = ()

    def check(self, value: Any) -> str:
        if value not in self.choices:
            raise BadChoice(label=self.label, choices=", ".join(self.choices), got=_shown(value))
        return str(value)


@dataclass(frozen=True, kw_only=True)
class Color(Option):
    """An opaque colour, kept as "#rrggbb"; "#rgb" and a missing "#" are understood."""

    def check(self, value: Any) -> str:
        text = _hex_digits(value)
        if len(text) != 6:
            raise BadColor(label=self.label, got=_shown(value))
        return f"#{text}"


@dataclass(frozen=True, kw_only=True)
class Colors(Option):
    """Colours, each once, in their order; "#rrggbbaa" too, from ``least_alpha`` (0 to 255) on."""

    least_alpha: int = 255

    def check(self, value: Any) -> tuple[str, ...]:
        if not isinstance(value, list | tuple):
            raise BadColors(label=self.label, got=_shown(value))
        return tuple(dict.fromkeys(self._check_one(each) for each in value))

    def _check_one(self, value: Any) -> str:
        text = _hex_digits(value)
        if not text or int(text[6:] or "ff", 16) < self.least_alpha:
            raise BadColor(label=self.label, got=_shown(value))
        return f"#{text[:6] if text.endswith('ff', 6) else text}"


@dataclass(frozen=True, kw_only=True)
class Patterns(Option):
    """Patterns of file names such as "*.png", each once, in their order."""

    def check(self, value: Any) -> tuple[str, ...]:
        if not isinstance(value, list | tuple):
            raise self._bad(value)
        return tuple(dict.fromkeys(self._check_one(each) for each in value))

    def _check_one(self, value: Any) -> str:
        if not isinstance(value, str) or not value.strip() or "\0" in value:
            raise self._bad(value)
        return value.strip()

    def _bad(self, value: Any) -> BadText:
        kind = Sentence("patterns of file names such as *.png")
        return BadText(label=self.label, kind=kind, got=_shown(value))


@dataclass(frozen=True, kw_only=True)
class Template(Option):
    """How files are called: a name with ``fields`` in braces; the first of them must be there."""

    fields: tuple[str, ...]

    def check(self, value: Any) -> str:
        if not isinstance(value, str) or not self._is_name(value):
            fields = ", ".join(f"{{{field}}}" for field in self.fields)
            kind = Sentence(
                "a file name without a folder that has {first} in it, and of {fields} what you like",
                first=f"{{{self.fields[0]}}}",
                fields=fields,
            )
            raise BadText(label=self.label, kind=kind, got=_shown(value))
        return value

    def _is_name(self, value: str) -> bool:
        try:
            parts = list(string.Formatter().parse(value))
        except ValueError:
            return False
        names = [name for _, name, _, _ in parts if name is not None]
        is_plain = all(not form and not conversion for _, _, form, conversion in parts)
        text = "".join(literal for literal, _, _, _ in parts)
        is_name = text.isprintable() and not _NOT_IN_A_NAME & set(text)
        known = self.fields[0] in names and set(names) <= set(self.fields)
        return known and is_plain and is_name and value[0] not in " ." and value[-1] not in " ."


def _hex_digits(value: Any) -> str:
    """Six or eight digits in lower case; none if it is no colour."""
    match = _HEX_COLOR.fullmatch(value.strip()) if isinstance(value, str) else None
    digits = match[1].lower() if match else ""
    return "".join(2 * digit for digit in digits) if len(digits) == 3 else digits


def _shown(value: Any) -> str:
    """How a sentence quotes a value."""
    try:
        text = str(value)
    except ValueError:  # a whole number of more than 4300 digits
        return Sentence("a number of thousands of digits")
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…"
