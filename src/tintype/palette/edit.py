"""Changes that a person makes to a palette: each takes one and gives another.

What was made by hand is locked, so that a later search does not take it away again. The entry of fully
transparent pixels is nobody's colour: it can be named and taken out (for an image with such pixels it
comes back with the next result), everything else leaves it as it is.

A palette has each colour once. Where a change makes one that another swatch has already, the changed one
stays in its place, has the share of both, and the other goes.

Places count from 0, in the palette that is given; those in a collection that it does not have are
ignored, a single one raises `IndexError`.
"""

from collections.abc import Collection, Iterable
from dataclasses import replace

import numpy as np

from tintype.color.oklab import from_oklab, to_oklab
from tintype.errors import NoColorLeft
from tintype.palette.palette import Palette, Rgba, Swatch
from tintype.palette.text import one_line


def locked(palette: Palette, places: Collection[int], on: bool) -> Palette:
    """Those at ``places`` locked, or free again."""
    return _with(
        palette,
        (
            replace(swatch, locked=on) if place in places and not swatch.is_clear else swatch
            for place, swatch in enumerate(palette.swatches)
        ),
    )


def recolored(palette: Palette, place: int, color: Rgba) -> Palette:
    """Another colour at one place, whose name stays; nothing where either is fully transparent."""
    swatch = palette.swatches[place]
    if swatch.is_clear or not color[3]:
        return palette
    return _put(palette, place, replace(swatch, color=color))


def added(palette: Palette, color: Rgba, name: str = "") -> Palette:
    """A colour more, at the end, of which no pixel is counted yet; one that is there is locked.

    A fully transparent one is not added.
    """
    colors = [swatch.color for swatch in palette.swatches]
    if color in colors:
        return locked(palette, [colors.index(color)], True)
    if not color[3]:
        return palette
    return _with(palette, [*palette.swatches, Swatch(color, one_line(name), locked=True)])


def without(palette: Palette, places: Collection[int]) -> Palette:
    """All but those at ``places``; raises `NoColorLeft` if no visible colour would stay."""
    swatches = enumerate(palette.swatches)
    left = _with(palette, (swatch for place, swatch in swatches if place not in places))
    if not left.visible:
        raise NoColorLeft(n=len(palette.visible))
    return left


def merged(palette: Palette, places: Collection[int]) -> Palette:
    """Those at ``places`` made one, in the place of the first, with the name of the largest that has one.

    Its colour is their mean by share, rounded, in Oklab: the one that looks as if it lay between them. In
    linear light it would be nearly as bright as the brightest. If some of them are locked, it is the mean
    of these alone: one that is locked stays as it is, as when a search merges what is alike.
    """
    chosen = [
        place
        for place, swatch in enumerate(palette.swatches)
        if place in places and not swatch.is_clear
    ]
    if len(chosen) < 2:
        return palette
    parts = [palette.swatches[place] for place in chosen]
    one = Swatch(_mean(parts), _name(parts), _share(parts))
    return _put(without(palette, chosen[1:]), chosen[0], one)


def moved(palette: Palette, places: Collection[int], to: int) -> Palette:
    """Those at ``places``, in their order, put before what stands at ``to``; else at the end."""
    visible = [place for place, swatch in enumerate(palette.swatches) if not swatch.is_clear]
    order = sorted(visible, key=lambda place: 1 if place in places else 0 if place < to else 2)
    return palette.rearranged(palette.swatches[place] for place in order)


def renamed(palette: Palette, place: int, name: str) -> Palette:
    """Another name at one place, on one line and without control characters; it may be empty."""
    swatches = list(palette.swatches)
    swatches[place] = replace(swatches[place], name=one_line(name))
    return _with(palette, swatches)


def _with(palette: Palette, swatches: Iterable[Swatch]) -> Palette:
    return replace(palette, swatches=tuple(swatches))


def _put(palette: Palette, place: int, swatch: Swatch) -> Palette:
    """A swatch made by hand at ``place``, locked; others of its colour become one with it."""
    swatches = list(palette.swatches)
    twins = [at for at, other in enumerate(swatches) if at != place and other.color == swatch.color]
    same = [swatches[at] for at in twins]
    name, share = swatch.name or _name(same), _share([swatch, *same])
    swatches[place] = replace(swatch, name=name, share=share, locked=True)
    return _with(palette, (each for at, each in enumerate(swatches) if at not in twins))


def _mean(parts: list[Swatch]) -> Rgba:
    parts = [part for part in parts if part.locked] or parts
    if len(parts) == 1:
        return parts[0].color
    colors = Palette(tuple(parts)).colors
    weights = np.array([part.share or 0 for part in parts])
    weights = weights if weights.any() else np.ones(len(parts))
    # What is nearly transparent hardly shows, and so hardly counts.
    mean = np.average(to_oklab(colors[:, :3]), axis=0, weights=weights * colors[:, 3])
    red, green, blue = np.clip(np.rint(from_oklab(mean)), 0, 255).astype(int).tolist()
    return red, green, blue, round(float(np.average(colors[:, 3], weights=weights)))


def _name(parts: list[Swatch]) -> str:
    """That of the largest of them that has one; none if none has."""
    named = [part for part in parts if part.name]
    return max(named, key=lambda part: part.share or 0).name if named else ""


def _share(parts: list[Swatch]) -> float | None:
    """All that is counted of them; None where nothing is."""
    counted = [part.share for part in parts if part.share is not None]
    return sum(counted) if counted else None
