"""How near the estimated sizes of files are, and how soon they are there.

    python tests/bench/sizes.py --images folder [--colors 16 256] [--dither none floyd-steinberg]

Prints a table, in Markdown: picture, colours, dithering, and for each format the size in kB, by how many
per cent the estimate was off, and its seconds (= where it packed the whole picture). The last lines sum
up what was not exact.
"""

import argparse
import math
import time
from pathlib import Path

from tintype import pipeline
from tintype.image import count
from tintype.image.estimate import estimate
from tintype.image.formats import FORMATS, ImageFormat, Indexed
from tintype.image.load import READABLE, load
from tintype.image.saving import OPTIMIZE, Saving
from tintype.recipe import DITHER, Recipe

WAYS = [(format, Saving()) for format in FORMATS] + [
    (format, Saving(optimize=True)) for format in FORMATS if OPTIMIZE in format.options
]
SUFFIXES = tuple(suffix for suffixes in READABLE.values() for suffix in suffixes)


def called(format: ImageFormat, saving: Saving) -> str:
    return f"{format.title}{', optimised' if saving.optimize else ''}"


def measured(
    indexed: Indexed, format: ImageFormat, saving: Saving
) -> tuple[float, float, bool, int]:
    """Per cent off, seconds, whether it was exact, and the true size."""
    start = time.perf_counter()
    found = estimate(indexed, format, saving)
    seconds = time.perf_counter() - start
    size = len(format.encode(indexed, saving))
    return 100 * (found.size / size - 1), seconds, found.is_exact, size


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--images", type=Path, required=True)
    parser.add_argument("--colors", type=int, nargs="+", default=[16, 256])
    parser.add_argument("--dither", nargs="+", default=["none"], choices=DITHER.choices)
    given = parser.parse_args()
    names = [called(*way) for way in WAYS]
    print(f"| picture | MP | colours | dithering | {' | '.join(names)} |")
    print(f"|---|--:|--:|---|{'--:|' * len(WAYS)}")
    off: dict[str, list[tuple[float, float]]] = {name: [] for name in names}
    for path in sorted(each for each in given.images.iterdir() if each.name.endswith(SUFFIXES)):
        image = load(path)
        cloud = count(image)
        for n_colors in given.colors:
            for dither in given.dither:
                recipe = Recipe(n_colors=n_colors, dither=dither, refine="fast")
                made = pipeline.reduce(image, recipe, cloud=cloud)
                indexed, cells = Indexed(made.indices, made.palette), []
                for name, way in zip(names, WAYS, strict=True):
                    error, seconds, is_exact, size = measured(indexed, *way)
                    mark = "=" if is_exact else f"{error:+.1f} %"
                    cells.append(f"{size / 1000:,.0f} {mark} {seconds:.2f} s")
                    off[name] += [] if is_exact else [(error, seconds)]
                megapixels = made.indices.size / 1e6
                row = [path.name, f"{megapixels:.1f}", str(n_colors), dither, *cells]
                print(f"| {' | '.join(row)} |", flush=True)
    for name, pairs in off.items():
        if pairs:
            errors = [abs(error) for error, _ in pairs]
            mean = math.sqrt(sum(error**2 for error in errors) / len(errors))
            slowest = max(seconds for _, seconds in pairs)
            print(
                f"{name}: {len(pairs)} estimates, off by {mean:.1f} % (root of the mean square), "
                f"at most {max(errors):.1f} %, in at most {slowest:.2f} s"
            )


if __name__ == "__main__":
    main()
