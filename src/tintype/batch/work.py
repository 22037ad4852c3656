"""One job, wherever it is done: read, reduce, write; all that goes wrong becomes an outcome."""

import time
from dataclasses import replace
from pathlib import Path

from tintype import pipeline
from tintype.batch import memory
from tintype.batch.job import Job, Order
from tintype.batch.outcome import Outcome, State
from tintype.batch.picture import colors, larger, reduced
from tintype.batch.thumbnail import of_file, of_result
from tintype.errors import BadRequest, InputError, NotEnoughMemory, NotWritten, TintypeError
from tintype.files import check_output, write_atomically
from tintype.image import Cloud, count
from tintype.image.load import load
from tintype.palette import Palette
from tintype.palette.save import save as save_palette
from tintype.report import Report
from tintype.sentence import Sentence
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
            return colors(Path(job.source), job.image, order)
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
    if order.choices.writes_images:
        return _reduced(job, order)
    image = load(Path(job.source), allow_large=order.allow_large)
    palette, report = pipeline.find_palette(count(image), order.recipe, Path(job.name).stem)
    made = _described(job, palette, report, (image.height, image.width))
    notes = (*image.notes, *([report.note] if report.note else []))
    return _with_palette(job, order, palette, replace(made, notes=notes))


def _reduced(job: Job, order: Order) -> Outcome:
    picture = reduced(Path(job.source), job.image, order)
    made = _described(job, picture.palette, picture.report, picture.indices.shape)
    made = replace(made, notes=picture.notes)
    if order.with_thumbnails:
        thumbnail = of_result(picture.indices, picture.palette)
        made = replace(made, thumbnail=thumbnail, palette=tuple(picture.palette.hexes))
    note = larger(order, picture, Path(job.image).name, Path(job.source).name, job.size)
    if note and order.choices.larger != "write":
        made = _without_image(job, order, made, note)
    else:
        _write(order.out / job.image, picture.content, job)
        size = len(picture.content)
        notes = (*made.notes, *([note] if note else []))
        made = replace(made, notes=notes, after=size, files=((job.image, size),))
    return _with_palette(job, order, picture.palette, made)


def _described(job: Job, palette: Palette, report: Report, shape: tuple[int, ...]) -> Outcome:
    quality = report.quality
    return Outcome(
        job.number,
        job.name,
        State.DONE,
        before=job.size,
        width=shape[1],
        height=shape[0],
        n_colors=len(palette),
        mse_rgb_sum=quality.mse_rgb_sum,
        psnr=quality.psnr,
        delta_e_2000_mean=quality.delta_e_2000_mean,
    )


def _without_image(job: Job, order: Order, made: Outcome, reason: Sentence) -> Outcome:
    """The source itself takes the place of a result that is larger, or nothing does."""
    if order.choices.larger == "skip":
        return replace(made, state=State.SKIPPED, reason=reason)
    content = Path(job.source).read_bytes()
    _write(order.out / job.copy, content, job)
    files = ((job.copy, len(content)),)
    return replace(made, state=State.KEPT, reason=reason, after=len(content), files=files)


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
