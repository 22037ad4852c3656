"""tintype-cli advise: how many colours, and why."""

import math
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import click
from rich.text import Text

from tintype import pipeline
from tintype.advice import Advice, palette_silhouettes, warm_up
from tintype.advice import advise as ask
from tintype.cli import flags, show
from tintype.cli.sections import LAST, Flag, Sectioned
from tintype.image import count
from tintype.image.load import load
from tintype.palette import Palette
from tintype.quantize import by_name
from tintype.recipe import MAX_ERROR, METHOD, N_COLORS, Recipe

_BAR_WIDTH = 32
_EIGHTHS = " ▏▎▍▌▋▊▉"
_NONE = "-"


@click.command(cls=Sectioned, short_help="Say how many colours, and why.")
@click.argument("image", type=flags.FILE)
@flags.recipe_flags(indexed=False, without=(N_COLORS, MAX_ERROR))
@flags.allow_large
@click.option(
    "--json", "as_json", is_flag=True, cls=Flag, section=LAST,
    help='Print one JSON object: "recommended" (palette entries), "why", "n_distinct", "elbow", '
    '"best_silhouette", "best_bic" (numbers of colours), the curves "distortion" (list of "k", "mse"), '
    '"silhouette" ("k", "mean") and "bic" ("k", "bic"), the "palette" of the recommended number with '
    'its "shares" and "silhouettes" (null where there is none), and "seconds" ("distortion", '
    '"silhouette", "bic").',
)  # fmt: skip
def advise(image: Path, allow_large: bool, as_json: bool, **values: Any) -> None:
    """Say how many colours IMAGE should be reduced to, and show what speaks for it.

    Distortion is the squared distance for each pixel in --space; in sRGB it is the MSE of other
    commands. The number recommended is the one at its elbow, or all where the image has few colours.
    Silhouettes (1: groups set clearly apart, 0: not at all) and BIC (least is best) are measured on a
    sample of 2,000 pixels. Colours that are seen count; an entry for transparent ones comes on top.
    """
    recipe = flags.to_recipe(values)
    with show.progress() as progress:
        source = load(image, allow_large=allow_large, progress=progress.part(0, 0.2))
        cloud = count(source, progress.part(0.2, 0.3))
        warm_up()
        times = [time.perf_counter()]
        advice = ask(
            cloud, recipe, progress.part(0.3, 0.8), lambda part: times.append(time.perf_counter())
        )
        times.append(time.perf_counter())
        if by_name(recipe.method).takes_palette:
            recipe = replace(recipe, method=METHOD.default)
        recipe = replace(recipe, n_colors=advice.recommended)
        palette, _ = pipeline.find_palette(cloud, recipe, "", progress.part(0.8, 0.9))
        clear = palette_silhouettes(cloud, recipe, palette.colors, progress.part(0.9, 1))
    means = [None if math.isnan(value) else value for value in clear.tolist()]
    for sentence in source.notes:
        show.note(sentence)
    if as_json:
        stages = zip(("distortion", "silhouette", "bic"), times, times[1:], strict=False)
        seconds = {stage: end - start for stage, start, end in stages}
        show.print_json(_document(advice, palette, means) | {"seconds": seconds})
    else:
        show.print_text(_text(advice, recipe, palette, means))


def _document(advice: Advice, palette: Palette, silhouettes: list[float | None]) -> dict[str, Any]:
    return {
        "recommended": advice.recommended,
        "why": advice.why,
        "n_distinct": advice.n_distinct or None,
        "elbow": advice.elbow,
        "best_silhouette": advice.best_silhouette,
        "best_bic": advice.best_bic,
        "distortion": _curve("mse", advice.ks, advice.distortion),
        "silhouette": _curve("mean", advice.silhouette_ks, advice.silhouettes),
        "bic": _curve("bic", advice.bic_ks, advice.bics),
        "palette": palette.hexes,
        "shares": [swatch.share for swatch in palette.swatches] if advice.n_distinct else None,
        "silhouettes": silhouettes,
    }


def _curve(name: str, ks: Sequence[int], values: Sequence[float]) -> list[dict[str, float]]:
    return [{"k": k, name: value} for k, value in zip(ks, values, strict=True)]


def _text(
    advice: Advice, recipe: Recipe, palette: Palette, silhouettes: list[float | None]
) -> Text:
    text = Text()
    if advice.ks:
        text.append(_table(advice))
        unit = f"squared distance in {recipe.measured_in.title}"
        text.append(f"* best; bars: root of the MSE ({unit})\n\n")
    for swatch, value in zip(palette.swatches, silhouettes, strict=True):
        text.append(*show.block(swatch))
        share = 100 * (swatch.share or 0)
        mean = _NONE if value is None else f"{value:.2f}"
        text.append(f" {swatch.hex:<9} {share:5.1f} %  silhouette {mean:>5}\n")
    return text.append(f"\n{advice.recommended} recommended. {advice.why}")


def _table(advice: Advice) -> str:
    """A line for each number: its error, silhouette and BIC, and the error as a bar."""
    means = dict(zip(advice.silhouette_ks, advice.silhouettes, strict=True))
    bics = dict(zip(advice.bic_ks, advice.bics, strict=True))
    lines = [f"{'k':>4}{'MSE':>12}{'silhouette':>13}{'BIC':>12}"]
    longest = math.sqrt(advice.distortion[0]) or 1.0
    for k, mse in zip(advice.ks, advice.distortion, strict=True):
        mean = f"{means[k]:.2f}" if k in means else _NONE
        bic = f"{bics[k]:,.0f}" if k in bics else _NONE
        best = ["*" if k == best else " " for best in (advice.best_silhouette, advice.best_bic)]
        bar = _bar(math.sqrt(mse) / longest) + (" <- elbow" if k == advice.elbow else "")
        line = f"{k:>4}{mse:>12,.1f}{mean:>12}{best[0]}{bic:>11}{best[1]}  {bar}"
        lines.append(line.rstrip())
    return "\n".join(lines) + "\n"


def _bar(fraction: float) -> str:
    """A bar as long as a fraction of the width, to an eighth of a character."""
    eighths = round(8 * _BAR_WIDTH * fraction)
    return ("█" * (eighths // 8) + _EIGHTHS[eighths % 8]).rstrip()
