"""CSV for spreadsheets: a row a colour under headings.

A name that a spreadsheet would take for a formula gets an apostrophe before it, which is taken away when
the file is read. Where there are other letters than English ones the file begins with a byte order mark,
without which Excel takes it for the code page of old Windows.
"""

import csv
import io
import math
import re
from decimal import Decimal, InvalidOperation
from itertools import islice

from tintype.palette.formats.base import BadContent, PaletteFormat
from tintype.palette.palette import Palette, Rgba, Swatch
from tintype.palette.text import MOST_LINES, as_text, check_lines, from_hex_text, one_line, quoted

_MARK = "\ufeff"
_COLUMNS = "name", "hex", "r", "g", "b", "alpha", "percent", "group"
#: What others call these columns.
_CALLED = {
    "name": ("name", "title", "label", "color name", "colour name", "description"),
    "hex": (
        "hex",
        "hex code",
        "hexcode",
        "html",
        "web",
        "value",
        "color",
        "colour",
        "code",
        "rgb hex",
    ),
    "r": ("r", "red", "rgb r"),
    "g": ("g", "green", "rgb g"),
    "b": ("b", "blue", "rgb b"),
    "alpha": ("alpha", "a", "opacity"),
    "percent": ("percent", "percentage", "%", "share", "population"),
    "group": ("group", "category", "family", "collection", "palette"),
}
_FORMULA = re.compile("'*[=+\\-@＝＋－＠]")
_DELIMITERS = ",;\t|"


def normal(palette: Palette) -> Palette:
    """Names and groups on one line."""
    return palette.spelled(one_line)


def encode(palette: Palette) -> bytes:
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for swatch in palette.swatches:
        alpha = f"{swatch.color[3] / 255:.4g}"
        row = [_safe(swatch.name), swatch.hex, *swatch.color[:3], alpha]
        writer.writerow([*row, _percent(swatch.share), _safe(swatch.group)])
    text = buffer.getvalue()
    return (text if text.isascii() else _MARK + text).encode()


def _safe(text: str) -> str:
    return f"'{text}" if _FORMULA.match(text) else text


def _percent(share: float | None) -> str:
    """A share in percent, exactly."""
    return "" if share is None else f"{Decimal(repr(float(share))).scaleb(2).normalize():f}"


def looks_like(content: bytes) -> bool:
    """Our own first line; others are known by their suffix."""
    return as_text(content[:200]).lstrip(_MARK).startswith(",".join(_COLUMNS[:5]) + ",")


def decode(content: bytes) -> Palette:
    """Any table with hexes, or with red, green and blue, under headings; or with a hex in each row."""
    text = as_text(content).lstrip(_MARK)
    rows = [(n, row) for n, row in enumerate(_rows(text), 1) if any(map(str.strip, row))]
    if not rows:
        raise BadContent("there is no colour in it")
    places = _places(rows[0][1])
    if "hex" in places or {"r", "g", "b"} <= places.keys():
        return Palette(tuple(_swatch(row, places, number) for number, row in rows[1:]))
    return Palette(tuple(_without_headings(row, number) for number, row in rows))


def _rows(text: str) -> list[list[str]]:
    first = re.split("[\r\n]", text.lstrip(), maxsplit=1)[0]
    delimiter = max(_DELIMITERS, key=first.count)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        rows = list(islice(reader, MOST_LINES + 1))
    except csv.Error as error:
        raise BadContent("it is no CSV, {reason}", reason=str(error)[:100]) from error
    check_lines(len(rows))
    return rows


def _places(row: list[str]) -> dict[str, int]:
    """Where the columns are of which a heading says what they hold."""
    headings = [" ".join(re.findall("[a-z]+|%", cell.lower())) for cell in row]
    return {
        column: headings.index(found)
        for column, names in _CALLED.items()
        if (found := next((name for name in names if name in headings), None)) is not None
    }


def _swatch(row: list[str], places: dict[str, int], number: int) -> Swatch:
    def cell(column: str) -> str:
        place = places.get(column, len(row))
        return row[place].strip() if place < len(row) else ""

    color = from_hex_text(cell("hex")) or _from_channels([cell(column) for column in "rgb"])
    if color is None:
        got = quoted(",".join(row))
        raise BadContent("line {n} must have a colour; got {got}", n=number, got=got)
    if color[3] == 255:
        color = *color[:3], _alpha(cell("alpha"))
    return Swatch(color, _plain(cell("name")), _share(cell("percent")), group=_plain(cell("group")))


def _without_headings(row: list[str], number: int) -> Swatch:
    cells = [cell.strip() for cell in row]
    color = next(filter(None, map(from_hex_text, cells)), None)
    if color is None:
        got = quoted(",".join(row))
        raise BadContent("line {n} must have a colour; got {got}", n=number, got=got)
    names = (cell for cell in cells if not from_hex_text(cell) and not cell.isdecimal())
    return Swatch(color, _plain(next(names, "")))


def _from_channels(cells: list[str]) -> Rgba | None:
    values = [int(cell) for cell in cells if re.fullmatch("[0-9]{1,3}", cell)]
    if len(values) < 3 or max(values) > 255:
        return None
    return values[0], values[1], values[2], 255


def _alpha(text: str) -> int:
    """0 to 255 of a fraction, a percentage or a number above 1; opaque where it is none of them."""
    number = _number(text.removesuffix("%"))
    if number is None:
        return 255
    whole = 100 if text.endswith("%") else 1 if number <= 1 else 255
    return math.floor(255 * min(float(number) / whole, 1.0) + 0.5)


def _share(text: str) -> float | None:
    number = _number(text.removesuffix("%").strip())
    return float(number.scaleb(-2)) if number is not None and number <= 100 else None


def _number(text: str) -> Decimal | None:
    """Not below 0, with a point or a comma; None for what is none."""
    try:
        number = Decimal(text.replace(",", "."))
    except InvalidOperation:
        return None
    return number if number.is_finite() and 0 <= number < 1_000_000 else None


def _plain(text: str) -> str:
    """A name as it was before it was kept from being a formula."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


FORMAT = PaletteFormat(
    name="csv",
    title="CSV table",
    suffixes=(".csv",),
    names=True,
    alpha=True,
    shares=True,
    groups=True,
    normal=normal,
    encode=encode,
    decode=decode,
    looks_like=looks_like,
    made_for="Excel, LibreOffice Calc, scripts",
)
