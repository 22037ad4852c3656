"""JSON: the palette with all that is known of it, for scripts."""

import json

from tintype.palette.formats.base import PaletteFormat
from tintype.palette.palette import Palette


def encode(palette: Palette) -> bytes:
    colors = [
        {
            "hex": swatch.hex,
            "rgb": list(swatch.color[:3]),
            "alpha": round(swatch.color[3] / 255, 4),
            "name": swatch.name,
            "share": swatch.share,
        }
        for swatch in palette.swatches
    ]
    document = {"name": palette.name, "colors": colors}
    return (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode(errors="replace")


FORMAT = PaletteFormat(
    name="json",
    title="JSON",
    suffixes=(".json",),
    names=True,
    alpha=True,
    shares=True,
    encode=encode,
    made_for="scripts",
)
