"""Names in pictures: which letters can be drawn, in which font, and how much of a name has room.

Pillow's own font is always there and has little but the letters of English; names with others are drawn
in the first font of the system that has all of them. A letter without a glyph would be an empty box, and
scripts whose letters join or run from the right would be wrong: such names are not drawn.
"""

import unicodedata
from functools import cache

from PIL import ImageFont

Font = ImageFont.FreeTypeFont

_BASIC = ImageFont.Layout.BASIC
_NO_LETTER = "\U0010ffff"
_MORE = "…"
#: No letter has fewer pixels in the sizes that are used here.
_NARROWEST = 2
#: What Windows, macOS and Linux have: European letters first, then East Asian ones.
_SYSTEM = (
    "segoeui.ttf", "Helvetica.ttc", "Arial.ttf", "arial.ttf", "DejaVuSans.ttf", "NotoSans-Regular.ttf",
    "LiberationSans-Regular.ttf", "Arial Unicode.ttf", "msyh.ttc", "PingFang.ttc", "YuGothM.ttc",
    "malgun.ttf", "NotoSansCJK-Regular.ttc", "wqy-microhei.ttc", "DroidSansFallback.ttf",
)  # fmt: skip
_SCRIPTS = ("LATIN", "GREEK", "CYRILLIC", "CJK", "HIRAGANA", "KATAKANA", "HANGUL", "FULLWIDTH")


def font_for(text: str, size: int) -> Font | None:
    """The first font that can draw all of a text; None if none can."""
    letters = frozenset(text)
    if not all(map(_stands_alone, letters)):
        return None
    return next((font for font in _fonts(size) if all(_has(font, each) for each in letters)), None)


def shown(text: str, size: int, width: int) -> str:
    """As much of a text as can be drawn in ``width`` pixels; nothing if it cannot be drawn."""
    font = font_for(text + _MORE, size) or font_for(text, size)
    if font is None:
        return ""
    most = width // _NARROWEST
    if len(text) <= most and font.getlength(text) <= width:
        return text
    more = _MORE if _has(font, _MORE) else "..."
    kept = text.removesuffix(more)[:most]
    while kept and font.getlength(kept + more) > width:
        kept = kept[:-1].rstrip()
    return shown(kept + more, size, width)  # another font may do for what is left


def _stands_alone(letter: str) -> bool:
    """Whether it looks the same whatever stands beside it, and is written from the left."""
    category = unicodedata.category(letter)
    if category[0] == "L":
        return unicodedata.name(letter, "").startswith(_SCRIPTS)
    return category[0] not in "MC"


def own_font(size: int) -> Font:
    """The one that comes with Pillow."""
    font = ImageFont.load_default(size)
    assert isinstance(font, Font)  # Pillow is never without FreeType in our packages
    return font.font_variant(layout_engine=_BASIC)


@cache
def _fonts(size: int) -> tuple[Font, ...]:
    found = [own_font(size)]
    for name in _SYSTEM:
        try:
            found.append(ImageFont.truetype(name, size, layout_engine=_BASIC))
        except OSError:  # this system has another
            continue
    return tuple(found)


@cache
def _has(font: Font, letter: str) -> bool:
    glyph, none = font.getmask(letter), font.getmask(_NO_LETTER)
    return letter == " " or (glyph.size, bytes(glyph)) != (none.size, bytes(none))
