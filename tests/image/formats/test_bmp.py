"""BMP, taken apart byte by byte."""

import struct
from io import BytesIO

import numpy as np
import pytest
from PIL import Image as pillow

from tintype.errors import TooLargeForFormat
from tintype.image.formats.base import Indexed
from tintype.image.formats.bmp import encode, note
from tintype.palette import Palette, Swatch


def _indexed(n_colors: int, shape=(5, 13), **more) -> Indexed:
    palette = Palette(tuple(Swatch((i, 255 - i, i // 2, 255)) for i in range(n_colors)))
    return Indexed(np.resize(np.arange(n_colors, dtype=np.uint8), shape), palette, **more)


def _parsed(content: bytes) -> dict:
    names = [
        "magic",
        "size",
        "_",
        "start",
        "header",
        "width",
        "height",
        "planes",
        "bits",
        "packing",
        "length",
        "x",
        "y",
        "colors",
        "_",
    ]
    values = struct.unpack_from("<2sIIIIiiHHIIiiII", content)
    return dict(zip(names, values, strict=True))


@pytest.mark.parametrize(("n_colors", "bits"), [(1, 1), (2, 1), (3, 4), (16, 4), (17, 8), (256, 8)])
def test_header_palette_and_rows(n_colors, bits):
    indexed = _indexed(n_colors)
    content = encode(indexed)
    found = _parsed(content)
    assert (found["magic"], found["size"], found["header"]) == (b"BM", len(content), 40)
    assert (found["width"], found["height"], found["planes"], found["packing"]) == (13, 5, 1, 0)
    assert (found["bits"], found["colors"]) == (bits, n_colors)
    table = np.frombuffer(content[54 : found["start"]], np.uint8).reshape(-1, 4)
    assert np.array_equal(table[:, 2::-1], indexed.palette.colors[:, :3])
    rows = np.frombuffer(content[found["start"] :], np.uint8).reshape(5, -1)[::-1]
    assert rows.shape[1] % 4 == 0
    unpacked = np.unpackbits(rows, axis=1).reshape(5, -1, bits)
    places = unpacked @ (1 << np.arange(bits)[::-1])
    assert np.array_equal(places[:, :13], indexed.indices)
    assert not places[:, 13:].any()


def test_the_resolution_is_kept_and_none_is_made_up():
    found = _parsed(encode(_indexed(3, dpi=(300, 150))))
    assert (found["x"], found["y"]) == (11811, 5906)  # pixels a metre
    found = _parsed(encode(_indexed(3)))
    assert (found["x"], found["y"]) == (0, 0)


def test_transparency_is_put_on_white_and_told():
    palette = Palette((Swatch((0, 0, 0, 0)), Swatch((0, 100, 0, 128)), Swatch((1, 2, 3, 255))))
    content = encode(Indexed(np.zeros((1, 1), np.uint8), palette))
    table = np.frombuffer(content[54:66], np.uint8).reshape(-1, 4)[:, 2::-1]
    assert table.tolist() == [[255, 255, 255], [127, 177, 127], [1, 2, 3]]
    assert "put on white" in note(palette)


@pytest.mark.parametrize("n_colors", [1, 2, 3, 15, 16, 17, 256])
def test_the_darkest_greys_are_read_again(n_colors):
    """Pillow takes such a palette for none."""
    palette = Palette(tuple(Swatch((i, i, i, 255)) for i in range(n_colors)))
    indices = np.resize(np.arange(n_colors, dtype=np.uint8), (5, 13))
    with pillow.open(BytesIO(encode(Indexed(indices, palette)))) as read:
        assert np.array_equal(np.asarray(read.convert("RGBA")), palette.colors[indices])


def test_what_cannot_be_counted_is_refused():
    indices = np.broadcast_to(np.zeros((1, 1), np.uint8), (70_000, 70_000))
    with pytest.raises(TooLargeForFormat, match="BMP cannot hold 70000 x 70000"):
        encode(Indexed(indices, _indexed(200).palette))
