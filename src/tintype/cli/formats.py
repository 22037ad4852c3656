"""tintype-cli formats: what is read and written."""

from collections.abc import Sequence
from typing import Any

import click

from tintype.cli import show
from tintype.image import formats as images
from tintype.image.load import READABLE
from tintype.palette import formats as palettes

_MOST_SUFFIXES = 3


@click.command(short_help="List what is read and written.")
@click.option(
    "--json", "as_json", is_flag=True,
    help='Print one JSON object: "images_read" (name, title, suffixes), "images_written" '
    '(name, title, suffixes, metadata), '
    '"palettes_read" and "palettes_written" (name, title, suffixes, names, alpha, shares, groups, most, '
    "made_for).",
)  # fmt: skip
def formats(as_json: bool) -> None:
    """List the image and palette files that are read and written."""
    read: list[dict[str, Any]] = [
        {"name": name.lower(), "title": name, "suffixes": list(suffixes)}
        for name, suffixes in READABLE.items()
    ]
    written: list[dict[str, Any]] = [
        {
            "name": member.name,
            "title": member.title,
            "suffixes": list(member.suffixes),
            "metadata": sorted(member.carries),
        }
        for member in images.FORMATS
    ]
    document = {
        "images_read": read,
        "images_written": written,
        "palettes_read": _palettes(palettes.READABLE),
        "palettes_written": _palettes(palettes.WRITABLE),
    }
    if as_json:
        show.print_json(document)
        return
    lines = ["Images read", *_plain(read), "", "Images written", *_plain(written), ""]
    lines += ["Palettes (as --format takes them)", *_columns(_palette_rows())]
    show.write_out(("\n".join(lines) + "\n").encode())


def _plain(rows: list[dict[str, Any]]) -> list[str]:
    return _columns([(row["title"], " ".join(row["suffixes"])) for row in rows])


def _palette_rows() -> list[tuple[str, ...]]:
    heading = ("format", "", "suffixes", "most", "names", "alpha", "groups", "", "opens in")
    return [heading, *map(_palette_row, palettes.FORMATS)]


def _palette_row(member: palettes.PaletteFormat) -> tuple[str, ...]:
    carried = ((member.names, "names"), (member.alpha, "alpha"), (member.groups, "groups"))
    ways = (member.decode, "read"), (member.encode, "write")
    return (
        member.name,
        member.title,
        _few(member.suffixes),
        f"{member.most:,}",
        *(word if has else "-" for has, word in carried),
        " ".join(word for has, word in ways if has),
        member.made_for,
    )


def _few(suffixes: tuple[str, ...]) -> str:
    """As many as there is room for in a column."""
    shown = suffixes if len(suffixes) <= _MOST_SUFFIXES else (*suffixes[:_MOST_SUFFIXES], "...")
    return " ".join(shown)


def _columns(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """Rows as lines, indented, each column as wide as its widest cell."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    pairs = ([*zip(row, widths, strict=True)] for row in rows)
    return ["  " + "  ".join(f"{cell:<{width}}" for cell, width in row).rstrip() for row in pairs]


def _palettes(members: tuple[palettes.PaletteFormat, ...]) -> list[dict[str, Any]]:
    return [
        {
            "name": member.name,
            "title": member.title,
            "suffixes": list(member.suffixes),
            "names": member.names,
            "alpha": member.alpha,
            "shares": member.shares,
            "groups": member.groups,
            "most": member.most,
            "made_for": member.made_for,
        }
        for member in members
    ]
