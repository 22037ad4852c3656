"""WebP, lossless: every pixel exactly, with its alpha; readers see no palette in it."""

from io import BytesIO

import numpy as np
import numpy.typing as npt
from PIL import Image as pillow

from tintype import child
from tintype.image.exif import read, write
from tintype.image.formats.base import PLAIN, ImageFormat, Indexed
from tintype.image.saving import METADATA, Saving
from tintype.progress import Progress

MOST_A_SIDE = 16383
#: Measured on photos of 16 and 256 colours: with less effort (0 to 6) or quality (0 to 100) files are
#: up to a sixth larger; with more they are one per cent smaller and take two to fifty times the time.
_EFFORT, _QUALITY = 4, 50
#: So many pixels take long enough that one may want to stop it; only ending a process does.
_LARGE = 1 << 20


def encode(indexed: Indexed, saving: Saving = PLAIN, progress: Progress | None = None) -> bytes:
    progress = progress or Progress()
    progress.step(0, "Writing")
    indexed.check_side("WebP", MOST_A_SIDE)
    kept = indexed.kept(saving)
    exif = with_resolution(kept.exif, indexed.dpi)
    arguments = np.ascontiguousarray(indexed.indices), indexed.palette.colors, exif, kept.xmp
    if indexed.indices.size < _LARGE:
        return packed(*arguments)
    return bytes(child.run(packed, *arguments, progress=progress, label="Writing"))


def packed(
    indices: npt.NDArray[np.uint8], colors: npt.NDArray[np.uint8], exif: bytes, xmp: bytes
) -> bytes:
    """The file of (height, width) places in (n, 4) colours."""
    picture = pillow.fromarray(indices, "P")
    picture.putpalette(colors.tobytes(), "RGBA")
    is_opaque = bool((colors[:, 3] == 255).all())
    buffer = BytesIO()
    picture.convert("RGB" if is_opaque else "RGBA").save(
        buffer,
        "WEBP",
        lossless=True,
        exact=True,  # also the colours of fully transparent pixels
        method=_EFFORT,
        quality=_QUALITY,
        exif=exif,
        xmp=xmp,
    )
    return buffer.getvalue()


def with_resolution(exif: bytes, dpi: tuple[float, float] | None) -> bytes:
    """EXIF with the resolution: WebP has no other place for it."""
    if not dpi:
        return exif
    tags = read(exif)
    tags.resolution(dpi)
    return write(tags)


FORMAT = ImageFormat(
    name="webp",
    title="WebP lossless",
    suffixes=(".webp",),
    max_colors=256,
    encode=encode,
    sample=1 << 19,
    most_a_side=MOST_A_SIDE,
    options=(METADATA,),
    carries=frozenset({"exif", "xmp"}),
)
