"""Indexed PNG (ISO/IEC 15948): the palette in its order, the fewest bits that fit, alpha in tRNS."""

from io import BytesIO
from typing import Any

from PIL.PngImagePlugin import PngInfo

from tintype.image.formats.base import PLAIN, ImageFormat, Indexed
from tintype.image.saving import Saving
from tintype.progress import Progress

#: zlib's level: 9 takes many times as long for about one per cent.
_LEVEL = 6


def encode(indexed: Indexed, saving: Saving = PLAIN, progress: Progress | None = None) -> bytes:
    info = PngInfo()
    info.add(b"sRGB", b"\x00")  # perceptual intent
    alphas = indexed.palette.colors[:, 3]
    translucent = (alphas < 255).nonzero()[0]
    more: dict[str, Any] = {}
    if len(translucent):
        more["transparency"] = alphas[: translucent[-1] + 1].tobytes()
    if indexed.dpi:
        more["dpi"] = indexed.dpi
    n_colors = len(indexed.palette)
    bits = next(bits for bits in (1, 2, 4, 8) if n_colors <= 1 << bits)
    buffer = BytesIO()
    indexed.to_pillow().save(buffer, "PNG", bits=bits, compress_level=_LEVEL, pnginfo=info, **more)
    return buffer.getvalue()


FORMAT = ImageFormat(
    name="png", title="Indexed PNG", suffixes=(".png",), max_colors=256, encode=encode
)
