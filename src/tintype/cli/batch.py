"""tintype-cli batch: a whole folder."""

import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from tintype.batch import Action, Control, Outcome, Plan, State, reports, run
from tintype.batch import plan as make_plan
from tintype.batch.pace import Pace
from tintype.batch.reports import json as json_report
from tintype.batch.run import n_at_once
from tintype.batch.spool import Spool, Totals
from tintype.cli import flags, show
from tintype.cli.sections import LAST, Flag, Sectioned
from tintype.errors import Cancelled
from tintype.files import check_output
from tintype.image.sizes import byte_size
from tintype.progress import Progress

_ALL_FAILED, _SOME_FAILED, _INTERRUPTED = 1, 3, 130
_SUFFIXES = ", ".join(member.suffixes[0] for member in reports.FORMATS)


@click.command(cls=Sectioned, short_help="Reduce a whole folder.")
@click.argument("inputs", type=flags.FILE, nargs=-1, required=True, metavar="FOLDER...")
@click.option(
    "-o", "--output", "out", type=flags.FILE, required=True, metavar="OUT", cls=Flag,
    help="The folder of the results; it is made if it is not there.",
)  # fmt: skip
@flags.batch_flags
@flags.recipe_flags(indexed=True)
@flags.saving_flags
@click.option(
    "--dry-run",
    is_flag=True,
    cls=Flag,
    section=LAST,
    help="Print what would be done, and do nothing.",
)
@click.option(
    "--report", type=flags.FILE, metavar="FILE", cls=Flag, section=LAST,
    help=f"Write what became of each file; the suffix chooses the format: {_SUFFIXES}.",
)  # fmt: skip
@flags.allow_large
@click.option(
    "--json", "as_json", is_flag=True, cls=Flag, section=LAST,
    help='Print one JSON object on standard output: "n_files", "done", "kept", "skipped", "refused", '
    '"failed" (numbers of files), "bytes_before", "bytes_after", "saved" (fraction), "mse_rgb_sum", '
    '"psnr", "delta_e_2000_mean" (of all pixels), "seconds", "seconds_of_work", and "files", a list of '
    '"file", "state", "reason", "notes", "outputs", "width", "height" and the same figures for each. '
    'With --dry-run: "n_files", "to_make", "done_before", "exist", "megapixels", "memory_bytes", '
    '"n_at_once", "apart", "left_out", "unreadable" and "files" ("file", "action", "outputs").',
)  # fmt: skip
def batch(
    inputs: tuple[Path, ...],
    out: Path,
    dry_run: bool,
    report: Path | None,
    allow_large: bool,
    as_json: bool,
    **values: Any,
) -> int:
    """Reduce all images in FOLDERs, or single files, and write the results below OUT.

    The same command again goes on where it was: what was done with the same recipe and an unchanged
    source is not done again. A file that cannot be reduced is told, and the others go on.
    """
    choices, saving, recipe = (
        flags.to_choices(values),
        flags.to_saving(values),
        flags.to_recipe(values),
    )
    with_thumbnails = _check_report(report, out, (*inputs, *flags.recipe_files()))
    with show.progress() as progress:
        plan = make_plan(
            inputs, out, recipe, choices, saving, progress,
            allow_large=allow_large, with_thumbnails=with_thumbnails,
        )  # fmt: skip
    for folder in plan.search.unreadable:
        show.note(f"{folder} cannot be looked into, and was left out.")
    if dry_run:
        _show_plan(plan, as_json)
        return 0
    with Spool(len(plan.jobs)) as spool:
        code = _carried_out(plan, spool)
        if report:
            reports.save(report, spool, f"{out.resolve().name} · Tintype")
        if as_json:
            show.write_pieces(json_report.encode(spool, str(out)))
        else:
            show.note(_sums(spool.totals))
    return code


def _check_report(path: Path | None, out: Path, inputs: tuple[Path, ...]) -> bool:
    """Whether a report shows what came out; raises what forbids to write it."""
    if path is None:
        return False
    format = reports.for_path(path)
    if path.parent.resolve() != out.resolve():  # that one may not be there yet
        check_output(path, inputs)
    return format.with_thumbnails


