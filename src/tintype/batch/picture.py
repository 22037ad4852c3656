"""A source -> the bytes of its reduced image: of all its frames, where the file can hold them."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from tintype import pipeline
from tintype.animated import reduce_animation
from tintype.batch.job import Order
from tintype.image import Cloud, animations, count, sizes
from tintype.image.animations import AnimationFormat, IndexedAnimation
from tintype.image.formats import ImageFormat, Indexed, for_path
from tintype.image.frames import load_animation, n_frames
from tintype.image.load import load
from tintype.image.tally import count_frames
from tintype.palette import Palette
from tintype.recipe import DITHER
from tintype.report import Report
from tintype.sentence import Sentence


@dataclass(frozen=True, eq=False)
class Picture:
    """A reduced image that is not yet written.

    Attributes:
        content: the bytes of the file.
        indices: (height, width) of its first frame.
        notes: sentences on what is other than one might think.
    """

    content: bytes
    format: ImageFormat | AnimationFormat
    indices: npt.NDArray[np.uint8]
    palette: Palette
    report: Report
    notes: tuple[Sentence, ...]


def reduced(source: Path, name: str, order: Order) -> Picture:
    """A source as a file called ``name``; raises what loading, reducing and encoding raise."""
    animated = _holding_all(source, name)
    return _animation(source, animated, order) if animated else _still(source, name, order)


def colors(source: Path, name: str, order: Order) -> Cloud:
    """The cloud of what a file called ``name`` would show of a source."""
    if _holding_all(source, name):
        return count_frames(load_animation(source, allow_large=order.allow_large))
    return count(load(source, allow_large=order.allow_large))


def larger(order: Order, made: Picture, name: str, original: str, before: int) -> Sentence:
    """A sentence if what was made takes more space than its source; else an empty one."""
    change = sizes.Change(before, len(made.content))
    is_dithered = order.recipe.dither != DITHER.default
    return sizes.larger(
        change, made.format, order.saving, name=name, original=original, is_dithered=is_dithered
    )


def _holding_all(source: Path, name: str) -> AnimationFormat | None:
    """The format of a file called so, if it can hold several frames and the source has them."""
    format = animations.for_path(Path(name)) if name else None
    return format if format and n_frames(source) > 1 else None


def _still(source: Path, name: str, order: Order) -> Picture:
    image = load(source, allow_large=order.allow_large)
    made = pipeline.reduce(image, order.recipe)
    format = for_path(Path(name))
    indexed = Indexed(made.indices, made.palette, image.dpi, image.metadata)
    content = format.encode(indexed, order.saving)
    notes = (*image.notes, made.report.note, *format.notes(indexed, order.saving))
    return Picture(content, format, made.indices, made.palette, made.report, _said(notes))


def _animation(source: Path, format: AnimationFormat, order: Order) -> Picture:
    animation = load_animation(source, allow_large=order.allow_large)
    made = reduce_animation(animation, order.recipe)
    of_file = made.still, animation.dpi, animation.metadata
    indexed = IndexedAnimation(made.frames, made.palette, made.durations, made.loop, *of_file)
    content = format.encode(indexed, order.saving)
    notes = (*animation.notes, made.report.note, *format.notes(indexed, order.saving))
    return Picture(content, format, made.frames[0], made.palette, made.report, _said(notes))


def _said(notes: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    return tuple(note for note in notes if note)
