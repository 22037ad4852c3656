"""A reduced image becomes a file, or what was there stays."""

import numpy as np
import pytest

from tintype.errors import Cancelled, NotWritten, TooLargeForFormat, UnknownSuffix
from tintype.image import Metadata
from tintype.image.formats import FORMATS, Indexed
from tintype.image.load import load
from tintype.image.save import save
from tintype.image.saving import Saving
from tintype.progress import Progress

NAMES = [
    "a",
    'it\'s "quoted" & <b>',
    "-o",
    "%s {0} $HOME;`ls`",
    "🎨 né",
    "مرحبا \u202egnp\u200f",
    "two\nlines",
    "é" * 122,  # with a suffix of six letters, 250 bytes
]


@pytest.fixture
def indexed(palette_of, noise):
    return Indexed(noise(5, 7, levels=2).pixels[..., 0], palette_of((1, 2, 3, 90), (4, 5, 6)))


def test_the_suffix_chooses_the_format_and_the_size_is_told(tmp_path, indexed):
    saved = save(tmp_path / "a.PNG", indexed)
    assert (tmp_path / "a.PNG").read_bytes()[:4] == b"\x89PNG"
    assert saved.size == (tmp_path / "a.PNG").stat().st_size
    assert saved.notes == ()


@pytest.mark.parametrize("format", FORMATS, ids=lambda format: format.name)
@pytest.mark.parametrize("name", NAMES)
def test_under_any_name_it_can_be_opened_again(tmp_path, palette_of, noise, format, name):
    palette = palette_of((1, 2, 3), (250, 5, 6), (7, 255, 9))
    indexed = Indexed(noise(5, 7, levels=3).pixels[..., 0], palette, dpi=(300, 300))
    path = tmp_path / f"{name}{format.suffixes[-1]}"
    save(path, indexed)
    again = load(path)
    assert again.name == path.name
    assert np.array_equal(again.pixels, palette.colors[indexed.indices])
    if format.name not in ("gif", "webp"):
        assert again.dpi == pytest.approx((300, 300), abs=0.01)


@pytest.mark.parametrize("format", FORMATS, ids=lambda format: format.name)
def test_where_no_resolution_is_known_none_is_found_again(tmp_path, indexed, format):
    path = tmp_path / f"a{format.suffixes[0]}"
    save(path, indexed)
    assert load(path).dpi is None


def test_what_a_format_cannot_carry_is_told(tmp_path, indexed):
    (note,) = save(tmp_path / "a.gif", indexed).notes
    assert note.startswith("GIF has no soft edges")


def test_metadata_are_written_only_if_asked_for(tmp_path, indexed):
    told = Indexed(indexed.indices, indexed.palette, metadata=Metadata(text=(("Comment", "Hi"),)))
    for saving in (Saving(), Saving(metadata="keep")):
        save(tmp_path / "a.png", told, saving)
        assert (b"Hi" in (tmp_path / "a.png").read_bytes()) is saving.keeps_metadata


def test_an_unknown_suffix_writes_nothing(tmp_path, indexed):
    with pytest.raises(
        UnknownSuffix, match=r"a reduced image must end in one of \.png, .*\.bmp; got a"
    ):
        save(tmp_path / "a.jpg", indexed)
    assert not list(tmp_path.iterdir())


def test_a_missing_folder_is_told(tmp_path, indexed):
    with pytest.raises(NotWritten):
        save(tmp_path / "none" / "a.png", indexed)


def test_what_a_format_cannot_hold_leaves_what_was_there(tmp_path, indexed):
    (tmp_path / "a.webp").write_bytes(b"old")
    with pytest.raises(TooLargeForFormat):
        save(tmp_path / "a.webp", Indexed(np.zeros((1, 20_000), np.uint8), indexed.palette))
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]


@pytest.mark.parametrize("suffix", [format.suffixes[0] for format in FORMATS])
def test_who_stops_it_finds_what_was_there(tmp_path, indexed, suffix):
    class Stopping(Progress):
        def step(self, *_):
            raise Cancelled()

    path = tmp_path / f"a{suffix}"
    path.write_bytes(b"old")
    with pytest.raises(Cancelled):
        save(path, indexed, Saving(), Stopping())
    assert [each.read_bytes() for each in tmp_path.iterdir()] == [b"old"]
