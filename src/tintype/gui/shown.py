"""What the window makes of an image and of a result, off the GUI thread."""

import gc
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from tintype import pipeline
from tintype.color.matte import flatten
from tintype.errors import DamagedPalette, NotAnImage, NotAPalette, TooLargeInput
from tintype.gui import arrays
from tintype.gui.choices import Choices
from tintype.image import Cloud, Image, count, merge
from tintype.image.formats import Indexed
from tintype.image.load import READABLE, check_size, load
from tintype.image.selection import Rectangle
from tintype.image.sketch import Sketch
from tintype.mapping import assign
from tintype.palette import Palette
from tintype.palette.load import load as load_palette
from tintype.pipeline import Result
from tintype.progress import Progress
from tintype.quantize import by_name as method_by_name
from tintype.quantize.parameters import REFINE
from tintype.recipe import Recipe

#: What the names of images end in.
IMAGE_SUFFIXES = {suffix for suffixes in READABLE.values() for suffix in suffixes}
#: So many pixels are drawn at random, always the same ones, for the scatter plots.
_SCATTERED = 20_000
#: A preview looks at two pixels of the image, in both directions, for each of the screen, ...
_FINER = 2
#: ... as long as they are not more than this.
_MOST_PREVIEWED = 2_000_000


@dataclass(frozen=True, eq=False)
class Opened:
    """An image with all that is made of it once.

    Attributes:
        path: the file; None for what was pasted.
        scattered: places (n,) in the image of the pixels to show in scatter plots, none transparent.
        n_bytes: how large the file is; None for what was pasted.
    """

    image: Image
    cloud: Cloud
    picture: arrays.Picture
    scattered: npt.NDArray[np.intp]
    path: Path | None
    n_bytes: int | None
    _parts: dict[Rectangle, Cloud] = field(default_factory=dict, init=False, repr=False)
    _pieces: dict[tuple[int, ...], Image] = field(default_factory=dict, init=False, repr=False)

    def scattered_colors(self, recipe: Recipe) -> npt.NDArray[np.uint8]:
        """(n, 4) colours of the scattered pixels, on the recipe's matte if it has one."""
        colors = self.image.pixels.reshape(-1, 4)[self.scattered]
        return flatten(colors, recipe.matte_rgb) if recipe.matte_rgb else colors

    @cached_property
    def sketch(self) -> Sketch:
        """What previews are made of."""
        return Sketch(self.cloud)

    def part(self, selection: Rectangle) -> Cloud:
        """The cloud of a part; the last one is remembered."""
        part = self._parts.get(selection)
        if part is None:
            part = pipeline.cloud_of_part(self.image, self.cloud, selection)
            self._parts.clear()
            self._parts[selection] = part
        return part

    def piece(self, area: QRect, step: int) -> Image:
        """Every ``step``-th pixel of an area, in the sketch's colours; the last one is remembered."""
        key = (area.x(), area.y(), area.width(), area.height(), step)
        piece = self._pieces.get(key)
        if piece is None:
            rows = slice(area.y(), area.y() + area.height(), step)
            columns = slice(area.x(), area.x() + area.width(), step)
            pixels = np.ascontiguousarray(self.image.pixels[rows, columns])
            piece = self.sketch.drawn(replace(self.image, pixels=pixels))
            self._pieces.clear()
            self._pieces[key] = piece
        return piece


@dataclass(frozen=True, eq=False)
class Reduced:
    """A result with what it was made of and with its picture.

    Attributes:
        area: the image pixels that it covers: all of them, or for a preview what is on screen.
        step: the indices are of every ``step``-th pixel of the area.
        is_preview: whether it is a quick one, made while a hand moves a control.
        scattered: (n,) the palette entry of each of the image's scattered pixels.
    """

    opened: Opened
    choices: Choices
    result: Result
    picture: arrays.Picture
    area: QRect
    step: int
    is_preview: bool
    scattered: npt.NDArray[np.intp]

    @property
    def recipe(self) -> Recipe:
        return self.choices.recipe

    @property
    def indexed(self) -> Indexed:
        """What a file of it is made of."""
        image, result = self.opened.image, self.result
        return Indexed(result.indices, result.palette, image.dpi, image.metadata)


