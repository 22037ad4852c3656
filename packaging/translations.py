"""Collect every text of the program and bring the translations up to it: make translations.

    .venv/bin/python packaging/translations.py

Writes resources/translations/tintype_*.ts, where texts that are new stand as unfinished and those that
are gone are left out, and compiles them to the .qm files that the program reads.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as xml

import PySide6

import tintype
from tintype import errors
from tintype.batch.choices import OPTIONS as BATCH_OPTIONS
from tintype.color.contrast import LEVELS
from tintype.color.deficiency import DEFICIENCIES
from tintype.data import samples
from tintype.image.animations import FORMATS as ANIMATION_FORMATS
from tintype.image.formats import FORMATS as IMAGE_FORMATS
from tintype.image.saving import OPTIONS as SAVING_OPTIONS
from tintype.options import Choice
from tintype.palette.formats import FORMATS as PALETTE_FORMATS
from tintype.palette.sort import ORDERS
from tintype.preset import BUILT_IN
from tintype.recipe import OPTIONS as RECIPE_OPTIONS

LANGUAGES = ("de", "zh_CN")
FOLDER = Path(__file__).parents[1] / "resources" / "translations"
SOURCE = Path(tintype.__file__).parent

#: (context, text): where Qt looks a text up, and the English text.
Text = tuple[str, str]
_Function = ast.FunctionDef | ast.AsyncFunctionDef


def texts() -> list[Text]:
    """All of them, each once, by context."""
    found = dict.fromkeys([*_of_registries(), *_of_errors()])
    for path in sorted(SOURCE.rglob("*.py")):
        found |= dict.fromkeys(of_module(ast.parse(path.read_text("utf-8"))))
    return sorted((context, text) for context, text in found if text)


# What is declared


def _of_registries() -> Iterator[Text]:
    for option in (*RECIPE_OPTIONS, *SAVING_OPTIONS, *BATCH_OPTIONS):
        yield from (("Options", text) for text in (option.label, option.why))
        if isinstance(option, Choice):
            yield from (("Options", text) for text in (*option.titles, *option.details))
    for format in (*IMAGE_FORMATS, *ANIMATION_FORMATS, *PALETTE_FORMATS):
        yield "Formats", format.title
    for palette_format in PALETTE_FORMATS:
        yield "Formats", palette_format.made_for
    for level in LEVELS:
        yield from (("Contrast", text) for text in (level.title, level.why))
    for sample in samples():
        yield "Samples", sample.title
    for member in BUILT_IN:
        yield from (("Presets", text) for text in (member.title, member.why))
    for order in ORDERS:
        yield "Orders", order.title
    for deficiency in DEFICIENCIES:
        yield "Vision", deficiency.title


def _of_errors() -> Iterator[Text]:
    kinds = [errors.TintypeError]
    while kinds:
        kind = kinds.pop()
        kinds += kind.__subclasses__()
        yield "Messages", kind.template


# What is written


def of_module(tree: ast.Module) -> Iterator[Text]:
    """The texts of one file: of Qt's translation, of sentences, of labels of progress."""
    aliases = dict(_aliases(tree))
    for scope, call in _calls(tree):
        name = _name(call.func)
        literals = [_literal(each) for each in call.args]
        match name, literals:
            case (("translate" | "QT_TRANSLATE_NOOP"), [str(context), str(text), *_]):
                yield context, text
            case "tr", [str(text), *_]:
                yield scope, text
            case (("Sentence" | "BadContent"), [str(text), *_]):
                yield "Messages", text
            case "step", [_, str(text), *_]:
                yield "Progress", text
            case str(alias), [str(text)] if alias in aliases:
                yield aliases[alias], text
        if name == "run":
            yield from (("Progress", text) for text in _labels(call))
    for default in _label_defaults(tree):
        yield "Progress", default


def _aliases(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Functions that translate what they are given: their names and their contexts."""
    for function in ast.walk(tree):
        if isinstance(function, _Function):
            names = [each.arg for each in function.args.args]
            for call in ast.walk(function):
                if isinstance(call, ast.Call) and len(call.args) >= 2:
                    context, given = _literal(call.args[0]), call.args[1]
                    is_given = isinstance(given, ast.Name) and given.id in names
                    if (
                        _name(call.func) in ("translate", "QT_TRANSLATE_NOOP")
                        and context
                        and is_given
                    ):
                        yield function.name, context


def _labels(call: ast.Call) -> Iterator[str]:
    """What work elsewhere is called."""
    for given in call.keywords:
        if given.arg == "label" and (text := _literal(given.value)):
            yield text


def _label_defaults(tree: ast.Module) -> Iterator[str]:
    """What long work is called where nobody says otherwise."""
    for function in ast.walk(tree):
        if isinstance(function, _Function):
            arguments = function.args
            named = [*arguments.posonlyargs, *arguments.args]
            with_default = named[len(named) - len(arguments.defaults) :]
            pairs = [
                *zip(with_default, arguments.defaults, strict=True),
                *zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True),
            ]
            for argument, default in pairs:
                if argument.arg == "label" and (text := _literal(default)):
                    yield text


def _calls(node: ast.AST, scope: str = "") -> Iterator[tuple[str, ast.Call]]:
    """Every call, with the class that it stands in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield scope, child
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else scope)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literal(value: ast.expr | None) -> str | None:
    is_text = isinstance(value, ast.Constant) and isinstance(value.value, str)
    return value.value if is_text else None


# Files


def read(language: str) -> dict[Text, str]:
    """The translations of a language; "" for what has none yet."""
    path = FOLDER / f"tintype_{language}.ts"
    if not path.exists():
        return {}
    return {
        (context.findtext("name", ""), message.findtext("source", "")): _finished(message)
        for context in xml.parse(path).getroot().iter("context")
        for message in context.iter("message")
    }


def _finished(message: xml.Element) -> str:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return ""
    return translation.text or ""


def write(language: str, translations: dict[Text, str]) -> None:
    """The .ts file of a language."""
    root = xml.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, xml.Element] = {}
    for (name, source), translated in translations.items():
        if name not in contexts:
            contexts[name] = xml.SubElement(root, "context")
            xml.SubElement(contexts[name], "name").text = name
        message = xml.SubElement(contexts[name], "message")
        xml.SubElement(message, "source").text = source
        unfinished = {} if translated else {"type": "unfinished"}
        xml.SubElement(message, "translation", unfinished).text = translated or None
    xml.indent(root, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    body = xml.tostring(root, encoding="unicode")
    (FOLDER / f"tintype_{language}.ts").write_text(f"{head}{body}\n", "utf-8", newline="\n")


def compile_all() -> None:
    """The .qm files, by Qt's own compiler."""
    tool = Path(PySide6.__file__).parent / (
        "lrelease.exe" if sys.platform == "win32" else "lrelease"
    )
    files = [str(FOLDER / f"tintype_{language}.ts") for language in LANGUAGES]
    subprocess.run([tool, "-silent", *files], check=True)


def main() -> None:
    wanted = texts()
    for language in LANGUAGES:
        old = read(language)
        new = {text: old.get(text, "") for text in wanted}
        write(language, new)
        missing = sum(not translated for translated in new.values())
        print(f"{language}: {len(new)} texts, {missing} of them to be translated")
    compile_all()


if __name__ == "__main__":
    main()
