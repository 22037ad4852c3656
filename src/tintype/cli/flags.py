"""Recipe options as flags, and the flags that commands share."""

from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import click
from click.core import ParameterSource

from tintype import quantize
from tintype.batch import choices as batch
from tintype.cli import show
from tintype.cli.sections import LAST, Flag
from tintype.cli.types import OptionType, RectangleType
from tintype.errors import PaletteWithMethod
from tintype.image import saving
from tintype.image.animations import AnimationFormat
from tintype.image.formats import ImageFormat
from tintype.image.saving import Saving
from tintype.options import Choice, Colors, Group, Integer, Need, Number, Option, Patterns, Switch
from tintype.palette.formats import READABLE
from tintype.palette.load import load as load_palette
from tintype.preset import BUILT_IN
from tintype.preset import find as find_preset
from tintype.quantize.parameters import GENERAL, INIT, PARAMETERS
from tintype.recipe import DITHER, METHOD, N_COLORS, N_COLORS_INDEXED, OPTIONS, Recipe, users_of
from tintype.threads import MOST_THREADS, set_threads

Command = TypeVar("Command", bound=Callable[..., Any])

FILE = click.Path(path_type=Path)
_RECIPE, _MORE, _OF_METHODS = "Recipe", "More of the recipe", "Parameters of methods"
_FILE, _FOLDER = "The file", "The folder"
_FIXED = next(method.name for method in quantize.METHODS if method.takes_palette)

_preset = click.option(
    "--preset", type=FILE, metavar="FILE|NAME", cls=Flag, section=_RECIPE,
    help="A saved recipe, or one of "
    + "; ".join(f"{member.name}: {member.why}" for member in BUILT_IN)
    + ". What other flags say goes before it.",
)  # fmt: skip
_palette = click.option(
    "--palette", "palette_file", type=FILE, metavar="FILE", cls=Flag, section=_RECIPE,
    help="Take the colours of this palette file as they are; or with --init given, begin at them. "
    f"Read are {', '.join(member.title for member in READABLE)}.",
)  # fmt: skip
_THREADS = Integer(
    name="threads",
    flags=("--threads",),
    label="Number of threads",
    default=None,
    low=1,
    high=MOST_THREADS,
    why="At most so many at once; the result is the same.",
)
_threads = click.option(
    *_THREADS.flags, type=OptionType(_THREADS), cls=Flag, section=LAST, expose_value=False,
    callback=lambda ctx, parameter, value: set_threads(value),
    help=f"{_THREADS.why}  [default: all cores]",
)  # fmt: skip
_FRAME = Integer(
    name="frame",
    flags=("--frame",),
    label="Number of the frame",
    default=None,
    low=1,
    high=10**6,
    why="Of an animation, or of several pages, take this one only, counted from 1.",
)
frame = click.option(
    *_FRAME.flags, type=OptionType(_FRAME), cls=Flag, section=LAST,
    help=f"{_FRAME.why}  [default: all frames]",
)  # fmt: skip
selection = click.option(
    "--select", "selection", type=RectangleType(), cls=Flag, section=_RECIPE,
    help="Find the colours of this part of the image, counted in pixels from its upper left corner.",
)  # fmt: skip
allow_large = click.option(
    "--allow-large", is_flag=True, cls=Flag, section=LAST,
    help="Open images of more than 178 megapixels.",
)  # fmt: skip
force = click.option(
    "--force", is_flag=True, cls=Flag, section=LAST, help="Allow OUT to be an input itself."
)
json_report = click.option(
    "--json", "as_json", is_flag=True, cls=Flag, section=LAST,
    help="Print one JSON object on standard output: n_colors, n_colors_asked, n_distinct, "
    "mse_rgb_sum, psnr, delta_e_2000_mean, palette, shares, seconds, output_bytes, n_frames.",
)  # fmt: skip


def recipe_flags(
    *, indexed: bool, without: tuple[Option, ...] = ()
) -> Callable[[Command], Command]:
    """One flag for each option of a recipe, but those that make no difference to a command.

    ``indexed``: for what an indexed image can hold; where there is none, there is nothing to dither.
    """
    options = [
        option
        for option in OPTIONS
        if option.flags and option not in without and (indexed or not _dithers(option))
    ]

    def decorate(command: Command) -> Command:
        command = _threads(command)
        for section in (_OF_METHODS, _MORE, _RECIPE):
            if section == _RECIPE:
                command = _palette(_preset(command))
            for option in reversed(options):
                if _section(option) == section:
                    command = _flag(option, indexed)(command)
        return command

    return decorate


def _dithers(option: Option) -> bool:
    return option is DITHER or any(need.option is DITHER for need in option.needs)


def _section(option: Option) -> str:
    if option in saving.OPTIONS:
        return _FILE
    if option in batch.OPTIONS:
        return _FOLDER
    if option in PARAMETERS and option not in GENERAL:
        return _OF_METHODS
    return _MORE if option.group is Group.MORE else _RECIPE


