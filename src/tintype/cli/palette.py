"""tintype-cli palette: a palette from one image, or from several together."""

import time
from pathlib import Path
from typing import Any

import click

from tintype import pipeline
from tintype.cli import flags, outlet, show
from tintype.cli.outlet import Outlet
from tintype.cli.sections import Flag, Sectioned
from tintype.errors import SelectionOfSeveral
from tintype.image import count, merge
from tintype.image.load import load
from tintype.image.selection import Rectangle, selected
from tintype.palette.formats import PaletteFormat


@click.command(cls=Sectioned, short_help="Write the palette of one image, or of several together.")
@click.argument("images", type=flags.FILE, nargs=-1, required=True, metavar="IMAGE...")
@click.option(
    "-o", "--output", "out", type=flags.FILE, required=True, metavar="OUT", cls=Flag,
    help='Where to write; the suffix or --format chooses the format; "-" is standard output.',
)  # fmt: skip
@outlet.format_flag
@flags.recipe_flags(indexed=False)
@flags.selection
@flags.allow_large
@flags.force
@flags.json_report
def palette(
    images: tuple[Path, ...],
    out: Path,
    format: PaletteFormat | None,
    selection: Rectangle | None,
    allow_large: bool,
    force: bool,
    as_json: bool,
    **values: Any,
) -> None:
    """Find the palette of IMAGE, or one palette of several IMAGEs together, and write it to OUT."""
    if selection and len(images) > 1:
        raise SelectionOfSeveral(n=len(images))
    recipe = flags.to_recipe(values)
    inputs = *images, *flags.recipe_files()
    target = Outlet.checked(out, format, inputs, force=force, as_json=as_json)
    clouds, notes = [], []
    decoded = counted = 0.0
    pipeline.warm_up_beside(recipe)
    with show.progress() as progress:
        for number, path in enumerate(images):
            inner = progress.part(0.7 * number / len(images), 0.7 * (number + 1) / len(images))
            start = time.perf_counter()
            image = load(path, allow_large=allow_large, progress=inner.part(0, 0.7))
            middle = time.perf_counter()
            part = selected(image, selection) if selection else image
            clouds.append(count(part, inner.part(0.7, 1)))
            decoded += middle - start
            counted += time.perf_counter() - middle
            notes += [f"{path.name}: {sentence}" for sentence in image.notes]
        name = images[0].stem if len(images) == 1 or target.is_stdout else out.stem
        found, report = pipeline.find_palette(merge(clouds), recipe, name, progress.part(0.7, 1))
    report = report.with_stage("decode", decoded).with_stage("cloud", counted)
    start = time.perf_counter()
    size, lost = target.write(found)
    if not target.is_stdout:
        report = report.with_stage("encode", time.perf_counter() - start, size)
    for sentence in (*notes, report.note, *lost):
        show.note(sentence)
    if as_json:
        show.print_json(report.as_json(found))
    elif not target.is_stdout:
        show.swatches(found)
        show.report(report)
