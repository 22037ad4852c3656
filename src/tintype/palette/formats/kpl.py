"""Krita palette: a zip archive with the colours as XML, in groups, on a grid.

Format: docs.krita.org, "The Krita Palette format KPL". What Krita itself writes and wants is followed:
the type first, each group once, colours without a group before all others, rows and columns of each.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from xml.etree.ElementTree import Element

from tintype.color.srgb import from_linear
from tintype.palette.archive import MAGIC, members, pack
from tintype.palette.formats.base import BadContent, PaletteFormat
from tintype.palette.markup import attribute, local, parse, sayable
from tintype.palette.models import Value, notes, to_srgb
from tintype.palette.palette import Palette, Swatch
from tintype.palette.profiles import check_count
from tintype.palette.profiles import to_srgb as through_profile
from tintype.palette.text import quoted
from tintype.sentence import NOTHING, Sentence

_TYPES = (b"application/x-krita-palette", b"krita/x-colorset")
_COLORS, _PROFILES = "colorset.xml", "profiles.xml"
_SRGB = "sRGB-elle-V2-srgbtrc.icc"
_COLUMNS = 16
_NO_NAME = "Untitled"
_FAR = 1e6
#: The element of a colour in lower case: its model, and its attributes.
_MODELS = {
    "rgb": ("RGB", "rgb"),
    "srgb": ("RGB", "rgb"),
    "cmyk": ("CMYK", "cmyk"),
    "lab": ("Lab", "Lab"),
    "gray": ("Gray", "g"),
}
_MODES = {"RGB": "RGB", "CMYK": "CMYK", "Gray": "L"}


def normal(palette: Palette) -> Palette:
    """What XML can say; no group twice, and none without a group after one with it."""
    said = palette.spelled(sayable)
    name = "" if said.name == _NO_NAME else said.name
    return Palette(tuple(_regrouped(said.swatches)), name)


def _regrouped(swatches: Sequence[Swatch]) -> Iterator[Swatch]:
    """A group that comes again gets a number."""
    runs = [(group, list(run)) for group, run in groupby(swatches, lambda swatch: swatch.group)]
    asked = {group for group, _ in runs}
    used: set[str] = set()
    for place, (group, run) in enumerate(runs):
        label, number = group, 1
        while label in used or (not label and place) or (number > 1 and label in asked):
            number += 1
            label = f"{group} {number}".strip()
        used.add(label)
        yield from (replace(swatch, group=label) for swatch in run)


def encode(palette: Palette) -> bytes:
    return pack(
        ("mimetype", _TYPES[0]),
        (_COLORS, "\n".join(_document(palette)).encode()),
        (_PROFILES, b"<Profiles/>\n"),
    )


def _document(palette: Palette) -> Iterator[str]:
    columns = max(1, min(_COLUMNS, len(palette)))
    groups = [
        (group, list(run)) for group, run in groupby(palette.swatches, lambda each: each.group)
    ]
    loose = groups.pop(0)[1] if groups and not groups[0][0] else []
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield (
        f'<Colorset version="2.0" name={attribute(palette.name or _NO_NAME)} comment="" '
        f'columns="{columns}" rows="{-(-len(loose) // columns)}">'
    )
    yield from _entries(loose, columns)
    for group, run in groups:
        yield f'<Group name={attribute(group)} rows="{-(-len(run) // columns)}">'
        yield from _entries(run, columns)
        yield "</Group>"
    yield "</Colorset>\n"


def _entries(swatches: list[Swatch], columns: int) -> Iterator[str]:
    for place, swatch in enumerate(swatches):
        red, green, blue = (f"{part / 255:.6f}" for part in swatch.color[:3])
        row, column = divmod(place, columns)
        yield (
            f'<ColorSetEntry name={attribute(swatch.name)} id="{place + 1}" spot="false" bitdepth="U8">'
            f'<RGB r="{red}" g="{green}" b="{blue}" space="{_SRGB}"/>'
            f'<Position row="{row}" column="{column}"/></ColorSetEntry>'
        )


def looks_like(content: bytes) -> bool:
    return content.startswith(MAGIC) and any(part in content for part in (*_TYPES, b"colorset.xml"))


def decode(content: bytes) -> Palette:
    """Colours of any depth; those of models that are not known are left out."""
    found = members(content, _COLORS, _PROFILES)
    if _COLORS not in found:
        raise BadContent("there is no {name} in it", name=_COLORS)
    root = parse(found[_COLORS])
    entries = list(_all(root))
    known = [entry for entry in entries if entry.model]
    values, told = _through_profiles(known, _icc(content, found.get(_PROFILES, b"")))
    colors = to_srgb(values)
    swatches = (
        Swatch(color, entry.name, group=entry.group)
        for color, entry in zip(colors, known, strict=True)
    )
    name = root.get("name", "")
    left_out = _left_out(len(entries) - len(known))
    return Palette(
        tuple(swatches), "" if name == _NO_NAME else name, (*left_out, *told, *notes(values))
    )


@dataclass(frozen=True)
class _Entry:
    name: str
    group: str
    model: str
    values: tuple[float, ...]
    space: str


def _all(root: Element) -> Iterator[_Entry]:
    """Those without a group first, as Krita has them."""
    yield from _of_group(root, "", root.get("version", ""))
    for child in root:
        if local(child.tag) == "Group":
            yield from _of_group(child, child.get("name", ""), root.get("version", ""))


def _of_group(parent: Element, group: str, version: str) -> Iterator[_Entry]:
    """In the order in which they are seen on the grid; Krita writes column by column."""
    entries = [child for child in parent if local(child.tag) == "ColorSetEntry"]
    for entry in sorted(entries, key=_position):
        yield _entry(entry, group, version)


def _position(entry: Element) -> tuple[int, int]:
    for child in entry:
        if local(child.tag) == "Position":
            return _whole(child.get("row", "")), _whole(child.get("column", ""))
    return 0, 0


def _whole(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 10 else 0


def _entry(entry: Element, group: str, version: str) -> _Entry:
    name = entry.get("name", "")
    for child in entry:
        model, keys = _MODELS.get(local(child.tag).lower(), ("", ""))
        if model:
            values = _numbers(child, keys, name)
            if model == "Lab" and version == "1.0":
                values = _old_lab(values)
            return _Entry(name, group, model, values, child.get("space", ""))
    return _Entry(name, group, "", (), "")


def _numbers(color: Element, keys: str, name: str) -> tuple[float, ...]:
    try:
        values = tuple(float(color.attrib[key]) for key in keys)
    except (KeyError, ValueError) as error:
        raise BadContent(
            "the values of the colour {name} are no numbers", name=quoted(name)
        ) from error
    if not all(abs(value) < _FAR for value in values):  # which no infinity is, and no NaN
        raise BadContent("the values of the colour {name} are no numbers", name=quoted(name))
    return values


def _old_lab(values: tuple[float, ...]) -> tuple[float, ...]:
    """Krita 4 wrote fractions of what L*, a* and b* can be, with the middle at 128/255."""
    lightness, *axes = values
    return 100 * lightness, *(255 * axis - 128 for axis in axes)


def _icc(content: bytes, manifest: bytes) -> dict[str, bytes]:
    """The profiles that the archive has, by the name that colours call them."""
    if not manifest.strip():
        return {}
    listed = {
        child.get("name", ""): child.get("filename", "").lower()
        for child in parse(manifest)
        if local(child.tag) == "Profile"
    }
    check_count(len(listed))
    found = members(content, *listed.values())
    return {name: found[file] for name, file in listed.items() if file in found}


def _through_profiles(
    entries: Sequence[_Entry], icc: dict[str, bytes]
) -> tuple[list[Value], tuple[Sentence, ...]]:
    """The values of entries, and sentences on those whose numbers are not sRGB's."""
    values: list[Value] = [(entry.model, entry.values) for entry in entries]
    told: dict[Sentence, None] = {}
    for (model, space), places in _by_space(entries).items():
        given = [entries[place].values for place in places]
        converted, note = _in_srgb(given, model, space, icc.get(space))
        told |= {note: None} if note else {}
        for place, value in zip(places, converted, strict=True):
            values[place] = value
    return values, tuple(told)


