"""The labelled sheet: the colours are where one looks for them, and nothing runs into another."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from tintype.errors import TooManyForFormat
from tintype.palette import Palette, Swatch, lettering
from tintype.palette.formats import strip
from tintype.palette.formats.sheet import FORMAT
from tintype.palette.save import encode


@pytest.fixture(autouse=True)
def own_font_only(monkeypatch):
    monkeypatch.setattr(lettering, "_fonts", lambda size: (lettering.own_font(size),))


def _palette(n: int, *, group: str = "") -> Palette:
    colors = [((i * 37) % 256, (i * 91) % 256, i % 256, 255) for i in range(n)]
    return Palette(tuple(Swatch(color, f"n {i}", group=group) for i, color in enumerate(colors)))


def _pixels(palette: Palette) -> np.ndarray:
    with Image.open(BytesIO(encode(palette, FORMAT)[0])) as picture:
        assert picture.mode == "RGB"
        return np.asarray(picture)


@pytest.mark.parametrize("n", [1, 4, 9, 64, 65, 256])
def test_every_colour_has_its_block(n):
    palette = _palette(n)
    pixels = _pixels(palette)
    columns = 4 if n <= 8 else 8 if n <= 64 else 16
    for place, swatch in enumerate(palette.swatches):
        row, column = divmod(place, columns)
        top, left = 48 + row * (128 + 56 + 24), 48 + column * 216
        block = pixels[top + 2 : top + 126, left + 2 : left + 190]
        assert (block == swatch.color[:3]).all()
    assert pixels.shape[1] == 96 + columns * 216 - 24
    assert (pixels[:, :40] == 255).all()
    assert (pixels[-40:] == 255).all()


def test_names_groups_and_the_title_leave_ink():
    bare = Palette((Swatch((9, 9, 9, 255)),))
    for palette in (
        Palette((Swatch((9, 9, 9, 255), "a name"),)),
        Palette((Swatch((9, 9, 9, 255), group="a group"),)),
        Palette((Swatch((9, 9, 9, 255)),), "a title"),
    ):
        assert (_pixels(palette) < 128).sum() > (_pixels(bare) < 128).sum()


def test_transparent_colours_are_over_paper_and_over_squares():
    pixels = _pixels(Palette((Swatch((0, 0, 0, 128)), Swatch((0, 0, 0, 0)))))
    assert (pixels[60:160, 60:130] == 127).all()
    assert len(np.unique(pixels[60:160, 160:230])) == 2
    assert (pixels[60:160, 280:340] == 255).all()


def test_what_cannot_be_drawn_is_told():
    palette = Palette((Swatch((1, 2, 3, 255), "色"), Swatch((1, 2, 3, 255), "x" * 99)), "調色盤")
    fitted, notes = FORMAT.fit(palette)
    assert [swatch.name for swatch in fitted.swatches] == ["", fitted.swatches[1].name]
    assert fitted.swatches[1].name.endswith("x…")
    assert "2 changed, such as '色' to ''" in notes[0]
    assert notes[1] == (
        "The sheet is without the name of the palette, '調色盤': no font here has its letters."
    )


def test_the_colours_can_be_read_back():
    palette = Palette((Swatch((1, 2, 3, 255)), Swatch((1, 2, 3, 255)), Swatch((4, 5, 6, 0))))
    assert strip.decode(encode(palette, FORMAT)[0]) == palette


def test_a_wall_has_room_for_256():
    with pytest.raises(TooManyForFormat, match="at most 256"):
        encode(_palette(257), FORMAT)
