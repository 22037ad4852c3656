"""W3C design tokens, Format Module 2025.10: groups within groups as objects, colours as tokens.

Source: designtokens.org/TR/2025.10/format and /color.
"""

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tintype.color.wide import SPACES
from tintype.palette.colors import Colors
from tintype.palette.content import BadContent
from tintype.palette.formats.base import PaletteFormat
from tintype.palette.keys import arranged
from tintype.palette.objects import brief, is_number, parse
from tintype.palette.palette import Palette, Rgba, Swatch
from tintype.palette.text import from_hex_text, one_line

_SCHEMA = "https://www.designtokens.org/schemas/2025.10/format.json"
_FORBIDDEN = re.compile("[{}.]")
_ROOT = "$root"
#: Deeper groups, or longer chains of aliases, are nobody's design.
_MOST_DEEP = 64
_MOST_SEEN = 100_000
_MOST = 1e6


def normal(palette: Palette) -> Palette:
    """Names without "{", "}" and "." and not beginning with "$"; "/" in a group is a group within it."""
    return arranged(palette, _key, _unnamed, lambda group: group.split("/"))


def _key(name: str) -> str:
    return one_line(_FORBIDDEN.sub("-", name)).lstrip("$ ")


def _unnamed(number: int) -> str:
    return f"color-{number}"


