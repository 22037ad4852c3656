"""JSON: the palette with all that is known of it, for scripts."""

import json
from collections.abc import Iterator
from typing import Any

from tintype.palette.formats.base import BadContent, PaletteFormat
from tintype.palette.objects import brief, is_number, parse
from tintype.palette.palette import Palette, Swatch
from tintype.palette.text import from_hex_text, quoted

#: Where objects keep their colour.
_HEX_KEYS = "hex", "value", "color"


def encode(palette: Palette) -> bytes:
    colors = [
        {
            "hex": swatch.hex,
            "rgb": list(swatch.color[:3]),
            "alpha": round(swatch.color[3] / 255, 4),
            "name": swatch.name,
            "share": swatch.share,
            **({"group": swatch.group} if swatch.group else {}),
        }
        for swatch in palette.swatches
    ]
    document = {"name": palette.name, "colors": colors}
    return (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode()


def looks_like(content: bytes) -> bool:
    """Only what is a list of colours: other objects may be a JSON of anybody's."""
    try:
        return bool(_listed(parse(content)))
    except BadContent:
        return False


def decode(content: bytes) -> Palette:
    """Also plain lists of hex colours, what Lospec answers (a name and such a list), and objects within
    objects of which some are or have a hex, as the palettes of many themes are written.
    """
    document = parse(content)
    name = document.get("name") if isinstance(document, dict) else ""
    swatches = _listed(document)
    return Palette(_nested(document) if swatches is None else swatches, _text(name))


def _listed(document: Any) -> tuple[Swatch, ...] | None:
    """The colours of a list of them; None where there is none."""
    colors = document.get("colors") if isinstance(document, dict) else document
    if not isinstance(colors, list):
        return None
    return tuple(_swatch(entry, number) for number, entry in enumerate(colors, 1))


def _nested(document: Any) -> tuple[Swatch, ...]:
    try:
        found = tuple(_within(document, (), ""))
    except RecursionError as error:
        raise BadContent("it is no JSON, {reason}", reason=str(error)[:100]) from error
    if not found:
        raise BadContent("it has no list of colors")
    return found


def _within(value: Any, path: tuple[str, ...], key: str) -> Iterator[Swatch]:
    """What is a colour anywhere, under its key or its name, in the group of the keys above it."""
    if isinstance(value, str):
        color = from_hex_text(value) if value.startswith("#") else None
        if color:
            yield Swatch(color, key, group="/".join(path))
    elif isinstance(value, list):
        for each in value:
            yield from _within(each, path, key)
    elif isinstance(value, dict):
        text = next((value[name] for name in _HEX_KEYS if isinstance(value.get(name), str)), "")
        color = from_hex_text(text)
        if color:
            yield Swatch(color, _text(value.get("name")) or key, group="/".join(path))
        else:
            for name, each in value.items():
                yield from _within(each, (*path, key) if key else path, name)


def _swatch(entry: Any, number: int) -> Swatch:
    values = entry if isinstance(entry, dict) else {"hex": entry}
    text, share = values.get("hex"), values.get("share")
    name, group = (_text(values.get(key)) for key in ("name", "group"))
    color = from_hex_text(text) if isinstance(text, str) else None
    if color is None:
        got = quoted(brief(entry))
        raise BadContent("colour {n} must be or have a hex; got {got}", n=number, got=got)
    known = share if is_number(share) and 0 <= share <= 1 else None
    return Swatch(color, name, known, group=group)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


FORMAT = PaletteFormat(
    name="json",
    title="JSON",
    suffixes=(".json",),
    names=True,
    alpha=True,
    shares=True,
    groups=True,
    calls=True,
    encode=encode,
    decode=decode,
    looks_like=looks_like,
    made_for="scripts",
)
