"""Tailwind 4 theme: shades make groups."""

from tintype.palette import Palette, Swatch
from tintype.palette.formats.tailwind import FORMAT
from tintype.palette.save import encode

GOLDEN = """@theme {
  --color-brand-500: #010203;
  --color-brand-dark: #04050680;
  --color-ne: #070809;
  --color-4: #0a0b0c;
}
"""


def test_groups_go_before_names_and_shades_come_back_in_their_group():
    palette = Palette(
        (
            Swatch((1, 2, 3, 255), "500", group="Brand"),
            Swatch((4, 5, 6, 128), "Dark", group="Brand"),
            Swatch((7, 8, 9, 255), "né"),
            Swatch((10, 11, 12, 255)),
        )
    )
    content, notes = encode(palette, FORMAT)
    assert content.decode() == GOLDEN
    assert "2 changed, such as 'Dark' to 'brand-dark'" in " ".join(notes)
    read = FORMAT.decode(content).swatches
    assert [(each.group, each.name) for each in read] == [
        ("brand", "500"), ("", "brand-dark"), ("", "ne"), ("", ""),
    ]  # fmt: skip


def test_of_a_theme_only_colours_are_read():
    content = (
        b'@import "tailwindcss";\n@theme inline {\n  --color-*: initial; --font-a: serif;\n'
        b"  --color-red-50: oklch(97.1% 0.013 17.38); --shadow-x: 0 1px #000; --text-color: #fff;\n"
        b"  --color-b: var(--color-red-50); @keyframes k { to { color: #000 } }\n"
        b"  --color-white: #fff\n}"
    )
    read = FORMAT.decode(content)
    assert [(each.group, each.name, each.hex) for each in read.swatches] == [
        ("red", "50", "#fef2f2"),
        ("", "white", "#ffffff"),
    ]
