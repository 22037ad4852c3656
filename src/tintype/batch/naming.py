"""How results are called: by a template; no two the same, on any system."""

import unicodedata
from collections.abc import Iterable, Iterator

from tintype.batch.choices import Choices
from tintype.quantize import by_name
from tintype.recipe import Recipe

#: What Windows keeps for its devices, whatever the suffix.
_DEVICES = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)),
}


def filled(choices: Choices, recipe: Recipe, stem: str) -> str:
    """The template with what it asks for, for a source that is called ``stem``."""
    is_given = by_name(recipe.method).takes_palette
    k = len(recipe.palette) if is_given else recipe.n_colors
    made = choices.name.format(name=stem, k=k, method=recipe.method)
    return f"_{made}" if made.lower() in _DEVICES else made


def folded(name: str) -> str:
    """What two names have in common that some system takes for the same."""
    return unicodedata.normalize("NFC", name).casefold()


class Names:
    """The names that are taken, and free ones beside them."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, names: Iterable[str]) -> None:
        self._taken.update(map(folded, names))

    def are_free(self, names: Iterable[str]) -> bool:
        return not any(folded(name) in self._taken for name in names)


def candidates(stem: str, kind: str) -> Iterator[str]:
    """The name itself, with the suffix of the source, then with numbers."""
    yield stem
    if kind:
        yield f"{stem}-{kind}"
    number = 2
    while True:
        yield f"{stem}-{number}"
        number += 1
