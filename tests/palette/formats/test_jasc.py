"""JASC palettes as programs write them."""

import pytest

from tintype.palette.content import BadContent
from tintype.palette.formats.jasc import FORMAT, decode
from tintype.palette.save import encode


def test_lines_end_as_gimp_wants_it(palette_of):
    content, _ = encode(palette_of((1, 2, 3), (40, 50, 60)), FORMAT)
    assert content == b"JASC-PAL\r\n0100\r\n2\r\n1 2 3\r\n40 50 60\r\n"


def test_a_fourth_number_is_alpha():
    assert decode(b"JASC-PAL\n0100\n2\n1 2 3 4\n5 6 7\n").hexes == ["#01020304", "#050607"]


@pytest.mark.parametrize("count", [0, 1, 3, 256])
def test_a_count_that_is_wrong_is_told(count):
    palette = decode(b"JASC-PAL\n0100\n%d\n1 2 3 \n\n4 5 6\n" % count)
    assert palette.hexes == ["#010203", "#040506"]
    assert palette.notes == (
        f"The file says that it has {count} colours; the 2 that are there were read.",
    )


def test_a_count_that_is_right_is_not():
    assert decode(b"\xef\xbb\xbfJASC-PAL\n0100\n01\n1 2 3").notes == ()


@pytest.mark.parametrize(
    "content",
    [
        b"JASC\n0100\n1\n1 2 3",
        b"JASC-PAL",
        b"JASC-PAL\n0100\nx\n1 2 3",
        b"JASC-PAL\n0100\n1\n1 2",
        b"JASC-PAL\n0100\n1\n1 2 256",
        b"JASC-PAL\n0100\n1\n1 2 -3",
        b"JASC-PAL\n0100\n1\n1 2 3 4 5",
        b"JASC-PAL\n0100\n1\n1 2 3 x",
    ],
)
def test_what_is_wrong_is_refused(content):
    with pytest.raises(BadContent, match=r"JASC-PAL|line 4 must be three"):
        decode(content)
