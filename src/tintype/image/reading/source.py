"""A file -> Pillow's picture, which knows its size and is not yet decoded."""

import ctypes
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pi_heif
from PIL import Image as pillow
from PIL import ImageFile, PngImagePlugin, _imaging

from tintype.image.reading import ico, psd, tiff

#: What is read: Pillow's name, and suffixes. Only these decoders are tried.
READABLE = {
    "PNG": (".png", ".apng"),
    "JPEG": (".jpg", ".jpeg", ".jpe", ".jfif"),
    "WEBP": (".webp",),
    "AVIF": (".avif",),
    "HEIF": (".heic", ".heif", ".hif"),
    "TIFF": (".tif", ".tiff"),
    "GIF": (".gif",),
    "BMP": (".bmp", ".dib"),
    "ICO": (".ico",),
    "TGA": (".tga",),
    "PPM": (".ppm", ".pgm", ".pbm", ".pnm"),
    "QOI": (".qoi",),
    "PSD": (".psd",),
}
#: Profiles in a PNG may be larger than Pillow's one megabyte; what is larger than this is no profile.
_MOST_OF_A_CHUNK = 16 << 20

# The limit is ours to hold, with a sentence that says what to do.
pillow.MAX_IMAGE_PIXELS = None
PngImagePlugin.MAX_TEXT_CHUNK = _MOST_OF_A_CHUNK
pi_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False)

# libtiff prints on stderr what Pillow also raises. Where it is linked in statically, it stays so.
with suppress(OSError, AttributeError):
    ctypes.CDLL(_imaging.__file__).TIFFSetErrorHandler(None)


def opened(file: Path | BytesIO) -> ImageFile.ImageFile:
    """The picture of a file, to be used in a ``with``.

    Raises:
        UnidentifiedImageError: no decoder wants it.
        OSError and the others of `tintype.image.reading.faults.DECODER_ERRORS`: it is damaged.
    """
    source = pillow.open(file, formats=list(READABLE))
    if source.format == "ICO":
        ico.choose_best(source)
    tell_layout(source)
    return source


def tell_layout(source: ImageFile.ImageFile) -> None:
    """Put right what Pillow thinks of how a page's pixels are stored; for each page that is sought."""
    match source.format:
        case "TIFF":
            tiff.name_planes(source)
        case "PSD":
            psd.hide_channels(source)
