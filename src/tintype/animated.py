"""From an animation and a recipe to a result: one palette for all frames, and indices for each.

What stays as it is from one frame to the next keeps its indices, so that nothing flickers or crawls
that does not move in the animation itself; and so does what comes back, such as a background behind
something that moves. Equal frames have equal indices.
"""

from dataclasses import dataclass, replace
from fractions import Fraction
from hashlib import blake2b
from pathlib import PurePath

import numpy as np
import numpy.typing as npt

from tintype import dither
from tintype.image import Cloud, Image, count
from tintype.image.animation import Animation
from tintype.image.changes import Change, Stays, box_of, changes
from tintype.image.image import on_matte
from tintype.image.patches import Patches
from tintype.image.selection import Selection
from tintype.image.tally import count_frames
from tintype.mapping import PixelMap
from tintype.metrics import Measuring
from tintype.palette import Palette
from tintype.pipeline import Found, find, warm_up, with_shares
from tintype.pipeline import reduce as reduce_image
from tintype.progress import Progress
from tintype.recipe import Recipe
from tintype.report import Clock, Report

Indices = npt.NDArray[np.uint8]
Codes = npt.NDArray[np.uint32]

#: Of each pixel so many colours are remembered, with their indices; and of all together so many.
_MOST_REMEMBERED = 16
_REMEMBERED = 1 << 25
#: Around what changes, so many pixels that do not give the errors that come into it.
_AROUND = 16
#: The patterns of ordered dithering repeat after so many pixels, or a part of that.
_PATTERN = 64


@dataclass(frozen=True, eq=False)
class AnimatedResult:
    """One palette, indices for each frame, and the report.

    Attributes:
        frames: of each frame (height, width) indices; kept as what changes.
        durations, loop: as of the animation.
        still: (height, width) indices of its still image, if it has one.
        report: the quality is of all frames together, each counting the same, however long it is
            shown. Reading frames counts among the stages that need them.
        spreads: (k,) as in `tintype.pipeline.Result`.
    """

    palette: Palette
    frames: Patches
    durations: tuple[Fraction, ...]
    loop: int
    still: Indices | None
    report: Report
    spreads: npt.NDArray[np.float64]


def reduce_animation(
    animation: Animation,
    recipe: Recipe,
    progress: Progress | None = None,
    cloud: Cloud | None = None,
    selection: Selection | None = None,
) -> AnimatedResult:
    """Reduce the colours of all frames to one palette.

    A few frames are held in memory at a time, beside the indices of the reduced ones.

    Args:
        cloud: that of all frames, as `count_frames` counts it, if it is there already.
        selection: the part of each frame whose colours the palette is found for.

    Raises:
        BadRequest: as `tintype.pipeline.reduce` does.
        DamagedImage: a frame cannot be decoded.
        Cancelled: ``progress`` was told to stop.
    """
    recipe.check_indexed()
    progress = progress or Progress()
    progress.step(0, "Starting")
    warm_up(recipe)
    clock, part = Clock(), None
    with clock.stage("cloud"):
        if cloud is None:
            cloud = count_frames(animation, progress.part(0, 0.2))
        cloud = _with_still(cloud, animation.still)
        if selection is not None:
            part = count_frames(animation, progress.part(0.2, 0.3), selection)
            part = replace(part, n_transparent=cloud.n_transparent)
    name = PurePath(animation.name).stem
    found = find(cloud, recipe, clock, name, progress.part(0.3, 0.5), part)
    found, frames = _mapped(animation, recipe, cloud, found, clock, progress.part(0.5, 0.98))
    still = _reduced_still(animation.still, recipe, found.palette, progress.part(0.98, 1))
    progress.step(1, "Done")
    report = replace(
        found.report, n_frames=len(animation), seconds=clock.seconds, total=clock.total
    )
    return AnimatedResult(
        found.palette, frames, animation.durations, animation.loop, still, report, found.spreads
    )


def _with_still(cloud: Cloud, still: Image | None) -> Cloud:
    """The still image is not played, so its colours do not count; but it may need a clear entry."""
    if still is None or cloud.n_transparent:
        return cloud
    return replace(cloud, n_transparent=count(still).n_transparent)


def _reduced_still(
    still: Image | None, recipe: Recipe, palette: Palette, progress: Progress
) -> Indices | None:
    if still is None or not palette.visible:
        return None
    given = replace(recipe, method="fixed", palette=tuple(palette.hexes))
    return reduce_image(still, given, progress).indices


def _mapped(
    animation: Animation,
    recipe: Recipe,
    cloud: Cloud,
    found: Found,
    clock: Clock,
    progress: Progress,
) -> tuple[Found, Patches]:
    """The frames of indices; if they are dithered, with shares, order and quality of their pixels."""
    pixel_map = PixelMap(cloud, found.places, found.transparent)
    if recipe.dither == "none" or not recipe.dither_strength:
        with clock.stage("map"):
            return found, _plain(animation, pixel_map, progress)
    dithering = _Dithering(animation, recipe, found.palette.colors, pixel_map)
    with clock.stage("dither"):
        dithering.run(progress)
    measuring = dithering.measuring
    palette, entries = with_shares(found, measuring.shares)
    table = np.zeros(256, np.uint8)
    table[: len(entries)] = entries
    report = replace(found.report, quality=measuring.quality)
    spreads = measuring.spreads[np.argsort(entries)]
    found = replace(found, palette=palette, report=report, spreads=spreads)
    return found, dithering.frames.mapped(table)


