"""Indexed PNG (ISO/IEC 15948): the palette in its order, the fewest bits that fit, alpha in tRNS."""

import struct
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from tintype import child
from tintype.image.formats.base import PLAIN, ImageFormat, Indexed
from tintype.image.formats.bits import fewest, packed
from tintype.image.formats.deflate import sampled, stream
from tintype.image.image import BAND, bands
from tintype.image.metadata import Metadata
from tintype.image.png_chunks import SIGNATURE, chunk
from tintype.image.saving import METADATA, OPTIMIZE, Saving
from tintype.palette.palette import Palette
from tintype.progress import Progress

_INDEXED_COLOR = 3
_PERCEPTUAL = b"\0"
_INCHES_A_METRE = 1 / 0.0254
_PER_METRE = 1
_LONGEST_KEYWORD = 79
_XMP = b"XML:com.adobe.xmp"
#: Of oxipng: each level above takes twice the time of the one below for less than one per cent.
_LEVEL = 2


def encode(indexed: Indexed, saving: Saving = PLAIN, progress: Progress | None = None) -> bytes:
    progress = progress or Progress()
    bits = fewest(len(indexed.palette))
    packing = progress.part(0, 0.1) if saving.optimize else progress
    parts = [
        SIGNATURE,
        header(indexed.width, indexed.height, bits),
        *described(indexed, saving),
        *colors(indexed.palette),
        *(chunk(b"IDAT", piece) for piece in pixels(indexed.indices, bits, packing)),
        chunk(b"IEND", b""),
    ]
    content = b"".join(parts)
    return optimized(content, progress.part(0.1, 1)) if saving.optimize else content


def optimized(content: bytes, progress: Progress) -> bytes:
    """The same picture in fewer bytes, where there is a way.

    Made elsewhere: oxipng holds the interpreter lock for seconds, and nothing can stop it.
    """
    return bytes(child.run(_optimize, content, progress=progress, label="Optimising"))


def header(width: int, height: int, bits: int) -> bytes:
    """The chunk of an indexed picture that stands first."""
    return chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, _INDEXED_COLOR, 0, 0, 0))


def described(indexed: Indexed, saving: Saving) -> Iterator[bytes]:
    """What stands before the palette: the space of its colours, the resolution, metadata."""
    yield chunk(b"sRGB", _PERCEPTUAL)
    if indexed.dpi:
        x, y = (round(value * _INCHES_A_METRE) for value in indexed.dpi)
        yield chunk(b"pHYs", struct.pack(">IIB", x, y, _PER_METRE))
    yield from _metadata(indexed.kept(saving))


def colors(palette: Palette) -> Iterator[bytes]:
    """The palette; and alpha as far as the last entry that is not opaque."""
    yield chunk(b"PLTE", palette.colors[:, :3].tobytes())
    alphas = palette.colors[:, 3]
    translucent = np.flatnonzero(alphas < 255)
    if len(translucent):
        yield chunk(b"tRNS", alphas[: translucent[-1] + 1].tobytes())


def pixels(indices: npt.NDArray[np.uint8], bits: int, progress: Progress) -> list[bytes]:
    """The data of image chunks. No row is filtered: what makes photos smaller makes indices larger."""
    return stream(_raw(indices, bits), progress)


def pixels_size(indices: npt.NDArray[np.uint8], bits: int, progress: Progress) -> float:
    """About how many bytes `pixels` would be."""
    height, width = indices.shape
    stride = 1 + -(-width * bits // 8)
    return sampled(lambda rows: _raw(indices[rows], bits), height, stride, progress)


def _raw(indices: npt.NDArray[np.uint8], bits: int) -> memoryview:
    """Rows of packed indices, each after the number of its filter, which is none."""
    height, width = indices.shape
    raw = np.zeros((height, 1 + -(-width * bits // 8)), np.uint8)
    for rows in bands(height, max(1, BAND // width)):
        raw[rows, 1:] = packed(indices[rows], bits)
    return raw.reshape(-1).data


def _metadata(metadata: Metadata) -> Iterator[bytes]:
    if metadata.exif:
        yield chunk(b"eXIf", metadata.exif)
    if metadata.xmp:
        yield _international(_XMP, metadata.xmp)
    for keyword, text in metadata.text:
        name, text = _keyword(keyword), text.replace("\0", "")
        try:
            yield chunk(b"tEXt", name + b"\0" + text.encode("latin-1"))
        except UnicodeEncodeError:
            yield _international(name, text.encode("utf-8", "replace"))


def _keyword(keyword: str) -> bytes:
    """1 to 79 printable Latin-1 characters, no two spaces in a row (section 11.3.3.2)."""
    printable = "".join(each if each.isprintable() else " " for each in keyword)
    name = " ".join(printable.split()).encode("latin-1", "replace")
    return name[:_LONGEST_KEYWORD].strip() or b"Comment"


def _international(keyword: bytes, text: bytes) -> bytes:
    """A text in UTF-8, not packed, in no language in particular."""
    return chunk(b"iTXt", keyword + b"\0\0\0\0\0" + text)


def _optimize(content: bytes) -> bytes:
    """Packed anew, with another filter for each row if that helps; all else stays as it is."""
    import oxipng

    return oxipng.optimize_from_memory(
        content,
        level=_LEVEL,
        interlace=None,
        bit_depth_reduction=False,
        color_type_reduction=False,
        palette_reduction=False,
        grayscale_reduction=False,
        strip=oxipng.StripChunks.none(),
    )


FORMAT = ImageFormat(
    name="png",
    title="Indexed PNG",
    suffixes=(".png", ".apng"),
    max_colors=256,
    encode=encode,
    sample=1 << 21,
    options=(METADATA, OPTIMIZE),
    carries=frozenset({"exif", "xmp", "text"}),
)
