"""The number of palette entries that a recipe asks for, found where it leaves that open."""

from dataclasses import replace

from tintype import quantize
from tintype.advice.recommendation import from_distortion
from tintype.advice.seen import on_background
from tintype.image import Cloud
from tintype.metrics import quality
from tintype.progress import Progress
from tintype.quantize import starts
from tintype.recipe import AUTO, METHOD, MOST_INDEXED, Recipe
from tintype.solve import solve

#: Turns that a search takes about; it does not know.
_TURNS = 24
#: The first stride from where the quick palettes end is this part of their number.
_STRIDES = 16


def number_of_colors(cloud: Cloud, recipe: Recipe, progress: Progress | None = None) -> int:
    """The number of palette entries, the one for fully transparent pixels included.

    Where the recipe leaves it open it is what `advise` recommends; or, with a ``max_error``, the fewest
    whose mean CIEDE2000 is at most that before dithering. That is at most 256, whether or not 256
    are enough.
    """
    if quantize.by_name(recipe.method).takes_palette:
        return len(recipe.palette)
    if isinstance(recipe.n_colors, int):
        return recipe.n_colors
    assert recipe.n_colors == AUTO
    progress = progress or Progress()
    starts.warm_up()
    if recipe.max_error:
        return _Fewest(on_background(cloud, recipe), recipe, progress).find()
    return from_distortion(cloud, recipe, progress)[0].recommended


class _Fewest:
    """The search for the fewest colours whose error is at most the recipe's.

    Quick palettes tell about where; from there on the recipe's own decide. More colours are as good as
    always better, but a heuristic promises nothing: what is found holds, and one less does not.
    """

    def __init__(self, cloud: Cloud, recipe: Recipe, progress: Progress) -> None:
        self.cloud, self.recipe, self.progress = cloud, recipe, progress
        clear, n_kept = int(cloud.n_transparent > 0), len(recipe.keep)
        self.least = min(clear + max(n_kept, 1 if cloud.n_distinct else 0), MOST_INDEXED)
        self.most = min(clear + n_kept + cloud.n_distinct, MOST_INDEXED)
        self.turns = 0

    def find(self) -> int:
        quick = replace(self.recipe, method=METHOD.default, refine="fast")
        return self._search(self.recipe, self._search(quick, self.least))

    def _search(self, recipe: Recipe, start: int) -> int:
        """The fewest by this recipe: from ``start`` on in growing strides, then by halving."""
        fails, meets = self.least - 1, self.most + 1
        at, stride = start, max(1, start // _STRIDES)
        while fails < meets - 1:
            if at >= self.most < meets:
                at = self.most
            elif not fails < at < meets:
                at = (fails + meets) // 2
            if self._meets(recipe, at):
                meets, at = at, at - stride
            else:
                fails, at = at, at + stride
            stride *= 2
        return min(meets, self.most)

    def _meets(self, recipe: Recipe, n_colors: int) -> bool:
        low = min(self.turns, _TURNS - 1) / _TURNS
        self.turns += 1
        inner = self.progress.part(low, low + 1 / _TURNS)
        solution = solve(self.cloud, recipe, n_colors, inner.part(0, 0.9))
        measured = quality(self.cloud, solution.colors, solution.places, inner.part(0.9, 1))
        return (measured.delta_e_2000_mean or 0) <= recipe.max_error
