"""What the window makes of an image and of a result, off the GUI thread."""

import gc
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

from tintype import pipeline
from tintype.color.matte import flatten
from tintype.gui import arrays
from tintype.image import Cloud, Image, count
from tintype.image.load import check_size, load
from tintype.pipeline import Result
from tintype.progress import Progress
from tintype.recipe import Recipe

#: So many pixels are drawn at random, always the same ones, for the scatter plots.
_SCATTERED = 10_000


@dataclass(frozen=True, eq=False)
class Opened:
    """An image with all that is made of it once.

    Attributes:
        path: the file; None for what was pasted.
        scattered: places (n,) in the image of the pixels to show in scatter plots, none transparent.
    """

    image: Image
    cloud: Cloud
    picture: arrays.Picture
    scattered: npt.NDArray[np.intp]
    path: Path | None

    def scattered_colors(self, recipe: Recipe) -> npt.NDArray[np.uint8]:
        """(n, 4) colours of the scattered pixels, on the recipe's matte if it has one."""
        colors = self.image.pixels.reshape(-1, 4)[self.scattered]
        return flatten(colors, recipe.matte_rgb) if recipe.matte_rgb else colors


@dataclass(frozen=True, eq=False)
class Reduced:
    """A result with what it was made of and with its picture."""

    opened: Opened
    recipe: Recipe
    result: Result
    picture: arrays.Picture


def open_file(path: Path, allow_large: bool, progress: Progress) -> Opened:
    """Read a file; raises what `tintype.image.load.load` raises."""
    image = load(path, allow_large=allow_large, progress=progress.part(0, 0.6))
    return _prepare(image, path, progress.part(0.6, 1))


def open_pasted(source: QImage, name: str, progress: Progress) -> Opened:
    """Take what another program put on the clipboard; raises `TooManyPixels`."""
    check_size(name, source.width(), source.height())
    return _prepare(arrays.from_qimage(source, name), None, progress)


def warm_up(recipe: Recipe) -> None:
    """Import what a recipe needs, and take all that is there by then out of garbage collection.

    Looking through scikit-learn and Qt for garbage takes 70 ms, in which the window stands still.
    """
    pipeline.warm_up(recipe)
    _freeze()


@cache
def _freeze() -> None:
    gc.freeze()


def reduce(opened: Opened, recipe: Recipe, progress: Progress) -> Reduced:
    """Find the result of a recipe; raises what `tintype.pipeline.reduce` raises."""
    progress.step(0, "Starting")
    warm_up(recipe)
    result = pipeline.reduce(opened.image, recipe, progress.part(0, 0.9), cloud=opened.cloud)
    picture = arrays.reduced(result.indices, result.palette, progress.part(0.9, 1))
    return Reduced(opened, recipe, result, picture)


def _prepare(image: Image, path: Path | None, progress: Progress) -> Opened:
    cloud = count(image, progress.part(0, 0.5))
    is_opaque = cloud.is_opaque and not cloud.n_transparent
    picture = arrays.original(image, is_opaque, progress.part(0.5, 1))
    scattered = _scatter(image, cloud.n_transparent)
    progress.step(1, "Opening")
    return Opened(image, cloud, picture, scattered, path)


def _scatter(image: Image, n_transparent: int) -> npt.NDArray[np.intp]:
    """Pixels drawn at random but repeatably, each at most once, none of them transparent."""
    rng = np.random.default_rng(0)
    if not n_transparent:
        n_pixels = image.width * image.height
        return rng.choice(n_pixels, min(_SCATTERED, n_pixels), replace=False, shuffle=False)
    visible = np.flatnonzero(image.pixels.reshape(-1, 4)[:, 3])
    return rng.choice(visible, min(_SCATTERED, len(visible)), replace=False, shuffle=False)
