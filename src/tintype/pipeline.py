"""From an image and a recipe to a result: cloud -> palette -> indices, with a report."""

from dataclasses import dataclass, replace
from pathlib import PurePath
from threading import Thread

import numpy as np
import numpy.typing as npt

from tintype import dither, quantize
from tintype.advice import number_of_colors
from tintype.image import Cloud, Image, count
from tintype.image.image import BAND, bands, on_matte
from tintype.image.selection import Selection, selected
from tintype.mapping import assign, map_pixels
from tintype.metrics import Quality, measured, pixel_measured, pixel_shares, shares
from tintype.palette import Palette, Swatch
from tintype.palette.palette import by_share
from tintype.progress import Progress
from tintype.quantize import starts
from tintype.recipe import AUTO, MOST_INDEXED, Recipe
from tintype.report import Clock, Report
from tintype.sentence import NOTHING, Sentence
from tintype.solve import Solution, solve
from tintype.threads import one_core

_CLEAR = (0, 0, 0, 0)


@dataclass(frozen=True, eq=False)
class Result:
    """Palette, indices (height, width) into it, and the report.

    Attributes:
        spreads: (k,) for each entry how far its pixels lie from it; see `tintype.metrics.spreads`.
    """

    palette: Palette
    indices: npt.NDArray[np.uint8]
    report: Report
    spreads: npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Found:
    """A palette, and where each colour of the cloud it is for goes.

    Attributes:
        places: (n,) for each colour of the cloud its entry.
        transparent: the entry of fully transparent pixels.
        in_order: whether the entries have an order of their own, not by share.
        spreads: (k,) as in `Result`.
    """

    palette: Palette
    places: npt.NDArray[np.intp]
    transparent: int
    in_order: bool
    report: Report
    spreads: npt.NDArray[np.float64]


def reduce(
    image: Image,
    recipe: Recipe,
    progress: Progress | None = None,
    cloud: Cloud | None = None,
    selection: Selection | Cloud | None = None,
) -> Result:
    """Reduce the colours of an image.

    Args:
        cloud: the image's cloud if it is already counted. It may be that of a larger image of which
            this one is a piece: the palette and its quality are then of the larger one.
        selection: the part of the image whose colours the palette is found for, or its cloud as
            `cloud_of_part` counts it; all of the image is reduced. One that is all transparent has no
            colours: those of the image count then.

    Raises:
        BadRequest: the recipe asks for what an indexed image, or this image, cannot have.
        Cancelled: ``progress`` was told to stop.
    """
    recipe.check_indexed()
    progress = progress or Progress()
    progress.step(0, "Starting")
    warm_up(recipe)
    clock, part = Clock(), None
    if cloud is None:
        with clock.stage("cloud"):
            cloud = count(image, progress.part(0, 0.2))
    if selection is not None:
        with clock.stage("cloud"):
            part = _part(image, cloud, selection)
    dithers = recipe.dither != "none" and recipe.dither_strength > 0
    ends = (0.5, 0.55) if dithers else (0.85, 1.0)
    name = PurePath(image.name).stem
    found = find(cloud, recipe, clock, name, progress.part(0.2, ends[0]), part)
    with clock.stage("map"):
        indices = map_pixels(image, cloud, found.places, found.transparent, progress.part(*ends))
    if dithers:
        found, indices = _dithered(image, recipe, found, indices, clock, progress.part(0.55, 1))
    progress.step(1, "Done")
    report = replace(found.report, seconds=clock.seconds, total=clock.total)
    return Result(found.palette, indices, report, found.spreads)


def cloud_of_part(image: Image, cloud: Cloud, selection: Selection) -> Cloud:
    """The cloud of a part of an image; raises `BadSelection`.

    What is transparent anywhere in the image needs its entry, so it counts in the part, too.
    """
    return replace(count(selected(image, selection)), n_transparent=cloud.n_transparent)


def _part(image: Image, cloud: Cloud, selection: Selection | Cloud) -> Cloud:
    if isinstance(selection, Cloud):
        return selection
    return cloud_of_part(image, cloud, selection)


def find_palette(
    cloud: Cloud, recipe: Recipe, name: str = "", progress: Progress | None = None
) -> tuple[Palette, Report]:
    """The palette of a cloud, called ``name``, without an image to recolour; as `reduce`."""
    warm_up(recipe)
    clock = Clock()
    found = find(cloud, recipe, clock, name, progress or Progress())
    return found.palette, replace(found.report, seconds=clock.seconds, total=clock.total)


def warm_up(recipe: Recipe) -> None:
    """Import what the recipe needs; no part of the times in a report."""
    quantize.by_name(recipe.method).warm_up()
    one_core()
    if recipe.n_colors == AUTO:
        starts.warm_up()


def warm_up_beside(recipe: Recipe) -> None:
    """The same in a thread of its own, while files are read; the first work waits until it is done."""
    Thread(target=warm_up, args=(recipe,), daemon=True).start()


