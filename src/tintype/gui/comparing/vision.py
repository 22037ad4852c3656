"""Images and palettes as they are seen with a colour vision deficiency."""

from dataclasses import replace

import numpy as np

from tintype.color import deficiency
from tintype.gui.look import VISIONS
from tintype.image import Image
from tintype.image.image import bands
from tintype.palette import Palette
from tintype.progress import Progress
from tintype.threads import in_threads

#: So many pixels at once: a stretch of work that the window does not notice.
_PIXELS = 1 << 15


def image_seen(image: Image, vision: str, progress: Progress) -> Image:
    """An image as one of `VISIONS` sees it."""
    if vision == VISIONS[0]:
        return image
    pixels, eye = image.pixels, deficiency.by_name(vision)
    seen = np.empty_like(pixels)

    def look(part: slice) -> None:
        progress.step(part.start / len(pixels), "Preparing the view")
        seen[part, :, :3] = eye.seen(pixels[part, :, :3])
        seen[part, :, 3] = pixels[part, :, 3]

    in_threads(look, bands(len(pixels), max(1, _PIXELS // image.width)))
    return replace(image, pixels=seen)


def palette_seen(palette: Palette, vision: str) -> Palette:
    """A palette as one of `VISIONS` sees it."""
    if vision == VISIONS[0]:
        return palette
    colors = deficiency.by_name(vision).seen(palette.colors[:, :3]).tolist()
    swatches = (
        replace(swatch, color=(*color, swatch.color[3]))
        for swatch, color in zip(palette.swatches, colors, strict=True)
    )
    return replace(palette, swatches=tuple(swatches))
