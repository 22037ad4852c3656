"""What a palette file format declares of itself, and how a palette is made to fit into it.

The promise of each member, tested for all of them: what `PaletteFormat.fit` returns comes back from a
file exactly as it is, and fits as it is.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from tintype.errors import NothingForFormat, TooManyForFormat
from tintype.palette.content import BadContent
from tintype.palette.palette import MOST_COLORS, Palette, Swatch
from tintype.palette.text import encodable, quoted
from tintype.sentence import Sentence

__all__ = ["BadContent", "PaletteFormat"]


@dataclass(frozen=True, kw_only=True)
class PaletteFormat:
    """One file format.

    Attributes:
        name: how it is asked for, ``--format gpl``.
        title: what people call it.
        suffixes: lower case, with the dot; the first one is used for new files.
        made_for: who reads it.
        is_text: whether its bytes are text in UTF-8.
        names, alpha, shares, groups, calls: whether a file carries names of swatches, transparency,
            shares, groups, and the palette's own name; what is not carried is left out.
        clear: whether a file without transparency carries one fully transparent entry nevertheless.
        least, most: how many entries a file may have (at least none or one).
        most_bytes: how large a file may be; a larger one is something else.
        encode: a palette that fits -> the bytes of the file; None if it is not written.
        decode: the bytes of a file -> Palette, raising `BadContent`; None if it is not read. A palette
            that has no name in the file has none.
        looks_like: whether bytes are surely of this format, whatever the name of their file.
        normal: the palette as a file can say it, where that is less than any text or number: names on
            one line, say. What is normal already stays as it is.
        warn: what a person should know of this palette in a file of this format.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    made_for: str
    is_text: bool = True
    names: bool = False
    alpha: bool = False
    clear: bool = False
    shares: bool = False
    groups: bool = False
    calls: bool = False
    least: int = 0
    most: int = MOST_COLORS
    most_bytes: int = 4_000_000
    encode: Callable[[Palette], bytes] | None = None
    decode: Callable[[bytes], Palette] | None = None
    looks_like: Callable[[bytes], bool] = lambda content: False
    normal: Callable[[Palette], Palette] = lambda palette: palette
    warn: Callable[[Palette], tuple[Sentence, ...]] = lambda palette: ()

    def fit(self, palette: Palette) -> tuple[Palette, tuple[Sentence, ...]]:
        """The palette as a file carries it, and sentences on what became of the rest.

        Raises:
            TooManyForFormat, NothingForFormat: a file cannot hold so many colours, or so few.
        """
        solid, lost = self._without_alpha(palette)
        if len(solid) > self.most:
            raise TooManyForFormat(format=self.title, most=self.most, got=len(solid))
        if len(solid) < self.least:
            raise NothingForFormat(format=self.title)
        fitted = self.normal(self._carried(solid))
        return fitted, (
            *lost,
            *self._left_out(solid),
            *self._changed(solid, fitted),
            *self.warn(solid),
        )

    def _carried(self, palette: Palette) -> Palette:
        """Without what has no place in a file, whatever it says."""
        swatches = tuple(
            Swatch(
                color=swatch.color,
                name=encodable(swatch.name) if self.names else "",
                share=swatch.share if self.shares else None,
                group=encodable(swatch.group) if self.groups else "",
            )
            for swatch in palette.swatches
        )
        return Palette(swatches, encodable(palette.name) if self.calls else "")

    def _left_out(self, palette: Palette) -> tuple[Sentence, ...]:
        notes = []
        if not self.names and any(swatch.name for swatch in palette.swatches):
            notes.append(Sentence("{format} has no names: they were left out.", format=self.title))
        if not self.groups and any(swatch.group for swatch in palette.swatches):
            notes.append(Sentence("{format} has no groups: they were left out.", format=self.title))
        return tuple(notes)

    def _changed(self, palette: Palette, fitted: Palette) -> tuple[Sentence, ...]:
        """What names and groups became, if a file cannot have them as they are."""
        pairs = list(zip(palette.swatches, fitted.swatches, strict=False))
        names = [(old.name, new.name) for old, new in pairs if self.names and old.name != new.name]
        groups = [
            (old.group, new.group) for old, new in pairs if self.groups and old.group != new.group
        ]
        notes = []
        if names:
            notes.append(
                Sentence(
                    "{format} cannot keep all names as they are: {n} changed, such as {before} to "
                    "{after}.",
                    **self._change(names),
                )
            )
        if groups:
            notes.append(
                Sentence(
                    "{format} cannot keep all groups as they are: changed for {n} of {total} colours, "
                    "such as {before} to {after}.",
                    **self._change(groups),
                    total=len(pairs),
                )
            )
        return tuple(notes)

    def _change(self, pairs: list[tuple[str, str]]) -> dict[str, Any]:
        before, after = map(quoted, pairs[0])
        return {"format": self.title, "n": len(pairs), "before": before, "after": after}

    def _without_alpha(self, palette: Palette) -> tuple[Palette, tuple[Sentence, ...]]:
        if self.alpha or not palette.has_alpha:
            return palette, ()
        clear = self._clear(palette)
        kept = tuple(
            swatch if place == clear else replace(swatch, color=(*swatch.color[:3], 255))
            for place, swatch in enumerate(palette.swatches)
            if place == clear or swatch.color[3]
        )
        lost = (self._lost(palette, kept),) if kept != palette.swatches else ()
        return replace(palette, swatches=kept), lost

    def _clear(self, palette: Palette) -> int | None:
        """The place of the entry that stays fully transparent, if one can and there is one."""
        places = (place for place, swatch in enumerate(palette.swatches) if swatch.is_clear)
        return next(places, None) if self.clear else None

    def _lost(self, palette: Palette, kept: tuple[Swatch, ...]) -> Sentence:
        """What of a palette that is not opaque a file without transparency does not say."""
        if self.clear:
            return Sentence(
                "{format} has one fully transparent entry and no other transparency: others like it "
                "were left out, translucent colours were written as opaque.",
                format=self.title,
            )
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
