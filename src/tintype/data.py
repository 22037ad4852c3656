"""The only reader of packaged files: source tree, wheel and frozen program alike."""

from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

_PACKAGE = Path(__file__).parent


@dataclass(frozen=True)
class Sample:
    """A photo to try the program with; it comes with scikit-learn (Creative Commons BY 2.0)."""

    name: str
    title: str
    author: str
    path: Path


@cache
def resource(name: str) -> Path:
    """The path of a file below ``resources``, such as "icons/open.svg".

    Raises:
        FileNotFoundError: the installation is broken; there is no such file.
    """
    for root in (_PACKAGE / "resources", _PACKAGE.parents[1] / "resources"):
        if (root / name).exists():
            return root / name
    raise FileNotFoundError(f"Tintype is not completely installed: {name} is missing.")


def samples() -> list[Sample]:
    """The sample photos that are there, without importing scikit-learn (that takes a second)."""
    spec = find_spec("sklearn")
    roots = list(spec.submodule_search_locations or []) if spec else []
    photos = [
        ("china.jpg", "Summer Palace, Beijing", "danielbuechele"),
        ("flower.jpg", "Dahlia", "vultilion"),
    ]
    return [
        Sample(name, title, author, path)
        for root in roots
        for name, title, author in photos
        if (path := Path(root, "datasets", "images", name)).exists()
    ]
