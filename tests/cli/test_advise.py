"""tintype-cli advise: the table, the object, and one sentence for what is wrong."""

import json

import numpy as np
import pytest
from PIL import Image

from tintype import advice
from tintype.cli.main import run
from tintype.data import samples
from tintype.image import count
from tintype.image.load import load
from tintype.recipe import Recipe

KEYS = {
    "recommended", "why", "n_distinct", "elbow", "best_silhouette", "best_bic", "distortion",
    "silhouette", "bic", "palette", "shares", "silhouettes", "seconds",
}  # fmt: skip


@pytest.fixture
def china() -> str:
    return str(samples()[0].path)


@pytest.fixture
def flags(tmp_path) -> str:
    """Three colours, and pixels that are transparent."""
    pixels = np.zeros((8, 16, 4), np.uint8)
    for place, color in enumerate([(200, 0, 0), (0, 150, 0), (0, 0, 90)]):
        pixels[:, 4 * place : 4 * place + 4] = (*color, 255)
    Image.fromarray(pixels).save(tmp_path / "flags.png")
    return str(tmp_path / "flags.png")


def answer(capsys, *arguments):
    assert run(["advise", *arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_the_object(china, capsys):
    document = answer(capsys, china)
    advised = advice.advise(count(load(samples()[0].path)), Recipe())
    assert set(document) == KEYS
    assert document["recommended"] == document["elbow"] == advised.recommended
    assert document["why"] == advised.why
    assert document["n_distinct"] == 96_615
    assert document["distortion"] == [
        {"k": k, "mse": mse} for k, mse in zip(advised.ks, advised.distortion, strict=True)
    ]
    assert [each["k"] for each in document["silhouette"]] == list(advised.silhouette_ks)
    assert all(-1 <= each["mean"] <= 1 for each in document["silhouette"])
    assert min(document["bic"], key=lambda each: each["bic"])["k"] == document["best_bic"]
    assert len(document["palette"]) == len(document["silhouettes"]) == document["recommended"]
    assert sum(document["shares"]) == pytest.approx(1)
    assert set(document["seconds"]) == {"distortion", "silhouette", "bic"}


def test_reduce_takes_the_same_number(china, tmp_path, capsys):
    recommended = answer(capsys, china)["recommended"]
    out = str(tmp_path / "out.png")
    assert run(["reduce", china, "-k", "auto", "-o", out, "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["n_colors"] == report["n_colors_asked"] == recommended


def test_the_transparent_entry_has_no_silhouette(flags, capsys):
    document = answer(capsys, flags)
    assert document["recommended"] == 4
    assert document["palette"][0] == "#00000000"
    assert document["silhouettes"] == [None, 1, 1, 1]


def test_on_a_matte_there_is_none(flags, capsys):
    document = answer(capsys, flags, "--alpha", "matte")
    assert document["recommended"] == 4
    assert "#ffffff" in document["palette"]


def test_a_given_palette_changes_nothing(flags, tmp_path, capsys):
    (tmp_path / "p.hex").write_text("000000\nffffff\n")
    plain, given = (
        answer(capsys, flags),
        answer(capsys, flags, "--palette", str(tmp_path / "p.hex")),
    )
    assert given["palette"] == plain["palette"]


def test_nothing_is_seen(tmp_path, capsys):
    Image.new("RGBA", (4, 4)).save(tmp_path / "clear.png")
    document = answer(capsys, str(tmp_path / "clear.png"))
    assert document["recommended"] == 1
    assert document["n_distinct"] is document["elbow"] is document["shares"] is None
    assert document["distortion"] == document["silhouette"] == document["bic"] == []
    assert run(["advise", str(tmp_path / "clear.png")]) == 0
    assert "1 recommended. No pixel is seen" in capsys.readouterr().out


def test_the_table_is_read_without_colour(flags, capsys):
    assert run(["advise", flags]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert "\x1b" not in out
    (elbow,) = [line for line in out.splitlines() if "<- elbow" in line]
    assert elbow.split()[:3] == ["3", "0.0", "1.00*"]
    bars = [line.count("█") for line in out.splitlines() if "█" in line]
    assert bars == sorted(bars, reverse=True)
    assert "#c80000" in out
    assert out.splitlines()[-1].startswith("4 recommended. The image has only 3 colours")


@pytest.mark.parametrize("flag", ["-k", "--max-error", "--dither"])
def test_what_makes_no_difference_is_no_flag(flags, capsys, flag):
    assert run(["advise", flags, flag, "3"]) == 2
    assert "No such option" in capsys.readouterr().err


def test_a_bad_value_is_one_sentence_before_a_file_is_read(capsys):
    assert run(["advise", "not-there.png", "--rare", "2"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "Rare colours must be a number between 0 and 1; got 2." in line
    assert run(["advise", "not-there.png"]) == 1


def test_its_help_describes_the_object(capsys):
    assert run(["advise", "--help"]) == 0
    text = capsys.readouterr().out
    assert all(f'"{key}"' in text for key in KEYS)
