"""Every palette format: what it declares, and what it must survive."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.errors import DamagedPalette, UnknownSuffix
from tintype.palette import Palette, Swatch
from tintype.palette.formats import FORMATS, READABLE, BadContent, for_path
from tintype.palette.load import load
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

each_readable = pytest.mark.parametrize("format", READABLE, ids=lambda format: format.name)
each_format = pytest.mark.parametrize("format", FORMATS, ids=lambda format: format.name)


@each_format
@given(palette=palettes)
def test_any_palette_can_be_encoded(format, palette):
    content, note = encode(palette, format)
    assert isinstance(content, bytes)
    lost = palette.has_alpha and not format.alpha
    assert bool(note) == lost
    assert note.endswith(".") == lost


@each_readable
@given(palette=palettes)
def test_colours_come_back_in_their_order(format, palette):
    prepared, _ = format.prepare(palette)
    read = format.decode(format.encode(prepared))
    assert read.hexes == prepared.hexes


@each_readable
@given(palette=palettes)
def test_what_was_read_comes_back_as_it_is(format, palette):
    """Also the names, after the first time: a format may allow less than any text."""
    read = format.decode(encode(palette, format)[0])
    assert format.decode(encode(read, format)[0]) == read


@each_readable
def test_plain_names_come_back_where_there_are_any(format, palette_of):
    palette = palette_of(((1, 2, 3), "slate"), ((4, 5, 6), ""), ((7, 8, 9), "né-3"))
    read = format.decode(format.encode(palette))
    expected = ["slate", "", "né-3"] if format.names else ["", "", ""]
    assert [swatch.name for swatch in read.swatches] == expected


@each_readable
@given(palette=palettes)
def test_a_file_is_known_by_its_content(format, palette, tmp_path_factory):
    prepared, _ = format.prepare(palette)
    if not len(prepared):
        return
    content = format.encode(prepared)
    assert [member for member in READABLE if member.looks_like(content)] == [format]
    path = tmp_path_factory.getbasetemp() / "palette.data"
    path.write_bytes(content)
    assert load(path).hexes == prepared.hexes


@each_readable
@given(content=st.binary(max_size=300) | text.map(lambda text: text.encode(errors="ignore")))
def test_any_bytes_are_a_palette_or_said_to_be_none(format, content):
    with suppress(BadContent):
        assert isinstance(format.decode(content), Palette)
    assert format.looks_like(content) in (True, False)


@each_readable
def test_a_file_that_is_cut_off_is_never_a_mistake_of_ours(format, palette_of, tmp_path):
    content = format.encode(palette_of(((1, 2, 3), "one"), ((4, 5, 6), "two"), name="both"))
    path = tmp_path / f"cut{format.suffixes[0]}"
    for length in range(1, len(content)):
        path.write_bytes(content[:length])
        with suppress(DamagedPalette):
            assert 1 <= len(load(path)) <= 2


@each_readable
@pytest.mark.parametrize("mark", ["utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_other_editors_may_have_saved_it(format, palette_of, mark, end):
    palette = palette_of(((1, 2, 3), "né"), ((4, 5, 6), "two"))
    content = format.encode(palette).decode().replace("\n", end).encode(mark)
    read = format.decode(content)
    assert read.hexes == palette.hexes
    assert not format.names or read.swatches[0].name == "né"


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
