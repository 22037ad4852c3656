"""Pixel layouts of TIFF that Pillow does not know by itself, and what it does not tell of the others."""

import struct
from io import BytesIO
from itertools import accumulate
from pathlib import Path
from typing import IO, Any, cast

from PIL import Image as pillow
from PIL import ImageFile, TiffImagePlugin, TiffTags

from tintype.image.reading.faults import DECODER_ERRORS

_BITS_PER_SAMPLE, _PHOTOMETRIC, _PLANES, _EXTRA, _SAMPLE_FORMAT = 258, 262, 284, 338, 339
_WHITE_IS_ZERO, _BLACK_IS_ZERO, _LAB = 0, 1, 8
_ASSOCIATED, _UNASSOCIATED = 1, 2  # alpha, and whether the colours are multiplied by it
_SAMPLES = 277
#: Where a picture's pieces are, and how long.
_STRIPS, _TILES = (273, 279), (324, 325)
#: Bytes before the first directory.
_HEAD = 8
#: Size, compression, fill order, orientation, rows of a strip, predictor, size of a tile.
_KEPT_OF_A_PLANE = (256, 257, 259, 266, 274, 278, 317, 322, 323)
_FLOAT, _SIGNED = 3, 2

# 16-bit grey with alpha, 16-bit CIELAB, 32-bit grey, as `tintype.image.reading.deep` takes them apart.
_MORE: dict[Any, tuple[str, str]] = {(TiffImagePlugin.MM, 1, (1,), 1, (32,), ()): ("I", "I;32B")}
for _prefix, _order in ((TiffImagePlugin.II, "L"), (TiffImagePlugin.MM, "B")):
    for _extra in (0, 1, 2):
        _MORE[_prefix, 1, (1,), 1, (16, 16), (_extra,)] = ("RGBA", f"LA;16{_order}")
    for _extra in (1, 2):  # a printer has no use for alpha
        _MORE[_prefix, 5, (1,), 1, (8,) * 5, (_extra,)] = ("CMYK", "CMYKX")
    for _format in ((1,), (1, 2, 2)):
        _MORE[_prefix, 8, _format, 1, (16, 16, 16), ()] = ("RGB", f"RGB;16{_order}")
TiffImagePlugin.OPEN_INFO.update(_MORE)


def _tag(source: pillow.Image, number: int, default: Any) -> Any:
    return getattr(source, "tag_v2", {}).get(number, default)


def gray_levels(source: ImageFile.ImageFile) -> tuple[int, bool]:
    """The highest level of grey that is kept in 16 or 32 bits, and if that is black."""
    bits = int(_tag(source, _BITS_PER_SAMPLE, (16,))[0])
    return (1 << bits) - 1, _tag(source, _PHOTOMETRIC, _BLACK_IS_ZERO) == _WHITE_IS_ZERO


def is_lab(source: pillow.Image) -> bool:
    return bool(_tag(source, _PHOTOMETRIC, None) == _LAB)


def is_premultiplied(source: ImageFile.ImageFile) -> bool:
    """Whether the colours are multiplied by alpha."""
    return bool(_tag(source, _EXTRA, ()) == (_ASSOCIATED,))


def name_planes(source: ImageFile.ImageFile) -> None:
    """Tell Pillow what it misses: that stored channel by channel, too, values may have 16 bits; and that
    libtiff has turned 32 bits into the machine's order."""
    is_deep = _tag(source, _PLANES, 1) == 2 and max(_tag(source, _BITS_PER_SAMPLE, (1,))) == 16
    order = "L" if is_deep and source.tag_v2.prefix == TiffImagePlugin.II else "B"  # type: ignore[attr-defined]

    def named(raw: str, codec: str) -> str:
        if codec == "libtiff":
            return raw.replace("I;32B", "I;32N")
        return f"{raw.upper()};16{order}" if is_deep and len(raw) == 1 else raw

    source.tile = [
        tile._replace(args=(named(tile.args[0], tile.codec_name), *tile.args[1:]))
        for tile in source.tile
        if isinstance(tile.args, tuple)
    ]


