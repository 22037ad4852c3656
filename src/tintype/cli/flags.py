"""Recipe options as flags, and the flags that commands share."""

from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any, TypeVar

import click
from click.core import ParameterSource

from tintype.options import Choice, Integer, Option
from tintype.recipe import ALPHA, MATTE, N_COLORS, N_COLORS_INDEXED, OPTIONS, Recipe

Command = TypeVar("Command", bound=Callable[..., Any])


class _OptionType(click.ParamType[Any]):
    """A value checked by its declaration; the error is the declaration's own sentence."""

    def __init__(self, option: Option) -> None:
        self.option = option
        self.name = "number" if isinstance(option, Integer) else option.name

    def convert(self, value: Any, param: Any, ctx: Any) -> Any:
        return self.option.check(value)

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        option = self.option
        if isinstance(option, Choice):
            return "|".join(option.choices)
        return "N" if isinstance(option, Integer) else "#RRGGBB"


def recipe_flags(*, indexed: bool) -> Callable[[Command], Command]:
    """One flag for each option of a recipe; ``indexed`` for what an indexed image can hold."""

    def decorate(command: Command) -> Command:
        for option in reversed(OPTIONS):
            limited = N_COLORS_INDEXED if indexed and option is N_COLORS else option
            command = _flag(limited)(command)
        return command

    return decorate


def _flag(option: Option) -> Callable[[Command], Command]:
    limits = f" {option.low} to {option.high}." if isinstance(option, Integer) else ""
    return click.option(
        *option.flags,
        option.name,
        type=_OptionType(option),
        default=option.default,
        show_default=True,
        help=f"{option.label}.{limits} {option.why}",
    )


def to_recipe(values: dict[str, Any]) -> Recipe:
    """Takes the recipe's values out of a command's parameters."""
    source = click.get_current_context().get_parameter_source(MATTE.name)
    if values[ALPHA.name] != "matte" and source is ParameterSource.COMMANDLINE:
        click.echo("--matte does nothing without --alpha matte.", err=True)
    return Recipe(**{field.name: values.pop(field.name) for field in fields(Recipe)})


FILE = click.Path(path_type=Path)
allow_large = click.option(
    "--allow-large", is_flag=True, help="Open images of more than 178 megapixels."
)
force = click.option("--force", is_flag=True, help="Allow OUT to be the input itself.")
json_report = click.option(
    "--json",
    "as_json",
    is_flag=True,
    help="Print one JSON object on standard output: n_colors, n_colors_asked, n_distinct, "
    "mse_rgb_sum, psnr, delta_e_2000_mean, palette, shares, seconds, output_bytes.",
)
