"""A plan, executed: one outcome for each of its jobs, as they come; nothing is kept in memory."""

from collections.abc import Generator, Iterator
from concurrent.futures import Executor
from contextlib import ExitStack
from dataclasses import replace

from tintype import pipeline
from tintype.batch import work
from tintype.batch.control import Control
from tintype.batch.dispatch import Answer, Dispatch
from tintype.batch.job import Action, Job
from tintype.batch.journal import Journal, fingerprint
from tintype.batch.outcome import Outcome, State
from tintype.batch.plan import Plan, with_palette
from tintype.batch.shared import Together
from tintype.batch.workers import Workers
from tintype.errors import Broken, Cancelled, ChildEnded, NotWritten, TintypeError
from tintype.files import sweep
from tintype.palette.save import save as save_palette
from tintype.progress import Progress
from tintype.sentence import Sentence
from tintype.threads import all_cores


def run(
    plan: Plan,
    executor: Executor | None = None,
    control: Control | None = None,
    progress: Progress | None = None,
    at_once: int | None = None,
) -> Iterator[Outcome]:
    """Do all jobs of a plan, and remember in the folder of results what was done.

    Each job has one outcome, unless the run is stopped. A source that is bad, a result that cannot be
    written, a worker that dies: each is the outcome of its own job, and the others go on. The same
    results come out whatever the executor, the number of workers and the order.

    Args:
        executor: any in the style of `concurrent.futures` whose workers see the same files; without
            one, processes on this machine. One that is given is not shut down.
        control: to pause and to stop.
        progress: told of what comes before the first outcome: the colours of all files, if one palette
            is for all.
        at_once: how many jobs the executor does at the same time.

    Raises:
        NotWritten: the folder of results cannot be made.
        AlreadyRunning: another run writes there.
        Cancelled: it was stopped before the palette for all was found.
    """
    control, progress = control or Control(), progress or Progress()
    at_once = at_once or n_at_once(plan)
    with ExitStack() as stack:
        doing = Workers(at_once) if executor is None else executor
        going = _Run(plan, Dispatch(doing, at_once, control), control)
        stack.callback(going.end)
        if isinstance(doing, Workers) and doing is not executor:
            stack.callback(doing.shutdown)
            stack.callback(doing.drop)
        yield from going.outcomes(progress)


def n_at_once(plan: Plan) -> int:
    """How many files are done at the same time on this machine, if memory allows."""
    chosen = plan.order.choices.jobs
    n_jobs = sum(1 for _ in plan.to_make)
    wanted = chosen if isinstance(chosen, int) else all_cores()
    return max(1, min(wanted, n_jobs))


