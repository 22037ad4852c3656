"""Image files -> Image: upright, with alpha, in sRGB, whatever the file holds."""

import warnings
from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import ImageFile, UnidentifiedImageError

from tintype.errors import (
    DamagedImage,
    NoPermission,
    NoSuchFrame,
    NotAnImage,
    NotEnoughMemory,
    TintypeError,
    TooManyPixels,
    UnsupportedLayout,
    UnsupportedPixels,
)
from tintype.files import check_input
from tintype.image.image import BAND, Image, bands, with_residual
from tintype.image.reading import (
    coloring,
    deep,
    gif,
    ico,
    memory,
    metadata,
    orientation,
    png,
    psd,
    resolution,
    tiff,
)
from tintype.image.reading.conversion import Conversion
from tintype.image.reading.deep import Deep
from tintype.image.reading.faults import DECODER_ERRORS, reason
from tintype.image.reading.source import READABLE, opened, tell_layout
from tintype.progress import Progress
from tintype.sentence import Sentence

__all__ = [
    "LARGE_PIXELS",
    "READABLE",
    "check_size",
    "chosen",
    "is_of_frames",
    "load",
    "pixels_of",
]

#: What no other kind of file begins with.
_SIGNATURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"8BPS", b"II*\0", b"MM\0*", b"qoif")
_TIFF_SIGNATURES = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
#: Above this many pixels an image opens only when that is asked for.
LARGE_PIXELS = 178_956_970
#: Where it is not known better: four bytes a pixel in the decoder, four in the image.
_BYTES_PER_PIXEL = 8.0
#: Gives the file once more, not yet decoded.
_Opening = Callable[[], ImageFile.ImageFile]


def load(
    path: Path, *, page: int = 0, allow_large: bool = False, progress: Progress | None = None
) -> Image:
    """Read an image file.

    Args:
        page: of a file of several pages or pictures, which one, counted from 0. The frames of an
            animation are in `tintype.image.frames`.

    Raises:
        MissingInput, InputIsFolder, InputIsNoFile, EmptyInput, NoPermission: there is nothing to
            decode.
        NotAnImage, DamagedImage, UnsupportedPixels, UnsupportedLayout, HighDynamicRange: it cannot be
            shown honestly.
        NotEnoughMemory: there is not as much as the image takes.
        TooManyPixels: more than `LARGE_PIXELS` and ``allow_large`` is off; nothing was decoded.
        NoSuchFrame: there are not as many pages.
    """
    progress = progress or Progress()
    progress.step(0, "Opening")
    check_input(path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow warns of oddities that it then copes with.
        try:
            return _load(path, partial(_at_page, path, path, page), allow_large, progress)
        except DamagedImage as damage:
            if not png.is_one(path):
                raise
            try:  # A PNG's picture may be sound where its notes are not.
                bare = partial(_at_page, path, png.bare(path), page)
                return _load(path, bare, allow_large, progress)
            except (DamagedImage, NotAnImage):
                raise damage from damage.__cause__


def _load(path: Path, opening: _Opening, allow_large: bool, progress: Progress) -> Image:
    if not allow_large:
        _check_icon(path)
    with _opened(path, opening) as source:
        needed = memory.bytes_per_pixel(source)
        if not allow_large:
            check_size(path, source.width, source.height, needed)
        try:
            return _decode(path, source, opening, progress)
        except MemoryError:
            gigabytes = source.width * source.height * needed / 1e9
            raise NotEnoughMemory(path=path, gigabytes=gigabytes) from None
        except DECODER_ERRORS as error:
            raise DamagedImage(path=path, reason=reason(error)) from error


def _at_page(path: Path, file: Path | BytesIO, page: int) -> ImageFile.ImageFile:
    source = opened(file)
    n_pages = 1 if source.format == "PSD" else getattr(source, "n_frames", 1)
    if page >= n_pages:
        source.close()
        raise NoSuchFrame(path=path, n=n_pages, got=page + 1)
    if page:
        source.seek(page)
        tell_layout(source)
    return source


def _opened(path: Path, opening: _Opening) -> ImageFile.ImageFile:
    try:
        return opening()
    except UnidentifiedImageError:
        raise _not_an_image(path) from None
    except PermissionError as error:
        raise NoPermission(path=path, reason=error.strerror) from None
    except DECODER_ERRORS as error:
        raise DamagedImage(path=path, reason=reason(error)) from error


def _not_an_image(path: Path) -> TintypeError:
    """No decoder wants it: something else, or an image whose first bytes are all that is right."""
    with path.open("rb") as file:
        start = file.read(4)
    if start in _TIFF_SIGNATURES:
        if tiff.has_floats(path):
            return UnsupportedPixels(path=path, mode=Sentence("floating-point"))
        if channels := tiff.layout(path):
            return UnsupportedLayout(path=path, channels=channels)
    if psd.has_floats(path):
        return UnsupportedPixels(path=path, mode=Sentence("floating-point"))
    if start.startswith(_SIGNATURES):
        return DamagedImage(path=path, reason=Sentence("its header makes no sense"))
    return NotAnImage(path=path, formats=", ".join(READABLE))


def _check_icon(path: Path) -> None:
    """Pillow decodes an icon when it opens it."""
    try:
        size = ico.size(path)
    except PermissionError as error:
        raise NoPermission(path=path, reason=error.strerror) from None
    if size:
        check_size(path, *size)


def check_size(
    path: Path | str, width: int, height: int, bytes_per_pixel: float = _BYTES_PER_PIXEL
) -> None:
    """Raises `TooManyPixels` for an image that should be opened only when that is asked for."""
    pixels = width * height
    if pixels > LARGE_PIXELS:
        raise TooManyPixels(
            path=path,
            width=width,
            height=height,
            megapixels=pixels / 1e6,
            gigabytes=pixels * bytes_per_pixel / 1e9,
            limit=LARGE_PIXELS // 10**6,
        )


def _decode(
    path: Path, source: ImageFile.ImageFile, opening: _Opening, progress: Progress
) -> Image:
    _check_pixels(path, source)
    notes = _notes(source)
    conversion = coloring.of(path, source)
    if conversion.note:
        notes.append(conversion.note)
    lay = orientation.known(source)  # Pillow turns a TIFF as it decodes it, and forgets
    found = deep.of(source, opening)
    if found:
        pixels, residual = _deep_pixels(found, conversion, progress)
    else:
        pixels, residual = pixels_of(source, conversion, progress), None
    dpi = resolution.of(source)
    if dpi and orientation.swaps_sides(max(lay, orientation.of(source))):
        dpi = dpi[1], dpi[0]
    image = Image(pixels, path.name, dpi, tuple(notes), metadata.of(source))
    return with_residual(image, residual)


def _check_pixels(path: Path, source: ImageFile.ImageFile) -> None:
    if source.mode == "F":
        raise UnsupportedPixels(path=path, mode=Sentence("floating-point"))
    if tiff.is_signed(source):
        raise UnsupportedPixels(path=path, mode=Sentence("signed"))


def pixels_of(
    source: ImageFile.ImageFile, conversion: Conversion, progress: Progress
) -> npt.NDArray[np.uint8]:
    """Decode a picture: (height, width, 4), upright and in sRGB; raises `DECODER_ERRORS`."""
    clear, covered = png.transparent_color(source), gif.covered(source)
    source.load()
    if clear is not None:
        source.info["transparency"] = clear
    upright = orientation.turned(source, orientation.of(source))
    pixels = np.empty((upright.height, upright.width, 4), np.uint8)
    for rows in _bands(upright.width, upright.height, progress):
        band = upright.crop((0, rows.start, upright.width, rows.stop))
        pixels[rows] = conversion.pixels(band)
    return _only(pixels, covered) if covered else pixels


def _only(pixels: npt.NDArray[np.uint8], box: gif.Box) -> npt.NDArray[np.uint8]:
    """The pixels with nothing but a part of them."""
    left, upper, right, lower = box
    part = np.zeros_like(pixels)
    part[upper:lower, left:right] = pixels[upper:lower, left:right]
    return part


def _deep_pixels(
    found: Deep, conversion: Conversion, progress: Progress
) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.int8] | None]:
    pixels = np.empty((found.height, found.width, 4), np.uint8)
    residual = np.empty((found.height, found.width, 3), np.int8)
    lost: npt.NDArray[np.int8] | None = None
    for rows in _bands(found.width, found.height, progress):
        pixels[rows], lost = conversion.deep_pixels(found.band(rows), found.mode)
        if lost is not None:
            residual[rows] = lost
    return pixels, None if lost is None else residual


