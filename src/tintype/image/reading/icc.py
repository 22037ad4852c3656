"""ICC profiles (ICC.1:2022): made of primaries and a curve, and taken apart."""

import struct

import numpy as np
import numpy.typing as npt

from tintype.image.reading.cicp import Primaries
from tintype.image.reading.curves import Curve

_Matrix = npt.NDArray[np.float64]

#: The white of the connection space.
D50 = np.array([0.9642, 1.0, 0.8249])
_BRADFORD = np.array(
    [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]]
)
#: Which of g, a, b, c, d, e, f each type of function has, in its order (10.18).
_PARAMETERS = ("g", "gab", "gabc", "gabcd", "gabcdef")


def to_xyz(primaries: Primaries) -> _Matrix:
    """(3, 3) linear RGB to CIE XYZ, its white adapted to D50 (Bradford).

    Raises:
        ValueError: they span no colours.
    """
    corners = np.array([primaries.red, primaries.green, primaries.blue, primaries.white])
    if (corners[:, 1] <= 0).any() or not np.isfinite(corners).all():
        raise ValueError("chromaticities that no light has")
    xyz = np.stack([corners[:, 0], corners[:, 1], 1 - corners.sum(axis=1)] / corners[:, 1], axis=1)
    columns, white = xyz[:3].T, xyz[3]
    if abs(np.linalg.det(columns)) < 1e-6:
        raise ValueError("primaries on one line")
    cones = (_BRADFORD @ D50) / (_BRADFORD @ white)
    adapted = np.linalg.inv(_BRADFORD) @ (cones[:, None] * _BRADFORD)
    return np.asarray(adapted @ (columns * np.linalg.solve(columns, white)))


def rgb_profile(primaries: Primaries, curve: Curve) -> bytes:
    """A display profile of three primaries and one curve; raises what `to_xyz` raises."""
    columns = to_xyz(primaries).T
    tags = {
        name + b"XYZ": _xyz(column)
        for name, column in zip((b"r", b"g", b"b"), columns, strict=True)
    }
    tags |= {name + b"TRC": _curve(curve) for name in (b"r", b"g", b"b")}
    return _profile(b"RGB ", tags)


def gray_profile(curve: Curve) -> bytes:
    """A display profile of one curve."""
    return _profile(b"GRAY", {b"kTRC": _curve(curve)})


def _profile(space: bytes, tags: dict[bytes, bytes]) -> bytes:
    tags = {b"desc": _text("Tintype"), b"cprt": _text("CC0"), b"wtpt": _xyz(D50), **tags}
    table, data = b"", b""
    start = 132 + 12 * len(tags)
    for name, content in tags.items():
        table += struct.pack(">4sII", name, start + len(data), len(content))
        data += content + bytes(-len(content) % 4)
    header = struct.pack(
        ">I4xI4s4s4s12x4s28x12s48x",
        start + len(data), 0x04400000, b"mntr", space, b"XYZ ", b"acsp", _xyz(D50)[8:],
    )  # fmt: skip
    return header + struct.pack(">I", len(tags)) + table + data


def _xyz(values: npt.NDArray[np.floating]) -> bytes:
    return b"XYZ " + bytes(4) + struct.pack(">3i", *(round(65536 * float(v)) for v in values))


def _text(text: str) -> bytes:
    content = text.encode("utf-16-be")
    return b"mluc" + bytes(4) + struct.pack(">II4sII", 1, 12, b"enUS", len(content), 28) + content


def _curve(curve: Curve) -> bytes:
    values = (curve.g, curve.a, curve.b, curve.c, curve.d, curve.e, curve.f)
    fixed = (round(65536 * value) for value in values)
    return b"para" + bytes(4) + struct.pack(">HH7i", 4, 0, *fixed)


def tags(profile: bytes) -> dict[bytes, bytes]:
    """What a profile holds, by name; raises `struct.error` where it is cut off."""
    (n,) = struct.unpack(">I", profile[128:132])
    found = {}
    for at in range(132, 132 + 12 * min(n, 200), 12):
        name, start, size = struct.unpack(">4sII", profile[at : at + 12])
        found[name] = profile[start : start + size]
    return found


def read_xyz(tag: bytes) -> npt.NDArray[np.float64]:
    """(3,) of an XYZ tag."""
    return np.array(struct.unpack(">3i", tag[8:20])) / 65536


def read_curve(tag: bytes, values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Light of ``values`` (0 to 1) by a curve tag.

    Raises:
        struct.error, ValueError: it is cut off, or of a kind that does not exist.
    """
    kind, number = tag[:4], struct.unpack(">I", tag[8:12])[0]
    if kind == b"para":
        names = _PARAMETERS[number >> 16] if number >> 16 < len(_PARAMETERS) else ""
        fixed = struct.unpack(f">{len(names)}i", tag[12 : 12 + 4 * len(names)])
        return _function(
            {name: value / 65536 for name, value in zip(names, fixed, strict=True)}
        ).light(values)
    if kind != b"curv":
        raise ValueError(f"a curve of kind {kind!r}")
    if number == 0:
        return values
    if number == 1:
        return np.asarray(values ** (struct.unpack(">H", tag[12:14])[0] / 256))
    points = np.frombuffer(tag, ">u2", number, 12) / 65535
    return np.interp(values, np.linspace(0, 1, number), points)


def _function(found: dict[str, float]) -> Curve:
    """Types 0 to 4 as the last of them, which has them all."""
    if not found:
        raise ValueError("a function of no kind")
    if "a" in found and "d" not in found:  # types 1 and 2 begin where a x + b does
        constant = found.get("c", 0.0)
        start = -found["b"] / found["a"] if found["a"] else 0.0
        return Curve(found["g"], found["a"], found["b"], 0, start, constant, constant)
    return Curve(**found)


def transfer(profile: bytes) -> int:
    """The transfer of H.273 that a profile gives by number (its "cicp" tag); 2, unspecified, if none."""
    try:
        return tags(profile)[b"cicp"][9]
    except (struct.error, KeyError, IndexError):
        return 2
