"""tintype-cli reduce: one reduced image."""

import time
from pathlib import Path
from typing import Any

import click

from tintype import pipeline
from tintype.cli import flags, show
from tintype.cli.sections import Flag, Sectioned
from tintype.files import check_output
from tintype.image import sizes
from tintype.image.formats import FORMATS, Indexed, for_path
from tintype.image.load import load
from tintype.image.save import save
from tintype.image.selection import Rectangle
from tintype.recipe import DITHER

_SUFFIXES = ", ".join(member.suffixes[0] for member in FORMATS)


@click.command(cls=Sectioned, short_help="Write one reduced image.")
@click.argument("image", type=flags.FILE)
@click.option(
    "-o", "--output", "out", type=flags.FILE, required=True, metavar="OUT", cls=Flag,
    help=f"Where to write; the suffix chooses the format: {_SUFFIXES}.",
)  # fmt: skip
@flags.recipe_flags(indexed=True)
@flags.saving_flags
@flags.selection
@flags.allow_large
@flags.force
@flags.json_report
def reduce(
    image: Path,
    out: Path,
    selection: Rectangle | None,
    allow_large: bool,
    force: bool,
    as_json: bool,
    **values: Any,
) -> None:
    """Reduce the colours of IMAGE and write the result to OUT.

    An existing OUT is replaced in one step: it is the old file or the new one, never a part.
    """
    recipe, saving = flags.to_recipe(values), flags.to_saving(values)
    recipe.check_indexed()
    format = for_path(out)
    flags.tell_idle(saving, format)
    check_output(out, (image, *flags.recipe_files()), force=force)
    pipeline.warm_up_beside(recipe)
    with show.progress() as progress:
        start = time.perf_counter()
        source = load(image, allow_large=allow_large, progress=progress.part(0, 0.3))
        decoded, original = time.perf_counter() - start, image.stat().st_size
        result = pipeline.reduce(source, recipe, progress.part(0.3, 0.8), selection=selection)
        start = time.perf_counter()
        progress.step(0.8, "Writing")
        indexed = Indexed(result.indices, result.palette, source.dpi, source.metadata)
        saved = save(out, indexed, saving, progress.part(0.8, 1))
        encoded = time.perf_counter() - start
    larger = sizes.larger(
        sizes.Change(original, saved.size),
        format,
        saving,
        name=out.name,
        original=image.name,
        is_dithered=recipe.dither != DITHER.default,
    )
    report = result.report.with_stage("decode", decoded).with_stage("encode", encoded, saved.size)
    for sentence in (*source.notes, report.note, *saved.notes, larger):
        show.note(sentence)
    if as_json:
        show.print_json(report.as_json(result.palette))
    else:
        show.swatches(result.palette)
        show.report(report)
