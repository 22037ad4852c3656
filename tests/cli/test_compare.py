"""tintype-cli compare: the table, the object, and one sentence for what is wrong."""

import json

import pytest
from PIL import Image as pillow

from tintype.cli.main import run
from tintype.data import samples
from tintype.quantize import METHODS

KEYS = {
    "method", "n_colors", "mse_rgb_sum", "psnr", "delta_e_2000_mean", "ssim", "seconds",
    "output_bytes", "problem",
}  # fmt: skip
SEARCHING = {method.name for method in METHODS if not method.takes_palette}


@pytest.fixture(scope="module")
def china(tmp_path_factory) -> str:
    """A small piece of a photo: some methods take long for many colours."""
    path = tmp_path_factory.mktemp("photo") / "china.png"
    with pillow.open(samples()[0].path) as photo:
        photo.crop((200, 100, 296, 164)).save(path)
    return str(path)


def test_the_object(china, capsys):
    assert run(["compare", china, "-k", "5", "--refine", "fast", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert set(document) == {"methods"}
    rows = document["methods"]
    assert {row["method"] for row in rows} == SEARCHING
    assert all(set(row) == KEYS for row in rows)
    errors = [row["mse_rgb_sum"] for row in rows]
    assert errors == sorted(errors)
    assert all(0 < row["ssim"] < 1 and row["output_bytes"] > 1000 for row in rows)


def test_the_table_is_markdown_with_the_best_marked(china, capsys):
    assert run(["compare", china, "-k", "5", "--refine", "fast"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    head, rule, *rows = out.splitlines()
    assert len(rows) == len(SEARCHING)
    assert len({len(line) for line in (head, rule, *rows)}) == 1
    assert set(rule) <= set("|-: ")
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in rows]
    assert {row[0] for row in cells} == SEARCHING
    assert cells[0][2].endswith("*")


def test_what_no_method_can_do_is_one_sentence(china, capsys):
    keep = [word for name in ("#f00", "#0f0", "#00f") for word in ("--keep", name)]
    assert run(["compare", china, "-k", "2", *keep]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    (line,) = err.splitlines()
    assert "at least 3 to hold the 3 that are kept; got 2" in line


def test_a_given_palette_is_compared_too(china, tmp_path, capsys):
    (tmp_path / "p.hex").write_text("000000\n808080\nffffff\n")
    flags = ["--palette", str(tmp_path / "p.hex"), "-k", "8", "--refine", "fast", "--json"]
    assert run(["compare", china, *flags]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    n_colors = {row["method"]: row["n_colors"] for row in json.loads(out)["methods"]}
    assert n_colors["fixed"] == 3
    assert n_colors["mini-batch"] == 8


def test_a_bad_value_is_one_sentence_before_a_file_is_read(capsys):
    assert run(["compare", "not-there.png", "-k", "300"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "between 1 and 256; got 300." in line
    assert run(["compare", "not-there.png"]) == 1


def test_all_methods_means_that_none_is_chosen(china, capsys):
    assert run(["compare", china, "--method", "mini-batch"]) == 2
    assert "No such option" in capsys.readouterr().err


def test_its_help_describes_the_object(capsys):
    assert run(["compare", "--help"]) == 0
    text = capsys.readouterr().out
    assert all(f'"{key}"' in text for key in KEYS)
