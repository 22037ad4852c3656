"""A large photo: Tintype beside libimagequant in memory and pngquant as a program, in one run.

    python tests/bench/large.py --image photo.jpg [--colors 16 64 256] [--runs 5]

Prints, as medians: decoded pixels to palette and indices; a change of the number of colours on an open
photo (``fast``, new palette); the whole of ``tintype-cli reduce`` on the photo as PNG; Floyd-Steinberg
alone against the whole of pngquant; and the peak memory of the programs.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from PIL import Image as pillow

sys.path.insert(0, str(Path(__file__).parent))
import peers

from tintype import pipeline, solve
from tintype.image import Image, count
from tintype.image.load import load
from tintype.progress import Progress
from tintype.recipe import Recipe

CLI = "from tintype.cli.main import main; main()"


def in_memory(image: Image, n_colors: int, runs: int) -> None:
    """Counting, palette, indices, and the report on them."""

    def work():
        return pipeline.reduce(Image(image.pixels, image.name), Recipe(n_colors=n_colors))

    seconds, result = peers.median(work, runs)
    error = result.report.quality.mse_rgb_sum
    for dither in (0.0, 1.0):
        other = peers.imagequant(image, n_colors, 3, dither)
        print(
            f"{n_colors:4} colours, in memory: {seconds:.3f} s, error {error:.1f}; libimagequant, "
            f"dithering {dither:g}: {other.seconds:.2f} s, {other.error:.1f}; "
            f"1/{other.seconds / seconds:.1f} of its time",
            flush=True,
        )


def change(image: Image, colors: list[int], runs: int) -> None:
    """A new palette for an open photo whose cloud has been looked at before."""
    cloud = count(image)
    solve.solve(cloud, Recipe(refine="fast"), 8, Progress())
    for n_colors in colors:
        recipe = Recipe(n_colors=n_colors, refine="fast")
        seconds, _ = peers.median(
            lambda recipe=recipe: solve.solve(cloud, recipe, recipe.n_colors, Progress()), runs
        )
        print(
            f"{n_colors:4} colours, a change on the open photo: {1000 * seconds:.0f} ms", flush=True
        )


def programs(image: Image, png: Path, n_colors: int, runs: int) -> None:
    out = png.with_name("out.png")
    command = [sys.executable, "-c", CLI, "reduce", str(png), "-o", str(out), "-k", str(n_colors)]
    ours = peers.program(command, out, image, runs)
    theirs = peers.pngquant(png, image, n_colors, runs)
    print(
        f"{n_colors:4} colours, whole program on the PNG: {ours.seconds:.2f} s, error {ours.error:.1f}, "
        f"{ours.megabytes:.0f} MB; pngquant --nofs: {theirs.seconds:.2f} s, {theirs.error:.1f}, "
        f"{theirs.megabytes:.0f} MB; {ours.seconds / theirs.seconds:.2f} of its time",
        flush=True,
    )


def diffusion(image: Image, png: Path, n_colors: int, runs: int) -> None:
    recipe = Recipe(n_colors=n_colors, dither="floyd-steinberg")
    cloud = count(image)
    times = [
        pipeline.reduce(image, recipe, cloud=cloud).report.seconds["dither"] for _ in range(runs)
    ]
    seconds = sorted(times)[len(times) // 2]
    theirs = peers.pngquant(png, None, n_colors, runs, dither=True)
    print(
        f"{n_colors:4} colours, Floyd-Steinberg: {seconds:.2f} s; the whole of pngquant --floyd=1: "
        f"{theirs.seconds:.2f} s; {seconds / theirs.seconds:.2f} of its time",
        flush=True,
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--image", type=Path, required=True)
    parser.add_argument("--colors", type=int, nargs="+", default=[16, 64, 256])
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    image = load(options.image)
    pipeline.warm_up(Recipe())
    megapixels = image.width * image.height / 1e6
    print(f"{options.image.name}: {megapixels:.1f} megapixels, {count(image).n_distinct:,} colours")
    for n_colors in options.colors:
        in_memory(image, n_colors, options.runs)
    change(image, options.colors, options.runs)
    with tempfile.TemporaryDirectory() as folder:
        png = Path(folder, "in.png")
        pillow.fromarray(image.pixels).convert("RGB").save(png)
        for n_colors in options.colors:
            programs(image, png, n_colors, min(3, options.runs))
        diffusion(image, png, options.colors[-1], min(3, options.runs))
    return 0


if __name__ == "__main__":
    sys.exit(main())
