"""Pictures as palettes: the palette of an indexed one, or the few colours that it is painted with."""

from tintype.palette.formats.base import PaletteFormat
from tintype.palette.palette import Palette
from tintype.palette.picture import MOST_BYTES, palette_of

#: Pillow's names, and suffixes; PNG is the strip's.
_FORMATS = {
    "GIF": (".gif",),
    "BMP": (".bmp",),
    "TIFF": (".tif", ".tiff"),
    "WEBP": (".webp",),
    "TGA": (".tga",),
    "PCX": (".pcx",),
    "QOI": (".qoi",),
    "PPM": (".ppm", ".pgm", ".pbm", ".pnm"),
    "JPEG": (".jpg", ".jpeg"),
}
_SIGNATURES = (b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*", b"qoif", b"\xff\xd8\xff")


def looks_like(content: bytes) -> bool:
    is_bmp = content[:2] == b"BM" and content[6:10] == bytes(4)  # two words that are reserved
    is_webp = content[:4] == b"RIFF" and content[8:12] == b"WEBP"
    return content.startswith(_SIGNATURES) or is_bmp or is_webp


def decode(content: bytes) -> Palette:
    return palette_of(content, tuple(_FORMATS))


FORMAT = PaletteFormat(
    name="image",
    title="Image",
    suffixes=tuple(suffix for suffixes in _FORMATS.values() for suffix in suffixes),
    is_text=False,
    alpha=True,
    most_bytes=MOST_BYTES,
    decode=decode,
    looks_like=looks_like,
    made_for="any image program",
)