def _flag(option: Option, indexed: bool) -> Callable[[Command], Command]:
    if indexed and option is N_COLORS:
        option = N_COLORS_INDEXED
    make = partial(click.option, cls=Flag, section=_section(option))
    if isinstance(option, Switch):
        names = f"{option.flags[-1]}/--no-{option.flags[-1][2:]}"
        return make(names, option.name, default=option.default, help=_help(option))
    more: dict[str, Any] = {"default": option.default, "show_default": True}
    if isinstance(option, Colors | Patterns):
        more = {"multiple": True}
    return make(*option.flags, option.name, type=OptionType(option), help=_help(option), **more)


def _help(option: Option) -> str:
    users = users_of(option) if _section(option) == _OF_METHODS else ()
    sentences = [f"{option.label} ({', '.join(users)})." if users else f"{option.label}."]
    if isinstance(option, Integer):
        sentences.append(f"{option.low} to {option.high}.")
    if isinstance(option, Number):
        sentences.append(f"{option.low:g} to {option.high:g}.")
    sentences.append(option.why)
    if isinstance(option, Choice) and option.details:
        pairs = zip(option.choices, option.details, strict=True)
        sentences.append("; ".join(f"{choice}: {detail}" for choice, detail in pairs) + ".")
    if isinstance(option, Colors | Patterns):
        sentences.append("Can be given several times.")
    return " ".join(sentences)


def saving_flags(command: Command) -> Command:
    """One flag for each choice of how a reduced image is written."""
    for option in reversed(saving.OPTIONS):
        command = _flag(option, indexed=True)(command)
    return command


def batch_flags(command: Command) -> Command:
    """One flag for each choice of a batch."""
    for option in reversed(batch.OPTIONS):
        command = _flag(option, indexed=True)(command)
    return command


def to_choices(values: dict[str, Any]) -> batch.Choices:
    """Takes the choices of a batch out of a command's parameters; tells what was typed for nothing."""
    chosen = batch.Choices(**{option.name: values.pop(option.name) for option in batch.OPTIONS})
    for option in batch.OPTIONS:
        for need in option.needs:
            is_met = getattr(chosen, need.option.name) in need.values
            if not is_met and getattr(chosen, option.name) != option.default:
                missing = f"{need.option.flags[0]} {' or '.join(need.values)}"
                click.echo(f"{option.flags[-1]} does nothing without {missing}.", err=True)
    return chosen


def to_saving(values: dict[str, Any]) -> Saving:
    """Takes out of a command's parameters how to write."""
    return Saving(**{option.name: values.pop(option.name) for option in saving.OPTIONS})


def tell_idle(chosen: Saving, format: ImageFormat | AnimationFormat) -> None:
    """Say which choices of how to write were made for nothing, as a format has no use for them."""
    for option in saving.OPTIONS:
        is_made = getattr(chosen, option.name) != option.default
        if is_made and option not in format.options:
            click.echo(f"{option.flags[-1]} does nothing for {format.title}.", err=True)


def to_recipe(values: dict[str, Any], *, one_method: bool = True) -> Recipe:
    """Takes the recipe's values out of a command's parameters.

    What was typed goes before the preset, and the preset before the defaults. What was typed and
    does nothing is told; with more than ``one_method`` each has a use for something else.
    """
    source = click.get_current_context().get_parameter_source
    given = {option.name: values.pop(option.name) for option in OPTIONS if option.name in values}
    typed = {
        name: value for name, value in given.items() if source(name) is ParameterSource.COMMANDLINE
    }
    preset, palette = values.pop("preset"), values.pop("palette_file")
    chosen = (asdict(find_preset(preset)) if preset else {}) | typed
    if palette:
        chosen |= _with_palette(palette, typed, chosen)
    recipe = Recipe(**chosen)
    recipe.check_palette()
    for option in OPTIONS:
        if one_method and option.name in typed and (unmet := recipe.unmet(option)):
            click.echo(f"{option.flags[-1]} does nothing {_without(unmet[0], recipe)}.", err=True)
    return recipe


def _with_palette(path: Path, typed: dict[str, Any], chosen: dict[str, Any]) -> dict[str, Any]:
    """What a palette file makes of a recipe: its colours as they are, or to begin at."""
    is_start = chosen.get(INIT.name) == "given"
    if not is_start and typed.get(METHOD.name, _FIXED) != _FIXED:
        raise PaletteWithMethod(method=typed[METHOD.name])
    palette = load_palette(path)
    for sentence in palette.notes:
        show.note(f"{path.name}: {sentence}")
    return {"palette": palette.hexes} | ({} if is_start else {METHOD.name: _FIXED})


def _without(need: Need, recipe: Recipe) -> str:
    """What is missing, in the words of the command line."""
    other, flag = need.option, need.option.flags[0]
    if other is METHOD and recipe.method == _FIXED:
        return "with a given palette"
    is_any = isinstance(other, Choice) and {*need.values, other.default} == {*other.choices}
    if is_any and len(need.values) != 1:
        return f"without {flag}"
    return f"without {flag} {' or '.join(need.values)}"


def recipe_files() -> tuple[Path, ...]:
    """The files that a command's recipe comes from; they are inputs as well."""
    given = click.get_current_context().params
    return tuple(path for name in ("preset", "palette_file") if (path := given.get(name)))
