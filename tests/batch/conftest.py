"""Folders of small pictures, and batches over them."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tintype.batch import Choices, Outcome, Plan, plan, run
from tintype.recipe import Recipe

#: Needs nothing that is slow to import.
RECIPE = Recipe(n_colors=8, method="median-cut")


class Here(Executor):
    """Does each job at once, in this process."""

    def submit(self, fn, /, *arguments):
        future = Future()
        try:
            future.set_result(fn(*arguments))
        except BaseException as error:  # noqa: BLE001 - as an executor does
            future.set_exception(error)
        return future


@pytest.fixture
def here() -> Executor:
    return Here()


@pytest.fixture(scope="session")
def picture() -> Callable[..., Path]:
    """Makes a picture file of smooth noise, another for each seed."""
    return _picture


def _picture(path: Path, seed: int = 0, size: tuple[int, int] = (24, 16)) -> Path:
    rng = np.random.default_rng(seed)
    small = Image.fromarray(rng.integers(0, 256, (4, 5, 3), np.uint8))
    path.parent.mkdir(parents=True, exist_ok=True)
    small.resize(size, Image.Resampling.BICUBIC).save(path)
    return path


@pytest.fixture
def folder(tmp_path) -> Path:
    """Six pictures of several formats, in a tree."""
    root = tmp_path / "in"
    names = ["a.png", "b.jpg", "c.gif", "d.bmp", "sub/e.png", "sub/deep/f.tif"]
    for seed, name in enumerate(names):
        _picture(root / name, seed)
    return root


@pytest.fixture
def out(tmp_path) -> Path:
    return tmp_path / "out"


@pytest.fixture
def planned(folder, out) -> Callable[..., Plan]:
    """Plans the folder; choices by their names."""

    def build(
        *inputs: Path, recipe: Recipe | None = None, to: Path | None = None, **choices
    ) -> Plan:
        return plan(inputs or (folder,), to or out, recipe or RECIPE, Choices(**choices))

    return build


@pytest.fixture
def done(planned) -> Callable[..., dict[str, Outcome]]:
    """Plans the folder and does it; outcomes by the names of the sources."""

    def build(*inputs: Path, executor: Executor | None = None, **choices) -> dict[str, Outcome]:
        outcomes = run(planned(*inputs, **choices), executor or Here())
        return {outcome.name: outcome for outcome in outcomes}

    return build


@pytest.fixture(scope="session")
def tree() -> Callable[[Path], dict[str, bytes]]:
    """All files below a folder but hidden ones, with what is in them."""
    return _tree


def _tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith(".")
    }
