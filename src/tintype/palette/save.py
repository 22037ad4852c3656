"""Palette -> a file of the format that its suffix chooses."""

from pathlib import Path

from tintype.files import write_atomically
from tintype.palette.formats import PaletteFormat, for_path
from tintype.palette.palette import Palette
from tintype.sentence import Sentence


def save(
    path: Path, palette: Palette, format: PaletteFormat | None = None
) -> tuple[int, tuple[Sentence, ...]]:
    """Write ``palette``; returns the bytes written and sentences on what was lost, if anything.

    Raises:
        UnknownSuffix: no ``format`` is given and the suffix chooses none.
        TooManyForFormat, NothingForFormat: a file of this format cannot hold so many, or so few.
        NotWritten: the system does not let it be written; what was there is as it was.
    """
    content, notes = encode(palette, format or for_path(path))
    write_atomically(path, content)
    return len(content), notes


def encode(palette: Palette, format: PaletteFormat) -> tuple[bytes, tuple[Sentence, ...]]:
    """The bytes of a file, and sentences on what was lost, if anything; raises as `PaletteFormat.fit`."""
    assert format.encode
    fitted, notes = format.fit(palette)
    return format.encode(fitted), notes