def has_alpha(source: ImageFile.ImageFile) -> bool:
    """Whether a channel after the colours is said to be alpha."""
    return bool(set(_tag(source, _EXTRA, ())) & {_ASSOCIATED, _UNASSOCIATED})


def is_packed_in_planes(source: ImageFile.ImageFile) -> bool:
    """Whether it is stored channel by channel and compressed: Pillow then keeps the upper byte only."""
    return bool(
        source.tile and source.tile[0].codec_name == "libtiff" and _tag(source, _PLANES, 1) == 2
    )


def planes(source: ImageFile.ImageFile) -> list[pillow.Image]:
    """Each channel as a grey picture of 16 bits, turned upright by Pillow."""
    found: list[pillow.Image] = []
    for channel in range(len(source.getbands())):
        picture = pillow.open(BytesIO(_one_channel(source, channel)), formats=["TIFF"])
        picture.load()
        found.append(picture)
    return found


def _one_channel(source: ImageFile.ImageFile, channel: int) -> bytes:
    """A TIFF with the strips or tiles of one channel."""
    tags = source.tag_v2  # type: ignore[attr-defined]
    offsets, lengths = _TILES if _TILES[0] in tags else _STRIPS
    n = len(tags[offsets]) // tags[_SAMPLES]
    own = slice(channel * n, (channel + 1) * n)
    pieces = [
        _piece(source, *at) for at in zip(tags[offsets][own], tags[lengths][own], strict=True)
    ]
    is_little = tags.prefix == TiffImagePlugin.II
    head = struct.pack("<2sHI" if is_little else ">2sHI", tags.prefix, 42, 8)
    directory = TiffImagePlugin.ImageFileDirectory_v2(head)
    for tag in _KEPT_OF_A_PLANE:
        if tag in tags:
            directory[tag] = tags[tag]
    directory[_BITS_PER_SAMPLE], directory[_PHOTOMETRIC] = 16, _BLACK_IS_ZERO
    content = _with_places(directory, offsets, lengths, [len(piece) for piece in pieces])
    return head + content + b"".join(pieces)


def _piece(source: ImageFile.ImageFile, offset: int, length: int) -> bytes:
    file = cast(IO[bytes], source.fp)
    file.seek(offset)
    return file.read(length)


def _with_places(
    directory: TiffImagePlugin.ImageFileDirectory_v2, offsets: int, lengths: int, sizes: list[int]
) -> bytes:
    """The directory as it stands behind the head of a file, before pieces of these sizes."""
    directory.tagtype[offsets] = directory.tagtype[lengths] = TiffTags.LONG
    places = list(accumulate(sizes[:-1], initial=0))
    directory[lengths], directory[offsets] = tuple(sizes), tuple(places)
    if offsets == _TILES[0]:  # those of strips are put right by Pillow
        start = _HEAD + len(directory.tobytes(_HEAD))
        directory[offsets] = tuple(start + place for place in places)
    return bytes(directory.tobytes(_HEAD))


def layout(path: Path) -> str:
    """What channels a file has, such as "8, 8, 8, 8, 8"; nothing where even that is damaged."""
    directory = _directory(path)
    bits = directory.get(_BITS_PER_SAMPLE, ()) if directory else ()
    return ", ".join(map(str, bits)) if isinstance(bits, tuple) else ""


def is_signed(source: ImageFile.ImageFile) -> bool:
    """Whether values below zero are possible, other than for a* and b*."""
    return bool(_SIGNED in _tag(source, _SAMPLE_FORMAT, (1,))) and not is_lab(source)


def has_floats(path: Path) -> bool:
    """Whether a file that Pillow refuses has floating-point numbers."""
    directory = _directory(path)
    return bool(directory) and _FLOAT in directory.get(_SAMPLE_FORMAT, ())


def _directory(path: Path) -> Any:
    """Of a file that Pillow refuses, the first one; None where that is damaged."""
    try:
        with path.open("rb") as file:
            directory = TiffImagePlugin.ImageFileDirectory_v2(file.read(8))
            file.seek(directory.next)
            directory.load(file)
            return directory
    except DECODER_ERRORS:
        return None
