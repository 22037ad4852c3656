"""The window in each language: nothing of it is left in English."""

import re

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGraphicsScene,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)

from tests.gui.translations import translations
from tintype.data import samples
from tintype.gui import language, theme
from tintype.gui.main_window import MainWindow
from tintype.gui.settings import LANGUAGES

CODES = [code for code in language.NAMES if code != "en"]


@pytest.fixture(params=["en", *CODES])
def code(request):
    return request.param


@pytest.fixture
def spoken(qapp, code):
    before = QLocale()
    language.install(qapp, code)
    yield code
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture
def window(qtbot, settings, spoken, idle):
    theme.apply("light")
    made = MainWindow(settings)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def texts(window: MainWindow) -> set[str]:
    """All that a person can read or hear in a window."""
    found = set()
    for widget in window.findChildren(QWidget):
        found |= {widget.toolTip(), widget.accessibleName(), widget.windowTitle()}
        if isinstance(widget, QLabel | QAbstractButton):
            found.add(widget.text())
        if isinstance(widget, QLineEdit):
            found.add(widget.placeholderText())
        if isinstance(widget, QGroupBox):
            found.add(widget.title())
        if isinstance(widget, QMenu):
            found.add(widget.title())
        if isinstance(widget, QComboBox):
            found |= {widget.itemText(place) for place in range(widget.count())}
        if isinstance(widget, QTabBar):
            found |= {widget.tabText(place) for place in range(widget.count())}
    for action in window.findChildren(QAction):
        if isinstance(action.parent(), QGraphicsScene):  # pyqtgraph's own, which nobody gets to see
            continue
        found |= {action.text(), action.toolTip(), action.statusTip()}
    return {text for text in found if text}


def left_in_english(window: MainWindow, code: str) -> set[str]:
    """What is ours and still English. A word that is right in both languages is none of it."""
    known = translations.read(code)
    sources = {source for (_, source), translated in known.items() if translated != source}
    right = " ".join(known.values())
    words = {word for source in sources for word in _words(source)} - set(_words(right))
    return {
        text
        for text in texts(window)
        if text in sources - set(known.values()) or words & set(_words(text))
    }


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]{4,}", text.replace("&", "").casefold())


@pytest.mark.parametrize("code", CODES, indirect=True)
def test_nothing_is_left_in_english(window, code, idle):
    assert left_in_english(window, code) == set()
    path = samples()[0].path
    window.session.open(path)
    idle(window)
    assert left_in_english(window, code) - {str(path)} == set()


def test_in_each_menu_each_entry_has_a_letter_of_its_own(window, code):
    menus = [window.menuBar(), *window.menuBar().findChildren(QMenu)]
    assert len(menus) > 5
    for menu in menus:
        entries = [action for action in menu.actions() if not action.isSeparator()]
        letters = [
            match[1].casefold()
            for action in entries
            if (match := re.search("&([^&])", action.text()))
        ]
        titles = [action.text() for action in entries]
        assert len(set(letters)) == len(letters), titles


def test_numbers_are_written_as_in_the_language(window, code, idle):
    assert QLocale().language() == QLocale(code).language()


def test_the_settings_know_the_languages(settings):
    assert list(LANGUAGES) == ["system", *language.NAMES]
    settings.language = "de"
    assert settings.language == "de"
    settings._store.setValue("language", "tlh")
    assert settings.language == "system"


@pytest.mark.parametrize("code", ["en"], indirect=True)
def test_another_language_is_chosen_in_the_menu_and_said_in_that_language(window):
    (menu,) = [each for each in window.findChildren(QMenu) if each.objectName() == "language"]
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["As the &System"]
    said = []
    window.session.said.connect(lambda message: said.append(message.text))
    (german,) = [action for action in menu.actions() if action.text() == "Deutsch"]
    german.trigger()
    assert window.settings.language == "de"
    key = ("Menus", "The language changes when Tintype is started again.")
    assert said == [translations.read("de")[key]]


@pytest.mark.parametrize(
    ("names", "spoken"),
    [
        (["de-Latn-CH", "de-CH", "de"], "de"),
        (["fr-FR", "fr", "de-DE", "de"], "de"),
        (["zh-Hans-CN", "zh-CN", "zh-Hans", "zh"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW", "zh-Hant", "zh"], "en"),
        (["pt-BR", "pt"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_systems_languages_choose_the_first_that_is_known(monkeypatch, names, spoken):
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: names)
    assert language._of_system() == spoken
