"""W3C design tokens: what is written, all notations that are read, and aliases."""

import json

import pytest

from tintype.palette import Palette, Swatch
from tintype.palette.formats.base import BadContent
from tintype.palette.formats.tokens import FORMAT
from tintype.palette.save import encode

RED = {"colorSpace": "srgb", "components": [1, 0, 0]}


def _read(document):
    found = FORMAT.decode(json.dumps(document).encode())
    return [(each.group, each.name, each.hex) for each in found.swatches]


def test_groups_are_objects_within_objects():
    palette = Palette(
        (
            Swatch((1, 2, 3, 255), "$a.b {c}", group="brand/deep"),
            Swatch((4, 5, 6, 128), "x", group="brand"),
            Swatch((7, 8, 9, 255), "y", group="brand/deep"),
            Swatch((255, 0, 51, 255)),
        )
    )
    document = json.loads(encode(palette, FORMAT)[0])
    assert document.pop("$schema").endswith("/2025.10/format.json")
    assert document.pop("color-4") == {
        "$type": "color",
        "$value": {
            "colorSpace": "srgb", "components": [1.0, 0.0, 0.2], "alpha": 1.0, "hex": "#ff0033",
        },
    }  # fmt: skip
    assert set(document) == {"brand"}
    assert list(document["brand"]) == ["deep", "x", "deep-3"]
    assert list(document["brand"]["deep"]) == ["a-b -c-"]
    assert document["brand"]["x"]["$value"]["alpha"] == 0.50196


def test_a_group_says_the_type_and_tokens_refer_to_others():
    document = {
        "base": {
            "$type": "color",
            "red": {"$value": RED},
            "$root": {"$value": {**RED, "alpha": 0}},
        },
        "alias": {"$type": "color", "$value": "{base.red}"},
        "untyped": {"$value": "{alias}"},
        "pointer": {"$ref": "#/base/red"},
        "value": {"$type": "color", "$ref": "#/base/red/$value"},
        "part": {
            "$type": "color",
            "$value": {
                "colorSpace": {"$ref": "#/base/red/$value/colorSpace"},
                "components": [0, {"$ref": "#/base/red/$value/components/0"}, "none"],
            },
        },
        "size": {"$type": "dimension", "$value": {"value": 1, "unit": "px"}},
        "old": {"$type": "color", "$value": "#0000ff80"},
    }
    assert _read(document) == [
        ("base", "red", "#ff0000"),
        ("base", "base", "#ff000000"),
        ("", "alias", "#ff0000"),
        ("", "untyped", "#ff0000"),
        ("", "pointer", "#ff0000"),
        ("", "value", "#ff0000"),
        ("", "part", "#00ff00"),
        ("", "old", "#0000ff80"),
    ]


def test_a_group_extends_another():
    blue = {"$type": "color", "$value": {"colorSpace": "srgb", "components": [0, 0, 1]}}
    red = {"$type": "color", "$value": RED}
    document = {"a": {"x": red, "in": {"y": red}}, "b": {"$extends": "{a}", "in": {"y": blue}}}
    assert _read(document)[2:] == [("b", "x", "#ff0000"), ("b/in", "y", "#0000ff")]


@pytest.mark.parametrize(
    ("space", "components", "hex_"),
    [
        ("hsl", [120, 100, 50], "#00ff00"),
        ("oklch", [0.637, 0.237, 25.331], "#fb2c36"),
        ("display-p3", ["none", 0, 0], "#000000"),
        ("lab", [100, 0, 0], "#ffffff"),
        ("hwb", [240, 0, 0], "#0000ff"),
    ],
)
def test_other_spaces(space, components, hex_):
    value = {"colorSpace": space, "components": components}
    assert _read({"a": {"$type": "color", "$value": value}})[0][2] == hex_


def test_what_is_outside_and_what_is_not_read_is_told():
    wide = {"colorSpace": "display-p3", "components": [0, 1, 0]}
    strange = {"colorSpace": "cmyk", "components": [0, 1, 0, 0]}
    document = {"$type": "color", "a": {"$value": wide}, "b": {"$value": strange},
                "c": {"$value": {**strange, "hex": "#010203"}}}  # fmt: skip
    found = FORMAT.decode(json.dumps(document).encode())
    assert [each.name for each in found.swatches] == ["a", "c"]
    assert [note.split(": ")[1][0] for note in found.notes] == ["1", "1"]
    assert "cmyk" in found.notes[1]


@pytest.mark.parametrize(
    "document",
    [
        {"$type": "color", "a": {"$value": "{b}"}, "b": {"$value": "{a}"}},
        {"$type": "color", "a": {"$ref": "#/a"}},
        {"a": {"$extends": "{b}"}, "b": {"$extends": "{a}"}},
        {"a": {"b": {"$extends": "{a}"}}},
        {f"g{n}": {k: {"$extends": f"{{g{n + 1}}}"} for k in "ab"} for n in range(40)},
    ],
)
def test_loops_end(document):
    with pytest.raises(BadContent):
        FORMAT.decode(json.dumps(document).encode())