def _plain(animation: Animation, pixel_map: PixelMap, progress: Progress) -> Patches:
    """Each pixel the nearest colour."""
    frames = Patches()
    indices = np.zeros((animation.height, animation.width), np.uint8)
    for number, change in enumerate(changes(animation)):
        progress.step(number / len(animation), "Mapping")
        codes = change.image.codes.reshape(indices.shape)[change.changed]
        indices[change.changed] = pixel_map.of(codes, progress.part(0, 0))
        frames.append(indices)
    return frames


class _Dithering:
    """One run over all frames.

    Attributes:
        frames: the indices of those that are done.
        measuring: of these, what is shown against what should be.
    """

    def __init__(
        self,
        animation: Animation,
        recipe: Recipe,
        colors: npt.NDArray[np.uint8],
        pixel_map: PixelMap,
    ) -> None:
        self._animation, self._recipe, self._colors = animation, recipe, colors
        self._pixel_map = pixel_map
        shape = animation.height, animation.width
        self.frames = Patches()
        self.measuring = Measuring(colors, len(animation) * shape[0] * shape[1])
        n_colors = min(len(animation), _MOST_REMEMBERED)
        self._memory = _Memory(shape, n_colors, pixel_map.transparent)
        self._stays = Stays(*shape)
        self._numbers: dict[bytes, int] = {}
        self._seen: Codes = np.zeros(0, np.uint32)
        self._indices: Indices = np.zeros(shape, np.uint8)

    def run(self, progress: Progress) -> None:
        n = len(self._animation)
        for number, change in enumerate(changes(self._animation)):
            progress.step(number / n, "Dithering")
            if number:
                self._measure(change.changed)
            self._take(number, change, progress.part(number / n, (number + 1) / n))
        last = self._indices.reshape(-1)
        self.measuring.add(self._seen, last, self._stays.end_all())

    def _measure(self, changed: npt.NDArray[np.bool_]) -> None:
        """What is about to change was there for a while."""
        gone = changed.reshape(-1)
        counts = self._stays.end(changed)
        self.measuring.add(self._seen[gone], self._indices.reshape(-1)[gone], counts)

    def _take(self, number: int, change: Change, progress: Progress) -> None:
        image, matte = change.image, self._recipe.matte_rgb
        seen = image if matte is None else on_matte(image, matte)
        equal = self._numbers.setdefault(blake2b(image.pixels.data).digest(), number)
        if equal < number:
            self._indices = self.frames[equal]
        else:
            self._indices = self._dithered(change, seen, progress)
        self._seen = seen.codes
        self.frames.append(self._indices)
        self.measuring.sample(self._seen, self._indices.reshape(-1))

    def _dithered(self, change: Change, seen: Image, progress: Progress) -> Indices:
        """What is new in a frame, dithered among all that stays as it was."""
        codes, indices = change.image.codes, self._indices.copy()
        flat = indices.reshape(-1)
        places = self._memory.recall(np.flatnonzero(change.changed), codes, flat)
        if not len(places):
            return indices
        flat[places] = self._pixel_map.of(codes[places], progress.part(0, 0))
        held = np.ones(indices.shape, np.bool_)
        held.reshape(-1)[places] = False
        region = _around(~held)
        indices[region] = self._run(seen, indices, held, region, progress)
        self._memory.keep(places, codes, flat)
        return indices

    def _run(
        self,
        seen: Image,
        plain: Indices,
        held: npt.NDArray[np.bool_],
        region: tuple[slice, slice],
        progress: Progress,
    ) -> Indices:
        recipe = self._recipe
        job = dither.Job(
            image=Image(np.ascontiguousarray(seen.pixels[region])),
            colors=self._colors,
            plain=np.ascontiguousarray(plain[region]),
            space=recipe.measured_in,
            strength=recipe.dither_strength,
            linear=recipe.dither_light == "linear",
            held=np.ascontiguousarray(held[region]),
        )
        return dither.by_name(recipe.dither).run(job, progress)


class _Memory:
    """Of each pixel its last few colours, with the indices that they got."""

    def __init__(self, shape: tuple[int, int], n_colors: int, transparent: int) -> None:
        n_pixels = shape[0] * shape[1]
        n_colors = max(1, min(n_colors, _REMEMBERED // n_pixels))
        # A place where nothing was kept yet is right for what is fully transparent.
        self._codes = np.zeros((n_colors, n_pixels), np.uint32)
        self._indices = np.full((n_colors, n_pixels), transparent, np.uint8)
        self._next = np.zeros(n_pixels, np.uint8)

    def recall(
        self, places: npt.NDArray[np.intp], codes: Codes, indices: Indices
    ) -> npt.NDArray[np.intp]:
        """Set the (n_pixels,) indices of those (n,) places whose colours are remembered.

        Returns:
            (m,) the others.
        """
        for known, kept in zip(self._codes, self._indices, strict=True):
            if not len(places):
                break
            is_known = known[places] == codes[places]
            found = places[is_known]
            indices[found] = kept[found]
            places = places[~is_known]
        return places

    def keep(self, places: npt.NDArray[np.intp], codes: Codes, indices: Indices) -> None:
        """Remember (n,) places as they are now, instead of what was kept first."""
        slots = self._next[places]
        self._codes[slots, places] = codes[places]
        self._indices[slots, places] = indices[places]
        self._next[places] = (slots + 1) % len(self._codes)


def _around(changed: npt.NDArray[np.bool_]) -> tuple[slice, slice]:
    """The rows and columns to dither so that what changed fits into what did not."""
    box = box_of(changed)
    assert box is not None, "something changed"
    rows, columns = box
    return _grown(rows, 0), _grown(columns, _AROUND)


def _grown(span: slice, after: int) -> slice:
    """A span that begins before, where a pattern does; may end beyond the picture."""
    start = max(0, span.start - _AROUND) // _PATTERN * _PATTERN
    return slice(start, span.stop + after)
