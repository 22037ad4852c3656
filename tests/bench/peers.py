"""What stands beside Tintype in the benchmarks: each peer gives its time and what it made of the picture.

All are asked for the same number of colours without dithering unless it is said. Times leave imports,
decoding and encoding out where a library is called; a program is timed as a whole.
"""

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image as pillow

from tintype.color.spaces import SRGB
from tintype.image import Cloud, Image
from tintype.image.image import BAND, bands
from tintype.mapping import nearest
from tintype.threads import all_cores

MAGICK = shutil.which("magick") or shutil.which("convert-im6.q16")
PNGQUANT = shutil.which("pngquant")

#: Starts a program from a small process: the peak memory of a child is never less than its parent's.
_LAUNCHER = """
import os, subprocess, sys, time
start = time.perf_counter()
process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
_, status, usage = os.wait4(process.pid, 0)
print(time.perf_counter() - start, usage.ru_maxrss)
sys.stdout.flush()
os._exit(1 if status else 0)
"""


@dataclass(frozen=True, eq=False)
class Made:
    """Seconds, `mse_rgb_sum`, a program's peak memory, and the pixels of its result."""

    seconds: float
    error: float
    megabytes: float = 0.0
    pixels: Any = None


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def median(work: Callable[[], Any], runs: int) -> tuple[float, Any]:
    """The median time of several runs, and the last result."""
    done = [timed(work) for _ in range(runs)]
    return statistics.median(seconds for seconds, _ in done), done[-1][1]


def palette_error(cloud: Cloud, centers: np.ndarray) -> float:
    """`mse_rgb_sum` when each colour goes to the nearest of the centres, rounded to 8 bits."""
    palette = np.unique(np.clip(np.rint(centers), 0, 255).astype(np.float32), axis=0)
    points = cloud.view(SRGB).exact
    return float(
        (nearest(points.positions, palette)[1] * points.weights).sum() / cloud.counts.sum()
    )


def pixel_error(image: Image, recolored: np.ndarray) -> float:
    """`mse_rgb_sum` of (height, width, 3 or 4) pixels beside the image's own."""
    before, after = image.pixels.reshape(-1, 4), recolored.reshape(-1, recolored.shape[-1])
    total = 0.0
    for band in bands(len(before), BAND):
        off = before[band, :3].astype(np.int32) - after[band, :3]
        total += float((off * off).sum())
    return total / len(before)


def exact_kmeans(cloud: Cloud, n_colors: int) -> Made:
    """`KMeans(n_init=10)` on all distinct colours, with all the threads it likes."""
    from sklearn.cluster import KMeans
    from threadpoolctl import threadpool_limits

    points = cloud.view(SRGB).exact
    estimator = KMeans(n_colors, n_init=10, random_state=0)
    with threadpool_limits(all_cores()):
        seconds, _ = timed(lambda: estimator.fit(points.positions, sample_weight=points.weights))
    return Made(seconds, palette_error(cloud, estimator.cluster_centers_))


def book(image: Image, cloud: Cloud, n_colors: int) -> Made:
    """`MiniBatchKMeans` on all pixels scaled to 0 to 1, as in the books; the median of five seeds."""
    from sklearn.cluster import MiniBatchKMeans
    from threadpoolctl import threadpool_limits

    scaled = image.pixels.reshape(-1, 4)[:, :3] / 255
    seconds, errors = [], []
    for seed in range(5):
        estimator = MiniBatchKMeans(n_colors, random_state=seed)
        with threadpool_limits(all_cores()):
            taken, fitted = timed(lambda estimator=estimator: estimator.fit(scaled))
        seconds.append(taken)
        errors.append(palette_error(cloud, fitted.cluster_centers_ * 255))
    return Made(statistics.median(seconds), statistics.median(errors))


def imagequant(image: Image, n_colors: int, runs: int = 3, dither: float = 0.0) -> Made:
    """libimagequant in memory: palette and indices."""
    import imagequant as library

    raw = image.pixels.tobytes()
    size = image.width, image.height
    seconds, (indices, palette) = median(
        lambda: library.quantize_raw_rgba_bytes(
            raw, *size, dithering_level=dither, max_colors=n_colors
        ),
        runs,
    )
    colors = np.array(palette, np.uint8).reshape(-1, 4)
    return Made(seconds, pixel_error(image, colors[np.frombuffer(indices, np.uint8)]))


def median_cut(image: Image, n_colors: int, runs: int = 3) -> Made:
    """Pillow's median cut: palette and indices."""
    source = pillow.fromarray(image.pixels).convert("RGB")
    seconds, made = median(
        lambda: source.quantize(n_colors, pillow.Quantize.MEDIANCUT, dither=pillow.Dither.NONE),
        runs,
    )
    return Made(seconds, pixel_error(image, np.asarray(made.convert("RGB"))))


def program(command: list[str], out: Path, image: Image | None, runs: int = 3) -> Made:
    """A whole program that writes the picture ``out``."""
    times, peak = [], 0.0
    for _ in range(runs):
        out.unlink(missing_ok=True)
        launched = [sys.executable, "-S", "-c", _LAUNCHER, *command]
        run = subprocess.run(launched, capture_output=True, text=True)
        if run.returncode or not out.exists():
            raise RuntimeError(f"{command[0]} failed: {run.stderr}")
        seconds, kilobytes = run.stdout.split()[-2:]
        times.append(float(seconds))
        peak = max(peak, int(kilobytes) / 1024)
    pixels = np.asarray(pillow.open(out).convert("RGB")) if image else None
    error = pixel_error(image, pixels) if image else 0.0
    return Made(statistics.median(times), error, peak, pixels)


def pngquant(
    path: Path, image: Image | None, n_colors: int, runs: int = 3, dither: bool = False
) -> Made:
    """The whole program, from a PNG to a PNG."""
    assert PNGQUANT
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "out.png")
        flag = "--floyd=1" if dither else "--nofs"
        command = [PNGQUANT, flag, "--force", "-o", str(out), str(n_colors), "--", str(path)]
        return program(command, out, image, runs)


def magick(path: Path, image: Image, n_colors: int, runs: int = 1) -> Made:
    """ImageMagick's own quantizer, the whole program, from a PNG to a PNG."""
    assert MAGICK
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "out.png")
        command = [MAGICK, str(path), "+dither", "-colors", str(n_colors), str(out)]
        return program(command, out, image, runs)