@dataclass(frozen=True, eq=False)
class Order:
    """What shall be reduced: an image, by which choices, and whose colours count for the palette.

    Attributes:
        together: all images that share one palette; none for an image on its own.
    """

    opened: Opened
    choices: Choices
    together: Sequence[Opened] = ()

    @property
    def is_shared(self) -> bool:
        return len(self.together) > 1

    def shared(self, recipe: Recipe, clouds: list[Cloud], progress: Progress) -> Recipe:
        """A recipe with the palette of several clouds together, if the image shares its palette."""
        if not self.is_shared or self.choices.edited is not None:
            return recipe
        palette, _ = pipeline.find_palette(merge(clouds), recipe, "", progress)
        return replace(recipe, method="fixed", palette=tuple(palette.hexes))

    @property
    def part(self) -> Cloud | None:
        """The cloud to find the palette for, if it is not all of the image."""
        selection = self.choices.selection
        return self.opened.part(selection) if selection and not self.is_shared else None

    @property
    def source(self) -> Cloud:
        """All that the palette is found for."""
        if self.is_shared:
            return merge([each.cloud for each in self.together])
        return self.part or self.opened.cloud


def open_file(path: Path, allow_large: bool, progress: Progress) -> Opened | Palette:
    """Read a file: an image, or else a palette, whatever its name says.

    Raises what `tintype.image.load.load` and `tintype.palette.load.load` raise.
    """
    try:
        image = load(path, allow_large=allow_large, progress=progress.part(0, 0.6))
    except NotAnImage:
        palette = _palette_instead(path)
        if palette is None:
            raise
        return palette
    return _prepare(image, path, progress.part(0.6, 1))


def _palette_instead(path: Path) -> Palette | None:
    """What is no image, as a palette; None if it is none either."""
    try:
        return load_palette(path)
    except (NotAPalette, TooLargeInput):
        return None
    except DamagedPalette:
        if path.suffix.lower() in IMAGE_SUFFIXES:  # it should have been an image
            return None
        raise


def open_palette(path: Path, progress: Progress) -> Palette:
    """Read a palette, also that of a file which is an image as well."""
    progress.step(0, "Opening")
    return load_palette(path)


def best_of(palette: Palette, most: int, opened: Opened, recipe: Recipe, _: Progress) -> Palette:
    """The ``most`` colours of a larger palette that stand for most of the image, in its order."""
    cloud = opened.cloud
    places = assign(cloud, palette.colors, recipe.measured_in)
    weights = np.bincount(places, cloud.weights, len(palette))
    kept = np.sort(np.argsort(-weights, kind="stable")[:most])
    return replace(palette, swatches=tuple(palette.swatches[place] for place in kept))


def open_pasted(source: QImage, name: str, progress: Progress) -> Opened:
    """Take what another program put on the clipboard; raises `TooManyPixels`."""
    check_size(name, source.width(), source.height())
    return _prepare(arrays.from_qimage(source, name), None, progress)


def open_kept(path: Path, name: str, progress: Progress) -> Opened:
    """Take up what was pasted and kept in a file; raises what `tintype.image.load.load` raises."""
    image = load(path, allow_large=True, progress=progress.part(0, 0.6))
    return _prepare(replace(image, name=name), None, progress.part(0.6, 1))


def warm_up(recipe: Recipe) -> None:
    """Import what a recipe needs, and take all that is there by then out of garbage collection.

    Looking through scikit-learn and Qt for garbage takes 70 ms, in which the window stands still.
    """
    pipeline.warm_up(recipe)
    _freeze()


@cache
def _freeze() -> None:
    gc.freeze()


