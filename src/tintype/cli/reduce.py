"""tintype-cli reduce: one reduced image."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from tintype import pipeline
from tintype.animated import reduce_animation
from tintype.cli import flags, show
from tintype.cli.sections import Flag, Sectioned
from tintype.files import check_input, check_output
from tintype.image import animations, sizes
from tintype.image.animations import AnimationFormat, IndexedAnimation
from tintype.image.formats import FORMATS, ImageFormat, Indexed, for_path
from tintype.image.frames import load_animation, load_frame, n_frames
from tintype.image.load import load
from tintype.image.save import Saved, save, save_animation
from tintype.image.saving import Saving
from tintype.image.selection import Rectangle
from tintype.palette import Palette
from tintype.progress import Progress
from tintype.recipe import DITHER, Recipe
from tintype.report import Clock, Report
from tintype.sentence import Sentence

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
@flags.frame
@flags.allow_large
@flags.force
@flags.json_report
def reduce(
    image: Path,
    out: Path,
    selection: Rectangle | None,
    frame: int | None,
    allow_large: bool,
    force: bool,
    as_json: bool,
    **values: Any,
) -> None:
    """Reduce the colours of IMAGE and write the result to OUT.

    Of an animation all frames are reduced to one palette, if OUT can hold them (GIF, PNG, WebP);
    seconds of cloud, map and dither then include reading them.

    An existing OUT is replaced in one step: it is the old file or the new one, never a part.
    """
    recipe, saving = flags.to_recipe(values), flags.to_saving(values)
    recipe.check_indexed()
    format: ImageFormat | AnimationFormat = for_path(out)
    check_output(out, (image, *flags.recipe_files()), force=force)
    before = check_input(image)
    animated = animations.for_path(out) if frame is None and n_frames(image) > 1 else None
    format = animated or format
    flags.tell_idle(saving, format)
    pipeline.warm_up_beside(recipe)
    work = _Work(image, out, recipe, saving, selection, frame, allow_large)
    with show.progress() as progress:
        palette, report, notes = work.all_frames(progress) if animated else work.one(progress)
    larger = sizes.larger(
        sizes.Change(before, report.output_bytes or 0),
        format,
        saving,
        name=out.name,
        original=image.name,
        is_dithered=recipe.dither != DITHER.default,
    )
    for sentence in (*notes, larger):
        show.note(sentence)
    if as_json:
        show.print_json(report.as_json(palette))
    else:
        show.swatches(palette)
        show.report(report)


#: Palette, report, and what is to be said.
_Made = tuple[Palette, Report, tuple[Sentence, ...]]


@dataclass(frozen=True)
class _Work:
    """What was asked for."""

    image: Path
    out: Path
    recipe: Recipe
    saving: Saving
    selection: Rectangle | None
    frame: int | None
    allow_large: bool

    def one(self, progress: Progress) -> _Made:
        """A still picture, or one frame."""
        clock, opening = Clock(), progress.part(0, 0.3)
        with clock.stage("decode"):
            if self.frame is None:
                source = load(self.image, allow_large=self.allow_large, progress=opening)
            else:
                large = self.allow_large
                source = load_frame(self.image, self.frame - 1, allow_large=large, progress=opening)
        made = pipeline.reduce(
            source, self.recipe, progress.part(0.3, 0.8), selection=self.selection
        )
        indexed = Indexed(made.indices, made.palette, source.dpi, source.metadata)
        with clock.stage("encode"):
            progress.step(0.8, "Writing")
            saved = save(self.out, indexed, self.saving, progress.part(0.8, 1))
        return _made(made.palette, made.report, source.notes, saved, clock)

    def all_frames(self, progress: Progress) -> _Made:
        """An animation, with all of its frames."""
        clock, opening = Clock(), progress.part(0, 0.1)
        with clock.stage("decode"):
            source = load_animation(self.image, allow_large=self.allow_large, progress=opening)
        made = reduce_animation(
            source, self.recipe, progress.part(0.1, 0.8), selection=self.selection
        )
        of_file = made.still, source.dpi, source.metadata
        indexed = IndexedAnimation(made.frames, made.palette, made.durations, made.loop, *of_file)
        with clock.stage("encode"):
            progress.step(0.8, "Writing")
            saved = save_animation(self.out, indexed, self.saving, progress.part(0.8, 1))
        return _made(made.palette, made.report, source.notes, saved, clock)


def _made(
    palette: Palette, report: Report, notes: tuple[Sentence, ...], saved: Saved, clock: Clock
) -> _Made:
    report = report.with_stage("decode", clock.seconds["decode"])
    report = report.with_stage("encode", clock.seconds["encode"], saved.size)
    return palette, report, (*notes, report.note, *saved.notes)
