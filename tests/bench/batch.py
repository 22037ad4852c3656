"""A folder at a time beside `xargs pngquant`: throughput and total error, workers' start included.

    python tests/bench/batch.py --photos FOLDER [--pictures 200] [--icons 5000] [--only NAME]

All is made from the photos of FOLDER: pictures of 0.4 megapixels, the photos as PNG, and icons. Both
programs get all cores and are asked for 256 colours (icons: the default) without dithering. What must
hold: 1.5 times the throughput on pictures and 4 times on photos, at less error; 100 icons a second.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from peers import PNGQUANT, pixel_error
from PIL import Image as pillow

from tintype.image.load import load
from tintype.threads import all_cores

_PICTURE, _ICON, _ICON_FROM = (768, 512), (48, 48), (240, 240)
_MAIN = "from tintype.cli.main import main; main()"
_COLORS = 256


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--photos", type=Path, required=True)
    parser.add_argument("--pictures", type=int, default=200)
    parser.add_argument("--icons", type=int, default=5000)
    parser.add_argument("--only", choices=("pictures", "photos", "icons"))
    given = parser.parse_args()
    photos = [path for path in sorted(given.photos.iterdir()) if path.suffix in (".jpg", ".png")]
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name, make, count in (
            ("pictures", _pictures, given.pictures),
            ("photos", _photos, len(photos)),
            ("icons", _icons, given.icons),
        ):
            if given.only in (None, name):
                make(photos, _empty(root / name), count)
                _compare(name, root / name, root, icons=name == "icons")
                shutil.rmtree(root / name)


def _empty(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _crops(photos: list[Path], size: tuple[int, int], count: int) -> Iterator[pillow.Image]:
    """Pieces of the photos, each photo in turn, at places that are the same every time."""
    rng = np.random.default_rng(0)
    shares = [len(part) for part in np.array_split(np.arange(count), len(photos))]
    for photo, share in zip(photos, shares, strict=True):
        with pillow.open(photo) as source:
            whole = source.convert("RGB")
        whole.info.clear()  # both would convert from its profile; small pictures have none
        for _ in range(share):
            x = int(rng.integers(0, whole.width - size[0]))
            y = int(rng.integers(0, whole.height - size[1]))
            yield whole.crop((x, y, x + size[0], y + size[1]))


def _pictures(photos: list[Path], folder: Path, count: int) -> None:
    for number, crop in enumerate(_crops(photos, (2 * _PICTURE[0], 2 * _PICTURE[1]), count)):
        crop.reduce(2).save(folder / f"{number:05}.png", compress_level=6)


def _photos(photos: list[Path], folder: Path, count: int) -> None:
    for photo in photos:
        with pillow.open(photo) as source:
            source.convert("RGB").save(folder / f"{photo.stem}.png", compress_level=6)


def _icons(photos: list[Path], folder: Path, count: int) -> None:
    for number, crop in enumerate(_crops(photos, _ICON_FROM, count)):
        crop.resize(_ICON, pillow.Resampling.BOX).save(folder / f"{number:05}.png")


def _compare(name: str, folder: Path, root: Path, *, icons: bool) -> None:
    files = sorted(folder.iterdir())
    megapixels = sum(_pixels(path) for path in files) / 1e6
    print(
        f"{name}: {len(files)} files, {megapixels:.1f} megapixels, {all_cores()} cores", flush=True
    )
    ours = _run(lambda out: _tintype(folder, out, icons), root / "ours")
    _print("tintype-cli batch", ours, len(files), folder, root / "ours")
    if PNGQUANT:
        theirs = _run(lambda out: _pngquant(files, folder, out), root / "theirs")
        _print("xargs pngquant", theirs, len(files), folder, root / "theirs")
        clock, cores = (theirs[place] / ours[place] for place in (0, 1))
        print(f"  throughput {clock:.2f} times that of pngquant; by time of cores {cores:.2f}")
    for out in (root / "ours", root / "theirs"):
        shutil.rmtree(out, ignore_errors=True)


def _pixels(path: Path) -> int:
    with pillow.open(path) as picture:
        return picture.width * picture.height


def _run(work: Callable[[Path], None], out: Path) -> tuple[float, float]:
    """Seconds on the clock, and of all cores: on a busy machine only the second say something."""
    out.mkdir()
    start, before = time.perf_counter(), os.times()
    work(out)
    after = os.times()
    used = sum(after[2:4]) - sum(before[2:4])
    return time.perf_counter() - start, used


def _tintype(folder: Path, out: Path, icons: bool) -> None:
    colors = [] if icons else ["-k", str(_COLORS)]
    command = [sys.executable, "-c", _MAIN, "batch", str(folder), "-o", str(out), *colors]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)


def _pngquant(files: list[Path], folder: Path, out: Path) -> None:
    """As many processes as cores, each for one file, as one does it in a shell; it writes beside the
    source, and the results are moved when the time is taken."""
    names = "\0".join(str(path) for path in files)
    options = ["--nofs", "--force", "--ext", ".quantized", str(_COLORS)]
    command = ["xargs", "-0", f"-P{all_cores()}", "-n1", str(PNGQUANT), *options]
    subprocess.run(command, input=names.encode(), check=True)
    for path in folder.glob("*.quantized"):
        path.rename(out / f"{path.stem}.png")


def _print(title: str, taken: tuple[float, float], n_files: int, folder: Path, out: Path) -> None:
    made = sorted(out.glob("*.png"))
    errors = [_error(folder / path.name, path) for path in made]
    size = sum(path.stat().st_size for path in made) / 1e6
    seconds, cores = taken
    print(
        f"  {title:<18} {seconds:7.2f} s  {n_files / seconds:7.1f} files a second  "
        f"{1000 * cores / n_files:7.1f} ms of cores a file  "
        f"mean MSE {float(np.mean(errors)):8.3f}  {size:7.2f} MB",
        flush=True,
    )


def _error(source: Path, made: Path) -> float:
    with pillow.open(made) as picture:
        return pixel_error(load(source), np.asarray(picture.convert("RGBA")))


if __name__ == "__main__":
    main()
