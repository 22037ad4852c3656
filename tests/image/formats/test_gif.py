"""GIF: the palette in its order, transparency without halves, one frame."""

import struct
from io import BytesIO

import numpy as np
import pytest
from PIL import Image as pillow

from tintype.errors import TooLargeForFormat
from tintype.image.formats.base import Indexed
from tintype.image.formats.gif import encode, note
from tintype.palette import Palette, Swatch


def _indexed(*colors: tuple[int, int, int, int]) -> Indexed:
    palette = Palette(tuple(Swatch(color) for color in colors))
    return Indexed(np.resize(np.arange(len(colors), dtype=np.uint8), (7, 31)), palette)


def _table(content: bytes) -> list[tuple[int, ...]]:
    """The global colour table (GIF 89a, section 19)."""
    assert content[:3] == b"GIF"
    packed = content[10]
    assert packed & 0x80
    size = 2 << (packed & 7)
    return [tuple(content[13 + 3 * i : 16 + 3 * i]) for i in range(size)]


@pytest.mark.parametrize("n_colors", [1, 2, 3, 4, 5, 17, 128, 129, 256])
def test_the_palette_stands_there_in_its_order_in_the_smallest_table_that_holds_it(n_colors):
    # Falling and with a duplicate, so that sorting or merging would show.
    colors = [(255 - i // 2 * 2, i // 2, 9, 255) for i in range(n_colors)]
    indexed = _indexed(*colors)
    content = encode(indexed)
    table = _table(content)
    assert table[:n_colors] == [color[:3] for color in colors]
    assert len(table) < 2 * max(3, n_colors)  # Pillow writes no table of two
    with pillow.open(BytesIO(content)) as picture:
        assert picture.size == (31, 7)
        assert np.array_equal(np.asarray(picture), indexed.indices)


def test_entries_that_no_pixel_uses_stay_where_they_are():
    palette = Palette(tuple(Swatch((9 - i, i, 7, 255)) for i in range(6)))
    content = encode(Indexed(np.full((20, 20), 4, np.uint8), palette))
    assert _table(content)[:6] == [swatch.color[:3] for swatch in palette.swatches]


def _rgba(indexed: Indexed) -> np.ndarray:
    with pillow.open(BytesIO(encode(indexed))) as picture:
        assert getattr(picture, "n_frames", 1) == 1
        return np.asarray(picture.convert("RGBA"))


def test_the_pixels_come_back():
    indexed = _indexed((0, 0, 0, 0), (250, 1, 2, 255), (3, 4, 5, 255))
    expected = indexed.palette.colors[indexed.indices]
    found = _rgba(indexed)
    assert np.array_equal(found[..., 3], expected[..., 3])
    seen = expected[..., 3] > 0
    assert np.array_equal(found[seen], expected[seen])


@pytest.mark.parametrize("clear_at", [0, 1, 2])
def test_alpha_is_cut_at_one_half(clear_at):
    colors = [(10, 20, 30, 255), (40, 50, 60, 128), (70, 80, 90, 127)]
    colors.insert(clear_at, (0, 0, 0, 0))
    indexed = _indexed(*colors)
    found = _rgba(indexed)
    alphas = indexed.palette.colors[indexed.indices][..., 3]
    assert np.array_equal(found[..., 3], np.where(alphas < 128, 0, 255))
    half = alphas == 128
    assert (found[half] == (40, 50, 60, 255)).all()


def test_an_opaque_picture_is_opaque():
    assert (_rgba(_indexed((1, 2, 3, 255), (4, 5, 6, 255)))[..., 3] == 255).all()


def test_writing_leaves_the_indices_as_they_were():
    indexed = _indexed((0, 0, 0, 0), (1, 2, 3, 255), (4, 5, 6, 9))
    before = indexed.indices.copy()
    encode(indexed)
    assert np.array_equal(indexed.indices, before)


@pytest.mark.parametrize(
    ("alphas", "is_lost"), [([255], False), ([0, 255], False), ([0, 254], True), ([1], True)]
)
def test_soft_edges_are_said_to_be_lost(alphas, is_lost):
    assert bool(note(_indexed(*((1, 2, 3, alpha) for alpha in alphas)).palette)) is is_lost


def test_it_is_not_interlaced():
    """Interlaced files are larger, and nobody watches a GIF load any more."""
    palette = _indexed((1, 2, 3, 255), (4, 5, 6, 255)).palette
    content = encode(Indexed(np.zeros((40, 30), np.uint8), palette))
    at = content.index(b"," + struct.pack("<HHHH", 0, 0, 30, 40), 13)
    assert not content[at + 9] & 0x40


@pytest.mark.parametrize("shape", [(1, 65536), (65536, 1)])
def test_more_pixels_a_side_than_it_can_count_are_refused(shape):
    indexed = Indexed(np.zeros(shape, np.uint8), _indexed((1, 2, 3, 255)).palette)
    with pytest.raises(TooLargeForFormat, match="65535 a side"):
        encode(indexed)


def test_the_longest_side_that_it_can_count_is_written():
    palette = _indexed((1, 2, 3, 255)).palette
    with pillow.open(BytesIO(encode(Indexed(np.zeros((1, 65535), np.uint8), palette)))) as read:
        assert read.size == (65535, 1)
