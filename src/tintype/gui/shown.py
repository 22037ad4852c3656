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
from tintype.animated import AnimatedResult, reduce_animation
from tintype.color.matte import flatten
from tintype.errors import DamagedPalette, NotAnImage, NotAPalette, TooLargeInput
from tintype.gui import arrays
from tintype.gui.choices import Choices
from tintype.image import Cloud, Image, count, merge
from tintype.image.animation import Animation
from tintype.image.animations import IndexedAnimation
from tintype.image.formats import Indexed
from tintype.image.frames import load_animation
from tintype.image.load import READABLE, check_size, is_of_frames, load
from tintype.image.runs import Sample
from tintype.image.selection import Rectangle
from tintype.image.sketch import Sketch
from tintype.image.tally import count_frames, tally_frames
from tintype.mapping import assign
from tintype.palette import Palette
from tintype.palette.load import load as load_palette
from tintype.pipeline import Result
from tintype.progress import Progress
from tintype.quantize import by_name as method_by_name
from tintype.quantize.parameters import REFINE
from tintype.recipe import Recipe

#: Of an animation: the first frame, with all others.
FIRST_FRAME = 0, False
#: What the names of images end in.
IMAGE_SUFFIXES = {suffix for suffixes in READABLE.values() for suffix in suffixes}
#: So many pixels are drawn at random, always the same ones, for the scatter plots.
_SCATTERED = 20_000
#: A preview looks at two pixels of the image, in both directions, for each of the screen, ...
_FINER = 2
#: ... as long as they are not more than this.
_MOST_PREVIEWED = 2_000_000


@dataclass(frozen=True, eq=False)
class Film:
    """An animation of which one frame is before us.

    Attributes:
        cloud: of all frames together.
        n_changed: of each frame how many pixels are other than in the one before; all of the first.
        number: of the frame before us, from 0.
        is_alone: whether that frame is taken as a still picture: only its colours count, and only it
            is written.
        made: all frames as they were reduced last, with what they were reduced by.
        sampled: the same of some frames.
    """

    animation: Animation
    cloud: Cloud
    n_changed: tuple[int, ...]
    number: int = 0
    is_alone: bool = False
    made: dict[tuple[Recipe, tuple[str, ...]], AnimatedResult] = field(
        default_factory=dict, repr=False
    )
    sampled: dict[tuple[Recipe, Sample], AnimatedResult] = field(default_factory=dict, repr=False)

    def __len__(self) -> int:
        return len(self.animation)

    @cached_property
    def sketch(self) -> Sketch:
        """What previews of any frame are made of."""
        return Sketch(self.cloud)


@dataclass(frozen=True, eq=False)
class Opened:
    """An image with all that is made of it once.

    Attributes:
        path: the file; None for what was pasted.
        scattered: places (n,) in the image of the pixels to show in scatter plots, none transparent.
        n_bytes: how large the file is; None for what was pasted.
        film: the animation that the image is a frame of, if it is one; the cloud is of all frames
            then, unless the frame stands alone.
    """

    image: Image
    cloud: Cloud
    picture: arrays.Picture
    scattered: npt.NDArray[np.intp]
    path: Path | None
    n_bytes: int | None
    film: Film | None = None
    _parts: dict[Rectangle, Cloud] = field(default_factory=dict, init=False, repr=False)
    _pieces: dict[tuple[int, ...], Image] = field(default_factory=dict, init=False, repr=False)

    def scattered_colors(self, recipe: Recipe) -> npt.NDArray[np.uint8]:
        """(n, 4) colours of the scattered pixels, on the recipe's matte if it has one."""
        colors = self.image.pixels.reshape(-1, 4)[self.scattered]
        return flatten(colors, recipe.matte_rgb) if recipe.matte_rgb else colors

    @cached_property
    def sketch(self) -> Sketch:
        """What previews are made of."""
        return self.moving.sketch if self.moving else Sketch(self.cloud)

    @property
    def moving(self) -> Film | None:
        """The animation, if all of its frames count."""
        return self.film if self.film and not self.film.is_alone else None

    def part(self, selection: Rectangle) -> Cloud:
        """The cloud of a part, of an animation that of all frames; the last one is remembered."""
        part = self._parts.get(selection)
        if part is None:
            if self.moving:
                found = count_frames(self.moving.animation, selection=selection)
                part = replace(found, n_transparent=self.cloud.n_transparent)
            else:
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


def open_file(
    path: Path, allow_large: bool, frame: tuple[int, bool], progress: Progress
) -> Opened | Palette:
    """Read a file: an image, or else a palette, whatever its name says.

    Args:
        frame: of an animation, the number of the one to bring before us, and whether it stands alone.

    Raises what `tintype.image.load.load` and `tintype.palette.load.load` raise.
    """
    try:
        image = load(path, allow_large=allow_large, progress=progress.part(0, 0.6))
    except NotAnImage:
        palette = _palette_instead(path)
        if palette is None:
            raise
        return palette
    if any(is_of_frames(note) for note in image.notes):
        return _open_film(path, allow_large, frame, progress.part(0.2, 1))
    return _prepare(image, path, progress.part(0.6, 1))


