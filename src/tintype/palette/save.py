"""Palette -> a file of the format that its suffix chooses."""

from pathlib import Path

from tintype.files import write_atomically
from tintype.palette.formats import PaletteFormat, for_path
from tintype.palette.palette import Palette
from tintype.sentence import Sentence


def save(path: Path, palette: Palette, format: PaletteFormat | None = None) -> tuple[int, Sentence]:
    """Write ``palette``; returns the bytes written and a sentence on what was lost, if anything.

    Raises:
        UnknownSuffix: no ``format`` is given and the suffix chooses none.
        NotWritten: the system does not let it be written; what was there is as it was.
    """
    content, note = encode(palette, format or for_path(path))
    write_atomically(path, content)
    return len(content), note


def encode(palette: Palette, format: PaletteFormat) -> tuple[bytes, Sentence]:
    """The bytes of a file, and a sentence on what was lost, if anything."""
    prepared, note = format.prepare(palette)
    return format.encode(prepared), note
