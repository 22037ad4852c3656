"""Python: a list of hex colours to paste into a script, or to import from.

Hex is what Matplotlib, seaborn, Plotly, Bokeh, Pillow and Qt all take. Names are comments, since some may
be missing and some alike.
"""

from tintype.palette.formats.base import PaletteFormat
from tintype.palette.palette import Palette
from tintype.palette.text import one_line


def encode(palette: Palette) -> bytes:
    title = one_line(palette.name)
    lines = [f"# {title}"] if title else []
    lines.append("colors = [")
    for swatch in palette.swatches:
        name = one_line(swatch.name)
        lines.append(f'    "{swatch.hex}",' + (f"  # {name}" if name else ""))
    return "\n".join([*lines, "]", ""]).encode()


FORMAT = PaletteFormat(
    name="python",
    title="Python list",
    suffixes=(".py",),
    names=True,
    alpha=True,
    calls=True,
    encode=encode,
    made_for="scripts with Matplotlib, seaborn, Plotly",
)
