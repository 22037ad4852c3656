"""A sentence is a string that remembers its template and its fields."""

import pickle

import pytest

from tintype import preset
from tintype.errors import BadNumber, BadPreset
from tintype.sentence import NOTHING, Sentence


def test_it_is_its_english_text():
    made = Sentence("{n:,} colours of {name}", n=1234, name="a.png")
    assert made == "1,234 colours of a.png"
    assert (made.template, made.fields) == ("{n:,} colours of {name}", {"n": 1234, "name": "a.png"})


def test_braces_in_the_data_are_only_data():
    assert Sentence("{a}", a="{b}") == "{b}"


def test_nothing_is_false():
    assert not NOTHING
    assert NOTHING == ""


def test_a_clause_has_no_full_stop():
    clause = Sentence("There are {n}.", n=2).clause
    assert clause == "There are 2"
    assert clause.fields == {"n": 2}


def test_it_survives_the_way_to_another_process():
    made = Sentence("{why}; {n}.", why=Sentence("Few of {m}", m=1), n=2)
    copy = pickle.loads(pickle.dumps(made))
    assert copy == made
    assert copy.fields["why"].fields == {"m": 1}


@pytest.mark.parametrize(
    ("text", "template"),
    [
        ("version = 2", "its version must be {ours}; got {got}"),
        ("", "it has no line version = {ours}"),
        ("version = 1\nn_colors = 0", BadNumber.template.removesuffix(".")),
    ],
)
def test_an_error_keeps_the_templates_of_its_reasons(tmp_path, text, template):
    path = tmp_path / "a.toml"
    path.write_text(text or "\n")
    with pytest.raises(BadPreset) as caught:
        preset.load(path)
    assert caught.value.fields["reason"].template == template