def _carried_out(plan: Plan, spool: Spool) -> int:
    """Do it, and show how it goes; returns the exit code."""
    start, control = time.monotonic(), Control()
    pace = Pace(len(plan.jobs), plan.pixels)
    with _interruptible(control), show.pace(pace) as shown:
        try:
            for outcome in run(plan, control=control, progress=Progress(shown.listen)):
                spool.add(outcome)
                is_made = plan.jobs[outcome.number].action is Action.MAKE
                pace.add(plan.jobs[outcome.number].pixels if is_made else 0)
                shown.update()
                _tell(outcome)
        except Cancelled:
            control.stop()
    spool.totals.elapsed = time.monotonic() - start
    if control.is_stopping:
        left = len(plan.jobs) - spool.totals.n_files
        show.note(f"Interrupted; {left:,} files are left, and the same command goes on with them.")
        return _INTERRUPTED
    if spool.totals.n_bad == len(plan.jobs):
        return _ALL_FAILED
    return _SOME_FAILED if spool.totals.n_bad or plan.search.unreadable else 0


@contextmanager
def _interruptible(control: Control) -> Iterator[None]:
    """Ctrl-C ends what is begun and then the run; a second one drops what is begun."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def interrupt(number: int, frame: object) -> None:
        if control.is_stopping:
            control.drop()
            return
        control.stop()
        show.note("Ending what is begun; Ctrl-C once more drops it.")

    before = signal.signal(signal.SIGINT, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _tell(outcome: Outcome) -> None:
    """A line for what went wrong, and for what grew; all else is counted, and told in a report."""
    if not outcome.state.is_good:
        show.note(f"{outcome.name}: {outcome.state.value}: {outcome.reason}")
    if outcome.after > outcome.before and outcome.state is State.DONE:
        for note in outcome.notes:
            show.note(f"{outcome.name}: {note}")


def _sums(totals: Totals) -> str:
    parts = [", ".join(f"{totals.states[s]:,} {s.value}" for s in State if totals.states[s])]
    if totals.saved is not None:
        before, after = byte_size(totals.before), byte_size(totals.after)
        parts.append(f"{before} -> {after} ({100 * totals.saved:.1f} % saved)")
    if totals.psnr is not None:
        parts.append(f"PSNR {totals.psnr:.1f} dB")
    parts.append(f"{totals.elapsed:.1f} s")
    return " | ".join(parts)


def _show_plan(plan: Plan, as_json: bool) -> None:
    if as_json:
        show.print_json(_document(plan))
        return
    lines = [*_summary(plan), *(f"{job.name} -> {_what(plan, job.number)}" for job in plan.jobs)]
    show.write_pieces(f"{line}\n" for line in lines)


def _summary(plan: Plan) -> Iterator[str]:
    at_once = n_at_once(plan)
    yield (
        f"{plan.count(Action.MAKE):,} files to reduce, {plan.pixels / 1e6:,.1f} megapixels, {at_once} at "
        f"once in about {plan.memory(at_once) / 1e6:,.0f} MB of memory"
    )
    yield (
        f"{plan.count(Action.DONE):,} done before, {plan.count(Action.EXISTS):,} with results that "
        f"are there already, {len(plan.apart):,} with another name as theirs is taken"
    )
    yield "Left out: " + ", ".join(f"{n:,} {what}" for what, n in _left_out(plan).items())


def _left_out(plan: Plan) -> dict[str, int]:
    search = plan.search
    return {
        "results": plan.n_results,
        "hidden": search.n_hidden,
        "excluded": search.n_excluded,
        "others": search.n_others,
    }


def _what(plan: Plan, number: int) -> str:
    job = plan.jobs[number]
    if job.action is not Action.MAKE:
        return f"({job.action.value})"
    return " + ".join(filter(None, (job.image, job.palette))) or "(counted)"


def _document(plan: Plan) -> dict[str, Any]:
    at_once = n_at_once(plan)
    return {
        "n_files": len(plan.jobs),
        "to_make": plan.count(Action.MAKE),
        "done_before": plan.count(Action.DONE),
        "exist": plan.count(Action.EXISTS),
        "megapixels": plan.pixels / 1e6,
        "memory_bytes": plan.memory(at_once),
        "n_at_once": at_once,
        "apart": [{"file": a.source, "wanted": a.wanted, "given": a.given} for a in plan.apart],
        "left_out": _left_out(plan),
        "unreadable": [str(folder) for folder in plan.search.unreadable],
        "files": [
            {
                "file": job.name,
                "action": job.action.value,
                "outputs": [name for name in (job.image, job.palette) if name],
            }
            for job in plan.jobs
        ],
    }
