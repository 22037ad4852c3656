"""From an image and a recipe to a result: cloud -> palette -> indices, with a report."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import PurePath
from typing import Any

import numpy as np
import numpy.typing as npt

from tintype.color.premultiplied import from_positions
from tintype.errors import TooFewColors
from tintype.image import Cloud, Image, count
from tintype.image.cloud import weigh
from tintype.mapping import assign, map_pixels, nearest
from tintype.metrics import Quality, quality, shares
from tintype.palette import Palette, Swatch
from tintype.palette.palette import by_share
from tintype.progress import Progress
from tintype.quantize import by_name
from tintype.quantize.base import CentersArray
from tintype.recipe import Recipe

_CLEAR = (0, 0, 0, 0)
_STAGES = ("decode", "cloud", "palette", "map", "dither", "encode")


@dataclass(frozen=True)
class Report:
    """Measured quality and times of one run.

    Attributes:
        n_colors, n_colors_asked: entries in the palette, and how many were wanted.
        n_distinct: colours in the image, without fully transparent pixels; None if all are.
        quality: see `tintype.metrics.Quality`.
        seconds: wall time by stage; a stage that was not run is 0.
        total: wall time of all of it, measuring included, importing libraries not.
        output_bytes: size of the file that was written; None if none was.
    """

    n_colors: int
    n_colors_asked: int
    n_distinct: int | None
    quality: Quality
    seconds: dict[str, float] = field(default_factory=dict)
    total: float = 0.0
    output_bytes: int | None = None

    @property
    def note(self) -> str:
        """A sentence where there are fewer colours than asked; else empty."""
        if self.n_colors >= self.n_colors_asked:
            return ""
        asked, there = self.n_colors_asked, self.n_colors
        return f"{asked} colours were asked for; the image has only {there}, kept exactly."

    def with_stage(self, stage: str, seconds: float, output_bytes: int | None = None) -> "Report":
        """The report with one more stage timed."""
        return replace(
            self,
            seconds={**self.seconds, stage: self.seconds.get(stage, 0) + seconds},
            total=self.total + seconds,
            output_bytes=self.output_bytes if output_bytes is None else output_bytes,
        )

    def as_json(self, palette: Palette) -> dict[str, Any]:
        """The object that ``--json`` prints."""
        times = {stage: self.seconds.get(stage, 0.0) for stage in _STAGES}
        known = self.n_distinct is not None
        return {
            "n_colors": self.n_colors,
            "n_colors_asked": self.n_colors_asked,
            "n_distinct": self.n_distinct,
            "mse_rgb_sum": self.quality.mse_rgb_sum,
            "psnr": self.quality.psnr,
            "delta_e_2000_mean": self.quality.delta_e_2000_mean,
            "palette": palette.hexes,
            "shares": [swatch.share for swatch in palette.swatches] if known else None,
            "seconds": {**times, "total": self.total},
            "output_bytes": self.output_bytes,
        }


@dataclass(frozen=True, eq=False)
class Result:
    """Palette, indices (height, width) into it, and the report."""

    palette: Palette
    indices: npt.NDArray[np.uint8]
    report: Report


@dataclass(frozen=True, eq=False)
class _Found:
    """A palette, and where each colour of the cloud it was found for goes."""

    palette: Palette
    places: npt.NDArray[np.intp]
    transparent: int
    report: Report


class _Clock:
    """Wall time by stage."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._start = time.perf_counter()

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        start = time.perf_counter()
        yield
        self.seconds[name] = self.seconds.get(name, 0.0) + time.perf_counter() - start

    @property
    def total(self) -> float:
        return time.perf_counter() - self._start


def reduce(
    image: Image, recipe: Recipe, progress: Progress | None = None, cloud: Cloud | None = None
) -> Result:
    """Reduce the colours of an image.

    Args:
        cloud: the image's cloud if it is already counted.

    Raises:
        BadRequest: the recipe asks for what an indexed image, or this image, cannot have.
        Cancelled: ``progress`` was told to stop.
    """
    recipe.check_indexed()
    progress = progress or Progress()
    progress.step(0, "Starting")
    warm_up(recipe)
    clock = _Clock()
    if cloud is None:
        with clock.stage("cloud"):
            cloud = count(image, progress.part(0, 0.2))
    found = _find(cloud, recipe, clock, PurePath(image.name).stem, progress.part(0.2, 0.85))
    with clock.stage("map"):
        indices = map_pixels(
            image, cloud, found.places, found.transparent, progress.part(0.85, 1.0)
        )
    report = replace(found.report, seconds=clock.seconds, total=clock.total)
    progress.step(1, "Done")
    return Result(found.palette, indices, report)


def find_palette(
    cloud: Cloud, recipe: Recipe, name: str = "", progress: Progress | None = None
) -> tuple[Palette, Report]:
    """The palette of a cloud, called ``name``, without an image to recolour; as `reduce`."""
    warm_up(recipe)
    clock = _Clock()
    found = _find(cloud, recipe, clock, name, progress or Progress())
    return found.palette, replace(found.report, seconds=clock.seconds, total=clock.total)


