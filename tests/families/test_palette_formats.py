"""Every palette format: what it declares, and what it must survive."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.errors import UnknownSuffix
from tintype.palette import Palette, Swatch
from tintype.palette.formats import FORMATS, for_path
from tintype.palette.save import encode, save

channel = st.integers(0, 255)
# Any text, also what a file name that is no UTF-8 turns into.
text = st.text(st.characters(exclude_categories=[]), max_size=40)
swatches = st.builds(
    Swatch,
    st.tuples(channel, channel, channel, channel),
    text,
    st.none() | st.floats(0, 1),
)
palettes = st.builds(Palette, st.lists(swatches, min_size=1, max_size=40).map(tuple), text)

each_format = pytest.mark.parametrize("format", FORMATS, ids=lambda format: format.name)


@each_format
@given(palette=palettes)
def test_any_palette_can_be_encoded(format, palette):
    content, note = encode(palette, format)
    assert isinstance(content, bytes)
    lost = palette.has_alpha and not format.alpha
    assert bool(note) == lost
    assert note.endswith(".") == lost


@each_format
def test_names_from_a_disc_that_does_not_know_unicode(format, palette_of):
    """Python reads the byte 0xe9 of a file name as a lone surrogate."""
    content, _ = encode(palette_of(((1, 2, 3), "caf\udce9"), name="\udce9t\udce9"), format)
    assert format.name == "png" or content.decode("utf-8")


@each_format
def test_the_same_palette_gives_the_same_bytes(format, palette_of):
    palette = palette_of(((1, 2, 3), "one"), ((4, 5, 6, 0), "two"), name="palette")
    assert encode(palette, format) == encode(palette, format)


@each_format
def test_without_alpha_the_fully_transparent_entry_is_left_out(format, palette_of):
    prepared, _ = format.prepare(palette_of((9, 9, 9, 0), (1, 2, 3, 100), (4, 5, 6)))
    if format.alpha:
        assert prepared.hexes == ["#09090900", "#01020364", "#040506"]
    else:
        assert prepared.hexes == ["#010203", "#040506"]


@each_format
def test_a_thousand_colours_fit(format):
    palette = Palette(tuple(Swatch((i % 256, i // 256, 0, 255), "same") for i in range(1000)))
    content, _ = encode(palette, format)
    assert len(content) > 1000


@each_format
def test_its_suffixes_choose_it_in_any_case(format):
    for suffix in format.suffixes:
        assert suffix == suffix.lower()
        assert suffix.startswith(".")
        assert for_path(Path(f"a.b{suffix}")) is format
        assert for_path(Path(f"A{suffix.upper()}")) is format


@each_format
def test_it_says_what_it_is(format):
    assert format.title
    assert format.made_for


def test_names_and_suffixes_are_unique():
    names = [format.name for format in FORMATS]
    suffixes = [suffix for format in FORMATS for suffix in format.suffixes]
    assert len(set(names)) == len(names)
    assert len(set(suffixes)) == len(suffixes)


@pytest.mark.parametrize("name", ["palette", "palette.", "palette.xyz", "gpl", "palette.gpl.txt"])
def test_an_unknown_suffix_is_refused_with_the_known_ones(name):
    with pytest.raises(UnknownSuffix) as caught:
        for_path(Path(name))
    assert name in str(caught.value)
    assert all(format.suffixes[0] in str(caught.value) for format in FORMATS)


def test_saving_writes_the_bytes_and_tells_how_many(tmp_path, palette_of):
    path = tmp_path / "a.hex"
    assert save(path, palette_of((1, 2, 3), (4, 5, 6))) == (14, "")
    assert path.read_bytes() == b"010203\n040506\n"


def test_a_format_that_is_asked_for_wins_over_the_suffix(tmp_path, palette_of):
    css = next(format for format in FORMATS if format.name == "css")
    save(tmp_path / "a.hex", palette_of((1, 2, 3)), css)
    assert (tmp_path / "a.hex").read_text().startswith(":root {")
