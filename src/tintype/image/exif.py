"""Directories of tags (TIFF 6.0, section 2), which EXIF is made of: taken apart and put together.

Byte for byte, whatever is in them: a library that knows what the tags mean would write some of them in
another way than they were.
"""

import struct
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

Order = Literal["<", ">"]

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_BYTE, _ASCII, _SHORT, _LONG, _RATIONAL = 1, 2, 3, 4, 5
#: Numbers without a sign, as they stand there.
_FORMS = {_SHORT: "H", _LONG: "I", _RATIONAL: "II"}
_HEADERS: dict[Order, bytes] = {"<": b"II*\0\x08\0\0\0", ">": b"MM\0*\0\0\0\x08"}
_ORDERS: dict[bytes, Order] = {b"II": "<", b"MM": ">"}
#: Tags that lead to a directory below, by depth: to EXIF and GPS, and from EXIF to what goes with it.
_BELOW: tuple[tuple[int, ...], ...] = ((0x8769, 0x8825), (0xA005,), ())
X_RESOLUTION, Y_RESOLUTION, RESOLUTION_UNIT = 282, 283, 296
_PER_NOTHING, _PER_INCH, _PER_CENTIMETRE = 1, 2, 3
_INCH = 2.54


@dataclass
class Values:
    """``data`` is ``count`` values of a ``kind`` (TIFF 6.0, section 2)."""

    kind: int
    count: int
    data: bytes


class Directory(dict[int, "Values | Directory"]):
    """Values, or a directory below, by tag; numbers are written in ``order``."""

    def __init__(self, order: Order = "<") -> None:
        super().__init__()
        self.order: Order = order

    def bytes(self, tag: int, data: bytes) -> None:
        self[tag] = Values(_BYTE, len(data), data)

    def text(self, tag: int, text: str) -> None:
        """As UTF-8, which is what programs make of ASCII today."""
        data = text.replace("\0", "").encode("utf-8", "replace") + b"\0"
        self[tag] = Values(_ASCII, len(data), data)

    def shorts(self, tag: int, *values: int) -> None:
        self._numbers(tag, _SHORT, "H", *values)

    def longs(self, tag: int, *values: int) -> None:
        self._numbers(tag, _LONG, "I", *values)

    def resolution(self, dpi: tuple[float, float] | None) -> None:
        """Say how many pixels an inch has, or that nobody knows."""
        for tag, value in zip((X_RESOLUTION, Y_RESOLUTION), dpi or (1, 1), strict=True):
            ratio = Fraction(value).limit_denominator(10_000)
            data = struct.pack(f"{self.order}II", ratio.numerator, ratio.denominator)
            self[tag] = Values(_RATIONAL, 1, data)
        self.shorts(RESOLUTION_UNIT, _PER_INCH if dpi else _PER_NOTHING)

    @property
    def dpi(self) -> tuple[float, float] | None:
        """How many pixels an inch has, across and down, whether that makes sense or not; None if it is
        not said."""
        across = self._number(X_RESOLUTION)
        down = self._number(Y_RESOLUTION) or across
        unit = self._number(RESOLUTION_UNIT) or _PER_INCH
        if not across or not down or unit not in (_PER_INCH, _PER_CENTIMETRE):
            return None
        factor = _INCH if unit == _PER_CENTIMETRE else 1
        return across * factor, down * factor

    def _number(self, tag: int) -> float | None:
        """The first value of a tag, if that is a number."""
        values = self.get(tag)
        if not isinstance(values, Values) or not values.count:
            return None
        form = _FORMS.get(values.kind)
        if form is None:
            return None
        over, under = (*struct.unpack_from(self.order + form, values.data), 1)[:2]
        return over / under if under else None

    def _numbers(self, tag: int, kind: int, code: str, *values: int) -> None:
        data = struct.pack(f"{self.order}{len(values)}{code}", *values)
        self[tag] = Values(kind, len(values), data)


def read(exif: bytes) -> Directory:
    """The main directory, with those below it; what is broken or cut off is left out."""
    order = _ORDERS.get(exif[:2])
    if order is None or len(exif) < len(_HEADERS[order]):
        return Directory()
    (start,) = struct.unpack_from(f"{order}I", exif, 4)
    return _read(exif, order, start)


def write(directory: Directory) -> bytes:
    """A TIFF structure, without the pixels."""
    header = _HEADERS[directory.order]
    return header + _written(directory, len(header))


def _read(exif: bytes, order: Order, start: int, depth: int = 0) -> Directory:
    made = Directory(order)
    if start + 2 > len(exif):
        return made
    (count,) = struct.unpack_from(f"{order}H", exif, start)
    count = min(count, (len(exif) - start - 2) // 12)
    for at in range(start + 2, start + 2 + 12 * count, 12):
        tag, kind, n_values = struct.unpack_from(f"{order}HHI", exif, at)
        (place,) = struct.unpack_from(f"{order}I", exif, at + 8)
        if tag in _BELOW[depth]:
            made[tag] = _read(exif, order, place, depth + 1)
        elif kind in _SIZES:
            size = n_values * _SIZES[kind]
            begin = at + 8 if size <= 4 else place
            if begin + size <= len(exif):
                made[tag] = Values(kind, n_values, exif[begin : begin + size])
    return made


def _written(directory: Directory, start: int) -> bytes:
    """The entries, then what does not fit into them."""
    order = directory.order
    head, behind = [struct.pack(f"{order}H", len(directory))], b""
    free = start + 2 + 12 * len(directory) + 4
    for tag, values in sorted(directory.items()):
        place = free + len(behind)
        if isinstance(values, Directory):
            behind += _written(values, place)
            values = Values(_LONG, 1, struct.pack(f"{order}I", place))
        elif len(values.data) > 4:
            behind += values.data + b"\0" * (len(values.data) % 2)
            values = Values(values.kind, values.count, struct.pack(f"{order}I", place))
        entry = struct.pack(f"{order}HHI", tag, values.kind, values.count)
        head.append(entry + values.data.ljust(4, b"\0"))
    return b"".join([*head, bytes(4), behind])
