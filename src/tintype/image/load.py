"""Image files -> Image: upright, with alpha, in 8-bit sRGB, whatever the file holds."""

import ctypes
import struct
import warnings
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import Literal

import numpy as np
from PIL import Image as pillow
from PIL import ImageCms, ImageFile, UnidentifiedImageError, _imaging

from tintype.errors import (
    DamagedImage,
    EmptyInput,
    InputIsFolder,
    InputIsNoFile,
    MissingInput,
    NoPermission,
    NoSuchFrame,
    NotAnImage,
    NotEnoughMemory,
    TintypeError,
    TooManyFrames,
    TooManyPixels,
    UnsupportedPixels,
)
from tintype.image import layers
from tintype.image.animation import Animation
from tintype.image.image import BAND, Image, bands
from tintype.image.layers import Composed, Layered, Pixels
from tintype.progress import Progress
from tintype.sentence import NOTHING, Sentence

#: What is read: Pillow's name, and suffixes. Only these decoders are tried.
READABLE = {
    "PNG": (".png", ".apng"),
    "JPEG": (".jpg", ".jpeg"),
    "WEBP": (".webp",),
    "AVIF": (".avif",),
    "TIFF": (".tif", ".tiff"),
    "GIF": (".gif",),
    "BMP": (".bmp",),
    "ICO": (".ico",),
    "TGA": (".tga",),
    "PPM": (".ppm", ".pgm", ".pbm", ".pnm"),
    "QOI": (".qoi",),
    "PSD": (".psd",),
}
#: What no other kind of file begins with.
_SIGNATURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"8BPS", b"II*\0", b"MM\0*", b"qoif")
#: Above this many pixels an image opens only when that is asked for.
LARGE_PIXELS = 178_956_970
#: Of all frames of an animation together: what is done with so many takes some minutes.
LARGE_ANIMATION = 4_000_000_000
_FIRST_FRAME = "Only the first of {n} frames was opened."
#: Four bytes a pixel in the decoder, four in the image.
_BYTES_PER_PIXEL = 8

_ORIENTATION, _BITS_PER_SAMPLE, _PHOTOMETRIC = 274, 258, 262  # EXIF and TIFF tags
_WHITE_IS_ZERO = 0
_TURN = pillow.Transpose
_TURNS = {
    2: _TURN.FLIP_LEFT_RIGHT,
    3: _TURN.ROTATE_180,
    4: _TURN.FLIP_TOP_BOTTOM,
    5: _TURN.TRANSPOSE,
    6: _TURN.ROTATE_270,
    7: _TURN.TRANSVERSE,
    8: _TURN.ROTATE_90,
}
#: How far apart the grey levels of fewer than 8 bits are in 8 bits.
_GRAY_STEPS = {"L;2": 85, "L;4": 17}
_UNBOUNDED = {"F": "floating-point", "I": "signed or 32-bit"}

# What Pillow's decoders raise on files that are not what they say.
_DECODER_ERRORS = (
    OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, AttributeError, EOFError,
    ArithmeticError, RuntimeError, AssertionError, struct.error, zlib.error,
)  # fmt: skip

# The limit is ours to hold, with a sentence that says what to do (see `check_size`).
pillow.MAX_IMAGE_PIXELS = None

# libtiff prints on stderr what Pillow also raises. Where it is linked in statically, it stays so.
with suppress(OSError, AttributeError):
    ctypes.CDLL(_imaging.__file__).TIFFSetErrorHandler(None)


def load(
    path: Path,
    *,
    frame: int | None = None,
    allow_large: bool = False,
    progress: Progress | None = None,
) -> Image:
    """Read an image file.

    Args:
        frame: of an animation, or of pages, which one to take, counted from 1; as it is seen, on what
            is left of those before it. None takes what programs show that know of no frames.

    Raises:
        MissingInput, InputIsFolder, InputIsNoFile, EmptyInput, NoPermission: there is nothing to
            decode.
        NotAnImage, DamagedImage, UnsupportedPixels: it cannot be shown honestly.
        NotEnoughMemory: there is not as much as the image takes.
        TooManyPixels: more than `LARGE_PIXELS` and ``allow_large`` is off; nothing was decoded.
        NoSuchFrame: there are not as many.
    """
    progress = progress or Progress()
    progress.step(0, "Opening")
    _check_file(path)
    if frame is not None:
        return _frame(path, frame, allow_large, progress)
    return _load(path, 0, allow_large, progress)


