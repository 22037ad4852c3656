"""The PNG swatch strip: one square a colour, in order, sixteen a row."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from tintype.palette import Palette, Swatch
from tintype.palette.formats.strip import encode

SIDE = 32


def _squares(content: bytes) -> np.ndarray:
    """(rows, columns, 4): the one colour of each square."""
    with Image.open(BytesIO(content)) as strip:
        pixels = np.asarray(strip.convert("RGBA"))
    rows, columns = pixels.shape[0] // SIDE, pixels.shape[1] // SIDE
    squares = pixels.reshape(rows, SIDE, columns, SIDE, 4).swapaxes(1, 2)
    assert (squares == squares[:, :, :1, :1]).all()
    return squares[:, :, 0, 0]


@pytest.mark.parametrize(("n", "shape"), [(1, (1, 1)), (16, (1, 16)), (17, (2, 16)), (40, (3, 16))])
def test_one_square_a_colour_sixteen_a_row(n, shape):
    palette = Palette(tuple(Swatch((i, 255 - i, 7, 255)) for i in range(n)))
    squares = _squares(encode(palette))
    assert squares.shape[:2] == shape
    assert (squares.reshape(-1, 4)[:n] == palette.colors).all()
    assert not squares.reshape(-1, 4)[n:].any()


def test_alpha_is_kept(palette_of):
    palette = palette_of((9, 8, 7, 0), (1, 2, 3, 100), (4, 5, 6))
    assert (_squares(encode(palette))[0] == palette.colors).all()


def test_an_opaque_row_has_no_alpha_channel(palette_of):
    with Image.open(BytesIO(encode(palette_of((1, 2, 3), (4, 5, 6))))) as strip:
        assert strip.mode == "RGB"
