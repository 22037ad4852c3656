"""Animated files as layers: one format per module, bytes -> `Layered`, and the one list."""

from tintype.image.layers import apng, gif, webp
from tintype.image.layers.base import Composed, Convert, Layer, Layered, Pixels

READERS = (gif.read, apng.read, webp.read)

__all__ = ["READERS", "Composed", "Convert", "Layer", "Layered", "Pixels", "read"]


def read(content: bytes, convert: Convert) -> Layered | None:
    """The layers of a file; None for what can have none.

    Args:
        convert: makes sRGB of what a frame holds.

    A GIF is always read as layers, also one of a single frame: that may be smaller than its canvas.

    Raises:
        ValueError: the file cannot be what it says.
    """
    for reader in READERS:
        if (layered := reader(content, convert)) is not None:
            return layered
    return None
