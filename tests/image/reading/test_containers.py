"""Icons, frames that cover a part, and the memory that is known beforehand."""

import struct

import numpy as np
import pytest
from PIL import Image as pillow

from tintype.errors import TooManyPixels
from tintype.image import load as loading
from tintype.image.load import load
from tintype.image.reading import memory
from tintype.image.reading.source import opened


def _bmp(color: tuple[int, int, int], size: int, bits: int) -> bytes:
    """A picture as icons have them: twice as high, pixels from below, then the mask."""
    header = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, bits, 0, 0, 0, 0, 0, 0)
    mask = bytes((size + 31) // 32 * 4 * size)
    if bits == 32:
        return header + bytes([*color[::-1], 255]) * size * size + mask
    row = bytes([0b0001_0001] * (size // 2)).ljust((size // 2 + 3) // 4 * 4, b"\0")
    palette = bytes(4) + bytes([0, 0, 255, 0]) + bytes(56)
    return header + palette + row * size + mask


def _icon(*pictures: tuple[int, int, bytes]) -> bytes:
    """Of (size, bits, content)."""
    head, data = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, bits, content in pictures:
        place = 6 + 16 * len(pictures) + len(data)
        head += struct.pack("<BBBBHHII", size, size, 0, 0, 1, bits, len(content), place)
        data += content
    return head + data


@pytest.mark.parametrize("order", [1, -1])
def test_of_an_icon_the_largest_with_the_most_colours(written, order):
    pictures = [
        (16, 32, _bmp((9, 9, 9), 16, 32)),
        (32, 4, _bmp((255, 0, 0), 32, 4)),
        (32, 32, _bmp((10, 200, 30), 32, 32)),
    ]
    image = load(written(_icon(*pictures[::order]), "a.ico"))
    assert (image.width, image.height) == (32, 32)
    assert (image.pixels == (10, 200, 30, 255)).all()


def test_a_huge_picture_in_an_icon_is_refused_before_it_is_decoded(written, png_of):
    header = struct.pack(">IIBBBBB", 20000, 20000, 8, 6, 0, 0, 0)
    inside = png_of((b"IHDR", header), (b"IDAT", b"no pixels"), (b"IEND", b""))
    with pytest.raises(TooManyPixels, match="400 megapixels"):
        load(written(_icon((0, 32, inside)), "a.ico"))


def test_what_the_first_frame_of_a_gif_does_not_cover_is_transparent(tmp_path):
    path = tmp_path / "a.gif"
    pillow.new("RGB", (2, 2), (200, 10, 20)).save(path)
    content = bytearray(path.read_bytes())
    content[6:10] = struct.pack("<HH", 4, 3)  # a larger canvas
    at = content.index(b",", 13)
    content[at + 1 : at + 5] = struct.pack("<HH", 1, 1)
    path.write_bytes(content)
    pixels = load(path).pixels
    assert (pixels[1:3, 1:3] == (200, 10, 20, 255)).all()
    assert pixels[..., 3].sum() == 4 * 255


class TestMemory:
    """The figures were measured; here it is checked that each kind of file gets its own."""

    @pytest.mark.parametrize(
        ("name", "mode", "expected"),
        [
            ("a.png", "RGB", 8), ("a.png", "RGBA", 8), ("a.png", "P", 5), ("a.png", "I;16", 9),
            ("a.jpg", "RGB", 8), ("a.jpg", "L", 5), ("a.webp", "RGB", 16), ("a.avif", "RGB", 10.5),
            ("a.gif", "P", 5), ("a.bmp", "RGB", 8), ("a.tif", "CMYK", 8),
        ],
    )  # fmt: skip
    def test_by_file_and_mode(self, tmp_path, name, mode, expected):
        pillow.new(mode, (8, 8)).save(tmp_path / name)
        with opened(tmp_path / name) as source:
            assert memory.bytes_per_pixel(source) == expected

    def test_a_turned_photo_is_there_twice(self, tmp_path):
        exif = pillow.Exif()
        exif[274] = 6
        pillow.new("RGB", (8, 8)).save(tmp_path / "a.jpg", exif=exif)
        with opened(tmp_path / "a.jpg") as source:
            assert memory.bytes_per_pixel(source) == 12

    def test_sixteen_bits_take_twice_as_much(self, png):
        with opened(png(np.zeros((2, 2, 3), np.uint16))) as source:
            assert memory.bytes_per_pixel(source) == 15

    @pytest.mark.parametrize(
        "name",
        [
            "a.png",
            "a.jpg",
            "a.webp",
            "a.avif",
            "a.tif",
            "a.gif",
            "a.bmp",
            "a.tga",
            "a.ppm",
            "a.qoi",
        ],
    )
    def test_every_kind_of_file_is_asked_about_before_it_is_decoded(
        self, tmp_path, monkeypatch, name
    ):
        pillow.new("RGB", (8, 8)).save(tmp_path / name)
        monkeypatch.setattr(loading, "LARGE_PIXELS", 63)
        monkeypatch.setattr(loading, "_decode", lambda *_: pytest.fail("it was decoded"))
        with pytest.raises(TooManyPixels):
            load(tmp_path / name)
