"""The command line as scripts see it: outputs, JSON, exit codes, one sentence for what is wrong."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tintype import __version__
from tintype.cli.main import run
from tintype.data import samples
from tintype.image.formats import FORMATS as IMAGE_FORMATS
from tintype.palette.formats import FORMATS as ALL_PALETTE_FORMATS
from tintype.palette.formats import READABLE as READABLE_PALETTES
from tintype.palette.formats import WRITABLE as PALETTE_FORMATS
from tintype.palette.formats import for_path
from tintype.quantize.parameters import GENERAL, PARAMETERS
from tintype.recipe import OPTIONS, users_of

KEYS = {
    "n_colors", "n_colors_asked", "n_distinct", "mse_rgb_sum", "psnr", "delta_e_2000_mean",
    "palette", "shares", "seconds", "output_bytes", "n_frames",
}  # fmt: skip
STAGES = {"decode", "cloud", "palette", "map", "dither", "encode", "total"}


@pytest.fixture
def china() -> str:
    return str(samples()[0].path)


@pytest.fixture
def small(tmp_path) -> str:
    """A small image with a few hundred colours."""
    pixels = np.random.default_rng(1).integers(0, 256, (20, 30, 3), np.uint8)
    Image.fromarray(pixels).save(tmp_path / "small.png")
    return str(tmp_path / "small.png")


def said(capsys) -> str:
    """What was said on stderr: one sentence, with the program's name before it."""
    out, err = capsys.readouterr()
    assert out == ""
    (line,) = err.splitlines()
    assert line.startswith("tintype-cli: ")
    assert line.endswith((".", "?"))
    return line