class _Run:
    def __init__(self, plan: Plan, dispatch: Dispatch, control: Control) -> None:
        self.plan, self.order = plan, plan.order
        self._dispatch, self._control = dispatch, control
        self._journal = Journal(plan.order.out)
        self._made = ""

    def outcomes(self, progress: Progress) -> Iterator[Outcome]:
        self._begin()
        yield from self._left_as_they_are()
        # The largest first: else a worker would be left alone with one at the end.
        jobs = sorted(self.plan.to_make, key=lambda job: -job.pixels)
        if self.plan.shared:
            refused = yield from self._find_shared(progress)
            jobs = [job for job in jobs if job.number not in refused]
        self._made = fingerprint(self.order)
        order = self.order
        if self.plan.shared and not order.choices.writes_images:
            for job in jobs:  # its colours are in the palette, and nothing else is wanted of it
                made = Outcome(job.number, job.name, State.DONE, before=job.size)
                yield self._remembered(job, made)
            return
        for answer in self._dispatch.answers(jobs, lambda job, n: (work.do, job, order, n)):
            yield self._remembered(answer.job, _outcome(answer))

    def end(self) -> None:
        """Leave nothing behind but what was done."""
        self._sweep()
        self._journal.end()

    def _begin(self) -> None:
        out = self.order.out
        try:
            out.mkdir(exist_ok=True)
        except OSError as error:
            raise NotWritten(path=out, reason=error.strerror or str(error)) from error
        try:
            self._journal.begin()
        except NotWritten:
            return  # nothing can be written there, and each job will say so
        self._sweep()

    def _sweep(self) -> None:
        """Take away what a killed run or a killed worker had begun to write."""
        if not self._journal.is_writing:
            return
        names = (name for job in self.plan.jobs for name in (job.image, job.palette) if name)
        folders = {self.order.out, *((self.order.out / name).parent for name in names)}
        for folder in folders:
            sweep(folder)

    def _left_as_they_are(self) -> Iterator[Outcome]:
        """What was done before, and what is not to be replaced."""
        done = []
        for job in self.plan.jobs:
            if job.action is Action.EXISTS:
                reason = Sentence("There is such a file already.")
                yield Outcome(job.number, job.name, State.SKIPPED, reason, before=job.size)
            elif job.action is Action.DONE and self.order.with_thumbnails:
                done.append(job)
            elif job.action is Action.DONE:
                yield self._done_before(job)
        order = self.order
        for answer in self._dispatch.answers(done, lambda job, _: (work.look, job, order)):
            seen, known = answer.value, self._done_before(answer.job)
            if seen is not None:
                known = replace(known, thumbnail=seen.thumbnail, palette=seen.palette)
            yield known
        self._journal.forget()

    def _done_before(self, job: Job) -> Outcome:
        entry = self._journal.entry(job.source)
        reason = Sentence("It was done before, and nothing has changed since.")
        if entry is None:
            return Outcome(job.number, job.name, State.SKIPPED, reason, before=job.size)
        return entry.outcome(job, reason)

    def _find_shared(self, progress: Progress) -> Generator[Outcome, None, set[int]]:
        """Find the palette for all, and yield what has no colours; returns the numbers of those."""
        refused: set[int] = set()
        palette = self.plan.palette
        if palette is None:
            together = Together()
            yield from self._counted(together, refused, progress.part(0, 0.9))
            if self._control.is_stopping:
                raise Cancelled()
            palette = self._palette_of(together, progress.part(0.9, 1))
        self.order = with_palette(self.order, palette)
        return refused

    def _counted(
        self, together: Together, refused: set[int], progress: Progress
    ) -> Iterator[Outcome]:
        order, n = self.order, len(self.plan.jobs)
        answers = self._dispatch.answers(
            self.plan.jobs, lambda job, n_threads: (work.count_colors, job, order, n_threads)
        )
        for number, answer in enumerate(answers):
            progress.step(number / n, "Counting colours")
            if answer.error is None and not isinstance(answer.value, Outcome):
                together.add(answer.value)
            elif answer.job.action is Action.MAKE:
                refused.add(answer.job.number)
                yield _outcome(answer)

    def _palette_of(self, together: Together, progress: Progress) -> tuple[str, ...]:
        palette, _ = pipeline.find_palette(
            together.cloud, self.order.recipe, self.order.out.resolve().name, progress
        )
        files: tuple[tuple[str, int], ...] = ()
        if name := self.plan.shared_file:
            path = self.order.out / name
            files = ((name, save_palette(path, palette, self.order.choices.format_of_palettes)[0]),)
        hexes = tuple(palette.hexes)
        self._journal.add_shared(self.plan.shared, hexes, files)
        return hexes

    def _remembered(self, job: Job, outcome: Outcome) -> Outcome:
        if outcome.state.is_good:
            self._journal.add(job, self._made, outcome)
        return outcome


def _outcome(answer: Answer) -> Outcome:
    if isinstance(answer.value, Outcome):
        return answer.value
    error = answer.error
    if not isinstance(error, TintypeError | MemoryError):
        error = Broken(reason=f"{type(error).__name__}: {error}".rstrip(". "))
    made = work.failed(answer.job, error)
    return replace(made, state=State.FAILED) if isinstance(error, ChildEnded) else made
