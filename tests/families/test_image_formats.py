"""Every format for reduced images: what it declares, and what it must give back."""

import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PIL import Image as pillow
from PySide6.QtGui import QImage

from tintype.color.matte import flatten
from tintype.errors import Cancelled
from tintype.image import Metadata
from tintype.image.formats import FORMATS, Indexed, for_path
from tintype.image.saving import METADATA, OPTIONS, Saving
from tintype.palette import Palette, Swatch
from tintype.progress import Progress
from tintype.threads import set_threads

each_format = pytest.mark.parametrize("format", FORMATS, ids=lambda format: format.name)
KEEP = Saving(metadata="keep")
MAGICK = shutil.which("convert-im6.q16") or shutil.which("magick")
#: Those whose files have the palette itself in them.
WITH_PALETTE = {"png", "gif", "bmp", "tiff"}


def _full(format) -> Indexed:
    """As many colours as it can hold, not sorted, and the last one not used."""
    n = format.max_colors
    palette = Palette(tuple(Swatch(((i * 37) % 256, i % 256, 7, 255)) for i in range(n)))
    return Indexed(np.resize(np.arange(n - 1, dtype=np.uint8), (29, 31)), palette)


def _soft(n: int) -> Indexed:
    """``n`` colours with all degrees of alpha, the first one fully transparent."""
    colors = [((i * 37) % 256, 255 - i, 7, 0 if i == 0 else 255 - i) for i in range(n)]
    palette = Palette(tuple(map(Swatch, colors)))
    return Indexed(np.resize(np.arange(n, dtype=np.uint8), (37, 13)), palette)


def _seen(format, indexed: Indexed) -> np.ndarray:
    """(height, width, 4) what the format says that it makes of the colours."""
    colors = indexed.palette.colors.copy()
    if format.name == "bmp":
        colors = flatten(colors, (255, 255, 255))
    if format.name == "gif":
        colors[:, 3] = np.where(colors[:, 3] < 128, 0, 255)
    return colors[indexed.indices]


def _assert_same(found: np.ndarray, expected: np.ndarray) -> None:
    assert np.array_equal(found[..., 3], expected[..., 3])
    seen = expected[..., 3] > 0
    assert np.array_equal(found[seen], expected[seen])


def _by_pillow(content: bytes) -> np.ndarray:
    with pillow.open(BytesIO(content)) as read:
        return np.asarray(read.convert("RGBA"))


def _by_qt(content: bytes) -> np.ndarray:
    read = QImage.fromData(content).convertToFormat(QImage.Format.Format_RGBA8888)
    assert not read.isNull()
    rows = np.frombuffer(read.constBits(), np.uint8).reshape(read.height(), -1)
    return rows[:, : 4 * read.width()].reshape(read.height(), read.width(), 4).copy()


def _by_magick(content: bytes, name: str) -> np.ndarray:
    told = [MAGICK, f"{name}:-", "-depth", "8", "rgba:-"]
    raw = subprocess.run(told, input=content, capture_output=True, check=True).stdout
    return np.frombuffer(raw, np.uint8)


@each_format
def test_pixels_and_palette_come_back(format):
    indexed = _full(format)
    content = format.encode(indexed)
    _assert_same(_by_pillow(content), indexed.palette.colors[indexed.indices])
    with pillow.open(BytesIO(content)) as read:
        assert read.format.lower() == format.name
        if format.name in WITH_PALETTE:
            expected = indexed.palette.colors[:, :3].ravel().tolist()
            assert read.getpalette()[: len(expected)] == expected
            assert np.array_equal(np.asarray(read), indexed.indices)


@each_format
@pytest.mark.parametrize("n_colors", [1, 2, 3, 4, 5, 16, 17, 256])
class TestOtherReaders:
    """They have decoders of their own; two that agree are hardly both wrong."""

    def test_qt_sees_the_same(self, format, n_colors):
        """As far as it tells: from TIFF it makes pixels that are multiplied by alpha."""
        if (format.name, n_colors) == ("webp", 1):
            pytest.skip("Qt opens no WebP of so few bytes")
        indexed = _soft(n_colors)
        found, expected = _by_qt(format.encode(indexed)), _seen(format, indexed)
        if format.name != "tiff":
            _assert_same(found, expected)
        assert np.array_equal(found[..., 3], expected[..., 3])
        shades = [each[..., :3] * (each[..., 3:] / 255) for each in (found, expected)]
        assert np.abs(shades[0] - shades[1]).max() <= 1

    def test_pillow_sees_the_same(self, format, n_colors):
        indexed = _soft(n_colors)
        _assert_same(_by_pillow(format.encode(indexed)), _seen(format, indexed))

    @pytest.mark.skipif(not MAGICK, reason="ImageMagick is not here")
    def test_imagemagick_sees_the_same(self, format, n_colors):
        indexed = _soft(n_colors)
        expected = _seen(format, indexed)
        found = _by_magick(format.encode(indexed), format.name)
        _assert_same(found.reshape(expected.shape), expected)