def _open_film(
    path: Path, allow_large: bool, frame: tuple[int, bool], progress: Progress
) -> Opened:
    """An animation, one of its frames before us."""
    animation = load_animation(path, allow_large=allow_large, progress=progress.part(0, 0.1))
    number, is_alone = min(frame[0], len(animation) - 1), frame[1]
    tally = tally_frames(animation, progress.part(0.1, 0.8))
    film = Film(animation, tally.cloud, tally.n_changed, number, is_alone)
    n_bytes = path.stat().st_size
    return _framed(animation.frame(number), film, path, n_bytes, progress.part(0.8, 1))


def _framed(
    image: Image, film: Film, path: Path | None, n_bytes: int | None, progress: Progress
) -> Opened:
    is_alone = film.is_alone or len(film) == 1
    cloud = count(image, progress.part(0, 0.5)) if is_alone else film.cloud
    picture, scattered = _seen(image, cloud, progress.part(0.5, 1))
    return Opened(image, cloud, picture, scattered, path, n_bytes, film if len(film) > 1 else None)


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


def reduce_frame(order: Order, number: int, is_alone: bool, progress: Progress) -> Reduced:
    """Bring another frame of an animation before us, and carry out an order for it.

    What is reduced is in the result's ``opened``.
    """
    opened = order.opened
    assert opened.film
    film = replace(opened.film, number=number, is_alone=is_alone)
    progress.step(0, "Opening")
    image = film.animation.frame(number)
    framed = _framed(image, film, opened.path, opened.n_bytes, progress.part(0, 0.3))
    together = [framed if each is opened else each for each in order.together]
    return reduce(replace(order, opened=framed, together=together), progress.part(0.3, 1))


def all_frames(reduced: Reduced, progress: Progress) -> AnimatedResult:
    """All frames of an animation with the palette that was found for one of them."""
    film, recipe = reduced.opened.moving, _found(reduced)
    assert film
    key = recipe, tuple(recipe.palette)
    made = film.made.get(key)
    if made is None:
        made = reduce_animation(film.animation, recipe, progress, film.cloud)
        film.made.clear()  # one is enough: they may be large
        film.made[key] = made
    return made


def written_frames(reduced: Reduced, progress: Progress) -> IndexedAnimation:
    """What a file of all frames is made of."""
    return _written(all_frames(reduced, progress), reduced.opened.image)


def sampled_frames(reduced: Reduced, sample: Sample, progress: Progress) -> IndexedAnimation:
    """What a file of some frames would be made of."""
    film, recipe = reduced.opened.moving, _found(reduced)
    assert film
    made = film.sampled.get((recipe, sample))
    if made is None:
        some = film.animation.picked(sample.numbers)
        made = reduce_animation(some, recipe, progress, film.cloud)
        film.sampled.clear()
        film.sampled[recipe, sample] = made
    return _written(made, reduced.opened.image)


def _found(reduced: Reduced) -> Recipe:
    """A recipe with the palette that was found, to be kept for all frames."""
    palette = tuple(reduced.result.palette.hexes)
    return replace(reduced.choices.run, method="fixed", palette=palette)


def _written(made: AnimatedResult, image: Image) -> IndexedAnimation:
    of_file = made.still, image.dpi, image.metadata
    return IndexedAnimation(made.frames, made.palette, made.durations, made.loop, *of_file)


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
    picture, scattered = _seen(image, cloud, progress.part(0.5, 1))
    n_bytes = path.stat().st_size if path else None
    return Opened(image, cloud, picture, scattered, path, n_bytes)


def _seen(
    image: Image, cloud: Cloud, progress: Progress
) -> tuple[arrays.Picture, npt.NDArray[np.intp]]:
    """The picture of an image, and which of its pixels are scattered."""
    is_opaque = cloud.is_opaque and not cloud.n_transparent
    picture = arrays.original(image, is_opaque, progress)
    scattered = _scatter(image, cloud.n_transparent)
    progress.step(1, "Opening")
    return picture, scattered


def _scatter(image: Image, n_transparent: int) -> npt.NDArray[np.intp]:
    """Pixels drawn at random but repeatably, each at most once, none of them transparent."""
    rng = np.random.default_rng(0)
    if not n_transparent:
        n_pixels = image.width * image.height
        return rng.choice(n_pixels, min(_SCATTERED, n_pixels), replace=False, shuffle=False)
    visible = np.flatnonzero(image.pixels.reshape(-1, 4)[:, 3])
    return rng.choice(visible, min(_SCATTERED, len(visible)), replace=False, shuffle=False)
