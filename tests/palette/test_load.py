"""Reading palettes: what real files look like, and what is said of those that are none."""

import json

import pytest

from tintype.errors import (
    DamagedPalette,
    EmptyInput,
    InputError,
    InputIsFolder,
    MissingInput,
    NotAPalette,
    TooLargeInput,
    TooManyColors,
)
from tintype.palette import Palette, Swatch
from tintype.palette.formats import WRITABLE
from tintype.palette.load import identify, load
from tintype.palette.palette import MOST_COLORS
from tintype.palette.save import save

REAL = {
    "GIMP, in full": (
        b"GIMP Palette\nName: My palette\nColumns: 2\n#\n  1   2   3\tOne\n255 0 16\tUntitled\n",
        "My palette", ["#010203", "#ff0010"], ["One", ""],
    ),
    "GIMP 1": (b"GIMP Palette\n#\n1 2 3\n", "file", ["#010203"], [""]),
    "GIMP, blanks and comments within": (
        b"GIMP Palette \nName:\tx y\n\n# 9 9 9\n 1\t2   3 a b  c \n\n#4 5 6\n7 8 9\n# end",
        "x y", ["#010203", "#070809"], ["a b  c", ""],
    ),
    "GIMP, a name in Latin-1": (b"GIMP Palette\r\n1 2 3 n\xe9\r\n", "file", ["#010203"], ["né"]),
    "GIMP, a name that begins with a number": (
        b"GIMP Palette\n1 2 3\t4 - black\n", "file", ["#010203"], ["4 - black"],
    ),
    "GIMP, a name like a header": (
        b"GIMP Palette\n1 2 3 Name: x\n", "file", ["#010203"], ["Name: x"],
    ),
    "Aseprite with alpha": (
        b"GIMP Palette\nChannels: RGBA\n#\n  0   0   0   0 Clear\n254  91  89 255 Red\n",
        "file", ["#00000000", "#fe5b59"], ["Clear", "Red"],
    ),
    "hex": (b"010203\nFF0010\n", "file", ["#010203", "#ff0010"], ["", ""]),
    "hex with blank lines and signs": (
        b"\n#010203\r\n\r\n  ff0010\r\n", "file", ["#010203", "#ff0010"], ["", ""],
    ),
    "hex with names": (
        b"#FF0010 Fish and chips\r\n#010203\r\n#01020380 glass\r\n",
        "file", ["#ff0010", "#010203", "#01020380"], ["Fish and chips", "", "glass"],
    ),
    "CSS": (
        b"/* --no: #fff; */ :root{--color-a:#abc;--b : rgb(1, 2.4, 3) ;--color-3: rgba(1 2 3/50%);"
        b"--d:AliceBlue!important;--size:3px;--e:var(--b);color:#000;--f:hsl(120deg,100%,50%);"
        b"--g:transparent;--\xf0\x9f\x8e\xa8:#fff}",
        "file", ["#aabbcc", "#010203", "#01020380", "#f0f8ff", "#00ff00", "#00000000", "#ffffff"],
        ["a", "b", "", "d", "f", "g", "🎨"],
    ),
    "a list": (b'["#010203", "FF0010"]', "file", ["#010203", "#ff0010"], ["", ""]),
    "Lospec": (
        b'{"name":"Two","author":"x","colors":["010203","ff0010"]}',
        "Two", ["#010203", "#ff0010"], ["", ""],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("content", "name", "hexes", "names"), REAL.values(), ids=REAL)
def test_real_files(tmp_path, content, name, hexes, names):
    path = tmp_path / "file.data"
    path.write_bytes(content)
    palette = load(path)
    assert palette.name == name
    assert palette.hexes == hexes
    assert [swatch.name for swatch in palette.swatches] == names


def test_the_content_goes_before_the_suffix(tmp_path):
    path = tmp_path / "file.hex"
    path.write_text("GIMP Palette\n1 2 3\n")
    assert load(path).hexes == ["#010203"]


def test_eight_digits_are_a_hex_list_only_by_name(tmp_path):
    (tmp_path / "a.hex").write_text("5e315bBB\n")
    assert load(tmp_path / "a.hex").hexes == ["#5e315bbb"]
    (tmp_path / "a.txt").write_text("BB5e315b\n")
    assert load(tmp_path / "a.txt").hexes == ["#5e315bbb"]
    (tmp_path / "a.md").write_text("5e315bBB\n")
    with pytest.raises(NotAPalette):
        load(tmp_path / "a.md")


def test_shares_are_fractions_or_nothing(tmp_path):
    entries = [{"hex": "#010203", "share": share} for share in (0.25, 1, None, 2, -1, "x", True)]
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"colors": entries})[:-2] + ', {"hex": "#000000", "share": NaN}]}')
    shares = [swatch.share for swatch in load(path).swatches]
    assert shares == [0.25, 1, None, None, None, None, None, None]


