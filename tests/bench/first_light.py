"""How long a pixel takes: the book's recipe on china.jpg, Tintype on a large photo, in one run.

    python tests/bench/first_light.py --image photo.jpg [--colors 16] [--runs 5]

The book's recipe is `MiniBatchKMeans(16)` fitted on all pixels scaled to 0 to 1, then predicted for
all of them; scikit-learn's photo, because on a large one it does not end. Tintype is timed from decoded
pixels to palette and indices: counting, clustering, mapping and measuring. Imports are left out on
both sides, files too. Exit code 1 if Tintype takes more than one fiftieth a pixel.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.cluster import MiniBatchKMeans

from tintype.data import samples
from tintype.image import Image
from tintype.image.load import load
from tintype.pipeline import reduce, warm_up
from tintype.recipe import Recipe

TARGET = 50


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def book(pixels: np.ndarray, n_colors: int, seed: int) -> tuple[float, float]:
    """Seconds, and the squared error per pixel summed over the channels, 8-bit scale."""
    scaled = pixels.reshape(-1, 3) / 255

    def work() -> np.ndarray:
        estimator = MiniBatchKMeans(n_colors, random_state=seed).fit(scaled)
        return estimator.cluster_centers_[estimator.predict(scaled)]

    seconds, recolored = timed(work)
    return seconds, float((((recolored - scaled) * 255) ** 2).sum(axis=1).mean())


def tintype(image: Image, recipe: Recipe) -> tuple[float, dict[str, float], float]:
    """Seconds in all and by stage, and the error; on an image that nothing is remembered of."""
    fresh = Image(image.pixels, image.name)
    seconds, result = timed(lambda: reduce(fresh, recipe))
    return seconds, result.report.seconds, result.report.quality.mse_rgb_sum


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--image", type=Path, help="a large photo (default: flower.jpg, 20 times)")
    parser.add_argument("--colors", type=int, default=16)
    parser.add_argument("--runs", type=int, default=5, help="each with a seed of its own")
    arguments = parser.parse_args()

    china, flower = (load(sample.path) for sample in samples())
    large = load(arguments.image) if arguments.image else Image(np.tile(flower.pixels, (5, 4, 1)))
    n_china, n_large = china.width * china.height, large.width * large.height
    seeds = range(arguments.runs)
    warm_up(Recipe())
    tintype(china, Recipe())

    books = [book(china.pixels[..., :3], arguments.colors, seed) for seed in seeds]
    ours = [tintype(large, Recipe(n_colors=arguments.colors, seed=seed)) for seed in seeds]
    small = [tintype(china, Recipe(n_colors=arguments.colors, seed=seed)) for seed in seeds]

    def line(name: str, n_pixels: int, rows: list[tuple]) -> float:
        seconds = statistics.median(row[0] for row in rows)
        errors = sorted(row[-1] for row in rows)
        per_pixel = 1e9 * seconds / n_pixels
        print(
            f"{name:<34}{n_pixels / 1e6:8.2f} MP{seconds:9.3f} s{per_pixel:10.1f} ns a pixel"
            f"   mse {errors[0]:.1f} to {errors[-1]:.1f}"
        )
        return per_pixel

    print(f"{arguments.colors} colours, median of {arguments.runs}")
    by_book = line("the book's recipe, china.jpg", n_china, books)
    line("Tintype, china.jpg", n_china, small)
    by_us = line(f"Tintype, {large.name}", n_large, ours)
    stages = {
        name: statistics.median(row[1].get(name, 0.0) for row in ours)
        for name in ("cloud", "palette", "map")
    }
    rest = statistics.median(row[0] - sum(row[1].values()) for row in ours)
    shown = ", ".join(f"{name} {seconds:.3f} s" for name, seconds in stages.items())
    print(f"{'':<34}{shown}, measuring {rest:.3f} s")
    ratio = by_book / by_us
    print(f"a pixel takes 1/{ratio:.0f} of the book's time (at most 1/{TARGET} is asked)")
    return int(ratio < TARGET)


if __name__ == "__main__":
    sys.exit(main())
