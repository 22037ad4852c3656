"""GIF 89a, one frame. A pixel is there or it is not: alpha is cut at one half."""

from io import BytesIO

import numpy as np

from tintype.image.formats.base import PLAIN, ImageFormat, Indexed
from tintype.image.saving import Saving
from tintype.palette.palette import Palette
from tintype.progress import Progress
from tintype.sentence import NOTHING, Sentence

_HALF = 128
_MOST_A_SIDE = 0xFFFF


def encode(indexed: Indexed, saving: Saving = PLAIN, progress: Progress | None = None) -> bytes:
    indexed.check_side("GIF", _MOST_A_SIDE)
    alphas = indexed.palette.colors[:, 3]
    clear = np.flatnonzero(alphas < _HALF)
    more: dict[str, int] = {}
    if len(clear):
        # GIF has one transparent entry: what is more than half clear goes there.
        table = np.arange(len(alphas), dtype=np.uint8)
        table[clear] = clear[0]
        indexed = Indexed(table[indexed.indices], indexed.palette)
        more["transparency"] = int(clear[0])
    buffer = BytesIO()
    # Pillow would drop unused entries and sort the others; "optimize" off keeps the shown order.
    indexed.to_pillow().save(buffer, "GIF", optimize=False, interlace=False, **more)
    return buffer.getvalue()


def note(palette: Palette) -> Sentence:
    if any(0 < swatch.color[3] < 255 for swatch in palette.swatches):
        return Sentence(
            "GIF has no soft edges: pixels are fully there or fully transparent (PNG keeps them)."
        )
    return NOTHING


FORMAT = ImageFormat(
    name="gif", title="GIF", suffixes=(".gif",), max_colors=256, encode=encode, note=note
)
