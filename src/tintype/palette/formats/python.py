"""Python: a list of hex colours to paste into a script, or to import from.

Hex is what Matplotlib, seaborn, Plotly, Bokeh, Pillow and Qt all take. Names are comments, since some may
be missing and some alike. No comment stands alone on the first two lines: Python would look in it for
the encoding of the file.
"""

import re
from dataclasses import replace

from tintype.palette.formats.base import PaletteFormat
from tintype.palette.palette import Palette, Swatch
from tintype.palette.text import as_lines, as_text, from_hex_text, one_line

#: A string, which may be a colour; or all that is left of a line as a comment.
_TOKEN = re.compile(r"""(["'])(?P<text>(?:(?!\1).)*)\1|\#(?P<comment>.*)""")
_START = "colors = ["


def normal(palette: Palette) -> Palette:
    """Names on one line."""
    return palette.spelled(one_line)


def encode(palette: Palette) -> bytes:
    lines = [_with_comment(_START, palette.name)]
    for swatch in palette.swatches:
        lines.append(_with_comment(f'    "{swatch.hex}",', swatch.name))
    return "\n".join([*lines, "]", ""]).encode()


def _with_comment(line: str, comment: str) -> str:
    return f"{line}  # {comment}" if comment else line


def looks_like(content: bytes) -> bool:
    return as_text(content[:40]).startswith(_START)


def decode(content: bytes) -> Palette:
    """Every string that is a hex colour; where a line has one, the comment after it is its name."""
    swatches: list[Swatch] = []
    name = ""
    for line in filter(None, as_lines(content)):
        found, comment = _colors(line)
        if len(found) == 1:
            found = [replace(found[0], name=comment)]
        elif not found and not swatches and line.startswith(_START):
            name = comment
        swatches += found
    return Palette(tuple(swatches), name)


def _colors(line: str) -> tuple[list[Swatch], str]:
    """The colours of a line, and its comment."""
    swatches, comment = [], ""
    for match in _TOKEN.finditer(line):
        color = from_hex_text(match["text"]) if match["text"] else None
        if color:
            swatches.append(Swatch(color))
        comment = (match["comment"] or "").strip()
    return swatches, comment


FORMAT = PaletteFormat(
    name="python",
    title="Python list",
    suffixes=(".py",),
    names=True,
    alpha=True,
    calls=True,
    normal=normal,
    encode=encode,
    decode=decode,
    looks_like=looks_like,
    made_for="scripts with Matplotlib, seaborn, Plotly",
)