def find(
    cloud: Cloud,
    recipe: Recipe,
    clock: Clock,
    name: str,
    progress: Progress,
    part: Cloud | None = None,
) -> Found:
    """The palette of ``part`` of the cloud, or of all of it, for all of it."""
    counted, merged = cloud, None
    if recipe.matte_rgb:
        with clock.stage("cloud"):
            counted, merged = cloud.on_matte(recipe.matte_rgb)
            part = part.on_matte(recipe.matte_rgb)[0] if part else None
    if part is not None and not part.n_distinct:
        part = None
    with clock.stage("palette"):
        source = counted if part is None else part
        asked = number_of_colors(source, recipe, progress.part(0, 0.4))
        solution = solve(source, recipe, asked, progress.part(0.4, 0.8))
    places = solution.places
    if part is not None:
        with clock.stage("map"):
            places = assign(counted, solution.colors, recipe.measured_in, progress.part(0.8, 0.9))
    palette, entries, transparent = _arranged(counted, solution, places, recipe, name)
    places = entries[places]
    quality, spreads = measured(counted, palette.colors, places, progress.part(0.9, 1))
    report = Report(
        n_colors=len(palette),
        n_colors_asked=asked,
        n_distinct=counted.n_distinct or None,
        quality=quality,
        note=solution.note or _missed(recipe, asked, quality),
    )
    if merged is not None:
        places = places[merged]
        transparent = int(places[-1]) if cloud.n_transparent else 0
    places = places[: cloud.n_distinct]
    return Found(palette, places, transparent, solution.is_given, report, spreads)


def _missed(recipe: Recipe, asked: int, quality: Quality) -> Sentence:
    """A sentence where not even the most colours come as near as the recipe wants."""
    reached, wanted = quality.delta_e_2000_mean or 0, recipe.max_error
    if recipe.n_colors != AUTO or not wanted or reached <= wanted or asked < MOST_INDEXED:
        return NOTHING
    return Sentence(
        "{asked} colours are the most that are tried, and leave a mean CIEDE2000 of {reached:.2f}; "
        "at most {wanted:g} was asked for.",
        asked=asked,
        reached=reached,
        wanted=wanted,
    )


def _arranged(
    cloud: Cloud, solution: Solution, places: npt.NDArray[np.intp], recipe: Recipe, name: str
) -> tuple[Palette, npt.NDArray[np.intp], int]:
    """The palette in the order to show, where each colour of the solution is in it, and its entry for
    fully transparent pixels."""
    colors = solution.colors
    share = shares(cloud, len(colors), places)
    order = list(range(len(colors))) if solution.is_given else by_share(colors, share)
    swatches = [
        Swatch(
            color=tuple(colors[place].tolist()),
            name="accent" if place in solution.accents else "",
            share=float(share[place]),
            locked=place < solution.n_kept,
        )
        for place in order
    ]
    entries = np.argsort(order).astype(np.intp)
    clear = solution.clear if solution.clear is not None else 0
    if solution.clear is not None or cloud.n_transparent:
        swatches.insert(clear, Swatch(_CLEAR, share=0.0))
        entries += entries >= clear
    return Palette(tuple(swatches), name), entries, clear


def _dithered(
    image: Image,
    recipe: Recipe,
    found: Found,
    plain: npt.NDArray[np.uint8],
    clock: Clock,
    progress: Progress,
) -> tuple[Found, npt.NDArray[np.uint8]]:
    """The same colours mixed in a pattern; shares, their order and the quality are of the pixels."""
    colors = found.palette.colors
    seen = image if recipe.matte_rgb is None else on_matte(image, recipe.matte_rgb)
    job = dither.Job(
        image=seen,
        colors=colors,
        plain=plain,
        space=recipe.measured_in,
        strength=recipe.dither_strength,
        linear=recipe.dither_light == "linear",
    )
    with clock.stage("dither"):
        indices = dither.by_name(recipe.dither).run(job, progress.part(0, 0.9))
    palette, entries = with_shares(found, pixel_shares(seen, len(colors), indices))
    if not found.in_order:
        for band in bands(len(indices), max(1, BAND // image.width)):
            indices[band] = entries[indices[band]]
    quality, spreads = pixel_measured(seen, palette.colors, indices, progress.part(0.9, 1))
    report = replace(found.report, quality=quality)
    return replace(found, palette=palette, report=report, spreads=spreads), indices


def with_shares(
    found: Found, share: npt.NDArray[np.float64]
) -> tuple[Palette, npt.NDArray[np.uint8]]:
    """The palette with the (k,) shares that its dithered pixels have and in the order of these, if it
    has none of its own; and (k,) where each entry went."""
    colors = found.palette.colors
    swatches = [
        replace(swatch, share=float(part))
        for swatch, part in zip(found.palette.swatches, share, strict=True)
    ]
    order = list(range(len(swatches)))
    if not found.in_order:
        first = [0] if colors[0, 3] == 0 else []
        order = first + [place for place in by_share(colors, share) if place not in first]
    palette = replace(found.palette, swatches=tuple(swatches[place] for place in order))
    return palette, np.argsort(order).astype(np.uint8)
