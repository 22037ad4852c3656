"""SCSS: variables and maps, and the names that Sass allows."""

import pytest

from tintype.palette import Palette, Swatch
from tintype.palette.formats.scss import FORMAT
from tintype.palette.save import encode

GOLDEN = """$dark-slate: #010203;
$color-500: #040506;
$color-3: #070809;
$reds: (
  "100": #0a0b0c80,
  "a": #0d0e0f,
);
$né: #101112;
$reds-7: (
  "a": #131415,
);
"""


def test_groups_are_maps_and_none_is_defined_twice():
    palette = Palette(
        (
            Swatch((1, 2, 3, 255), "Dark_slate"),
            Swatch((4, 5, 6, 255), "500"),
            Swatch((7, 8, 9, 255)),
            Swatch((10, 11, 12, 128), "100", group="Reds"),
            Swatch((13, 14, 15, 255), "a", group="Reds"),
            Swatch((16, 17, 18, 255), "né"),
            Swatch((19, 20, 21, 255), "a", group="Reds"),
        )
    )
    content, notes = encode(palette, FORMAT)
    assert content.decode() == GOLDEN
    assert "'Dark_slate' to 'dark-slate'" in " ".join(notes)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("$a: #fff !default; $b : rgb(1, 2, 3);", ["/a #ffffff", "/b #010203"]),
        ("// $no: #000;\n/* $no: #000; */ $a: RED;", ["/a #ff0000"]),
        ("$m: (red: #f00, 'dark blue': #008, deep: (a: #abc));",
         ["m/red #ff0000", "m/dark blue #000088", "m/deep/a #aabbcc"]),
        ("$list: #f00, #0f0; $l2: (#f00, #00f);", ["l2/ #ff0000", "l2/ #0000ff"]),
        ("a { color: #f00; $b: #0f0; &:hover { color: $b } }", ["/b #00ff00"]),
        ("@mixin m($a: #fff) { x: $a } $d: darken(rgb(1,2,3), 5%); $e: f(rgb(1,2,3), #fff);", []),
        ("$u: url(http://x/#fff); $s: '$t: #000;'; $v: #123456 !global", ["/v #123456"]),
        ("$v: #123456", ["/v #123456"]),
    ],
)  # fmt: skip
def test_what_others_write(text, read):
    found = FORMAT.decode(text.encode())
    assert [f"{each.group}/{each.name} {each.hex}" for each in found.swatches] == read
