"""Recipe: every choice of one run, checked when it is made."""

from dataclasses import dataclass, fields, replace
from functools import cache

from tintype.color.spaces import SPACES, Space
from tintype.color.spaces import by_name as space_by_name
from tintype.color.srgb import from_hex
from tintype.dither import DITHERS
from tintype.errors import NoPalette
from tintype.options import Choice, Color, Colors, Group, Integer, Need, Number, Option, Switch
from tintype.palette.palette import MOST_COLORS
from tintype.quantize import METHODS, PARAMETERS, Parameters
from tintype.quantize import by_name as method_by_name
from tintype.quantize.parameters import INIT, REFINE, SEED
from tintype.sentence import Sentence

#: What an indexed image can hold; a palette file takes more.
MOST_INDEXED = 256
AUTO = "auto"

METHOD = Choice(
    name="method",
    flags=("--method",),
    label="Method",
    default="mini-batch",
    choices=tuple(method.name for method in METHODS),
    titles=tuple(method.title for method in METHODS),
    details=tuple(method.why for method in METHODS),
    why="How the colours are found.",
    group=Group.MAIN,
)
#: Of what a palette that is taken as it is leaves no choice.
_SEARCH = Need(METHOD, tuple(method.name for method in METHODS if not method.takes_palette))
N_COLORS = Integer(
    name="n_colors",
    flags=("-k", "--colors"),
    label="Number of colours",
    default=16,
    low=1,
    high=MOST_COLORS,
    words=(AUTO,),
    why="Fewer make a smaller file and a calmer palette; more keep gradients and small accents; auto "
    "takes the number that is recommended.",
    group=Group.MAIN,
    needs=(_SEARCH,),
)
N_COLORS_INDEXED = replace(N_COLORS, high=MOST_INDEXED)
MAX_ERROR = Number(
    name="max_error",
    flags=("--max-error",),
    label="Most error",
    default=0.0,
    low=0.0,
    high=100.0,
    low_is_off=True,
    why="With an automatic number: the fewest colours whose mean CIEDE2000 is at most this; 0 is off.",
    group=Group.MAIN,
    needs=(_SEARCH, Need(N_COLORS, (AUTO,))),
)
PALETTE = Colors(
    name="palette",
    flags=(),
    label="Palette",
    default=(),
    least_alpha=0,
    why="The colours of the fixed method, or those that a search begins at.",
    group=Group.ELSEWHERE,
)
SPACE = Choice(
    name="space",
    flags=("--space",),
    label="Space",
    default="srgb",
    choices=tuple(space.name for space in SPACES),
    titles=tuple(space.title for space in SPACES),
    details=tuple(space.why for space in SPACES),
    why="Where colours are compared.",
    group=Group.MAIN,
)
LIGHTNESS_WEIGHT = Number(
    name="lightness_weight",
    flags=("--lightness-weight",),
    label="Lightness weight",
    default=1.0,
    low=0.1,
    high=10.0,
    why="In Oklab and CIELAB, how much lightness counts against hue: less joins a colour with its "
    "shadows, more keeps light and shade apart.",
    needs=(Need(SPACE, ("oklab", "lab")),),
)
KEEP = Colors(
    name="keep",
    flags=("--keep",),
    label="Kept colour",
    default=(),
    least_alpha=1,
    why="A colour that stays exactly as it is; the others are found around it.",
    group=Group.ELSEWHERE,
    needs=(_SEARCH,),
)
RARE = Number(
    name="rare",
    flags=("--rare",),
    label="Rare colours",
    default=0.0,
    low=0.0,
    high=1.0,
    why="From 0, every pixel counts the same, to 1, every colour counts the same: keeps a small vivid "
    "accent that would be lost in a large area.",
    group=Group.MAIN,
    needs=(_SEARCH,),
)
MERGE = Number(
    name="merge",
    flags=("--merge",),
    label="Merge",
    default=0.0,
    low=0.0,
    high=50.0,
    low_is_off=True,
    why="Colours that differ by less than this (CIEDE2000; 2 is hardly seen) become one; 0 is off.",
    needs=(_SEARCH,),
)
SNAP = Switch(
    name="snap",
    flags=("--snap",),
    label="Colours of the image only",
    default=False,
    why="Each found colour becomes the nearest one that occurs in the image, instead of a mean of many.",
    needs=(_SEARCH,),
)
DITHER = Choice(
    name="dither",
    flags=("--dither",),
    label="Dither",
    default="none",
    choices=("none", *(dither.name for dither in DITHERS)),
    titles=("None", *(dither.title for dither in DITHERS)),
    details=("flat areas, as small as files can be", *(dither.why for dither in DITHERS)),
    why="Mixes palette colours in a pattern, so that gradients stay smooth; files grow by it.",
    group=Group.MAIN,
)
_DITHERED = Need(DITHER, DITHER.choices[1:])
DITHER_STRENGTH = Number(
    name="dither_strength",
    flags=("--dither-strength",),
    label="Dither strength",
    default=0.8,
    low=0.0,
    high=1.0,
    why="Less leaves calm areas calm; more keeps mean colours exactly and shows more dots.",
    group=Group.MAIN,
    needs=(_DITHERED,),
)
DITHER_LIGHT = Choice(
    name="dither_light",
    flags=("--dither-light",),
    label="Dither light",
    default="srgb",
    choices=("srgb", "linear"),
    titles=("sRGB", "Linear light"),
    why="Where the error is passed on. srgb: even to the eye; linear: as light mixes from afar, for "
    "patterns that are seen very small.",
    needs=(_DITHERED,),
)
ALPHA = Choice(
    name="alpha",
    flags=("--alpha",),
    label="Transparency",
    default="keep",
    choices=("keep", "matte"),
    titles=("Keep", "Put on matte"),
    why="keep: transparent pixels stay transparent; matte: the image is put on an opaque colour.",
    group=Group.MAIN,
)
MATTE = Color(
    name="matte",
    flags=("--matte",),
    label="Matte",
    default="#ffffff",
    why="The colour behind transparent pixels when transparency is not kept.",
    group=Group.MAIN,
    needs=(Need(ALPHA, ("matte",)),),
)

