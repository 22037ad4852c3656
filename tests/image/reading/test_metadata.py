"""What a file made of the picture may keep, and that broken notes refuse no picture."""

import struct
import zlib

import numpy as np
import pytest
from PIL import Image as pillow
from PIL.PngImagePlugin import PngInfo

from tintype.image.load import load
from tintype.image.metadata import NO_METADATA

RGB = np.full((8, 8, 3), 90, np.uint8)
XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description tiff:Orientation="6" '
    b'exif:ColorSpace="65535" photoshop:ICCProfile="Adobe RGB (1998)" dc:title="Blue"/></x:xmpmeta>'
)


def _exif() -> pillow.Exif:
    exif = pillow.Exif()
    exif[0x010F], exif[0x8298], exif[274] = "Maker", "Copyright", 6
    exif._ifds[0x8769] = {0x9003: "2026:01:02 03:04:05", 0xA001: 65535, 0x927C: b"own" * 50}
    exif._ifds[0x8825] = {1: "N", 2: (51.0, 30.0, 0.0)}
    return exif


def _read(content: bytes) -> pillow.Exif:
    exif = pillow.Exif()
    exif.load(content)
    return exif


@pytest.fixture
def saved(tmp_path):
    def save(name: str, **options):
        pillow.fromarray(RGB).save(tmp_path / name, **options)
        return tmp_path / name

    return save


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.tif", "a.avif"])
def test_exif_holds_for_the_picture_as_it_is_now(saved, name):
    content = load(saved(name, exif=_exif().tobytes())).metadata.exif
    assert content[:2] in (b"II", b"MM")
    exif = _read(content)
    assert exif[0x010F] == "Maker"
    assert exif[0x8298] == "Copyright"
    assert 274 not in exif
    shot = exif.get_ifd(0x8769)
    assert shot[0x9003] == "2026:01:02 03:04:05"
    assert shot[0xA001] == 1  # sRGB
    assert 0x927C not in shot
    assert exif.get_ifd(0x8825)[1] == "N"


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.tif"])
def test_names_in_other_letters_stay_what_they_are(saved, name):
    exif = pillow.Exif()
    exif[0x013B] = artist = "José 木村".encode()
    more = {"tiffinfo": {0x013B: artist}} if name == "a.tif" else {"exif": exif.tobytes()}
    content = load(saved(name, **more)).metadata.exif
    assert _read(content)[0x013B].encode("latin-1").decode() == "José 木村"


def test_what_is_kept_is_kept_as_it_was(saved):
    """Also what Pillow would write as another type."""
    components = (0x9101, 7, 4, b"\1\2\3\0")
    entry = struct.pack("<HHI4s", *components)
    block = b"II*\0\x08\0\0\0" + struct.pack("<HHHII", 1, 0x8769, 4, 1, 26)
    block += bytes(4) + b"\1\0" + entry + bytes(4)
    assert entry in load(saved("a.jpg", exif=b"Exif\0\0" + block)).metadata.exif


def test_it_can_be_written_again_and_is_then_the_same(saved):
    first = load(saved("a.jpg", exif=_exif())).metadata
    assert load(saved("b.jpg", exif=b"Exif\0\0" + first.exif)).metadata == first


def test_no_thumbnail_is_kept(saved):
    exif = _exif()
    thumbnail = b"\xff\xd8" + bytes(2000)
    exif._ifds[0x8769][0x9286] = b"ASCII\0\0\0words"
    content = exif.tobytes()
    assert load(saved("a.jpg", exif=content + thumbnail)).metadata.exif.find(thumbnail) < 0


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.tif"])
def test_xmp_loses_what_holds_no_more(saved, name):
    more = {"xmp": XMP}
    if name == "a.png":
        more = {"pnginfo": PngInfo()}
        more["pnginfo"].add_itxt("XML:com.adobe.xmp", XMP.decode())
    if name == "a.tif":
        more = {"tiffinfo": {700: XMP}}
    xmp = load(saved(name, **more)).metadata.xmp
    assert b'dc:title="Blue"' in xmp
    assert b'tiff:Orientation="6"' not in xmp
    assert b'exif:ColorSpace="1"' in xmp
    assert b"Adobe RGB" not in xmp


def test_xmp_that_is_no_text_is_left_out(saved):
    assert load(saved("a.webp", xmp=b"\xff\xfe\xfd")).metadata.xmp == b""


def test_texts_of_a_png_in_their_order(saved):
    info = PngInfo()
    info.add_text("Title", "Blau, größer")
    info.add_itxt("Author", "木村")
    info.add_text("Raw profile type exif", "exif 12 abc")
    info.add_itxt("XML:com.adobe.xmp", XMP.decode())
    texts = load(saved("a.png", pnginfo=info)).metadata.text
    assert texts == (("Title", "Blau, größer"), ("Author", "木村"))


@pytest.mark.parametrize("name", ["a.gif", "a.jpg"])
@pytest.mark.parametrize("comment", [b"By hand", "größer".encode(), b"gr\xf6\xdfer"])
def test_comments(saved, name, comment):
    text = load(saved(name, comment=comment)).metadata.text
    expected = "By hand" if comment == b"By hand" else "größer"
    assert text == (("Comment", expected),)


def test_nothing_is_nothing(saved):
    assert load(saved("a.png")).metadata == NO_METADATA
    assert not NO_METADATA


class TestBroken:
    @pytest.mark.parametrize(
        "exif", [b"Exif\0\0II*\0\xff\xff\xff\xff", b"Exif\0\0MM\0*\0\0\0\x08\xff\xff" + bytes(90)]
    )
    def test_exif(self, saved, exif):
        image = load(saved("a.jpg", exif=exif))
        assert image.width == 8
        assert image.metadata.exif == b""

    def test_a_text_that_is_a_bomb(self, png):
        bomb = b"Title\0\0" + zlib.compress(bytes(40 << 20))
        image = load(png(RGB, (b"zTXt", bomb)))
        assert (image.pixels[..., :3] == RGB).all()
        assert image.metadata.text == ()

    def test_a_bomb_beside_sixteen_bits(self, png):
        bomb = b"Title\0\0" + zlib.compress(bytes(40 << 20))
        values = RGB.astype(np.uint16) * 257 + 5
        image = load(png(values, (b"zTXt", bomb)))
        assert (image.pixels[..., :3] == RGB).all()
        assert (image.residual == 5).all()

    def test_a_text_after_the_pixels(self, png):
        bomb = b"Title\0\0" + zlib.compress(bytes(40 << 20))
        assert (load(png(RGB, after=((b"zTXt", bomb),))).pixels[..., :3] == RGB).all()

    def test_a_note_whose_sum_is_wrong(self, png):
        path = png(RGB, (b"tEXt", b"Title\0Blue"), (b"gAMA", struct.pack(">I", 45455)))
        path.write_bytes(path.read_bytes().replace(b"Blue", b"Glue"))
        assert (load(path).pixels[..., :3] == RGB).all()

    def test_pixels_whose_sum_is_wrong_are_damaged_all_the_same(self, png):
        path = png(RGB)
        content = bytearray(path.read_bytes())
        content[content.index(b"IDAT") + 6] ^= 255
        path.write_bytes(content)
        with pytest.raises(Exception, match="damaged or cut off"):
            load(path)
