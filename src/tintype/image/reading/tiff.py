"""Pixel layouts of TIFF that Pillow does not know by itself, and what it does not tell of the others."""

from pathlib import Path
from typing import Any

from PIL import Image as pillow
from PIL import ImageFile, TiffImagePlugin

from tintype.image.reading.faults import DECODER_ERRORS

_BITS_PER_SAMPLE, _PHOTOMETRIC, _PLANES, _EXTRA, _SAMPLE_FORMAT = 258, 262, 284, 338, 339
_WHITE_IS_ZERO, _BLACK_IS_ZERO, _LAB = 0, 1, 8
_ASSOCIATED = 1  # alpha that the colours are multiplied by
_FLOAT, _SIGNED = 3, 2

# 16-bit grey with alpha, 16-bit CIELAB, 32-bit grey, as `tintype.image.reading.deep` takes them apart.
_MORE: dict[Any, tuple[str, str]] = {(TiffImagePlugin.MM, 1, (1,), 1, (32,), ()): ("I", "I;32B")}
for _prefix, _order in ((TiffImagePlugin.II, "L"), (TiffImagePlugin.MM, "B")):
    for _extra in (1, 2):
        _MORE[_prefix, 1, (1,), 1, (16, 16), (_extra,)] = ("RGBA", f"LA;16{_order}")
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


def is_signed(source: ImageFile.ImageFile) -> bool:
    return bool(_SIGNED in _tag(source, _SAMPLE_FORMAT, (1,)))


def has_floats(path: Path) -> bool:
    """Whether a file that Pillow refuses has floating-point numbers."""
    try:
        with path.open("rb") as file:
            directory = TiffImagePlugin.ImageFileDirectory_v2(file.read(8))
            file.seek(directory.next)
            directory.load(file)
            return _FLOAT in directory.get(_SAMPLE_FORMAT, ())
    except DECODER_ERRORS:
        return False
