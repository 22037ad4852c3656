"""How near the estimated sizes of animations are, and how soon they are there.

    python tests/bench/film_sizes.py --images folder [--most 16000000] [--colors 32] [--large]

Every animation is estimated from runs of its frames, also those that a person would be told exactly:
``--most`` says how many pixels those may have together. ``--large`` adds some that are made up. Prints a
table, in Markdown: animation, frames, megapixels, dithering, seconds of reducing the sample / all of it,
and for each format the size in kB, by how many per cent the estimate was off, and the seconds of both.
"""

import argparse
import math
import time
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import numpy as np

from tintype.animated import AnimatedResult, reduce_animation
from tintype.data import samples
from tintype.image.animation import Animation
from tintype.image.animations import FORMATS, IndexedAnimation
from tintype.image.estimate import estimate_animation
from tintype.image.frames import load_animation
from tintype.image.load import load
from tintype.image.runs import sample
from tintype.image.tally import tally_frames
from tintype.recipe import DITHER, Recipe

SUFFIXES = (".gif", ".png", ".apng", ".webp")


def made_up() -> Iterator[Animation]:
    """A pan that stops and goes on, a page that is typed on and scrolled, and a moving thing alone."""
    rng = np.random.default_rng(0)
    photo = np.tile(load(samples()[0].path).pixels, (2, 2, 1))
    height, width = 600, 800
    lefts = np.cumsum(np.where(np.arange(90) // 15 % 2, 5, 0))
    yield animated("pan", [photo[:height, left : left + width] for left in lefts])
    page = np.full((height, width, 4), 255, np.uint8)
    frames = []
    for number in range(120):
        page = np.roll(page, -60, axis=0) if number % 25 == 24 else page.copy()
        top, left = rng.integers(0, height - 12), rng.integers(0, width - 60)
        page[top : top + 12, left : left + 60, :3] = rng.integers(0, 2, (12, 60, 1)) * 200
        frames.append(page)
    yield animated("page", frames)
    frames = []
    for number in range(90):
        clear = np.zeros((height, width, 4), np.uint8)
        clear[100:400, 5 * number : 5 * number + 300] = photo[100:400, :300]
        frames.append(clear)
    yield animated("thing on clear", frames)


def animated(name: str, frames: list[np.ndarray]) -> Animation:
    height, width = frames[0].shape[:2]
    frames = [np.ascontiguousarray(each) for each in frames]
    return Animation(frames, width, height, (Fraction(100),) * len(frames), name=name)


def written(made: AnimatedResult) -> IndexedAnimation:
    return IndexedAnimation(made.frames, made.palette, made.durations, made.loop, made.still)


def measure(animation: Animation, recipe: Recipe, most: int) -> dict[str, float]:
    """Print a row; by how many per cent each format was off."""
    tally, times = tally_frames(animation), [time.perf_counter()]
    whole = reduce_animation(animation, recipe, cloud=tally.cloud)
    times.append(time.perf_counter())
    runs = sample(tally.n_changed, animation.width * animation.height, most)
    fixed = Recipe(
        method="fixed", palette=tuple(whole.palette.hexes), dither=recipe.dither, n_colors=256
    )
    some = reduce_animation(animation.picked(runs.numbers), fixed, cloud=tally.cloud)
    times.append(time.perf_counter())
    off, cells = {}, [f"{times[2] - times[1]:.2f} / {times[1] - times[0]:.2f}"]
    for format in FORMATS:
        start = time.perf_counter()
        found = estimate_animation(written(some), runs, format).size
        between = time.perf_counter()
        size = len(format.encode(written(whole)))
        took = between - start, time.perf_counter() - between
        off[format.title] = 100 * (found / size - 1)
        told = f"{size / 1000:,.0f} {off[format.title]:+.1f} %"
        cells.append(f"{told} {took[0]:.2f} / {took[1]:.2f}")
    megapixels = len(animation) * animation.width * animation.height / 1e6
    row = [animation.name, str(len(animation)), f"{megapixels:.1f}", recipe.dither, *cells]
    print(f"| {' | '.join(row)} |", flush=True)
    return off


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--images", type=Path, required=True)
    parser.add_argument("--most", type=int, default=16_000_000)
    parser.add_argument("--colors", type=int, default=32)
    parser.add_argument("--dither", nargs="+", default=["none"], choices=DITHER.choices)
    parser.add_argument("--large", action="store_true")
    given = parser.parse_args()
    titles = [format.title for format in FORMATS]
    print(f"| animation | frames | MP | dithering | reducing | {' | '.join(titles)} |")
    print(f"|---|--:|--:|---|{'--:|' * (1 + len(titles))}")
    paths = sorted(each for each in given.images.iterdir() if each.name.endswith(SUFFIXES))
    loaded = [load_animation(path) for path in paths]
    off: dict[str, list[float]] = {title: [] for title in titles}
    for animation in [
        *(each for each in loaded if len(each) > 1),
        *(made_up() if given.large else ()),
    ]:
        for dither in given.dither:
            recipe = Recipe(n_colors=given.colors, dither=dither, refine="fast")
            for title, error in measure(animation, recipe, given.most).items():
                off[title].append(error)
    for title, errors in off.items():
        mean = math.sqrt(sum(error**2 for error in errors) / len(errors))
        print(
            f"{title}: off by {mean:.1f} % (root of the mean square), {max(map(abs, errors)):.1f} %"
        )


if __name__ == "__main__":
    main()
