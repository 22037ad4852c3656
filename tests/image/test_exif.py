"""Directories of tags: what is taken apart is put together the same."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image as pillow

from tintype.image.exif import Directory, Values, read, write


def _made(order: str) -> bytes:
    tags = pillow.Exif()
    tags.endian = order
    tags[271], tags[274], tags[282] = "Maker", 1, 72.5
    tags.get_ifd(0x8769)[0x9003] = "2020:02:29 12:00:00"
    tags.get_ifd(0x8769)[0x9286] = b"UNICODE\0o\0d\0d\0"
    tags.get_ifd(0x8825)[1], tags.get_ifd(0x8825)[2] = "N", (48.0, 8.0, 30.5)
    return tags.tobytes()[6:]


def _all(tags: Directory) -> dict:
    return {
        tag: _all(each) if isinstance(each, Directory) else (each.kind, each.count, each.data)
        for tag, each in tags.items()
    }


@pytest.mark.parametrize("order", ["<", ">"])
class TestReading:
    def test_it_comes_back_byte_for_byte(self, order):
        tags = read(_made(order))
        assert tags.order == order
        assert _all(read(write(tags))) == _all(tags)
        assert write(read(write(tags))) == write(tags)

    def test_another_library_reads_what_was_written(self, order):
        found = pillow.Exif()
        found.load(write(read(_made(order))))
        assert (found[271], found[282]) == ("Maker", 72.5)
        assert found.get_ifd(0x8769)[0x9286] == b"UNICODE\0o\0d\0d\0"
        assert found.get_ifd(0x8825)[2] == (48, 8, 30.5)

    def test_numbers_are_added_in_its_order(self, order):
        tags = read(_made(order))
        tags.shorts(256, 0x0102)
        tags.longs(257, 0x01020304, 5)
        assert tags[256].data == struct.pack(f"{order}H", 0x0102)
        assert tags[257].data == struct.pack(f"{order}II", 0x01020304, 5)

    def test_the_resolution_that_was_written_is_read(self, order):
        tags = Directory(order)
        tags.resolution((300, 72.5))
        assert read(write(tags)).dpi == (300, 72.5)

    @pytest.mark.parametrize(
        ("unit", "dpi"), [(2, (100, 50)), (3, (254, 127)), (1, None), (None, (100, 50))]
    )
    def test_the_resolution_has_a_unit(self, order, unit, dpi):
        tags = Directory(order)
        tags.resolution((100, 50))
        tags.pop(296)
        if unit:
            tags.shorts(296, unit)
        assert read(write(tags)).dpi == dpi

    def test_the_resolution_across_goes_for_down_as_well(self, order):
        tags = Directory(order)
        tags.shorts(282, 96)
        assert read(write(tags)).dpi == (96, 96)


def test_of_nothing_there_is_nothing():
    assert read(b"") == {}
    assert read(b"").dpi is None


@pytest.mark.parametrize(
    "values",
    [
        Values(5, 1, bytes(8)),
        Values(5, 1, b"\1" + bytes(7)),
        Values(2, 3, b"72\0"),
        Values(5, 0, b""),
    ],
    ids=["0/0", "1/0", "a text", "none at all"],
)
def test_a_resolution_that_is_no_number_is_none(values):
    tags = Directory()
    tags[282] = values
    assert tags.dpi is None


@pytest.mark.parametrize(
    "exif",
    [b"II", b"II*\0\xff\xff\xff\xff", b"MM\0*\0\0\0\x08\xff\xff" + bytes(90), b"no EXIF at all"],
)
def test_of_what_is_broken_there_is_nothing(exif):
    assert read(exif) == {}


@pytest.mark.parametrize("order", ["<", ">"])
def test_wherever_it_is_cut_what_is_left_can_be_written(order):
    whole = _made(order)
    for length in range(len(whole)):
        tags = read(whole[:length])
        assert _all(read(write(tags))) == _all(tags)


@given(st.binary(max_size=300), st.integers(0, 200), st.sampled_from("<>"))
def test_whatever_is_in_it_it_is_read_or_left_out(junk, at, order):
    content = bytearray(_made(order))
    content[8 + at : 8 + at + len(junk)] = junk
    tags = read(bytes(content))
    assert _all(read(write(tags))) == _all(tags)
    assert tags.dpi is None or len(tags.dpi) == 2


def test_a_directory_that_leads_to_itself_is_no_endless_way():
    start = struct.pack("<HHHII", 1, 0x8769, 4, 1, 8)
    tags = read(b"II*\0\x08\0\0\0" + start + bytes(4))
    assert tags[0x8769][0x8769] == Values(4, 1, struct.pack("<I", 8))
