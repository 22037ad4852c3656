"""What the core says, in a language that is made up for the test."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from tintype.errors import BadNumber, TooManyColors
from tintype.gui import messages
from tintype.gui.figures import figure, unbroken
from tintype.image.sizes import byte_size
from tintype.sentence import Sentence

WORDS = {
    ("Messages", BadNumber.template): "{got}? {label}: {kind}, {low} bis {high}.",
    ("Messages", TooManyColors.template): "{n:,} Farben in {path}.",
    ("Messages", "a whole number"): "eine ganze Zahl",
    ("Messages", "{path} is bad: {reason}."): "{path}: {reason}.",
    ("Messages", "It is empty."): "Es ist leer.",
    ("Messages", "{first}, {rest}"): "{first}、{rest}",
    ("Options", "Number of colours"): "Farben",
}


class Words(QTranslator):
    def translate(self, context, source, *_):
        return WORDS.get((context, source))

    def isEmpty(self):
        return False


@pytest.fixture
def german(qapp):
    before, words = QLocale(), Words()
    QLocale.setDefault(QLocale("de_DE"))
    QCoreApplication.installTranslator(words)
    yield
    QCoreApplication.removeTranslator(words)
    QLocale.setDefault(before)


def test_an_error_is_said_by_its_template_with_its_fields_in_their_new_places(german):
    kind = Sentence("a whole number")
    error = BadNumber(label="Number of colours", kind=kind, low=1, high=256, got="Method")
    # What a person has typed stays, also where it is a word that has a translation.
    assert messages.told(error) == "Method? Farben: eine ganze Zahl, 1 bis 256."


def test_numbers_are_written_as_the_language_does(german):
    assert (
        messages.told(TooManyColors(path="a.gpl", n=12345, most=4096)) == "12.345 Farben in a.gpl."
    )
    assert figure(0.5, ".2f") == "0,50"


def test_a_sentence_within_a_sentence_is_said_too(german):
    reason = Sentence("It is empty.").clause
    outer = Sentence("{path} is bad: {reason}.", path="a.toml", reason=reason)
    assert messages.told(outer) == "a.toml: Es ist leer."


def test_things_are_listed_as_the_language_does(german):
    assert messages.listed(["a"]) == "a"
    assert messages.listed(["a", "b, c", "d"]) == "a、b, c、d"


def test_what_has_no_translation_is_said_in_english(german):
    assert messages.told(Sentence("{n} odd things.", n=3)) == "3 odd things."
    assert messages.told("as it is") == "as it is"


def test_without_a_language_all_is_as_the_terminal_says_it(qapp):
    error = TooManyColors(path="a.gpl", n=12345, most=4096)
    assert messages.told(error) == str(error)


def test_a_number_stays_on_one_line_with_its_unit(german):
    outer = Sentence("{name} has {size}, {n} % more.", name="4 B", size=byte_size(12345), n=5)
    assert messages.told(outer) == "4 B has 12,3\N{NO-BREAK SPACE}kB, 5\N{NO-BREAK SPACE}% more."
    assert str(outer) == "4 B has 12.3 kB, 5 % more."


@pytest.mark.parametrize("form", ["{0} boxes", "{0} Bits", "{0} days", "5 msec", "{0}: %", "at 5"])
def test_what_is_no_unit_may_be_broken(form):
    assert unbroken(form) == form


@pytest.mark.parametrize(
    ("text", "plain"),
    [("&Open…", "Open"), ("Pa&lette", "Palette"), ("打开(&O)…", "打开"), ("A (b)", "A (b)")],
)
def test_the_letter_to_press_is_left_out(text, plain):
    assert messages.plain(text) == plain
