"""From a cloud and a recipe to the colours of a palette, and where each colour of the cloud goes."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tintype import quantize
from tintype.color.spaces import Space
from tintype.color.srgb import from_hex
from tintype.errors import NoPalette, TooFewColors, TooManyKept
from tintype.image import Cloud
from tintype.image.points import View, weigh
from tintype.mapping import assign, nearest
from tintype.palette.merge import merge_alike
from tintype.progress import Progress
from tintype.quantize import Task
from tintype.recipe import Recipe
from tintype.sentence import NOTHING, Sentence

Colors = npt.NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Solution:
    """The colours of a palette, without the entry for fully transparent pixels.

    Attributes:
        colors: (k, 4), each once; those that are kept come first.
        places: (n,) to which of them each colour of the cloud goes.
        n_kept: how many of the first are locked.
        accents: places of colours that belong to no cluster, of methods that know such.
        note: a sentence where there are not as many as were asked; else empty.
        is_given: whether the palette was given, and its order is meant.
        clear: where in that order fully transparent pixels go, if it has an entry for them.
    """

    colors: Colors
    places: npt.NDArray[np.intp]
    n_kept: int = 0
    accents: frozenset[int] = frozenset()
    note: Sentence = NOTHING
    is_given: bool = False
    clear: int | None = None


def solve(cloud: Cloud, recipe: Recipe, n_colors: int, progress: Progress) -> Solution:
    """The palette of what is not fully transparent.

    Args:
        n_colors: how many entries in all, also where the recipe leaves that open. One of them is for
            fully transparent pixels, where there are any.

    Raises:
        TooFewColors, TooManyKept: the entries do not suffice for what must have one.
        NoPalette: there is no palette to take colours from.
    """
    if quantize.by_name(recipe.method).takes_palette:
        return _given(cloud, recipe, progress)
    clear = int(cloud.n_transparent > 0)
    wanted = n_colors - clear
    kept = as_colors(recipe.keep)
    if len(kept) > wanted:
        raise TooManyKept(needed=len(kept) + clear, kept=len(kept), got=n_colors)
    if wanted < 1 and cloud.n_distinct:
        raise TooFewColors(needed=2, got=n_colors)
    return _Search(cloud, recipe, kept, wanted).run(progress)


def _given(cloud: Cloud, recipe: Recipe, progress: Progress) -> Solution:
    colors = as_colors(recipe.palette)
    is_clear = colors[:, 3] == 0
    visible = colors[~is_clear]
    if not len(visible):
        raise NoPalette(what=Sentence("The fixed method"))
    return Solution(
        visible,
        assign(cloud, visible, recipe.measured_in, progress),
        is_given=True,
        n_kept=len(visible),
        clear=int(is_clear.argmax()) if is_clear.any() else None,
    )


def as_colors(hexes: tuple[str, ...]) -> Colors:
    """(k, 4) colours of their hex forms."""
    return np.array([from_hex(text) for text in hexes], np.uint8).reshape(-1, 4)


class _Search:
    """One run: what does not change while colours are found, filled up and merged."""

    def __init__(self, cloud: Cloud, recipe: Recipe, kept: Colors, wanted: int) -> None:
        self.cloud, self.recipe, self.kept, self.wanted = cloud, recipe, kept, wanted
        self.space: Space = recipe.measured_in
        self.method = quantize.by_name(recipe.method)

    def run(self, progress: Progress) -> Solution:
        recipe, accents = self.recipe, frozenset[tuple[int, ...]]()
        colors = _joined(self.kept, self.cloud.colors[: self.wanted + 1])
        is_all = self.cloud.n_distinct <= self.wanted and len(colors) <= self.wanted
        if not is_all:
            colors, accents = self._found(progress.part(0, 0.7))
        fills = not is_all and not self.method.finds_number
        colors, places = self._used(colors, fills, progress.part(0.7, 0.9))
        n_found = len(colors)
        if recipe.merge and n_found:
            weights = weigh(places, self.cloud.weights, len(colors))
            n_kept = len(self.kept)
            colors = merge_alike(colors, weights, recipe.merge, n_kept, progress.part(0.9, 1))
            if len(colors) < n_found:
                colors, places = self._used(_joined(colors), False, progress)
        rows = [tuple(row) for row in colors.tolist()]
        return Solution(
            colors,
            places,
            len(self.kept),
            frozenset(place for place, row in enumerate(rows) if row in accents),
            self._note(len(colors), n_found, is_all),
        )

    def _found(self, progress: Progress) -> tuple[Colors, frozenset[tuple[int, ...]]]:
        n_colors = self.wanted - len(self.kept)
        if not n_colors:
            return self.kept, frozenset()
        view = self.cloud.view(self.space)
        if rare := self.recipe.rare:
            view = view.changed(lambda points: points.favouring_rare(rare))
        given = self._positions(as_colors(self.recipe.palette))
        task = Task(view, n_colors, self.recipe, given)
        found = quantize.run(self.method, task, self._positions(self.kept), progress)
        centers = found.centers
        if self.recipe.snap:
            exact = view.exact.positions
            colors = self.cloud.colors[nearest(centers.astype(np.float32), exact)[0]]
        else:
            colors = self._to_eight_bits(view, centers)
        accents = colors[len(colors) - found.n_accents :]
        return _joined(self.kept, colors), frozenset(tuple(row) for row in accents.tolist())

    def _positions(self, colors: Colors) -> npt.NDArray[np.float32]:
        return self.space.positions(colors, opaque=self.cloud.is_opaque)

    def _to_eight_bits(self, view: View, centers: npt.NDArray[np.floating]) -> Colors:
        """Rounded colours. A centre of mostly opaque points becomes opaque.

        Of several centres at least one does if the cloud has opaque colours: they need a place to go.
        """
        values = self.space.colors(centers)
        if not self.cloud.is_opaque:
            solid, total = self._solid_weights(view, centers)
            is_solid = 2 * solid > total
            if solid.any() and not is_solid.any() and len(centers) > 1:
                is_solid[solid.argmax()] = True
            values[:, 3] = np.where(is_solid, 255, np.maximum(values[:, 3], 1))
        return np.clip(np.rint(values), 0, 255).astype(np.uint8)

    def _solid_weights(
        self, view: View, centers: npt.NDArray[np.floating]
    ) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        """(k,) the weight that goes to each centre: of opaque colours, and of all."""
        points, k = view.exact, len(centers)
        places = nearest(points.positions, centers.astype(np.float32))[0]
        opaque = self.cloud.colors[:, 3] == 255
        return weigh(places, points.weights * opaque, k), weigh(places, points.weights, k)

    def _used(
        self, colors: Colors, fills: bool, progress: Progress
    ) -> tuple[Colors, npt.NDArray[np.intp]]:
        """The colours without those that are nearest to no pixel, and where each colour goes.

        Where entries fall away, or centres met after rounding, a colour of the image takes the place
        if ``fills``: the one with most error. It is nearest to itself, so each turn leaves fewer
        entries that could be without a pixel. Kept colours stay.
        """
        wanted = self.wanted
        while True:
            places = assign(self.cloud, colors, self.space, progress)
            used = np.bincount(places, minlength=len(colors)) > 0
            used[: len(self.kept)] = True
            n_missing = wanted - int(used.sum()) if fills else 0
            if used.all() and n_missing <= 0:
                return colors, places
            more = colors[:0]
            if n_missing > 0:
                own, there = self._positions(self.cloud.colors), self._positions(colors)
                off = ((own - there[places]) ** 2).sum(axis=1) * self.cloud.weights
                worst = np.argsort(-off, kind="stable")[:n_missing]
                more = self.cloud.colors[worst[off[worst] > 0]]
                fills = len(more) > 0
            colors = _joined(colors[used], more)

    def _note(self, n_colors: int, n_found: int, is_all: bool) -> Sentence:
        if n_colors >= self.wanted:
            return NOTHING
        clear = int(self.cloud.n_transparent > 0)
        asked, there = self.wanted + clear, n_colors + clear
        if is_all and n_colors == n_found:
            return Sentence(
                "{asked} colours were asked for; the image has only {there}, kept exactly.",
                asked=asked,
                there=there,
            )
        if n_colors < n_found:
            return Sentence(
                "{asked} colours were asked for; {there} are left after merging.",
                asked=asked,
                there=there,
            )
        return Sentence(
            "{asked} colours were allowed; {method} found {there}.",
            asked=asked,
            method=self.method.title,
            there=there,
        )


def _joined(*parts: Colors) -> Colors:
    """All of them in their order, each once."""
    colors = np.concatenate(parts)
    codes = np.ascontiguousarray(colors).view("<u4")[:, 0]
    first = np.unique(codes, return_index=True)[1]
    return colors[np.sort(first)]
