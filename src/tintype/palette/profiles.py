"""Colours through an ICC profile that a palette file carries, to sRGB.

A profile that moves none of them by more than rounding does is that of sRGB, and moves none.
"""

from collections.abc import Sequence
from io import BytesIO

import numpy as np
from PIL import Image, ImageCms

from tintype.palette.content import BadContent

#: As many values as a mode of pixels has.
_SPACES = {"RGB": "RGB", "CMYK": "CMYK", "L": "GRAY"}
_ROUNDING = 2
_MOST = 100


def check_count(n: int) -> None:
    """Raises `BadContent` for more profiles than a palette has; each takes some milliseconds."""
    if n > _MOST:
        raise BadContent("it has {n:,} colour profiles, which no palette needs", n=n)


def to_srgb(
    values: Sequence[Sequence[float]], mode: str, icc: bytes
) -> list[tuple[float, float, float]] | None:
    """Red, green and blue, 0 to 1; None if the profile is damaged or of another kind.

    Args:
        values: 0 to 1.
        mode: "RGB", "CMYK" (0 is no ink) or "L".
        icc: what the profile's file holds.
    """
    pixels = np.clip(np.rint(255 * np.array(values)), 0, 255).astype(np.uint8)
    picture = Image.frombytes(mode, (len(values), 1), pixels.tobytes())
    try:
        profile = ImageCms.ImageCmsProfile(BytesIO(icc))
        if profile.profile.xcolor_space.strip() != _SPACES[mode]:
            return None
        srgb = ImageCms.createProfile("sRGB")
        transform = ImageCms.buildTransform(profile, srgb, mode, "RGB")
        converted = np.asarray(transform.apply(picture))[0].astype(int)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return None
    if mode == "RGB" and np.abs(converted - pixels).max() <= _ROUNDING:
        converted = pixels.astype(int)
    return [(red, green, blue) for red, green, blue in (converted / 255).tolist()]
