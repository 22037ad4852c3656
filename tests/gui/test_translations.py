"""Every text of the program has its translation, whole and in the file that the program reads."""

import ast
import re
import subprocess
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as xml

import PySide6
import pytest
from PySide6.QtCore import QTranslator

from tests.gui.translations import translations
from tintype import errors
from tintype.recipe import OPTIONS

TEXTS = translations.texts()
MODULES = sorted(translations.SOURCE.rglob("*.py"))

#: What puts a text before a person.
SHOWING = {
    "QLabel", "QPushButton", "QCheckBox", "QGroupBox", "QAction", "addAction", "addTab", "addMenu",
    "setText", "setToolTip", "setStatusTip", "setAccessibleName", "setAccessibleDescription",
    "setWindowTitle", "setTitle", "setPlaceholderText", "setLabelText", "showMessage", "Message",
    "addItem",
}  # fmt: skip
#: What is called so in every language.
NAMES = {"Tintype"}


def literal(value: ast.expr) -> str:
    """The English in a text: of an f-string what stands between its fields."""
    if isinstance(value, ast.JoinedStr):
        return "".join(filter(None, map(translations._literal, value.values)))
    return translations._literal(value) or ""


@pytest.fixture(params=translations.LANGUAGES)
def language(request):
    return request.param


@pytest.fixture
def translated(language):
    return translations.read(language)


def test_every_text_has_a_translation(translated):
    assert [text for text in TEXTS if not translated.get(text)] == []


def test_what_is_no_longer_said_is_no_longer_translated(translated):
    assert [text for text in translated if text not in TEXTS] == []


def test_the_compiled_file_says_what_the_source_says(language, translated):
    compiled = QTranslator()
    assert compiled.load(str(translations.FOLDER / f"tintype_{language}.qm"))
    said = {text: compiled.translate(*text) for text in translated}
    assert said == translated


def test_no_field_is_lost_or_added(translated):
    assert {
        source: translation
        for (_, source), translation in translated.items()
        if translation and fields(source) != fields(translation)
    } == {}


def fields(text: str) -> list[tuple[str, str]]:
    return sorted((name, form) for _, name, form, _ in Formatter().parse(text) if name is not None)


def test_a_letter_to_press_stays_one(translated):
    assert {
        source: translation
        for (context, source), translation in translated.items()
        if translation
        and source.replace("&&", "").count("&") != translation.replace("&&", "").count("&")
    } == {}


def test_what_asks_for_more_says_so(translated):
    assert {
        source: translation
        for (_, source), translation in translated.items()
        if translation and source.endswith("…") != translation.endswith("…")
    } == {}


def test_a_sentence_stays_one(translated):
    ends = (".", "。")
    assert {
        source: translation
        for (_, source), translation in translated.items()
        if translation and source.endswith(".") != translation.endswith(ends)
    } == {}


class TestCollecting:
    def test_errors_options_and_progress_are_found(self):
        assert ("Messages", errors.MissingInput.template) in TEXTS
        assert {("Options", option.label) for option in OPTIONS} <= set(TEXTS)
        assert ("Progress", "Clustering") in TEXTS
        assert ("Menus", "&File") in TEXTS

    @pytest.mark.parametrize(
        ("code", "found"),
        [
            ("class A:\n def f(self): self.tr('one' ' two')", ("A", "one two")),
            ("QCoreApplication.translate('C', 'x')", ("C", "x")),
            ("def _t(text): return translate('D', text)\ny = _t('x')", ("D", "x")),
            ("Sentence('{n} left', n=1)", ("Messages", "{n} left")),
            ("progress.step(0.5, 'Going')", ("Progress", "Going")),
            ("def run(a, /, *, label='Going'): pass", ("Progress", "Going")),
            ("child.run(pack, label='Going')", ("Progress", "Going")),
        ],
    )
    def test_each_way_to_say_something_is_known(self, code, found):
        assert list(translations.of_module(ast.parse(code))) == [found]

    def test_qts_own_tool_finds_no_more(self, tmp_path):
        found = tmp_path / "found.ts"
        tool = Path(PySide6.__file__).parent / "lupdate"
        files = [str(path) for path in MODULES if "gui" in path.parts]
        subprocess.run([tool, "-silent", *files, "-ts", found], check=True, capture_output=True)
        theirs = {
            (context.findtext("name"), message.findtext("source"))
            for context in xml.parse(found).getroot().iter("context")
            for message in context.iter("message")
        }
        assert len(theirs) > 50
        assert theirs - set(TEXTS) == set()

    @pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
    def test_nothing_is_shown_without_being_translated(self, path):
        shown = [
            ast.unparse(call)
            for call in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(call, ast.Call) and translations._name(call.func) in SHOWING
            for text in [literal(call.args[0]) if call.args else ""]
            if re.search("[a-z]{2}", text) and text not in NAMES
        ]
        assert shown == []

    @pytest.mark.parametrize(
        "path", [path for path in MODULES if "gui" in path.parts], ids=lambda path: path.stem
    )
    def test_numbers_are_written_as_the_language_does(self, path):
        """With fractions or thousands they go through `figure`."""
        forms = [
            ast.unparse(part)
            for part in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(part, ast.FormattedValue) and part.format_spec is not None
            if re.fullmatch(r"f'[,.\d]*[fg,]'", ast.unparse(part.format_spec))
        ]
        assert forms == []

    @pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
    def test_what_is_said_stands_there_as_a_literal(self, path):
        """Otherwise no tool would find it."""
        calls = [
            call
            for call in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(call, ast.Call) and call.args
        ]
        for call in calls:
            name = translations._name(call.func)
            if name == "tr":
                assert translations._literal(call.args[0]), ast.unparse(call)
            if name == "Sentence" and path.stem not in ("sentence", "errors", "base", "content"):
                assert translations._literal(call.args[0]), ast.unparse(call)


def test_texts_that_are_new_stand_as_unfinished_and_those_that_are_gone_are_out(
    tmp_path, monkeypatch
):
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    translations.write("de", {("A", "old"): "alt", ("A", "<new> & {0}"): ""})
    assert translations.read("de") == {("A", "old"): "alt", ("A", "<new> & {0}"): ""}
    assert 'type="unfinished"' in (tmp_path / "tintype_de.ts").read_text()
