"""What the program is made of: libraries with their versions and licences."""

import sys
import sysconfig
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tintype import __version__
from tintype.data import resource


@dataclass(frozen=True)
class Part:
    """A library, or what else came from others.

    Attributes:
        title: what people call it.
        licence: its short name, as SPDX has it.
        distribution: what the Python package is called that it comes in, if it does.
        texts: licence texts in ``resources/licenses``, for packages that bring none.
    """

    title: str
    licence: str
    distribution: str = ""
    texts: tuple[str, ...] = ()

    @property
    def version(self) -> str:
        """Which one is installed; empty if that is not known."""
        if self.title == "Tintype":
            return __version__
        if self.title == "Python":
            return sys.version.partition(" ")[0]
        try:
            return metadata.version(self.distribution) if self.distribution else ""
        except metadata.PackageNotFoundError:
            return ""

    @property
    def text(self) -> str:
        """The whole licence, as far as it comes along."""
        if self.texts:
            paths = [resource(f"licenses/{name}.txt") for name in self.texts]
        elif self.title == "Python":
            paths = [Path(sysconfig.get_path("stdlib"), "LICENSE.txt")]
        else:
            paths = _packaged(self.distribution)
        return "\n\n\n".join(path.read_text("utf-8", "replace") for path in paths if path.exists())


def _tr(text: str) -> str:
    """Marks a title for translation, where it is no name; the dialog translates it."""
    return str(QT_TRANSLATE_NOOP("Libraries", text))


PARTS = (
    Part("Tintype", "MIT", texts=("tintype",)),
    Part("Qt, Qt for Python", "LGPL-3.0", "PySide6-Essentials", ("lgpl-3", "gpl-3")),
    Part("Python", "PSF-2.0"),
    Part("pyqtgraph", "MIT", "pyqtgraph"),
    Part("NumPy", "BSD-3-Clause", "numpy"),
    Part("SciPy", "BSD-3-Clause", "scipy"),
    Part("scikit-learn", "BSD-3-Clause", "scikit-learn"),
    Part("joblib", "BSD-3-Clause", "joblib"),
    Part("threadpoolctl", "BSD-3-Clause", "threadpoolctl"),
    Part("narwhals", "MIT", "narwhals"),
    Part("Pillow", "MIT-CMU", "Pillow"),
    Part("pi-heif", "BSD-3-Clause", "pi-heif"),
    Part("pyoxipng", "MIT", "pyoxipng"),
    Part("defusedxml", "PSF-2.0", "defusedxml"),
    Part("click", "BSD-3-Clause", "click"),
    Part("rich", "MIT", "rich"),
    Part("markdown-it-py", "MIT", "markdown-it-py"),
    Part("mdurl", "MIT", "mdurl"),
    Part("Pygments", "BSD-2-Clause", "Pygments"),
    Part("colorama", "BSD-3-Clause", "colorama"),
    Part(_tr("Colour names"), "MIT", texts=("color-names",)),
    Part(_tr("Sample photos"), "CC-BY-2.0", texts=("sample-photos",)),
)


def _packaged(distribution: str) -> list[Path]:
    """The licence files of an installed package."""
    try:
        files = metadata.files(distribution) or []
    except metadata.PackageNotFoundError:
        return []
    words = ("LICENSE", "LICENCE", "COPYING", "NOTICE")
    return [
        Path(str(file.locate()))
        for file in files
        if ".dist-info" in file.parts[0] and file.name.upper().startswith(words)
    ]
