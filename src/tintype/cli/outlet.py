"""Where a command's palette goes: into a file whose suffix chooses the format, or to standard output."""

from dataclasses import dataclass
from pathlib import Path

import click

from tintype.cli import show
from tintype.cli.sections import Flag
from tintype.cli.types import PaletteFormatType
from tintype.errors import TwoOutputsAtOnce
from tintype.files import check_output
from tintype.palette import Palette
from tintype.palette.formats import WRITABLE, PaletteFormat, for_path
from tintype.palette.save import encode, save
from tintype.sentence import Sentence

_STDOUT = Path("-")

format_flag = click.option(
    "--format", type=PaletteFormatType(), cls=Flag,
    help="Palette format, whatever the suffix of OUT.",
)  # fmt: skip


@dataclass(frozen=True)
class Outlet:
    """A place that can be written to, as far as one can know before.

    Attributes:
        path: a file, or "-".
        format: in which the palette is written.
    """

    path: Path
    format: PaletteFormat

    @classmethod
    def checked(
        cls,
        path: Path,
        format: PaletteFormat | None,
        inputs: tuple[Path, ...],
        *,
        force: bool,
        as_json: bool,
    ) -> "Outlet":
        """Raises what `for_path` and `check_output` raise, and `TwoOutputsAtOnce`."""
        if path == _STDOUT:
            if as_json:
                raise TwoOutputsAtOnce()
            return cls(path, format or WRITABLE[0])
        format = format or for_path(path)
        check_output(path, inputs, force=force)
        return cls(path, format)

    @property
    def is_stdout(self) -> bool:
        return self.path == _STDOUT

    def write(self, palette: Palette) -> tuple[int, tuple[Sentence, ...]]:
        """The bytes written and sentences on what was lost; raises as `tintype.palette.save.save`."""
        if not self.is_stdout:
            return save(self.path, palette, self.format)
        content, lost = encode(palette, self.format)
        show.write_out(content)
        return len(content), lost
