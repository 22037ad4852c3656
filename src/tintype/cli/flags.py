"""Recipe options as flags, and the flags that commands share."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click
from click.core import ParameterSource

from tintype.options import Choice, Colors, Integer, Number, Option, Switch
from tintype.recipe import MATTE, N_COLORS, N_COLORS_INDEXED, OPTIONS, Recipe

Command = TypeVar("Command", bound=Callable[..., Any])


class _OptionType(click.ParamType[Any]):
    """A value checked by its declaration; the error is the declaration's own sentence."""

    def __init__(self, option: Option) -> None:
        self.option = option
        self.name = "number" if isinstance(option, Integer | Number) else option.name

    def convert(self, value: Any, param: Any, ctx: Any) -> Any:
        if isinstance(self.option, Colors):
            return self.option.check([value])[0]
        return self.option.check(value)

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        option = self.option
        if isinstance(option, Choice):
            return "|".join(option.choices)
        if isinstance(option, Integer):
            return "|".join(["N", *option.words])
        return "X" if isinstance(option, Number) else "#RRGGBB"


def recipe_flags(*, indexed: bool) -> Callable[[Command], Command]:
    """One flag for each option of a recipe; ``indexed`` for what an indexed image can hold."""

    def decorate(command: Command) -> Command:
        for option in reversed(OPTIONS):
            limited = N_COLORS_INDEXED if indexed and option is N_COLORS else option
            if option.flags:
                command = _flag(limited)(command)
        return command

    return decorate


def _flag(option: Option) -> Callable[[Command], Command]:
    limits = ""
    shown: bool | str = True
    if isinstance(option, Integer | Number):
        limits = f" {option.low:g} to {option.high:g}."
        shown = f"{option.default:g}" if isinstance(option.default, float) else True
    help = f"{option.label}.{limits} {option.why}"
    if isinstance(option, Switch):
        return click.option(*option.flags, option.name, is_flag=True, help=help)
    repeats = isinstance(option, Colors)
    return click.option(
        *option.flags,
        option.name,
        type=_OptionType(option),
        default=None if repeats else option.default,
        multiple=repeats,
        show_default=shown and not repeats,
        help=f"{help} Can be given several times." if repeats else help,
    )


def to_recipe(values: dict[str, Any]) -> Recipe:
    """Takes the recipe's values out of a command's parameters."""
    source = click.get_current_context().get_parameter_source
    chosen = {option.name: values.pop(option.name) for option in OPTIONS if option.flags}
    typed = {name for name in chosen if source(name) is ParameterSource.COMMANDLINE}
    recipe = Recipe(**chosen)
    if recipe.alpha != "matte" and MATTE.name in typed:
        click.echo("--matte does nothing without --alpha matte.", err=True)
    return recipe


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