class TestReduce:
    def test_china_at_sixteen_colours(self, china, tmp_path, capsys):
        out = tmp_path / "china.png"
        assert run(["reduce", china, "-k", "16", "-o", str(out), "--json"]) == 0
        report = json.loads(capsys.readouterr().out)
        assert set(report) == KEYS
        assert set(report["seconds"]) == STAGES
        assert report["n_colors"] == report["n_colors_asked"] == 16
        assert report["n_distinct"] == 96_615
        assert report["mse_rgb_sum"] <= 350
        assert report["output_bytes"] == out.stat().st_size
        assert sum(report["shares"]) == pytest.approx(1)
        assert report["shares"] == sorted(report["shares"], reverse=True)
        assert out.read_bytes()[24] == 4  # bits a pixel, in IHDR
        with Image.open(out) as read:
            assert read.getpalette()[:48] == [
                value for text in report["palette"] for value in bytes.fromhex(text[1:])
            ]
            after = np.asarray(read.convert("RGB"), int)
        before = np.asarray(Image.open(china), int)
        mse = ((after - before) ** 2).sum(axis=2).mean()
        assert report["mse_rgb_sum"] == pytest.approx(mse, rel=1e-9)
        assert report["psnr"] == pytest.approx(10 * np.log10(3 * 255**2 / mse))

    def test_without_json_stdout_stays_empty_and_stderr_shows_the_palette(
        self, small, tmp_path, capsys
    ):
        assert run(["reduce", small, "-k", "3", "-o", str(tmp_path / "o.gif")]) == 0
        out, err = capsys.readouterr()
        assert out == ""
        assert err.count("#") == 3
        assert "3 colours of 600" in err

    @pytest.mark.parametrize("member", IMAGE_FORMATS, ids=lambda member: member.name)
    def test_every_format_is_chosen_by_its_suffix(self, small, tmp_path, member):
        for suffix in (member.suffixes[0], member.suffixes[0].upper()):
            out = tmp_path / f"out{suffix}"
            assert run(["reduce", small, "-k", "5", "-o", str(out)]) == 0
            with Image.open(out) as read:
                assert read.format.lower() == member.name
                assert len(read.convert("RGB").getcolors()) == 5

    def test_fewer_colours_than_asked_are_kept_exactly_and_told(self, tmp_path, capsys):
        path = tmp_path / "two.png"
        image = Image.new("RGB", (2, 1), "#102030")
        image.putpixel((1, 0), (200, 100, 50))
        image.save(path)
        assert run(["reduce", str(path), "-o", str(tmp_path / "o.png"), "--json"]) == 0
        out, err = capsys.readouterr()
        report = json.loads(out)
        assert report["palette"] == ["#102030", "#c86432"]
        assert report["psnr"] is None
        assert report["mse_rgb_sum"] == 0
        assert "16 colours were asked for; the image has only 2" in err

    def test_a_fully_transparent_image_has_one_entry(self, tmp_path, capsys):
        path = tmp_path / "clear.png"
        Image.new("RGBA", (5, 4), (9, 9, 9, 0)).save(path)
        assert run(["reduce", str(path), "-o", str(tmp_path / "o.png"), "--json"]) == 0
        report = json.loads(capsys.readouterr().out)
        assert report["palette"] == ["#00000000"]
        for key in ("n_distinct", "mse_rgb_sum", "psnr", "delta_e_2000_mean", "shares"):
            assert report[key] is None
        with Image.open(tmp_path / "o.png") as read:
            assert read.convert("RGBA").getcolors() == [(20, (0, 0, 0, 0))]

    def test_one_pixel(self, tmp_path, capsys):
        Image.new("RGB", (1, 1), "#abcdef").save(tmp_path / "dot.png")
        out = str(tmp_path / "o.png")
        assert run(["reduce", str(tmp_path / "dot.png"), "-k", "1", "-o", out, "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["palette"] == ["#abcdef"]

    def test_a_result_larger_than_its_source_is_told(self, tmp_path, capsys):
        noise = np.random.default_rng(0).integers(0, 256, (64, 64, 3), np.uint8)
        Image.fromarray(noise).save(tmp_path / "in.jpg", quality=5)
        out = str(tmp_path / "out.png")
        assert run(["reduce", str(tmp_path / "in.jpg"), "-k", "256", "-o", out]) == 0
        assert "out.png (" in (err := capsys.readouterr().err)
        assert "is larger than in.jpg" in err
        assert "What makes it smaller: fewer colours, optimising, WebP." in err

    def test_metadata_are_left_out_unless_they_are_to_be_kept(self, tmp_path, capsys):
        tags = Image.Exif()
        tags[271] = "Maker"
        Image.new("RGB", (9, 9), "#123456").save(tmp_path / "in.jpg", exif=tags, dpi=(300, 300))
        for flags, kept in (((), None), (("--metadata", "keep"), "Maker")):
            out = str(tmp_path / "out.png")
            assert run(["reduce", str(tmp_path / "in.jpg"), "-o", out, *flags]) == 0
            with Image.open(out) as read:
                assert read.getexif().get(271) == kept
                assert read.info["dpi"] == pytest.approx((300, 300), abs=0.01)
        out = str(tmp_path / "out.gif")
        assert run(["reduce", str(tmp_path / "in.jpg"), "-o", out, *flags]) == 0
        assert "GIF cannot hold EXIF; left out." in capsys.readouterr().err

    def test_optimizing_makes_a_smaller_file_of_the_same_picture(self, tmp_path, capsys, photo):
        Image.fromarray(photo.pixels[:200, :300, :3]).save(tmp_path / "in.png")
        names, sizes = ("plain.png", "small.png"), []
        for name, flags in zip(names, ([], ["--optimize"]), strict=True):
            out = str(tmp_path / name)
            assert run(["reduce", str(tmp_path / "in.png"), "-o", out, "--json", *flags]) == 0
            sizes.append(json.loads(capsys.readouterr().out)["output_bytes"])
        assert sizes == [(tmp_path / name).stat().st_size for name in names]
        assert sizes[1] < sizes[0]
        with Image.open(tmp_path / names[0]) as one, Image.open(tmp_path / names[1]) as other:
            assert one.getpalette() == other.getpalette()
            assert np.array_equal(np.asarray(one), np.asarray(other))

    @pytest.mark.parametrize("flags", [["--optimize"], ["--metadata", "keep"]])
    def test_what_does_nothing_for_a_format_is_told(self, small, tmp_path, capsys, flags):
        assert run(["reduce", small, "-o", str(tmp_path / "out.bmp"), *flags]) == 0
        assert f"{flags[0]} does nothing for BMP." in capsys.readouterr().err

    @pytest.mark.skipif(not Path("/proc/self").exists(), reason="no such folder there")
    def test_where_nobody_may_write_one_sentence_says_so(self, small, capsys):
        assert run(["reduce", small, "-o", "/proc/self/out.png"]) == 1
        (line,) = capsys.readouterr().err.splitlines()
        assert "/proc/self/out.png could not be written: " in line

    def test_the_same_again_gives_the_same_bytes(self, small, tmp_path):
        for name in ("a.png", "b.png"):
            assert run(["reduce", small, "-k", "9", "--seed", "3", "-o", str(tmp_path / name)]) == 0
        assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()

    def test_matte(self, tmp_path, capsys):
        image = Image.new("RGBA", (2, 1), (255, 0, 0, 255))
        image.putpixel((0, 0), (0, 0, 0, 0))
        image.save(tmp_path / "in.png")
        flags = ["--alpha", "matte", "--matte", "#0f0", "--json"]
        out = str(tmp_path / "out.png")
        assert run(["reduce", str(tmp_path / "in.png"), "-o", out, *flags]) == 0
        assert json.loads(capsys.readouterr().out)["palette"] == ["#00ff00", "#ff0000"]

    def test_an_existing_file_is_replaced(self, small, tmp_path):
        out = tmp_path / "out.png"
        out.write_text("old")
        assert run(["reduce", small, "-o", str(out)]) == 0
        assert out.read_bytes().startswith(b"\x89PNG")
        assert sorted(path.name for path in tmp_path.iterdir()) == ["out.png", "small.png"]


class TestPalette:
    @pytest.mark.parametrize("member", PALETTE_FORMATS, ids=lambda member: member.name)
    def test_every_format_by_suffix_and_by_name(self, small, tmp_path, capsysbinary, member):
        out = tmp_path / f"out{member.suffixes[0]}"
        assert run(["palette", small, "-k", "4", "-o", str(out)]) == 0
        capsysbinary.readouterr()
        assert run(["palette", small, "-k", "4", "-o", "-", "--format", member.name]) == 0
        written = capsysbinary.readouterr().out
        assert (written == out.read_bytes()) == (for_path(out) is member)
        other = tmp_path / "out.data"
        assert run(["palette", small, "-k", "4", "-o", str(other), "--format", member.name]) == 0
        assert len(other.read_bytes()) > 0

    def test_several_images_together(self, tmp_path, capsys):
        for name in ("red", "lime", "blue"):
            Image.new("RGB", (4, 4), name).save(tmp_path / f"{name}.png")
        names = [str(tmp_path / f"{name}.png") for name in ("red", "lime", "blue")]
        assert run(["palette", *names, "-o", str(tmp_path / "p.json"), "--json"]) == 0
        out = capsys.readouterr().out
        assert json.loads(out)["palette"] == ["#0000ff", "#00ff00", "#ff0000"]
        assert json.loads((tmp_path / "p.json").read_text())["colors"][0]["share"] == 1 / 3

    def test_a_thousand_colours(self, china, tmp_path):
        assert run(["palette", china, "-k", "1000", "-o", str(tmp_path / "p.hex")]) == 0
        lines = (tmp_path / "p.hex").read_text().split()
        assert len(lines) == len(set(lines)) == 1000

    def test_what_a_format_cannot_carry_is_told(self, tmp_path, capsys):
        image = Image.new("RGBA", (2, 1), (255, 0, 0, 255))
        image.putpixel((0, 0), (0, 0, 0, 0))
        image.save(tmp_path / "in.png")
        assert run(["palette", str(tmp_path / "in.png"), "-o", str(tmp_path / "p.hex")]) == 0
        assert "no transparency" in capsys.readouterr().err
        assert (tmp_path / "p.hex").read_text() == "ff0000\n"


def test_formats_lists_what_there_is(capsys):
    assert run(["formats"]) == 0
    plain = capsys.readouterr().out
    assert run(["formats", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert set(listed) == {"images_read", "images_written", "palettes_read", "palettes_written"}
    for member in (*PALETTE_FORMATS, *IMAGE_FORMATS):
        assert member.title in plain
    lines = plain.split("Palettes")[1].splitlines()[1:]
    for member, line in zip(ALL_PALETTE_FORMATS, lines[1:], strict=True):
        assert line.split()[0] == member.name
        assert line.endswith(member.made_for)
        assert ("alpha" in line.split()) == member.alpha
        assert line.index(member.title) == lines[1].index(ALL_PALETTE_FORMATS[0].title)
    names = [each["name"] for each in listed["palettes_written"]]
    assert names == [member.name for member in PALETTE_FORMATS]
    names = [each["name"] for each in listed["palettes_read"]]
    assert names == [member.name for member in READABLE_PALETTES]


@pytest.mark.parametrize("command", ["reduce", "palette"])
def test_help_names_every_option(command, capsys):
    assert run([command, "--help"]) == 0
    text = capsys.readouterr().out
    for option in OPTIONS:
        is_there = command == "reduce" or "dither" not in option.name
        for flag in option.flags[-1:]:
            assert (f"{flag} " in text) is is_there
    for flag in ("--preset", "--palette", "--select", "--threads", "--json"):
        assert f"  {flag} " in text


def test_help_says_which_methods_a_parameter_is_of(capsys):
    assert run(["reduce", "--help"]) == 0
    recipe, parameters = capsys.readouterr().out.split("Parameters of methods:")
    assert recipe.index("--colors") < recipe.index("--method") < recipe.index("--seed")
    for option in PARAMETERS:
        words = " ".join(
            re.sub(r"-\n +", "-", parameters).split()
        )  # a name may be broken at its hyphen
        if option in GENERAL:
            assert f"{option.flags[-1]} " in recipe
        elif users := users_of(option):
            assert f"{option.label} ({', '.join(users)})." in words


def test_version(capsys):
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"tintype-cli {__version__}\n"


WRONG = {
    "zero colours": (["-k", "0"], "between 1 and 256; got 0."),
    "colours in words": (["-k", "x"], "between 1 and 256; got x."),
    "colours in halves": (["-k", "2.5"], "got 2.5."),
    "too many for a PNG": (["-k", "1000"], "between 1 and 256; got 1000."),
    "a method that is none": (["--method", "magic"], "must be one of mini-batch"),
    "a seed below zero": (["--seed", "-1"], "got -1."),
    "a matte that is no colour": (["--matte", "blueish"], "such as #3d4a52; got blueish."),
    "a flag that is none": (["--colour", "3"], "No such option"),
    "a suffix that is none": (["-o", "out.xyz"], ".tiff, .bmp; got out.xyz."),
    "metadata treated in no known way": (["--metadata", "all"], "one of strip, keep; got all."),
}


@pytest.mark.parametrize(("flags", "sentence"), WRONG.values(), ids=WRONG)
def test_wrong_flags_are_found_before_a_file_is_read(
    tmp_path, monkeypatch, capsys, flags, sentence
):
    monkeypatch.chdir(tmp_path)
    given = ["reduce", "not-there.png", *flags]
    assert run(given if "-o" in flags else [*given, "-o", "out.png"]) == 2
    assert sentence in said(capsys)
    assert list(tmp_path.iterdir()) == []


def test_a_missing_output_is_told(small, capsys):
    assert run(["reduce", small]) == 2
    assert "'-o'" in said(capsys)


def test_palette_and_json_cannot_both_have_stdout(small, capsys):
    assert run(["palette", small, "-o", "-", "--json"]) == 2
    assert "Standard output" in said(capsys)


def test_the_input_is_overwritten_only_by_force(small, tmp_path, capsys):
    before = Path(small).read_bytes()
    link = tmp_path / "link.png"
    link.symlink_to(small)
    for name in (small, str(link)):
        assert run(["reduce", small, "-o", name]) == 2
        assert "is the input itself" in said(capsys)
        assert Path(small).read_bytes() == before
    assert run(["reduce", small, "-k", "2", "-o", small, "--force"]) == 0
    with Image.open(small) as read:
        assert len(read.convert("RGB").getcolors()) == 2


def bad_input(folder: Path, kind: str) -> Path:
    path = folder / f"{kind}.png"
    if kind == "text":
        path.write_text("this is no image")
    elif kind == "empty":
        path.write_bytes(b"")
    elif kind == "cut":
        path = folder / "cut.jpg"
        path.write_bytes(samples()[0].path.read_bytes()[:20_000])
    elif kind == "folder":
        path.mkdir()
    elif kind == "huge":
        Image.new("1", (20_000, 20_000)).save(path)
    return path


@pytest.mark.parametrize("command", ["reduce", "palette"])
@pytest.mark.parametrize("kind", ["missing", "text", "empty", "cut", "folder", "huge"])
def test_bad_input_is_one_sentence_and_nothing_is_written(tmp_path, capsys, command, kind):
    path = bad_input(tmp_path, kind)
    out = tmp_path / "out.png"
    out.write_text("what was there")
    before = sorted(tmp_path.iterdir())
    assert run([command, str(path), "-o", str(out)]) == 1
    assert str(path) in said(capsys)
    assert out.read_text() == "what was there"
    assert sorted(tmp_path.iterdir()) == before


def test_a_large_image_opens_when_that_is_allowed(small, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("tintype.image.load.LARGE_PIXELS", 10)
    out = tmp_path / "out.png"
    assert run(["reduce", small, "-o", str(out)]) == 1
    assert "--allow-large" in said(capsys)
    assert run(["reduce", small, "-o", str(out), "--allow-large"]) == 0


@pytest.mark.parametrize("out", ["missing/out.png", "."])
def test_no_place_to_write_is_told(small, tmp_path, monkeypatch, capsys, out):
    monkeypatch.chdir(tmp_path)
    assert run(["palette", small, "-o", out, "--format", "gpl"]) == 1
    said(capsys)


def test_a_mistake_of_ours_is_a_sentence_too(small, tmp_path, monkeypatch, capsys):
    def fail(*_, **__):
        raise ZeroDivisionError("oops")

    monkeypatch.setattr("tintype.pipeline.reduce", fail)
    monkeypatch.delenv("TINTYPE_DEBUG", raising=False)
    assert run(["reduce", small, "-o", str(tmp_path / "o.png")]) == 1
    assert "ZeroDivisionError: oops" in said(capsys)


# A job in the background is started with Ctrl+C ignored, and Python leaves it so.
INTERRUPTIBLE = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
from tintype.cli.main import main
print(flush=True)
main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals are another matter there")
def test_interrupted(tmp_path):
    """Ctrl+C: exit code 130, a sentence, and no file that was not there before."""
    noise = np.random.default_rng(0).integers(0, 256, (2500, 3000, 3), np.uint8)
    Image.fromarray(noise).save(tmp_path / "in.bmp")
    program = subprocess.Popen(
        [sys.executable, "-c", INTERRUPTIBLE, "reduce", "in.bmp", "-k", "256", "-o", "out.png"],
        cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )  # fmt: skip
    program.stdout.readline()
    time.sleep(0.2)
    program.send_signal(signal.SIGINT)
    _, err = program.communicate()
    assert program.returncode == 130
    assert err.strip() == "tintype-cli: Interrupted."
    assert [path.name for path in tmp_path.iterdir()] == ["in.bmp"]
