"""JSON: the palette with all that is known of it, for scripts."""

import json
from typing import Any

from tintype.palette.formats.base import BadContent, PaletteFormat
from tintype.palette.palette import Palette, Swatch
from tintype.palette.text import as_text, from_hex_text, quoted


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
    try:
        return bool(decode(content).swatches)
    except BadContent:
        return False


def decode(content: bytes) -> Palette:
    """Also plain lists of hex colours, and what Lospec answers: a name and such a list."""
    try:
        document = json.loads(as_text(content))
    except (ValueError, RecursionError) as error:
        raise BadContent("it is no JSON, {reason}", reason=str(error)[:100]) from error
    colors = document.get("colors") if isinstance(document, dict) else document
    if not isinstance(colors, list):
        raise BadContent("it has no list of colors")
    name = document.get("name") if isinstance(document, dict) else ""
    swatches = tuple(_swatch(entry, number) for number, entry in enumerate(colors, 1))
    return Palette(swatches, _text(name))


def _swatch(entry: Any, number: int) -> Swatch:
    values = entry if isinstance(entry, dict) else {"hex": entry}
    text, share = values.get("hex"), values.get("share")
    name, group = (_text(values.get(key)) for key in ("name", "group"))
    color = from_hex_text(text) if isinstance(text, str) else None
    if color is None:
        got = quoted(str(entry))
        raise BadContent("colour {n} must be or have a hex; got {got}", n=number, got=got)
    is_share = isinstance(share, int | float) and not isinstance(share, bool) and 0 <= share <= 1
    return Swatch(color, name, share if is_share else None, group=group)


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
