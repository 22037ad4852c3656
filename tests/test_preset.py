"""Presets: what is saved comes back, and what is wrong with a file is said in one sentence."""

import tomllib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.data import resource
from tintype.errors import BadPreset, NotWritten
from tintype.options import Choice, Color, Colors, Integer, Number, Switch
from tintype.preset import BUILT_IN, VERSION, dumps, find, load, loads, save
from tintype.recipe import OPTIONS, Recipe


def _values(option):
    """Every value that an option may have."""
    if isinstance(option, Integer):
        return st.integers(option.low, option.high) | st.sampled_from([option.low, *option.words])
    if isinstance(option, Number):
        return st.floats(option.low, option.high)
    if isinstance(option, Switch):
        return st.booleans()
    if isinstance(option, Choice):
        return st.sampled_from(option.choices)
    hexes = st.text("0123456789abcdef", min_size=6, max_size=6).map(lambda digits: f"#{digits}")
    if isinstance(option, Color):
        return hexes
    assert isinstance(option, Colors), "a new kind of option needs its values here"
    alphas = st.integers(option.least_alpha, 255)
    with_alpha = st.builds(lambda color, alpha: f"{color}{alpha:02x}", hexes, alphas)
    return st.lists(hexes | with_alpha, max_size=5)


recipes = st.fixed_dictionaries(
    {}, optional={option.name: _values(option) for option in OPTIONS}
).map(lambda values: Recipe(**values))


@given(recipes)
def test_any_recipe_comes_back(recipe):
    text = dumps(recipe)
    assert loads(text) == recipe
    assert text.isascii()


@given(recipes)
def test_only_what_differs_from_the_defaults_is_written(recipe):
    written = tomllib.loads(dumps(recipe))
    assert written.pop("version") == VERSION
    default = Recipe()
    assert set(written) == {
        option.name
        for option in OPTIONS
        if getattr(recipe, option.name) != getattr(default, option.name)
    }


@pytest.mark.parametrize("member", BUILT_IN, ids=lambda member: member.name)
def test_presets_that_come_along_are_found_by_name(member, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert find(Path(member.name)) == member.recipe != Recipe()
    (tmp_path / member.name).write_text("version = 1\nn_colors = 3\n")
    assert find(Path(member.name)) == Recipe(n_colors=3)  # a file goes first


def test_each_preset_that_comes_along_is_in_the_list():
    there = {path.stem for path in resource("presets").glob("*.toml")}
    assert there == {member.name for member in BUILT_IN}


def test_a_preset_is_readable():
    recipe = Recipe(n_colors=8, space="oklab", rare=0.5, snap=True, keep=("#FF0000", "#fff"))
    assert dumps(recipe) == (
        "# A preset of Tintype\n"
        "version = 1\n"
        "n_colors = 8\n"
        'space = "oklab"\n'
        "rare = 0.5\n"
        'keep = ["#ff0000", "#ffffff"]\n'
        "snap = true\n"
    )


def test_it_is_saved_and_loaded(tmp_path):
    recipe = Recipe(n_colors="auto", max_error=2.5)
    save(tmp_path / "a.toml", recipe)
    assert load(tmp_path / "a.toml") == recipe
    with pytest.raises(NotWritten):
        save(tmp_path / "missing" / "a.toml", recipe)


@pytest.mark.parametrize("before", ["\ufeff", "# my own\r\n", "\n\n"])
def test_what_editors_do_to_a_file_is_no_harm(tmp_path, before):
    (tmp_path / "a.toml").write_bytes(f"{before}version = 1\r\nseed = 7".encode())
    assert load(tmp_path / "a.toml") == Recipe(seed=7)


WRONG = {
    "not TOML": ("n_colors: 16", "at line 1"),
    "JSON": ('{"version": 1}', "at line 1"),
    "nothing but a comment": ("# hello", "no line version = 1"),
    "no version": ("seed = 1", "no line version = 1"),
    "a later version": ("version = 2\nseed = 1", "its version must be 1; got 2"),
    "a version in words": ('version = "1"', "must be 1"),
    "a version that is only true": ("version = true", "must be 1"),
    "an unknown option": ("version = 1\ncolours = 8", "no option colours; the nearest is n_colors"),
    "an option in dashes": ("version = 1\ndither-light = 'srgb'", "nearest is dither_light"),
    "a name without letters": ('version = 1\n"" = 1', "the nearest is "),
    "a table": ("version = 1\n[recipe]\nseed = 1", "no option recipe"),
    "twice": ("version = 1\nseed = 1\nseed = 2", "overwrite"),
    "not a number": ("version = 1\nrare = nan", "Rare colours must be a number between 0 and 1; got nan"),
    "endless": ("version = 1\nmerge = inf", "got inf"),
    "out of range": ("version = 1\nn_colors = 0", "got 0"),
    "far out of range": (f"version = 1\nseed = 0x{'f' * 5000}", "thousands of digits"),
    "a number as a word": ("version = 1\nsnap = 1", "one of true, false; got 1"),
    "a switch as a number": ("version = 1\nrare = true", "got True"),
    "half a colour": ("version = 1\nn_colors = 2.5", "got 2.5"),
    "one colour for several": ('version = 1\nkeep = "#fff"', "must be a list of colours"),
    "a colour that is none": ('version = 1\nkeep = ["red"]', "got red"),
    "a date": ("version = 1\nseed = 2020-01-01", "got 2020-01-01"),
    "a list for a word": ("version = 1\nmethod = ['fixed']", "Method must be one of"),
    "nested without end": ("version = 1\nseed = " + "[" * 100_000, "nested too deeply"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "part"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_said_with_the_name_of_the_file(tmp_path, text, part):
    path = tmp_path / "mine.toml"
    path.write_text(text)
    with pytest.raises(BadPreset) as caught:
        load(path)
    sentence = str(caught.value)
    assert sentence.startswith(f"{path} cannot be used as a preset: ")
    assert part in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert len(sentence) < 500


def _no_file(folder, kind):
    path = folder / f"{kind}.toml"
    if kind == "folder":
        path.mkdir()
    elif kind == "huge":
        path.write_bytes(b"version = 1\n" + b"#" * 2_000_000)
    elif kind == "latin-1":
        path.write_bytes("version = 1 # né".encode("latin-1"))
    elif kind == "empty":
        path.write_bytes(b"")
    elif kind == "binary":
        path.write_bytes(bytes(range(256)))
    return path


@pytest.mark.parametrize(
    ("kind", "part"),
    [
        ("missing", "there is no such file"),
        ("folder", "it is a folder"),
        ("huge", "too large"),
        ("latin-1", "not UTF-8"),
        ("binary", "not UTF-8"),
        ("empty", "is empty"),
    ],
)
def test_a_file_that_cannot_be_one(tmp_path, kind, part):
    path = _no_file(tmp_path, kind)
    with pytest.raises(BadPreset) as caught:
        load(path)
    assert str(path) in str(caught.value)
    assert part in str(caught.value)


@given(st.binary(max_size=200) | st.text().map(lambda text: f"version = 1\n{text}".encode()))
def test_any_bytes_are_a_recipe_or_a_sentence(tmp_path_factory, content):
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_bytes(content)
    with suppress(BadPreset):
        assert isinstance(load(path), Recipe)
