"""Every option of a recipe, of saving, of a batch: what is declared is accepted, and nothing else."""

import math

import pytest

from tintype.batch import choices
from tintype.batch.choices import Choices
from tintype.errors import BadRequest
from tintype.image import saving
from tintype.image.saving import Saving
from tintype.options import Choice, Color, Colors, Integer, Number, Patterns, Switch, Template
from tintype.recipe import OPTIONS as RECIPE_OPTIONS
from tintype.recipe import Recipe, needs

OPTIONS = (*RECIPE_OPTIONS, *saving.OPTIONS, *choices.OPTIONS)

HEX = [
    ("#3D4a52", "#3d4a52"),
    ("3d4a52", "#3d4a52"),
    ("#F80", "#ff8800"),
    (" #000 ", "#000000"),
]
NO_COLORS = [
    *("", "#", "red", "#12", "#12345", "#12345g", "##123456", "#123456789", "#١٢٣", "1 2 3"),
    *(None, 0, 123456, b"123456", ["#123456"], True),
]
GOOD_NAMES = [
    "{name}",
    "{name}-{k}",
    "web {name} ({method})",
    "{name}{{x}}",
    "{k}.{name}",
    "né {name}",
]
BAD_NAMES = [
    *(
        "",
        "x",
        "{k}",
        "{name",
        "name}",
        "{name}{size}",
        "{name!r}",
        "{name:>20}",
        "{0}{name}",
        "{}",
    ),
    *("a/{name}", "a\\{name}", "{name}?", "C:{name}", ".{name}", "{name}.", " {name}", "{name} "),
    *("{name}\n", "{name}\0", "{name.x}", "{name[0]}", None, 0, [], ["{name}"], b"{name}", True),
]
NO_NUMBERS = [
    *("x", "", " ", "1e", "--1", "nan", "inf", "-inf", "1_0", "١", "0x1", "1,5", "1 "),
    *(None, True, False, [1], (1,), {}, b"1", math.nan, math.inf, -math.inf, 10**400, 10**5000),
]


def _good(option):
    """Pairs of a value as a person writes it and what it becomes."""
    if isinstance(option, Integer):
        values = (option.low, option.high, option.default)
        written = [(value, value) for value in values] + [(str(value), value) for value in values]
        return written + [(word, word) for word in option.words]
    if isinstance(option, Number):
        values = (option.low, option.high, option.default, (option.low + option.high) / 2)
        written = [(value, value) for value in values] + [(str(value), value) for value in values]
        whole = math.ceil(option.low)
        return [*written, (whole, whole), (f"{whole}.", whole), (f"{option.high:e}", option.high)]
    if isinstance(option, Switch):
        return [(True, True), (False, False)]
    if isinstance(option, Choice):
        return [(word, word) for word in option.choices]
    if isinstance(option, Color):
        return HEX
    if isinstance(option, Template):
        return [(name, name) for name in GOOD_NAMES]
    if isinstance(option, Patterns):
        several = [" *.PNG ", "icons/*", "*.PNG"]
        return [([], ()), ((), ()), (several, ("*.PNG", "icons/*"))]
    assert isinstance(option, Colors), "a new kind of option needs its values here"
    several = [
        ([], ()),
        ((), ()),
        ([given for given, _ in HEX], ("#3d4a52", "#ff8800", "#000000")),
        (("#00f", "#f00", "0000FF", "#00f"), ("#0000ff", "#ff0000")),
    ]
    with_alpha = [
        (["#10203040", "#102030", "#102030FF"], ("#10203040", "#102030")),
        (["10203001"], ("#10203001",)),
    ]
    clear = [(["10203000"], ("#10203000",))]
    return (
        several
        + (with_alpha if option.least_alpha < 255 else [])
        + (clear if option.least_alpha == 0 else [])
    )


