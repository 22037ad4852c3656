"""C array: a compiler's view of names, and arrays of others."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.palette import Palette, Swatch
from tintype.palette.formats.base import BadContent
from tintype.palette.formats.c import FORMAT
from tintype.palette.save import encode

GOLDEN = """/* Palette: 2 Fast * / */
#ifndef FAST_PALETTE_H
#define FAST_PALETTE_H

#include <stdint.h>

#define FAST_PALETTE_SIZE 2

/* Red, green, blue, alpha. */
static const uint8_t fast_palette[FAST_PALETTE_SIZE][4] = {
    {0x01, 0x02, 0x03, 0xff}, /* né * / / * int x; */
    {0x04, 0x05, 0x06, 0x00},
};

#endif
"""


def test_a_header(palette_of):
    palette = palette_of(((1, 2, 3), "né */ /* int x;"), (4, 5, 6, 0), name="2 Fast */")
    assert encode(palette, FORMAT)[0].decode() == GOLDEN


names = st.text(alphabet="*/ a?\\\n\u202e", max_size=12) | st.text(max_size=12)


@given(names, names)
def test_no_name_leaves_its_comment(name, title):
    content, _ = encode(Palette((Swatch((1, 2, 3, 4), name),), title), FORMAT)
    code = re.sub(r"/\*.*?\*/", "", content.decode(), flags=re.DOTALL)
    assert re.fullmatch(
        r"\n#ifndef (\w+)_H\n#define \1_H\n\n#include <stdint.h>\n\n#define \1_SIZE 1\n\n\n"
        r"static const uint8_t [a-z]\w*\[\1_SIZE\]\[4\] = \{\n"
        r"    \{0x01, 0x02, 0x03, 0x04\}, ?\n\};\n\n#endif\n",
        code,
    )


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("const Color p[] = { {255,0, 16}, // red one\n {0x1, 2, 3, 4}, };",
         [("red one", "#ff0010"), ("", "#01020304")]),
        ("int a[] = {1, 2};", []),
    ],
)  # fmt: skip
def test_what_others_write(text, read):
    found = FORMAT.decode(text.encode())
    assert [(each.name, each.hex) for each in found.swatches] == read


def test_more_than_a_byte_is_no_colour():
    with pytest.raises(BadContent, match="255"):
        FORMAT.decode(b"{300, 1, 2}")


def test_a_comment_goes_no_farther_than_its_line():
    found = FORMAT.decode(b"{1, 2, 3}, /* one\n{4, 5, 6}, /* two */ {7, 8, 9} // three\n")
    assert [(each.name, each.hex) for each in found.swatches] == [
        ("one", "#010203"), ("two", "#040506"), ("three", "#070809"),
    ]  # fmt: skip
