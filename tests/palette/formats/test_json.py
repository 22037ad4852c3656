"""JSON: all that is known of a palette."""

import json

from tintype.palette import Palette, Swatch
from tintype.palette.formats.json import decode, encode


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


def test_objects_within_objects():
    content = b"""{"version": "1", "latte": {"name": "Latte", "colors": {
        "rose": {"name": "Rose", "hex": "#dc8a78", "rgb": {"r": 220}}, "x": "#fff"}},
        "list": ["#000", {"value": "#01020380"}]}"""
    found = decode(content).swatches
    assert [(each.group, each.name, each.hex) for each in found] == [
        ("latte/colors", "Rose", "#dc8a78"),
        ("latte/colors", "x", "#ffffff"),
        ("", "list", "#000000"),
        ("", "list", "#01020380"),
    ]
