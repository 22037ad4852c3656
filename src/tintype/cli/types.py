"""How the value of a flag is read; what is wrong with it is said by whoever declares it."""

import re
from typing import Any

import click

from tintype.errors import BadChoice, BadRectangle
from tintype.image.selection import Rectangle
from tintype.options import Choice, Colors, Integer, Number, Option, Patterns, Template
from tintype.palette.formats import WRITABLE, PaletteFormat

_RECTANGLE = re.compile(r" *(\d{1,9}) *, *(\d{1,9}) *, *(\d{1,9}) *, *(\d{1,9}) *", re.ASCII)


class OptionType(click.ParamType[Any]):
    """A value checked by its declaration."""

    def __init__(self, option: Option) -> None:
        self.option = option
        self.name = option.name

    def convert(self, value: Any, param: Any, ctx: Any) -> Any:
        if isinstance(self.option, Colors | Patterns):  # one of several; click collects them
            return self.option.check([value])[0]
        return self.option.check(value)

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        option = self.option
        if isinstance(option, Choice):
            return "|".join(option.choices)
        if isinstance(option, Integer):
            return "|".join(["N", *option.words])
        if isinstance(option, Patterns | Template):
            return "PATTERN"
        return "X" if isinstance(option, Number) else "#RRGGBB"


class RectangleType(click.ParamType[Rectangle]):
    """X,Y,WIDTH,HEIGHT."""

    name = "rectangle"

    def convert(self, value: Any, param: Any, ctx: Any) -> Rectangle:
        match = _RECTANGLE.fullmatch(value)
        rectangle = Rectangle(*map(int, match.groups())) if match else None
        if not rectangle or not rectangle.width or not rectangle.height:
            raise BadRectangle(got=value)
        return rectangle

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        return "X,Y,WIDTH,HEIGHT"


class PaletteFormatType(click.ParamType[PaletteFormat]):
    """The name of a palette format that is written."""

    name = "format"

    def convert(self, value: Any, param: Any, ctx: Any) -> PaletteFormat:
        for member in WRITABLE:
            if value in (member, member.name):
                return member
        names = ", ".join(member.name for member in WRITABLE)
        raise BadChoice(label="Palette format", choices=names, got=value)

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        return "|".join(member.name for member in WRITABLE)