def _bands(width: int, height: int, progress: Progress) -> Iterator[slice]:
    """Rows to convert at a time, once they are decoded."""
    progress.step(0.5, "Opening")
    for rows in bands(height, max(1, BAND // max(1, width))):
        progress.step(0.5 + 0.5 * rows.start / height, "Opening")
        yield rows


def _notes(source: ImageFile.ImageFile) -> list[Sentence]:
    if source.format == "PSD":  # its frames are layers, and all of them are shown
        return []
    frames = getattr(source, "n_frames", 1)
    if frames < 2:
        return []
    if source.tell():
        return [chosen(source.tell(), frames)]
    match source.format:
        case "TIFF":
            return [Sentence("Only the first of {n} pages was opened.", n=frames)]
        case "MPO":
            return [Sentence("Only the first of {n} pictures was opened.", n=frames)]
        case "HEIF":
            return [Sentence("Only the main one of {n} pictures was opened.", n=frames)]
    if source.info.get("default_image"):  # what a PNG shows where animations are not
        return [_still_of(frames - 1)]
    return [_first_of(frames)]


def _first_of(n_frames: int) -> Sentence:
    return Sentence("Only the first of {n} frames was opened.", n=n_frames)


def _still_of(n_frames: int) -> Sentence:
    return Sentence("Only the still picture of an animation of {n} frames was opened.", n=n_frames)


def is_of_frames(note: Sentence) -> bool:
    """Whether a note says that an animation was opened as a picture."""
    return note.template in (_first_of(0).template, _still_of(0).template)


def chosen(number: int, n_frames: int) -> Sentence:
    """A note on which frame was taken, counted from 0."""
    return Sentence("Frame {number} of {n} was opened.", number=number + 1, n=n_frames)
