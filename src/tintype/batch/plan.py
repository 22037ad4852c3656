"""What a batch will do, found out before anything is written: files, names, clashes, memory."""

import hashlib
import heapq
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from tintype.batch import memory
from tintype.batch.choices import Choices
from tintype.batch.find import Found, Search, find
from tintype.batch.job import Action, Job, Order
from tintype.batch.journal import Journal, fingerprint
from tintype.batch.naming import Names, candidates, filled, folded
from tintype.errors import MissingFolder, NoImages, OutputIsFile, SameFolder
from tintype.image import header
from tintype.image.load import LARGE_PIXELS
from tintype.image.saving import Saving
from tintype.progress import Progress
from tintype.recipe import Recipe

_SHARED_STEM = "palette"


@dataclass(frozen=True, slots=True)
class Apart:
    """A source whose result has another name than it would have alone."""

    source: str
    wanted: str
    given: str


@dataclass(frozen=True, eq=False)
class Plan:
    """What a batch will do.

    Attributes:
        order: what all jobs have in common; its recipe is the one that was asked for.
        jobs: one for each source, in an order that is always the same.
        apart: sources whose results would have had the same name, or that of a file that stays.
        search: what was found, and what was left out.
        n_results: files that were left out because they are results themselves.
        shared: where one palette is for all, what it is found for; else empty.
        palette: that palette, where a former run found it.
        shared_file: where it is written, below the folder of results; empty if it is not.
    """

    order: Order
    jobs: list[Job]
    apart: list[Apart]
    search: Search
    n_results: int = 0
    shared: str = ""
    palette: tuple[str, ...] | None = None
    shared_file: str = ""

    @property
    def to_make(self) -> Iterator[Job]:
        return (job for job in self.jobs if job.action is Action.MAKE)

    def count(self, action: Action) -> int:
        return sum(job.action is action for job in self.jobs)

    @property
    def pixels(self) -> int:
        """Of all that is to be made."""
        return sum(job.pixels for job in self.to_make)

    def memory(self, n_at_once: int) -> int:
        """Bytes that are needed at the most with so many files at once."""
        largest = heapq.nlargest(n_at_once, (job.pixels for job in self.to_make))
        return sum(memory.needed(pixels) for pixels in largest)


def plan(
    inputs: tuple[Path, ...],
    out: Path,
    recipe: Recipe,
    choices: Choices | None = None,
    saving: Saving | None = None,
    progress: Progress | None = None,
    *,
    allow_large: bool = False,
    with_thumbnails: bool = False,
) -> Plan:
    """Find out what is to be done to reduce all images of ``inputs`` into the folder ``out``.

    Nothing is written, and of the files only the headers are read.

    Args:
        allow_large, with_thumbnails: as in `Order`.

    Raises:
        BadRequest: the recipe asks for what an indexed image cannot have.
        MissingInput, NoImages: there is nothing to reduce.
        MissingFolder, OutputIsFile: there is no place for the results.
        SameFolder: results would take the names of their sources.
        NewerState: another version of the program wrote down what it did there.
    """
    choices, progress = choices or Choices(), progress or Progress()
    recipe.check_indexed()
    _check_folder(out)
    order = Order(out, recipe, choices, saving or Saving(), allow_large, with_thumbnails)
    search = find(inputs, out, choices, progress.part(0, 0.2))
    return _Planning(order, search, progress.part(0.2, 1)).plan(inputs)


def _check_folder(out: Path) -> None:
    if out.exists() and not out.is_dir():
        raise OutputIsFile(path=out)
    if not out.parent.is_dir():
        raise MissingFolder(folder=out.parent, name=out.name)


