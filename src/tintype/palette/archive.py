"""Zip files in memory, read with care and written: what the palette files that are archives share.

Nothing is ever unpacked to a disc. Sizes are checked before a member is unpacked, and while it is.
"""

import struct
import zlib
from io import BytesIO
from pathlib import PureWindowsPath
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from tintype.palette.content import BadContent

#: What all archives begin with.
MAGIC = b"PK\x03\x04"
_MOST_MEMBERS = 1000
#: Of all that is unpacked at once: several times what the largest palette needs.
_MOST_BYTES = 8_000_000
_COMPRESSIONS = (ZIP_STORED, ZIP_DEFLATED)
_ENCRYPTED = 1
# The first day that a zip file can name: the same palette gives the same bytes on any day.
_DAY = (1980, 1, 1, 0, 0, 0)
_DAMAGED = (
    BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    NotImplementedError,
)


def members(content: bytes, *wanted: str) -> dict[str, bytes]:
    """Those of the ``wanted`` members (names in lower case) that an archive has, unpacked.

    Raises:
        BadContent: it is no archive, damaged, unsafe, or takes more memory than a palette should.
    """
    try:
        with ZipFile(BytesIO(content)) as archive:
            infos = archive.infolist()
            _check(infos)
            found = {info.filename.lower(): info for info in infos}
            return _unpacked(archive, {name: found[name] for name in wanted if name in found})
    except BadContent:
        raise
    except _DAMAGED as error:
        raise BadContent("it is no zip archive, or a damaged one") from error


def _check(infos: list[ZipInfo]) -> None:
    if len(infos) > _MOST_MEMBERS:
        raise BadContent("it holds {n:,} files, which no palette does", n=len(infos))
    for info in infos:
        path = PureWindowsPath(info.filename)  # which knows both kinds of slashes, and drives
        if path.anchor or ".." in path.parts:
            raise BadContent(
                "it holds a file that would be unpacked elsewhere, {name}", name=repr(info.filename)
            )


def _unpacked(archive: ZipFile, infos: dict[str, ZipInfo]) -> dict[str, bytes]:
    left = _MOST_BYTES
    unpacked = {}
    for name, info in infos.items():
        unpacked[name] = _read(archive, info, left)
        left -= len(unpacked[name])
    return unpacked


def _read(archive: ZipFile, info: ZipInfo, most: int) -> bytes:
    if info.flag_bits & _ENCRYPTED:
        raise BadContent("{name} in it is encrypted", name=info.filename)
    if info.compress_type not in _COMPRESSIONS:
        raise BadContent("{name} in it is compressed in an unknown way", name=info.filename)
    if info.file_size > most:
        raise _too_large()
    with archive.open(info) as file:
        data = file.read(most + 1)
    if len(data) > most:  # the header may say anything
        raise _too_large()
    return data


def _too_large() -> BadContent:
    return BadContent("it would take more than {most} MB unpacked", most=_MOST_BYTES // 10**6)


def pack(*named: tuple[str, bytes]) -> bytes:
    """An archive of (name, content), in this order.

    Not compressed: palettes are small, and the same one gives the same bytes with any zlib.
    """
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_STORED) as archive:
        for name, data in named:
            info = ZipInfo(name, _DAY)
            info.create_system = 3  # the same whatever system writes it
            info.external_attr = 0o644 << 16
            archive.writestr(info, data)
    return buffer.getvalue()
