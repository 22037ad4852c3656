"""Indexed PNG, taken apart chunk by chunk and read back with Pillow."""

import struct
from io import BytesIO

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from PIL import Image as pillow

from tintype.image.formats.base import Indexed
from tintype.image.formats.png import encode
from tintype.palette import Palette, Swatch

INDEXED_COLOR = 3


def _palette(n: int, alpha=lambda i: 255) -> Palette:
    return Palette(tuple(Swatch((i, 255 - i, i // 2, alpha(i))) for i in range(n)))


def _indexed(palette: Palette, **more) -> Indexed:
    """A picture of odd width that uses every entry."""
    indices = np.resize(np.arange(len(palette), dtype=np.uint8), (37, 13))
    return Indexed(indices, palette, **more)


def _rgba(content: bytes) -> np.ndarray:
    with pillow.open(BytesIO(content)) as picture:
        return np.asarray(picture.convert("RGBA"))


@pytest.mark.parametrize(
    ("n_colors", "bits"),
    [(1, 1), (2, 1), (3, 2), (4, 2), (5, 4), (16, 4), (17, 8), (255, 8), (256, 8)],
)
class TestHeader:
    def test_as_few_bits_as_fit(self, png_chunks, n_colors, bits):
        (name, header), *_ = png_chunks(encode(_indexed(_palette(n_colors))))
        assert name == "IHDR"
        width, height, depth, color_type, *rest = struct.unpack(">IIBBBBB", header)
        assert (width, height) == (13, 37)
        assert (depth, color_type) == (bits, INDEXED_COLOR)
        assert rest == [0, 0, 0]

    def test_the_palette_stands_there_in_its_order_and_no_longer_than_it_is(
        self, png_chunks, n_colors, bits
    ):
        palette = _palette(n_colors)
        chunks = dict(png_chunks(encode(_indexed(palette))))
        assert chunks["PLTE"] == palette.colors[:, :3].tobytes()

    def test_the_pixels_come_back(self, png_chunks, n_colors, bits):
        indexed = _indexed(_palette(n_colors))
        content = encode(indexed)
        assert np.array_equal(_rgba(content), indexed.palette.colors[indexed.indices])
        with pillow.open(BytesIO(content)) as picture:
            assert np.array_equal(np.asarray(picture), indexed.indices)


class TestTransparency:
    def test_an_opaque_palette_has_none(self, png_chunks):
        assert "tRNS" not in dict(png_chunks(encode(_indexed(_palette(5)))))

    @pytest.mark.parametrize(
        ("alphas", "written"),
        [
            ([0, 255, 255], [0]),
            ([255, 128, 255], [255, 128]),
            ([255, 255, 0], [255, 255, 0]),
            ([0], [0]),
        ],
    )
    def test_it_is_no_longer_than_needed(self, png_chunks, alphas, written):
        palette = _palette(len(alphas), alphas.__getitem__)
        content = encode(_indexed(palette))
        assert list(dict(png_chunks(content))["tRNS"]) == written
        assert np.array_equal(_rgba(content), palette.colors[_indexed(palette).indices])


class TestOtherChunks:
    def test_the_colours_are_declared_srgb_before_the_palette(self, png_chunks):
        names = [name for name, _ in png_chunks(encode(_indexed(_palette(3, lambda i: i))))]
        assert dict(png_chunks(encode(_indexed(_palette(3)))))["sRGB"] == b"\0"
        assert names.index("sRGB") < names.index("PLTE") < names.index("tRNS") < names.index("IDAT")
        assert names[-1] == "IEND"

    def test_the_resolution_is_kept(self, png_chunks):
        chunks = dict(png_chunks(encode(_indexed(_palette(3), dpi=(300, 150)))))
        assert struct.unpack(">IIB", chunks["pHYs"]) == (11811, 5906, 1)  # pixels a metre

    def test_where_no_resolution_is_known_none_is_made_up(self, png_chunks):
        assert "pHYs" not in dict(png_chunks(encode(_indexed(_palette(3)))))


@given(st.data())
def test_whatever_is_written_reads_back_the_same(data):
    channel = st.integers(0, 255)
    colors = data.draw(
        st.lists(st.tuples(channel, channel, channel, channel), min_size=1, max_size=20)
    )
    shape = data.draw(st.tuples(st.integers(1, 20), st.integers(1, 20)))
    indices = data.draw(arrays(np.uint8, shape, elements=st.integers(0, len(colors) - 1)))
    palette = Palette(tuple(Swatch(color) for color in colors))
    assert np.array_equal(_rgba(encode(Indexed(indices, palette))), palette.colors[indices])