def warm_up(recipe: Recipe) -> None:
    """Import what the recipe's method needs; no part of the times in a report."""
    by_name(recipe.method).warm_up()


def _find(cloud: Cloud, recipe: Recipe, clock: _Clock, name: str, progress: Progress) -> _Found:
    counted, merged = cloud, None
    if recipe.matte_rgb:
        with clock.stage("cloud"):
            counted, merged = cloud.on_matte(recipe.matte_rgb)
    keeps_clear = counted.n_transparent > 0
    with clock.stage("palette"):
        colors = _colors(counted, recipe, keeps_clear, progress.part(0, 0.7))
    with clock.stage("map"):
        colors, places = _used(counted, colors, progress.part(0.7, 0.9))
    share = shares(counted, len(colors), places)
    order = by_share(colors, share)
    places = np.argsort(order)[places] + keeps_clear
    swatches = [Swatch(tuple(colors[i].tolist()), share=float(share[i])) for i in order]
    if keeps_clear:
        swatches.insert(0, Swatch(_CLEAR, share=0.0))
    palette = Palette(tuple(swatches), name)
    report = Report(
        n_colors=len(palette),
        n_colors_asked=recipe.n_colors,
        n_distinct=counted.n_distinct or None,
        quality=quality(counted, palette.colors, places, progress.part(0.9, 1.0)),
    )
    if merged is None:
        return _Found(palette, places, 0, report)
    places = places[merged]
    return _Found(
        palette,
        places[: cloud.n_distinct],
        int(places[-1]) if cloud.n_transparent else 0,
        report,
    )


def _colors(
    cloud: Cloud, recipe: Recipe, keeps_clear: bool, progress: Progress
) -> npt.NDArray[np.uint8]:
    """(k, 4) colours for what is not fully transparent, in no order."""
    wanted = recipe.n_colors - keeps_clear
    if wanted < 1 and cloud.n_distinct:
        raise TooFewColors(needed=2, got=recipe.n_colors)
    if cloud.n_distinct <= wanted:
        return cloud.colors
    centers = by_name(recipe.method).find(cloud, wanted, recipe.seed, progress)
    return _filled(cloud, _to_eight_bits(cloud, centers), wanted)


def _to_eight_bits(cloud: Cloud, centers: CentersArray) -> npt.NDArray[np.uint8]:
    """Rounded colours, each once. A centre of mostly opaque points becomes opaque.

    Of several centres at least one does if the cloud has opaque colours: they need a place to go.
    """
    if cloud.is_opaque:
        rgb = np.clip(np.rint(centers), 0, 255).astype(np.uint8)
        colors = np.insert(rgb, 3, 255, axis=1)
    else:
        solid, total = _weights(cloud.solid, centers), _weights(cloud, centers)
        is_solid = 2 * solid > total
        if solid.any() and not is_solid.any() and len(centers) > 1:
            is_solid[solid.argmax()] = True
        values = from_positions(centers)
        values[:, 3] = np.where(is_solid, 255, np.maximum(values[:, 3], 1))
        colors = np.clip(np.rint(values), 0, 255).astype(np.uint8)
    return np.unique(colors, axis=0)


def _weights(cloud: Cloud, centers: CentersArray) -> npt.NDArray[np.float64]:
    """(k,) the pixels that go to each of (k, 4) centres, counted on the fine view of a cloud."""
    positions = cloud.fine.positions
    if cloud.is_opaque:
        positions = np.insert(positions, 3, 255, axis=1)
    return weigh(nearest(positions, centers)[0], cloud.fine.weights, len(centers))


def _filled(cloud: Cloud, colors: npt.NDArray[np.uint8], wanted: int) -> npt.NDArray[np.uint8]:
    """As many colours as wanted: centres that met after rounding give way to colours of the image,
    those with most error first."""
    missing = wanted - len(colors)
    if missing <= 0:
        return colors
    off = cloud.colors.astype(np.int32) - colors[assign(cloud, colors)]
    error = (off * off).sum(axis=1) * cloud.counts
    worst = np.argsort(-error, kind="stable")[:missing]
    return np.concatenate([colors, cloud.colors[worst]])


def _used(
    cloud: Cloud, colors: npt.NDArray[np.uint8], progress: Progress
) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.intp]]:
    """The colours without those that are nearest to no pixel, and where each colour goes.

    An entry without a pixel gives way to a colour of the image, the one with most error. That one is
    nearest to itself, so each turn leaves fewer entries that could be without a pixel.
    """
    wanted = len(colors)
    while True:
        places = assign(cloud, colors, progress)
        used = np.bincount(places, minlength=wanted) > 0
        if used.all():
            return colors, places
        colors = _filled(cloud, colors[used], wanted)