class _Planning:
    def __init__(self, order: Order, search: Search, progress: Progress) -> None:
        self.order, self.search, self.progress = order, search, progress
        self.choices, self.out = order.choices, order.out
        self.journal = Journal(self.out)
        self.names, self.apart = Names(), list[Apart]()

    def plan(self, inputs: tuple[Path, ...]) -> Plan:
        files = self._without_results()
        if not files:
            raise NoImages(path=", ".join(map(str, inputs)))
        shared, palette = self._shared(files)
        made = fingerprint(_shared_order(self.order, palette))
        is_known = not shared or palette is not None
        shared_file = self._shared_file() if shared and self.choices.writes_palettes else ""
        jobs = dict(self._done(files, made) if is_known else ())
        # A source that has the name of its result already goes before others that want it.
        for own_name in (True, False):
            for number, found in enumerate(files):
                if number not in jobs and self._has_own_name(found) is own_name:
                    self.progress.step(len(jobs) / len(files), "Planning")
                    jobs[number] = self._job(number, found)
        ordered = [jobs[number] for number in range(len(files))]
        return Plan(
            self.order,
            ordered,
            sorted(self.apart, key=lambda each: each.source),
            replace(self.search, files=[]),
            len(self.search.files) - len(files),
            shared,
            palette,
            shared_file,
        )

    def _without_results(self) -> list[Found]:
        """The files that are not results: such as were written before, or would be of another."""
        there = self._files_in_out()
        if not there:
            return self.search.files
        results = {folded(name) for name in self.journal.results()}
        for found in self.search.files:
            if there.get(found.path) not in results:
                image = folded(self._plain(found))
                if image == there.get(found.path) or self._takes_its_name(found):
                    raise SameFolder(path=Path(found.path).parent, example="{name}-{k}")
                results.add(image)
        return [each for each in self.search.files if there.get(each.path) not in results]

    def _files_in_out(self) -> dict[str, str]:
        """Of the files found, those that lie in the folder of results, with their names there."""
        out, found, folders = self.out.resolve(), dict[str, str](), dict[Path, Path]()
        for each in self.search.files:
            path = Path(each.path)
            folder = folders.setdefault(path.parent, path.parent.resolve())
            if folder.is_relative_to(out):
                found[each.path] = folded((folder / path.name).relative_to(out).as_posix())
        return found

    def _takes_its_name(self, found: Found) -> bool:
        """Whether its result would lie beside it and be called as it is."""
        path, image = Path(found.path), PurePosixPath(self._plain(found))
        is_beside = path.parent.resolve() == (self.out / image.parent).resolve()
        return is_beside and folded(path.stem) == folded(image.stem)

    def _plain(self, found: Found) -> str:
        """What the image made of it would be called if there were no other."""
        stem = self._stem(found)
        return f"{stem}{self.choices.format_for(found.name).suffixes[0]}"

    def _stem(self, found: Found) -> str:
        path = PurePosixPath(found.name)
        name = filled(self.choices, self.order.recipe, path.stem)
        return (path.parent / name).as_posix()

    def _has_own_name(self, found: Found) -> bool:
        return folded(found.name) == folded(self._plain(found))

    def _shared(self, files: list[Found]) -> tuple[str, tuple[str, ...] | None]:
        """What one palette for all is found for, and that palette if it is known."""
        if not self.choices.shared_palette:
            return "", None
        digest = hashlib.sha256(fingerprint(self.order).encode())
        for each in files:
            digest.update(json.dumps([each.name, each.size, each.modified]).encode())
        made = digest.hexdigest()[:32]
        return made, self.journal.shared(made)

    def _shared_file(self) -> str:
        suffix = self.choices.format_of_palettes.suffixes[0]
        known = self.journal.results()
        for stem in candidates(_SHARED_STEM, ""):
            name = f"{stem}{suffix}"
            is_there = (self.out / name).exists() and name not in known
            if not is_there or self.choices.existing == "replace":
                self.names.take([name])
                return name
        raise AssertionError("there is always another name")

    def _done(self, files: list[Found], made: str) -> Iterator[tuple[int, Job]]:
        """Jobs that need not be done again. The names of their results stay theirs."""
        for number, found in enumerate(files):
            entry = self.journal.entry(found.path)
            if entry and entry.holds(self.out, found.size, found.modified, made):
                self.names.take(name for name, _ in entry.files)
                names = [name for name, _ in entry.files]
                image = names[0] if names and self.choices.writes_images else ""
                palette = names[-1] if names and self.choices.writes_palettes else ""
                yield number, self._job_of(number, found, (image, palette, ""), Action.DONE)

    def _job(self, number: int, found: Found) -> Job:
        names, exists = self._free_names(found)
        self.names.take(filter(None, names))
        action = Action.EXISTS if exists else Action.MAKE
        return self._job_of(number, found, names, action)

    def _job_of(
        self, number: int, found: Found, names: tuple[str, str, str], action: Action
    ) -> Job:
        pixels = self._pixels(found) if action is not Action.DONE else 0
        size, modified = found.size, found.modified
        return Job(number, found.path, found.name, size, modified, pixels, *names, action)

    def _pixels(self, found: Found) -> int:
        """None of a picture that will be refused for having too many."""
        width, height = header.size(Path(found.path)) or (0, 0)
        is_opened = self.order.allow_large or width * height <= LARGE_PIXELS
        return width * height if is_opened else 0

    def _free_names(self, found: Found) -> tuple[tuple[str, str, str], bool]:
        """What the results are called: the first names that no other result has; and whether there is
        already such a file, that is to stay."""
        plain, suffix = self._stem(found), PurePosixPath(found.name).suffix
        for stem in candidates(plain, suffix.removeprefix(".").lower()):
            names = self._names(stem, found, suffix)
            wanted = [name for name in names if name]
            if not self.names.are_free(wanted):
                continue
            exists = self._would_replace(found, wanted)
            if exists and self.choices.existing == "rename":
                continue
            if stem != plain:
                first = self._names(plain, found, suffix)
                pair = next((a, b) for a, b in zip(first, names, strict=True) if a)
                self.apart.append(Apart(found.name, *pair))
            return names, exists
        raise AssertionError("there is always another name")

    def _names(self, stem: str, found: Found, suffix: str) -> tuple[str, str, str]:
        """Of the image, of the palette, and of the source if it is put there itself."""
        image = palette = copy = ""
        if self.choices.writes_images:
            image = f"{stem}{self.choices.format_for(found.name).suffixes[0]}"
            copy = f"{stem}{suffix}" if self.choices.larger == "copy-original" else ""
        if self.choices.writes_palettes and not self.choices.shared_palette:
            palette = f"{stem}{self.choices.format_of_palettes.suffixes[0]}"
            if palette == image:
                palette = f"{stem}-palette{self.choices.format_of_palettes.suffixes[0]}"
        return image, palette, copy

    def _would_replace(self, found: Found, wanted: list[str]) -> bool:
        """Whether a file is there that is not to be replaced."""
        if self.choices.existing == "replace":
            return False
        there = [name for name in wanted if (self.out / name).exists()]
        if not there or self.choices.existing == "rename":
            return bool(there)
        entry = self.journal.entry(found.path)
        return not entry or not all(entry.is_as_written(self.out, name) for name in there)


def _shared_order(order: Order, palette: tuple[str, ...] | None) -> Order:
    return order if palette is None else with_palette(order, palette)


def with_palette(order: Order, palette: tuple[str, ...]) -> Order:
    """The same with colours that are found already."""
    recipe = replace(order.recipe, method="fixed", palette=palette)
    return replace(order, recipe=recipe)
