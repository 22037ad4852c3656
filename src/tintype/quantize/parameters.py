"""What can be turned about a method, each declared once.

A `Recipe` holds these too; a `Method` names those that it uses.
"""

from dataclasses import dataclass

from tintype.options import Choice, Integer, Number, Option

REFINE = Choice(
    name="refine",
    flags=("--refine",),
    label="Refinement",
    default="auto",
    choices=("auto", "fast", "balanced", "best"),
    titles=("Automatic", "Fast", "Balanced", "Best"),
    why="fast: what a live preview shows; balanced: until the error settles; best: also out of local "
    "minima, for some seconds; auto: balanced for the K-Means family and wu, else as the method does.",
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
INIT = Choice(
    name="init",
    flags=("--init",),
    label="Start",
    default="k-means++",
    choices=("k-means++", "random", "wu", "given"),
    titles=("k-means++", "Random", "Wu", "Given palette"),
    why="Where the centres begin. k-means++: far apart; random: anywhere, to see why that is worse; "
    "wu: without chance, whatever the seed; given: at the colours of a palette.",
)
RESTARTS = Integer(
    name="restarts",
    flags=("--restarts",),
    label="Restarts",
    default=1,
    low=1,
    high=100,
    why="Begin so many times and keep the best: a way out of bad luck that costs as many times the time.",
)
ITERATIONS = Integer(
    name="iterations",
    flags=("--iterations",),
    label="Iterations",
    default=300,
    low=1,
    high=10_000,
    why="Stop after so many rounds at the latest; a few show how the centres move.",
)
BATCH_SIZE = Integer(
    name="batch_size",
    flags=("--batch-size",),
    label="Batch size",
    default=1024,
    low=16,
    high=65_536,
    why="Points of a mini-batch: smaller is quicker and shakier, larger comes closer to K-Means.",
)
ALGORITHM = Choice(
    name="algorithm",
    flags=("--algorithm",),
    label="Algorithm",
    default="lloyd",
    choices=("lloyd", "elkan"),
    titles=("Lloyd", "Elkan"),
    why="Both find the same; elkan skips distances that cannot matter, and pays with memory.",
)
SPLIT = Choice(
    name="split",
    flags=("--split",),
    label="Split",
    default="error",
    choices=("error", "size"),
    titles=("Most error", "Most colours"),
    why="What bisecting divides next: error lowers the difference; size takes what spans most colours of "
    "the image, so that no group of shades is left out.",
)
COVARIANCE = Choice(
    name="covariance",
    flags=("--covariance",),
    label="Covariance",
    default="full",
    choices=("full", "tied", "diag", "spherical"),
    titles=("Full", "Tied", "Diagonal", "Spherical"),
    why="The shape of a mixture's clusters: full follows gradients in any direction, tied gives all the "
    "same shape, diag stretches along the axes, spherical is round as in K-Means.",
)
RADIUS = Number(
    name="radius",
    flags=("--radius",),
    label="Radius",
    default=6.0,
    low=0.5,
    high=100.0,
    why="How near (of 255) colours must be for DBSCAN to join them: larger gives fewer, wider clusters.",
)
DENSITY = Number(
    name="density",
    flags=("--density",),
    label="Density",
    default=0.2,
    low=0.01,
    high=20.0,
    why="Percent of the pixels that DBSCAN must find within the radius to call it a cluster: less finds "
    "more and smaller ones.",
)

#: Of every method that searches; the others are of the methods that name them.
GENERAL: tuple[Option, ...] = (REFINE, SEED)
PARAMETERS: tuple[Option, ...] = (
    REFINE,
    SEED,
    INIT,
    RESTARTS,
    ITERATIONS,
    BATCH_SIZE,
    ALGORITHM,
    SPLIT,
    COVARIANCE,
    RADIUS,
    DENSITY,
)


@dataclass(frozen=True, kw_only=True)
class Parameters:
    """A value for each of them, in the order of `PARAMETERS`."""

    refine: str = REFINE.default
    seed: int = SEED.default
    init: str = INIT.default
    restarts: int = RESTARTS.default
    iterations: int = ITERATIONS.default
    batch_size: int = BATCH_SIZE.default
    algorithm: str = ALGORITHM.default
    split: str = SPLIT.default
    covariance: str = COVARIANCE.default
    radius: float = RADIUS.default
    density: float = DENSITY.default
