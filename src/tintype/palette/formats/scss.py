"""SCSS: a variable for each colour, `$name: #rrggbb;`, and a map for each group.

For Sass "_" and "-" are the same, and a variable does not begin with a number.
"""

import re
from collections.abc import Iterator

from tintype.palette.formats.base import BadContent, PaletteFormat
from tintype.palette.keys import arranged, slug
from tintype.palette.palette import Palette
from tintype.palette.stylesheet import COLOR, PREFIX, may_be_sheet, read
from tintype.palette.text import as_text

_TOKEN = re.compile(
    r"""/\*.*?(?:\*/|\Z)|//[^\n\r]*"""
    r"""|"(?P<double>[^"\n]*)"|'(?P<single>[^'\n]*)'"""
    r"""|(?P<sign>[:;,(){}])"""
    r"""|(?P<word>[-\w.]+\([^(){};]*\)|[^\s"':;,(){}/]+|/)""",
    re.DOTALL,
)
_SURE = re.compile(rf"^[ \t]*\$[-\w]+[ \t]*:[ \t]*(?:\(|{COLOR})", re.MULTILINE)
_MOST_DEEP = 64
_FLAGS = {"!default", "!global"}


def normal(palette: Palette) -> Palette:
    """Names and groups as identifiers, no two alike in one place, and each group one stretch."""
    return arranged(palette, _key, str, lambda group: [group] if group else [])


def _key(name: str) -> str:
    return _bare(slug(name.replace("_", "-")))


def _bare(name: str) -> str:
    """Without the prefix that stands only because a variable begins with a letter."""
    rest = name.removeprefix(PREFIX)
    return name if rest[:1].isalpha() or not rest else rest


def _variable(key: str) -> str:
    return f"${key if key[:1].isalpha() else PREFIX + key}"


def encode(palette: Palette) -> bytes:
    lines: list[str] = []
    group = ""
    for number, swatch in enumerate(palette.swatches, 1):
        if group and swatch.group != group:
            lines.append(");")
        if swatch.group and swatch.group != group:
            lines.append(f"{_variable(swatch.group)}: (")
        group, key = swatch.group, swatch.name or str(number)
        lines.append(f'  "{key}": {swatch.hex},' if group else f"{_variable(key)}: {swatch.hex};")
    return "\n".join([*lines, ");", ""] if group else [*lines, ""]).encode()


def looks_like(content: bytes) -> bool:
    text = as_text(content)
    return may_be_sheet(text) and bool(_SURE.search(text))


def decode(content: bytes) -> Palette:
    """Variables and maps (also within maps) that hold colours; what refers to others is left."""
    return read(_declarations(as_text(content)))


def _declarations(text: str) -> Iterator[tuple[str, str, str]]:
    """Group, name and value of each variable, and of each entry of a map that a variable holds."""
    path: list[str] = []
    key, words = "", [""]
    for match in _TOKEN.finditer(f"{text};"):  # the last one may go without
        sign, word = match["sign"], match["double"] or match["single"] or match["word"]
        if word and word not in _FLAGS:
            words.append(word)
        if sign == ":" and not key:
            key, words = " ".join(words).strip(), []
        elif sign == "," and not path:
            words.append(sign)
        elif sign == "(":
            path, key, words = [*path, "" if words else key], "", []  # a function, or a map
            if len(path) > _MOST_DEEP:
                raise BadContent("its maps are too deep")
        elif sign:
            value = " ".join(words)
            if path and all(path) and path[0].startswith("$"):
                yield "/".join(map(_name, path)), key, value
            elif not path and key.startswith("$"):
                yield "", _name(key), value
            key, words = "", []
            path = path[:-1] if sign == ")" else [] if sign in ";{}" else path


def _name(key: str) -> str:
    return _bare(key.removeprefix("$"))


FORMAT = PaletteFormat(
    name="scss",
    title="SCSS variables",
    suffixes=(".scss",),
    names=True,
    alpha=True,
    groups=True,
    normal=normal,
    encode=encode,
    decode=decode,
    looks_like=looks_like,
    made_for="Sass",
)
