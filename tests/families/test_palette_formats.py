"""Every palette format: what it declares, and what it must survive."""

import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.errors import (
    DamagedPalette,
    NotAPalette,
    NothingForFormat,
    TooManyForFormat,
    UnknownSuffix,
)
from tintype.palette import Palette, Swatch
from tintype.palette.formats import (
    FORMATS,
    READABLE,
    WRITABLE,
    BadContent,
    PaletteFormat,
    for_path,
    of_name,
)
from tintype.palette.load import load
from tintype.palette.save import encode, save

GOLDEN = Path(__file__).parents[1] / "palette" / "golden"

channel = st.integers(0, 255)
# Any text, also what a file name that is no UTF-8 turns into.
text = st.text(st.characters(exclude_categories=[]), max_size=40)
swatches = st.builds(
    Swatch,
    st.tuples(channel, channel, channel, channel),
    text,
    st.none() | st.floats(0, 1),
    st.booleans(),
    st.sampled_from(["", "Reds", "Blues"]) | text,
)
palettes = st.builds(Palette, st.lists(swatches, max_size=40).map(tuple), text)

each_format = pytest.mark.parametrize("format", WRITABLE, ids=lambda format: format.name)
each_readable = pytest.mark.parametrize("format", READABLE, ids=lambda format: format.name)
each_returning = pytest.mark.parametrize(
    "format", [member for member in WRITABLE if member.decode], ids=lambda format: format.name
)
COUNTS = (0, 1, 2, 16, 255, 256, 257, 4096)


def _fit(format: PaletteFormat, palette: Palette) -> Palette:
    """The palette as it fits, with a colour where none is too few."""
    try:
        return format.fit(palette)[0]
    except NothingForFormat:
        return format.fit(Palette((Swatch((1, 2, 3, 255)),)))[0]


@each_format
@given(palette=palettes)
def test_any_palette_can_be_encoded(format, palette):
    assert isinstance(format.encode(_fit(format, palette)), bytes)
    with suppress(NothingForFormat):
        for note in format.fit(palette)[1]:
            assert note.endswith(".")


@each_returning
@given(palette=palettes)
def test_what_fits_comes_back_exactly(format, palette):
    """Colours in their order, and all that it declares to carry."""
    fitted = _fit(format, palette)
    content = format.encode(fitted)
    assert format.decode(content) == fitted
    assert format.encode(format.decode(content)) == content


@each_format
@given(palette=palettes)
def test_what_fits_already_stays_as_it_is(format, palette):
    fitted = _fit(format, palette)
    assert format.fit(fitted)[0] == fitted


def _kept(format: PaletteFormat, palette: Palette) -> list[int]:
    """The places of what is not left out for its transparency."""
    places = range(len(palette))
    clear = [place for place in places if palette.swatches[place].is_clear]
    left_out = set() if format.alpha else set(clear[1:] if format.clear else clear)
    return [place for place in places if place not in left_out]


@each_format
@given(palette=palettes)
def test_it_carries_what_it_declares(format, palette):
    with suppress(NothingForFormat):
        kept = [palette.swatches[place] for place in _kept(format, palette)]
        fitted = format.fit(palette)[0]
        for before, after in zip(kept, fitted.swatches, strict=False):
            assert after.color[:3] == before.color[:3]
            is_clear = before.is_clear and (format.alpha or format.clear)
            assert after.color[3] == (before.color[3] if format.alpha else 0 if is_clear else 255)
            assert after.share == (before.share if format.shares else None)
            assert format.names or not after.name
            assert format.groups or not after.group


