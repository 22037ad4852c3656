"""Zip files that do no harm."""

import struct
import zipfile
from contextlib import suppress
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.palette.archive import MAGIC, members, pack
from tintype.palette.content import BadContent

NAMES = ["../a", "/a", "a/../../b", "..\\a", "C:\\a", "C:/a"]


def _zip(*named: tuple[str, bytes], **how) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", **how) as archive:
        for name, data in named:
            archive.writestr(name, data)
    return buffer.getvalue()


def test_what_is_packed_comes_back_in_its_order():
    content = pack(("mimetype", b"x/y"), ("a.xml", b"a" * 1000))
    assert content.startswith(MAGIC)
    assert content[30:41] == b"mimetypex/y"
    assert members(content, "a.xml", "mimetype", "other") == {
        "a.xml": b"a" * 1000,
        "mimetype": b"x/y",
    }


def test_the_same_gives_the_same_bytes():
    assert pack(("a", b"b")) == pack(("a", b"b"))


@pytest.mark.parametrize("name", NAMES)
def test_members_that_would_land_elsewhere_are_refused(name):
    with pytest.raises(BadContent, match="unpacked elsewhere"):
        members(_zip(("a", b""), (name, b"")), "a")


def test_a_bomb_is_not_unpacked():
    content = _zip(("a", bytes(20_000_000)), compression=zipfile.ZIP_DEFLATED)
    assert len(content) < 30_000
    with pytest.raises(BadContent, match="more than 8 MB"):
        members(content, "a")


def test_many_members_may_not_be_a_bomb_together():
    content = _zip(("a", bytes(5_000_000)), ("b", bytes(5_000_000)))
    assert len(members(content, "a")["a"]) == len(members(content, "b")["b"]) == 5_000_000
    with pytest.raises(BadContent, match="more than 8 MB"):
        members(content, "a", "b")


def test_a_bomb_that_says_it_is_small_is_not_unpacked():
    content = _zip(("a", bytes(20_000_000)), compression=zipfile.ZIP_DEFLATED)
    content = content.replace(struct.pack("<I", 20_000_000), struct.pack("<I", 100))
    with pytest.raises(BadContent):
        members(content, "a")


def test_too_many_members_are_refused():
    with pytest.raises(BadContent, match="1,001 files"):
        members(_zip(*((str(number), b"") for number in range(1001))), "1")


def test_other_compressions_are_refused():
    with pytest.raises(BadContent, match="unknown way"):
        members(_zip(("a", b"b"), compression=zipfile.ZIP_LZMA), "a")


def test_what_is_encrypted_is_refused():
    content = bytearray(_zip(("a", b"b")))
    content[content.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(BadContent, match="encrypted"):
        members(bytes(content), "a")


@given(st.integers(0, 200), st.binary(min_size=1, max_size=4))
def test_a_damaged_archive_is_said_to_be_one(at, piece):
    content = _zip(("a", b"some content"), compression=zipfile.ZIP_DEFLATED)
    at %= len(content)
    damaged = content[:at] + piece + content[at + len(piece) :]
    with suppress(BadContent):
        members(damaged, "a")
        members(damaged[:at], "a")
