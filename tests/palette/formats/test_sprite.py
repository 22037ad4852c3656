"""Aseprite sprites, put together by the specification."""

import struct

import pytest

from tintype.palette.content import BadContent
from tintype.palette.formats.sprite import decode
from tintype.palette.load import load


def _chunk(kind: int, data: bytes) -> bytes:
    return struct.pack("<IH", 6 + len(data), kind) + data


def _frame(*chunks: bytes, old_count: bool = False) -> bytes:
    data, n = b"".join(chunks), len(chunks)
    counts = (
        struct.pack("<HH2xI", n, 100, 0) if old_count else struct.pack("<HH2xI", 0xFFFF, 100, n)
    )
    return struct.pack("<IH", 16 + len(data), 0xF1FA) + counts + data


def _sprite(*frames: bytes, depth: int = 32, clear: int = 0) -> bytes:
    header = struct.pack("<IHHHHHIH8xB", 0, 0xA5E0, len(frames), 8, 8, depth, 1, 100, clear)
    return header.ljust(128, b"\0") + b"".join(frames)


def _palette(size: int, first: int, *entries: bytes) -> bytes:
    data = struct.pack("<3I8x", size, first, first + len(entries) - 1) + b"".join(entries)
    return _chunk(0x2019, data)


def _entry(*color: int, name: str = "") -> bytes:
    text = name.encode()
    named = struct.pack("<H", len(text)) + text if name else b""
    return struct.pack("<H4B", bool(name), *color) + named


def _old(kind: int, *packets: tuple[int, bytes]) -> bytes:
    data = b"".join(bytes([skip, len(rows) // 3 % 256]) + rows for skip, rows in packets)
    return _chunk(kind, struct.pack("<H", len(packets)) + data)


TWO = _palette(2, 0, _entry(1, 2, 3, 255, name="né"), _entry(4, 5, 6, 128))
BACKGROUND, LAYER = _chunk(0x2004, b"\x09\0"), _chunk(0x2004, b"\x01\0")


@pytest.mark.parametrize("suffix", [".ase", ".aseprite", ".data"])
def test_the_new_chunk_has_names_and_alpha(suffix, tmp_path):
    path = tmp_path / f"a{suffix}"
    path.write_bytes(_sprite(_frame(_chunk(0x2007, b"x"), _old(4, (0, b"\7\7\7")), TWO)))
    palette = load(path)
    assert palette.hexes == ["#010203", "#04050680"]
    assert [swatch.name for swatch in palette.swatches] == ["né", ""]
    assert palette.notes == ()


def test_a_part_of_a_palette():
    content = _sprite(_frame(_palette(3, 1, _entry(1, 2, 3, 255))))
    assert decode(content).hexes == ["#000000", "#010203", "#000000"]


def test_old_chunks_come_in_packets():
    old = _old(0x0004, (1, b"\1\2\3"), (2, b"\4\5\6\7\x08\x09"))
    assert decode(_sprite(_frame(old, old_count=True))).hexes == [
        "#000000", "#010203", "#000000", "#000000", "#040506", "#070809",
    ]  # fmt: skip
    assert decode(_sprite(_frame(_old(0x0011, (0, bytes([0, 63, 32])))))).hexes == ["#00ff81"]
    assert len(decode(_sprite(_frame(_old(0x0004, (0, bytes(768))))))) == 256


@pytest.mark.parametrize(
    ("depth", "layer", "expected"),
    [(8, LAYER, "#04050600"), (8, BACKGROUND, "#04050680"), (32, LAYER, "#04050680")],
)
def test_the_mask_of_an_indexed_sprite_is_transparent(depth, layer, expected):
    assert decode(_sprite(_frame(TWO, layer), depth=depth, clear=1)).hexes[1] == expected


def test_palettes_of_later_frames_are_told():
    content = _sprite(_frame(TWO), _frame(), _frame(_palette(1, 0, _entry(9, 9, 9, 255))))
    palette = decode(content)
    assert palette.hexes == ["#010203", "#04050680"]
    assert palette.notes == ("The palettes of later frames were left out: 1.",)


@pytest.mark.parametrize(
    ("content", "part"),
    [
        (b"x" * 200, "no Aseprite sprite"),
        (_sprite()[:100], "no Aseprite sprite"),
        (_sprite(), "before its first frame"),
        (_sprite(bytes(16)), "frames are damaged"),
        (_sprite(_frame(struct.pack("<IH", 0, 4))), "chunks are damaged"),
        (_sprite(_frame(_chunk(0x2019, TWO[6:30]))), "cut off"),
        (_sprite(_frame(_chunk(0x0004, b"\1\0\0\0"))), "cut off"),
        (_sprite(_frame(_palette(0xFFFFFFFF, 1))), "at most 4,096"),
    ],
)
def test_what_is_wrong_is_refused(content, part):
    with pytest.raises(BadContent, match=part):
        decode(content)
