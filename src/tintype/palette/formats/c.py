"""C array: a header for C and C++ with red, green, blue and alpha of each colour; names are comments."""

import re

from tintype.palette.formats.base import BadContent, PaletteFormat
from tintype.palette.palette import Palette, Swatch
from tintype.palette.text import as_text, one_line, quoted

_WORD = "palette"
_TITLE = "Palette: "
#: Inside a comment "/*" is warned of, "*/" ends it, and direction marks make code look like another.
_COMMENT_SIGN = re.compile(r"\*(?=/)|/(?=\*)")
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
_COMMENT = re.compile(r"/\*(.*?)(?:\*/|\Z)", re.DOTALL)
# Gaps are taken whole (possessive), and a comment goes no farther than its line: there is no second way
# to read what goes wrong later.
_NUMBER = r"\s*+(?:0[xX]([0-9a-fA-F]{1,2})|([0-9]{1,3}))[uU]?\s*+"
_ENTRY = re.compile(
    rf"\{{{_NUMBER},{_NUMBER},{_NUMBER}(?:,{_NUMBER})?(?:,\s*+)?\}}"
    r"[ \t]*+,?[ \t]*+(?:/\*([^\n\r]*?)(?:\*/|(?=[\n\r]|\Z))|//([^\n\r]*))?"
)


def normal(palette: Palette) -> Palette:
    """Names on one line, with a blank in what begins or ends a comment."""
    return palette.spelled(_quiet)


def _quiet(text: str) -> str:
    return _COMMENT_SIGN.sub(r"\g<0> ", one_line(_DIRECTION.sub("", text)))


def encode(palette: Palette) -> bytes:
    word = _identifier(palette.name)
    size = f"{word.upper()}_SIZE"
    lines = [
        f"/* {_TITLE}{palette.name} */" if palette.name else "/* Made with Tintype. */",
        f"#ifndef {word.upper()}_H",
        f"#define {word.upper()}_H",
        "",
        "#include <stdint.h>",
        "",
        f"#define {size} {len(palette)}",
        "",
        "/* Red, green, blue, alpha. */",
        f"static const uint8_t {word}[{size}][4] = {{",
    ]
    for swatch in palette.swatches:
        numbers = ", ".join(f"0x{part:02x}" for part in swatch.color)
        lines.append(f"    {{{numbers}}}," + (f" /* {swatch.name} */" if swatch.name else ""))
    return "\n".join([*lines, "};", "", "#endif", ""]).encode()


def _identifier(name: str) -> str:
    """An identifier that no keyword can be."""
    words = re.findall("[a-z0-9]+", name.lower())
    prefix = "_".join(words).lstrip("0123456789_")[:40].rstrip("_")
    return f"{prefix}_{_WORD}" if prefix else _WORD


def decode(content: bytes) -> Palette:
    """Each three or four numbers in braces, with the comment after them as a name."""
    text = as_text(content)
    title = _COMMENT.match(text)
    name = title[1].strip() if title else ""
    swatches = tuple(map(_swatch, _ENTRY.finditer(text)))
    named = name.removeprefix(_TITLE).strip() if name.startswith(_TITLE) else ""
    return Palette(swatches, named)


def _swatch(match: re.Match[str]) -> Swatch:
    pairs = zip(match.groups()[:8:2], match.groups()[1:8:2], strict=True)
    values = [int(hexes, 16) if hexes else int(other or 255) for hexes, other in pairs]
    if max(values) > 255:
        raise BadContent("numbers must be up to 255; got {got}", got=quoted(match[0]))
    red, green, blue, alpha = values
    return Swatch((red, green, blue, alpha), (match[9] or match[10] or "").strip())


FORMAT = PaletteFormat(
    name="c",
    title="C array",
    suffixes=(".h",),
    names=True,
    alpha=True,
    calls=True,
    least=1,
    normal=normal,
    encode=encode,
    decode=decode,
    made_for="C and C++ compilers",
)
