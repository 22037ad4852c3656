"""Every format for reduced images: what it declares, and what it must give back."""

from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as pillow

from tintype.image.formats import FORMATS, Indexed, for_path
from tintype.palette import Palette, Swatch

each_format = pytest.mark.parametrize("format", FORMATS, ids=lambda format: format.name)


def _full(format) -> Indexed:
    """As many colours as it can hold, not sorted, and the last one not used."""
    n = format.max_colors
    palette = Palette(tuple(Swatch(((i * 37) % 256, i % 256, 7, 255)) for i in range(n)))
    return Indexed(np.resize(np.arange(n - 1, dtype=np.uint8), (29, 31)), palette)


@each_format
def test_pixels_and_palette_come_back(format):
    indexed = _full(format)
    with pillow.open(BytesIO(format.encode(indexed))) as read:
        assert read.format.lower() == format.name
        assert read.getpalette()[: 3 * len(indexed.palette)] == (
            indexed.palette.colors[:, :3].ravel().tolist()
        )
        assert np.array_equal(np.asarray(read), indexed.indices)


@each_format
def test_the_same_picture_gives_the_same_bytes(format):
    assert format.encode(_full(format)) == format.encode(_full(format))


@each_format
def test_one_pixel_of_one_colour(format, palette_of):
    indexed = Indexed(np.zeros((1, 1), np.uint8), palette_of((1, 2, 3)))
    with pillow.open(BytesIO(format.encode(indexed))) as read:
        assert np.asarray(read.convert("RGB")).tolist() == [[[1, 2, 3]]]


@each_format
def test_a_fully_transparent_picture(format, palette_of):
    indexed = Indexed(np.zeros((2, 3), np.uint8), palette_of((0, 0, 0, 0)))
    with pillow.open(BytesIO(format.encode(indexed))) as read:
        assert not np.asarray(read.convert("RGBA"))[..., 3].any()


@each_format
def test_indices_may_be_a_view(format):
    indexed = _full(format)
    strided = Indexed(indexed.indices.repeat(2, axis=1)[::-1, ::-2], indexed.palette)
    plain = Indexed(indexed.indices[::-1, ::-1].copy(), indexed.palette)
    assert format.encode(strided) == format.encode(plain)


@each_format
def test_an_opaque_palette_loses_nothing(format, palette_of):
    assert format.note(palette_of((1, 2, 3), (4, 5, 6))) == ""


@each_format
def test_its_suffixes_choose_it_in_any_case(format):
    for suffix in format.suffixes:
        assert suffix == suffix.lower()
        assert for_path(Path(f"a.b{suffix}")) is format
        assert for_path(Path(f"A{suffix.upper()}")) is format


def test_names_and_suffixes_are_unique():
    names = [format.name for format in FORMATS]
    suffixes = [suffix for format in FORMATS for suffix in format.suffixes]
    assert len(set(names)) == len(names)
    assert len(set(suffixes)) == len(suffixes)
