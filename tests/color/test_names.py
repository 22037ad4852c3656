"""Names that are proposed for colours."""

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis.extra.numpy import arrays

from tintype.color.difference import ciede2000
from tintype.color.lab import to_lab
from tintype.color.names import CLEAR, _list, names_for
from tintype.color.srgb import from_hex
from tintype.data import resource
from tintype.palette.text import one_line


def _names(*hexes: str) -> list[str]:
    return names_for(np.array([from_hex(text) for text in hexes], np.uint8))


@pytest.mark.parametrize(
    ("color", "name"),
    [
        ("#ffffff", "White"),
        ("#000000", "Black"),
        ("#ff0000", "Red"),
        ("#00ff00", "Green"),
        ("#0000ff", "Blue"),
        ("#ffff00", "Yellow"),
        ("#808080", "Grey"),
        ("#ffa500", "Orange"),
        ("#fe0000", "Red"),
        ("#fdfdfd80", "White"),
        ("#00000000", CLEAR),
    ],
)
def test_what_everybody_calls_so(color, name):
    assert _names(color) == [name]


@given(arrays(np.uint8, (12, 4)))
def test_no_two_of_a_palette_are_alike(colors):
    names = names_for(colors)
    visible = [name for name, color in zip(names, colors, strict=True) if color[3]]
    assert len(set(visible)) == len(visible)
    assert all(names)


@given(arrays(np.uint8, (1, 3)))
def test_one_colour_alone_has_the_nearest_name_of_all(rgb):
    (name,) = names_for(np.insert(rgb, 3, 255, axis=1))
    apart = ciede2000(to_lab(rgb), _list().lab)
    assert apart[_list().names.index(name)] == pytest.approx(apart.min(), abs=0.1)


def test_the_nearer_one_has_the_name_and_the_other_one_as_near():
    assert _names("#ff0303", "#ff0000")[1] == "Red"
    other = _names("#ff0303", "#ff0000")[0]
    assert other != "Red"
    place = _list().names.index(other)
    assert ciede2000(to_lab((255, 3, 3)), _list().lab[place]) < 8


def test_names_run_out_and_are_numbered():
    names = _names(*["#102030"] * 40)
    assert len(set(names)) == 40
    assert sum(bool(re.search(r" \d+$", name)) for name in names) == 40 - 24


@pytest.mark.parametrize("n_colors", [0, 1, 1000])
def test_palettes_of_any_size(noise, n_colors):
    assert len(names_for(noise(40, 25).pixels.reshape(-1, 4)[:n_colors])) == n_colors


def test_names_are_short_plain_and_each_once():
    names = _list().names
    assert 500 < len(names) < 2000
    assert len(set(names)) == len(names)
    for name in names:
        assert name.isprintable()
        assert one_line(name) == name
        assert re.fullmatch(r"[A-Z][a-z]+( [A-Z][a-z]+){0,2}", name)
        assert len(name) <= 16


def test_the_list_tells_its_source_and_its_licence():
    text = resource("color-names.txt").read_text("utf-8")
    assert "MIT License" in text
    assert "Permission is hereby granted" in resource("licenses/color-names.txt").read_text("utf-8")
