"""Procreate swatches: a zip archive with JSON, colours as hue, saturation and brightness.

A palette of Procreate has 30 slots; a file may hold several. Layout: the README of
szydlovski/procreate-swatches, and files of Procreate 4 and 5.
"""

import binascii
import colorsys
import json
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from tintype.palette.archive import MAGIC, members, pack
from tintype.palette.formats.base import BadContent, PaletteFormat
from tintype.palette.models import to_srgb
from tintype.palette.objects import is_number, parse
from tintype.palette.palette import Palette, Rgba, Swatch
from tintype.palette.profiles import check_count
from tintype.palette.profiles import to_srgb as through_profile
from tintype.sentence import Sentence

_MEMBER = "Swatches.json"
_SLOTS = 30
_NO_NAME = "Untitled"
_PARTS = ("hue", "saturation", "brightness")
_SRGB_SPACE = 0


def normal(palette: Palette) -> Palette:
    """What stands where there is no name is none."""
    return replace(palette, name="") if palette.name == _NO_NAME else palette


def warn(palette: Palette) -> tuple[Sentence, ...]:
    if len(palette) <= _SLOTS:
        return ()
    return (
        Sentence(
            "Procreate's palettes have {most} slots: the {n} colours became {parts} palettes in one "
            "file.",
            most=_SLOTS,
            n=len(palette),
            parts=-(-len(palette) // _SLOTS),
        ),
    )


def encode(palette: Palette) -> bytes:
    name = palette.name or _NO_NAME
    starts = range(0, max(1, len(palette)), _SLOTS)
    document = [
        {
            "name": name if number == 1 else f"{name} {number}",
            "swatches": [_slot(swatch) for swatch in palette.swatches[start : start + _SLOTS]],
        }
        for number, start in enumerate(starts, 1)
    ]
    return pack((_MEMBER, json.dumps(document, ensure_ascii=False, indent=1).encode()))


def _slot(swatch: Swatch) -> dict[str, float]:
    parts = colorsys.rgb_to_hsv(*(part / 255 for part in swatch.color[:3]))
    return {**dict(zip(_PARTS, parts, strict=True)), "alpha": 1, "colorSpace": _SRGB_SPACE}


def looks_like(content: bytes) -> bool:
    return content.startswith(MAGIC) and _MEMBER.encode() in content


def decode(content: bytes) -> Palette:
    """Empty slots are skipped; the palettes of a file become one, with the name of the first."""
    found = members(content, _MEMBER.lower())
    if not found:
        raise BadContent("there is no {name} in it", name=_MEMBER)
    try:
        document = parse(found[_MEMBER.lower()])
    except BadContent as error:
        raise BadContent("{name} in it is no JSON", name=_MEMBER) from error
    palettes = document if isinstance(document, list) else [document]
    slots = [slot for each in palettes for slot in _slots(each)]
    colors = to_srgb([("HSB", [_number(slot, part) for part in _PARTS]) for slot in slots])
    colors, notes = _through_profiles(colors, slots, _icc(palettes))
    swatches = tuple(
        Swatch((*color[:3], _alpha(slot))) for color, slot in zip(colors, slots, strict=True)
    )
    return Palette(swatches, _name(palettes), (*_joined(palettes), *notes))


def _slots(palette: Any) -> Iterator[dict[str, Any]]:
    slots = palette.get("swatches") if isinstance(palette, dict) else None
    if not isinstance(slots, list):
        raise BadContent("a palette in it has no list of swatches")
    for slot in slots:
        if slot is not None and not isinstance(slot, dict):
            raise BadContent("a swatch in it is no object")
        if slot:
            yield slot


def _number(slot: dict[str, Any], key: str) -> float:
    value = slot.get(key)
    if not is_number(value):
        raise BadContent("a swatch in it has no {key}", key=key)
    try:
        return float(value)
    except OverflowError as error:
        raise BadContent("a swatch in it has no {key}", key=key) from error


def _alpha(slot: dict[str, Any]) -> int:
    alpha = _number({"alpha": 1, **slot}, "alpha")
    if not 0 <= alpha <= 1:
        raise BadContent("a swatch in it has no {key}", key="alpha")
    return round(255 * alpha)


def _icc(palettes: list[Any]) -> dict[str, bytes]:
    """The colour profiles of newer files, by what swatches call them."""
    found = {}
    for palette in palettes:
        listed = palette.get("colorProfiles")
        for profile in listed if isinstance(listed, list) else []:
            if isinstance(profile, dict) and isinstance(profile.get("iccData"), str):
                try:
                    found[str(profile.get("hash"))] = b64decode(profile["iccData"])
                except (binascii.Error, ValueError):
                    continue
    check_count(len(found))
    return found


def _through_profiles(
    colors: list[Rgba], slots: list[dict[str, Any]], icc: dict[str, bytes]
) -> tuple[list[Rgba], tuple[Sentence, ...]]:
    """The colours in sRGB, where the file says what their numbers mean."""
    colors = list(colors)
    places: dict[str, list[int]] = {}
    for place, slot in enumerate(slots):
        places.setdefault(str(slot.get("colorProfile", "")), []).append(place)
    n_converted, n_unknown = 0, 0
    for profile, group in places.items():
        given = [[part / 255 for part in colors[place][:3]] for place in group]
        converted = through_profile(given, "RGB", icc[profile]) if profile in icc else None
        if converted is None:
            n_unknown += sum(slots[place].get("colorSpace", 0) != _SRGB_SPACE for place in group)
            continue
        for place, rgb in zip(group, converted, strict=True):
            red, green, blue = (round(255 * part) for part in rgb)
            n_converted += colors[place][:3] != (red, green, blue)
            colors[place] = red, green, blue, 255
    return colors, _told(n_converted, n_unknown)


def _told(n_converted: int, n_unknown: int) -> tuple[Sentence, ...]:
    notes = []
    if n_converted:
        notes.append(
            Sentence(
                "Converted to sRGB through the profile in the file: {n} colours.", n=n_converted
            )
        )
    if n_unknown:
        notes.append(
            Sentence(
                "Colours of a colour space that the file does not carry were taken as sRGB: {n}.",
                n=n_unknown,
            )
        )
    return tuple(notes)


def _name(palettes: list[Any]) -> str:
    name = palettes[0].get("name") if palettes else ""
    return name if isinstance(name, str) and name != _NO_NAME else ""


def _joined(palettes: list[Any]) -> tuple[Sentence, ...]:
    if len(palettes) < 2:
        return ()
    return (Sentence("The {n} palettes of the file became one.", n=len(palettes)),)


FORMAT = PaletteFormat(
    name="swatches",
    title="Procreate swatches",
    suffixes=(".swatches",),
    is_text=False,
    calls=True,
    normal=normal,
    warn=warn,
    encode=encode,
    decode=decode,
    looks_like=looks_like,
    made_for="Procreate",
)
