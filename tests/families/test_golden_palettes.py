"""Golden files: what each palette format looked like when it was made, and must look like today.

Every format that is written has one file in tests/palette/golden, made once from the palette `GOLDEN`,
looked at, read by another program where there is one, and committed. It changes only when the format is
meant to change. To make the file of a new member (it replaces none), then look at it:

    PYTHONPATH=src:tests/families python -c "import test_golden_palettes as t; t.make('its name')"
"""

import struct
import zlib
from pathlib import Path
from unittest import mock

import pytest

from tintype.palette import Palette, Swatch, lettering
from tintype.palette.formats import WRITABLE, PaletteFormat
from tintype.palette.load import load
from tintype.palette.save import encode

FOLDER = Path(__file__).parents[1] / "palette" / "golden"
GOLDEN = Palette(
    (
        Swatch((0, 0, 0, 255), "Ink", 0.5),
        Swatch((255, 255, 255, 255), "", 0.25),
        Swatch((230, 57, 70, 255), "Poppy red", 0.125, group="Warm"),
        Swatch((255, 183, 3, 255), "Möhre <&> 黄 🎨", 0.125, group="Warm"),
        Swatch((29, 53, 87, 128), "Glass", 0.0, group="Cold tones"),
        Swatch((1, 2, 3, 0), "Nothing"),
    ),
    "Golden № 1",
)
_PNG = b"\x89PNG\r\n\x1a\n"

each_format = pytest.mark.parametrize("format", WRITABLE, ids=lambda format: format.name)


def path_of(format: PaletteFormat) -> Path:
    return FOLDER / f"{format.name}{format.suffixes[0]}"


def make(name: str) -> None:
    """Write the golden file of a member that has none."""
    [format] = [member for member in WRITABLE if member.name == name]
    with path_of(format).open("xb") as file:
        file.write(_encoded(format))


def _encoded(format: PaletteFormat) -> bytes:
    """Whatever fonts the machine has."""
    with mock.patch.object(lettering, "_fonts", lambda size: (lettering.own_font(size),)):
        return encode(GOLDEN, format)[0]


def _comparable(content: bytes, format: PaletteFormat) -> bytes:
    """A PNG with its pixels unpacked: the same packed by another zlib is as good.

    Without them where they show letters: each version of FreeType has its own way to draw.
    """
    if not content.startswith(_PNG):
        return content
    parts, pixels, at = [], b"", len(_PNG)
    while at < len(content):
        length, kind = struct.unpack(">I4s", content[at : at + 8])
        data = content[at + 8 : at + 8 + length]
        at += 12 + length
        if kind == b"IDAT":
            pixels += data
        else:
            parts.append(kind + data)
    return b"".join([*parts, b"" if format.name == "sheet" else zlib.decompress(pixels)])


@each_format
def test_each_format_has_a_golden_file_that_it_still_writes(format):
    assert path_of(format).is_file(), f"make('{format.name}'); see the docstring of this file"
    golden = path_of(format).read_bytes()
    assert _comparable(_encoded(format), format) == _comparable(golden, format)


@each_format
def test_each_golden_file_that_can_be_read_has_what_was_written(format):
    if format.decode:
        assert format.decode(path_of(format).read_bytes()) == format.fit(GOLDEN)[0]
        assert load(path_of(format)).hexes == format.fit(GOLDEN)[0].hexes


def test_there_are_no_golden_files_of_nothing():
    assert set(FOLDER.iterdir()) == {path_of(format) for format in WRITABLE}
