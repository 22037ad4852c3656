"""Reduced animations: one file format per module, frames of indices and palette -> bytes, and the one
list. The files are those of `tintype.image.formats` that can hold more than one frame."""

from pathlib import Path

from tintype.image.animations import apng, gif, webp
from tintype.image.animations.base import AnimationFormat, IndexedAnimation

FORMATS: tuple[AnimationFormat, ...] = (apng.FORMAT, gif.FORMAT, webp.FORMAT)

__all__ = ["FORMATS", "AnimationFormat", "IndexedAnimation", "for_path"]


def for_path(path: Path) -> AnimationFormat | None:
    """The format that the suffix of ``path`` chooses; None where it is one of still pictures only."""
    return next((each for each in FORMATS if path.name.lower().endswith(each.suffixes)), None)
