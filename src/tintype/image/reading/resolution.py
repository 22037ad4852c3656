"""How many pixels an inch has: as the format itself says, or else EXIF."""

from PIL import Image as pillow

from tintype.image import exif

#: What a file may say: some say 0, infinity and worse.
_LEAST, _MOST = 1.0, 1e5
#: Units of the density in JFIF; without one it only tells the shape of a pixel.
_PER_INCH, _PER_CENTIMETRE = 1, 2


def of(source: pillow.Image) -> tuple[float, float] | None:
    """Pixels an inch, across and down, as they are stored; None if nothing that makes sense is said."""
    return _own(source) or _noted(source)


def _own(source: pillow.Image) -> tuple[float, float] | None:
    units = _PER_INCH, _PER_CENTIMETRE
    if source.format in ("JPEG", "MPO") and source.info.get("jfif_unit") not in units:
        return None  # Pillow has it from EXIF then, one number for both, or makes up 72
    return _valid(source.info.get("dpi"))


def _noted(source: pillow.Image) -> tuple[float, float] | None:
    block = source.info.get("exif")
    if not isinstance(block, bytes):
        return None
    return _valid(exif.read(block.removeprefix(b"Exif\0\0")).dpi)


def _valid(dpi: object) -> tuple[float, float] | None:
    if isinstance(dpi, tuple) and len(dpi) == 2:
        across, down = float(dpi[0]), float(dpi[1])
        if _LEAST <= across <= _MOST and _LEAST <= down <= _MOST:
            return across, down
    return None
