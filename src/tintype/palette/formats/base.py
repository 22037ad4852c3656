"""What a palette file format declares of itself."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from tintype.palette.palette import Palette, Swatch
from tintype.sentence import NOTHING, Sentence


class BadContent(ValueError):
    """What is wrong with the content of a file, in a few words without a full stop.

    Attributes:
        reason: these words.
    """

    def __init__(self, template: str, /, **fields: Any) -> None:
        self.reason = Sentence(template, **fields)
        super().__init__(self.reason)


@dataclass(frozen=True, kw_only=True)
class PaletteFormat:
    """One file format.

    Attributes:
        name: how it is asked for, ``--format gpl``.
        title: what people call it.
        suffixes: lower case, with the dot; the first one is used for new files.
        names, alpha, shares: whether a file carries them; what is not carried is left out.
        encode: Palette -> the bytes of the file.
        made_for: who reads it.
        decode: the bytes of a file -> Palette, raising `BadContent`; None if it is not read. A palette
            that has no name in the file has none.
        looks_like: whether bytes are surely of this format, whatever the name of their file.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    names: bool
    alpha: bool
    shares: bool
    encode: Callable[[Palette], bytes]
    made_for: str
    decode: Callable[[bytes], Palette] | None = None
    looks_like: Callable[[bytes], bool] = lambda content: False

    def prepare(self, palette: Palette) -> tuple[Palette, Sentence]:
        """The palette as a file can carry it, and a sentence on what was lost, or an empty one."""
        if self.alpha or not palette.has_alpha:
            return palette, NOTHING
        kept = tuple(
            replace(swatch, color=(*swatch.color[:3], 255))
            for swatch in palette.swatches
            if swatch.color[3]
        )
        return replace(palette, swatches=kept), self._lost(palette, kept)

    def _lost(self, palette: Palette, kept: tuple[Swatch, ...]) -> Sentence:
        """What of a palette that is not opaque a file without transparency does not say."""
        if not kept:
            return Sentence(
                "{format} has no transparency: the fully transparent entry was left out, there is "
                "no other colour.",
                format=self.title,
            )
        if len(kept) == len(palette):
            return Sentence(
                "{format} has no transparency: translucent colours were written as opaque.",
                format=self.title,
            )
        if all(swatch.color[3] in (0, 255) for swatch in palette.swatches):
            return Sentence(
                "{format} has no transparency: the fully transparent entry was left out.",
                format=self.title,
            )
        return Sentence(
            "{format} has no transparency: the fully transparent entry was left out, translucent "
            "colours were written as opaque.",
            format=self.title,
        )
