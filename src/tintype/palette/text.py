"""What palette files of text are made of: lines in any encoding, names, and colours in hex."""

import codecs
import re

from tintype.color.srgb import from_hex
from tintype.palette.content import BadContent
from tintype.palette.palette import Rgba

#: More than any palette has, and no work to speak of.
MOST_LINES = 20_000
_LINE_END = re.compile(r"\r\n|\r|\n")
_HEX = re.compile(r"(#?)([0-9a-fA-F]{3,8})")


def as_text(content: bytes) -> str:
    """Text whose encoding nobody wrote down: UTF-8, with a mark UTF-16, else as old Windows has it."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def as_lines(content: bytes) -> list[str]:
    """Without their ends and the blanks around them. What Unicode calls a line end may be in a name.

    Raises:
        BadContent: there are more than a palette has.
    """
    lines = _LINE_END.split(as_text(content), MOST_LINES)
    check_lines(len(lines))
    return [line.strip() for line in lines]


def check_lines(n: int) -> None:
    """Raises `BadContent` for more lines than a palette has."""
    if n > MOST_LINES:
        raise BadContent("it has more than {most:,} lines", most=MOST_LINES)


def one_line(text: str) -> str:
    """A name on one line: without control characters, each gap one blank, none around it."""
    words = ("".join(filter(_is_kept, word)) for word in text.split())
    return " ".join(word for word in words if word)


def encodable(text: str) -> str:
    """What UTF-8 can say: a file name from a disc that does not know it comes with lone surrogates."""
    return text.encode(errors="replace").decode()


def _is_kept(char: str) -> bool:
    return char.isprintable() or char > "\x9f"  # beyond, joiners belong to letters and to emoji


def from_hex_text(text: str) -> Rgba | None:
    """The colour of "rrggbb" or "rrggbbaa", with "#" before it or not; of "#rgb" and "#rgba"."""
    match = _HEX.fullmatch(text.strip())
    if not match:
        return None
    digits = match[2]
    if match[1] and len(digits) in (3, 4):
        digits = "".join(2 * digit for digit in digits)
    return from_hex(digits) if len(digits) in (6, 8) else None


def quoted(text: str) -> str:
    """A piece of a file as a sentence shows it."""
    return repr(text if len(text) <= 40 else f"{text[:40]}…")
