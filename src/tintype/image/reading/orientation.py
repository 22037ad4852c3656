"""Pictures upright, as EXIF's tag 274 says (in XMP as well)."""

from PIL import Image as pillow

from tintype.image.reading.faults import DECODER_ERRORS

_ORIENTATION = 274
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
UPRIGHT = 1


def of(source: pillow.Image) -> int:
    """How the picture lies, 1 (upright) to 8."""
    if source.format == "HEIF":  # its decoder has turned it, and notes on that are of before
        return UPRIGHT
    if source.format == "AVIF" and "exif" not in source.info:  # XMP has no say there
        return UPRIGHT
    try:
        found = source.getexif().get(_ORIENTATION)
    except DECODER_ERRORS:  # A camera's broken note is no reason to refuse its picture.
        return UPRIGHT
    return int(found) if found in _TURNS else UPRIGHT


def known(source: pillow.Image) -> int:
    """The same as far as it is known without decoding: a PNG may say it after its pixels."""
    return UPRIGHT if source.format == "PNG" and "exif" not in source.info else of(source)


def swaps_sides(orientation: int) -> bool:
    """Whether width and height change places."""
    return orientation >= 5


def turned(source: pillow.Image, orientation: int) -> pillow.Image:
    """The picture as it is to be seen."""
    return source if orientation == UPRIGHT else source.transpose(_TURNS[orientation])
