"""What a person has chosen for an image: the value that undo goes back to."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from tintype.color.srgb import from_hex
from tintype.image.selection import Rectangle
from tintype.palette import Palette, Swatch
from tintype.quantize import by_name as method_by_name
from tintype.recipe import DITHER, DITHER_LIGHT, DITHER_STRENGTH, Recipe

#: Options that are about what is made with a palette, not about how it is found.
_AFTERWARDS = {DITHER.name, DITHER_LIGHT.name, DITHER_STRENGTH.name}


@dataclass(frozen=True)
class Choices:
    """Recipe, selection, and what was done to the palette by hand.

    Attributes:
        selection: the part of the image whose colours the palette is found for; None is all of it.
        edited: the colours of a palette that was worked on by hand, in its order; they are taken as
            they are until an option changes that asks for a new search. None: they are found.
        names: names that were given by hand, by the hex of their colours.
        given: a palette file that was opened; its colours have its names unless others were given.

    Locked colours are those that the recipe keeps, so that every later search respects them.
    """

    recipe: Recipe = field(default_factory=Recipe)
    selection: Rectangle | None = None
    edited: tuple[str, ...] | None = None
    names: Mapping[str, str] = field(default_factory=dict)
    given: Palette | None = None

    def with_recipe(self, **changes: Any) -> "Choices":
        """With other values of some options; raises what `Recipe` does."""
        recipe = replace(self.recipe, **changes)
        changed = {name for name in changes if getattr(recipe, name) != getattr(self.recipe, name)}
        is_searched = bool(changed - _AFTERWARDS)
        return replace(self, recipe=recipe, edited=None if is_searched else self.edited)

    def with_palette(self, palette: Palette) -> "Choices":
        """With this palette, as it was worked on: colours, order, names and locks are taken."""
        visible = [swatch for swatch in palette.swatches if swatch.color[3]]
        recipe = replace(
            self.recipe,
            n_colors=len(palette),
            keep=tuple(swatch.hex for swatch in visible if swatch.locked),
        )
        names = {swatch.hex: swatch.name for swatch in visible if swatch.name}
        gone = {swatch.hex for swatch in visible} - names.keys()
        kept = {color: name for color, name in self.names.items() if color not in gone}
        return replace(
            self,
            recipe=recipe,
            edited=tuple(palette.hexes),
            names={**kept, **names},
            given=self.given and _without_names(self.given, gone),
        )

    def with_given(self, palette: Palette) -> "Choices":
        """With the palette of a file, which is taken as it is."""
        recipe = replace(self.recipe, method="fixed", palette=tuple(palette.hexes))
        return replace(self, recipe=recipe, edited=None, given=palette)

    def for_another(self) -> "Choices":
        """What the next image begins with: the recipe, without what was locked of this one."""
        return Choices(replace(self.recipe, keep=()), given=self.given)

    def anew(self) -> "Choices":
        """With colours that are found, but for the locked ones."""
        return replace(self, edited=None)

    @property
    def run(self) -> Recipe:
        """The recipe to carry out."""
        if self.edited is None:
            return self.recipe
        return replace(self.recipe, method="fixed", palette=self.edited)

    @property
    def taken(self) -> Palette:
        """The palette that is taken as it is, before it has a result; empty where one is searched."""
        if not method_by_name(self.run.method).takes_palette:
            return Palette(())
        return self.dressed(Palette(tuple(Swatch(from_hex(text)) for text in self.run.palette)))

    @property
    def given_name(self) -> str:
        """What the palette file is called whose colours are taken; empty where none is."""
        run = self.run
        if not (self.given and method_by_name(run.method).takes_palette):
            return ""
        is_it = run.palette == tuple(dict.fromkeys(self.given.hexes))
        return self.given.name if is_it else ""

    @property
    def handiwork(self) -> tuple[Any, ...]:
        """What would be lost of the palette if it were found anew."""
        return self.edited, self.recipe.keep, tuple(sorted(self.names.items()))

    @property
    def has_handiwork(self) -> bool:
        return self.handiwork != Choices().handiwork

    def applied(self, palette: Palette) -> Palette:
        """A palette as these choices want it, before their result is there; shares are of before."""
        if self.edited is None:
            return self.dressed(palette)
        known = {swatch.hex: swatch for swatch in palette.swatches}
        swatches = [known.get(text) or Swatch(from_hex(text)) for text in self.edited]
        return self.dressed(replace(palette, swatches=tuple(swatches)))

    def dressed(self, palette: Palette) -> Palette:
        """A palette as it came out, with the names and locks of these choices."""
        kept = {from_hex(text) for text in self.recipe.keep}
        given = self.given.swatches if self.given else ()
        # Of a colour that is there more than once the first name counts.
        names = {each.hex: each.name for each in reversed(given) if each.name} | dict(self.names)
        swatches = [
            replace(
                swatch,
                name=names.get(swatch.hex, swatch.name),
                locked=swatch.color in kept,
            )
            for swatch in palette.swatches
        ]
        return replace(palette, swatches=tuple(swatches))


def _without_names(palette: Palette, gone: set[str]) -> Palette:
    """Without those of some colours, which a person took away."""
    swatches = (replace(each, name="") if each.hex in gone else each for each in palette.swatches)
    return replace(palette, swatches=tuple(swatches))
