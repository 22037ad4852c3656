"""What makes a recipe on the command line: flags, a preset, a palette file, a selection."""

import json

import numpy as np
import pytest
from PIL import Image

from tintype import pipeline, threads
from tintype.cli.main import run
from tintype.dither import DITHERS
from tintype.preset import save
from tintype.recipe import Recipe

GPL = b"GIMP Palette\nName: Three\n#\n255 0 0\tred\n0 0 255\tblue\n0 255 0\tlime\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """With a small image of many colours, a palette and a preset, and in it."""
    pixels = np.random.default_rng(1).integers(0, 256, (20, 30, 3), np.uint8)
    Image.fromarray(pixels).save(tmp_path / "small.png")
    (tmp_path / "three.gpl").write_bytes(GPL)
    save(tmp_path / "mine.toml", Recipe(n_colors=7, seed=5, space="oklab", keep=("#ff0000",)))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def recipe_of(folder, monkeypatch, capsys):
    """The recipe that flags make of themselves, and what was said about it."""

    def make(*flags, command="reduce"):
        seen = []
        find = pipeline.find

        def spy(cloud, recipe, *more):
            seen.append(recipe)
            return find(cloud, recipe, *more)

        with monkeypatch.context() as patched:
            patched.setattr(pipeline, "find", spy)
            out = "out.png" if command == "reduce" else "out.hex"
            assert run([command, "small.png", "-o", out, "--json", *flags]) == 0
        (recipe,) = seen
        return recipe, capsys.readouterr().err

    return make


def failed(capsys, *arguments) -> str:
    """The one sentence on stderr, of a command that ends with exit code 2."""
    assert run(list(arguments)) == 2
    out, err = capsys.readouterr()
    assert out == ""
    (line,) = err.splitlines()
    assert line.endswith((".", "?"))
    return line


class TestPreset:
    def test_what_was_typed_goes_before_it_and_it_before_the_defaults(self, recipe_of):
        flags = [
            "--preset",
            "mine.toml",
            "--seed",
            "0",
            "-k",
            "5",
            "--keep",
            "#00f",
            "--keep",
            "0f0",
        ]
        recipe, err = recipe_of(*flags)
        keep = ("#0000ff", "#00ff00")
        assert recipe == Recipe(n_colors=5, seed=0, space="oklab", keep=keep)
        assert "nothing" not in err

    def test_a_switch_can_be_turned_off(self, recipe_of, folder):
        save(folder / "snap.toml", Recipe(snap=True))
        assert recipe_of("--preset", "snap.toml")[0].snap
        assert not recipe_of("--preset", "snap.toml", "--no-snap")[0].snap

    def test_of_what_it_says_nothing_is_told(self, recipe_of, folder):
        save(folder / "odd.toml", Recipe(matte="#000000", lightness_weight=2))
        recipe, err = recipe_of("--preset", "odd.toml")
        assert recipe.matte == "#000000"
        assert "nothing" not in err

    def test_its_palette_is_used(self, recipe_of, folder):
        save(folder / "p.toml", Recipe(method="fixed", palette=("#ff0000", "#0000ff")))
        assert recipe_of("--preset", "p.toml")[0].palette == ("#ff0000", "#0000ff")
        assert recipe_of("--preset", "p.toml", "--palette", "three.gpl")[0].palette == (
            "#ff0000", "#0000ff", "#00ff00",
        )  # fmt: skip

    @pytest.mark.parametrize(
        ("text", "part"),
        [
            ("version = 1\nrare = 2", "bad.toml cannot be used as a preset: Rare colours must be"),
            ("version = 1\nseeds = 2", "no option seeds; the nearest is seed."),
            ("hello", "bad.toml cannot be used as a preset: "),
            (None, "there is no such file"),
        ],
    )
    def test_a_bad_one_is_found_before_a_file_is_read(self, folder, capsys, text, part):
        if text is not None:
            (folder / "bad.toml").write_text(text)
        args = ["reduce", "missing.png", "-o", "o.png", "--preset", "bad.toml"]
        assert part in failed(capsys, *args)

    def test_too_many_colours_for_an_image_are_found_before_a_file_is_read(self, folder, capsys):
        save(folder / "many.toml", Recipe(n_colors=1000))
        args = ["missing.png", "-o", "o.png", "--preset", "many.toml"]
        assert "between 1 and 256; got 1000." in failed(capsys, "reduce", *args)
        assert run(["palette", "small.png", "-o", "o.hex", "--preset", "many.toml"]) == 0


class TestPaletteFile:
    def test_its_colours_are_taken_in_their_order(self, folder, capsys):
        assert run(["reduce", "small.png", "-o", "o.png", "--palette", "three.gpl", "--json"]) == 0
        out, err = capsys.readouterr()
        assert json.loads(out)["palette"] == ["#ff0000", "#0000ff", "#00ff00"]
        assert "nothing" not in err

    def test_a_search_can_begin_at_them(self, recipe_of):
        recipe, err = recipe_of("--palette", "three.gpl", "--init", "given", "-k", "4")
        assert recipe.method == "mini-batch"
        assert recipe.palette == ("#ff0000", "#0000ff", "#00ff00")
        assert "nothing" not in err

    def test_it_contradicts_a_method_that_searches(self, folder, capsys):
        args = ["reduce", "small.png", "-o", "o.png", "--palette", "missing.gpl"]
        sentence = failed(capsys, *args, "--method", "mini-batch")
        assert "mini-batch looks for another" in sentence
        assert run([*args[:-1], "three.gpl", "--method", "fixed"]) == 0

    @pytest.mark.parametrize("flags", [["--method", "fixed"], ["--init", "given"]])
    def test_what_needs_one_says_so_before_a_file_is_read(self, folder, capsys, flags):
        args = ["palette", "missing.png", "-o", "o.hex", *flags]
        assert "needs a palette" in failed(capsys, *args)

    @pytest.mark.parametrize("name", ["missing.gpl", "notes.md", "."])
    def test_one_that_cannot_be_read_is_an_input_that_cannot(self, folder, capsys, name):
        (folder / "notes.md").write_text("no palette")
        assert run(["reduce", "small.png", "-o", "o.png", "--palette", name]) == 1
        assert f"{name}" in capsys.readouterr().err

    def test_it_is_not_overwritten_by_accident(self, folder, capsys):
        args = ["palette", "small.png", "-o", "three.gpl", "--palette", "three.gpl"]
        assert "is the input itself" in failed(capsys, *args)
        assert (folder / "three.gpl").read_bytes() == GPL

    def test_a_palette_of_more_than_an_image_holds(self, folder, capsys):
        (folder / "many.hex").write_text("".join(f"{number:06x}\n" for number in range(300)))
        args = ["small.png", "--palette", "many.hex", "-o"]
        assert "between 1 and 256; got 300." in failed(capsys, "reduce", *args, "o.png")
        assert run(["palette", *args, "o.hex"]) == 0


NOTHING = {
    "matte": (["--matte", "#000"], "--matte does nothing without --alpha matte."),
    "most error": (["--max-error", "3"], "--max-error does nothing without -k auto."),
    "lightness": (
        ["--lightness-weight", "2"],
        "--lightness-weight does nothing without --space oklab or lab.",
    ),
    "dither": (["--dither-strength", "1"], "--dither-strength does nothing without --dither."),
    "dither light": (
        ["--dither-light", "linear"],
        "--dither-light does nothing without --dither.",
    ),
    "fixed": (["--palette", "three.gpl", "-k", "5"], "--colors does nothing with a given palette."),
    "refine": (
        ["--palette", "three.gpl", "--refine", "best"],
        "--refine does nothing with a given palette.",
    ),
    "restarts": (
        ["--palette", "three.gpl", "--restarts", "2"],
        "--restarts does nothing with a given palette.",
    ),
}


@pytest.mark.parametrize(("flags", "sentence"), NOTHING.values(), ids=NOTHING)
def test_what_does_nothing_is_told_in_one_sentence(recipe_of, flags, sentence):
    _, err = recipe_of(*flags)
    assert [line for line in err.splitlines() if "nothing" in line] == [sentence]


@pytest.mark.parametrize(
    "flags",
    [
        ["--alpha", "matte", "--matte", "#000"],
        ["--space", "lab", "--lightness-weight", "2"],
        ["--refine", "fast", "--seed", "3", "--restarts", "2", "--snap", "--rare", "0.5"],
        [],
    ],
)
def test_what_does_something_is_not_told(recipe_of, flags):
    assert "nothing" not in recipe_of(*flags)[1]


def test_a_palette_is_not_dithered(folder, capsys):
    word = DITHERS[0].name if DITHERS else "none"
    args = ["palette", "small.png", "-o", "o.hex", "--dither", word]
    assert "No such option" in failed(capsys, *args)


class TestSelect:
    @pytest.fixture
    def halves(self, folder):
        """Red on the left, blue on the right."""
        image = Image.new("RGB", (8, 4), "red")
        image.paste("blue", (4, 0, 8, 4))
        image.save(folder / "halves.png")

    @pytest.mark.parametrize(("command", "out"), [("reduce", "o.png"), ("palette", "o.hex")])
    def test_colours_are_those_of_the_part(self, halves, capsys, command, out):
        args = [command, "halves.png", "-o", out, "--select", "0,0,4,4", "--json"]
        assert run(args) == 0
        assert json.loads(capsys.readouterr().out)["palette"] == ["#ff0000"]

    @pytest.mark.parametrize(
        "text",
        [
            *("", "1,2,3", "1,2,3,4,5", "a,b,c,d", "-1,0,2,2"),
            *("0,0,0,4", "0,0,4,0", "1.5,0,2,2", "0 0 4 4"),
        ],
    )
    def test_what_is_no_rectangle_is_found_before_a_file_is_read(self, folder, capsys, text):
        args = ["reduce", "missing.png", "-o", "o.png", "--select", text]
        assert f"X,Y,WIDTH,HEIGHT in whole pixels, at least 1 wide and high; got {text}." in failed(
            capsys, *args
        )

    def test_outside_the_image(self, halves, capsys):
        args = ["reduce", "halves.png", "-o", "o.png", "--select", "5,0,4,4"]
        assert "must lie in the image (8 x 4)" in failed(capsys, *args)

    def test_of_several_images(self, halves, capsys):
        args = ["palette", "halves.png", "small.png", "-o", "o.hex", "--select", "0,0,1,1"]
        assert "part of one image; got 2 images." in failed(capsys, *args)


class TestThreads:
    @pytest.mark.parametrize("n", ["0", "-1", "257", "x", "1.5", ""])
    def test_a_bad_number_is_told(self, folder, capsys, n):
        args = ["reduce", "missing.png", "-o", "o.png", "--threads", n]
        sentence = f"Number of threads must be a whole number between 1 and 256; got {n}."
        assert sentence in failed(capsys, *args)

    def test_the_result_does_not_depend_on_them(self, folder):
        for n in ("1", "3"):
            assert run(["reduce", "small.png", "-o", f"{n}.png", "--threads", n]) == 0
            assert threads._chosen == int(n)
        assert (folder / "1.png").read_bytes() == (folder / "3.png").read_bytes()
        assert run(["reduce", "small.png", "-o", "all.png"]) == 0
        assert threads._chosen is None
