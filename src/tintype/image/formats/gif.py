"""GIF 89a, one frame. A pixel is there or it is not: alpha is cut at one half."""

from collections.abc import Iterator
from io import BytesIO

import numpy as np
import numpy.typing as npt
from PIL import ImageFile

from tintype.image.formats.base import PLAIN, ImageFormat, Indexed
from tintype.image.metadata import Metadata
from tintype.image.saving import METADATA, Saving
from tintype.palette.palette import Palette
from tintype.progress import Progress
from tintype.sentence import NOTHING, Sentence

# Pillow holds the interpreter while it packs a block, and a window waits for it: a quarter of its own.
ImageFile.MAXBLOCK = 1 << 14

_HALF = 128
MOST_A_SIDE = 0xFFFF
_HEADER = 13
#: What stands behind an XMP packet: a reader that takes the packet for blocks, each after its length,
#: comes to the end wherever it is (XMP specification, part 3, 1.1.2).
_XMP_TRAILER = b"\x01" + bytes(range(0xFF, -1, -1)) + b"\0"


def encode(indexed: Indexed, saving: Saving = PLAIN, progress: Progress | None = None) -> bytes:
    (progress or Progress()).step(0, "Writing")
    indexed.check_side("GIF", MOST_A_SIDE)
    table, clear = cut(indexed.palette)
    indices = indexed.indices if clear is None else table[indexed.indices]
    more = {} if clear is None else {"transparency": clear}
    buffer = BytesIO()
    # Pillow would drop unused entries and sort the others; "optimize" off keeps the shown order.
    picture = Indexed(indices, indexed.palette).to_pillow()
    picture.save(buffer, "GIF", optimize=False, interlace=False, **more)
    return _with(b"".join(extensions(indexed.kept(saving))), buffer.getvalue())


def cut(palette: Palette) -> tuple[npt.NDArray[np.uint8], int | None]:
    """(n,) where the entries of a palette go, and the one that is transparent, if there is any.

    GIF has one transparent entry: what is more than half clear goes there.
    """
    alphas = palette.colors[:, 3]
    table = np.arange(len(alphas), dtype=np.uint8)
    clear = np.flatnonzero(alphas < _HALF)
    if not len(clear):
        return table, None
    table[clear] = clear[0]
    return table, int(clear[0])


def note(palette: Palette) -> Sentence:
    if any(0 < swatch.color[3] < 255 for swatch in palette.swatches):
        return Sentence(
            "GIF has no soft edges: pixels are fully there or fully transparent (PNG keeps them)."
        )
    return NOTHING


def _with(extensions: bytes, content: bytes) -> bytes:
    """The file with more blocks behind its colour table."""
    if not extensions:
        return content
    at = _HEADER + 3 * (2 << (content[10] & 7))
    return b"GIF89a" + content[6:at] + extensions + content[at:]


def extensions(metadata: Metadata) -> Iterator[bytes]:
    """The blocks of what a file says beside its pictures."""
    for keyword, text in metadata.text:
        comment = text if keyword == "Comment" else f"{keyword}: {text}"
        yield b"!\xfe" + _blocks(comment.encode("utf-8", "replace")) + b"\0"
    if metadata.xmp:
        yield b"!\xff\x0bXMP DataXMP" + metadata.xmp + _XMP_TRAILER


def _blocks(data: bytes) -> bytes:
    """Each of at most 255 bytes, after its length."""
    pieces = (data[start : start + 255] for start in range(0, len(data), 255))
    return b"".join(bytes([len(piece)]) + piece for piece in pieces)


FORMAT = ImageFormat(
    name="gif",
    title="GIF",
    suffixes=(".gif",),
    max_colors=256,
    encode=encode,
    sample=1 << 21,
    most_a_side=MOST_A_SIDE,
    options=(METADATA,),
    carries=frozenset({"xmp", "text"}),
    note=note,
)
