"""How much memory a picture takes while it is opened, known before it is decoded.

Measured on pictures of 20 megapixels; what does not grow with the picture, some 10 MB, is left out.
"""

from PIL import ImageFile

from tintype.image.reading import deep, orientation

#: Bytes a pixel: of Pillow's pictures where they are not four, of an Image, of its residual.
_STORED = {"1": 1, "L": 1, "P": 1, "I;16": 2, "I;16B": 2}
_IMAGE, _RESIDUAL = 4, 3
#: What decoders hold beside the picture.
_BESIDE = {"WEBP": 8, "AVIF": 2.5}


def bytes_per_pixel(source: ImageFile.ImageFile) -> float:
    """The most at one time, for each pixel of ``source``."""
    stored = float(_STORED.get(source.mode, 4))
    result = _IMAGE + _BESIDE.get(source.format or "", 0)
    if deep.is_deep(source):
        result += _RESIDUAL
        stored = deep.bytes_per_pixel(source, stored)
    is_turned = orientation.known(source) != orientation.UPRIGHT
    return result + stored * (2 if is_turned else 1)
