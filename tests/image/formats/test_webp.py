"""WebP: no pixel is changed, not even one that cannot be seen; large ones can be stopped."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image as pillow

from tintype.errors import Cancelled, TooLargeForFormat
from tintype.image import Metadata
from tintype.image.formats import webp
from tintype.image.formats.base import Indexed
from tintype.image.formats.webp import encode
from tintype.image.saving import Saving
from tintype.palette import Palette, Swatch
from tintype.progress import Progress

PALETTE = Palette((Swatch((9, 8, 7, 0)), Swatch((1, 2, 3, 255)), Swatch((200, 100, 50, 77))))
INDICES = np.resize(np.arange(3, dtype=np.uint8), (20, 31))


def _read(content: bytes) -> pillow.Image:
    with pillow.open(BytesIO(content)) as picture:
        picture.load()
        return picture


def test_it_is_lossless_also_where_nothing_is_seen():
    content = encode(Indexed(INDICES, PALETTE))
    assert content[12:16] == b"VP8L"
    assert np.array_equal(np.asarray(_read(content)), PALETTE.colors[INDICES])


def test_an_opaque_picture_has_no_alpha():
    palette = Palette(PALETTE.swatches[1:2])
    assert _read(encode(Indexed(np.zeros((9, 9), np.uint8), palette))).mode == "RGB"


@pytest.mark.parametrize("order", ["<", ">"])
def test_the_resolution_is_kept_with_and_without_other_exif(order):
    tags = pillow.Exif()
    tags.endian = order
    tags[0x010F] = "Maker"
    metadata = Metadata(tags.tobytes()[6:])
    for saving, has_maker in ((Saving(), False), (Saving(metadata="keep"), True)):
        indexed = Indexed(INDICES, PALETTE, (300.0, 72.5), metadata)
        found = _read(encode(indexed, saving)).getexif()
        assert (found[282], found[283], found[296]) == (300, 72.5, 2)
        assert (found.get(0x010F) == "Maker") is has_maker


def test_where_there_is_nothing_to_say_nothing_is_said():
    assert not _read(encode(Indexed(INDICES, PALETTE))).getexif()


@pytest.mark.parametrize("shape", [(1, 16384), (16384, 1)])
def test_more_pixels_a_side_than_it_can_count_are_refused(shape):
    with pytest.raises(TooLargeForFormat, match="16383 a side"):
        encode(Indexed(np.zeros(shape, np.uint8), PALETTE))


def test_the_longest_side_that_it_can_count_is_written():
    assert _read(encode(Indexed(np.zeros((1, 16383), np.uint8), PALETTE))).size == (16383, 1)


class TestLarge:
    @pytest.fixture
    def large(self):
        return Indexed(np.random.default_rng(0).integers(0, 3, (1100, 1000), np.uint8), PALETTE)

    def test_it_is_the_same_elsewhere(self, large, monkeypatch):
        elsewhere = encode(large)
        monkeypatch.setattr(webp, "_LARGE", 1 << 30)
        assert encode(large) == elsewhere

    def test_it_ends_when_told_to(self, large):
        told = iter([False, False])

        class Stopping(Progress):
            def step(self, *_):
                if next(told, True):
                    raise Cancelled()

        with pytest.raises(Cancelled):
            encode(large, Saving(), Stopping())
