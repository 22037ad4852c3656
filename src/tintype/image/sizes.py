"""How large files are, said beside each other: never larger without saying so."""

from collections.abc import Iterator
from dataclasses import dataclass

from tintype.image.animations import AnimationFormat
from tintype.image.estimate import Estimate
from tintype.image.formats import ImageFormat
from tintype.image.saving import METADATA, OPTIMIZE, Saving
from tintype.sentence import NOTHING, Sentence

#: Formats in which most pictures of few colours are smaller than in others; the least one last.
_SMALL = ("png", "webp")
#: Of an estimate, so many digits mean something.
_DIGITS = 2


@dataclass(frozen=True)
class Change:
    """The sizes of an original and of what is made of it, in bytes."""

    before: int
    after: int

    @property
    def percent(self) -> int:
        """By how much it grew, in whole per cent of the original; negative where it is smaller."""
        return round(100 * (self.after - self.before) / max(1, self.before))

    @property
    def is_larger(self) -> bool:
        return self.after > self.before


def byte_size(n_bytes: int) -> Sentence:
    """A size with its unit."""
    if n_bytes < 1000:
        return Sentence("{bytes} B", bytes=n_bytes)
    return Sentence("{kilobytes:,.1f} kB", kilobytes=n_bytes / 1000)


def estimated_size(estimate: Estimate) -> Sentence:
    """A size with its unit; rounded, and said to be about so, where it is not exact."""
    if estimate.is_exact:
        return byte_size(estimate.size)
    unit = 10 ** max(0, len(str(estimate.size)) - _DIGITS)
    rounded = round(estimate.size / unit) * unit
    return Sentence("about {kilobytes:,.0f} kB", kilobytes=rounded / 1000)


def compared(estimate: Estimate, before: int | None) -> Sentence:
    """The size of a file that could be written, beside that of the original, if there is one."""
    size = estimated_size(estimate)
    if before is None:
        return size
    percent = Change(before, estimate.size).percent
    if percent < 0:
        return Sentence("{size}, {percent} % less", size=size, percent=-percent)
    if percent > 0:
        return Sentence("{size}, {percent} % more", size=size, percent=percent)
    return Sentence("{size}, as large as the original", size=size)


def larger(
    change: Change,
    format: ImageFormat | AnimationFormat,
    saving: Saving,
    *,
    name: str,
    original: str,
    is_dithered: bool,
) -> Sentence:
    """That what was made takes more space than the original, and what helps; nothing if it does not.

    Args:
        name, original: what the two files are called.
    """
    if not change.is_larger:
        return NOTHING
    told = Sentence(
        "{name} ({size}, {format}) is larger than {original} ({before}).",
        name=name,
        size=byte_size(change.after),
        format=format.title,
        original=original,
        before=byte_size(change.before),
    )
    helping = what_helps(format, saving, is_dithered=is_dithered)
    return Sentence("{told} What makes it smaller: {helping}.", told=told, helping=helping)


def what_helps(
    format: ImageFormat | AnimationFormat, saving: Saving, *, is_dithered: bool
) -> Sentence:
    """What would make a file smaller, and was not done yet: words with commas between them."""
    return _listed(list(_helping(format, saving, is_dithered=is_dithered)))


def _helping(
    format: ImageFormat | AnimationFormat, saving: Saving, *, is_dithered: bool
) -> Iterator[Sentence]:
    yield Sentence("fewer colours")
    if is_dithered:
        yield Sentence("no dithering")
    if OPTIMIZE in format.options and not saving.optimize:
        yield Sentence("optimising")
    if METADATA in format.options and saving.keeps_metadata:
        yield Sentence("no metadata")
    if format.name not in _SMALL:
        yield Sentence("PNG or WebP")
    elif format.name != _SMALL[-1]:
        yield Sentence("WebP")


def _listed(items: list[Sentence]) -> Sentence:
    first, *rest = items
    return Sentence("{first}, {rest}", first=first, rest=_listed(rest)) if rest else first
