"""Presets: a saved Recipe, as TOML that a person can read and change.

Only what differs from the defaults is written, so that a preset says what it is about.
"""

import tomllib
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from tintype.data import resource
from tintype.errors import (
    BadPreset,
    BadRequest,
    InputError,
    InputIsFolder,
    MissingInput,
    TintypeError,
    UnknownOption,
)
from tintype.files import read, write_atomically
from tintype.recipe import OPTIONS, Recipe
from tintype.sentence import Sentence

SUFFIX = ".toml"
VERSION = 1
#: Far more than a palette of 4096 colours takes.
_MOST_BYTES = 1_000_000


@dataclass(frozen=True)
class BuiltIn:
    """A preset that comes along.

    Attributes:
        name, title, why: on the command line, in a menu, and what one would take it for.
    """

    name: str
    title: str
    why: str

    @property
    def recipe(self) -> Recipe:
        return loads(resource(f"presets/{self.name}.toml").read_text("utf-8"))


BUILT_IN = (
    BuiltIn("design-palette", "Design palette", "8 clearly different colours, accents included"),
    BuiltIn("web-graphics", "Web graphics", "32 colours in calm areas, for small files"),
    BuiltIn("pixel-art", "Pixel art", "16 colours, only such as are in the image"),
    BuiltIn("photo", "Photo", "256 colours, with gradients kept smooth"),
)


def find(path: Path) -> Recipe:
    """The recipe of a preset that comes along, by its name, or else of a file; as `load`."""
    named = [member for member in BUILT_IN if member.name == str(path) and not path.exists()]
    return named[0].recipe if named else load(path)


def load(path: Path) -> Recipe:
    """The recipe of a preset file; raises `BadPreset`, with all that may be wrong with it."""
    try:
        return loads(read(path, _MOST_BYTES).decode("utf-8-sig"))
    except (InputError, BadRequest, ValueError, RecursionError) as error:
        raise BadPreset(path=path, reason=_reason(error)) from error


def loads(text: str) -> Recipe:
    """The recipe of a preset's text.

    Raises:
        BadRequest: an option or its value is not one of a recipe, or the version is not ours.
        ValueError, RecursionError: it is not TOML.
    """
    values = tomllib.loads(text)
    version = values.pop("version", None)
    if type(version) is not int or version != VERSION:
        raise ValueError(_of_version(version))
    names = [option.name for option in OPTIONS]
    for name in values:
        if name not in names:
            nearest = get_close_matches(name, names, 1, cutoff=0)[0]
            raise UnknownOption(name=name, nearest=nearest)
    return Recipe(**values)


def _of_version(version: Any) -> Sentence:
    if version is None:
        return Sentence("it has no line version = {ours}", ours=VERSION)
    return Sentence("its version must be {ours}; got {got}", ours=VERSION, got=str(version)[:20])


def _reason(error: Exception) -> str:
    match error:
        case MissingInput():
            return Sentence("there is no such file")
        case InputIsFolder():
            return Sentence("it is a folder")
        case UnicodeDecodeError():
            return Sentence("it is not UTF-8 text")
        case RecursionError():
            return Sentence("it is nested too deeply")
        case TintypeError():
            return error.sentence.clause
        case ValueError(args=(Sentence() as sentence,)):
            return sentence
    return str(error).removesuffix(".")


def save(path: Path, recipe: Recipe) -> None:
    """Write a preset; raises `NotWritten`."""
    write_atomically(path, dumps(recipe).encode())


def dumps(recipe: Recipe) -> str:
    """The text of a preset."""
    changed = {
        option.name: value
        for option in OPTIONS
        if (value := getattr(recipe, option.name)) != option.default
    }
    lines = [f"{name} = {_as_toml(value)}" for name, value in changed.items()]
    return "\n".join(["# A preset of Tintype", f"version = {VERSION}", *lines, ""])


def _as_toml(value: Any) -> str:
    """Numbers, switches, words of a choice, hex colours: none has what a string must escape."""
    if isinstance(value, tuple):
        return "[" + ", ".join(_as_toml(each) for each in value) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else repr(value)
