"""What is seen: Oklab beside sRGB, and Tintype beside pngquant, on a folder of pictures.

    python tests/bench/seen.py --images folder [--colors 16 64 256]

Mean CIEDE2000 with ``--space oklab`` and with sRGB; mean SSIMULACRA2 (higher is better; 100 is the
original) of ``--space oklab`` and of pngquant, both without dithering and both with error diffusion:
Floyd-Steinberg at the recipe's own strength here, pngquant's own there. Exit code 1 if Oklab is not
ahead.
"""

import argparse
import sys
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image as pillow

sys.path.insert(0, str(Path(__file__).parent))
import peers

from tintype import pipeline
from tintype.image import Cloud, Image, count
from tintype.image.load import load
from tintype.recipe import Recipe


def similarity(image: Image, recolored: np.ndarray, folder: str) -> float:
    """SSIMULACRA2 of (height, width, 3) pixels."""
    from ssimulacra2 import compute_ssimulacra2

    before, after = Path(folder, "before.png"), Path(folder, "after.png")
    pillow.fromarray(image.pixels).convert("RGB").save(before, compress_level=1)
    pillow.fromarray(np.ascontiguousarray(recolored)).convert("RGB").save(after, compress_level=1)
    return float(compute_ssimulacra2(str(before), str(after)))


def of_recipe(image: Image, cloud: Cloud, recipe: Recipe, folder: str) -> tuple[float, float]:
    """SSIMULACRA2 and mean CIEDE2000."""
    result = pipeline.reduce(image, recipe, cloud=cloud)
    seen = similarity(image, result.palette.colors[result.indices][..., :3], folder)
    return seen, result.report.quality.delta_e_2000_mean or 0.0


def measure(path: Path, n_colors: int) -> list[float]:
    image = load(path)
    cloud = count(image)
    srgb = pipeline.find_palette(cloud, Recipe(n_colors=n_colors))[1].quality
    with tempfile.TemporaryDirectory() as folder:
        plain = of_recipe(image, cloud, Recipe(n_colors=n_colors, space="oklab"), folder)
        dithered = of_recipe(
            image, cloud, Recipe(n_colors=n_colors, space="oklab", dither="floyd-steinberg"), folder
        )
        png = Path(folder, "in.png")
        pillow.fromarray(image.pixels).convert("RGB").save(png, compress_level=1)
        others = [
            similarity(image, peers.pngquant(png, image, n_colors, 1, dither).pixels, folder)
            for dither in (False, True)
        ]
    return [srgb.delta_e_2000_mean or 0.0, plain[1], plain[0], others[0], dithered[0], others[1]]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--images", type=Path, required=True)
    parser.add_argument("--colors", type=int, nargs="+", default=[16, 64, 256])
    options = parser.parse_args()
    pipeline.warm_up(Recipe())
    titles = ("dE sRGB", "dE Oklab", "plain", "pngquant --nofs", "dithered", "pngquant --floyd")
    print("  ".join(f"{title:>16}" for title in ("picture", "colours", *titles)))
    rows: dict[int, list[list[float]]] = {}
    for path in sorted(options.images.glob("*.png")):
        for n_colors in options.colors:
            row = measure(path, n_colors)
            rows.setdefault(n_colors, []).append(row)
            cells = [path.stem[:16], str(n_colors), *(f"{value:.2f}" for value in row)]
            print("  ".join(f"{cell:>16}" for cell in cells), flush=True)
    met = True
    for n_colors, found in rows.items():
        table = np.array(found)
        means = table.mean(axis=0)
        ahead = float((table[:, 1] < table[:, 0]).mean())
        good = (ahead >= 0.9 or n_colors > 64) and means[2] > means[3] and means[4] > means[5]
        met = met and bool(good)
        print(
            f"{'met   ' if good else 'NOT met'} {n_colors} colours: Oklab has the lower CIEDE2000 on "
            f"{ahead:.0%}; SSIMULACRA2 {means[2]:.1f} against {means[3]:.1f} undithered, "
            f"{means[4]:.1f} against {means[5]:.1f} dithered"
        )
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
