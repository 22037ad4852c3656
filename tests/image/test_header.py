"""How large a picture is, before any of it is decoded."""

import pytest
from PIL import Image

from tintype.image import header


@pytest.mark.parametrize(
    "suffix", [".png", ".jpg", ".gif", ".bmp", ".tif", ".webp", ".ico", ".tga"]
)
def test_the_header_says_it(tmp_path, suffix):
    path = tmp_path / f"a{suffix}"
    Image.new("RGB", (48, 48)).save(path)
    assert header.size(path) == (48, 48)


def test_nothing_after_the_header_is_needed(tmp_path):
    Image.effect_noise((300, 200), 50).save(tmp_path / "a.png")
    (tmp_path / "b.png").write_bytes((tmp_path / "a.png").read_bytes()[:100])
    assert header.size(tmp_path / "b.png") == (300, 200)


@pytest.mark.parametrize("content", [b"", b"nothing", b"\x89PNG\r\n\x1a\n", b"\0\0\1\0\1"])
def test_what_is_no_picture_has_no_size(tmp_path, content):
    (tmp_path / "a.png").write_bytes(content)
    assert header.size(tmp_path / "a.png") is None


def test_nor_has_what_is_not_there(tmp_path):
    assert header.size(tmp_path / "none.png") is None