WRONG = {
    "no palette": ("a.md", b"hello", NotAPalette, "supported are .gpl, "),
    "half an image": ("a.png", b"\x89PNG\r\n\x1a\n", DamagedPalette, "no image of this kind"),
    "binary": ("a.bin", bytes(range(256)), NotAPalette, "not a palette"),
    "empty": ("a.gpl", b"", EmptyInput, "empty"),
    "too large": ("a.gpl", b"GIMP Palette\n" + b"#" * 5_000_000, TooLargeInput, "4,000 kB"),
    "too many": ("a.hex", b"010203\n" * (MOST_COLORS + 1), TooManyColors, "has 4,097 colours"),
    "no colour": ("a.gpl", b"GIMP Palette\n#\n", DamagedPalette, "there is no colour in it"),
    "no magic": ("a.gpl", b"1 2 3\n", DamagedPalette, "does not begin with GIMP Palette"),
    "two numbers": ("a", b"GIMP Palette\n1 2 3\n4 5\n", DamagedPalette, "line 3 must begin with 3"),
    "256": ("a.gpl", b"GIMP Palette\n1 2 256\n", DamagedPalette, "from 0 to 255; got '1 2 256'"),
    "below 0": ("a.gpl", b"GIMP Palette\n1 2 -3\n", DamagedPalette, "got '1 2 -3'"),
    "floats": ("a.gpl", b"GIMP Palette\n0.5 1 1\n", DamagedPalette, "got '0.5 1 1'"),
    "no alpha": ("a.gpl", b"GIMP Palette\nChannels: RGBA\n1 2 3\n", DamagedPalette, "4 numbers"),
    "five digits": ("a.hex", b"010203\n01020\n", DamagedPalette, "line 2 must be RRGGBB"),
    "a long line": ("a.hex", b"x" * 100_000, DamagedPalette, "xx…'"),
    "no JSON": ("a.json", b'{"colors": [', DamagedPalette, "it is no JSON"),
    "deep JSON": ("a.json", b"[" * 200_000, DamagedPalette, "it is no JSON"),
    "other JSON": ("a.json", b'{"info": 1}', DamagedPalette, "no list of colors"),
    "JSON without hex": ("a.json", b'{"colors": [{"red": 1}]}', DamagedPalette, "colour 1 must"),
    "numbers in JSON": ("a.json", b"[1, 2]", DamagedPalette, "colour 1 must"),
    "CSS without colours": ("a.css", b"a { --b: 3px }", DamagedPalette, "no colour in it"),
    "CSS not read": ("a.css", b"a{--b:light-dark(#fff, #000)}", DamagedPalette, "light-dark(#fff"),
    "CSS that is wrong": ("a.css", b"a{--b:rgb(1,x,3)}", DamagedPalette, "rgb(1,x,3)' are not read"),
}  # fmt: skip


@pytest.mark.parametrize(("name", "content", "kind", "part"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_one_sentence(tmp_path, name, content, kind, part):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(kind) as caught:
        load(path)
    sentence = str(caught.value)
    assert isinstance(caught.value, InputError)
    assert str(path) in sentence
    assert part in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert len(sentence) < 400


def test_what_is_no_file(tmp_path):
    with pytest.raises(MissingInput):
        load(tmp_path / "missing.gpl")
    with pytest.raises(InputIsFolder):
        load(tmp_path)


@pytest.mark.parametrize(
    "name", ["--a: #fff", "; --a: #fff", "$a: #fff", '{"colors": ["#fff"]}', "@theme {"]
)
@pytest.mark.parametrize("format", WRITABLE, ids=lambda format: format.name)
def test_no_name_makes_a_file_look_like_another(tmp_path, format, name):
    if not format.decode:
        return
    path = tmp_path / f"a{format.suffixes[0]}"
    palette = Palette((Swatch((1, 2, 3, 255), name), Swatch((4, 5, 6, 255))), name)
    save(path, palette, format)
    found, read_as = identify(path)
    assert read_as.suffixes == format.suffixes
    assert found.hexes[:2] == palette.hexes