def _by_space(entries: Sequence[_Entry]) -> dict[tuple[str, str], list[int]]:
    places: dict[tuple[str, str], list[int]] = {}
    for place, entry in enumerate(entries):
        places.setdefault((entry.model, entry.space), []).append(place)
    return places


def _in_srgb(
    values: list[tuple[float, ...]], model: str, space: str, icc: bytes | None
) -> tuple[list[Value], Sentence]:
    """Values of one colour space. What those of Krita itself are, their names say."""
    is_srgb = not space or "srgb" in space.lower()
    if space.endswith("-g10.icc") and (model == "Gray" or (model == "RGB" and is_srgb)):
        return [(model, (from_linear(value) / 255).tolist()) for value in values], NOTHING
    if model == "Lab" or (is_srgb and model != "CMYK"):
        return [(model, value) for value in values], NOTHING
    converted = through_profile(values, _MODES[model], icc) if icc else None
    if converted:
        told = Sentence("Converted to sRGB through the profile {name}.", name=space)
        return [("RGB", color) for color in converted], told
    as_it_is: list[Value] = [(model, value) for value in values]
    if model == "CMYK":  # of which there is a sentence anyway
        return as_it_is, NOTHING
    return as_it_is, Sentence(
        "The file has no colour profile {name}; such colours were taken as sRGB.", name=space
    )


def _left_out(n: int) -> tuple[Sentence, ...]:
    if not n:
        return ()
    return (Sentence("Colours of models that are not read were left out: {n}.", n=n),)


FORMAT = PaletteFormat(
    name="kpl",
    title="Krita palette",
    suffixes=(".kpl",),
    is_text=False,
    names=True,
    groups=True,
    calls=True,
    normal=normal,
    encode=encode,
    decode=decode,
    looks_like=looks_like,
    made_for="Krita",
)
