"""tintype-cli compare: every method side by side."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from tintype.cli import flags, show
from tintype.cli.sections import LAST, Flag, Sectioned
from tintype.comparison import Row
from tintype.comparison import compare as rows_of
from tintype.image.load import load
from tintype.recipe import METHOD

_NONE = "-"


@click.command(cls=Sectioned, short_help="Show every method side by side.")
@click.argument("image", type=flags.FILE)
@flags.recipe_flags(indexed=True, without=(METHOD,))
@flags.allow_large
@click.option(
    "--json", "as_json", is_flag=True, cls=Flag, section=LAST,
    help='Print one JSON object: "methods", a list, least error first, of "method", '
    '"n_colors", "mse_rgb_sum", "psnr", "delta_e_2000_mean", "ssim", "seconds", "output_bytes" and '
    '"problem" (a sentence where the method could not, and all the numbers are null; else null).',
)  # fmt: skip
def compare(image: Path, allow_large: bool, as_json: bool, **values: Any) -> None:
    """Reduce IMAGE with every method and show what comes out, in a table that is Markdown.

    MSE is the squared RGB distance for each pixel summed over the channels; SSIM the mean structural
    similarity of luma; seconds run from the counted colours to the palette; the size is that of an
    indexed PNG. Nothing is written.
    """
    recipe = flags.to_recipe(values, one_method=False)
    recipe.check_indexed()
    with show.progress() as progress:
        source = load(image, allow_large=allow_large, progress=progress.part(0, 0.1))
        rows = sorted(rows_of(source, recipe, progress.part(0.1, 1)), key=_error)
    for sentence in source.notes:
        show.note(sentence)
    if all(row.problem for row in rows) and rows[0].problem:
        raise rows[0].problem
    if as_json:
        show.print_json({"methods": [_as_json(row) for row in rows]})
        return
    show.write_out(_table([row for row in rows if not row.problem]).encode())
    for row in rows:
        show.note(f"{row.method}: {row.problem}" if row.problem else "")


def _error(row: Row) -> tuple[bool, float]:
    """Least error first; those that could not come last."""
    return row.problem is not None, row.quality.mse_rgb_sum or 0.0


def _as_json(row: Row) -> dict[str, Any]:
    return {
        "method": row.method,
        "n_colors": row.n_colors,
        "mse_rgb_sum": row.quality.mse_rgb_sum,
        "psnr": row.quality.psnr,
        "delta_e_2000_mean": row.quality.delta_e_2000_mean,
        "ssim": row.ssim,
        "seconds": row.seconds,
        "output_bytes": row.output_bytes,
        "problem": str(row.problem) if row.problem else None,
    }


def _table(rows: Sequence[Row]) -> str:
    """A Markdown table whose columns are as wide as what is in them; a star marks the best."""
    numbers = [
        _column("colours", "{:d}", [row.n_colors for row in rows], None),
        _column("MSE", "{:,.1f}", [row.quality.mse_rgb_sum for row in rows], min),
        _column("PSNR dB", "{:.2f}", [row.quality.psnr for row in rows], max),
        _column("CIEDE2000", "{:.2f}", [row.quality.delta_e_2000_mean for row in rows], min),
        _column("SSIM", "{:.4f}", [row.ssim for row in rows], max),
        _column("seconds", "{:.2f}", [row.seconds for row in rows], min),
        _column("PNG bytes", "{:,d}", [row.output_bytes for row in rows], min),
    ]
    names = ["method", *(row.method for row in rows)]
    width = max(map(len, names))
    columns = [
        [name.ljust(width) for name in names],
        *([cell.rjust(max(map(len, cells))) for cell in cells] for cells in numbers),
    ]
    rules = ["-" * width, *("-" * (len(cells[0]) - 1) + ":" for cells in columns[1:])]
    lines = [*zip(*columns, strict=True)]
    return "".join(f"| {' | '.join(line)} |\n" for line in (lines[0], rules, *lines[1:]))


def _column(
    heading: str,
    form: str,
    values: Sequence[float | None],
    best: Callable[[list[float]], float] | None,
) -> list[str]:
    """The cells of a column: its heading first; all equally wide after the number."""
    known = [value for value in values if value is not None]
    top = best(known) if best and known else None
    cells = [heading if best is None else f"{heading}  "]
    for value in values:
        cell = _NONE if value is None else form.format(value)
        star = "" if best is None else " *" if value is not None and value == top else "  "
        cells.append(cell + star)
    return cells
