"""The PNG swatch strip: one square a colour, in order, sixteen a row; and other PNGs as palettes."""

import struct
import zlib
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from tintype.palette import Palette, Swatch
from tintype.palette.content import BadContent
from tintype.palette.formats.strip import decode, encode

SIDE = 32


def _palette(n: int) -> Palette:
    return Palette(tuple(Swatch((i % 256, 255 - i % 256, i // 256, 255)) for i in range(n)))


def _rows(content: bytes) -> list[list[tuple[int, ...]]]:
    """The colours of each row of squares, from left to right."""
    with Image.open(BytesIO(content)) as strip:
        pixels = np.asarray(strip.convert("RGBA"))
    blocks = pixels.reshape(-1, SIDE, *pixels.shape[1:])
    assert (blocks == blocks[:, :1]).all()
    return [list(dict.fromkeys(map(tuple, row[0].tolist()))) for row in blocks]


@pytest.mark.parametrize("n", [1, 15, 16, 17, 40, 256, 300])
def test_one_square_a_colour_sixteen_a_row(n):
    palette = _palette(n)
    rows = _rows(encode(palette))
    assert [len(row) for row in rows[:-1]] == [16] * (len(rows) - 1)
    assert [color for row in rows for color in row] == [each.color for each in palette.swatches]


@pytest.mark.parametrize(("n", "width"), [(1, 32), (5, 160), (16, 512), (21, 512)])
def test_squares_are_squares_but_for_the_last_row(n, width):
    with Image.open(BytesIO(encode(_palette(n)))) as strip:
        assert strip.size == (width, -(-n // 16) * SIDE)


def test_up_to_256_colours_its_palette_is_the_palette(png_chunks, palette_of):
    content = encode(palette_of((9, 8, 7, 0), (1, 2, 3, 100), (4, 5, 6), (4, 5, 6), (7, 7, 7)))
    chunks = dict(png_chunks(content))
    assert chunks["PLTE"] == bytes([9, 8, 7, 1, 2, 3, 4, 5, 6, 4, 5, 6, 7, 7, 7])
    assert chunks["tRNS"] == bytes([0, 100])
    assert chunks["IHDR"][8:10] == bytes([4, 3])  # four bits, indexed


def test_more_colours_come_back_with_their_twins():
    palette = Palette((*_palette(299).swatches, Swatch((0, 255, 0, 255))))
    content = encode(palette)
    assert decode(content) == palette
    damaged = content.replace(b"sPLTTintype\0\x08\0", b"sPLTTintype\0\x08\1")
    with pytest.raises(BadContent, match="damaged"):
        decode(damaged)


def _png(picture: Image.Image, **more) -> bytes:
    buffer = BytesIO()
    picture.save(buffer, "PNG", **more)
    return buffer.getvalue()


def test_an_indexed_png_gives_its_palette():
    picture = Image.new("P", (4, 4), 1)
    picture.putpalette([1, 2, 3, 4, 5, 6, 7, 8, 9])
    assert decode(_png(picture, transparency=b"\x80")).hexes == ["#01020380", "#040506", "#070809"]


def test_a_painted_png_gives_its_colours_in_reading_order():
    pixels = np.zeros((2, 3, 4), np.uint8)
    pixels[0] = (200, 0, 0, 255), (0, 0, 9, 255), (200, 0, 0, 255)
    pixels[1] = (5, 5, 5, 0), (9, 9, 9, 0), (1, 1, 1, 50)
    assert decode(_png(Image.fromarray(pixels))).hexes == [
        "#c80000", "#000009", "#00000000", "#01010132",
    ]  # fmt: skip


def test_greys_of_sixteen_bits():
    greys = np.array([[0, 0xFFFF, 0x8000]], np.uint16)
    assert decode(_png(Image.fromarray(greys))).hexes == ["#000000", "#ffffff", "#808080"]


def test_a_photo_is_no_palette(noise):
    with pytest.raises(BadContent, match=r"more than 4,096 colours .* tintype-cli palette"):
        decode(_png(Image.fromarray(noise(80, 80).pixels)))


def test_too_many_pixels_are_not_decoded(png_of):
    header = struct.pack(">2I5B", 60_000, 60_000, 8, 2, 0, 0, 0)
    content = png_of((b"IHDR", header), (b"IDAT", zlib.compress(b"")), (b"IEND", b""))
    with pytest.raises(BadContent, match="60000 x 60000 pixels"):
        decode(content)


@pytest.mark.parametrize(
    "content", [b"", b"x", b"\x89PNG\r\n\x1a\n", _png(Image.new("P", (9, 9)))[:-30]]
)
def test_what_is_damaged_is_said_to_be(content):
    with pytest.raises(BadContent, match=r"no image of this kind|damaged or cut off"):
        decode(content)
