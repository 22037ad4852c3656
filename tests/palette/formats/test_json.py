"""JSON: all that is known of a palette."""

import json

from tintype.palette import Palette, Swatch
from tintype.palette.formats.json import encode


def test_everything_comes_back():
    palette = Palette(
        (Swatch((61, 74, 82, 255), "né 🎨", 0.25), Swatch((1, 2, 3, 51), "", None)), "My palette"
    )
    assert json.loads(encode(palette).decode("utf-8")) == {
        "name": "My palette",
        "colors": [
            {
                "hex": "#3d4a52",
                "rgb": [61, 74, 82],
                "alpha": 1.0,
                "name": "né 🎨",
                "share": 0.25,
            },
            {"hex": "#01020333", "rgb": [1, 2, 3], "alpha": 0.2, "name": "", "share": None},
        ],
    }
