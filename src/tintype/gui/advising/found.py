"""What speaks for a number of colours, made off the GUI thread: curves, small pictures, silhouettes.

Each comes with a key: what it follows from. Of two that have equal keys one is enough.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtGui import QImage

from tintype import advice, pipeline
from tintype.advice import Advice, PointSilhouettes
from tintype.gui import arrays
from tintype.gui.shown import Order
from tintype.image import Image
from tintype.palette import Palette
from tintype.progress import Progress
from tintype.recipe import Recipe

#: The numbers to choose from by eye.
NUMBERS = (2, 4, 6, 8, 10, 16, 32)
#: The longer side of a small picture, in pixels: twice what most of them are shown at.
_SIDE = 400


@dataclass(frozen=True, eq=False)
class Small:
    """An image in a few colours, small.

    Attributes:
        n_colors: how many there are, not more than were asked for.
        error: the mean CIEDE2000 of the image at full size; None where no pixel counts.
    """

    image: QImage
    n_colors: int
    error: float | None


# The curves


def curves_key(order: Order) -> Hashable:
    return (
        order.opened,
        order.together,
        order.choices.selection,
        *(getattr(order.choices.recipe, option.name) for option in advice.DECIDING),
    )


def curves(order: Order, on_part: Callable[[Advice], None], progress: Progress) -> Advice:
    """What speaks for each number; ``on_part`` is called in between with what is known so far."""
    return advice.curves(order.source, order.choices.recipe, progress, on_part)


# Small pictures


def pictures_key(order: Order) -> Hashable:
    return (order.opened, order.together, order.choices.selection, _plain(order.choices.recipe))


def _plain(recipe: Recipe, n_colors: int = NUMBERS[0]) -> Recipe:
    """The recipe for a small picture. Without dithering: its pattern belongs to pixels of the full size,
    and on those of a small picture it would be coarser than it is, or vanish."""
    usual = Recipe()
    return replace(
        recipe,
        n_colors=n_colors,
        max_error=0.0,
        refine="fast",
        dither="none",
        dither_strength=usual.dither_strength,
        dither_light=usual.dither_light,
    )


def numbers(order: Order) -> tuple[int, ...]:
    """Those of `NUMBERS` that are possible, up to the one that is enough for every colour."""
    cloud, recipe = order.opened.cloud, order.choices.recipe
    clear = int(cloud.n_transparent > 0 and recipe.matte_rgb is None)
    least = clear + max(1, len(recipe.keep))
    found = []
    for number in NUMBERS:
        if number >= least:
            found.append(number)
            if number >= cloud.n_distinct + clear:
                break
    return tuple(found)


def picture(order: Order, n_colors: int, progress: Progress) -> Small:
    """The image of an order in ``n_colors``, with the palette that its recipe finds quickly."""
    recipe = _plain(order.choices.recipe, n_colors)
    order = replace(order, choices=replace(order.choices, recipe=recipe, edited=None))
    opened, clouds = order.opened, [each.cloud for each in order.together]
    recipe = order.shared(recipe, clouds, progress.part(0, 0.5))
    rest = progress.part(0.5 if order.is_shared else 0, 1)
    result = pipeline.reduce(_shrunk(opened.image), recipe, rest, opened.cloud, order.part)
    image = arrays.to_qimage(result.indices, result.palette)
    if not result.palette.has_alpha:
        image = image.convertToFormat(QImage.Format.Format_RGB32)
    return Small(image, len(result.palette), result.report.quality.delta_e_2000_mean)


def _shrunk(image: Image) -> Image:
    """Every so many-th pixel, so that each has a colour of the image."""
    step = -(-max(image.width, image.height) // _SIDE)
    return replace(image, pixels=np.ascontiguousarray(image.pixels[::step, ::step]))


# Silhouettes


def silhouettes_key(order: Order, palette: Palette) -> Hashable:
    recipe = order.choices.recipe
    return (order.opened, palette, recipe.measured_in, recipe.matte_rgb, recipe.rare)


def silhouettes(order: Order, palette: Palette, progress: Progress) -> PointSilhouettes:
    """How clearly the colours of a palette are set apart in the image."""
    recipe = order.choices.recipe
    return advice.point_silhouettes(order.opened.cloud, recipe, palette.colors, progress)