def reduce(order: Order, progress: Progress) -> Reduced:
    """Carry out an order at full size; raises what `tintype.pipeline.reduce` raises."""
    opened, choices = order.opened, order.choices
    progress.step(0, "Starting")
    warm_up(choices.run)
    low = 0.3 if order.is_shared else 0.0
    clouds = [each.cloud for each in order.together]
    recipe = order.shared(choices.run, clouds, progress.part(0, low))
    result = pipeline.reduce(
        opened.image, recipe, progress.part(low, 0.9), opened.cloud, order.part
    )
    result = replace(result, palette=choices.dressed(result.palette))
    picture = arrays.reduced(result.indices, result.palette, progress.part(0.9, 1))
    scattered = result.indices.reshape(-1)[opened.scattered].astype(np.intp)
    whole = QRect(0, 0, opened.image.width, opened.image.height)
    return Reduced(opened, choices, result, picture, whole, 1, False, scattered)


def follows(recipe: Recipe) -> bool:
    """Whether a recipe is carried out quickly enough for previews."""
    return method_by_name(recipe.method).follows


def preview(order: Order, area: QRect, zoom: float, progress: Progress) -> Reduced:
    """The same quickly, for what is on screen: an area of the image at a zoom.

    The palette is that of a sketch of all pixels, refined less; only what is seen is mapped.
    """
    opened, recipe = order.opened, order.choices.run
    warm_up(recipe)
    if recipe.counts(REFINE):
        recipe = replace(recipe, refine="fast")
    clouds = [each.sketch.cloud for each in order.together]
    recipe = order.shared(recipe, clouds, progress.part(0, 0.3))
    area = area & QRect(0, 0, opened.image.width, opened.image.height)
    step = _step(area, zoom)
    piece = opened.piece(area, step)
    inner = progress.part(0.3, 0.9)
    result = pipeline.reduce(piece, recipe, inner, opened.sketch.cloud, order.part)
    result = replace(result, palette=order.choices.dressed(result.palette))
    picture = arrays.reduced(result.indices, result.palette, progress.part(0.9, 1))
    scattered = _entries(opened.scattered_colors(recipe), result, recipe)
    return Reduced(opened, order.choices, result, picture, area, step, True, scattered)


def _step(area: QRect, zoom: float) -> int:
    """Every how many pixels of an area are enough for a screen."""
    step = max(1, int(1 / (_FINER * zoom)))
    while (area.width() // step) * (area.height() // step) > _MOST_PREVIEWED:
        step += 1
    return step


def _entries(colors: npt.NDArray[np.uint8], result: Result, recipe: Recipe) -> npt.NDArray[np.intp]:
    """(n,) the palette entry of each colour, without dithering."""
    codes, inverse = np.unique(colors.view("<u4")[:, 0], return_inverse=True)
    cloud = Cloud(codes, np.ones(len(codes), np.int64))
    return assign(cloud, result.palette.colors, recipe.measured_in)[inverse]


def _prepare(image: Image, path: Path | None, progress: Progress) -> Opened:
    cloud = count(image, progress.part(0, 0.5))
    is_opaque = cloud.is_opaque and not cloud.n_transparent
    picture = arrays.original(image, is_opaque, progress.part(0.5, 1))
    scattered = _scatter(image, cloud.n_transparent)
    progress.step(1, "Opening")
    n_bytes = path.stat().st_size if path else None
    return Opened(image, cloud, picture, scattered, path, n_bytes)


def _scatter(image: Image, n_transparent: int) -> npt.NDArray[np.intp]:
    """Pixels drawn at random but repeatably, each at most once, none of them transparent."""
    rng = np.random.default_rng(0)
    if not n_transparent:
        n_pixels = image.width * image.height
        return rng.choice(n_pixels, min(_SCATTERED, n_pixels), replace=False, shuffle=False)
    visible = np.flatnonzero(image.pixels.reshape(-1, 4)[:, 3])
    return rng.choice(visible, min(_SCATTERED, len(visible)), replace=False, shuffle=False)
