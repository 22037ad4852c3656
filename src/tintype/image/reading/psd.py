"""Photoshop's pictures: the flattened one, with 16 bits a channel as well, and with its transparency.

Adobe, "Photoshop File Formats Specification", 2019: layer and mask information, image data.
"""

import struct
from pathlib import Path
from typing import IO, cast

import numpy as np
import numpy.typing as npt
from PIL import Image as pillow
from PIL import ImageFile, PsdImagePlugin

_NAMES = {1: ("L", 1), 3: ("RGB", 3), 4: ("CMYK", 4), 9: ("LAB", 3)}
_WHITE = 255
# Pillow then opens them; their planes are read here.
for _number, _mode in _NAMES.items():
    PsdImagePlugin.MODES.setdefault((_number, 16), _mode)


def bits(source: ImageFile.ImageFile) -> int:
    """Bits a channel."""
    file = _file(source)
    file.seek(22)
    return int(struct.unpack(">H", file.read(2))[0])


def has_floats(path: Path) -> bool:
    """Whether a file that Pillow refuses has 32 bits a channel, which Photoshop uses for light."""
    with path.open("rb") as file:
        head = file.read(26)
    return head[:4] == b"8BPS" and head[22:24] == b"\0\x20"


def hide_channels(source: ImageFile.ImageFile) -> None:
    """Leave out a fourth channel that is no transparency but a selection that was saved."""
    if source.mode == "RGBA" and not _has_transparency(source):
        source._mode = "RGB"
        source.tile = source.tile[:3]


def _has_transparency(source: ImageFile.ImageFile) -> bool:
    """A number of layers below zero says that the first channel after the colours is transparency."""
    position = getattr(source, "_layers_position", None)
    if position is None:
        return False
    file = _file(source)
    file.seek(position)
    return bool(struct.unpack(">h", file.read(2))[0] < 0)


def planes(source: ImageFile.ImageFile) -> list[npt.NDArray[np.uint16]]:
    """(height, width) of each channel of a picture with 16 bits a channel.

    Raises:
        OSError, ValueError: it is cut off, or packed in an unknown way.
    """
    width, height = source.size
    if not source.tile:
        raise OSError("packed in an unknown way")
    codec, first = source.tile[0].codec_name, source.tile[0].offset
    file, found = _file(source), []
    for number, tile in enumerate(source.tile):
        file.seek(first + 2 * number * width * height if codec == "raw" else tile.offset)
        content = file.read(2 * width * height if codec == "raw" else -1)
        plane = pillow.frombytes("L", (2 * width, height), content, codec, "L")
        values = np.asarray(plane).view(">u2").astype(np.uint16)
        found.append(_as_in_tiff(values, source.mode, number))
    return found


def _as_in_tiff(values: npt.NDArray[np.uint16], mode: str, channel: int) -> npt.NDArray[np.uint16]:
    """Ink as more where there is more of it; a* and b* as signed numbers."""
    if mode == "CMYK":
        return ~values
    return values ^ np.uint16(0x8000) if mode == "LAB" and channel else values


def without_white(pixels: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """(..., 4) without the white that Photoshop blends into a flattened picture's soft edges."""
    alpha = pixels[..., 3:].astype(np.int32)
    colors = pixels[..., :3].astype(np.int32) - (_WHITE - alpha)
    colors = (colors * _WHITE + alpha // 2) // np.maximum(alpha, 1)
    result = pixels.copy()
    result[..., :3] = np.where(alpha == 0, 0, np.clip(colors, 0, _WHITE))
    return result


def _file(source: ImageFile.ImageFile) -> IO[bytes]:
    return cast(IO[bytes], source.fp)
