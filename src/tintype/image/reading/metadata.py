"""What a file made of the picture may keep: as it holds for the pixels as they are now."""

import re
from typing import Any

from PIL import Image as pillow

from tintype.image import exif
from tintype.image.metadata import Metadata
from tintype.image.reading.faults import DECODER_ERRORS

_EXIF, _GPS, _INTEROPERABILITY = 0x8769, 0x8825, 0xA005
#: Of the first directory: description, maker, model, program, time, artist, rating, copyright. All else
#: there describes how the file was stored, the thumbnail, or how the picture lay.
_DESCRIBING = (0x010E, 0x010F, 0x0110, 0x0131, 0x0132, 0x013B, 0x4746, 0x8298)
#: Of the second: the maker's notes, whose places would be wrong, the size, and what it leads to.
_STALE = (0x927C, 0xA002, 0xA003, 0xA005)
_COLOR_SPACE, _SRGB = 0xA001, 1
_XMP_TAG = 700
#: The same in XMP: what holds no more, as attribute or as element.
_FIXED = (
    (rb"(tiff:Orientation(?:=[\"']|>))\d+", rb"\g<1>1"),
    (rb"(exif:ColorSpace(?:=[\"']|>))\d+", rb"\g<1>1"),
    (rb"\s*photoshop:ICCProfile=\"[^\"]*\"", b""),
    (rb"<photoshop:ICCProfile>[^<]*</photoshop:ICCProfile>", b""),
)
#: Texts that hold other things.
_NO_TEXT = ("XML:com.adobe.xmp", "Raw profile type ")


def of(source: pillow.Image) -> Metadata:
    """Of a picture that was decoded. What is broken is left out."""
    return Metadata(_exif(source), _xmp(source), _text(source))


def is_adobe_rgb(source: pillow.Image) -> bool:
    """Whether EXIF gives the optional colour space of DCF 2.0, which is Adobe RGB, and no other."""
    try:
        found = source.getexif()
        shot, rules = found.get_ifd(_EXIF), found.get_ifd(_INTEROPERABILITY)
        return shot.get(_COLOR_SPACE) != _SRGB and str(rules.get(1, "")).startswith("R03")
    except DECODER_ERRORS:
        return False


def _exif(source: pillow.Image) -> bytes:
    block = source.info.get("exif")
    if isinstance(block, bytes):
        return _of_block(block.removeprefix(b"Exif\0\0"))
    return _of_tags(source)


def _of_block(block: bytes) -> bytes:
    """Of EXIF as it stands in most files: what is kept is kept byte for byte."""
    given = exif.read(block)
    kept = exif.Directory(given.order)
    for tag in (*_DESCRIBING, _EXIF, _GPS):
        if tag in given:
            kept[tag] = given[tag]
    shot = kept.get(_EXIF)
    if isinstance(shot, exif.Directory):
        for tag in _STALE:
            shot.pop(tag, None)
        if shot:
            shot.shorts(_COLOR_SPACE, _SRGB)
    for tag in (_EXIF, _GPS):
        if not kept.get(tag):
            kept.pop(tag, None)
    return exif.write(kept) if kept else b""


def _of_tags(source: pillow.Image) -> bytes:
    """Of files whose tags are spread over them, as Pillow has them (TIFF)."""
    try:
        found, kept = source.getexif(), pillow.Exif()
        for tag in _DESCRIBING:
            if tag in found:
                kept[tag] = _as_written(found[tag])
        shot = {tag: value for tag, value in found.get_ifd(_EXIF).items() if tag not in _STALE}
        place = found.get_ifd(_GPS)
        if shot:
            kept._ifds[_EXIF] = {**shot, _COLOR_SPACE: _SRGB}
        if place:
            kept._ifds[_GPS] = place
        has_any = bool(kept) or bool(shot) or bool(place)
        return kept.tobytes().removeprefix(b"Exif\0\0") if has_any else b""
    except DECODER_ERRORS:
        return b""


def _as_written(value: Any) -> Any:
    """A text as the bytes that it was: Pillow reads it as Latin-1, and would write it as ASCII."""
    return value.encode("latin-1", "replace") if isinstance(value, str) else value


def _xmp(source: pillow.Image) -> bytes:
    found: Any = source.info.get("xmp") or getattr(source, "tag_v2", {}).get(_XMP_TAG, b"")
    if not isinstance(found, bytes):
        return b""
    packet = found.strip(b"\0 \r\n\t")
    try:
        packet.decode()
    except UnicodeDecodeError:
        return b""
    for pattern, replacement in _FIXED:
        packet = re.sub(pattern, replacement, packet)
    return packet


def _text(source: pillow.Image) -> tuple[tuple[str, str], ...]:
    found: dict[str, Any] = dict(getattr(source, "text", {}))
    comment = source.info.get("comment")
    if isinstance(comment, bytes) and comment:
        found["Comment"] = _decoded(comment)
    return tuple(
        (key, str(value)) for key, value in found.items() if value and not key.startswith(_NO_TEXT)
    )


def _decoded(text: bytes) -> str:
    try:
        return text.decode()
    except UnicodeDecodeError:
        return text.decode("latin-1")
