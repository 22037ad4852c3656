"""A reduced image -> a file of the format that its suffix chooses."""

from dataclasses import dataclass
from pathlib import Path

from tintype.errors import UnknownSuffix
from tintype.files import write_atomically
from tintype.image import animations
from tintype.image.animations import IndexedAnimation
from tintype.image.formats import Indexed, for_path
from tintype.image.saving import Saving
from tintype.progress import Progress
from tintype.sentence import Sentence

_PLAIN = Saving()


@dataclass(frozen=True)
class Saved:
    """What was written.

    Attributes:
        size: bytes of the file.
        notes: sentences on what the format could not carry.
    """

    size: int
    notes: tuple[Sentence, ...] = ()


def save(
    path: Path, indexed: Indexed, saving: Saving = _PLAIN, progress: Progress | None = None
) -> Saved:
    """Write ``indexed``.

    Raises:
        UnknownSuffix: the suffix chooses no format.
        TooLargeForFormat: the format cannot hold so many pixels a side.
        NotWritten: the system does not let it be written; what was there is as it was.
        Cancelled: ``progress`` was told to stop; nothing was written.
    """
    format = for_path(path)
    content = format.encode(indexed, saving, progress)
    write_atomically(path, content)
    return Saved(len(content), format.notes(indexed, saving))


def save_animation(
    path: Path,
    animation: IndexedAnimation,
    saving: Saving = _PLAIN,
    progress: Progress | None = None,
) -> Saved:
    """Write all frames of ``animation``; raises what `save` raises."""
    format = animations.for_path(path)
    if format is None:
        suffixes = ", ".join(suffix for each in animations.FORMATS for suffix in each.suffixes)
        raise UnknownSuffix(what=Sentence("an animation"), suffixes=suffixes, got=path.name)
    content = format.encode(animation, saving, progress)
    write_atomically(path, content)
    return Saved(len(content), format.notes(animation, saving))