@each_format
def test_pictures_of_several_bands_come_back(format):
    rng = np.random.default_rng(7)
    indexed = _soft(16)
    indices = rng.integers(0, 16, (1300, 1733), np.uint8)
    indices[200:900] = 3  # nothing but one colour in some bands
    large = Indexed(indices, indexed.palette)
    _assert_same(_by_pillow(format.encode(large)), _seen(format, large))


@each_format
def test_the_same_picture_gives_the_same_bytes(format):
    assert format.encode(_full(format)) == format.encode(_full(format))


@each_format
def test_the_bytes_do_not_depend_on_the_number_of_threads(format):
    indices = np.random.default_rng(3).integers(0, 9, (1500, 900), np.uint8)
    indexed = Indexed(indices, _soft(9).palette)
    try:
        set_threads(1)
        alone = format.encode(indexed)
        set_threads(5)
        assert format.encode(indexed) == alone
    finally:
        set_threads(None)


@each_format
def test_it_can_be_stopped(format):
    stop = Event()
    stop.set()
    with pytest.raises(Cancelled):
        format.encode(_full(format), Saving(), Progress(cancelled=stop))


@each_format
def test_one_pixel_of_one_colour(format, palette_of):
    indexed = Indexed(np.zeros((1, 1), np.uint8), palette_of((1, 2, 3)))
    with pillow.open(BytesIO(format.encode(indexed))) as read:
        assert np.asarray(read.convert("RGB")).tolist() == [[[1, 2, 3]]]


@each_format
def test_a_fully_transparent_picture_is_transparent_or_said_to_be_white(format, palette_of):
    indexed = Indexed(np.zeros((2, 3), np.uint8), palette_of((0, 0, 0, 0)))
    found = _by_pillow(format.encode(indexed))
    if format.name == "bmp":
        assert (found == 255).all()
        assert "white" in format.note(indexed.palette)
    else:
        assert not found[..., 3].any()


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
def test_writing_leaves_the_indices_as_they_were(format):
    indexed = _soft(200)
    before = indexed.indices.copy()
    format.encode(indexed)
    assert np.array_equal(indexed.indices, before)


class TestMetadata:
    MARKS = {
        "exif": b"Ca\xc3\xb1on",
        "xmp": b"<x:xmpmeta>\xe5\x90\x8d</x:xmpmeta>",
        "text": b"By hand",
    }

    @pytest.fixture
    def indexed(self):
        tags = pillow.Exif()
        tags[0x010F] = self.MARKS["exif"]
        tags.get_ifd(0x8769)[0x9003] = "2020:02:29 12:00:00"
        text = (("Comment", "By hand"), ("Title", "名前\0"), ("\n" * 99, "x" * 999))
        metadata = Metadata(tags.tobytes()[6:], self.MARKS["xmp"], text)
        full = _full(FORMATS[0])
        return Indexed(full.indices, full.palette, metadata=metadata)

    @each_format
    def test_what_is_declared_is_kept_and_the_picture_with_it(self, format, indexed):
        content = format.encode(indexed, KEEP)
        found = {name for name, mark in self.MARKS.items() if mark in content}
        assert found == format.carries
        assert (METADATA in format.options) == bool(format.carries)
        _assert_same(_by_pillow(content), _seen(format, indexed))
        _assert_same(_by_qt(content), _seen(format, indexed))

    @each_format
    def test_what_is_left_out_is_told(self, format, indexed):
        assert format.notes(indexed) == ()
        told = " ".join(format.notes(indexed, KEEP))
        words = {"exif": "EXIF", "xmp": "XMP", "text": "comments"}
        assert {name for name, word in words.items() if word not in told} == format.carries

    @each_format
    def test_none_is_written_unless_asked_for(self, format, indexed):
        plain = Indexed(indexed.indices, indexed.palette)
        assert format.encode(indexed) == format.encode(plain) == format.encode(plain, KEEP)

    @pytest.mark.parametrize(
        "format", [each for each in FORMATS if "exif" in each.carries], ids=lambda each: each.name
    )
    def test_exif_is_whole(self, format, indexed):
        with pillow.open(BytesIO(format.encode(indexed, KEEP))) as read:
            tags = read.getexif()
            assert tags[0x010F].encode("latin-1") == self.MARKS["exif"]
            assert tags.get_ifd(0x8769)[0x9003] == "2020:02:29 12:00:00"

    @each_format
    def test_there_is_never_a_profile(self, format, indexed):
        with pillow.open(BytesIO(format.encode(indexed, KEEP))) as read:
            assert "icc_profile" not in read.info


@each_format
def test_options_are_those_of_saving(format):
    assert set(format.options) <= set(OPTIONS)


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