def _load(path: Path, page: int, allow_large: bool, progress: Progress) -> Image:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow warns of oddities that it then copes with.
        try:
            source = pillow.open(path, formats=list(READABLE))
        except UnidentifiedImageError:
            raise _not_an_image(path) from None
        except PermissionError as error:
            raise NoPermission(path=path, reason=error.strerror) from None
        except _DECODER_ERRORS as error:
            raise DamagedImage(path=path, reason=_reason(error)) from error
        with source:
            _seek(path, source, page)
            if not allow_large:
                check_size(path, source.width, source.height)
            try:
                return _decode(path, source, progress)
            except MemoryError:
                gigabytes = _gigabytes(source.width * source.height)
                raise NotEnoughMemory(path=path, gigabytes=gigabytes) from None
            except _DECODER_ERRORS as error:
                raise DamagedImage(path=path, reason=_reason(error)) from error


def _check_file(path: Path) -> None:
    try:
        status = path.stat()
    except PermissionError as error:
        raise NoPermission(path=path, reason=error.strerror) from None
    except (OSError, ValueError):
        raise MissingInput(path=path) from None
    if S_ISDIR(status.st_mode):
        raise InputIsFolder(path=path)
    if not S_ISREG(status.st_mode):
        raise InputIsNoFile(path=path)
    if not status.st_size:
        raise EmptyInput(path=path)


def _not_an_image(path: Path) -> TintypeError:
    """No decoder wants it: something else, or an image whose first bytes are all that is right."""
    with path.open("rb") as file:
        start = file.read(4)
    if start.startswith(_SIGNATURES):
        return DamagedImage(path=path, reason=Sentence("its header makes no sense"))
    return NotAnImage(path=path, formats=", ".join(READABLE))


def check_size(path: Path | str, width: int, height: int) -> None:
    """Raises `TooManyPixels` for an image that should be opened only when that is asked for."""
    pixels = width * height
    if pixels > LARGE_PIXELS:
        raise TooManyPixels(
            path=path,
            width=width,
            height=height,
            megapixels=pixels / 1e6,
            gigabytes=_gigabytes(pixels),
            limit=LARGE_PIXELS // 10**6,
        )


def _gigabytes(pixels: int) -> float:
    return pixels * _BYTES_PER_PIXEL / 1e9


def _reason(error: BaseException) -> str:
    """The decoder's own words, on one line and without their full stop; plain ones where we know them."""
    if "truncated" in str(error).lower():
        return Sentence("it ends too early")
    return " ".join(str(error).split()).rstrip(". ") or type(error).__name__


