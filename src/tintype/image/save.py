"""A reduced image -> a file of the format that its suffix chooses."""

from pathlib import Path

from tintype.files import write_atomically
from tintype.image.formats import Indexed, for_path
from tintype.sentence import Sentence


def save(path: Path, indexed: Indexed) -> tuple[int, Sentence]:
    """Write ``indexed``; returns the bytes written and a sentence on what was lost, if anything.

    Raises:
        UnknownSuffix: the suffix chooses no format.
        NotWritten: the system does not let it be written; what was there is as it was.
    """
    format = for_path(path)
    content = format.encode(indexed)
    write_atomically(path, content)
    return len(content), format.note(indexed.palette)
