"""Names that are proposed for colours; finding them takes a moment where there are many."""

from dataclasses import replace

from tintype.color.names import names_for
from tintype.palette import Palette


def proposed_names(palette: Palette) -> list[str]:
    """A name for each swatch from the list of names."""
    return names_for(palette.colors)


def named(palette: Palette) -> Palette:
    """With the proposed name where a swatch has none of its own."""
    proposed = zip(palette.swatches, proposed_names(palette), strict=True)
    swatches = (replace(each, name=each.name or name) for each, name in proposed)
    return replace(palette, swatches=tuple(swatches))
