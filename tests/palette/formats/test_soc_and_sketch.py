"""LibreOffice and Sketch palettes: what is written, and what older versions wrote."""

import json

import pytest

from tintype.palette.formats import sketch, soc
from tintype.palette.formats.base import BadContent
from tintype.palette.save import encode

SOC = """<?xml version="1.0" encoding="UTF-8"?>
<ooo:color-table xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
xmlns:ooo="http://openoffice.org/2004/office">
  <draw:color draw:name="né &amp; &lt;co&gt;" draw:color="#010203"/>
  <draw:color draw:name="#040506" draw:color="#040506"/>
</ooo:color-table>
"""


def test_a_libreoffice_palette(palette_of):
    palette = palette_of(((1, 2, 3), "né & <co>"), (4, 5, 6))
    assert encode(palette, soc.FORMAT)[0].decode() == SOC


def test_an_openoffice_palette():
    content = (
        b'<?xml version="1.0"?>\n<office:color-table xmlns:office="http://openoffice.org/2000/office" '
        b'xmlns:draw="http://openoffice.org/2000/drawing"><draw:color draw:name="Red" '
        b'draw:color="#ff0000"/></office:color-table>'
    )
    assert soc.FORMAT.looks_like(content)
    assert [(it.name, it.hex) for it in soc.FORMAT.decode(content).swatches] == [("Red", "#ff0000")]


@pytest.mark.parametrize("content", [b"<a/>", b"<color-table><color color='red'/></color-table>"])
def test_what_is_no_libreoffice_palette(content):
    with pytest.raises(BadContent):
        soc.FORMAT.decode(content)


def test_a_sketch_palette(palette_of):
    document = json.loads(encode(palette_of((255, 0, 51), (1, 2, 3, 0)), sketch.FORMAT)[0])
    assert document["compatibleVersion"] == "1.4"
    assert document["colors"][0] == {"red": 1.0, "green": 0.0, "blue": 0.2, "alpha": 1.0}
    assert document["colors"][1]["alpha"] == 0.0


def test_an_older_sketch_palette():
    content = b'{"compatibleVersion":"1.0","pluginVersion":"1.1","colors":["#FFF","#EFEFF4"]}'
    assert sketch.FORMAT.decode(content).hexes == ["#ffffff", "#efeff4"]
