"""Tintype beside its peers on a folder of pictures: error and time, in one run.

    make bench IMAGES=folder
    python tests/bench/engine.py --images folder [--colors 16 64 256] [--markdown FILE] [--no-exact]

Error is `mse_rgb_sum` with 8-bit palettes. Tintype is timed from decoded pixels to the 8-bit palette,
counting the pixels included, imports and the final mapping left out. Exact K-Means is timed once, the
book recipe is the median of five seeds, the others are medians of three runs. Exit code 1 if a bound
that Tintype is held to is not met.
"""

import argparse
import resource
import sys
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image as pillow

sys.path.insert(0, str(Path(__file__).parent))
import peers
from peers import Made

from tintype import pipeline, solve
from tintype.image import Image, count
from tintype.image.load import load
from tintype.progress import Progress
from tintype.recipe import Recipe

LEVELS = ("fast", "balanced", "best")
EXACT = "KMeans(n_init=10)"
PNGQUANT = "pngquant --nofs"
COLUMNS = (*LEVELS, EXACT, "book recipe", PNGQUANT, "libimagequant", "Pillow", "ImageMagick")


def tintype(image: Image, n_colors: int, level: str, runs: int) -> Made:
    recipe = Recipe(n_colors=n_colors, refine=level)

    def palette():
        cloud = count(Image(image.pixels, image.name))
        return solve.solve(cloud, recipe, n_colors, Progress()).colors

    seconds, colors = peers.median(palette, runs)
    return Made(seconds, peers.palette_error(count(image), colors[:, :3].astype(float)))


def measure(path: Path, n_colors: int, with_exact: bool) -> dict[str, Made]:
    """Every column for one picture."""
    image = load(path)
    cloud = count(image)
    made = {level: tintype(image, n_colors, level, 1 if level == "best" else 3) for level in LEVELS}
    if with_exact:
        made[EXACT] = peers.exact_kmeans(cloud, n_colors)
        made["book recipe"] = peers.book(image, cloud, n_colors)
    with tempfile.TemporaryDirectory() as folder:
        png = Path(folder, "in.png")
        pillow.fromarray(image.pixels).convert("RGB").save(png, compress_level=1)
        if peers.PNGQUANT:
            made[PNGQUANT] = peers.pngquant(png, image, n_colors)
        if peers.MAGICK:
            made["ImageMagick"] = peers.magick(png, image, n_colors)
    made["libimagequant"] = peers.imagequant(image, n_colors)
    made["Pillow"] = peers.median_cut(image, n_colors)
    return made


def geometric(values: list[float]) -> float:
    return float(np.exp(np.mean(np.log(values))))


class Table:
    """Rows as they come, in the terminal, and all of them as Markdown."""

    def __init__(self) -> None:
        self.rows: list[list[str]] = []

    def add(self, *cells: str) -> None:
        self.rows.append(list(cells))
        print("  ".join(f"{cell:>18}" for cell in cells), flush=True)

    def markdown(self) -> str:
        lines = ["| " + " | ".join(row) + " |" for row in self.rows]
        lines.insert(1, "|" + "---|" * len(self.rows[0]))
        return "\n".join(lines) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--images", type=Path, required=True)
    parser.add_argument("--colors", type=int, nargs="+", default=[16, 64, 256])
    parser.add_argument("--markdown", type=Path, help="write the tables here as well")
    parser.add_argument("--no-exact", action="store_true", help="leave out what takes minutes")
    options = parser.parse_args()
    paths = sorted(
        path
        for path in options.images.iterdir()
        if path.suffix.lower() in (".png", ".jpg", ".jpeg")
    )
    pipeline.warm_up(Recipe())
    detail, every = Table(), {}
    detail.add("picture", "colours", *COLUMNS)
    for path in paths:
        for n_colors in options.colors:
            made = every[path.name, n_colors] = measure(path, n_colors, not options.no_exact)
            cells = [
                f"{made[name].error:.1f} {made[name].seconds:.2f}s" if name in made else "-"
                for name in COLUMNS
            ]
            detail.add(path.stem, str(n_colors), *cells)
    summary, met = summarize(every, options.colors)
    if options.markdown:
        options.markdown.write_text(f"{summary.markdown()}\n{detail.markdown()}")
    return 0 if met else 1


def summarize(
    every: dict[tuple[str, int], dict[str, Made]], colors: list[int]
) -> tuple[Table, bool]:
    """Ratios to exact K-Means where it ran, else to pngquant; and whether all bounds are met."""
    first = next(iter(every.values()))
    base = EXACT if EXACT in first else PNGQUANT
    names = [name for name in COLUMNS if name in first]
    table = Table()
    print(f"\nbeside {base}: geometric mean of the error ratios / its time over ours, in all")
    table.add("", *names)
    groups = [(str(n_colors), [key for key in every if key[1] == n_colors]) for n_colors in colors]
    errors: dict[str, list[float]] = {}
    times: dict[str, float] = {}
    for title, keys in [*groups, ("all", list(every))]:
        cells = []
        for name in names:
            errors[name] = [every[key][name].error / every[key][base].error for key in keys]
            taken = sum(every[key][name].seconds for key in keys)
            times[name] = taken / sum(every[key][base].seconds for key in keys)
            cells.append(f"{geometric(errors[name]):.4f} / {1 / times[name]:.1f}")
        table.add(title, *cells)
    table.add("worst", *(f"{max(errors[name]):.4f}" for name in names))
    table.add(
        "seconds", *(f"{sum(made[name].seconds for made in every.values()):.1f}" for name in names)
    )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory of this process, exact K-Means included: {peak:.0f} MB")
    beside = [made[PNGQUANT].error for made in every.values()] if PNGQUANT in first else []
    bounds = [
        (f"{level}: lower error than pngquant", geometric(
            [made[level].error / other for made, other in zip(every.values(), beside, strict=True)]
        ), 1.0)
        for level in LEVELS if beside
    ]  # fmt: skip
    if base == EXACT:
        bounds += [
            ("best: error", geometric(errors["best"]), 1.0),
            ("best: worst error", max(errors["best"]), 1.01),
            ("best: time", times["best"], 1 / 8),
            ("balanced: error", geometric(errors["balanced"]), 1.015),
            ("balanced: time", times["balanced"], 1 / 25),
            ("fast: error", geometric(errors["fast"]), 1.05),
        ]
    for what, got, most in bounds:
        print(f"{'met   ' if got <= most else 'NOT met'} {what}: {got:.4f}, at most {most:.4f}")
    return table, all(got <= most for _, got, most in bounds)


if __name__ == "__main__":
    sys.exit(main())
