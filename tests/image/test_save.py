"""A reduced image becomes a file, or what was there stays."""

import pytest

from tintype.errors import NotWritten, UnknownSuffix
from tintype.image.formats import Indexed
from tintype.image.save import save


@pytest.fixture
def indexed(palette_of, noise):
    return Indexed(noise(5, 7, levels=2).pixels[..., 0], palette_of((1, 2, 3, 90), (4, 5, 6)))


def test_the_suffix_chooses_the_format_and_the_size_is_told(tmp_path, indexed):
    saved = save(tmp_path / "a.PNG", indexed)
    assert (tmp_path / "a.PNG").read_bytes()[:4] == b"\x89PNG"
    assert saved.size == (tmp_path / "a.PNG").stat().st_size
    assert saved.notes == ()


def test_what_a_format_cannot_carry_is_told(tmp_path, indexed):
    (note,) = save(tmp_path / "a.gif", indexed).notes
    assert note.startswith("GIF has no soft edges")


def test_an_unknown_suffix_writes_nothing(tmp_path, indexed):
    with pytest.raises(
        UnknownSuffix, match=r"a reduced image must end in one of \.png, .*\.bmp; got a"
    ):
        save(tmp_path / "a.jpg", indexed)
    assert not list(tmp_path.iterdir())


def test_a_missing_folder_is_told(tmp_path, indexed):
    with pytest.raises(NotWritten):
        save(tmp_path / "none" / "a.png", indexed)
