"""What a reduced image is before it is a file, and what a file format declares of itself."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt
from PIL import Image as pillow

from tintype.errors import TooLargeForFormat
from tintype.image.metadata import NO_METADATA, Metadata
from tintype.image.saving import Saving
from tintype.options import Option
from tintype.palette.palette import Palette
from tintype.progress import Progress
from tintype.sentence import NOTHING, Sentence

PLAIN = Saving()
#: What metadata are called, by the names of the attributes of `Metadata`.
_KINDS = {"exif": Sentence("EXIF"), "xmp": Sentence("XMP"), "text": Sentence("texts and comments")}


@dataclass(frozen=True, eq=False)
class Indexed:
    """A picture that can be written.

    Attributes:
        indices: (height, width) uint8, places in ``palette``.
        palette: at most 256 colours, in the order to write them.
        dpi: pixels an inch, horizontal and vertical, where known.
        metadata: what the file may say beside the pixels, if `Saving` keeps it.
    """

    indices: npt.NDArray[np.uint8]
    palette: Palette
    dpi: tuple[float, float] | None = None
    metadata: Metadata = NO_METADATA

    @property
    def width(self) -> int:
        return int(self.indices.shape[1])

    @property
    def height(self) -> int:
        return int(self.indices.shape[0])

    def check_side(self, title: str, most: int) -> None:
        """Raises `TooLargeForFormat` if a side has more pixels than the format called so can hold."""
        if max(self.width, self.height) > most:
            raise TooLargeForFormat(format=title, width=self.width, height=self.height, most=most)

    def kept(self, saving: Saving) -> Metadata:
        """The metadata that are to be written."""
        return self.metadata if saving.keeps_metadata else NO_METADATA

    def to_pillow(self) -> pillow.Image:
        """A "P" picture with the palette in its order; it may share its memory with ``indices``."""
        picture = pillow.fromarray(np.ascontiguousarray(self.indices), "P")
        picture.putpalette(self.palette.colors[:, :3].tobytes())
        return picture


class Encode(Protocol):
    """Indexed -> the bytes of the file; raises `TooLargeForFormat`, or `Cancelled` if told to stop."""

    def __call__(
        self, indexed: Indexed, saving: Saving = PLAIN, progress: Progress | None = None
    ) -> bytes: ...


@dataclass(frozen=True, kw_only=True)
class ImageFormat:
    """One file format for reduced images.

    Attributes:
        name: how it is asked for.
        title: what people call it.
        suffixes: lower case, with the dot; the first one is used for new files.
        max_colors: the most palette entries that it can hold.
        encode: see `Encode`.
        sample: so many pixels are packed in a tenth of a second or so: of a picture that has no more,
            the size is found by packing it.
        most_a_side: the most pixels that it can hold in one direction.
        options: those of `tintype.image.saving.OPTIONS` that make a difference to it.
        carries: what of `Metadata` it can hold, by the names of the attributes.
        note: what of a palette it cannot carry, in a sentence; empty if nothing is lost.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    max_colors: int
    encode: Encode
    sample: int
    most_a_side: int = (1 << 31) - 1
    options: tuple[Option, ...] = ()
    carries: frozenset[str] = frozenset()
    note: Callable[[Palette], Sentence] = lambda palette: NOTHING

    def notes(self, indexed: Indexed, saving: Saving = PLAIN) -> tuple[Sentence, ...]:
        """What is lost when ``indexed`` is written so; none if nothing is."""
        said = (self.note(indexed.palette), *self.left_out(indexed.metadata, saving))
        return tuple(sentence for sentence in said if sentence)

    def left_out(self, metadata: Metadata, saving: Saving) -> Iterator[Sentence]:
        """What of metadata that are to be kept it cannot carry."""
        for name, title in _KINDS.items():
            if saving.keeps_metadata and getattr(metadata, name) and name not in self.carries:
                yield Sentence(
                    "{format} cannot hold {what}; left out.", format=self.title, what=title
                )
