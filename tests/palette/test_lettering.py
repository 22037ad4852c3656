"""Which names can be drawn, with Pillow's own font and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.palette import lettering
from tintype.palette.lettering import font_for, own_font, shown


@pytest.fixture
def alone(monkeypatch):
    monkeypatch.setattr(lettering, "_fonts", lambda size: (own_font(size),))


@pytest.mark.parametrize("text", ["", "Poppy red", "#3d4a52 (50%)", "a’b…"])
def test_english_is_always_drawn(text, alone):
    assert font_for(text, 20)
    assert shown(text, 20, 500) == text


@pytest.mark.parametrize("text", ["Möhre", "黄", "🎨", "a\u0301", "a\u200db", "\0", "\ud800"])
def test_what_would_be_a_box_is_not(text, alone):
    assert font_for(text, 20) is None
    assert shown(text, 20, 500) == ""


@pytest.mark.parametrize("text", ["שלום", "أحمر", "लाल", "แดง"])
def test_scripts_whose_letters_move_are_not_drawn_in_any_font(text):
    assert font_for(text, 20) is None


def test_another_font_is_taken_where_it_has_the_letters(monkeypatch):
    small, large = own_font(10), own_font(30)
    monkeypatch.setattr(lettering, "_fonts", lambda size: (small, large))
    monkeypatch.setattr(lettering, "_has", lambda font, letter: font is large or letter != "ö")
    assert font_for("Moehre", 20) is small
    assert font_for("Möhre", 20) is large


@pytest.mark.parametrize("width", [40, 100, 192])
def test_long_names_are_cut_with_a_mark(width, alone):
    text = shown("A rather long name of a swatch", 20, width)
    assert text.endswith("…")
    assert own_font(20).getlength(text) <= width
    assert not text.removesuffix("…").endswith(" ")


@given(st.text(max_size=60), st.integers(20, 300))
def test_what_is_shown_is_shown_as_it_is(text, width):
    once = shown(text, 20, width)
    assert shown(once, 20, width) == once


def test_a_name_as_long_as_a_book_takes_no_time(alone):
    assert len(shown("lorem ipsum " * 200_000, 36, 840)) < 100
