"""Krita palettes: what Krita wants, and what it writes."""

from xml.etree import ElementTree as xml

import pytest
from PIL import ImageCms

from tintype.palette import Palette, Swatch
from tintype.palette.archive import members, pack
from tintype.palette.content import BadContent
from tintype.palette.formats.kpl import FORMAT, decode
from tintype.palette.save import encode

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def _file(colorset: str, profiles: str = "<Profiles/>", **more: bytes) -> bytes:
    named = [("colorset.xml", colorset.encode()), ("profiles.xml", profiles.encode())]
    return pack(("mimetype", b"krita/x-colorset"), *named, *more.items())


def _entry(color: str, name: str = "", row: int = 0, column: int = 0, depth: str = "U8") -> str:
    return (
        f'<ColorSetEntry name="{name}" bitdepth="{depth}">{color}'
        f'<Position row="{row}" column="{column}"/></ColorSetEntry>'
    )


def _of(*colors: str) -> bytes:
    return _file(f"<ColorSet>{''.join(map(_entry, colors))}</ColorSet>")


RED = '<RGB r="1" g="0" b="0" space="sRGB-elle-V2-srgbtrc.icc"/>'
GREEN = '<sRGB r="0" g="1" b="0"/>'


@pytest.fixture
def grouped() -> Palette:
    groups = ["", "", "Reds", "Blues", "Blues"]
    return Palette(
        tuple(Swatch((i, 2, 3, 255), f"n{i}", group=group) for i, group in enumerate(groups)),
        "My <&>",
    )


def test_krita_finds_what_it_looks_for(grouped):
    content, notes = encode(grouped, FORMAT)
    assert notes == ()
    # The type must be seen in the first bytes, as it is, without unpacking.
    assert content[30:].startswith(b"mimetypeapplication/x-krita-palette")
    found = members(content, "colorset.xml", "profiles.xml")
    assert xml.fromstring(found["profiles.xml"]).tag == "Profiles"
    root = xml.fromstring(found["colorset.xml"])
    assert (root.tag, root.get("version"), root.get("name")) == ("Colorset", "2.0", "My <&>")
    assert int(root.get("columns")) >= 1  # it divides by it
    for parent in (root, *root.iter("Group")):
        entries = parent.findall("ColorSetEntry")
        assert int(parent.get("rows")) * int(root.get("columns")) >= len(entries)
        for entry in entries:
            # The colour comes first: Krita takes the first child.
            assert entry[0].tag == "RGB"
            assert all(0 <= float(entry[0].get(key)) <= 1 for key in "rgb")
            assert int(entry[1].get("column")) < int(root.get("columns"))
    assert [group.get("name") for group in root.iter("Group")] == ["Reds", "Blues"]


def test_groups_are_there_once_and_loose_colours_first():
    groups = ["Reds", "", "Reds", "Reds 2", ""]
    palette = Palette(tuple(Swatch((1, 2, 3, 255), group=group) for group in groups))
    fitted, notes = FORMAT.fit(palette)
    assert [swatch.group for swatch in fitted.swatches] == ["Reds", "2", "Reds 3", "Reds 2", "3"]
    assert notes == (
        "Krita palette cannot keep all groups as they are: changed for 3 of 5 colours, such as '' to "
        "'2'.",
    )


def test_colours_come_in_the_order_of_the_grid():
    """Krita writes them column by column."""
    content = _file(
        f'<Colorset version="2.0">{_entry(RED, "c", 1, 0)}{_entry(RED, "a")}'
        f'<Group name="G">{_entry(GREEN, "d")}</Group>{_entry(GREEN, "b", 0, 1)}</Colorset>'
    )
    palette = decode(content)
    assert [swatch.name for swatch in palette.swatches] == ["a", "b", "c", "d"]
    assert palette.hexes == ["#ff0000", "#00ff00", "#ff0000", "#00ff00"]
    assert [swatch.group for swatch in palette.swatches] == ["", "", "", "G"]


@pytest.mark.parametrize(
    ("color", "hex", "note"),
    [
        ('<RGB r="0.5" g="0" b="0" space="sRGB-elle-V2-g10.icc"/>', "#bc0000", ""),
        ('<Gray g="0.2" space="Gray-D50-elle-V2-srgbtrc.icc"/>', "#333333", "from Gray"),
        ('<Gray g="0.5" space="Gray-D50-elle-V2-g10.icc"/>', "#bcbcbc", "from Gray"),
        ('<Lab L="100" a="0" b="0" space="Lab identity built-in"/>', "#ffffff", "from Lab"),
        ('<CMYK c="0" m="1" y="1" k="0" space="Chemical proof"/>', "#ff0000", "approximate"),
        ('<RGB r="0.2" g="0" b="0" space="Other"/>', "#330000", "no colour profile Other"),
        ('<RGB r="0.2" g="1" b="0" space="Mine"/>', "#33ff00", "through the profile Mine"),
    ],
)
def test_other_spaces_and_depths(color, hex, note):
    profiles = '<Profiles><Profile name="Mine" filename="mine.icc"/></Profiles>'
    content = _file(
        f'<ColorSet version="2.0">{_entry(color, depth="F32")}</ColorSet>',
        profiles,
        **{"mine.icc": SRGB},
    )
    palette = decode(content)
    assert palette.hexes == [hex]
    assert note in " ".join(palette.notes)
    assert bool(note) == bool(palette.notes)


def test_old_files_have_fractions_of_lab():
    lab = '<Lab L="1" a="0.50196078431373" b="0.50196078431373" space="Lab identity built-in"/>'
    assert decode(_file(f'<ColorSet version="1.0">{_entry(lab)}</ColorSet>')).hexes == ["#ffffff"]


def test_models_that_are_not_read_are_told():
    palette = decode(_of(RED, '<XYZ x="1" y="1" z="1"/>'))
    assert palette.hexes == ["#ff0000"]
    assert palette.notes == ("Colours of models that are not read were left out: 1.",)


@pytest.mark.parametrize(
    ("content", "part"),
    [
        (b"PK\3\4", "no zip archive"),
        (pack(("mimetype", b"x")), "no colorset.xml"),
        (_file("<ColorSet>"), "no XML"),
        (_file("<!DOCTYPE a [<!ENTITY b 'c'>]><ColorSet/>"), "entities"),
        (_of('<RGB r="1"/>'), "no numbers"),
        (_of(RED.replace("1", "nan")), "no numbers"),
        (_of(RED.replace("1", "1e999")), "no numbers"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_refused(content, part):
    with pytest.raises(BadContent, match=part):
        decode(content)


def test_more_profiles_than_anybody_needs_are_refused():
    listed = "".join(f'<Profile name="{number}" filename="a.icc"/>' for number in range(101))
    with pytest.raises(BadContent, match="101 colour profiles"):
        decode(_file(f"<ColorSet>{_entry(RED)}</ColorSet>", f"<Profiles>{listed}</Profiles>"))
