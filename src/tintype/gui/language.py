"""The language of the window: the program's translations and Qt's own."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from tintype.data import resource

#: What is spoken beside English: each by its own name.
NAMES = {"en": "English", "de": "Deutsch", "zh_CN": "简体中文"}


def install(application: QCoreApplication, chosen: str) -> None:
    """Speak a language of `NAMES`, or with "system" the first one of the system's that is known."""
    code = _of_system() if chosen == "system" else chosen
    system = QLocale.system()
    # Of a country where the language is spoken the numbers are written as there.
    own = QLocale(code)
    QLocale.setDefault(system if system.language() == own.language() else own)
    for translator in _translators(code):
        translator.setParent(application)
        application.installTranslator(translator)


def text_in(chosen: str, context: str, text: str) -> str:
    """A text in a language that is not the window's."""
    code = _of_system() if chosen == "system" else chosen
    for translator in _translators(code):
        if found := translator.translate(context, text):
            return found
    return text


def _translators(code: str) -> list[QTranslator]:
    """Qt's first: what is installed last is asked first."""
    if code == "en":
        return []
    qt, own = QTranslator(), QTranslator()
    # A package may have been made without Qt's: then its own dialogs speak English.
    has_qt = qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    assert own.load(str(resource(f"translations/tintype_{code}.qm")))
    return [qt, own] if has_qt else [own]


def _of_system() -> str:
    for name in QLocale.system().uiLanguages():
        if name.startswith("zh-Hans"):  # who reads traditional signs is not given simplified ones
            return "zh_CN"
        if (language := name.partition("-")[0]) in NAMES:
            return language
    return "en"
