"""What a file's numbers mean, by the order of precedence that its format gives."""

from pathlib import Path

from PIL import Image as pillow
from PIL import ImageCms

from tintype.errors import HighDynamicRange
from tintype.image.reading import boxes, cicp, conversion, curves, icc, metadata, png, tiff
from tintype.image.reading.cicp import CodePoints, Primaries
from tintype.image.reading.conversion import Conversion
from tintype.image.reading.curves import Curve
from tintype.sentence import Sentence

_MISFIT = Sentence(
    "The colour profile is damaged or of another kind; the colours were taken as sRGB."
)
#: What a PNG without gamma correction may say of itself: 1/2.2 stands for the curve of sRGB.
_SRGB_GAMMA = (0.4540, 0.4556)
_GAMMAS = (0.05, 5.0)
#: What cameras write, and programs that keep their notes.
_CAMERA_FORMATS = ("JPEG", "MPO", "TIFF")


def of(path: Path, source: pillow.Image) -> Conversion:
    """What makes the pixels of ``source``, and any frame of it, sRGB.

    Raises:
        HighDynamicRange: its light goes beyond white.
    """
    if source.mode == "LAB" or tiff.is_lab(source):
        return conversion.of_lab()
    found = _of_png(path, source) if source.format == "PNG" else _of_container(path, source)
    return conversion.of_photoshop(found) if source.format == "PSD" else found


def _of_png(path: Path, source: pillow.Image) -> Conversion:
    """PNG, third edition, 4.3: cICP, then iCCP, then sRGB, then gAMA and cHRM."""
    points = png.small_chunks(path).get(b"cICP", b"")
    if len(points) == 4:
        return _of_code_points(path, source, CodePoints(points[0], points[1], bool(points[3])))
    if source.info.get("icc_profile"):
        return _of_profile(path, source)
    note = _MISFIT if "icc_profile" in source.info else Sentence()
    if "srgb" in source.info:
        return conversion.PLAIN
    return _of_gamma(source).noted(note)


def _of_gamma(source: pillow.Image) -> Conversion:
    gamma, corners = source.info.get("gamma"), source.info.get("chromaticity")
    curve = curves.SRGB
    if gamma and _GAMMAS[0] <= gamma <= _GAMMAS[1] and not _is_between(gamma, _SRGB_GAMMA):
        curve = Curve(1 / gamma)
    primaries = cicp.BT_709
    if corners and len(corners) == 8:
        white, red, green, blue = zip(corners[::2], corners[1::2], strict=True)
        primaries = Primaries(red, green, blue, white)
    if primaries is cicp.BT_709 and curve is curves.SRGB:
        return conversion.PLAIN  # nothing says otherwise, in most files
    return _of_primaries(source, primaries, curve)


def _is_between(value: float, ends: tuple[float, float]) -> bool:
    return ends[0] <= value <= ends[1]


def _of_primaries(source: pillow.Image, primaries: Primaries, curve: Curve) -> Conversion:
    """Primaries that make no sense, which files have, are left out of account."""
    if source.mode in ("1", "L", "LA") or source.mode.startswith("I"):
        return _fitting(source, icc.gray_profile(curve))
    try:
        profile = icc.rgb_profile(primaries, curve)
    except ValueError:
        profile = icc.rgb_profile(cicp.BT_709, curve)
    return _fitting(source, profile)


def _of_container(path: Path, source: pillow.Image) -> Conversion:
    """A profile, else what AVIF and HEIC say by numbers or a camera in EXIF, else what is usual."""
    if source.info.get("icc_profile"):
        return _of_profile(path, source)
    points = _code_points(path, source)
    if points:
        return _of_code_points(path, source, points)
    if source.mode == "RGB" and source.format in _CAMERA_FORMATS and metadata.is_adobe_rgb(source):
        return _of_primaries(source, cicp.ADOBE_RGB, cicp.ADOBE_RGB_CURVE)
    return conversion.GUESSED_INK if source.mode == "CMYK" else conversion.PLAIN


def _code_points(path: Path, source: pillow.Image) -> CodePoints | None:
    if source.format == "AVIF":
        return boxes.code_points(path)
    found = source.info.get("nclx_profile")
    if source.format == "HEIF" and found:
        return CodePoints(found["color_primaries"], found["transfer_characteristics"])
    return None


def _of_code_points(path: Path, source: pillow.Image, points: CodePoints) -> Conversion:
    _check_range(path, points.transfer)
    try:
        return _of_primaries(source, cicp.PRIMARIES[points.primaries], points.curve)
    except KeyError:
        return conversion.PLAIN.noted(_MISFIT)


def _of_profile(path: Path, source: pillow.Image) -> Conversion:
    profile = source.info["icc_profile"]
    _check_range(path, icc.transfer(profile))
    return _fitting(source, profile)


def _fitting(source: pillow.Image, profile: bytes) -> Conversion:
    try:
        return conversion.of_profile(source.mode, profile)
    except (ImageCms.PyCMSError, OSError, ValueError):
        plain = conversion.GUESSED_INK if source.mode == "CMYK" else conversion.PLAIN
        return plain.noted(_MISFIT)


def _check_range(path: Path, transfer: int) -> None:
    if transfer in cicp.HDR:
        raise HighDynamicRange(path=path, transfer=cicp.HDR[transfer])