OPTIONS: tuple[Option, ...] = (
    N_COLORS,
    MAX_ERROR,
    METHOD,
    PALETTE,
    SPACE,
    LIGHTNESS_WEIGHT,
    DITHER,
    DITHER_STRENGTH,
    DITHER_LIGHT,
    RARE,
    KEEP,
    MERGE,
    SNAP,
    ALPHA,
    MATTE,
    *PARAMETERS,
)
#: Choices that speak of a palette, by the names of their options.
_OF_A_PALETTE = {
    (INIT.name, "given"),
    *((METHOD.name, method.name) for method in METHODS if method.takes_palette),
}


@cache
def needs(option: Option) -> tuple[Need, ...]:
    """All that an option needs: what it declares, and a method that has it as a parameter."""
    users = users_of(option)
    return (*option.needs, Need(METHOD, users)) if users else option.needs


def users_of(option: Option) -> tuple[str, ...]:
    """The names of the methods that an option is a parameter of; none for what is none."""
    if option is REFINE:
        return tuple(method.name for method in METHODS if method.refinable)
    if option is SEED:  # refinement has chance in it, whatever the method
        return _SEARCH.values
    return tuple(method.name for method in METHODS if option in method.parameters)


@dataclass(frozen=True, kw_only=True)
class Recipe(Parameters):
    """Every choice of one run: what colours are found, and how they are laid out.

    How a result is written is no part of it (see `tintype.image.saving`). A bad value
    raises a `BadRequest` that says what it must be.
    """

    n_colors: int | str = N_COLORS.default
    max_error: float = MAX_ERROR.default
    method: str = METHOD.default
    palette: tuple[str, ...] = PALETTE.default
    space: str = SPACE.default
    lightness_weight: float = LIGHTNESS_WEIGHT.default
    dither: str = DITHER.default
    dither_strength: float = DITHER_STRENGTH.default
    dither_light: str = DITHER_LIGHT.default
    rare: float = RARE.default
    keep: tuple[str, ...] = KEEP.default
    merge: float = MERGE.default
    snap: bool = SNAP.default
    alpha: str = ALPHA.default
    matte: str = MATTE.default

    def __post_init__(self) -> None:
        for option in OPTIONS:
            object.__setattr__(self, option.name, option.check(getattr(self, option.name)))

    def possible(self, option: Choice) -> tuple[str, ...]:
        """The choices that can be carried out: without a palette there are fewer."""
        return tuple(
            choice
            for choice in option.choices
            if self.palette or (option.name, choice) not in _OF_A_PALETTE
        )

    def check_palette(self) -> None:
        """Raises `NoPalette` if the recipe speaks of a palette and has none."""
        for option in (METHOD, INIT):
            value = getattr(self, option.name)
            if self.counts(option) and value not in self.possible(option):
                raise NoPalette(what=Sentence("{label} {value}", label=option.label, value=value))

    def check_indexed(self) -> None:
        """Raises `NoPalette`, or `BadNumber` if an indexed image cannot hold so many colours."""
        self.check_palette()
        takes_palette = method_by_name(self.method).takes_palette
        N_COLORS_INDEXED.check(len(self.palette) if takes_palette else self.n_colors)

    def counts(self, option: Option) -> bool:
        """Whether the value of an option makes a difference."""
        return not self.unmet(option)

    def unmet(self, option: Option) -> list[Need]:
        """What an option needs and does not have."""
        return [
            need for need in needs(option) if getattr(self, need.option.name) not in need.values
        ]

    @property
    def matte_rgb(self) -> tuple[int, int, int] | None:
        """The colour to put the image on; None if transparency is kept."""
        return from_hex(self.matte)[:3] if self.alpha == "matte" else None

    @property
    def measured_in(self) -> Space:
        """The space to cluster and to map in."""
        return space_by_name(self.space).weighted(self.lightness_weight)


assert {field.name for field in fields(Recipe)} == {option.name for option in OPTIONS}
