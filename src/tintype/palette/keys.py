"""Names as keys: what files call their colours where a name must be a word, and no two may be alike."""

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import replace

from tintype.palette.palette import Palette, Swatch

#: Those that are no letter of English with a mark on it.
_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L",
     "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ı": "i"}
)  # fmt: skip
#: Letters, marks on them and numbers: what any language writes its words with.
_WORDY = frozenset("LMN")


def slug(text: str) -> str:
    """A name as an identifier: lower case, "-" for all that is no letter, number or "_"; may be empty."""
    chars = (char if _is_wordy(char) else " " for char in text.lower())
    return "-".join("".join(chars).split()).strip("-_")


def english(text: str) -> str:
    """The same in the letters of English, as far as they can stand for others; the rest is left out."""
    plain = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    return plain.encode("ascii", "ignore").decode()


def _is_wordy(char: str) -> bool:
    return char == "_" or unicodedata.category(char)[0] in _WORDY


def unlike(key: str, taken: Iterable[str], number: int) -> str:
    """The key, with ``number`` added until nothing in ``taken`` is called so."""
    while key in taken:
        key = f"{key}-{number}"
    return key


def arranged(
    palette: Palette,
    key: Callable[[str], str],
    unnamed: Callable[[int], str],
    parts: Callable[[str], list[str]],
) -> Palette:
    """Names and groups as keys in a tree, where none has two alike and each group is one stretch.

    A group to which the palette comes back after another one cannot be opened a second time: the
    second stretch gets a name of its own.

    Args:
        key: what is written of a name, may be empty.
        unnamed: what is written where there is no name, from the number of the swatch from 1 on.
        parts: the groups within groups of which a group is made.
    """
    tree = _Tree()
    swatches: list[Swatch] = []
    for number, swatch in enumerate(palette.swatches, 1):
        path = tree.group([found for part in parts(swatch.group) if (found := key(part))], number)
        name = tree.entry(path, key(swatch.name) or unnamed(number), number)
        name = "" if name == unnamed(number) else name
        swatches.append(replace(swatch, name=name, group="/".join(path)))
    return replace(palette, swatches=tuple(swatches))


class _Tree:
    """Which keys are taken where, and which group is open."""

    def __init__(self) -> None:
        self._taken: dict[tuple[str, ...], set[str]] = {}
        self._wanted: list[str] = []
        self._open: tuple[str, ...] = ()

    def group(self, wanted: list[str], number: int) -> tuple[str, ...]:
        """Where a group is that is to be called so; the open one goes on as far as it is the same."""
        pairs = enumerate(zip(self._wanted, wanted, strict=False))
        same = next(
            (i for i, (old, new) in pairs if old != new), min(len(self._wanted), len(wanted))
        )
        path = self._open[:same]
        for part in wanted[same:]:
            path = (*path, self.entry(path, part, number))
        self._wanted, self._open = wanted, path
        return path

    def entry(self, path: tuple[str, ...], key: str, number: int) -> str:
        taken = self._taken.setdefault(path, set())
        key = unlike(key, taken, number)
        taken.add(key)
        return key
