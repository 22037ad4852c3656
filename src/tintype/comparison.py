"""Every method on one image, side by side: error, difference, structure, time, size."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tintype import pipeline, quantize
from tintype.advice import number_of_colors
from tintype.errors import Cancelled, TintypeError
from tintype.image import Cloud, Image, count
from tintype.image.formats.base import Indexed
from tintype.image.formats.png import FORMAT as PNG
from tintype.metrics import Quality
from tintype.progress import Progress
from tintype.quantize import METHODS, Method
from tintype.recipe import AUTO, Recipe
from tintype.similarity import ssim

_WHITE = (255, 255, 255)
_UNKNOWN = Quality(None, None, None)


@dataclass(frozen=True, kw_only=True)
class Row:
    """What one method made of an image.

    Attributes:
        method, title: what it is called on the command line and in a form.
        n_colors: entries in its palette.
        quality: see `tintype.metrics.Quality`.
        ssim: mean structural similarity, see `tintype.similarity`; None if no pixel counts.
        seconds: from the counted cloud to the palette; importing libraries does not count.
        output_bytes: size of the indexed PNG.
        problem: why the method could not, if so; then all the numbers are None.
    """

    method: str
    title: str
    n_colors: int | None = None
    quality: Quality = _UNKNOWN
    ssim: float | None = None
    seconds: float | None = None
    output_bytes: int | None = None
    problem: TintypeError | None = None


def methods_for(recipe: Recipe) -> tuple[Method, ...]:
    """All of them; the one that takes a palette as it is only if the recipe has one."""
    return tuple(method for method in METHODS if recipe.palette or not method.takes_palette)


def compare(
    image: Image, recipe: Recipe, progress: Progress | None = None, cloud: Cloud | None = None
) -> Iterator[Row]:
    """One row for each method, as they are done; all else is as the recipe says.

    Where it leaves the number of colours open, that is found once, with its own method.

    Raises:
        Cancelled: ``progress`` was told to stop.
    """
    progress = progress or Progress()
    cloud = cloud or count(image, progress.part(0, 0.05))
    _ = cloud.view(recipe.measured_in).coarse  # made once: no part of the first method's time
    if recipe.n_colors == AUTO:
        number = number_of_colors(cloud, recipe, progress.part(0.05, 0.1))
        recipe = replace(recipe, n_colors=number)
    chosen = methods_for(recipe)
    for number, method in enumerate(chosen):
        inner = progress.part(
            0.1 + 0.9 * number / len(chosen), 0.1 + 0.9 * (number + 1) / len(chosen)
        )
        try:
            yield _row(image, cloud, replace(recipe, method=method.name), inner)
        except Cancelled:
            raise
        except TintypeError as error:
            yield Row(method=method.name, title=method.title, problem=error)


def _row(image: Image, cloud: Cloud, recipe: Recipe, progress: Progress) -> Row:
    method = quantize.by_name(recipe.method)
    result = pipeline.reduce(image, recipe, progress.part(0, 0.6), cloud)
    colors, matte = result.palette.colors, recipe.matte_rgb or _WHITE
    known = result.report.quality.mse_rgb_sum is not None
    progress.step(0.6, "Writing")
    content = PNG.encode(Indexed(result.indices, result.palette))
    inner = progress.part(0.7, 1)
    return Row(
        method=method.name,
        title=method.title,
        n_colors=len(result.palette),
        quality=result.report.quality,
        ssim=ssim(image, colors, result.indices, matte, inner) if known else None,
        seconds=result.report.seconds["palette"],
        output_bytes=len(content),
    )
