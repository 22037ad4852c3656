"""Indexed PNG, taken apart chunk by chunk and read back with Pillow."""

import struct
import zlib
from io import BytesIO

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from PIL import Image as pillow

from tintype.errors import Cancelled
from tintype.image import Metadata
from tintype.image.formats.base import Indexed
from tintype.image.formats.png import encode
from tintype.image.saving import Saving
from tintype.palette import Palette, Swatch
from tintype.progress import Progress

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


class TestMetadata:
    KEEP = Saving(metadata="keep")

    def test_each_kind_has_its_chunk_before_the_pixels(self, png_chunks):
        metadata = Metadata(b"II*\0exif", b"<xmp>", (("Comment", "café"), ("Autor", "名前")))
        chunks = png_chunks(encode(_indexed(_palette(3), metadata=metadata), self.KEEP))
        names = [name for name, _ in chunks]
        assert names == ["IHDR", "sRGB", "eXIf", "iTXt", "tEXt", "iTXt", "PLTE", "IDAT", "IEND"]
        assert dict(chunks)["eXIf"] == b"II*\0exif"
        assert chunks[3][1] == b"XML:com.adobe.xmp\0\0\0\0\0<xmp>"
        assert chunks[4][1] == b"Comment\0caf\xe9"
        assert chunks[5][1] == b"Autor\0\0\0\0\0" + "名前".encode()

    @pytest.mark.parametrize(
        ("keyword", "written"),
        [
            ("", b"Comment"),
            ("  two \n words\0", b"two words"),
            ("x" * 99, b"x" * 79),
            ("名", b"?"),
            ("x" * 78 + " y", b"x" * 78),
        ],
    )
    def test_keywords_are_what_they_may_be(self, png_chunks, keyword, written):
        metadata = Metadata(text=((keyword, "a\0b"),))
        chunks = dict(png_chunks(encode(_indexed(_palette(3), metadata=metadata), self.KEEP)))
        assert chunks["tEXt"] == written + b"\0ab"


class TestBands:
    def test_a_large_picture_is_one_stream_in_several_chunks(self, png_chunks):
        rng = np.random.default_rng(5)
        indices = np.cumsum(rng.integers(0, 2, (1500, 1400)), axis=1).astype(np.uint8)
        content = encode(Indexed(indices, _palette(256)))
        parts = [data for name, data in png_chunks(content) if name == "IDAT"]
        assert len(parts) > 2
        rows = np.frombuffer(zlib.decompress(b"".join(parts)), np.uint8).reshape(1500, -1)
        assert not rows[:, 0].any()
        assert np.array_equal(rows[:, 1:], indices)

    def test_bands_cost_next_to_nothing(self, png_chunks):
        """They look back into each other: what repeats across their edge is found."""
        tile = np.random.default_rng(5).integers(0, 256, (7, 1400), np.uint8)
        content = encode(Indexed(np.tile(tile, (300, 1)), _palette(256)))
        assert len(content) < 1.5 * tile.size + 2100 * 1400 / 100


@pytest.fixture(scope="module")
def drawn():
    """Many colours in an order that no sorting gives, some unused, a duplicate, soft alpha."""
    rng = np.random.default_rng(1)
    colors = rng.permutation(200)
    palette = Palette(
        tuple(
            Swatch((int(c), 7, 255 - int(c), 255 - int(c) % 3 * 60)) for c in [*colors, colors[0]]
        )
    )
    smooth = np.add.outer(np.arange(150) // 3, np.arange(211) // 2) % 190
    return Indexed(
        (smooth + rng.integers(0, 2, smooth.shape)).astype(np.uint8), palette, (300, 150)
    )


class TestOptimizing:
    OPTIMIZE = Saving(optimize=True, metadata="keep")

    @pytest.mark.parametrize("n_colors", [1, 2, 3, 16, 17, 201])
    def test_it_changes_nothing_but_how_the_pixels_are_packed(self, png_chunks, drawn, n_colors):
        metadata = Metadata(b"II*\0\x08\0\0\0" + bytes(6), b"<xmp>", (("Comment", "by hand"),))
        palette = Palette(drawn.palette.swatches[:n_colors])
        indexed = Indexed(drawn.indices % n_colors, palette, drawn.dpi, metadata)
        plain, optimized = encode(indexed, self.KEEP), encode(indexed, self.OPTIMIZE)
        others = [
            {name: data for name, data in png_chunks(content) if name != "IDAT"}
            for content in (plain, optimized)
        ]
        assert others[0] == others[1]  # header with its bits, palette, alpha, resolution, texts
        with pillow.open(BytesIO(optimized)) as read:
            assert np.array_equal(np.asarray(read), indexed.indices)
        assert len(optimized) <= len(plain)

    KEEP = Saving(metadata="keep")

    def test_it_is_smaller(self, drawn):
        assert len(encode(drawn, Saving(optimize=True))) < 0.97 * len(encode(drawn))

    def test_grey_black_and_white_stay_a_palette(self, png_chunks):
        """An optimiser would like to make of them pixels without one."""
        palette = Palette(tuple(Swatch((c, c, c, 255)) for c in (255, 0, 128, 64)))
        indexed = Indexed(np.resize(np.arange(4, dtype=np.uint8), (40, 40)), palette)
        chunks = dict(png_chunks(encode(indexed, Saving(optimize=True))))
        assert chunks["IHDR"][8:10] == bytes([2, INDEXED_COLOR])
        assert chunks["PLTE"] == palette.colors[:, :3].tobytes()

    def test_it_can_be_stopped(self, drawn):
        told = []

        class Stopping(Progress):
            def step(self, fraction, label="", centers=None):
                told.append(label)
                if label == "Optimising" and told.count(label) > 1:
                    raise Cancelled()

            def part(self, low, high):
                return self

        large = Indexed(np.tile(drawn.indices, (20, 10)), drawn.palette)
        with pytest.raises(Cancelled):
            encode(large, Saving(optimize=True), Stopping())


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
