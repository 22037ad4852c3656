"""tintype-cli convert: palette file to palette file; and what other commands say of palette files."""

import json
from pathlib import Path

import pytest
from PIL import Image

from tintype.cli.main import run
from tintype.palette.formats import READABLE, WRITABLE
from tintype.palette.load import load

TEXT = "GIMP Palette\nName: Two\n#\n  1   2   3\tné\n255 254 253\tWhite\n"


@pytest.fixture
def gpl(tmp_path) -> str:
    (tmp_path / "two.gpl").write_text(TEXT, "utf-8")
    return str(tmp_path / "two.gpl")


@pytest.mark.parametrize("member", WRITABLE, ids=lambda member: member.name)
def test_to_every_format_and_back(gpl, tmp_path, capsysbinary, member):
    out = tmp_path / f"out{member.suffixes[0]}"
    assert run(["convert", gpl, str(out), "--format", member.name]) == 0
    assert b"2 colours of GIMP palette | " in capsysbinary.readouterr().err
    assert run(["convert", gpl, "-", "--format", member.name]) == 0
    assert capsysbinary.readouterr().out == out.read_bytes()
    if member in READABLE:
        back = tmp_path / "back.gpl"
        assert run(["convert", str(out), str(back)]) == 0
        assert load(back).hexes[:2] == ["#010203", "#fffefd"]


def test_json(gpl, tmp_path, capsys):
    out = tmp_path / "a.hex"
    assert run(["convert", gpl, str(out), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "format_read": "gpl",
        "n_colors_read": 2,
        "format_written": "hex",
        "n_colors": 2,
        "palette": ["#010203", "#fffefd"],
        "notes": ["Hex list has no names: they were left out."],
        "output_bytes": 14,
    }


def test_what_is_read_differently_and_what_is_lost_are_told(tmp_path, capsys):
    path = tmp_path / "a.css"
    path.write_text("a{--a:color(display-p3 0 1 0);--b:light-dark(#fff,#000);--c:#f000}")
    assert run(["convert", str(path), str(tmp_path / "a.hex")]) == 0
    told = capsys.readouterr().err
    assert "Colours outside sRGB: 1;" in told
    assert "light-dark(#fff,#000)" in told
    assert "no transparency" in told


def test_palette_flag_says_the_same(tmp_path, capsys):
    path = tmp_path / "a.css"
    path.write_text("a{--a:color(display-p3 0 1 0);--b:#000}")
    Image.new("RGB", (2, 2), "red").save(tmp_path / "in.png")
    command = ["reduce", str(tmp_path / "in.png"), "-o", str(tmp_path / "out.png")]
    assert run([*command, "--palette", str(path)]) == 0
    assert "a.css: Colours outside sRGB: 1;" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (["{gpl}", "{folder}/a.xyz"], 2, "a.xyz"),
        (["{gpl}", "{folder}/none/a.hex"], 1, "There is no folder"),
        (["{folder}/none.gpl", "{folder}/a.hex"], 1, "There is no file"),
        (["{gpl}", "{gpl}"], 2, "is the input itself"),
        (["{gpl}", "-", "--json"], 2, "Standard output"),
        (["{gpl}", "{folder}/a", "--format", "magic"], 2, "Palette format must be one of gpl, "),
        (["{gpl}"], 2, "Missing argument 'OUT'"),
    ],
)
def test_what_is_wrong(gpl, tmp_path, capsys, arguments, code, sentence):
    given = [text.format(gpl=gpl, folder=tmp_path) for text in arguments]
    assert run(["convert", *given]) == code
    assert sentence in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["two.gpl"]


def test_force(gpl, capsys):
    assert run(["convert", gpl, gpl, "--force"]) == 0
    assert load(Path(gpl)).hexes == ["#010203", "#fffefd"]
