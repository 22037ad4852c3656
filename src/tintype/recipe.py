"""Recipe: every choice of one run, checked when it is made."""

from dataclasses import dataclass, fields, replace

from tintype.color.srgb import from_hex
from tintype.options import Choice, Color, Integer, Option
from tintype.quantize import METHODS

#: What an indexed image can hold; a palette file takes more.
MOST_INDEXED, MOST_COLORS = 256, 4096

N_COLORS = Integer(
    name="n_colors",
    flags=("-k", "--colors"),
    label="Number of colours",
    default=16,
    low=1,
    high=MOST_COLORS,
    why="Fewer make a smaller file and a calmer palette; more keep gradients and small accents.",
)
N_COLORS_INDEXED = replace(N_COLORS, high=MOST_INDEXED)
METHOD = Choice(
    name="method",
    flags=("--method",),
    label="Method",
    default="mini-batch",
    choices=tuple(method.name for method in METHODS),
    titles=tuple(method.title for method in METHODS),
    why=" ".join(f"{method.name}: {method.why}" for method in METHODS),
)
SEED = Integer(
    name="seed",
    flags=("--seed",),
    label="Seed",
    default=0,
    low=0,
    high=2**32 - 1,
    why="The same seed gives the same palette; another one may find a slightly different palette.",
)
ALPHA = Choice(
    name="alpha",
    flags=("--alpha",),
    label="Transparency",
    default="keep",
    choices=("keep", "matte"),
    titles=("Keep", "Put on matte"),
    why="keep: transparent pixels stay transparent; matte: the image is put on an opaque colour.",
)
MATTE = Color(
    name="matte",
    flags=("--matte",),
    label="Matte",
    default="#ffffff",
    why="The colour behind transparent pixels when transparency is not kept.",
)

OPTIONS: tuple[Option, ...] = (N_COLORS, METHOD, SEED, ALPHA, MATTE)


@dataclass(frozen=True)
class Recipe:
    """Every choice of one run; a bad value raises a `BadRequest` that says what it must be."""

    n_colors: int = N_COLORS.default
    method: str = METHOD.default
    seed: int = SEED.default
    alpha: str = ALPHA.default
    matte: str = MATTE.default

    def __post_init__(self) -> None:
        for option in OPTIONS:
            object.__setattr__(self, option.name, option.check(getattr(self, option.name)))

    def check_indexed(self) -> None:
        """Raises `BadNumber` if an indexed image cannot hold so many colours."""
        N_COLORS_INDEXED.check(self.n_colors)

    @property
    def matte_rgb(self) -> tuple[int, int, int] | None:
        """The colour to put the image on; None if transparency is kept."""
        return from_hex(self.matte)[:3] if self.alpha == "matte" else None


assert [field.name for field in fields(Recipe)] == [option.name for option in OPTIONS]
