"""TIFF, by its tags."""

import struct
from io import BytesIO

import numpy as np
import pytest
from PIL import Image as pillow
from PIL.TiffImagePlugin import ImageFileDirectory_v2

from tintype.image import Metadata
from tintype.image.formats.base import Indexed
from tintype.image.formats.tiff import encode, note
from tintype.image.saving import Saving
from tintype.palette import Palette, Swatch

KEEP = Saving(metadata="keep")


def _indexed(n_colors: int = 5, alpha: int = 255, **more) -> Indexed:
    palette = Palette(tuple(Swatch((i, 255 - i, 9, alpha)) for i in range(n_colors)))
    return Indexed(np.resize(np.arange(n_colors, dtype=np.uint8), (37, 13)), palette, **more)


def _tags(content: bytes) -> dict:
    tags = ImageFileDirectory_v2(content[:8])
    file = BytesIO(content)
    file.seek(tags.next)
    tags.load(file)
    return dict(tags)


@pytest.mark.parametrize("n_colors", [1, 2, 16, 17, 256])
def test_a_palette_is_a_colour_map_in_its_order(n_colors):
    indexed = _indexed(n_colors)
    tags = _tags(encode(indexed))
    assert (tags[256], tags[257], tags[262], tags[277]) == (13, 37, 3, 1)
    assert tags[259] == 8  # deflate
    table = np.array(tags[320]).reshape(3, 256).T
    assert np.array_equal(table[:n_colors] // 257, indexed.palette.colors[:, :3])
    assert (table % 257 == 0).all()
    assert not table[n_colors:].any()


def test_alpha_is_kept_as_pixels_and_told():
    indexed = _indexed(5, alpha=77)
    content = encode(indexed)
    tags = _tags(content)
    assert (tags[262], tags[277], tags[338]) == (2, 4, (2,))
    with pillow.open(BytesIO(content)) as read:
        assert np.array_equal(np.asarray(read), indexed.palette.colors[indexed.indices])
    assert "RGBA" in note(indexed.palette)
    assert note(_indexed().palette) == ""


def test_a_large_picture_is_in_strips_that_fit():
    rng = np.random.default_rng(0)
    indices = rng.integers(0, 5, (900, 1000), np.uint8)
    content = encode(Indexed(indices, _indexed().palette))
    tags = _tags(content)
    assert len(tags[273]) == len(tags[279]) > 1
    assert tags[273][-1] + tags[279][-1] == len(content)
    with pillow.open(BytesIO(content)) as read:
        assert np.array_equal(np.asarray(read), indices)


@pytest.mark.parametrize("dpi", [(300, 150), (72.009, 299.9994)])
def test_the_resolution_is_kept(dpi):
    with pillow.open(BytesIO(encode(_indexed(dpi=dpi)))) as read:
        assert read.info["dpi"] == pytest.approx(dpi)


def test_where_no_resolution_is_known_none_is_made_up():
    content = encode(_indexed())
    assert _tags(content)[296] == 1  # no unit
    with pillow.open(BytesIO(content)) as read:
        assert "dpi" not in read.info


@pytest.mark.parametrize("order", ["<", ">"])
def test_exif_is_kept_but_for_what_describes_other_pixels(order):
    given = pillow.Exif()
    given.endian = order
    given[256], given[257], given[274], given[259] = 4000, 3000, 6, 6
    given[271] = "Maker"
    given.get_ifd(0x8769)[0x9003] = "2020:02:29 12:00:00"
    given.get_ifd(0x8825)[2] = (48.0, 8.0, 30.5)
    metadata = Metadata(given.tobytes()[6:])
    with pillow.open(BytesIO(encode(_indexed(dpi=(96, 96), metadata=metadata), KEEP))) as read:
        found = read.getexif()
        assert (read.size, found[271]) == ((13, 37), "Maker")
        assert 274 not in found
        assert found.get_ifd(0x8769)[0x9003] == "2020:02:29 12:00:00"
        assert found.get_ifd(0x8825)[2] == (48, 8, 30.5)
        assert np.array_equal(np.asarray(read), _indexed().indices)


def test_texts_go_where_they_belong():
    text = (("Author", "名前"), ("Comment", "By\0 hand"), ("Title", "A"), ("copyright", "me"))
    content = encode(_indexed(metadata=Metadata(text=text)), KEEP)
    found = {tag: value.encode("latin-1").decode() for tag, value in _texts(content).items()}
    assert found == {270: "By hand\nTitle: A", 315: "名前", 33432: "me"}


def _texts(content: bytes) -> dict:
    return {tag: value for tag, value in _tags(content).items() if isinstance(value, str)}


def test_what_exif_says_goes_before_a_text():
    given = pillow.Exif()
    given[270] = "from EXIF"
    metadata = Metadata(given.tobytes()[6:], text=(("Comment", "other"),))
    assert _texts(encode(_indexed(metadata=metadata), KEEP)) == {270: "from EXIF"}


def test_entries_stand_in_rising_order_and_data_begins_at_even_places():
    content = encode(_indexed(metadata=Metadata(xmp=b"<x>", text=(("a", "bc"),))), KEEP)
    (start,) = struct.unpack_from("<I", content, 4)
    (count,) = struct.unpack_from("<H", content, start)
    entries = [struct.unpack_from("<HHII", content, start + 2 + 12 * i) for i in range(count)]
    assert [entry[0] for entry in entries] == sorted({entry[0] for entry in entries})
    sizes = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8}
    assert not [e for e in entries if sizes[e[1]] * e[2] > 4 and e[3] % 2]
