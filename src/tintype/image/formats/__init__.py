"""Reduced images: one file format per module, indices and palette -> bytes, and the one list."""

from pathlib import Path

from tintype.errors import UnknownSuffix
from tintype.image.formats import bmp, gif, png, tiff, webp
from tintype.image.formats.base import ImageFormat, Indexed
from tintype.sentence import Sentence

FORMATS: tuple[ImageFormat, ...] = (
    png.FORMAT,
    gif.FORMAT,
    webp.FORMAT,
    tiff.FORMAT,
    bmp.FORMAT,
)

__all__ = ["FORMATS", "ImageFormat", "Indexed", "for_path"]


def for_path(path: Path) -> ImageFormat:
    """The format that the suffix of ``path`` chooses; raises `UnknownSuffix`."""
    for member in FORMATS:
        if path.name.lower().endswith(member.suffixes):
            return member
    suffixes = ", ".join(suffix for member in FORMATS for suffix in member.suffixes)
    raise UnknownSuffix(what=Sentence("a reduced image"), suffixes=suffixes, got=path.name)
