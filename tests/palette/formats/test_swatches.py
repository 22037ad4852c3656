"""Procreate swatches: what Procreate wants, and what it writes."""

import base64
import json

import pytest
from PIL import ImageCms

from tintype.palette.archive import members, pack
from tintype.palette.content import BadContent
from tintype.palette.formats.swatches import FORMAT, decode
from tintype.palette.save import encode

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
RED = {"hue": 0, "saturation": 1, "brightness": 1, "alpha": 1, "colorSpace": 0}


def _file(document) -> bytes:
    return pack(("Swatches.json", json.dumps(document).encode()))


def _written(content: bytes) -> list:
    return json.loads(members(content, "swatches.json")["swatches.json"])


def test_colours_are_hue_saturation_and_brightness(palette_of):
    content, notes = encode(palette_of((255, 0, 0), (0, 51, 0), name="Two"), FORMAT)
    [palette] = _written(content)
    assert palette["name"] == "Two"
    assert palette["swatches"][0] == RED
    assert palette["swatches"][1] == pytest.approx(
        {"hue": 1 / 3, "saturation": 1, "brightness": 0.2, "alpha": 1, "colorSpace": 0}
    )
    assert notes == ()


def test_more_than_thirty_become_several_palettes_and_that_is_told(palette_of):
    palette = palette_of(*((i, 1, 2) for i in range(61)), name="Many")
    content, notes = encode(palette, FORMAT)
    assert [(each["name"], len(each["swatches"])) for each in _written(content)] == [
        ("Many", 30), ("Many 2", 30), ("Many 3", 1),
    ]  # fmt: skip
    assert "the 61 colours became 3 palettes" in notes[0]
    read = decode(content)
    assert read.hexes == palette.hexes
    assert read.name == "Many"
    assert read.notes == ("The 3 palettes of the file became one.",)
    assert encode(palette_of(*[(1, 2, 3)] * 30), FORMAT)[1] == ()


def test_empty_slots_are_skipped_and_alpha_is_read():
    palette = decode(_file({"name": "x", "swatches": [None, RED, None, {**RED, "alpha": 0.2}]}))
    assert palette.hexes == ["#ff0000", "#ff000033"]
    assert palette.name == "x"


def test_newer_files_carry_their_profile():
    new = {**RED, "colorSpace": 1, "colorProfile": "h=", "components": [0, 1, 1], "version": "5.0"}
    profile = {"hash": "h=", "iccData": base64.b64encode(SRGB).decode(), "iccName": "x"}
    palette = decode(_file([{"swatches": [new], "colorProfiles": [profile]}]))
    assert palette.hexes in (["#ff0000"], ["#fe0000"])
    assert "taken as sRGB" not in " ".join(palette.notes)


@pytest.mark.parametrize("icc", ["", "no base64 é", "AAAA", None])
def test_a_profile_that_is_missing_or_damaged_is_told(icc):
    new = {**RED, "colorSpace": 1, "colorProfile": "h="}
    palette = decode(
        _file([{"swatches": [new], "colorProfiles": [{"hash": "h=", "iccData": icc}]}])
    )
    assert palette.hexes == ["#ff0000"]
    assert palette.notes == (
        "Colours of a colour space that the file does not carry were taken as sRGB: 1.",
    )


@pytest.mark.parametrize(
    ("document", "part"),
    [
        ({}, "no list of swatches"),
        ([1], "no list of swatches"),
        ({"swatches": [1]}, "no object"),
        ({"swatches": [{"hue": 1}]}, "no saturation"),
        ({"swatches": [{**RED, "hue": "0"}]}, "no hue"),
        ({"swatches": [{**RED, "hue": True}]}, "no hue"),
        ({"swatches": [{**RED, "hue": 10**400}]}, "no hue"),
        ({"swatches": [{**RED, "hue": float("nan")}]}, "is no number"),
        ({"swatches": [{**RED, "alpha": 7}]}, "no alpha"),
    ],
)
def test_what_is_wrong_is_refused(document, part):
    with pytest.raises(BadContent, match=part):
        decode(_file(document))


@pytest.mark.parametrize(
    "content", [b"PK\3\4", pack(("a", b"")), pack(("Swatches.json", b"[" * 100_000))]
)
def test_what_is_no_such_archive_is_refused(content):
    with pytest.raises(BadContent):
        decode(content)


def test_more_profiles_than_anybody_needs_are_refused():
    profiles = [{"hash": str(number), "iccData": ""} for number in range(101)]
    with pytest.raises(BadContent, match="101 colour profiles"):
        decode(_file({"swatches": [RED], "colorProfiles": profiles}))
