"""The house: what may be imported before it is needed, and the map in the package's docstring."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

import tintype

SOURCE = Path(tintype.__file__).parent
HEAVY = ("PySide6", "pyqtgraph", "sklearn", "scipy")
_REPORT = "; import sys; print(*{{name.partition('.')[0] for name in sys.modules}} & {heavy!r})"


def _heavy_after(code: str, heavy: tuple[str, ...] = HEAVY) -> str:
    """Which of the heavy packages some code has imported, in an interpreter of its own."""
    program = code + _REPORT.format(heavy=set(heavy))
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=True
    ).stdout.strip()


def test_the_check_would_notice():
    assert _heavy_after("import scipy") == "scipy"


@pytest.mark.parametrize(
    "module",
    [
        "tintype",
        "tintype.cli",
        "tintype.cli.main",
        "tintype.batch",
        "tintype.pipeline",
        "tintype.__main__",
    ],
)
def test_nothing_heavy_is_imported_with(module):
    assert _heavy_after(f"import {module}") == ""


def test_the_command_line_imports_nothing_of_the_network():
    """It never needs any, and what fetches from it takes a twentieth of the time of a start."""
    network = ("ssl", "http", "email", "socket")
    assert _heavy_after("import http", network) == "http"
    assert _heavy_after("import tintype.cli.main", network) == ""


def test_samples_are_found_without_importing_scikit_learn():
    assert _heavy_after("from tintype.data import samples; assert samples()") == ""


def test_reading_and_counting_need_nothing_heavy():
    code = (
        "from tintype.data import samples; from tintype.image.load import load; "
        "from tintype.image import count; count(load(samples()[0].path))"
    )
    assert _heavy_after(code) == ""


def _modules() -> list[Path]:
    return sorted(Path(tintype.__file__).parent.rglob("*.py"))


@pytest.mark.parametrize("path", _modules(), ids=lambda path: path.stem)
def test_every_module_says_what_it_is(path):
    docstring = ast.get_docstring(ast.parse(path.read_text("utf-8")))
    assert docstring


def test_the_docstring_maps_every_part_of_the_package():
    here = Path(tintype.__file__).parent
    parts = {path.stem for path in here.iterdir() if path.suffix == ".py" or path.is_dir()}
    described = set(re.findall(r"\b\w+\b", tintype.__doc__))
    assert {part for part in parts if not part.startswith("_")} - {"resources"} <= described


def test_the_version_is_a_release():
    assert re.fullmatch(r"\d+\.\d+\.\d+", tintype.__version__)


FAMILIES = {
    "tintype.palette.formats": {"base"},
    "tintype.image.formats": {"base", "bits", "deflate"},
    "tintype.image.layers": {"base"},
    "tintype.image.animations": {"base"},
    "tintype.batch.reports": {"base"},
    "tintype.gui.panels": {"base"},
    "tintype.quantize": {
        "base",
        "clusters",
        "mixtures",
        "moments",
        "parameters",
        "refine",
        "run",
        "starts",
    },
    "tintype.dither": {"base", "gaps", "kernels", "lookup"},
}


@pytest.mark.parametrize("package", FAMILIES)
def test_every_member_of_a_family_is_in_its_list(package):
    """A file that is no member, such as a stray utils.py, or one that was forgotten, fails."""
    folder = SOURCE.joinpath(*package.split(".")[1:])
    files = {path.stem for path in folder.glob("*.py")} - {"__init__"} - FAMILIES[package]
    listed = (folder / "__init__.py").read_text()
    assert files == {name for name in files if re.search(rf"\b{name}\b", listed)}


NO_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "tools", "core"}


def test_no_file_is_called_after_nothing():
    assert not {path for path in SOURCE.rglob("*.py") if path.stem in NO_NAMES}
