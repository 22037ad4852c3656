"""One job, wherever it is done: read, reduce, write; all that goes wrong becomes an outcome."""

import time
from dataclasses import replace
from pathlib import Path

from tintype import pipeline
from tintype.batch import memory
from tintype.batch.job import Job, Order
from tintype.batch.outcome import Outcome, State
from tintype.batch.thumbnail import of_file, of_result
from tintype.errors import BadRequest, InputError, NotEnoughMemory, NotWritten, TintypeError
from tintype.files import check_output, write_atomically
from tintype.image import Cloud, Image, count
from tintype.image.formats import Indexed, for_path
from tintype.image.load import load
from tintype.palette import Palette
from tintype.palette.save import save as save_palette
from tintype.report import Report
from tintype.sentence import NOTHING, Sentence
from tintype.threads import at_most


def do(job: Job, order: Order, n_threads: int) -> Outcome:
    """Make what the job asks for."""
    start = time.perf_counter()
    try:
        with at_most(n_threads):
            made = _made(job, order)
    except (TintypeError, MemoryError) as error:
        made = failed(job, error)
    return replace(made, seconds=time.perf_counter() - start)


def count_colors(job: Job, order: Order, n_threads: int) -> Cloud | Outcome:
    """The colours of one source, where one palette is for all; or why there are none."""
    try:
        with at_most(n_threads):
            return count(load(Path(job.source), allow_large=order.allow_large))
    except (TintypeError, MemoryError) as error:
        return failed(job, error)


def look(job: Job, order: Order) -> Outcome:
    """The picture and the palette of what a former run made."""
    seen = Outcome(job.number, job.name, State.SKIPPED)
    thumbnail, palette = of_file(order.out / job.image) if job.image else (b"", ())
    return replace(seen, thumbnail=thumbnail, palette=palette)


def failed(job: Job, error: TintypeError | MemoryError) -> Outcome:
    """What becomes of a job that raised an error."""
    if isinstance(error, MemoryError):
        gigabytes = memory.needed(job.pixels) / 1e9
        error = NotEnoughMemory(path=job.source, gigabytes=gigabytes)
        state = State.FAILED
    else:
        is_of_source = isinstance(error, InputError | BadRequest)
        no_memory = isinstance(error, NotEnoughMemory)
        state = State.REFUSED if is_of_source and not no_memory else State.FAILED
    return Outcome(job.number, job.name, state, error.sentence, before=job.size)


def _made(job: Job, order: Order) -> Outcome:
    source = load(Path(job.source), allow_large=order.allow_large)
    if order.choices.writes_images:
        return _reduced(job, order, source)
    palette, report = pipeline.find_palette(count(source), order.recipe, Path(job.name).stem)
    made = _described(job, source, palette, report)
    return _with_palette(job, order, palette, made)


def _reduced(job: Job, order: Order, source: Image) -> Outcome:
    result = pipeline.reduce(source, order.recipe)
    made = _described(job, source, result.palette, result.report)
    format = for_path(Path(job.image))
    indexed = Indexed(result.indices, result.palette, source.dpi, source.metadata)
    content = format.encode(indexed, order.saving)
    if order.with_thumbnails:
        thumbnail = of_result(result.indices, result.palette)
        made = replace(made, thumbnail=thumbnail, palette=tuple(result.palette.hexes))
    if len(content) > job.size and order.choices.larger != "write":
        made = _without_image(job, order, made, len(content))
    else:
        lost = format.note(result.palette)
        _write(order.out / job.image, content, job)
        larger = _larger(len(content), job.size)
        notes = (*made.notes, *(note for note in (lost, larger) if note))
        files = ((job.image, len(content)),)
        made = replace(made, notes=notes, after=len(content), files=files)
    return _with_palette(job, order, result.palette, made)


def _described(job: Job, source: Image, palette: Palette, report: Report) -> Outcome:
    quality = report.quality
    return Outcome(
        job.number,
        job.name,
        State.DONE,
        notes=(*source.notes, *([report.note] if report.note else [])),
        before=job.size,
        width=source.width,
        height=source.height,
        n_colors=len(palette),
        mse_rgb_sum=quality.mse_rgb_sum,
        psnr=quality.psnr,
        delta_e_2000_mean=quality.delta_e_2000_mean,
    )


def _without_image(job: Job, order: Order, made: Outcome, size: int) -> Outcome:
    """The source itself takes the place of a result that is larger, or nothing does."""
    reason = _larger(size, job.size)
    if order.choices.larger == "skip":
        return replace(made, state=State.SKIPPED, reason=reason)
    content = Path(job.source).read_bytes()
    _write(order.out / job.copy, content, job)
    files = ((job.copy, len(content)),)
    return replace(made, state=State.KEPT, reason=reason, after=len(content), files=files)


def _larger(after: int, before: int) -> Sentence:
    """A sentence, if it is so."""
    if after <= before:
        return NOTHING
    return Sentence(
        "The result takes more space than its source ({after:,} bytes, {before:,} before).",
        after=after,
        before=before,
    )


def _with_palette(job: Job, order: Order, palette: Palette, made: Outcome) -> Outcome:
    if not job.palette:
        return made
    path = order.out / job.palette
    _prepare(path, job)
    size, lost = save_palette(path, palette, order.choices.format_of_palettes)
    return replace(made, notes=(*made.notes, *lost), files=(*made.files, (job.palette, size)))


def _write(path: Path, content: bytes, job: Job) -> None:
    _prepare(path, job)
    write_atomically(path, content)


def _prepare(path: Path, job: Job) -> None:
    """Make the folder; raises `NotWritten`, or `WouldOverwriteInput` where a link leads to the source."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotWritten(path=path, reason=error.strerror or str(error)) from error
    check_output(path, (Path(job.source),))
