"""Paint.NET palettes as programs write them."""

import pytest

from tintype.palette.content import BadContent
from tintype.palette.formats.paintnet import FORMAT, decode, looks_like
from tintype.palette.save import encode


def test_colours_are_aarrggbb_in_lines_of_windows(palette_of):
    content, notes = encode(palette_of((1, 2, 0xAB), (4, 5, 6, 0x80), name="Two"), FORMAT)
    lines = content.decode().split("\r\n")
    assert lines[0] == "; Paint.NET Palette File"
    assert lines[3:] == ["; Palette Name: Two", "FF0102AB", "80040506", ""]
    assert notes == ()


def test_more_than_paint_net_shows_is_told(palette_of):
    assert encode(palette_of(*[(1, 2, 3)] * 96), FORMAT)[1] == ()
    assert encode(palette_of(*[(1, 2, 3)] * 97), FORMAT)[1] == (
        "Paint.NET shows the first 96 colours and ignores the others; there are 97.",
    )


def test_what_others_write():
    content = (
        b";paint.net Palette File\r\n;Palette Name: Lospec500\n\n80010203\n4e4a4e ; 0 - grey\n"
    )
    palette = decode(content)
    assert palette.name == "Lospec500"
    assert palette.hexes == ["#01020380", "#4e4a4e"]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"; My 16 colors for Paint.Net\nff000000\n", True),
        (b"\xef\xbb\xbf; paint.net Palette File\n", True),
        (b"; some colours\nff000000\n", False),
        (b"ff000000\n; paint.net\n", False),
    ],
)
def test_it_is_known_by_its_first_comments(content, expected):
    assert looks_like(content) is expected


@pytest.mark.parametrize("line", ["fff", "0102030", "010203040", "x", "#010203"])
def test_what_is_wrong_is_refused(line):
    with pytest.raises(BadContent, match="line 2 must be AARRGGBB"):
        decode(f"; x\n{line}\n".encode())
