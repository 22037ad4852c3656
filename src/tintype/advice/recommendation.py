"""The curves together, the number to take, and why.

The number is the elbow of the distortion. An image of few colours keeps them all: pixel art and flat
pictures lose something with each, and nothing is won by taking one away. Silhouette and BIC are shown
beside it and do not decide: on photos they rise and fall with noise, or only tell light from dark.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from tintype.advice import distortion, mixtures, silhouette
from tintype.advice.elbow import elbow
from tintype.advice.seen import on_background
from tintype.image import Cloud
from tintype.progress import Progress
from tintype.quantize import starts
from tintype.quantize.parameters import SEED
from tintype.recipe import (
    ALPHA,
    KEEP,
    LIGHTNESS_WEIGHT,
    MATTE,
    MOST_INDEXED,
    RARE,
    SPACE,
    Recipe,
)
from tintype.sentence import Sentence

#: What of a recipe the curves and the number follow from; all else makes no difference to them.
DECIDING = (SPACE, LIGHTNESS_WEIGHT, ALPHA, MATTE, RARE, KEEP, SEED)
#: So few colours of an image are all kept.
_FEW = 32

Values = tuple[float, ...]


@dataclass(frozen=True, kw_only=True)
class Advice:
    """How many colours, and what speaks for it. What was not measured yet is empty, or None.

    In the curves only colours that are seen count. ``recommended`` counts as a recipe does: one entry
    more where there are fully transparent pixels.

    Attributes:
        recommended: entries of the palette.
        why: one sentence.
        n_distinct: colours in the image, without fully transparent pixels.
        clear: entries for fully transparent pixels, 0 or 1.
        ks, distortion: see `tintype.advice.distortion`.
        elbow: the number at its elbow; None if nothing is seen.
        silhouette_ks, silhouettes: the mean silhouette of each; see `tintype.advice.silhouette`.
        best_silhouette: the number with the highest.
        bic_ks, bics: the Bayesian information criterion of each; see `tintype.advice.mixtures`.
        best_bic: the number with the lowest.
    """

    recommended: int
    why: Sentence
    n_distinct: int
    clear: int
    ks: tuple[int, ...] = ()
    distortion: Values = ()
    elbow: int | None = None
    silhouette_ks: tuple[int, ...] = ()
    silhouettes: Values = ()
    best_silhouette: int | None = None
    bic_ks: tuple[int, ...] = ()
    bics: Values = ()
    best_bic: int | None = None


def warm_up() -> None:
    """Import what `advise` needs, so that it can be done ahead."""
    starts.warm_up()
    mixtures.warm_up()


def advise(
    cloud: Cloud,
    recipe: Recipe,
    progress: Progress | None = None,
    on_part: Callable[[Advice], None] = lambda advice: None,
) -> Advice:
    """How many colours to reduce a cloud to, whatever number the recipe has.

    Args:
        on_part: called with what is known so far: first when the distortion and the number are there,
            then with the silhouettes as well.

    Raises:
        Cancelled: ``progress`` was told to stop.
    """
    progress = progress or Progress()
    warm_up()
    advice = curves(cloud, recipe, progress.part(0, 0.5), on_part)
    on_part(advice)
    pairs = mixtures.bics(cloud, recipe, progress.part(0.5, 1))
    ks, values = _columns(pairs)
    best = min(pairs, key=_value)[0] if pairs else None
    return replace(advice, bic_ks=ks, bics=values, best_bic=best)


def curves(
    cloud: Cloud,
    recipe: Recipe,
    progress: Progress | None = None,
    on_part: Callable[[Advice], None] = lambda advice: None,
) -> Advice:
    """`advise` without the criterion that takes half of its time: what one looks at in a window."""
    progress = progress or Progress()
    starts.warm_up()
    advice, steps = from_distortion(cloud, recipe, progress.part(0, 0.6))
    on_part(advice)
    pairs = silhouette.silhouettes(cloud, recipe, steps, progress.part(0.6, 1))
    ks, values = _columns(pairs)
    best = max(pairs, key=_value)[0] if pairs else None
    return replace(advice, silhouette_ks=ks, silhouettes=values, best_silhouette=best)


def from_distortion(
    cloud: Cloud, recipe: Recipe, progress: Progress
) -> tuple[Advice, tuple[distortion.Step, ...]]:
    """The part that decides, and its centres."""
    seen = on_background(cloud, recipe)
    steps = distortion.distortions(seen, recipe, progress)
    ks, mses = tuple(step.k for step in steps), tuple(step.mse for step in steps)
    bend = elbow(ks, mses, max(distortion.KS[-1], ks[-1])) if steps else None
    number, why = _recommended(bend, seen.n_distinct, int(seen.n_transparent > 0), len(recipe.keep))
    advice = Advice(
        recommended=number,
        why=why,
        n_distinct=seen.n_distinct,
        clear=int(seen.n_transparent > 0),
        ks=ks,
        distortion=mses,
        elbow=bend,
    )
    return advice, steps


def _recommended(
    bend: int | None, n_distinct: int, clear: int, n_kept: int
) -> tuple[int, Sentence]:
    """Entries of the palette, and why so many."""
    number = 0 if bend is None else n_distinct if n_distinct <= _FEW else bend
    whys = [_why(bend, n_distinct, n_distinct + clear <= MOST_INDEXED)]
    if n_kept and n_kept + 1 > number:
        number = n_kept + 1
        whys.append(_why_kept(n_kept, number))
    if clear:
        whys.append(Sentence("fully transparent pixels take one entry more"))
    return min(number + clear, MOST_INDEXED), _joined(whys)


def _why(bend: int | None, n_distinct: int, is_exact_possible: bool) -> Sentence:
    """Why the number at the bend, or all of few colours."""
    if bend is None:
        return Sentence("No pixel is seen")
    if n_distinct == 1:
        return Sentence("The image has only 1 colour, and no more are needed")
    if n_distinct <= _FEW:
        return Sentence("The image has only {n} colours, and no more are needed", n=n_distinct)
    if bend == 1:
        return Sentence("All colours of the image look nearly alike")
    if not is_exact_possible:
        return Sentence(
            "Up to {n} colours each brings the image clearly nearer, and further ones bring little",
            n=bend,
        )
    return Sentence(
        "Up to {n} colours each brings the image clearly nearer, and further ones bring little "
        "({all} would keep it exactly)",
        n=bend,
        all=n_distinct,
    )


def _why_kept(n_kept: int, number: int) -> Sentence:
    if n_kept == 1:
        return Sentence("1 colour to keep and one for the others need {all}", all=number)
    return Sentence("{n} colours to keep and one for the others need {all}", n=n_kept, all=number)


def _joined(whys: list[Sentence]) -> Sentence:
    """One sentence of one to three clauses."""
    match whys:
        case [first]:
            return Sentence("{first}.", first=first)
        case [first, second]:
            return Sentence("{first}; {second}.", first=first, second=second)
    first, second, third = whys
    return Sentence("{first}; {second}; {third}.", first=first, second=second, third=third)


def _columns(pairs: Sequence[tuple[int, float]]) -> tuple[tuple[int, ...], Values]:
    return tuple(k for k, _ in pairs), tuple(value for _, value in pairs)


def _value(pair: tuple[int, float]) -> float:
    return pair[1]