def encode(palette: Palette) -> bytes:
    document: dict[str, Any] = {"$schema": _SCHEMA}
    for number, swatch in enumerate(palette.swatches, 1):
        group = document
        for part in filter(None, swatch.group.split("/")):
            group = group.setdefault(part, {})
        group[swatch.name or _unnamed(number)] = {"$type": "color", "$value": _value(swatch.color)}
    return (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode()


def _value(color: Rgba) -> dict[str, Any]:
    return {
        "colorSpace": "srgb",
        "components": [round(part / 255, 5) for part in color[:3]],
        "alpha": round(color[3] / 255, 5),
        "hex": Swatch((*color[:3], 255)).hex,
    }


def looks_like(content: bytes) -> bool:
    """A document with tokens in it: nothing else has "$value" beside a colour."""
    if b"$value" not in content.replace(b"\0", b""):  # as it is in UTF-16
        return False
    try:
        return any(_reader(content).swatches())  # the first one is enough
    except BadContent:
        return False


def decode(content: bytes) -> Palette:
    """All colours in their order, aliases resolved; also colours in hex, as before 2025.10.

    Raises:
        BadContent: it is no JSON object, or none of its colours can be read.
    """
    reader = _reader(content)
    return reader.colors.palette(list(reader.swatches()))


def _reader(content: bytes) -> "_Reader":
    document = parse(content)
    if not isinstance(document, dict):
        raise BadContent("it has no tokens")
    return _Reader(document)


@dataclass
class _Reader:
    """Walks a document; what refers to itself, or grows without end, comes to its end at a limit."""

    document: dict[str, Any]
    colors: Colors = field(default_factory=Colors)
    _n_seen: int = 0

    def swatches(self) -> Iterator[Swatch]:
        number = 1
        for path, key, token, type_ in self._tokens(self.document, (), None):
            color = self._color(token, type_)
            if color:
                name = path[-1] if key == _ROOT and path else key
                name = "" if name == _unnamed(number) else name
                yield Swatch(color, name, group="/".join(path))
                number += 1

    def _tokens(
        self, group: dict[str, Any], path: tuple[str, ...], type_: Any
    ) -> Iterator[tuple[tuple[str, ...], str, dict[str, Any], Any]]:
        """Groups, key, the token itself and its type, which groups hand down."""
        type_ = group.get("$type", type_)
        for key, child in self._children(group, len(path)).items():
            if not isinstance(child, dict):
                continue
            if _is_token(child):
                yield path, key, child, child.get("$type", type_)
            elif key != _ROOT:
                yield from self._tokens(child, (*path, key), type_)

    def _children(self, group: dict[str, Any], depth: int) -> dict[str, Any]:
        """What is in a group, with what it has from the one that it extends."""
        self._n_seen += 1 + len(group)
        if depth > _MOST_DEEP or self._n_seen > _MOST_SEEN:
            raise BadContent("its groups are too many or too deep")
        own = {key: child for key, child in group.items() if key == _ROOT or key[:1] != "$"}
        base = self._target(group["$extends"]) if "$extends" in group else None
        return _merged(self._children(base, depth + 1), own) if isinstance(base, dict) else own

    def _color(self, token: dict[str, Any], type_: Any) -> Rgba | None:
        """None for a token of another type, and for a colour that is not read, which is kept in mind."""
        value = self._resolved(token)
        if type_ != "color" and not (type_ is None and _is_like_color(value)):
            return None
        n_told = len(self.colors.unread)
        color = self.colors.of_css(value) if isinstance(value, str) else self._of_space(value)
        if color is None and len(self.colors.unread) == n_told:
            self.colors.unread.append(brief(value))
        return color

    def _of_space(self, value: Any) -> Rgba | None:
        """By its components; by the hex that stands for it where they cannot be read."""
        if not _names_space(value):
            return None
        space, given = (self._resolved(value.get(key)) for key in ("colorSpace", "components"))
        alpha = _number(self._resolved(value.get("alpha", 1)))
        components = [_number(self._resolved(part)) for part in given] if _is_triple(given) else []
        numbers = [part for part in components if part is not None]
        if isinstance(space, str) and space in SPACES and len(numbers) == 3 and alpha is not None:
            return self.colors.of_space(space, numbers, alpha)
        stand_in = self._resolved(value.get("hex"))
        return from_hex_text(stand_in) if isinstance(stand_in, str) else None

    def _resolved(self, value: Any) -> Any:
        """What a value is in the end; None for what leads nowhere or to itself."""
        for _ in range(_MOST_DEEP):
            if _is_alias(value):
                value = self._target(value)
            elif isinstance(value, dict) and _is_token(value):
                value = value.get("$value", self._target(value.get("$ref")))
            else:
                return value
        return None

    def _target(self, reference: Any) -> Any:
        """What "{group.token}" or "#/group/token" points at; None if there is nothing."""
        if not isinstance(reference, str):
            return None
        if reference.startswith("#/"):
            steps = [
                step.replace("~1", "/").replace("~0", "~") for step in reference[2:].split("/")
            ]
        else:
            steps = reference.strip("{}").split(".")
        found: Any = self.document
        for step in steps:
            if isinstance(found, list):
                found = dict(enumerate(found)).get(int(step) if step.isdecimal() else -1)
            elif isinstance(found, dict):
                found = found.get(step)
            else:
                return None
        return found


def _is_token(value: dict[str, Any]) -> bool:
    return "$value" in value or "$ref" in value


def _is_like_color(value: Any) -> bool:
    """Whether what has no type is surely meant as a colour."""
    return value[:1] == "#" if isinstance(value, str) else _names_space(value)


def _names_space(value: Any) -> bool:
    return isinstance(value, dict) and "colorSpace" in value


def _is_alias(value: Any) -> bool:
    return isinstance(value, str) and value.startswith("{") and value.endswith("}")


def _is_triple(value: Any) -> bool:
    return isinstance(value, list) and len(value) == 3


def _number(value: Any) -> float | None:
    """A finite number, 0 for "none"; None for what is none."""
    if value == "none":
        return 0.0
    if not is_number(value):
        return None
    return float(value) if abs(value) <= _MOST and math.isfinite(value) else None


def _merged(base: dict[str, Any], own: dict[str, Any], depth: int = 0) -> dict[str, Any]:
    """Two groups as one; where both have something, groups are merged and tokens are one's own."""
    made = {**base, **own}
    for key in base.keys() & own.keys():
        pair = base[key], own[key]
        if depth < _MOST_DEEP and all(isinstance(it, dict) and not _is_token(it) for it in pair):
            made[key] = _merged(*pair, depth + 1)
    return made


FORMAT = PaletteFormat(
    name="tokens",
    title="W3C design tokens",
    suffixes=(".tokens.json", ".tokens"),
    names=True,
    alpha=True,
    groups=True,
    normal=normal,
    encode=encode,
    decode=decode,
    looks_like=looks_like,
    made_for="Style Dictionary, Terrazzo",
)