def _decode(path: Path, source: ImageFile.ImageFile, progress: Progress) -> Image:
    notes = _notes(source)
    clear, levels = _transparent_color(source), _gray_levels(source)
    source.load()
    if source.mode == "F" or (source.mode == "I" and source.format != "PPM"):
        raise UnsupportedPixels(path=path, mode=_UNBOUNDED[source.mode])
    if clear is not None:
        source.info["transparency"] = clear
    dpi = _valid_dpi(source.info.get("dpi"))
    upright, is_turned = _upright(source)
    progress.step(0.5, "Opening")
    to_srgb, note = _to_srgb(upright)
    pixels = np.empty((upright.height, upright.width, 4), np.uint8)
    for rows in bands(upright.height, max(1, BAND // max(1, upright.width))):
        progress.step(0.5 + 0.5 * rows.start / upright.height, "Opening")
        band = _to_eight_bits(upright.crop((0, rows.start, upright.width, rows.stop)), levels)
        pixels[rows] = np.asarray(to_srgb(band))
    if dpi and is_turned:
        dpi = dpi[1], dpi[0]
    return Image(pixels, path.name, dpi, (*notes, *([note] if note else ())))


def _notes(source: ImageFile.ImageFile) -> list[Sentence]:
    frames = getattr(source, "n_frames", 1)
    if frames < 2 or source.format == "PSD":  # its frames are layers, and all of them are shown
        return []
    if source.tell():
        return [_chosen(source.tell() + 1, frames)]
    match source.format:
        case "TIFF":
            return [Sentence("Only the first of {n} pages was opened.", n=frames)]
        case "MPO":
            return [Sentence("Only the first of {n} pictures was opened.", n=frames)]
    return [Sentence(_FIRST_FRAME, n=frames)]


def _chosen(number: int, n_frames: int) -> Sentence:
    return Sentence("Frame {number} of {n} was opened.", number=number, n=n_frames)


def _seek(path: Path, source: ImageFile.ImageFile, page: int) -> None:
    if not page:
        return
    n_pages = 1 if source.format == "PSD" else getattr(source, "n_frames", 1)
    if page >= n_pages:
        raise NoSuchFrame(path=path, n=n_pages, got=page + 1)
    try:
        source.seek(page)
    except _DECODER_ERRORS as error:
        raise DamagedImage(path=path, reason=_reason(error)) from error


def load_animation(
    path: Path, *, allow_large: bool = False, progress: Progress | None = None
) -> Animation:
    """Open an animated GIF, PNG or WebP; what is none becomes an animation of one frame.

    The first frame is decoded, to see that it can be; the others are when they are asked for.

    Raises:
        TooManyFrames: more than `LARGE_ANIMATION` pixels in all and ``allow_large`` is off.
        TintypeError: what `load` raises.
    """
    first = load(path, allow_large=allow_large, progress=progress)
    layered = _layered(path)
    if layered is None:
        pixels = [first.pixels]
        of_file = first.name, first.dpi, first.notes, first.metadata
        return Animation(pixels, first.width, first.height, (Fraction(0),), 1, None, *of_file)
    if not allow_large:
        _check_layers(path, layered)
    guarded = tuple(replace(each, decode=_guarded(path, each.decode)) for each in layered.layers)
    composed = Composed(replace(layered, layers=guarded))
    return Animation(
        pixels=composed,
        width=layered.width,
        height=layered.height,
        durations=tuple(layer.duration for layer in layered.layers),
        loop=layered.loop,
        still=_still(layered, first),
        name=first.name,
        dpi=first.dpi,
        notes=(*_without_first_frame(first.notes), *layered.notes),
        metadata=first.metadata,
    )


def _layered(path: Path) -> Layered | None:
    """The layers of a file that may have several; None for what is a still picture."""
    try:
        return layers.read(path.read_bytes(), _rgba)
    except _DECODER_ERRORS as error:
        raise DamagedImage(path=path, reason=_reason(error)) from error


def _rgba(source: ImageFile.ImageFile) -> Pixels:
    """The pixels of a frame that was opened by itself."""
    return _decode(Path(), source, Progress()).pixels


def _check_layers(path: Path, layered: Layered) -> None:
    n, width, height = len(layered.layers), layered.width, layered.height
    for size in {(width, height), *((layer.width, layer.height) for layer in layered.layers)}:
        check_size(path, *size)
    if n * width * height > LARGE_ANIMATION:
        raise TooManyFrames(
            path=path,
            n=n,
            width=width,
            height=height,
            megapixels=n * width * height / 1e6,
            limit=LARGE_ANIMATION // 10**6,
        )


def _guarded(path: Path, decode: Callable[[], Pixels]) -> Callable[[], Pixels]:
    """Decodes, or says of which file a part is damaged."""

    def decoded() -> Pixels:
        try:
            return decode()
        except _DECODER_ERRORS as error:
            raise DamagedImage(path=path, reason=_reason(error)) from error

    return decoded


def _still(layered: Layered, first: Image) -> Image | None:
    """What is shown where animations are not, if that is no frame: it is what `load` opens."""
    return replace(first, notes=()) if layered.has_still else None


def _without_first_frame(notes: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    return tuple(note for note in notes if note.template != _FIRST_FRAME)


def _frame(path: Path, number: int, allow_large: bool, progress: Progress) -> Image:
    """One frame, counted from 1."""
    layered = _layered(path)
    if layered is None or len(layered.layers) == 1:
        return _load(path, number - 1, allow_large, progress)
    animation = load_animation(path, allow_large=allow_large, progress=progress)
    n = len(animation)
    if not 1 <= number <= n:
        raise NoSuchFrame(path=path, n=n, got=number)
    image = animation.frame(number - 1)
    return replace(image, notes=(*image.notes, _chosen(number, n)))


def _transparent_color(source: ImageFile.ImageFile) -> int | tuple[int, ...] | None:
    """The one colour that a PNG without alpha calls transparent, as its pixels will be.

    Pillow gives it as it stands in the file, but the pixels in 8 bits. Known before they are loaded.
    """
    clear = source.info.get("transparency")
    if source.format == "PNG" and source.tile and isinstance(clear, int | tuple):
        raw_mode = str(source.tile[0].args)
        if raw_mode in _GRAY_STEPS and isinstance(clear, int):
            return clear * _GRAY_STEPS[raw_mode]
        if raw_mode.startswith("RGB;16") and isinstance(clear, tuple):
            return tuple(value >> 8 for value in clear)
    return None


def _gray_levels(source: ImageFile.ImageFile) -> tuple[int, bool]:
    """The highest level of 16-bit grey (TIFF keeps 12 bits in it as well), and if that is black."""
    tags = getattr(source, "tag_v2", {})
    bits = tags.get(_BITS_PER_SAMPLE, (16,))
    return (1 << int(bits[0])) - 1, tags.get(_PHOTOMETRIC) == _WHITE_IS_ZERO


def _upright(source: pillow.Image) -> tuple[pillow.Image, bool]:
    """The picture as it is to be seen, and whether width and height changed places."""
    try:
        orientation = source.getexif().get(_ORIENTATION)
    except _DECODER_ERRORS:  # A camera's broken note is no reason to refuse its picture.
        return source, False
    if orientation not in _TURNS:
        return source, False
    return source.transpose(_TURNS[orientation]), orientation >= 5


def _valid_dpi(dpi: object) -> tuple[float, float] | None:
    """The file's resolution, if it makes sense (files say 0, infinity and worse)."""
    if isinstance(dpi, tuple) and len(dpi) == 2:
        horizontal, vertical = float(dpi[0]), float(dpi[1])
        if 1 <= horizontal <= 1e5 and 1 <= vertical <= 1e5:
            return horizontal, vertical
    return None


def _to_eight_bits(source: pillow.Image, levels: tuple[int, bool]) -> pillow.Image:
    """16-bit grey to 8 bits, rounded; a transparent grey level (PNG) becomes alpha."""
    if not (source.mode.startswith("I;16") or source.mode == "I"):
        return source
    values = np.asarray(source).astype(np.uint32)
    highest, is_black = levels
    eight = np.minimum((values * 255 + highest // 2) // highest, 255)
    if is_black:
        eight = 255 - eight
    result = pillow.fromarray(eight.astype(np.uint8))
    clear = source.info.get("transparency")
    if isinstance(clear, int):
        alpha = np.where(values == clear, 0, 255).astype(np.uint8)
        result = pillow.merge("LA", (result, pillow.fromarray(alpha)))
    return result


def _to_srgb(source: pillow.Image) -> tuple[Callable[[pillow.Image], pillow.Image], Sentence]:
    """What makes a band of ``source`` RGBA in sRGB, and a note if its colours had to be guessed."""
    profile = source.info.get("icc_profile")
    if source.mode == "LAB":
        return _through(_transform(_profile("LAB"), "LAB"), "LAB"), NOTHING
    if profile:
        try:
            return _from_profile(source.mode, profile), NOTHING
        except (ImageCms.PyCMSError, OSError, ValueError):
            return _as_it_is, Sentence(
                "The colour profile is damaged or of another kind; the colours were taken as sRGB."
            )
    if source.mode == "CMYK":
        return _as_it_is, Sentence("CMYK without a colour profile; the colours are approximate.")
    return _as_it_is, NOTHING


def _as_it_is(band: pillow.Image) -> pillow.Image:
    return band if band.mode == "RGBA" else band.convert("RGBA")


def _from_profile(mode: str, icc: bytes) -> Callable[[pillow.Image], pillow.Image]:
    """Through an embedded profile; raises ValueError if it is not one for such pixels."""
    profile = ImageCms.ImageCmsProfile(BytesIO(icc))
    space = profile.profile.xcolor_space.strip()
    is_gray = mode in ("1", "L", "LA", "I") or mode.startswith("I;16")
    if space == "RGB" and mode != "CMYK":
        transform = _transform(profile, "RGB")
        # By what it does, not by its name: there are linear profiles that are called sRGB.
        if _changes_little(transform):
            return _as_it_is
        return _through(transform, "RGB")
    if (space == "GRAY" and is_gray) or (space == "CMYK" and mode == "CMYK"):
        inner = "L" if is_gray else "CMYK"
        return _through(_transform(profile, inner), inner)
    raise ValueError(f"a {space} profile for {mode} pixels")


def _profile(space: Literal["LAB", "sRGB"]) -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile(space))


def _transform(profile: ImageCms.ImageCmsProfile, mode: str) -> ImageCms.ImageCmsTransform:
    """littleCMS, perceptual where the profile has a table for it, else colorimetric."""
    return ImageCms.ImageCmsTransform(profile, _profile("sRGB"), mode, "RGB")


def _through(
    transform: ImageCms.ImageCmsTransform, mode: str
) -> Callable[[pillow.Image], pillow.Image]:
    """Colours through a transform that takes ``mode``; alpha stays as it is."""

    def convert(band: pillow.Image) -> pillow.Image:
        result = transform.apply(band if band.mode == mode else band.convert(mode)).convert("RGBA")
        if band.has_transparency_data:
            result.putalpha(band.convert("RGBA").getchannel("A"))
        return result

    return convert


def _changes_little(transform: ImageCms.ImageCmsTransform) -> bool:
    """Whether no colour moves by more than rounding does."""
    steps = np.arange(0, 256, 15, dtype=np.uint8)
    colors = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(1, -1, 3)
    moved = np.asarray(transform.apply(pillow.fromarray(colors)))
    return bool(np.abs(moved.astype(int) - colors).max() <= 2)
