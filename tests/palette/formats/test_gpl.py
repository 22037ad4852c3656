"""GIMP palettes, read by a parser of its own and by Pillow's."""

import re
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL.GimpPaletteFile import GimpPaletteFile

from tintype.palette import Palette, Swatch
from tintype.palette.content import BadContent
from tintype.palette.formats.gpl import FORMAT
from tintype.palette.save import encode as encode_as


def encode(palette: Palette) -> bytes:
    return encode_as(palette, FORMAT)[0]


channel = st.integers(0, 255)
text = st.text(st.characters(exclude_categories=[]), max_size=60)
swatches = st.builds(Swatch, st.tuples(channel, channel, channel, st.just(255)), text)
palettes = st.builds(Palette, st.lists(swatches, min_size=1, max_size=256).map(tuple), text)


def _parse(content: bytes) -> tuple[str, int, list[tuple[tuple[int, int, int], str]]]:
    """Name, columns and entries, by developer.gimp.org/core/standards/gpl."""
    magic, name, columns, *lines = content.decode("utf-8").split("\n")
    assert magic == "GIMP Palette"
    assert lines.pop() == ""
    entries = []
    for line in lines:
        if not line.startswith("#"):
            red, green, blue, label = re.fullmatch(
                r"([ \d]{3}) ([ \d]{3}) ([ \d]{3})\t(.+)", line
            ).groups()
            entries.append(((int(red), int(green), int(blue)), label))
    return (
        re.fullmatch("Name: (.+)", name)[1],
        int(re.fullmatch(r"Columns: (\d+)", columns)[1]),
        entries,
    )  # fmt: skip


@given(palettes)
def test_colours_come_back_in_their_order(palette):
    entries = _parse(encode(palette))[2]
    assert [color for color, _ in entries] == [swatch.color[:3] for swatch in palette.swatches]


@given(palettes)
def test_every_reader_is_happy(palette):
    content = encode(palette)
    name, columns, entries = _parse(content)
    assert name.strip()
    assert 1 <= columns <= 256  # Krita divides by it
    assert all(label.strip() for _, label in entries)  # Aseprite drops an entry without a name
    assert all(len(line) < 100 for line in content.split(b"\n"))  # Pillow
    assert len(content) >= 50  # Krita
    assert b"Channels" not in content.split(b"\n")[2:4]
    assert not re.search(rb"[\x00-\x08\x0b-\x1f]", content)


@given(palettes)
def test_pillow_reads_it(palette):
    read, mode = GimpPaletteFile(BytesIO(encode(palette))).getpalette()
    assert mode == "RGB"
    assert read[: 3 * len(palette)] == palette.colors[:, :3].tobytes()


def test_names_stay_as_they_are(palette_of):
    palette = palette_of(((61, 74, 82), "slate"), ((1, 2, 3), "né 🎨 #1"), name="My palette")
    name, _, entries = _parse(encode(palette))
    assert name == "My palette"
    assert [label for _, label in entries] == ["slate", "né 🎨 #1"]


def test_an_entry_without_a_name_is_called_by_its_hex(palette_of):
    name, _, entries = _parse(encode(palette_of((61, 74, 82))))
    assert entries == [((61, 74, 82), "#3d4a52")]
    assert name == "Untitled"


@pytest.mark.parametrize("label", ["two\nlines", "two \t\r\n lines", "two\u2028lines"])
def test_a_name_is_kept_on_one_line(palette_of, label):
    assert _parse(encode(palette_of(((1, 2, 3), label))))[2] == [((1, 2, 3), "two lines")]


def test_a_long_name_is_cut_between_characters(palette_of):
    label = _parse(encode(palette_of(((1, 2, 3), "🎨" * 50))))[2][0][1]
    assert label == "🎨" * 20


def test_more_lines_than_a_palette_has():
    with pytest.raises(BadContent, match="it has more than 20,000 lines"):
        FORMAT.decode(b"GIMP Palette\n" + b"#\n" * 20_000)
