"""Image files -> Image: upright, with alpha, in 8-bit sRGB, whatever the file holds."""

import struct
import warnings
import zlib
from io import BytesIO
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image as pillow
from PIL import ImageCms, ImageOps, UnidentifiedImageError

from tintype.errors import (
    DamagedImage,
    EmptyInput,
    InputIsFolder,
    MissingInput,
    NoPermission,
    NotAnImage,
    TooManyPixels,
    UnsupportedPixels,
)
from tintype.image.image import BAND, Image, bands
from tintype.progress import Progress

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
#: Above this many pixels an image opens only when that is asked for.
LARGE_PIXELS = 178_956_970
#: Four bytes a pixel in the decoder, four in the image.
_BYTES_PER_PIXEL = 8

# What Pillow's decoders raise on files that are not what they say.
_DECODER_ERRORS = (
    OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, AttributeError, EOFError,
    ArithmeticError, MemoryError, RuntimeError, AssertionError, struct.error, zlib.error,
)  # fmt: skip

# The limit is ours to hold, with a sentence that says what to do (see `_check_size`).
pillow.MAX_IMAGE_PIXELS = None


def load(path: Path, *, allow_large: bool = False, progress: Progress | None = None) -> Image:
    """Read an image file.

    Raises:
        MissingInput, InputIsFolder, EmptyInput, NoPermission: there is nothing to decode.
        NotAnImage, DamagedImage, UnsupportedPixels: it cannot be shown honestly.
        TooManyPixels: more than `LARGE_PIXELS` and ``allow_large`` is off; nothing was decoded.
    """
    progress = progress or Progress()
    progress.step(0, "Opening")
    _check_file(path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow warns of oddities that it then copes with.
        try:
            source = pillow.open(path, formats=[*READABLE, "MPO"])
        except UnidentifiedImageError:
            raise NotAnImage(path=path, formats=", ".join(READABLE)) from None
        except PermissionError as error:
            raise NoPermission(path=path, reason=error.strerror) from None
        except _DECODER_ERRORS as error:
            raise DamagedImage(path=path, reason=_reason(error)) from error
        with source:
            if not allow_large:
                _check_size(path, source.width, source.height)
            try:
                return _decode(path, source, progress)
            except _DECODER_ERRORS as error:
                raise DamagedImage(path=path, reason=_reason(error)) from error


def _check_file(path: Path) -> None:
    if path.is_dir():
        raise InputIsFolder(path=path)
    try:
        size = path.stat().st_size
    except PermissionError as error:
        raise NoPermission(path=path, reason=error.strerror) from None
    except (OSError, ValueError):
        raise MissingInput(path=path) from None
    if not size:
        raise EmptyInput(path=path)


def _check_size(path: Path, width: int, height: int) -> None:
    pixels = width * height
    if pixels > LARGE_PIXELS:
        raise TooManyPixels(
            path=path,
            width=width,
            height=height,
            megapixels=pixels / 1e6,
            gigabytes=pixels * _BYTES_PER_PIXEL / 1e9,
            limit=LARGE_PIXELS / 1e6,
        )


def _reason(error: BaseException) -> str:
    return (str(error) or type(error).__name__).strip().rstrip(".").splitlines()[0]


def _decode(path: Path, source: pillow.Image, progress: Progress) -> Image:
    frames = getattr(source, "n_frames", 1)
    notes = [f"Only the first of {frames} frames was opened."] if frames > 1 else []
    dpi = source.info.get("dpi")
    source.load()
    progress.step(0.5, "Opening")
    if source.mode == "F" or (source.mode == "I" and source.format != "PPM"):
        raise UnsupportedPixels(path=path, mode={"F": "floating-point", "I": "32-bit"}[source.mode])
    profile = source.info.get("icc_profile")
    upright = ImageOps.exif_transpose(source)
    eight_bit = _to_eight_bits(upright)
    srgb, note = _to_srgb(eight_bit, profile)
    pixels = _to_pixels(srgb, progress.part(0.7, 1.0))
    return Image(pixels, path.name, _valid_dpi(dpi), (*notes, *([note] if note else ())))


def _valid_dpi(dpi: object) -> tuple[float, float] | None:
    """The file's resolution, if it makes sense (files say 0, infinity and worse)."""
    if isinstance(dpi, tuple) and len(dpi) == 2:
        horizontal, vertical = float(dpi[0]), float(dpi[1])
        if 1 <= horizontal <= 1e5 and 1 <= vertical <= 1e5:
            return horizontal, vertical
    return None


def _to_eight_bits(source: pillow.Image) -> pillow.Image:
    """16-bit grey to 8 bits, rounded; a transparent grey level (PNG) becomes alpha."""
    if not (source.mode.startswith("I;16") or source.mode == "I"):
        return source
    values = np.asarray(source).astype(np.uint32)
    result = pillow.fromarray(((values * 255 + 32767) // 65535).astype(np.uint8))
    clear = source.info.get("transparency")
    if isinstance(clear, int):
        alpha = np.where(values == clear, 0, 255).astype(np.uint8)
        result = pillow.merge("LA", (result, pillow.fromarray(alpha)))
    return result


def _to_srgb(source: pillow.Image, profile: bytes | None) -> tuple[pillow.Image, str]:
    """The picture in sRGB (L, LA, RGB or RGBA) and a note if the colours had to be guessed."""
    if source.mode == "LAB":
        lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
        return _transform(source, lab, "LAB"), ""
    if source.mode not in ("L", "LA", "RGB", "RGBA", "RGBX", "CMYK"):
        clear = source.mode == "PA" or "transparency" in source.info
        source = source.convert("RGBA" if clear else "RGB")
    elif "transparency" in source.info:
        source = source.convert("RGBA")
    if profile:
        try:
            return _from_profile(source, profile), ""
        except (ImageCms.PyCMSError, OSError, ValueError):
            note = (
                "The colour profile is damaged or of another kind; the colours were taken as sRGB."
            )
            return source.convert("RGB") if source.mode == "CMYK" else source, note
    if source.mode == "CMYK":
        return source.convert("RGB"), "CMYK without a colour profile; the colours are approximate."
    return source, ""


def _from_profile(source: pillow.Image, icc: bytes) -> pillow.Image:
    """Through the embedded profile; alpha stays as it is."""
    profile = ImageCms.ImageCmsProfile(BytesIO(icc))
    space = profile.profile.xcolor_space.strip()
    if space == "RGB" and "sRGB" in (profile.profile.profile_description or ""):
        return source
    alpha = source.getchannel("A") if source.mode in ("LA", "RGBA") else None
    mode = {"RGB": "RGB", "GRAY": "L", "CMYK": "CMYK"}.get(space, "")
    opaque = source if source.mode == mode else source.convert(mode)
    result = _transform(opaque, profile, mode)
    if alpha is not None:
        result.putalpha(alpha)
    return result


def _transform(source: pillow.Image, profile: ImageCms.ImageCmsProfile, mode: str) -> pillow.Image:
    """littleCMS, perceptual where the profile has a table for it, else colorimetric."""
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    transform = ImageCms.ImageCmsTransform(profile, srgb, mode, "RGB")
    return transform.apply(source)


def _to_pixels(source: pillow.Image, progress: Progress) -> npt.NDArray[np.uint8]:
    """(height, width, 4), band by band: one call over a large photo would stop everything else."""
    width, height = source.size
    pixels = np.empty((height, width, 4), np.uint8)
    for rows in bands(height, max(1, BAND // max(1, width))):
        progress.step(rows.start / height, "Opening")
        band = source.crop((0, rows.start, width, rows.stop))
        pixels[rows] = np.asarray(band if band.mode == "RGBA" else band.convert("RGBA"))
    return pixels
