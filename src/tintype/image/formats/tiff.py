"""TIFF 6.0 with a colour map, packed by deflate; where there is alpha, RGBA, as a map has none.

Indices have 8 bits however few colours there are: more programs read that, and deflate makes about
the same of it.
"""

import zlib
from collections import defaultdict
from itertools import accumulate

import numpy as np
import numpy.typing as npt
from PIL.ExifTags import Base

from tintype.errors import TooLargeForFormat
from tintype.image.exif import Directory, read, write
from tintype.image.formats.base import PLAIN, ImageFormat, Indexed
from tintype.image.formats.deflate import LEVEL, packed_bands
from tintype.image.image import bands
from tintype.image.metadata import Metadata
from tintype.image.saving import METADATA, Saving
from tintype.palette.palette import Palette
from tintype.progress import Progress
from tintype.sentence import NOTHING, Sentence

#: Positions in the file are counted in 32 bits; as many pixels a side hardly ever come so far.
_MOST_BYTES, _MOST_A_SIDE = 1 << 32, 0xFFFF
_STRIP = 1 << 18
_ADOBE_DEFLATE = 8
_RGB, _PALETTE = 2, 3
_UNASSOCIATED = 2
_COLOR_MAP, _EXTRA_SAMPLES, _XMP = 320, 338, 700
#: Where a text of such a keyword goes; all others are lines of the description.
_PLACES = {"author": Base.Artist, "copyright": Base.Copyright, "software": Base.Software}
_WITHOUT_KEYWORD = ("comment", "description")
#: What describes pixels of another file.
_STRUCTURE = (
    *(Base.ImageWidth, Base.ImageLength, Base.BitsPerSample, Base.Compression),
    *(Base.PhotometricInterpretation, Base.SamplesPerPixel, Base.RowsPerStrip, Base.Orientation),
    *(Base.StripOffsets, Base.StripByteCounts, Base.PlanarConfiguration, Base.Predictor),
    *(_COLOR_MAP, _EXTRA_SAMPLES),
)


def encode(indexed: Indexed, saving: Saving = PLAIN, progress: Progress | None = None) -> bytes:
    palette, kept = indexed.palette, indexed.kept(saving)
    samples = 4 if has_alpha(palette) else 1
    rows = max(1, _STRIP // (samples * indexed.width))
    strips = packed_bands(
        lambda band: zlib.compress(_samples(indexed.indices[band], palette), LEVEL),
        bands(indexed.height, rows),
        progress or Progress(),
    )
    tags = _described(kept)
    tags.resolution(indexed.dpi)  # a baseline TIFF says something
    _lay_out(tags, indexed, rows)
    content = b"".join([_with_strips(tags, [len(strip) for strip in strips]), *strips])
    if len(content) >= _MOST_BYTES:
        size = {"width": indexed.width, "height": indexed.height}
        raise TooLargeForFormat(format="TIFF", **size, most=_MOST_A_SIDE)
    return content


def note(palette: Palette) -> Sentence:
    if has_alpha(palette):
        return Sentence(
            "TIFF has no palette with transparency: the same colours were written as RGBA pixels."
        )
    return NOTHING


def has_alpha(palette: Palette) -> bool:
    return bool((palette.colors[:, 3] < 255).any())


def _samples(indices: npt.NDArray[np.uint8], palette: Palette) -> bytes:
    """A strip before it is packed: indices, or red, green, blue and alpha of each pixel."""
    return (palette.colors[indices] if has_alpha(palette) else indices).tobytes()


def _lay_out(tags: Directory, indexed: Indexed, rows: int) -> None:
    """Say what the pixels mean, ``rows`` of them in a strip."""
    tags.longs(Base.ImageWidth, indexed.width)
    tags.longs(Base.ImageLength, indexed.height)
    tags.shorts(Base.Compression, _ADOBE_DEFLATE)
    tags.shorts(Base.PlanarConfiguration, 1)
    tags.longs(Base.RowsPerStrip, rows)
    if has_alpha(indexed.palette):
        tags.shorts(Base.BitsPerSample, 8, 8, 8, 8)
        tags.shorts(Base.SamplesPerPixel, 4)
        tags.shorts(Base.PhotometricInterpretation, _RGB)
        tags.shorts(_EXTRA_SAMPLES, _UNASSOCIATED)
    else:
        tags.shorts(Base.BitsPerSample, 8)
        tags.shorts(Base.SamplesPerPixel, 1)
        tags.shorts(Base.PhotometricInterpretation, _PALETTE)
        tags.shorts(_COLOR_MAP, *_color_map(indexed.palette))


def _with_strips(tags: Directory, lengths: list[int]) -> bytes:
    """The file up to its strips, which follow one another."""
    tags.longs(Base.StripByteCounts, *lengths)
    tags.longs(Base.StripOffsets, *lengths)
    first = len(write(tags))  # the same whatever the numbers are
    tags.longs(Base.StripOffsets, *accumulate(lengths[:-1], initial=first))
    return write(tags)


def _color_map(palette: Palette) -> list[int]:
    """All reds, then greens, then blues, 0 to 65535, with zeros behind the last colour."""
    channels = np.zeros((3, 256), int)
    channels[:, : len(palette)] = palette.colors[:, :3].T
    return list((channels * 257).ravel().tolist())


def _described(kept: Metadata) -> Directory:
    """What EXIF says but for its own picture, texts where it says nothing, and XMP."""
    tags = read(kept.exif)
    for tag in _STRUCTURE:
        tags.pop(tag, None)
    if kept.xmp:
        tags.bytes(_XMP, kept.xmp)
    lines: dict[int, list[str]] = defaultdict(list)
    for keyword, text in kept.text:
        word = keyword.lower()
        is_plain = word in _PLACES or word in _WITHOUT_KEYWORD
        lines[_place(word)].append(text if is_plain else f"{keyword}: {text}")
    for place, texts in lines.items():
        if place not in tags:
            tags.text(place, "\n".join(texts))
    return tags


def _place(word: str) -> int:
    return _PLACES.get(word, Base.ImageDescription)


FORMAT = ImageFormat(
    name="tiff",
    title="TIFF",
    suffixes=(".tif", ".tiff"),
    max_colors=256,
    encode=encode,
    sample=1 << 20,
    options=(METADATA,),
    carries=frozenset({"exif", "xmp", "text"}),
    note=note,
)
