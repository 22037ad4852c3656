"""tintype-cli palette: a palette from one image, or from several together."""

import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import click

from tintype import pipeline
from tintype.cli import flags, outlet, show
from tintype.cli.outlet import Outlet
from tintype.cli.sections import Flag, Sectioned
from tintype.errors import SelectionOfSeveral
from tintype.image import Animation, Cloud, Image, count, merge
from tintype.image.frames import load_animation, load_frame, n_frames
from tintype.image.load import load
from tintype.image.selection import Rectangle, selected
from tintype.image.tally import count_frames
from tintype.palette.formats import PaletteFormat
from tintype.progress import Progress
from tintype.report import Clock


@click.command(cls=Sectioned, short_help="Write the palette of one image, or of several together.")
@click.argument("images", type=flags.FILE, nargs=-1, required=True, metavar="IMAGE...")
@click.option(
    "-o", "--output", "out", type=flags.FILE, required=True, metavar="OUT", cls=Flag,
    help='Where to write; the suffix or --format chooses the format; "-" is standard output.',
)  # fmt: skip
@outlet.format_flag
@flags.recipe_flags(indexed=False)
@flags.selection
@flags.frame
@flags.allow_large
@flags.force
@flags.json_report
def palette(
    images: tuple[Path, ...],
    out: Path,
    format: PaletteFormat | None,
    selection: Rectangle | None,
    frame: int | None,
    allow_large: bool,
    force: bool,
    as_json: bool,
    **values: Any,
) -> None:
    """Find the palette of IMAGE, or one palette of several IMAGEs together, and write it to OUT.

    Of an animation the colours of all frames count.
    """
    if selection and len(images) > 1:
        raise SelectionOfSeveral(n=len(images))
    recipe = flags.to_recipe(values)
    inputs = *images, *flags.recipe_files()
    target = Outlet.checked(out, format, inputs, force=force, as_json=as_json)
    counts, clock = [], Clock()
    pipeline.warm_up_beside(recipe)
    with show.progress() as progress:
        for number, path in enumerate(images):
            inner = progress.part(0.7 * number / len(images), 0.7 * (number + 1) / len(images))
            counts.append(_counted(path, frame, selection, clock, inner, allow_large=allow_large))
        name = images[0].stem if len(images) == 1 or target.is_stdout else out.stem
        cloud = merge([each.cloud for each in counts])
        found, report = pipeline.find_palette(cloud, recipe, name, progress.part(0.7, 1))
    report = replace(report, n_frames=sum(each.n_frames for each in counts))
    for stage, seconds in clock.seconds.items():
        report = report.with_stage(stage, seconds)
    notes = [note for each in counts for note in each.notes]
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


@dataclass(frozen=True)
class _Counted:
    """What one file has to say."""

    cloud: Cloud
    n_frames: int
    notes: tuple[str, ...]


def _counted(
    path: Path,
    frame: int | None,
    selection: Rectangle | None,
    clock: Clock,
    progress: Progress,
    *,
    allow_large: bool,
) -> _Counted:
    opening, counting = progress.part(0, 0.7), progress.part(0.7, 1)
    source: Image | Animation
    with clock.stage("decode"):
        if frame is not None:
            source = load_frame(path, frame - 1, allow_large=allow_large, progress=opening)
        elif n_frames(path) > 1:
            source = load_animation(path, allow_large=allow_large, progress=opening)
        else:
            source = load(path, allow_large=allow_large, progress=opening)
    with clock.stage("cloud"):
        if isinstance(source, Animation):
            cloud = count_frames(source, counting, selection)
        else:
            cloud = count(selected(source, selection) if selection else source, counting)
    notes = tuple(f"{path.name}: {sentence}" for sentence in source.notes)
    return _Counted(cloud, len(source) if isinstance(source, Animation) else 1, notes)