def _bad(option):
    if isinstance(option, Integer):
        return [option.low - 1, option.high + 1, 1.5, "1.5", 16.0, "AUTO", *NO_NUMBERS]
    if isinstance(option, Number):
        near = 1e-9 * option.high
        return [option.low - near, option.high + near, "auto", *NO_NUMBERS]
    if isinstance(option, Switch):
        return [0, 1, "true", "", None, "on", []]
    if isinstance(option, Choice):
        return ["", "x", option.choices[0].upper(), option.choices[0] + " ", None, 0, [], ()]
    if isinstance(option, Color):
        return ["#12345678", *NO_COLORS]
    if isinstance(option, Template):
        return BAD_NAMES
    if isinstance(option, Patterns):
        return ["*.png", None, 0, {"*.png"}, [""], [" "], [None], [1], ["*.png", "a\0b"]]
    lists = [[color] for color in NO_COLORS] + [["#123", color] for color in NO_COLORS]
    lists += [["#12345678"]] if option.least_alpha == 255 else []
    lists += [["#12345600"]] if option.least_alpha else []
    return ["", "#123456", None, 0, {"#123456"}, {"#123456": 1}, *lists]


def _taken(option, value):
    """The value that it becomes where it is used."""
    owners = ((saving.OPTIONS, Saving), (choices.OPTIONS, Choices), (RECIPE_OPTIONS, Recipe))
    owner = next(kind for options, kind in owners if option in options)
    return getattr(owner(**{option.name: value}), option.name)


def _cases(values):
    return [
        pytest.param(option, value, id=f"{option.name}-{number}")
        for option in OPTIONS
        for number, value in enumerate(values(option))
    ]


@pytest.mark.parametrize(("option", "pair"), _cases(_good))
def test_a_good_value_is_taken_in_its_own_type(option, pair):
    given, expected = pair
    value = _taken(option, given)
    assert value == expected
    words = getattr(option, "words", ())
    own = int if isinstance(option, Integer) else type(option.default)
    assert type(value) is (str if value in words else own)


@pytest.mark.parametrize(("option", "value"), _cases(_bad))
def test_a_bad_value_is_refused_with_what_it_must_be_and_what_it_was(option, value):
    with pytest.raises(BadRequest) as caught:
        _taken(option, value)
    sentence = str(caught.value)
    assert sentence.startswith(f"{option.label} must be ")
    assert sentence.endswith(".")
    has_parts = isinstance(option, Colors | Patterns) and isinstance(value, list)
    one = value[-1] if has_parts else value
    assert "; got " in sentence
    with_few_digits = not isinstance(one, int) or abs(one) < 10**50
    assert not with_few_digits or f"; got {one}." in sentence
    limits = {Integer: ("low", "high"), Choice: ("choices",)}.get(type(option), ())
    for limit in limits:
        allowed = getattr(option, limit)
        assert all(str(each) in sentence for each in (allowed if limit == "choices" else [allowed]))
    assert all(word in sentence for word in getattr(option, "words", ()))


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
def test_of_a_long_value_the_sentence_quotes_a_part(option):
    with pytest.raises(BadRequest) as caught:
        option.check("long" * 20_000)
    assert len(str(caught.value)) < 400


@pytest.mark.parametrize("option", [each for each in OPTIONS if isinstance(each, Number)])
def test_there_is_one_zero(option):
    if option.low == 0:
        assert math.copysign(1, option.check(-0.0)) == 1
        assert math.copysign(1, option.check("-0")) == 1


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
def test_what_it_needs_can_be_had(option):
    for need in needs(option):
        assert need.option in OPTIONS
        assert need.option is not option
        assert all(need.option.check(value) == value for value in need.values)


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
def test_the_declaration_is_complete(option):
    assert option.check(option.default) == option.default
    assert all(flag.startswith("-") for flag in option.flags)
    assert not option.flags or option.flags[-1].startswith("--")
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
    assert len(option.details) in (0, len(option.choices))
    assert all(detail and not detail.endswith(".") for detail in option.details)