@each_format
@pytest.mark.parametrize("count", COUNTS)
def test_any_count_fits_or_is_refused(format, count):
    palette = Palette(tuple(Swatch((i % 256, i // 256, 7, 255), f"n{i}") for i in range(count)))
    if format.least <= count <= format.most:
        fitted, _ = format.fit(palette)
        assert fitted.hexes[:count] == palette.hexes
        content = format.encode(fitted)
        assert not format.decode or format.decode(content) == fitted
    else:
        with pytest.raises((TooManyForFormat, NothingForFormat)) as caught:
            format.fit(palette)
        assert str(caught.value).startswith(format.title)


@each_format
def test_what_is_left_out_is_told(format):
    palette = Palette((Swatch((1, 2, 3, 255), "slate", group="Greys"), Swatch((4, 5, 6, 0))), "Two")
    notes = " ".join(format.fit(palette)[1])
    assert ("no names" in notes) == (not format.names)
    assert ("no groups" in notes) == (not format.groups)
    assert ("no transparency" in notes) == (not format.alpha and not format.clear)


@each_returning
def test_plain_names_come_back_where_there_are_any(format, palette_of):
    palette = palette_of(((1, 2, 3), "slate"), ((4, 5, 6), ""), ((7, 8, 9), "né-3"))
    read = format.decode(encode(palette, format)[0])
    third = "ne-3" if format.name == "tailwind" else "né-3"  # it knows English letters only
    expected = ["slate", "", third] if format.names else ["", "", ""]
    assert [swatch.name for swatch in read.swatches][:3] == expected


@each_returning
@given(palette=palettes)
def test_a_file_is_known_by_its_content_or_its_name(format, palette, tmp_path_factory):
    fitted = _fit(format, palette)
    if not len(fitted):
        return
    content = format.encode(fitted)
    assert [member for member in READABLE if member.looks_like(content)] in ([format], [])
    path = tmp_path_factory.getbasetemp() / f"palette{format.suffixes[0]}"
    path.write_bytes(content)
    assert load(path).hexes == fitted.hexes


@each_readable
@given(content=st.binary(max_size=300) | text.map(lambda text: text.encode(errors="ignore")))
def test_any_bytes_are_a_palette_or_said_to_be_none(format, content):
    with suppress(BadContent):
        assert isinstance(format.decode(content), Palette)
    assert format.looks_like(content) in (True, False)


@st.composite
def damaged(draw) -> bytes:
    """A golden file of any format with bytes changed, cut off, or going on as another does."""
    files = [path.read_bytes() for path in sorted(GOLDEN.iterdir())]
    content, other = bytearray(draw(st.sampled_from(files))), draw(st.sampled_from(files))
    for at, byte in draw(
        st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 255)), max_size=4)
    ):
        content[at % len(content)] = byte
    end, start = draw(st.integers(0, len(content))), draw(st.integers(0, len(other)))
    return bytes(draw(st.sampled_from([content, content[:end], content[:end] + other[start:]])))


@each_readable
@given(content=damaged())
def test_damaged_files_are_a_palette_or_said_to_be_none(format, content):
    """As tests/fuzz.py does at length."""
    with suppress(BadContent):
        assert isinstance(format.decode(content), Palette)
    assert format.looks_like(content) in (True, False)


#: What is repeated for a long time, after a beginning: each once took somebody's regular expression, or
#: somebody's recursion, to its end.
TRAPS = [
    ("", "{1,1,1,1}/*"), ("{1,1,1", " "), ("", "{1,1,1"), ("", "/* a "), ("", "--a"), ("", "$a:("),
    ("--a:", " "), ("$a", " "), ("", "@theme"), ("@theme{--", "a"), ("", "\"a"), ("", "a("), ("a", "-"),
    ("", "#ffffff a\n"), ("", "ffffff "), ("GIMP Palette\n", "1 2 3 a\n"), ("", "1,"),
    ("<svg>", "<g>"), ("<svg><rect style='", ";fill"), ("", "["), ("", '{"$value":'), ("", "<!-- -->"),
]  # fmt: skip


@pytest.mark.parametrize(("start", "repeated"), TRAPS)
def test_no_text_takes_long(start, repeated):
    content = (start + repeated * (300_000 // len(repeated))).encode()
    for format in READABLE:
        began = time.process_time()
        format.looks_like(content)
        with suppress(BadContent):
            format.decode(content)
        assert time.process_time() - began < 2, format.name


@each_returning
def test_a_file_that_is_cut_off_is_never_a_mistake_of_ours(format, palette_of, tmp_path):
    palette = palette_of(((1, 2, 3), "one"), ((4, 5, 6), "two"), name="both")
    content, _ = encode(palette, format)
    path = tmp_path / f"cut{format.suffixes[0]}"
    for length in range(1, len(content), 1 + len(content) // 500):
        path.write_bytes(content[:length])
        with suppress(DamagedPalette, NotAPalette):
            assert 1 <= len(load(path)) <= max(2, len(format.fit(palette)[0]))


@pytest.mark.parametrize(
    "format",
    [format for format in FORMATS if format.is_text and format.decode],
    ids=lambda format: format.name,
)
@pytest.mark.parametrize("mark", ["utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_other_editors_may_have_saved_it(format, palette_of, mark, end):
    palette = palette_of(((1, 2, 3), "né"), ((4, 5, 6), "two"))
    content = (
        encode(palette, format)[0].decode().replace("\r\n", "\n").replace("\n", end).encode(mark)
    )
    read = format.decode(content)
    assert read.hexes == palette.hexes
    assert not format.names or read.swatches[0].name == format.fit(palette)[0].swatches[0].name


@each_format
def test_names_from_a_disc_that_does_not_know_unicode(format, palette_of):
    """Python reads the byte 0xe9 of a file name as a lone surrogate."""
    content, _ = encode(palette_of(((1, 2, 3), "caf\udce9"), name="\udce9t\udce9"), format)
    assert not format.is_text or content.decode("utf-8")


@each_format
def test_the_same_palette_gives_the_same_bytes(format, palette_of):
    palette = palette_of(((1, 2, 3), "one"), ((4, 5, 6, 0), "two"), name="palette")
    assert encode(palette, format) == encode(palette, format)


@each_format
def test_without_alpha_the_fully_transparent_entry_is_left_out(format, palette_of):
    fitted, _ = format.fit(palette_of((9, 9, 9, 0), (1, 2, 3, 100), (4, 5, 6)))
    if format.alpha:
        assert fitted.hexes == ["#09090900", "#01020364", "#040506"]
    elif format.clear:
        assert fitted.hexes == ["#09090900", "#010203", "#040506"]
    else:
        assert fitted.hexes[:2] == ["#010203", "#040506"]


@each_format
def test_its_suffixes_choose_it_in_any_case(format):
    for suffix in format.suffixes:
        assert suffix == suffix.lower()
        assert suffix.startswith(".")
        assert format in of_name(Path(f"a.b{suffix}"), WRITABLE)
        assert format in of_name(Path(f"A{suffix.upper()}"), WRITABLE)


@each_format
def test_it_says_what_it_is(format):
    assert format.title
    assert format.made_for


def test_names_and_titles_are_unique():
    assert len({format.name for format in FORMATS}) == len(FORMATS)
    assert len({format.title for format in FORMATS}) == len(FORMATS)


@pytest.mark.parametrize("name", ["palette", "palette.", "palette.xyz", "gpl", "palette.gpl.bak"])
def test_an_unknown_suffix_is_refused_with_the_known_ones(name):
    with pytest.raises(UnknownSuffix) as caught:
        for_path(Path(name))
    assert name in str(caught.value)
    assert all(format.suffixes[0] in str(caught.value) for format in WRITABLE)


def test_saving_writes_the_bytes_and_tells_how_many(tmp_path, palette_of):
    path = tmp_path / "a.hex"
    assert save(path, palette_of((1, 2, 3), (4, 5, 6))) == (14, ())
    assert path.read_bytes() == b"010203\n040506\n"


def test_a_format_that_is_asked_for_wins_over_the_suffix(tmp_path, palette_of):
    css = next(format for format in FORMATS if format.name == "css")
    save(tmp_path / "a.hex", palette_of((1, 2, 3)), css)
    assert (tmp_path / "a.hex").read_text().startswith(":root {")
