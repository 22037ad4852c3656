"""Write the table of palette files in README.md, from the list of formats itself.

.venv/bin/python packaging/readme_tables.py
"""

from pathlib import Path

from tintype.palette.formats import FORMATS, PaletteFormat

README = Path(__file__).parents[1] / "README.md"
HEADING = (
    "| Palette file | Suffix | Carries | Most colours | | Opens in |\n|---|---|---|---|---|---|\n"
)


def row(member: PaletteFormat) -> str:
    """One format as a line of Markdown."""
    carried = {
        "names": member.names,
        "groups": member.groups,
        "alpha": member.alpha,
        "one clear entry": member.clear and not member.alpha,
        "shares": member.shares,
    }
    ways = {"read": member.decode, "written": member.encode}
    cells = (
        member.title,
        " ".join(f"`{suffix}`" for suffix in member.suffixes),
        ", ".join(word for word, has in carried.items() if has),
        f"{member.most:,}",
        ", ".join(word for word, has in ways.items() if has),
        member.made_for,
    )
    return f"| {' | '.join(cells)} |\n"


def table() -> str:
    return HEADING + "".join(map(row, FORMATS))


def main() -> None:
    before, _, after = README.read_text("utf-8").partition(HEADING)
    lines = after.splitlines(keepends=True)
    first = next((n for n, line in enumerate(lines) if not line.startswith("|")), len(lines))
    README.write_text(before + table() + "".join(lines[first:]), "utf-8")


if __name__ == "__main__":
    main()
