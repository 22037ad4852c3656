"""tintype-cli formats: what is read and written."""

from typing import Any

import click

from tintype.cli import show
from tintype.image import formats as images
from tintype.image.load import READABLE
from tintype.palette import formats as palettes


@click.command(short_help="List what is read and written.")
@click.option(
    "--json", "as_json", is_flag=True,
    help='Print one JSON object: "images_read" and "images_written" (name, title, suffixes), '
    '"palettes_read" and "palettes_written" (name, title, suffixes, names, alpha, shares, groups, most).',
)  # fmt: skip
def formats(as_json: bool) -> None:
    """List the image and palette files that are read and written."""
    read: list[dict[str, Any]] = [
        {"name": name.lower(), "title": name, "suffixes": list(suffixes)}
        for name, suffixes in READABLE.items()
    ]
    written: list[dict[str, Any]] = [
        {"name": member.name, "title": member.title, "suffixes": list(member.suffixes)}
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
    lines = []
    for heading, rows in document.items():
        lines.append(heading.replace("_", " ").capitalize())
        lines += [f"  {row['title']:<24}{' '.join(row['suffixes'])}" for row in rows]
    show.write_out(("\n".join(lines) + "\n").encode())


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
        }
        for member in members
    ]
