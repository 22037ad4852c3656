"""tintype-cli convert: palette file to palette file."""

from dataclasses import replace
from pathlib import Path

import click

from tintype.cli import flags, outlet, show
from tintype.cli.outlet import Outlet
from tintype.cli.sections import LAST, Flag, Sectioned
from tintype.image.sizes import byte_size
from tintype.palette import Palette
from tintype.palette.formats import READABLE, PaletteFormat
from tintype.palette.load import identify

_READ = ", ".join(member.title for member in READABLE)


@click.command(
    cls=Sectioned,
    short_help="Write a palette file in another format.",
    epilog=f"Read are {_READ}: by what the file holds, else by its suffix.",
)
@click.argument("source", type=flags.FILE, metavar="IN")
@click.argument("out", type=flags.FILE, metavar="OUT")
@outlet.format_flag
@flags.force
@click.option(
    "--json", "as_json", is_flag=True, cls=Flag, section=LAST,
    help="Print one JSON object on standard output: format_read, n_colors_read, format_written, "
    "n_colors, palette, notes, output_bytes.",
)  # fmt: skip
def convert(
    source: Path, out: Path, format: PaletteFormat | None, force: bool, as_json: bool
) -> None:
    """Read the palette file IN and write it to OUT.

    The suffix of OUT or --format chooses the format; "-" is standard output. What the one file does not
    say or the other cannot hold is told.
    """
    target = Outlet.checked(out, format, (source,), force=force, as_json=as_json)
    palette, read = identify(source)
    size, lost = target.write(palette)
    notes = *palette.notes, *lost
    for sentence in notes:
        show.note(sentence)
    written = replace(target.format.fit(palette)[0], notes=notes)
    if as_json:
        show.print_json(_report(palette, read, written, target.format) | {"output_bytes": size})
    elif not target.is_stdout:
        show.swatches(written)
        parts = (
            f"{show.colors(len(palette))} of {read.title}",
            f"{len(written)} of {target.format.title}",
        )
        show.note(" | ".join((*parts, byte_size(size))))


def _report(
    palette: Palette, read: PaletteFormat, written: Palette, format: PaletteFormat
) -> dict[str, object]:
    return {
        "format_read": read.name,
        "n_colors_read": len(palette),
        "format_written": format.name,
        "n_colors": len(written),
        "palette": written.hexes,
        "notes": list(written.notes),
    }
