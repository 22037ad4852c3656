"""What a palette file format declares of itself."""

from collections.abc import Callable
from dataclasses import dataclass

from tintype.palette.palette import Palette


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
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    names: bool
    alpha: bool
    shares: bool
    encode: Callable[[Palette], bytes]
    made_for: str

    def drops(self, palette: Palette) -> str:
        """What of this palette a file will not carry, in a sentence; empty if nothing is lost."""
        if palette.has_alpha and not self.alpha:
            return f"{self.title} has no transparency; the colours were written as opaque."
        return ""
