"""Windows icons: which of their pictures is the best, and how large it really is."""

import struct
from pathlib import Path

from PIL import ImageFile, PngImagePlugin

_SIGNATURE = b"\0\0\1\0"


def size(path: Path) -> tuple[int, int] | None:
    """Width and height of the largest picture inside, before it is decoded; None if it is no icon.

    The list of pictures has only a byte for each; a PNG or BMP inside may be of any size.
    """
    with path.open("rb") as file:
        head = file.read(6)
        if head[:4] != _SIGNATURE or len(head) < 6:
            return None
        entries = file.read(16 * struct.unpack("<H", head[4:])[0])
        sizes = [(0, 0)]
        for at in range(0, len(entries) - 15, 16):
            file.seek(struct.unpack("<I", entries[at + 12 : at + 16])[0])
            sizes.append(_size_inside(file.read(24)))
    return max(sizes, key=lambda size: size[0] * size[1])


def _size_inside(start: bytes) -> tuple[int, int]:
    if len(start) < 24:
        return 0, 0
    if start.startswith(PngImagePlugin._MAGIC):
        return struct.unpack(">II", start[16:24])
    width, height = struct.unpack("<ii", start[4:12])
    return abs(width), abs(height) // 2  # the mask is counted as well


def choose_best(source: ImageFile.ImageFile) -> None:
    """Of pictures as large as each other, Pillow takes the one with the fewest colours."""
    icons = source.ico  # type: ignore[attr-defined]
    best = max(
        range(len(icons.entry)), key=lambda i: (icons.entry[i].square, icons.entry[i].color_depth)
    )
    picture = icons.frame(best)
    picture.load()
    source.im, source._mode, source._size = picture.im, picture.mode, picture.size
