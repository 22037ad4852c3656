"""SVG sheet: what it says, and drawings of others."""

from xml.etree import ElementTree

import pytest

from tintype.palette import Palette, Swatch
from tintype.palette.content import BadContent
from tintype.palette.formats.svg import FORMAT
from tintype.palette.save import encode

SVG = "{http://www.w3.org/2000/svg}"


def test_a_square_a_colour_with_its_name_and_hex(palette_of):
    palette = palette_of(((1, 2, 3), "<né> & co"), (4, 5, 6, 128), name='Two "')
    root = ElementTree.fromstring(encode(palette, FORMAT)[0])
    squares = root.findall(f"{SVG}rect")
    assert [square.get("fill") for square in squares] == ["#010203", "#040506"]
    assert [square.get("fill-opacity") for square in squares] == [None, "0.502"]
    assert [each.text for each in root.findall(f"{SVG}text")] == [
        'Two "', "<né> & co", "#010203", "#04050680",
    ]  # fmt: skip


def test_each_stretch_of_a_group_is_a_group():
    groups = ["", "A", "A", "B", "A"]
    palette = Palette(tuple(Swatch((n, 2, 3, 255), group=group) for n, group in enumerate(groups)))
    content = encode(palette, FORMAT)[0]
    root = ElementTree.fromstring(content)
    titles = [group.find(f"{SVG}title").text for group in root.findall(f"{SVG}g")]
    assert titles == ["A", "B", "A"]
    assert [each.group for each in FORMAT.decode(content).swatches] == groups


@pytest.mark.parametrize(
    ("inside", "hexes"),
    [
        ('<path fill="#f00"/><circle style="fill:#00f;fill-opacity:.5"/><path fill="red"/>',
         ["#ff0000", "#0000ff80"]),
        ('<linearGradient><stop stop-color="#010203"/><stop style="stop-color:rgb(4,5,6)"/>'
         "</linearGradient>", ["#010203", "#040506"]),
        ('<path fill="none"/><path fill="url(#a)"/>', []),
        ('<rect fill="#fff"/><g><title>G</title><rect fill="#f00"><title>Red</title></rect></g>',
         ["#ff0000"]),
    ],
)  # fmt: skip
def test_drawings_of_others(inside, hexes):
    content = f'<svg xmlns="http://www.w3.org/2000/svg">{inside}</svg>'.encode()
    assert FORMAT.decode(content).hexes == hexes


def test_groups_may_be_deep_and_the_nearest_title_counts():
    inner = '<rect fill="#f00"><title>Red</title></rect>'
    deep = "<g>" * 5000 + inner + "</g>" * 5000
    content = (
        f"<svg><g><title>Outer</title>{deep}<g><title>Inner</title>{inner}</g></g>{inner}</svg>"
    )
    assert [each.group for each in FORMAT.decode(content.encode()).swatches] == [
        "Outer", "Inner", "",
    ]  # fmt: skip


def test_colours_in_other_notations_alone_are_named():
    with pytest.raises(BadContent, match="light-dark"):
        FORMAT.decode(b'<svg><path fill="light-dark(#fff, #000)"/></svg>')
