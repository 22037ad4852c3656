"""How large a picture is, before any of it is decoded."""

import warnings
from pathlib import Path

from PIL import Image as pillow
from PIL import UnidentifiedImageError

from tintype.image.reading import ico
from tintype.image.reading.faults import DECODER_ERRORS
from tintype.image.reading.source import READABLE


def size(path: Path) -> tuple[int, int] | None:
    """Width and height as the file's header says, before it is turned upright; None if it does not."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            found = ico.size(path)
            if found:
                return found
            with pillow.open(path, formats=list(READABLE)) as picture:
                return picture.size
        except (UnidentifiedImageError, MemoryError, *DECODER_ERRORS):
            return None
