"""Every option of a recipe: what is declared is what is accepted, and nothing else."""

import pytest

from tintype.errors import BadRequest
from tintype.options import Choice, Color, Integer
from tintype.recipe import OPTIONS, Recipe


def _good(option):
    """Pairs of a value as a person writes it and what it becomes."""
    if isinstance(option, Integer):
        values = (option.low, option.high, option.default)
        return [(value, value) for value in values] + [(str(value), value) for value in values]
    if isinstance(option, Choice):
        return [(word, word) for word in option.choices]
    assert isinstance(option, Color), "a new kind of option needs its values here"
    return [
        ("#3D4a52", "#3d4a52"),
        ("3d4a52", "#3d4a52"),
        ("#F80", "#ff8800"),
        (" #000 ", "#000000"),
    ]


def _bad(option):
    if isinstance(option, Integer):
        return [option.low - 1, option.high + 1, "x", "", " ", "1.5", 1.5, None, True, [1], "inf"]
    if isinstance(option, Choice):
        return ["", "x", option.choices[0].upper(), option.choices[0] + " ", None, 0, [], ()]
    return ["", "#", "red", "#12", "#12345", "#12345g", "#12345678", "##123456", "#١٢٣", None, 0]


def _cases(values):
    return [
        pytest.param(option, value, id=f"{option.name}-{value!r}")
        for option in OPTIONS
        for value in values(option)
    ]


@pytest.mark.parametrize(("option", "pair"), _cases(_good))
def test_a_good_value_is_taken_in_its_own_type(option, pair):
    given, expected = pair
    value = getattr(Recipe(**{option.name: given}), option.name)
    assert value == expected
    assert type(value) is type(option.default)


@pytest.mark.parametrize(("option", "value"), _cases(_bad))
def test_a_bad_value_is_refused_with_what_it_must_be_and_what_it_was(option, value):
    with pytest.raises(BadRequest) as caught:
        Recipe(**{option.name: value})
    sentence = str(caught.value)
    assert sentence.startswith(f"{option.label} must be ")
    assert f"; got {value}." in sentence
    limits = {Integer: ("low", "high"), Choice: ("choices",)}.get(type(option), ())
    for limit in limits:
        allowed = getattr(option, limit)
        assert all(str(each) in sentence for each in (allowed if limit == "choices" else [allowed]))


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
def test_the_declaration_is_complete(option):
    assert option.check(option.default) == option.default
    assert option.flags[-1].startswith("--")
    assert option.label[0].isupper()
    assert option.why.endswith(".")


@pytest.mark.parametrize("field", ["name", "flags", "label"])
def test_no_two_options_share_a(field):
    values = [getattr(option, field) for option in OPTIONS]
    flat = [each for value in values for each in (value if field == "flags" else [value])]
    assert len(flat) == len(set(flat))


@pytest.mark.parametrize(
    "option",
    [option for option in OPTIONS if isinstance(option, Choice)],
    ids=lambda option: option.name,
)
def test_each_choice_has_a_title(option):
    assert len(option.titles) == len(option.choices)
    assert all(option.titles)
