"""Swatch and Palette, and the order in which found colours are shown."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from tintype.color.srgb import to_hex
from tintype.sentence import Sentence

Rgba = tuple[int, int, int, int]
#: The most entries, in a file as well.
MOST_COLORS = 4096


@dataclass(frozen=True)
class Swatch:
    """One palette entry.

    Attributes:
        color: red, green, blue, alpha, 0 to 255.
        name: free text, may be empty.
        share: fraction (0 to 1) of the pixels that count; None where nothing was counted.
        locked: whether it was given, and stays as it is when others are found.
        group: what it belongs to, as files with folders of swatches say it; may be empty.
    """

    color: Rgba
    name: str = ""
    share: float | None = None
    locked: bool = False
    group: str = ""

    @property
    def hex(self) -> str:
        return to_hex(self.color)

    @property
    def label(self) -> str:
        """What stands where something must: its name, else its hex."""
        return self.name or self.hex

    @property
    def without_label(self) -> "Swatch":
        """Without a name that only repeats its hex."""
        return replace(self, name="") if self.name == self.hex else self

    @property
    def is_clear(self) -> bool:
        """Whether it is the entry of fully transparent pixels."""
        return self.color[3] == 0


@dataclass(frozen=True)
class Palette:
    """Ordered swatches with a name.

    Attributes:
        notes: sentences about what a file held beyond them, or what was done to its colours.
    """

    swatches: tuple[Swatch, ...]
    name: str = ""
    notes: tuple[Sentence, ...] = field(default=(), compare=False)

    def __len__(self) -> int:
        return len(self.swatches)

    @property
    def colors(self) -> npt.NDArray[np.uint8]:
        """(n, 4) red, green, blue, alpha."""
        return np.array([swatch.color for swatch in self.swatches], np.uint8).reshape(-1, 4)

    @property
    def hexes(self) -> list[str]:
        return [swatch.hex for swatch in self.swatches]

    @property
    def has_alpha(self) -> bool:
        return any(swatch.color[3] < 255 for swatch in self.swatches)

    @property
    def visible(self) -> list[Swatch]:
        """All but what is fully transparent."""
        return [swatch for swatch in self.swatches if not swatch.is_clear]

    def looks_like(self, other: "Palette") -> bool:
        """Whether it has the same colours and locks, in the same order: names may differ, and shares."""
        return [(each.color, each.locked) for each in self.swatches] == [
            (each.color, each.locked) for each in other.swatches
        ]

    def spelled(self, spell: Callable[[str], str]) -> "Palette":
        """With its name, and the names and groups of its swatches, as ``spell`` writes them."""
        swatches = (
            replace(swatch, name=spell(swatch.name), group=spell(swatch.group))
            for swatch in self.swatches
        )
        return replace(self, swatches=tuple(swatches), name=spell(self.name))

    def rearranged(self, visible: Iterable[Swatch]) -> "Palette":
        """The visible swatches in another order; a fully transparent entry stays where it is."""
        order = iter(visible)
        swatches = (swatch if swatch.is_clear else next(order) for swatch in self.swatches)
        return replace(self, swatches=tuple(swatches))


def by_share(colors: npt.NDArray[np.uint8], shares: npt.NDArray[Any]) -> list[int]:
    """The order to show (n, 4) colours in: largest share first, ties by hex."""
    rows: Sequence[Rgba] = [tuple(row) for row in colors.tolist()]
    return sorted(range(len(rows)), key=lambda i: (-float(shares[i]), to_hex(rows[i])))
