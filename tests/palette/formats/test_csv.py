"""CSV: headings, spreadsheets' formulas, and the tables of others."""

import pytest

from tintype.palette import Palette, Swatch
from tintype.palette.formats.csv import FORMAT
from tintype.palette.save import encode

GOLDEN = (
    "name,hex,r,g,b,alpha,percent,group\r\n"
    '"slate, dark",#010203,1,2,3,1,12.5,Greys\r\n'
    ",#04050680,4,5,6,0.502,,\r\n"
    "'=1+1,#070809,7,8,9,1,0,'@x\r\n"
)
PALETTE = Palette(
    (
        Swatch((1, 2, 3, 255), "slate, dark", 0.125, group="Greys"),
        Swatch((4, 5, 6, 128)),
        Swatch((7, 8, 9, 255), "=1+1", 0.0, group="@x"),
    )
)


def test_a_table_with_headings():
    content, notes = encode(PALETTE, FORMAT)
    assert content.decode() == GOLDEN
    assert notes == ()
    assert FORMAT.decode(content) == PALETTE


def test_other_letters_need_a_mark_for_excel():
    content, _ = encode(Palette((Swatch((1, 2, 3, 255), "né"),)), FORMAT)
    assert content.startswith(b"\xef\xbb\xbfname,")


@pytest.mark.parametrize("name", ["=1", "+1", "-1", "@a", "'=1", "''@a", "＝1", "'a", "'"])
def test_no_name_is_a_formula_and_each_comes_back(name):
    content, _ = encode(Palette((Swatch((1, 2, 3, 255), name),)), FORMAT)
    cell = content.decode("utf-8-sig").split("\r\n")[1].split(",")[0]
    assert cell[0] not in "=+-@＝＋－＠"
    assert FORMAT.decode(content).swatches[0].name == name


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Color Name;Hex Code;Share\nRot;#FF0000;12,5 %\n;00ff00;\n",
         [("Rot", "#ff0000", 0.125), ("", "#00ff00", None)]),
        ("Title\tRed\tGreen\tBlue\tOpacity\nRed\t255\t0\t0\t50%\n\nB\t0\t0\t255\t255\n",
         [("Red", "#ff000080", None), ("B", "#0000ff", None)]),
        ("#ff0000,Red\n#0f0,Green\n", [("Red", "#ff0000", None), ("Green", "#00ff00", None)]),
        ("ff0000\r0000ff\r", [("", "#ff0000", None), ("", "#0000ff", None)]),
        ("1,#ff0000,Red,255,0,0\n", [("Red", "#ff0000", None)]),
    ],
)  # fmt: skip
def test_tables_of_others(text, read):
    found = FORMAT.decode(text.encode())
    assert [(each.name, each.hex, each.share) for each in found.swatches] == read
