"""Pictures as palettes."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image, ImageCms

from tintype.palette.content import BadContent
from tintype.palette.formats.image import FORMAT, decode
from tintype.palette.load import load

WRITERS = [("GIF", ".gif"), ("BMP", ".bmp"), ("TIFF", ".tif"), ("TGA", ".tga"), ("PCX", ".pcx")]


def _indexed(*colors: tuple[int, int, int], used: int | None = None) -> Image.Image:
    """A picture whose pixels are the first ``used`` entries."""
    count = used or len(colors)
    picture = Image.fromarray((np.arange(4 * count) % count).astype(np.uint8).reshape(4, -1), "P")
    picture.putpalette([part for color in colors for part in color])
    return picture


def _file(picture: Image.Image, kind: str, **more) -> bytes:
    buffer = BytesIO()
    picture.save(buffer, kind, **more)
    return buffer.getvalue()


@pytest.mark.parametrize(("kind", "suffix"), WRITERS)
def test_the_palette_of_a_file_without_its_filling(kind, suffix, tmp_path):
    picture = _indexed((200, 1, 2), (3, 4, 5), (200, 1, 2), (0, 0, 0), (9, 9, 9))
    path = tmp_path / f"a{suffix}"
    path.write_bytes(_file(picture, kind))
    palette = load(path)
    assert palette.hexes == ["#c80102", "#030405", "#c80102", "#000000", "#090909"]
    filled = 256 if kind in ("TIFF", "PCX") else 8 if kind == "GIF" else 5
    told = (f"Unused entries at the end, all alike, were left out as filling: {filled - 5}.",)
    assert palette.notes == (told if filled > 5 else ())


def test_what_is_unused_but_no_filling_stays():
    colors = [(1, 1, 1), (2, 2, 2), (3, 3, 3), (4, 4, 4)]
    assert len(decode(_file(_indexed(*colors, used=2), "BMP"))) == 4
    assert len(decode(_file(_indexed(*colors[:3], (1, 1, 1), used=2), "BMP"))) == 3
    assert len(decode(_file(_indexed(*colors[:2], (7, 7, 7), (7, 7, 7), used=2), "BMP"))) == 2


def test_one_entry_of_a_gif_may_be_transparent():
    palette = decode(_file(_indexed((1, 2, 3), (4, 5, 6)), "GIF", transparency=1))
    assert palette.hexes[:2] == ["#010203", "#04050600"]


def test_few_painted_colours_are_a_palette():
    pixels = np.array([[(9, 0, 0), (0, 9, 0)], [(0, 0, 9), (9, 0, 0)]], np.uint8)
    for kind in ("BMP", "TIFF", "WEBP", "PPM"):
        more = {"lossless": True} if kind == "WEBP" else {}
        palette = decode(_file(Image.fromarray(pixels), kind, **more))
        assert palette.hexes == ["#090000", "#000900", "#000009"]
        assert palette.notes == ()


def test_a_colour_profile_is_followed_and_that_of_srgb_changes_nothing():
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    picture = Image.new("RGB", (2, 2), (255, 128, 3))
    assert decode(_file(picture, "TIFF", icc_profile=srgb)).hexes == ["#ff8003"]
    other = decode(_file(picture, "TIFF", icc_profile=b"x" * 200))
    assert other.hexes == ["#ff8003"]
    assert "taken as sRGB" in other.notes[0]


def test_inks_are_approximate_and_that_is_told():
    palette = decode(_file(Image.new("CMYK", (2, 2), (0, 255, 255, 0)), "TIFF"))
    assert palette.hexes == ["#ff0000"]
    assert palette.notes == ("Its inks were mixed without a profile; the colours are approximate.",)


def test_pixels_without_a_black_and_white_are_refused():
    picture = Image.fromarray(np.ones((2, 2), np.float32))
    with pytest.raises(BadContent, match="without a fixed black and white"):
        decode(_file(picture, "TIFF"))


@pytest.mark.parametrize("kind", ["GIF", "BMP", "TIFF", "WEBP", "QOI", "JPEG"])
def test_it_is_known_by_its_first_bytes(kind):
    assert FORMAT.looks_like(_file(Image.new("RGB", (2, 2)), kind))
    assert not FORMAT.looks_like(b"BMx is for bitmap")


def test_a_photo_is_refused_with_what_to_do(tmp_path, noise):
    path = tmp_path / "photo.jpg"
    Image.fromarray(noise(100, 100).pixels).convert("RGB").save(path, quality=95)
    with pytest.raises(BadContent, match="make one of it with tintype-cli palette"):
        decode(path.read_bytes())
